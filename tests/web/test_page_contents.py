"""What stands inside pages: a first view that cannot break out, a join code made from PUBLIC_URL alone, and compressed answers."""

import gzip
import html
import io
import json
import re
from html.parser import HTMLParser

import pytest
import qrcode
from qrcode.image.svg import SvgPathImage

from moderator.web import pages, qr
from moderator.web.rendering import _script_safe
from tests.web.sites import DRAFT, UNKNOWN, World, http, https, page_data, row_id, secret

HOSTILE = [
    "</script><script>alert(1)</script>",
    "</SCRIPT >",
    "<!--<script>",
    "-->",
    "<![CDATA[",
    "]]>",
    "\u2028 and \u2029",
    "&lt;/script&gt;",
    '"};alert(1);//',
    "\\u003c/script\\u003e",
    "{{ 7*7 }} {% raw %}",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
]


class Inline(HTMLParser):
    """Finds what a policy without unsafe-inline would stop."""

    def __init__(self) -> None:
        super().__init__()
        self.elements = 0
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements += 1
        given = dict(attrs)
        self.found += [f"{tag} {name}" for name in given if name.startswith("on") or name == "style"]
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") != "application/json"):
            self.found.append(tag)


def test_what_stands_inline_would_be_found() -> None:
    inline = Inline()
    inline.feed('<p onclick="x" style="y"><style></style><script>z</script><script src="a.js"></script><script type="application/json">{}</script>')
    assert inline.found == ["p onclick", "p style", "style", "script"]


@pytest.fixture(scope="module")
def world() -> World:
    return http()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_json_in_a_page_cannot_end_its_script_element(text: str) -> None:
    safe = _script_safe({"text": text, text: [text]})
    assert json.loads(safe) == {"text": text, text: [text]}
    for sign in ("<", ">", "&", "\u2028", "\u2029"):
        assert sign not in safe


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_question_is_text_on_every_page(world: World, text: str) -> None:
    console = world.browser("moderator")
    row = row_id()
    asked = {"question": row, "secret": secret(), "text": f"{text} ?", "name": text, "organisation": text}
    assert console.send("question.ask", asked, "moderator").status_code == 200
    assert console.send("question.approve", {"question": row}, "moderator").status_code == 200
    for path, browser in ((f"/p/{world.ours}", world.browser()), (f"/p/{world.ours}?tab=follow", world.browser()), (f"/p/{world.ours}/moderator", console)):
        answer = browser.get(path)
        first = page_data(answer.text)["first"]
        [found] = [each for each in first["up"]["questions"] if each["id"] == row]
        assert found["text"].startswith(text.strip().split("\u2028")[0].strip()[:8])
        for element in ("<script>alert", "<img src=x", "<!--<script>", "<![CDATA["):
            assert element not in answer.text, (path, element)
        assert len(re.findall(r"</script", answer.text, re.IGNORECASE)) == answer.text.count("<script"), path
    console.send("question.decline", {"question": row, "reason": "unsafe"}, "moderator")


@pytest.mark.parametrize("name", ["audience", *pages.ROLE_PAGES])
def test_every_page_holds_its_first_view(world: World, name: str) -> None:
    role = {"audience": None, "overlay": "display", "notes": "note-taker"}.get(name, name)
    browser = world.browser(*([role] if role else []))
    answer = browser.get(f"/p/{world.ours}" + ("" if name == "audience" else f"/{name}"))
    assert answer.status_code == 200
    data = page_data(answer.text)
    watched = "public" if name == "audience" else pages.ROLE_PAGES[name].value
    assert data["as"] == watched
    assert data["code"] == world.ours
    view = browser.view(watched).json
    assert view is not None
    assert {**data["first"], "now": 0} == {**view, "now": 0}
    assert data["messages"].count("=") > 20
    inline = Inline()
    inline.feed(answer.text)
    assert inline.elements > 10
    assert inline.found == [], "the policy lets nothing inline through"


def test_a_code_is_found_in_any_case_and_a_wrong_one_is_said_so(world: World) -> None:
    browser = world.browser()
    for typed in (world.ours, world.ours.lower(), f" {world.ours.lower()} "):
        answer = browser.get("/", query_string={"code": typed})
        assert (answer.status_code, answer.headers["Location"]) == (303, f"/p/{world.ours}")
    for typed in (UNKNOWN, DRAFT, "", "../..", "<b>x</b>", "http://evil.example", "//evil.example", "x" * 3_000, "é", "\x00"):
        answer = browser.get("/", query_string={"code": typed})
        assert answer.status_code == 404, typed
        assert "<b>x</b>" not in answer.text
        assert "Location" not in answer.headers
    for path in (f"/{world.ours}", f"/{world.ours.lower()}", f"/p/{world.ours.lower()}"):
        assert browser.get(path).status_code == 200


def expected_code(address: str) -> bytes:
    """The picture of an address, drawn here and not by us."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4)
    code.add_data(address)
    code.make(fit=True)
    out = io.BytesIO()
    code.make_image(image_factory=SvgPathImage).save(out)
    return out.getvalue()


@pytest.mark.parametrize("secure", [False, True])
def test_the_join_code_holds_public_url_and_nothing_else(*, secure: bool) -> None:
    world = https() if secure else http()
    right = expected_code(f"{world.url}/{world.ours}".upper())
    assert right != expected_code(f"HTTP://EVIL.EXAMPLE/{world.ours}")
    forged = [
        {},
        {"X-Forwarded-Host": "evil.example"},
        {"X-Forwarded-Proto": "ftp"},
        {"Forwarded": "host=evil.example"},
        {"X-Forwarded-Prefix": "/evil"},
        {"Referer": "http://evil.example/"},
        {"Origin": "http://evil.example"},
    ]
    for headers in forged:
        answer = world.browser().get(f"/p/{world.ours}/qr.svg", headers=headers)
        assert (answer.status_code, answer.mimetype) == (200, "image/svg+xml")
        assert answer.data == right
    evil = world.app.test_client().get(f"/p/{world.ours}/qr.svg", base_url="http://evil.example")
    assert (evil.status_code, evil.headers["Location"]) == (308, f"{world.url}/p/{world.ours}/qr.svg")
    assert world.browser().get(f"/p/{world.ours.lower()}/qr.svg").data == right


def test_the_address_in_the_code_leads_to_the_panel(world: World) -> None:
    address = qr.join_address(world.url, world.ours)
    path = address.removeprefix(world.url.upper())
    assert world.browser().get(path).status_code == 200


def test_a_reader_on_another_host_is_sent_to_the_right_page(world: World) -> None:
    client = world.app.test_client()
    for path, where in (
        (f"/p/{world.ours}?tab=follow&x=%2F", f"/p/{world.ours}?tab=follow&x=%2F"),
        ("/", "/"),
        ("/k/secretkey", "/k/secretkey"),
        ("/%0d%0aX-Evil:1", "/%0D%0AX-Evil%3A1"),
        ("/é?é=1", "/%C3%A9?%C3%A9=1"),
    ):
        answer = client.get(path, base_url="http://evil.example")
        assert answer.status_code == 308, path
        assert answer.headers["Location"] == world.url + where
        assert "X-Evil" not in answer.headers


def test_a_large_answer_is_compressed_for_whoever_asks(world: World) -> None:
    browser = world.browser()
    for path in (f"/p/{world.ours}/view", f"/p/{world.ours}"):
        plain = browser.get(path)
        packed = browser.get(path, headers={"Accept-Encoding": "gzip"})
        assert "Content-Encoding" not in plain.headers
        assert packed.headers["Content-Encoding"] == "gzip"
        assert "Accept-Encoding" in packed.headers["Vary"]
        assert len(packed.data) < len(plain.data) / 2
        assert int(packed.headers["Content-Length"]) == len(packed.data)
        opened = gzip.decompress(packed.data).decode()
        assert opened[:60] == plain.text[:60]
    small = browser.get("/healthz", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in small.headers
    assert browser.get("/nothing", headers={"Accept-Encoding": "gzip"}).status_code == 404


def test_the_tag_of_a_view_is_the_same_compressed_or_not(world: World) -> None:
    browser = world.browser()
    packed = browser.get(f"/p/{world.ours}/view", headers={"Accept-Encoding": "gzip"})
    again = browser.get(f"/p/{world.ours}/view", headers={"If-None-Match": packed.headers["ETag"], "Accept-Encoding": "gzip"})
    assert (again.status_code, again.data) == (304, b"")
    assert int(again.headers["Panel-Pause"]) >= 1_500, "and so is the pause of whoever asks again"
    chair = world.browser("moderator")
    assert "Panel-Pause" not in chair.get(f"/p/{world.ours}/view?as=moderator").headers, "whoever runs the panel never waits for the others"
    assert int(again.headers["Panel-Time"]) >= int(packed.headers["Panel-Time"]) > 0, "without a body the clock of a phone is kept by the header"


def test_an_unknown_page_says_where_to_go(world: World) -> None:
    answer = world.browser().get("/nothing/at/all")
    assert answer.status_code == 404
    assert 'href="/"' in answer.text
    assert "There is no such page" in html.unescape(answer.text)
