"""The script of the hour; each act of this folder enters its steps."""

from tests.rehearsal.script import Script

HOUR = Script("hour.json")
