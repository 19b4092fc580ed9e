"""The protocol over real sockets and real HTTP, in both modes of the server."""

import json
from collections.abc import Iterator

import pytest

from tests.server.wire import PATIENCE, Browser, Phone, ask, command, eventually, holder, row_id, secret, serves, visitor
from tests.servers import Server, running


@pytest.fixture(scope="module", params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("protocol") / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


@pytest.fixture
def moderator(server: Server) -> Browser:
    return holder(server, "moderator")


@pytest.fixture
def phone(server: Server) -> Iterator[Phone]:
    phone = visitor(server).socket()
    yield phone
    phone.close()


def test_a_command_is_acknowledged_and_its_delta_reaches_who_may_see_it(server: Server, phone: Phone, moderator: Browser) -> None:
    console = moderator.socket()
    asked = ask("Who reads this first?")
    answer = phone.call("command", asked)
    assert answer == {"ok": True, "id": asked["id"], "version": answer["version"]}
    row = asked["args"]["question"]
    console.until(lambda: row in console.view.rows["questions"])
    assert console.view.version == answer["version"]
    moderator.do("question.approve", {"question": row})
    phone.until(lambda: row in phone.view.rows["questions"])
    assert phone.view.rows["questions"][row]["text"] == "Who reads this first?"
    console.close()


def test_whoever_joins_with_a_cursor_hears_what_was_missed_without_asking(server: Server, phone: Phone, moderator: Browser) -> None:
    asked = ask("Who was away when this came?")
    browsers = [visitor(server), moderator]
    before = [browser.fresh() for browser in browsers]
    phone.call("command", asked)
    moderator.do("question.approve", {"question": asked["args"]["question"]})
    for browser, view in zip(browsers, before, strict=True):
        cursor = f"{view.epoch}.{view.version}"
        auth = {"panel": server.code, "as": browser.role, "back": True, "since": cursor}
        late = Phone(server, role=browser.role, cookie=browser.cookie, auth=auth)
        delta = late.wait("delta")
        assert delta["from"] == view.version
        assert not view.apply(delta)
        assert view.seen() == browser.fresh().seen()
        late.close()


def test_a_sample_of_the_clock_names_the_cursor_of_its_audience(server: Server, phone: Phone, moderator: Browser) -> None:
    for browser, socket in ((visitor(server), phone), (moderator, moderator.socket())):
        view, told = browser.fresh(), socket.call("clock", {})
        assert (told["epoch"], told["version"]) == (view.epoch, view.version)


def test_a_retried_command_gets_the_same_answer_by_whichever_way(server: Server, phone: Phone) -> None:
    browser = visitor(server)
    asked = ask("Once, however often it is sent?")
    first = phone.call("command", asked)
    assert first["ok"]
    assert phone.call("command", asked) == first
    assert browser.send(asked).json() == first
    assert phone.call("command", {**asked, "name": "floor.request"})["code"] == "id_reused"


def test_http_is_the_twin_of_the_socket(server: Server, phone: Phone, moderator: Browser) -> None:
    wishes = [
        command("question.ask", {"question": row_id(), "secret": secret(), "text": " "}),
        command("question.ask", {"question": row_id(), "secret": secret()}),
        command("question.ask", {"question": row_id(), "secret": secret(), "text": "?", "state": "approved"}),
        command("question.approve", {"question": row_id()}),
        command("question.support", {"question": "nosuchquestion000000", "supported": True}),
        command("no.such", {}),
        command("panel.open", {}, command_id="not-a-uuid"),
        command("panel.open", {}, command_id="~deadline:1"),
        {"id": 7, "name": "panel.open", "args": {}},
        {"name": "panel.open", "args": {}},
        {"id": row_id(), "name": 7, "args": {}},
        {"id": row_id(), "name": "panel.open", "args": []},
        {"id": row_id(), "name": "panel.open", "args": {}, "machine": True},
    ]
    browser = visitor(server)
    codes = []
    for wish in wishes:
        by_socket, by_http = phone.call("command", wish), browser.send(wish)
        assert by_socket["ok"] is False
        assert 400 <= by_http.status_code < 500, wish
        assert (by_socket["code"], by_socket["data"]) == (by_http.json()["code"], by_http.json()["data"]), wish
        codes.append(by_socket["code"])
    expected = ["empty", "missing", "unknown_keys", "forbidden", "question.unknown", "unknown_command", "id_invalid", "id_invalid", "id_invalid"]
    assert codes == [*expected, *["wrong_type"] * 4]


def test_a_delta_by_http_says_what_the_socket_said(server: Server, moderator: Browser) -> None:
    console = moderator.socket()
    since = f"{console.view.epoch}.{console.view.version}"
    moderator.do("question.ask", {"question": row_id(), "secret": secret(), "text": "By which way?"})
    by_socket = console.wait("delta", lambda delta: delta["from"] == int(since.rpartition(".")[2]))
    by_http = moderator.view(since).json()
    assert {**by_socket, "now": 0} == {**by_http, "now": 0}
    assert console.view.seen() == moderator.fresh().seen()
    console.close()


def test_a_view_that_is_known_is_not_sent_again(server: Server, moderator: Browser) -> None:
    browser = visitor(server)
    whole = browser.view()
    etag = whole.headers["ETag"]
    assert etag == f'"{whole.json()["epoch"]}.{whole.json()["to"]}.public"'
    again = browser.view(**{"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    cursor = etag.strip('"').removesuffix(".public")
    assert browser.view(cursor, **{"If-None-Match": etag}).status_code == 304
    asked = ask("Does this change what the public has?")
    moderator.do("question.ask", asked["args"])
    assert browser.view(**{"If-None-Match": etag}).status_code == 304
    moderator.do("question.approve", {"question": asked["args"]["question"]})
    changed = browser.view(cursor, **{"If-None-Match": etag})
    assert changed.status_code == 200
    assert [row["id"] for row in changed.json()["up"]["questions"]] == [asked["args"]["question"]]


@pytest.mark.parametrize("since", ["otherepoch.5", "{epoch}.999999", "{epoch}.-1", "{epoch}.", ".5", "5", "{epoch}.1e3", "{epoch}." + "9" * 400])
def test_a_cursor_that_means_nothing_gets_the_whole_view(server: Server, since: str) -> None:
    browser = visitor(server)
    whole = browser.view().json()
    answer = browser.view(since.format(epoch=whole["epoch"])).json()
    assert answer["from"] == 0
    assert {**answer, "now": 0} == {**whole, "now": 0}


def test_what_became_of_mine_is_told_by_secret_alone(server: Server, phone: Phone, moderator: Browser) -> None:
    asked = ask("What becomes of this?")
    phone.call("command", asked)
    mine, row = asked["args"]["secret"], asked["args"]["question"]
    [answer, unknown] = phone.call("watch", {"secrets": [mine, secret()]})["mine"]
    assert (answer["id"], answer["state"], unknown) == (row, "new", None)
    moderator.do("question.decline", {"question": row, "reason": "duplicate"})
    told = phone.wait("mine", lambda data: data["row"]["state"] == "declined")
    assert told["row"]["reason"] == "duplicate"
    browser = visitor(server)
    by_http = browser.http.post(f"{browser.base}/mine", json={"secrets": [secret(), mine]}, timeout=PATIENCE).json()
    assert by_http == {"mine": [None, told["row"]]}


@pytest.mark.parametrize(
    "body", [None, [], {}, {"secrets": "x"}, {"secrets": [1]}, {"secrets": ["short"]}, {"secrets": ["s" * 24] * 21}, {"secrets": [], "more": 1}]
)
def test_a_question_for_mine_that_has_no_shape_is_refused(server: Server, phone: Phone, body: object) -> None:
    browser = visitor(server)
    answer = browser.http.post(f"{browser.base}/mine", data=json.dumps(body), headers={"Content-Type": "application/json"}, timeout=PATIENCE)
    assert (answer.status_code, answer.json()["code"]) == (400, "wrong_type")
    assert phone.call("watch", body) == {"mine": []}


def test_the_clock_is_acknowledged_with_panel_time(server: Server, phone: Phone) -> None:
    by_http = visitor(server).view().json()["now"]
    assert abs(phone.call("clock", {})["now"] - by_http) < 1_000
    assert phone.call("here", {}) == {}


def test_a_pulse_comes_to_everybody(server: Server, phone: Phone, moderator: Browser) -> None:
    console = moderator.socket()
    panellist = holder(server, "panellist").socket()
    pulse = phone.wait("pulse")
    assert set(pulse) == {"epoch", "version", "now", "here", "spread"}
    assert set(pulse["here"]) == {"phones"}
    here = console.wait("pulse", lambda data: "green" in data["here"]["people"].values())["here"]
    assert here["phones"] >= 1
    assert here["roles"]["moderator"] >= 1
    assert here["roles"]["panellist"] == 1
    console.close()
    panellist.close()


def test_a_socket_without_the_grant_is_not_let_in(server: Server) -> None:
    for role in ("moderator", "panellist", "display", "booth", "technician"):
        assert not Phone(server, role=role, cookie=visitor(server).cookie).joined
        assert visitor(server).http.get(f"{server.url}/p/{server.code}/view?as={role}", timeout=PATIENCE).status_code == 403


def test_one_participant_has_at_most_five_sockets(server: Server) -> None:
    browser = visitor(server)
    phones = [browser.socket() for _ in range(5)]
    assert all(phone.joined for phone in phones)
    assert not browser.socket().joined
    assert visitor(server).socket().joined
    phones.pop().close()
    eventually(lambda: browser.socket().joined)


def test_a_link_revoked_says_bye_and_is_closed_at_once(server: Server, moderator: Browser) -> None:
    technician = holder(server, "technician")
    screen = technician.socket()
    link = next(row["id"] for row in moderator.fresh().rows["links"].values() if row["role"] == "technician")
    moderator.do("link.revoke", {"link": link})
    moderator.do("panel.set", {"question_limit": 299})
    assert screen.wait("bye") == {"code": "link_revoked"}
    assert screen.ended(3)
    assert screen.of("delta") == []
    assert technician.view().json()["code"] == "link_revoked"
    assert not technician.socket().joined
    console = moderator.socket()
    console.do("display.show", {"layout": "list"})
    console.close()
    serves(server)
