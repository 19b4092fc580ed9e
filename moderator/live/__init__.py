"""Sockets, rooms and the clocks of the process: numbers and connections only, never a second truth."""
