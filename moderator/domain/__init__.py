"""Rules of panels as pure functions and values: no clock, no randomness, no I/O, no framework."""
