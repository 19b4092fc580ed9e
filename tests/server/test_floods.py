"""Floods and injections against a real server: a hall behind one address is never refused, a script gets its share and no more, and nobody else feels it."""

import secrets
import sqlite3
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from tests.server.wire import PATIENCE, Browser, Gone, Phone, ask, command, eventually, holder, serves, visitor
from tests.servers import Server, running

HALL = 500
WITHIN = 60.0


FEW = 60


@pytest.fixture
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Server]:
    with running(tmp_path / "data", TOKEN_AGE="0", AUDIENCE=str(getattr(request, "param", HALL))) as started:
        yield started
        assert "Traceback" not in started.log


def join_and_ask(server: Server) -> dict[str, object]:
    """What one phone of the hall does: open the page, join, ask once, leave."""
    browser = Browser(server).open()
    phone = browser.socket()
    answer: dict[str, object] = phone.call("command", ask("Who pays for all this?"), within=WITHIN)
    phone.close()
    browser.close()
    return answer


def test_five_hundred_phones_of_one_address_ask_within_a_minute(server: Server) -> None:
    began = time.monotonic()
    with ThreadPoolExecutor(20) as hall:
        answers = list(hall.map(lambda _: join_and_ask(server), range(HALL)))
    assert [answer for answer in answers if not answer["ok"]] == []
    assert time.monotonic() - began < WITHIN
    assert len([row for row in holder(server, "moderator").fresh().rows["questions"].values() if row["text"] == "Who pays for all this?"]) == HALL


def test_one_phone_that_asks_a_thousand_times(server: Server) -> None:
    """Its share is stored, the desk is told that somebody floods, and whoever else asks meanwhile waits for nothing."""
    console, bot, honest = holder(server, "moderator").socket(), visitor(server).socket(), visitor(server).socket()
    numbers, took = [], []
    for batch in range(10):
        numbers += [bot.emit("command", ask(f"flood {batch} {number}")) for number in range(100)]
        began = time.monotonic()
        assert honest.call("command", ask(f"An honest question {batch}"))["ok"]
        took.append(time.monotonic() - began)
    answers = [bot.answer(number) for number in numbers]
    accepted = [answer for answer in answers if answer["ok"]]
    assert len(accepted) == 10, "one window's share"
    assert {answer["code"] for answer in answers if not answer["ok"]} == {"slow_down"}
    assert statistics.median(took) < 0.5
    console.wait("pulse", lambda data: data["here"].get("unusual") == {"floods": 1})
    assert not [data for data in honest.of("pulse") if "unusual" in data["here"]]
    texts = [row["text"] for row in holder(server, "moderator").fresh().rows["questions"].values()]
    assert len([text for text in texts if text.startswith("flood")]) == 10
    assert len([text for text in texts if text.startswith("An honest")]) == 10
    serves(server)


@pytest.mark.parametrize("server", [FEW], indirect=True)
def test_votes_with_fresh_cookies(server: Server) -> None:
    """A script that throws its cookie away after every voice gets three audiences' worth at once, then one a second; the desk is told."""
    console = holder(server, "moderator")
    question = next(row["id"] for row in console.fresh().rows["questions"].values() if row["state"] == "approved")
    screen = console.socket()
    voted = refused = 0
    began = time.monotonic()

    def vote() -> bool:
        body = command("question.support", {"question": question, "supported": True})
        told = requests.post(f"{server.url}/p/{server.code}/commands", json=body, headers={"Origin": server.url}, timeout=PATIENCE)
        assert told.status_code in {200, 429}, told.text
        return told.status_code == 200

    with ThreadPoolExecutor(8) as script:
        for accepted in script.map(lambda _: vote(), range(FEW * 3 + 200)):
            voted, refused = voted + accepted, refused + (not accepted)
    assert refused > 0
    assert voted <= FEW * 3 + (time.monotonic() - began) + 1
    screen.wait("pulse", lambda data: data["here"].get("unusual", {}).get("newcomers", 0) > 0)
    assert console.do("question.shortlist", {"question": question, "shortlisted": True})["ok"], "whoever runs the panel is never counted"


def test_slow_mode_spaces_a_phone_and_a_refused_question_costs_no_turn(server: Server) -> None:
    desk, phone = holder(server, "moderator"), visitor(server).socket()
    desk.do("panel.set", {"slow": 60})
    phone.wait("delta", lambda data: data["header"]["slow"] == 60)
    assert phone.call("command", ask(""))["code"] == "empty"
    assert phone.call("command", ask("The first?"))["ok"]
    told = phone.call("command", ask("The second?"))
    assert (told["code"], 55_000 < told["data"]["retry_ms"] <= 60_001) == ("slow_down", True)
    browser = visitor(server)
    assert browser.send(ask("Another phone, over HTTP?")).status_code == 200
    assert browser.send(ask("And again?")).status_code == 429
    desk.do("panel.set", {"slow": 0})
    phone.wait("delta", lambda data: data["header"]["slow"] == 0)
    assert phone.call("command", ask("The second, now?"))["ok"]


INJECTED = [
    "'; DROP TABLE questions; --", "x\nERROR wsgi forged", "x\r\nINFO forged", '"} forged{label="x', "\\n forged", "%s%n forged", "${jndi:ldap://127.0.0.1:9/forged}",
    "1 OR 1=1", "x' UNION SELECT secret_hash FROM questions --", "process_open_fds 9999",
]  # fmt: skip


def test_injection_into_sql_log_and_figures(server: Server) -> None:
    """Everywhere that words may go: texts, names, ids, codes, headers, addresses. No line of the log and no figure is anybody's but ours."""
    browser, phone = visitor(server), visitor(server).socket()
    before = len(server.log.splitlines())
    for number, words in enumerate(INJECTED):
        if number % 5 == 0:
            phone = visitor(server).socket()
        told = phone.call("command", ask(words, name=words.replace("\r", " ").replace("\n", " ")))
        assert told["ok"], (words, told)
        for wish in (
            command("question.support", {"question": words, "supported": True}),
            command(words, {}),
            command("question.ask", {words: words}),
            command("clock", {}, command_id=words),
        ):
            assert phone.call("command", wish)["ok"] is False
        # Of what leads nowhere a few are enough: each is answered later than the one before.
        lost = ("/p/{}", "/k/{}", "/{}") if number == 1 else ()
        for path in (*lost, f"/p/{server.code}/view?as={{}}", f"/p/{server.code}/view?since={{}}"):
            assert browser.http.get(server.url + path.format(requests.utils.quote(words, safe="")), timeout=PATIENCE).status_code in {200, 400, 404, 429}  # type: ignore[attr-defined]
    figures = requests.get(f"http://127.0.0.1:{server.port}/metrics", timeout=PATIENCE).text
    assert "moderator_refusals_total" in figures
    assert "forged" not in figures
    assert "process_open_fds 9999" not in figures
    assert len(server.log.splitlines()) == before, "nobody's words make a line of the log"
    with sqlite3.connect(f"file:{server.data_dir / 'moderator.db'}?mode=ro", uri=True) as database:
        stored = {text for (text,) in database.execute("SELECT text FROM questions")}
    assert {words.replace("\r\n", "\n") for words in INJECTED} <= stored


def test_a_crowd_of_strangers_sockets_is_no_hall(server: Server) -> None:
    """Phones without a cookie read as they like; only what they send is counted."""
    for _ in range(3):
        phones = [Phone(server) for _ in range(30)]
        assert all(phone.joined for phone in phones)
        for phone in phones:
            phone.close()
    eventually(lambda: visitor(server).socket().call("command", ask(secrets.token_hex(8)))["ok"])
    with pytest.raises(Gone):
        Phone(server, join=False).until(lambda: False, within=14)
