"""What must hold on every route there is, on https and on the plain http of a hall's own network: routes come from the app, not from a list."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from moderator.live import looking
from moderator.web.shield import HEADERS
from tests.oracle import stored
from tests.web.sites import HTTPS, UNKNOWN, Browser, World, row_id

LAN = "http://192.168.1.7:8000"
CANARY = "canary-token-of-a-participant"
NAMES_KEYS = ("/organise/<code>/links", "/organise/<code>/papers", "/organise/<code>/follow-up/letters/")
"""Pages on which personal addresses stand on purpose, for an organiser."""


@pytest.fixture(scope="module", params=[HTTPS, LAN])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        found = World(request.param, Path(folder))
        found.site.house.guesses.sleep = lambda _seconds: None
        yield found


def rules(world: World, method: str) -> list[tuple[str, str]]:
    """Every rule of a method, with an address that leads somewhere."""
    known = {
        "code": world.ours, "key": world.address("display").rsplit("/", 1)[1], "name": "moderator", "file": "record.json", "ending": "md", "kind": "txt",
        "paper": "cue-cards", "link": world.link("display"), "draft_id": row_id(), "page_name": "audience", "path": "x", "filename": "x", "seconds": "30",
        "person": next(each.person for each in looking.links(world.site.house.store, world.ours) if each.person) or "",
    }  # fmt: skip
    there = [rule for rule in world.app.url_map.iter_rules() if method in (rule.methods or set())]
    bound = world.app.url_map.bind(world.site.settings.public_host)
    return [(rule.rule, bound.build(rule.endpoint, {name: known[name] for name in rule.arguments}, method)) for rule in there]


def check_headers(world: World, what: str, answer: TestResponse) -> None:
    for name, value in HEADERS.items():
        assert answer.headers.getlist(name) == [value], (what, name)
    assert answer.headers.getlist("Cache-Control"), what
    assert "Access-Control-Allow-Origin" not in answer.headers, what
    assert "Server-Timing" not in answer.headers, what
    for cookie in answer.headers.getlist("Set-Cookie"):
        flags = {flag.strip().lower() for flag in cookie.split(";")[1:]}
        assert {"httponly", "samesite=lax", "path=/"} <= flags, what
        assert ("secure" in flags) is cookie.startswith("__Host-") is world.site.settings.secure, what


def test_every_route_wears_the_headers_for_whoever_asks(world: World) -> None:
    seen: set[tuple[str, int]] = set()
    for roles in ([], ["organiser"], ["moderator"], ["panellist"]):
        for method in ("GET", "HEAD", "OPTIONS", "POST"):
            for rule, path in rules(world, method):
                answer = world.browser(*roles).client.open(path, method=method, base_url=world.url, headers={"Origin": world.url})
                assert answer.status_code != 500, (method, rule)
                check_headers(world, f"{method} {rule}", answer)
                seen.add((method, answer.status_code))
    assert seen >= {("GET", 200), ("GET", 404), ("POST", 400), ("HEAD", 200), ("OPTIONS", 200)}


def test_nothing_that_is_personal_stays_in_a_shared_cache(world: World) -> None:
    for rule, path in rules(world, "GET"):
        answer = world.browser("organiser").get(path)
        rule_of_cache = answer.headers["Cache-Control"]
        if "public" in rule_of_cache:
            assert rule.endswith("/qr.svg"), rule
        else:
            assert "no-store" in rule_of_cache or "private" in rule_of_cache, (rule, rule_of_cache)


@pytest.mark.parametrize("origin", [None, "null", "https://evil.example", "http://192.168.1.7:8001"])
def test_cross_site_request_forgery(world: World, origin: str | None) -> None:
    before = stored(world.site.house.store)
    posts = rules(world, "POST")
    assert len(posts) > 12
    for rule, path in posts:
        bodies: list[dict[str, Any]] = [{"json": {"secrets": []}}, {"data": {"act": "save"}}]
        for body in bodies:
            answer = world.browser("organiser").client.post(path, base_url=world.url, headers={} if origin is None else {"Origin": origin}, **body)
            # A program sends no Origin; without its token it is nobody.
            assert answer.status_code == (401 if origin is None and rule.startswith("/api/v1/") else 403), (rule, answer.status_code)
    assert stored(world.site.house.store) == before


def test_a_get_never_changes_what_is_stored(world: World) -> None:
    before = stored(world.site.house.store)
    for roles in ([], ["organiser"], ["moderator", "panellist"]):
        for _, path in rules(world, "GET"):
            for query in ("", "?do=save&act=add&name=panel.end&arg.text=x", "?done=saved&code=" + world.ours):
                world.browser(*roles).get(path + query)
    assert stored(world.site.house.store) == before


def test_no_token_and_no_key_stands_in_any_page(world: World, caplog: pytest.LogCaptureFixture) -> None:
    browser = world.browser("organiser", "moderator", "panellist")
    packed = world.site.cookies._serializer.loads(browser.cookie() or "")
    browser.client.set_cookie(
        world.site.cookies.name,
        str(world.site.cookies._serializer.dumps(packed | {"t": CANARY})),
        domain=world.site.settings.public_host.split(":")[0],
        secure=world.site.settings.secure,
    )
    keys = [world.address(role).rsplit("/", 1)[1] for role in ("organiser", "moderator", "panellist", "display", "booth")]
    looked = 0
    for rule, path in rules(world, "GET"):
        answer = browser.get(path)
        looked += answer.status_code == 200
        told = answer.text + str([(name, value) for name, value in answer.headers if name != "Set-Cookie"])
        assert CANARY not in told, rule
        if not rule.startswith(NAMES_KEYS):
            assert [key for key in keys if key in told] == [], rule
    assert looked > 20
    assert CANARY not in caplog.text
    assert not [key for key in keys if key in caplog.text]


def test_no_answer_sends_a_reader_to_another_site(world: World) -> None:
    """Whoever scans a code must end where it says."""
    tricks = ["//evil.example", "/\\evil.example", "https://evil.example", "%2F%2Fevil.example", "/%09/evil.example"]
    for rule, path in rules(world, "GET"):
        for trick in tricks:
            for query in (f"?next={trick}&page={trick}&code={trick}&url={trick}&done={trick}", ""):
                answer = world.browser("organiser").get(path + query)
                where = answer.headers.get("Location", "/")
                assert where.startswith(("/", world.url + "/")), (rule, where)
                assert not where.startswith(("//", "/\\")), (rule, where)
    assert world.browser().client.get("//evil.example/", base_url="http://evil.example").headers["Location"].startswith(world.url + "/")


ODD = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["..", "%00", "\x00", "\ud800", "../../etc/passwd", "{{7*7}}", "<script>", "' OR 1=1 --", "A" * 3_000, "\u202e", "0", "-1", "1e999", "NaN"]
    ),
)


def writable(text: str) -> str:
    """What a client can put on the wire of HTTP."""
    return text.encode("utf-8", "replace").decode()


@pytest.fixture(scope="module")
def fuzzed(world: World) -> Browser:
    return world.browser("organiser", "moderator")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_request_of_any_route_is_answered_or_refused(world: World, fuzzed: Browser, data: st.DataObject) -> None:
    method = data.draw(st.sampled_from(["GET", "POST", "HEAD"]))
    rule = data.draw(st.sampled_from([rule for rule in world.app.url_map.iter_rules() if method in (rule.methods or set())]))
    odd = {name: data.draw(st.one_of(ODD, st.sampled_from([world.ours, UNKNOWN, "moderator", "txt"]))) for name in rule.arguments}
    path = rule.rule
    for name, value in odd.items():
        path = path[: path.index("<")] + quote(writable(value), safe="") + path[path.index(">") + 1 :] if name else path
    fields: dict[str, Any] = data.draw(
        st.dictionaries(st.one_of(ODD, st.sampled_from(["act", "do", "section", "name", "arg.text", "id", "as", "rev"])), ODD, max_size=5)
    )
    body = data.draw(st.sampled_from(["form", "json", "raw"]))
    clean = {writable(name): writable(value) for name, value in fields.items()}
    more: dict[str, Any] = {"query_string": clean} if method != "POST" else {}
    if method == "POST":
        raw = data.draw(st.binary(max_size=200))
        kinds: dict[str, dict[str, Any]] = {"form": {"data": clean}, "json": {"json": fields}, "raw": {"data": raw, "content_type": "application/json"}}
        more = kinds[body]
    answer = fuzzed.client.open(path, method=method, base_url=world.url, headers={"Origin": world.url}, **more)
    assert answer.status_code < 500, (method, path, fields)
    check_headers(world, path, answer)
