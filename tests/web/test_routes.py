"""Every route: who may, with which headers, from which page. The tables are by hand, so that a new route fails until somebody has thought of it."""

import functools
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug.test import TestResponse

from moderator.live import looking
from moderator.web import api, pages
from moderator.web.shield import HEADERS
from tests.web.sites import DRAFT, UNKNOWN, Browser, World, http, row_id, secret

ROLES = ("nobody", "organiser", "moderator", "co-moderator", "timekeeper", "note-taker", "panellist", "opening", "display", "stage", "booth", "technician")
CONSOLE = {"organiser", "moderator", "co-moderator", "timekeeper", "note-taker"}
STAGE = (CONSOLE - {"note-taker"}) | {"display", "stage", "technician"}
EVERYBODY = set(ROLES)

MATRIX: dict[str, set[str]] = {
    "GET /": EVERYBODY,
    "GET /<code>": EVERYBODY,
    "GET /p/<code>": EVERYBODY,
    "GET /p/<code>/qr.svg": EVERYBODY,
    "GET /words/<page_name>": EVERYBODY,
    "GET /p/<code>/shell": EVERYBODY,
    "GET /p/<code>/app.webmanifest": EVERYBODY,
    "GET /sw.js": EVERYBODY,
    "POST /forget": EVERYBODY,
    "GET /p/<code>/view": EVERYBODY,
    "GET /p/<code>/view?as=moderator": CONSOLE,
    "GET /p/<code>/view?as=panellist": {"panellist", "opening"},
    "GET /p/<code>/view?as=display": STAGE,
    "GET /p/<code>/view?as=booth": {"booth"},
    "GET /p/<code>/view?as=technician": {"technician", "organiser"},
    "GET /p/<code>/<name> moderator": CONSOLE,
    "GET /p/<code>/<name> notes": CONSOLE,
    "GET /p/<code>/<name> panellist": {"panellist", "opening"},
    "GET /p/<code>/<name> display": STAGE,
    "GET /p/<code>/<name> stage": STAGE,
    "GET /p/<code>/<name> overlay": STAGE,
    "GET /p/<code>/<name> booth": {"booth"},
    "GET /p/<code>/<name> technician": {"technician", "organiser"},
    "GET /organise": EVERYBODY,
    "POST /organise": EVERYBODY,
    "GET /p/<code>/panel.ics": EVERYBODY,
    "GET /organise/panels.ics": {"organiser"},
    "GET /organise/account": set(),
    "GET /organise/account/back": set(),
    "GET /organise/new": {"organiser"},
    "POST /organise/new": {"organiser"},
    "POST /organise/restore": set(),
    "GET /organise/drafts/<draft_id>": {"organiser"},
    "POST /organise/drafts/<draft_id>": {"organiser"},
    "GET /organise/<code>": {"organiser"},
    "POST /organise/<code>": {"organiser"},
    "GET /organise/<code>/programme": {"organiser"},
    "POST /organise/<code>/programme": {"organiser"},
    "GET /organise/<code>/settings": {"organiser"},
    "POST /organise/<code>/settings": {"organiser"},
    "GET /organise/<code>/changed": {"organiser"},
    "POST /organise/<code>/changed": {"organiser"},
    "GET /organise/<code>/changed/<draft_id>": {"organiser"},
    "POST /organise/<code>/changed/<draft_id>": {"organiser"},
    "GET /organise/<code>/incidents.csv": {"organiser"},
    "GET /organise/<code>/record": {"organiser"},
    "GET /organise/<code>/report": {"organiser"},
    "GET /organise/<code>/report.<ending>": {"organiser"},
    "POST /organise/<code>/report": {"organiser"},
    "GET /organise/<code>/record/<file>": {"organiser"},
    "GET /organise/<code>/seats": {"organiser"},
    "POST /organise/<code>/seats": {"organiser"},
    "GET /organise/<code>/seats/print": {"organiser"},
    "GET /organise/<code>/links": {"organiser"},
    "GET /organise/<code>/links/print": {"organiser"},
    "GET /organise/<code>/links/<link>/invitation.ics": {"organiser"},
    "GET /organise/<code>/papers": {"organiser"},
    "GET /organise/<code>/papers/<paper>": {"organiser"},
    "POST /organise/<code>/links": {"organiser"},
    "GET /organise/<code>/hooks": {"organiser"},
    "POST /organise/<code>/hooks": {"organiser"},
    "GET /organise/<code>/follow-up": {"organiser"},
    "POST /organise/<code>/follow-up": {"organiser"},
    "GET /organise/<code>/follow-up/letters/<person>.<kind>": {"organiser"},
    "GET /organise/<code>/follow-up/outcome": {"organiser"},
    "GET /p/<code>/privacy": EVERYBODY,
    "GET /api/v1/openapi.json": EVERYBODY,
    "GET /api/v1/panel": set(),
    "GET /api/v1/questions": set(),
    "GET /api/v1/turns": set(),
    "POST /api/v1/run/next": set(),
    "POST /api/v1/run/pause": set(),
    "POST /api/v1/run/resume": set(),
    "POST /api/v1/run/add/<int(signed=True):seconds>": set(),
    "POST /api/v1/run/conclude": set(),
    "GET /organise/<code>/processing": {"organiser"},
    "GET /p/<code>/outcome": set(),
    "GET /k/<key>": EVERYBODY,
    "GET /.well-known/security.txt": set(),
    "GET /healthz": EVERYBODY,
    "GET /readyz": EVERYBODY,
    "GET /metrics": EVERYBODY,
    "GET /check": set(),
    "POST /p/<code>/commands": EVERYBODY,
    "POST /p/<code>/commands as=moderator": CONSOLE - {"note-taker"},
    "POST /p/<code>/commands as=technician": {"technician", "organiser"},
    "POST /p/<code>/mine": EVERYBODY,
    "POST /p/<code>/signal": EVERYBODY,
    "POST /p/<code>/signal as=booth": {"booth"},
}
"""Route, with what it is asked for → the roles that are let through."""


ORGANISING = {"link": "k" * 42, "rev": "1", "act": "item", "section": "floor", "text": "# A title\n\nTuesday, 9 July 2024, 13:00\n\nPanellists:\n\nMr. Ben Low"}
"""What every form of the organiser's desk is sent: each takes its own of it, and changes nothing."""


@pytest.fixture(scope="module")
def world() -> World:
    found = http()
    # Whoever has no grant is answered as a guesser is; here nobody waits for that.
    found.site.house.guesses.sleep = lambda _seconds: None
    return found


@pytest.fixture(scope="module")
def browsers(world: World) -> dict[str, Browser]:
    return {role: world.browser(*([] if role == "nobody" else [role])) for role in ROLES}


def routes(world: World) -> Iterator[tuple[str, str]]:
    """Method and rule of every route, without what werkzeug adds by itself."""
    for rule in world.app.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            yield method, rule.rule


def plain(rule: str) -> str:
    return rule.replace("<any(moderator, notes, panellist, display, stage, overlay, booth, technician):name>", "<name>").replace(
        "<any(txt, html):kind>", "<kind>"
    )


def path_of(world: World, row: str) -> str:
    rule, _, more = row.split(" ", 1)[1].partition(" ")
    known = {
        "<code>": world.ours,
        "<key>": world.address("display").rsplit("/", 1)[1],
        "<name>": more,
        "<file>": "record.json",
        "<ending>": "md",
        "<page_name>": "audience",
        "<int(signed=True):seconds>": "30",
    }
    known |= {"<kind>": "txt", "<person>": next(each.person for each in looking.links(world.site.house.store, world.ours) if each.person)}
    known |= {"<paper>": "cue-cards", "<link>": world.link("display")}
    known |= {"<draft_id>": draft_of(world, row)} if "<draft_id>" in rule else {}
    for hole, value in known.items():
        rule = rule.replace(hole, value)
    assert "<" not in rule, rule
    return rule


@functools.cache
def draft_of(world: World, row: str) -> str:
    """A draft of the organiser, one for each row: there is an end to how many may be open."""
    where = f"/organise/{world.ours}/changed" if "changed" in row else "/organise/new"
    sent = ORGANISING | {"do": "read" if "changed" in row else "hand"}
    return world.browser("organiser").post(where, data=sent, content_type="multipart/form-data").headers["Location"].rsplit("/", 1)[1]


def organised(browser: Browser, path: str) -> TestResponse:
    """What a form of the desk sends."""
    do = {"new": "hand", browser.world.ours: "restore"}.get(path.rsplit("/", 1)[1], "save")
    return browser.post(path, data=ORGANISING | {"do": do})


def call(browser: Browser, row: str) -> TestResponse:
    path = path_of(browser.world, row)
    if row.startswith("GET") or path.startswith("/api/"):
        return browser.get(path) if row.startswith("GET") else browser.post(path)
    posted: dict[str, dict[str, Any]] = {
        "mine": {"json": {"secrets": [secret()]}},
        "report": {"data": {"act": "omit", "passage": row_id(), "block": f"note:{row_id()}"}},
        "links": {"data": {"act": "add", "link": row_id(), "role": "display"}},
        "hooks": {"data": {"act": "add", "hook": row_id(), "url": "https://example.org/", "events": "turn.ended"}},
        "seats": {"data": {"act": "add", "names": "Avaria"}},
        "follow-up": {"data": {"act": "due", "day": "2030-03-01"}},
        "forget": {"data": {}},
    }
    if path.startswith("/organise") or path.rsplit("/", 1)[1] in posted:
        known = posted.get(path.rsplit("/", 1)[1])
        return browser.post(path, **known) if known else organised(browser, path)
    if path.endswith("/signal"):
        return browser.post(path, json={"kind": "too_fast", "on": False, **({"as": "booth"} if "as=booth" in row else {})})
    if "as=moderator" in row:
        return browser.send("turn.add", {"turn": "nosuchturn0000000000", "ms": 1_000}, "moderator")
    if "as=technician" in row:
        return browser.send("display.show", {"layout": "join"}, "technician")
    return browser.send("question.ask", {"question": row_id(), "secret": secret(), "text": "May I?"})


def let_through(answer: TestResponse) -> bool:
    """Past the door: also who is told that a turn is unknown was let in to ask."""
    if answer.status_code in {200, 303}:
        return True
    return answer.status_code == 404 and answer.is_json and answer.json is not None and answer.json["code"] == "turn.unknown"


def test_every_route_has_its_row(world: World) -> None:
    there = {f"{method} {plain(rule)}" for method, rule in routes(world)}
    listed = {row.partition("?")[0].split(" ")[0] + " " + row.partition("?")[0].split(" ")[1] for row in MATRIX}
    assert there == listed


def test_every_role_page_has_its_row() -> None:
    rows = {row.rsplit(" ", 1)[1] for row in MATRIX if "<name>" in row}
    assert rows == set(pages.ROLE_PAGES)


@pytest.mark.parametrize("row", MATRIX)
def test_who_is_let_through(world: World, browsers: dict[str, Browser], row: str) -> None:

    def browser(role: str) -> Browser:
        """Of this role, but a new one where the answer changes its cookie."""
        if "<key>" in row:
            return world.browser()
        return world.browser(*({role} - {"nobody"})) if row == "POST /forget" else browsers[role]

    allowed = {role for role in ROLES if let_through(call(browser(role), row))}
    assert allowed == (MATRIX[row] if "<key>" not in row else EVERYBODY)


@pytest.mark.parametrize("row", [row for row in MATRIX if "<code>" in row])
def test_a_grant_is_worth_nothing_in_another_panel(world: World, row: str) -> None:
    for role in sorted(MATRIX[row] - {"nobody"}):
        stranger = world.browser(role, code=world.theirs)
        assert let_through(call(stranger, row)) is ("nobody" in MATRIX[row]), role


@pytest.mark.parametrize("row", [row for row in MATRIX if "<code>" in row])
def test_a_draft_is_as_unknown_as_a_panel_that_is_not_there(world: World, row: str) -> None:
    answers: list[tuple[int, dict[str, str], str]] = []
    for code in (DRAFT, UNKNOWN, "no code"):
        browser = world.browser("organiser")
        path = path_of(world, row).replace(world.ours, code)
        body: dict[str, object] = (
            {"secrets": []} if path.endswith("/mine") else {"id": "2f5c3b66-4b6f-4d6c-9d5a-000000000001", "name": "panel.open", "args": {}}
        )
        if path.endswith("/signal"):
            body = {"kind": "too_fast", "on": False}
        if "as=" in row and "POST" in row:
            body["as"] = row.rpartition("=")[2]
        answer = browser.get(path) if row.startswith("GET") else browser.post(path, json=body)
        headers = {name: value for name, value in answer.headers if name not in {"Set-Cookie", "Content-Length"}}
        text = answer.text.replace(code, "CODE").replace('"id":"2f5c3b66-4b6f-4d6c-9d5a-000000000001"', '"id":null')
        answers.append((answer.status_code, headers, text if code != "no code" or not answer.is_json else answers[0][2]))
    assert answers[0][0] == 404
    assert answers[0] == answers[1]
    assert answers[2][0] == 404


FOREIGN = {
    "none": None,
    "null": "null",
    "an empty one": "",
    "another port": "http://127.0.0.1:8001",
    "another scheme": "https://127.0.0.1:8000",
    "a subdomain": "http://panel.127.0.0.1:8000",
    "a suffix": "http://127.0.0.1:8000.evil.example",
    "a prefix": "http://evil127.0.0.1:8000",
    "userinfo": "http://evil@127.0.0.1:8000",
    "ours as userinfo": "http://127.0.0.1:8000@evil.example",
    "a path": "http://127.0.0.1:8000/",
    "in capitals": "HTTP://127.0.0.1:8000",
    "a list": "http://127.0.0.1:8000, http://evil.example",
    "another site": "http://evil.example",
}


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("kind", ["json", "form", "text"])
def test_no_write_comes_from_a_page_that_is_not_ours(world: World, name: str, kind: str) -> None:
    browser = world.browser("organiser")
    before = browser.view("moderator").json
    rules = sorted({rule for method, rule in routes(world) if method == "POST"} | {"/nothing", "/p/<code>", "/healthz"})
    assert len(rules) >= 5
    for rule in rules:
        headers = {"X-Forwarded-Host": "evil.example", "Referer": f"{world.url}/p/{world.ours}"}
        origin = FOREIGN[name]
        kinds: dict[str, dict[str, Any]] = {
            "json": {"json": {"id": "2f5c3b66-4b6f-4d6c-9d5a-000000000001", "as": "moderator", "name": "panel.end", "args": {}}},
            "form": {"data": {"id": "2f5c3b66-4b6f-4d6c-9d5a-000000000001", "as": "moderator", "name": "panel.end"}},
            "text": {"data": '{"name":"panel.end"}', "content_type": "text/plain"},
        }
        answer = browser.client.post(
            rule.replace("<code>", world.ours).replace("<int(signed=True):seconds>", "30"),
            base_url=world.url,
            headers=headers | ({} if origin is None else {"Origin": origin}),
            **kinds[kind],
        )
        # A program sends no Origin; without its token it is nobody.
        assert answer.status_code == (401 if origin is None and rule.startswith("/api/v1/") else 403), (rule, answer.status_code)
    after = browser.view("moderator").json
    assert before is not None
    assert after is not None
    assert {**before, "now": 0} == {**after, "now": 0}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "PROPFIND"])
def test_other_methods_need_our_origin_and_are_not_served(world: World, method: str) -> None:
    browser = world.browser()
    path = f"/p/{world.ours}/commands"
    assert browser.client.open(path, method=method, base_url=world.url).status_code == 403
    assert browser.client.open(path, method=method, base_url=world.url, headers={"Origin": world.url}).status_code == 405


def every_answer(world: World) -> Iterator[tuple[str, TestResponse]]:
    """Each route once, and each kind of refusal."""
    for row in MATRIX:
        yield row, call(world.browser(*(["organiser"] if "as=" in row or "<name>" in row else [])), row)
    browser = world.browser()
    for path in ("/nothing/at/all", f"/p/{UNKNOWN}", f"/p/{world.ours}/nothing", "/k/wrong", f"/p/{world.ours}/view?as=admin", "/favicon.ico", "/robots.txt"):
        yield path, browser.get(path)
        yield f"{path} as json", browser.get(path, headers={"Accept": "application/json"})
    yield "405", browser.get(f"/p/{world.ours}/commands")
    yield "OPTIONS", browser.client.options(f"/p/{world.ours}/commands", base_url=world.url)
    yield "HEAD", browser.client.head(f"/p/{world.ours}", base_url=world.url)
    yield "403", browser.client.post(f"/p/{world.ours}/commands", base_url=world.url)
    yield "413", browser.post(f"/p/{world.ours}/commands", data=b"x" * 70_000, content_type="application/json")
    yield "308", browser.client.get("/", base_url="http://evil.example")
    yield "421", browser.client.post("/", base_url="http://evil.example")
    etag = browser.view().headers["ETag"]
    yield "304", browser.get(f"/p/{world.ours}/view", headers={"If-None-Match": etag})
    yield "form", browser.form("question.ask", question=row_id(), text=" ")


def test_every_answer_carries_the_headers_of_the_shield(world: World) -> None:
    seen = set()
    for what, answer in every_answer(world):
        seen.add(answer.status_code)
        for name, value in HEADERS.items():
            assert answer.headers.getlist(name) == [value], (what, name)
        assert answer.headers.getlist("Cache-Control"), what
        assert "Access-Control-Allow-Origin" not in answer.headers, what
    assert seen >= {200, 303, 304, 308, 400, 403, 404, 405, 421}


def test_the_policy_lets_no_foreign_script_in() -> None:
    policy = dict(part.strip().partition(" ")[::2] for part in HEADERS["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
    assert policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in HEADERS["Content-Security-Policy"]
    assert HEADERS["Referrer-Policy"] == "same-origin"


def broken(*_args: object, **_more: object) -> None:
    raise ZeroDivisionError("canary-of-a-bug")


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_a_bug_of_ours_tells_nothing_and_keeps_the_headers(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, accept: str
) -> None:
    for name in ("whole", "enter", "fates", "link"):
        monkeypatch.setattr(looking, name, broken)
    monkeypatch.setattr(api, "read", broken)
    browser = Browser(world)
    failed = 0
    for row in MATRIX:
        path = path_of(world, row)
        more: dict[str, Any] = {"headers": {"Accept": accept}}
        answer = browser.get(path, **more) if row.startswith("GET") else browser.post(path, json={"secrets": []}, **more)
        if answer.status_code == 500:
            failed += 1
            for sign in ("canary-of-a-bug", "Traceback", "ZeroDivisionError", ".py", "/moderator/", "site-packages"):
                assert sign not in answer.text, (row, sign)
            told = answer.json if answer.is_json else None
            if told is not None:
                ref = told["data"].pop("ref")
                assert told == {"ok": False, "id": None, "code": "internal", "data": {}}
                assert ref in caplog.text
            for name, value in HEADERS.items():
                assert answer.headers[name] == value, (row, name)
    assert failed >= 15
    assert "ZeroDivisionError" in caplog.text
    assert "canary-of-a-bug" not in caplog.text, "messages of errors quote what people wrote"


def test_health_is_told_to_any_host(world: World) -> None:
    client = world.app.test_client()
    assert client.get("/healthz", base_url="http://10.0.0.1:8000").json == {"ok": True}
    ready = client.get("/readyz", base_url="http://10.0.0.1:8000")
    assert ready.json == {"ok": True, "checks": {"draining": True, "hub": True, "disk": True, "database": True}}


def test_a_house_that_shuts_down_is_not_ready(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world.site.house, "draining", True)
    answer = world.browser().get("/readyz")
    assert answer.status_code == 503
    assert answer.json is not None
    assert answer.json["ok"] is False
    refused = world.browser().send("question.ask", {"question": row_id(), "secret": secret(), "text": "Now?"})
    assert (refused.status_code, refused.json and refused.json["code"]) == (503, "busy")
