"""The version string, nothing else: importing a room must not build the house."""

__version__ = "0.1.0"
