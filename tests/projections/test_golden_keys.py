"""Exactly what each audience receives: a key more or less is a difference to look at."""

from moderator.domain.roles import Audience
from moderator.projections.view import PROJECTIONS
from tests.people import PanelUnderTest

HEADER = {
    "asking", "code", "ended_at", "ends_at", "floor_open", "item", "language", "languages", "line", "organisers", "question", "question_limit", "room",
    "started_at", "starts_at", "state", "step", "support", "timezone", "title", "turn",
}  # fmt: skip
STOP = {"item", "kind", "limit", "name", "person", "question", "request", "why"}
PERSON = {"function", "honorific", "id", "name", "online", "organisation", "part", "place", "timezone"}
ITEM = {"ended_at", "id", "kind", "person", "place", "planned", "started_at", "starts_at", "state", "title"}
QUESTION = {"for", "group", "id", "language", "name", "number", "organisation", "state", "text"}
TALLY = {"id", "voices"}
REQUEST = {"group", "id", "name", "number", "organisation", "state"}
TURN = {
    "began_at", "elapsed", "ended_at", "id", "item", "kind", "limit", "name", "organisation", "pause", "person", "question", "request", "started_at", "state",
}  # fmt: skip
CUE = {"id", "person", "phrase", "seen_at", "sent_at", "text"}
LINK = {"id", "name", "person", "revoked", "role"}

GOLDEN: dict[str, dict[str, set[str]]] = {
    "public": {
        "header": HEADER, "people": PERSON, "items": ITEM, "questions": QUESTION, "tallies": TALLY, "requests": REQUEST, "turns": TURN,
    },
    "moderator": {
        "header": HEADER | {"layout", "stepped_by"},
        "people": PERSON | {"note", "phonetic"},
        "items": ITEM,
        "questions": QUESTION | {"anonymous", "assigned", "channel", "reason", "received", "rev", "shortlisted"},
        "tallies": TALLY,
        "requests": REQUEST | {"absences", "channel", "language", "received", "rev", "topic"},
        "turns": TURN,
        "cues": CUE,
        "links": LINK,
    },
    "panellist": {
        "header": HEADER, "people": PERSON, "items": ITEM, "questions": QUESTION | {"assigned"}, "tallies": TALLY, "requests": REQUEST, "turns": TURN,
        "cues": CUE,
    },
    "display": {
        "header": HEADER | {"layout"}, "people": PERSON, "items": ITEM, "questions": QUESTION, "tallies": TALLY, "requests": REQUEST, "turns": TURN,
        "cues": CUE,
    },
    "booth": {
        "header": HEADER, "people": PERSON, "items": ITEM, "questions": QUESTION | {"assigned"}, "tallies": TALLY, "requests": REQUEST, "turns": TURN,
    },
    "technician": {
        "header": HEADER | {"layout"}, "people": PERSON, "items": ITEM, "questions": QUESTION, "tallies": TALLY, "requests": REQUEST,
    },
}  # fmt: skip


def story(panel: PanelUnderTest) -> None:
    """Something of every noun for everybody, and of every state that a row can be in."""
    panel.debate()
    panel.inscribed(topic="Training", organisation="Northport", group="local")
    declined, withdrawn, asked = panel.ask("Words declined"), panel.approved("Words withdrawn"), panel.lined_up(panel.row("ada"))
    panel.quick(panel.moderator, "question.decline", {"question": declined, "reason": "unsafe"})
    panel.quick(panel.phone, "question.withdraw", {"question": withdrawn, "secret": panel.secrets[withdrawn]})
    panel.quick(panel.moderator, "question.asked", {"question": asked})
    panel.approved("Words approved", name="Ola", group="civil", channel="room")
    panel.ask("Words in review")
    panel.quick(panel.phone, "question.support", {"question": asked, "supported": True})
    for person in ("ada", "ben"):
        cue = {"cue": panel.ids.row(), "person": panel.row(person), "phrase": "own", "text": f"Words for {person}"}
        panel.quick(panel.moderator, "cue.send", cue)
        panel.quick(panel.moderator, "cue.send", {"cue": panel.ids.row(), "person": panel.row(person), "phrase": "one_minute"})


def test_each_audience_receives_exactly_these_keys(panel: PanelUnderTest) -> None:
    story(panel)
    seen: dict[str, dict[str, set[str]]] = {}
    for key in panel.viewers:
        copy, audience = panel.seen(key), key.partition(":")[0]
        assert copy.header is not None
        of = seen.setdefault(audience, {"header": set(copy.header)})
        for noun, rows in copy.rows.items():
            shapes = {frozenset(row) for row in rows.values()}
            assert len(shapes) == 1, f"{audience} receives {noun} of several shapes"
            of[noun] = set(shapes.pop())
    assert seen == GOLDEN
    assert set(GOLDEN) == set(Audience)
    assert {noun for keys in GOLDEN.values() for noun in keys} == {projection.noun for projection in PROJECTIONS} | {"header"}


def test_the_stops_of_the_running_order_have_exactly_these_keys(panel: PanelUnderTest) -> None:
    story(panel)
    stops = panel.header("public")["line"]
    assert {stop["kind"] for stop in stops} >= {"answer", "floor", "item"}
    assert {frozenset(stop) for stop in stops} == {frozenset(STOP)}


def test_each_panellist_receives_only_their_own_cues(panel: PanelUnderTest) -> None:
    story(panel)
    for person in ("ada", "ben"):
        assert {row["text"] for row in panel.rows("cues", f"panellist:{panel.row(person)}").values()} == {f"Words for {person}", None}


def test_the_wall_receives_only_what_everybody_may_read(panel: PanelUnderTest) -> None:
    story(panel)
    assert [(row["phrase"], row["text"]) for row in panel.rows("cues", "display").values()] == [("one_minute", None)] * 2


def test_nobody_but_the_console_receives_a_word_that_was_not_approved(panel: PanelUnderTest) -> None:
    story(panel)
    for viewer in panel.viewers:
        texts = {row["text"] for row in panel.rows("questions", viewer).values()}
        assert "Words approved" in texts
        assert ({"Words declined", "Words in review"} <= texts) is (viewer == "moderator")
        assert "Words withdrawn" not in texts


def test_the_console_sees_states_that_others_do_not(panel: PanelUnderTest) -> None:
    story(panel)
    states = {viewer: {row["state"] for row in panel.rows("questions", viewer).values()} for viewer in panel.viewers}
    assert states.pop("moderator") == {"new", "approved", "asked", "declined", "withdrawn"}
    assert set(map(frozenset, states.values())) == {frozenset({"approved", "asked"})}
