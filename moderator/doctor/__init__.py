"""The self-check: what is wrong with an installation, in plain words, and what to do. It sends no command, and asks nobody but the addresses in the settings."""
