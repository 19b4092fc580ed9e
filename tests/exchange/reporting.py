"""The rehearsed hour with notes, promises and written answers, as a record of which a report is made; and words that must never stand in one."""

from functools import cache
from typing import Any, Final

from moderator.domain.questions import PUBLIC_STATES
from moderator.exchange.report.blocks import Block
from moderator.exchange.report.editing import Passage
from moderator.exchange.report.making import passages
from moderator.i18n import catalogue
from moderator.store.models.panels import RETENTION
from tests.rehearsal.scenario import Json
from tests.unit import recorded

NEVER: Final = ("Words of a question that was declined", "Words that were sent privately", "Words that were taken back", "An answer that nobody has approved",
                "A statement that went back", "A note that was struck out", "An action that was dropped", "Words under review")  # fmt: skip
TAGS: Final = {
    "Q01": "capacity",
    "Q06": "capacity",
    "Q19": "capacity",
    "Q03": "UN mechanisms",
    "Q02": "UN mechanisms",
    "Q09": "financing",
    "Q13": "climate",
    "Q07": "climate",
}
HOSTILE: Final = (
    "<script>alert(1)</script> & <b>bold</b>",
    "=cmd|' /C calc'!A0",
    "# Not a heading\n- not a list\n[not a link](https://evil.example) ![x](y) `code` **b** _i_ ~~s~~ | a | b |\n---\n1. one\n> quote\n<https://evil.example>",
    "left \u202eright\u202c \u2067isolated\u2069 end",
    "مدينة 2026 ولجنة A/HRC/56/32 في 12 يوليو",
)
OWED: Final = {"Q04": "P1", "Q12": "P4", "Q16": "P3", "Q19": "P5", "Q20": "P3"}


def hour(attribution: str = "optional") -> Json:
    """The record, with names where the mode leaves them."""
    made = recorded.hour()
    made["panel"] |= {
        "attribution": attribution, "organisers": list(recorded.HOUR.panel["organisers"]), "room": "Room XXII, Building E", "answers_due": "2024-07-18", "retention": dict(RETENTION),
    }  # fmt: skip
    blank = {"honorific": None, "function": None, "organisation": None, "dropped": False}
    made["people"] = [blank | person for person in made["people"]]
    made["questions"] = [_question(row, attribution) for row in made["questions"]]
    made["requests"] = [row | _veiled(row, attribution) for row in made["requests"]]
    made["turns"] = [row | ({} if row["person"] else _veiled(row, attribution)) for row in made["turns"]]
    made["remarks"], made["actions"], made["submissions"] = _remarks(), _actions(), _submissions()
    return made


@cache
def report(language: str = "en", attribution: str = "optional") -> tuple[Passage, ...]:
    """The report of the hour."""
    return tuple(passages(hour(attribution), catalogue(language), []))


def out(language: str = "en", attribution: str = "optional") -> list[Block]:
    """What goes out of it."""
    return [passage.block for passage in report(language, attribution) if not passage.omitted]


def _veiled(row: Json, attribution: str) -> Json:
    return {"name": None, "organisation": None} if attribution in {"anonymous", "chatham"} else {"name": row["name"]}


def _question(row: Json, attribution: str) -> Json:
    told = recorded.HOUR.questions[row["id"]]
    merged = [each for each in recorded.HOUR.questions.values() if each["into"] == row["id"]]
    shown = row["state"] in PUBLIC_STATES
    given = {"answered": "answered", "written": "written"}.get(row["state"])
    return row | _veiled(row, attribution) | {
        "text": told["text"] if shown else None, "askers": 1 + len(merged), "tags": [TAGS[row["id"]]] if row["id"] in TAGS else [],
        "assigned": [{"person": told["for"], "state": given}] if given and told["for"] else [], "offers": [], "addressee": told["for"],
        "gloss": "How can local governments take part in the Universal Periodic Review?" if row["id"] == "Q03" else None,
        "gloss_language": "en" if row["id"] == "Q03" else None,
    }  # fmt: skip


def _remarks() -> list[Json]:
    told: list[tuple[str, str | None, str | None, str | None]] = [
        ("Small towns lack staff who know the treaties.", "challenge", None, "Q01"),
        ("Peer training between mayors has worked in eleven cities.", "practice", "T06", None),
        ("The office will circulate its list of trainings by the end of July.", "follow_up", "T13", "Q02"),
        ("Called for reporting that starts at the level of the district.", None, "T02", None),
        ("Spoke for a group of twelve States; asks for a fund for small municipalities.", None, "T10", None),
        ("The interpretation into Arabic was missing for two minutes.", None, None, None),
        *((words, None, None, None) for words in HOSTILE),
        ("".join(f"{place:04} " for place in range(1000)), None, None, None),
    ]
    kept = [
        {"id": f"r{place}", "text": text, "tag": tag, "turn": turn, "question": question, "at": place, "dropped": False}
        for place, (text, tag, turn, question) in enumerate(told)
    ]
    return [*kept, {"id": "rx", "text": "A note that was struck out", "tag": None, "turn": None, "question": None, "at": 0, "dropped": True}]


def _actions() -> list[Json]:
    told: list[tuple[str, str | None, str | None, str | None, str]] = [
        ("Circulate the list of trainings for local officials", "P3", None, "2024-07-31", "confirmed"),
        ("Send the written answers to all participants", None, "Office for Local Rights", "2024-07-18", "to_confirm"),
        ("Set up a call between cities on climate and housing", "P6", None, None, "in_progress"),
        ("Publish the recordings", None, None, None, "to_confirm"),
        ("An action that was dropped", None, None, None, "dropped"),
    ]
    return [
        {"id": f"a{number}", "number": number, "text": text, "person": person, "lead": lead, "due": due, "status": status, "turn": None, "question": None}
        for number, (text, person, lead, due, status) in enumerate(told, 1)
    ]


def _submissions() -> list[Json]:
    blank: dict[str, Any] = {"question": None, "request": None, "person": None, "language": "en", "note": None, "sent_at": 1, "approved_at": None}
    return [
        blank | {"id": "s1", "kind": "answer", "question": "Q04", "person": "P1", "state": "approved",
                 "text": "Three long-term studies show it.\n\nThe clearest compares forty cities over ten years."},
        blank | {"id": "s2", "kind": "answer", "question": "Q16", "person": "P3", "state": "sent", "text": "An answer that nobody has approved"},
        blank | {"id": "s3", "kind": "statement", "request": "F07", "state": "approved", "text": "The delegation thanks the panel and supports the fund."},
        blank | {"id": "s4", "kind": "statement", "request": "F03", "state": "returned", "text": "A statement that went back"},
    ]  # fmt: skip
