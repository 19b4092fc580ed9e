"""The script of the second panel: ninety minutes, four panellists, no list of speakers, and mishaps in another order."""

from tests.rehearsal.script import Script

SECOND = Script("second.json")
