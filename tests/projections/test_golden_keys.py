"""Exactly what each audience receives: a key more or less is a difference to look at."""

from moderator.domain.roles import Audience
from moderator.projections.view import PROJECTIONS
from tests.people import PanelUnderTest

HEADER = {
    "answers_due", "asked", "asking", "asking_until", "attribution", "captions", "code", "contact", "ended_at", "ends_at", "extras", "floor_closed_at", "floor_closes_at", "floor_names", "floor_open", "floor_opens_at",
    "groups", "hold_arrivals", "interlude", "item", "language", "languages", "limits", "line", "lots", "order", "organisers", "places", "preset", "published_at", "question", "question_limit", "rehearsing", "retention",
    "room", "seats", "slow", "started_at", "starts_at", "state", "step", "support", "think", "timezone", "title", "turn",
}  # fmt: skip
WALL = {"floor_closes_after", "follow", "frozen", "guiding", "layout", "strip"}
STOP = {"item", "kind", "limit", "name", "person", "question", "questions", "request", "turn", "why"}
PERSON = {"function", "honorific", "id", "name", "online", "organisation", "part", "place", "timezone"}
OWN = PERSON | {"asks", "ready", "speech"}
ITEM = {"budget", "ended_at", "id", "kind", "person", "place", "planned", "started_at", "starts_at", "state", "title"}
QUESTION = {"askers", "for", "gloss", "gloss_language", "group", "id", "language", "name", "number", "organisation", "seat", "state", "text"}
NEARER = QUESTION | {"assigned", "originals"}
TALLY = {"id", "voices"}
REQUEST = {"dignitary", "group", "id", "kind", "name", "nth", "number", "on_behalf", "organisation", "seat", "state"}
TURN = {
    "began_at", "elapsed", "ended_at", "granted", "id", "interruptions", "item", "kind", "limit", "name", "organisation", "pause", "person", "question", "request",
    "runs", "started_at", "state",
}  # fmt: skip
CUE = {"id", "person", "phrase", "seen_at", "sent_at", "text"}
WHISPER = {"id", "name", "phrase", "role", "seen_at", "seen_by", "sent_at", "text", "to"}
ACTION = {"announced", "due", "id", "lead", "number", "person", "question", "status", "text", "turn"}
POLL = {"answers", "counts", "id", "opened_at", "state", "text"}
REMARK = {"at", "dropped", "id", "question", "rev", "tag", "text", "turn"}
INCIDENT = {"at", "category", "dropped", "id", "rev", "text"}
SUBMISSION = {"approved_at", "id", "kind", "language", "person", "question", "text"}
LINK = {"id", "name", "person", "revoked", "role"}
ROOM = {"people": PERSON, "items": ITEM, "tallies": TALLY, "requests": REQUEST, "actions": ACTION, "polls": POLL}

GOLDEN: dict[str, dict[str, set[str]]] = {
    "public": ROOM | {"header": HEADER, "questions": QUESTION, "turns": TURN, "submissions": SUBMISSION},
    "moderator": ROOM
    | {
        "header": HEADER | WALL | {"stepped_by"},
        "people": PERSON | {"asks", "dropped", "extra", "note", "phonetic", "ready"},
        "questions": NEARER
        | {"anonymous", "bundle", "channel", "flags", "lined_up", "merged_into", "offers", "reason", "received", "rev", "shortlisted", "similar", "tags"},
        "requests": REQUEST | {"absences", "channel", "extra", "flags", "language", "pinned", "rank", "received", "rev", "topic", "why"},
        "turns": TURN | {"note"},
        "cues": CUE,
        "whispers": WHISPER,
        "actions": ACTION | {"history", "rev"},
        "polls": POLL | {"revealed"},
        "links": LINK,
        "remarks": REMARK,
        "incidents": INCIDENT,
        "seats": {"id", "name", "rev", "revoked"},
        "contacts": {"conduct", "id", "rev", "security"},
        "submissions": SUBMISSION | {"flags", "note", "request", "rev", "sent_at", "state"},
    },
    "panellist": ROOM
    | {
        "header": HEADER,
        "people": OWN,
        "questions": NEARER | {"offer"},
        "turns": TURN,
        "cues": CUE,
        "submissions": SUBMISSION | {"note", "sent_at", "state"},
    },
    "display": ROOM | {"header": HEADER | WALL, "questions": QUESTION, "turns": TURN, "cues": CUE},
    "booth": ROOM | {"header": HEADER, "people": PERSON | {"speech"}, "questions": NEARER, "turns": TURN, "whispers": WHISPER},
    "technician": ROOM | {"header": HEADER | WALL, "questions": QUESTION, "whispers": WHISPER, "links": LINK},
}


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
    for desk in ("technician", "booth"):
        panel.quick(panel.moderator, "whisper.send", {"whisper": panel.ids.row(), "to": desk, "phrase": "ok"})
    panel.quick(panel.moderator, "action.add", {"action": panel.ids.row(), "text": "Circulate the list", "person": panel.row("ada")})
    panel.quick(panel.note_taker, "remark.add", {"remark": panel.ids.row(), "text": "Words of a note"})
    panel.quick(panel.organiser, "seat.add", {"seat": panel.ids.row(), "name": "Costa Serena"})
    panel.quick(panel.organiser, "contacts.set", {"conduct": "Ola, room 3"})
    panel.quick(panel.moderator, "incident.add", {"incident": panel.ids.row(), "category": "disruption", "text": "Words of an incident"})
    panel.quick(panel.moderator, "question.answered", {"question": asked, "person": panel.row("ben"), "mark": "written"})
    answer = panel.ids.row()
    panel.quick(panel.ben, "submission.answer", {"submission": answer, "question": asked, "text": "Words in writing"})
    panel.quick(panel.organiser, "submission.approve", {"submission": answer})
    panel.quick(panel.moderator, "display.show", {"layout": "actions"})
    panel.quick(panel.moderator, "poll.open", {"poll": panel.ids.row(), "text": "Shall we go on?", "answers": ["Yes", "No"]})


def test_each_audience_receives_exactly_these_keys(panel: PanelUnderTest) -> None:
    story(panel)
    seen: dict[str, dict[str, set[str]]] = {}
    for key in panel.viewers:
        copy, audience = panel.seen(key), key.partition(":")[0]
        assert copy.header is not None
        of = seen.setdefault(audience, {"header": set(copy.header)})
        for noun, rows in copy.rows.items():
            others = [row for row in rows.values() if noun != "people" or row["id"] == key.partition(":")[2] or audience != "panellist"]
            shapes = {frozenset(row) for row in others}
            assert len(shapes) == 1, f"{audience} receives {noun} of several shapes"
            of[noun] = set(shapes.pop())
    assert seen == GOLDEN
    assert set(GOLDEN) == set(Audience)
    assert {noun for keys in GOLDEN.values() for noun in keys} == {projection.noun for projection in PROJECTIONS} | {"header"}


def test_a_panellist_receives_of_others_what_everybody_does(panel: PanelUnderTest) -> None:
    story(panel)
    shapes = {row["id"]: set(row) for row in panel.rows("people", f"panellist:{panel.row('ada')}").values()}
    assert shapes.pop(panel.row("ada")) == OWN
    assert set(map(frozenset, shapes.values())) == {frozenset(PERSON)}


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
        assert ({"Words declined", "Words in review"} <= texts) is viewer.startswith("moderator")
        assert "Words withdrawn" not in texts


def test_the_console_sees_states_that_others_do_not(panel: PanelUnderTest) -> None:
    story(panel)
    states = {viewer: {row["state"] for row in panel.rows("questions", viewer).values()} for viewer in panel.viewers}
    for console in ("moderator", "moderator:organiser"):
        assert states.pop(console) == {"new", "approved", "asked", "declined", "withdrawn"}
    assert set(map(frozenset, states.values())) == {frozenset({"approved", "asked"})}
