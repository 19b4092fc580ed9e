"""Tokens of programs and what they read: what everybody may see, and nothing else; wrong ones are nobody's and are slowed."""

import importlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.store.grants import Grant
from moderator.web.openapi import description
from tests.oracle import stored
from tests.web.programs import Client, make_token, shown_token
from tests.web.sites import HTTPS, UNKNOWN, Browser, World, row_id, secret

DOCS = Path(__file__).parents[2] / "docs" / "openapi.json"
SCOPES = ("reader", "remote")
READS = ("panel", "questions", "turns")
PRESSES = ("run/next", "run/pause", "run/resume", "run/add/30", "run/conclude")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    made = World(HTTPS, tmp_path_factory.mktemp("programs") / "data")
    made.site.house.guesses.sleep = lambda _seconds: None
    return made


@pytest.fixture(scope="module")
def organiser(world: World) -> Browser:
    return world.browser("organiser")


@pytest.fixture
def reader(world: World, organiser: Browser) -> Client:
    return Client(world, make_token(organiser, "reader", "Website")[1])


def ask(world: World, **more: str) -> str:
    question = row_id()
    sent = {"question": question, "secret": secret(), "text": "Canary of the inbox?", **more}
    assert world.browser().send("question.ask", sent).status_code == 200
    return question


def test_a_program_reads_the_panel_the_questions_and_the_turns(world: World, reader: Client) -> None:
    panel, asked, turns = (reader.ask(path).get_json() for path in READS)
    public = world.browser().view().get_json()
    assert (panel["title"], panel["state"], panel["code"]) == (public["header"]["title"], public["header"]["state"], world.ours)
    assert [item["place"] for item in panel["programme"]] == sorted(item["place"] for item in public["up"]["items"])
    assert {row["id"] for row in asked["questions"]} == {row["id"] for row in public["up"]["questions"]}
    assert asked["questions"]
    assert all(isinstance(row["voices"], int) for row in asked["questions"])
    assert {row["id"] for row in turns["turns"]} == {row["id"] for row in public["up"].get("turns", [])}


def test_what_nobody_has_approved_is_not_read(world: World, reader: Client) -> None:
    question = ask(world)
    for path in READS:
        assert question not in reader.ask(path).text
        assert "Canary of the inbox" not in reader.ask(path).text


def test_an_answer_is_the_same_until_something_public_changes(world: World, reader: Client) -> None:
    first = reader.ask("questions")
    assert reader.ask("questions", **{"If-None-Match": first.headers["ETag"]}).status_code == 304
    question = ask(world)
    assert reader.ask("questions", **{"If-None-Match": first.headers["ETag"]}).status_code == 304
    assert world.browser("moderator").send("question.approve", {"question": question, "rev": rev_of(world, question)}, "moderator").status_code == 200
    again = reader.ask("questions", **{"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, question in again.text) == (200, True)


def rev_of(world: World, question: str) -> int:
    rows = world.browser("moderator").view("moderator").get_json()["up"]["questions"]
    return next(int(row["rev"]) for row in rows if row["id"] == question)


@pytest.mark.parametrize("path", [*READS, *PRESSES])
def test_none_wrong_withdrawn_and_anothers_are_answered_alike(world: World, organiser: Browser, path: str) -> None:
    link, token = make_token(organiser, "remote")
    assert organiser.post(f"/organise/{world.ours}/links", data={"act": "withdraw", "link": link}).status_code == 303
    key = world.address("moderator").rsplit("/", 1)[1]
    method = "POST" if path.startswith("run/") else "GET"
    answers = []
    for wrong in (None, token, key, token[:-1] + ("A" if token[-1] != "A" else "B"), "q" * 42, "x", "ü" * 42):
        answer = Client(world, wrong).ask(path, method)
        answers.append((answer.status_code, answer.text, sorted(answer.headers)))
    assert answers[0][0] == 401
    assert answers[0][1] == json.dumps({"code": "token.unknown", "data": {}, "id": None, "ok": False}, separators=(",", ":")) + "\n"
    assert all(answer == answers[0] for answer in answers)
    assert Client(world, token).ask(path, method).headers["WWW-Authenticate"].startswith("Bearer")


def test_wrong_tokens_are_slowed_and_right_ones_are_not(world: World, reader: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    missed: list[str] = []
    monkeypatch.setattr(world.site.house.guesses, "miss", missed.append)
    assert Client(world, "q" * 42).ask("panel").status_code == 401
    assert Client(world).ask("run/next", "POST").status_code == 401
    assert len(missed) == 2
    assert reader.ask("panel").status_code == 200
    assert len(missed) == 2


def test_a_token_is_taken_from_no_address_and_no_cookie(world: World, organiser: Browser, reader: Client) -> None:
    assert reader.token
    for path in (f"panel?token={reader.token}", f"panel?access_token={reader.token}"):
        assert Client(world).ask(path).status_code == 401
    assert organiser.get("/api/v1/panel").status_code == 401
    assert world.browser().get(f"/k/{reader.token}").status_code == 404


def test_a_new_token_ends_the_former(world: World, organiser: Browser) -> None:
    link, token = make_token(organiser, "reader")
    assert Client(world, token).ask("panel").status_code == 200
    assert organiser.post(f"/organise/{world.ours}/links", data={"act": "renew", "link": link}).status_code == 303
    again = shown_token(organiser, link)
    assert again != token
    assert (Client(world, token).ask("panel").status_code, Client(world, again).ask("panel").status_code) == (401, 200)


def test_a_reader_presses_nothing(world: World, reader: Client) -> None:
    before = stored(world.site.house.store)
    for path in PRESSES:
        answer = reader.ask(path, "POST")
        assert (answer.status_code, answer.get_json()["code"]) == (403, "forbidden")
    assert stored(world.site.house.store) == before


@pytest.mark.parametrize("scope", SCOPES)
def test_a_token_watches_as_nobody_but_the_public(world: World, organiser: Browser, scope: str) -> None:
    link, _ = make_token(organiser, scope)
    for audience in [each for each in Audience if each is not Audience.PUBLIC]:
        with pytest.raises(Exception, match="forbidden"):
            looking.enter(world.site.house.store, world.ours, audience, (Grant(link, 1),))


@pytest.mark.parametrize("scope", SCOPES)
def test_no_token_is_stored(world: World, organiser: Browser, scope: str) -> None:
    _, token = make_token(organiser, scope)
    assert token[20:] not in json.dumps(stored(world.site.house.store), default=str)


def test_a_token_stands_on_no_sheet_of_paper(world: World, organiser: Browser) -> None:
    link, token = make_token(organiser, "remote", "Stream Deck")
    for path in ("links/print", "links/print?compact=1", "papers"):
        assert token not in organiser.get(f"/organise/{world.ours}/{path}").text
    assert organiser.get(f"/organise/{world.ours}/links/{link}/invitation.ics").status_code == 404


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ko", "ro", "ru", "zh"])
def test_the_page_of_links_speaks_of_programs_in_every_language(world: World, organiser: Browser, language: str) -> None:
    make_token(organiser, "reader")
    text = organiser.get(f"/organise/{world.ours}/links?lang={language}").text
    organiser.get(f"/organise/{world.ours}/links?lang=en")
    assert "programs-" not in text.replace('id="programs"', "")


def test_no_page_of_another_site_is_let_in(world: World, reader: Client) -> None:
    for origin in ("https://evil.example", "null"):
        answer = reader.ask("panel", Origin=origin)
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert reader.ask("run/next", "POST", Origin=origin).status_code == 403


# The description


def test_the_description_is_kept_and_served_and_says_what_there_is(world: World) -> None:
    kept = json.loads(DOCS.read_text(encoding="utf-8"))
    assert kept == description("https://panel.example.org")
    assert Client(world).ask("openapi.json").get_json() == kept
    there = set()
    for rule in world.app.url_map.iter_rules():
        if rule.rule.startswith("/api/v1/"):
            path = rule.rule.replace("<int(signed=True):", "{").replace(">", "}")
            there |= {(path, method.lower()) for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}}
    assert there == {(path, method) for path, methods in kept["paths"].items() for method in methods}


def fits(value: Any, shape: dict[str, Any], schemas: dict[str, Any]) -> bool:
    """Whether a value has a shape of the description: as much of JSON Schema as it uses."""
    if "$ref" in shape:
        return fits(value, schemas[shape["$ref"].rsplit("/", 1)[1]], schemas)
    if "oneOf" in shape:
        return sum(fits(value, each, schemas) for each in shape["oneOf"]) == 1
    if ("const" in shape and value != shape["const"]) or ("enum" in shape and value not in shape["enum"]):
        return False
    kinds = shape.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_kind(value, kind) for kind in kinds):
        return False
    if isinstance(value, dict) and "properties" in shape:
        names = shape["properties"]
        return set(shape["required"]) <= set(value) <= set(names) and all(fits(each, names[name], schemas) for name, each in value.items())
    return all(fits(each, shape["items"], schemas) for each in value) if isinstance(value, list) else True


def is_kind(value: object, kind: str) -> bool:
    known: dict[str, Any] = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict, "null": type(None)}
    return isinstance(value, known[kind]) and (kind == "boolean" or not isinstance(value, bool))


def check(answer: Any, path: str, method: str, whole: dict[str, Any]) -> None:
    """An answer is one that the description has, and of the shape that it gives."""
    said = whole["paths"][path][method]["responses"][str(answer.status_code)]
    if answer.status_code != 304:
        assert fits(answer.get_json(), said["content"]["application/json"]["schema"], whole["components"]["schemas"]), (path, answer.text)


ODD = st.one_of(st.none(), st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=50))


@pytest.fixture(scope="module")
def tokens(organiser: Browser) -> dict[str, str]:
    """One of each scope: making one takes longer than all that is asked with it."""
    return {scope: make_token(organiser, scope)[1] for scope in SCOPES}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_answer_to_anybody_is_one_that_is_described(world: World, tokens: dict[str, str], data: st.DataObject) -> None:
    whole = description(world.url)
    path, methods = data.draw(st.sampled_from(sorted(whole["paths"].items())))
    (method,) = methods
    scope = data.draw(st.sampled_from(["none", "reader", "remote", "odd"]))
    token = tokens.get(scope) or (data.draw(ODD) if scope == "odd" else None)
    seconds = data.draw(st.integers(-10_000, 10_000))
    query = data.draw(st.sampled_from(["", "?after=0", "?after=1", "?after=x", "?after=99999999999"]))
    check(Client(world, token).ask(path.removeprefix("/api/v1/").replace("{seconds}", str(seconds)) + query, method.upper()), path, method, whole)


def test_a_shape_that_does_not_fit_is_found() -> None:
    schemas = description("")["components"]["schemas"]
    whole: dict[str, Any] = {"ok": False, "id": None, "code": "x", "data": {}}
    assert fits(whole, schemas["Refused"], schemas)
    assert not fits(whole | {"more": 1}, schemas["Refused"], schemas)
    assert not fits({**whole, "code": 3}, schemas["Refused"], schemas)
    assert not fits({"ok": True, "id": None, "code": "x", "data": {}}, schemas["Refused"], schemas)


def test_a_validator_of_others_finds_nothing_wrong_with_it() -> None:
    if "CI" not in os.environ:
        pytest.importorskip("openapi_spec_validator", reason="openapi-spec-validator is not installed")
    validator = importlib.import_module("openapi_spec_validator")
    kept = json.loads(DOCS.read_text(encoding="utf-8"))
    validator.validate(kept)
    kept["paths"]["/api/v1/panel"]["get"]["responses"] = 3
    assert not validator.OpenAPIV31SpecValidator(kept).is_valid()


def test_a_panel_that_is_not_there_has_no_token(world: World, organiser: Browser) -> None:
    assert organiser.post(f"/organise/{UNKNOWN}/links", data={"act": "add", "link": row_id(), "role": "reader"}).status_code == 404
    for role in ("moderator", "timekeeper", "panellist"):
        assert world.browser(role).send("link.issue", {"link": row_id(), "role": "remote"}, "moderator").status_code == 403
