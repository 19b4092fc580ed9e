"""Scale on paper: what was measured on one process, reckoned for many. Nothing here measures."""
