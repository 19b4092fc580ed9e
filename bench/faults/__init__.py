"""Faults on purpose: each module breaks one thing under a real server, and measures what was promised of it."""
