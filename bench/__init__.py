"""Measurements on one machine: load drivers, baselines and benches. Nothing here is part of what is served."""
