"""Other formats: a note or a demo becomes commands, so that imports obey the same rules. Never touches rows."""
