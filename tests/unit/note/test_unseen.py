"""Five notes by an author who has not seen the reader, scored once it was done. Nobody tunes the reader to them; whoever does writes five others."""

import json
from pathlib import Path

from moderator.domain.note.reader import as_json, read
from tests.unit.note.scoring import score

UNSEEN = Path(__file__).parents[2] / "notes" / "unseen"
LEAST = 0.85
"""What the first score had to reach; it was 0.97."""


def test_notes_that_the_reader_was_not_made_with_are_read_as_well() -> None:
    files = sorted(UNSEEN.glob("*.json"))
    counted = [score(json.loads(each.read_text(encoding="utf-8")), as_json(read(each.with_suffix(".txt").read_text(encoding="utf-8")))) for each in files]
    assert len(counted) == 5
    assert sum(each.right for each in counted) / sum(each.all for each in counted) >= LEAST, [miss for each in counted for miss in each.misses]
    # Which half of a moderator's line is the body was told wrongly once, without a question; who moderates, when, and who is online never was.
    grave = [miss for each in counted for miss in each.silent if not miss.startswith(("moderator.role", "moderator.organisation"))]
    assert grave == []
