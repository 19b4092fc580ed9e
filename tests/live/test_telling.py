"""Events told to addresses outside: by whom they are noted, what they say, in which order and how often, and where they never go."""

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from ipaddress import ip_network
from pathlib import Path

import pytest
from sqlalchemy import select, update

from moderator.domain import hooks
from moderator.domain.ids import Instant
from moderator.live import calling
from moderator.live.calling import NotLetError, post
from moderator.live.clocks import Clocks
from moderator.live.outage import REST
from moderator.live.telling import Telling
from moderator.runtime import make_runtime
from moderator.store import deliveries
from moderator.store.models import Delivery, Hook, Panel, Question
from moderator.store.outage import DatabaseAwayError
from tests.doctor.test_doctor_address import certified
from tests.live.receiving import Receiver, badly, is_signed, well
from tests.people import PanelUnderTest

HERE = (ip_network("127.0.0.0/8"),)
HOOK = "hook0000000000000001"
TEXT = "Who pays for all this?"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


class Told:
    """A panel with one process that tells, driven by hand, and clocks that a test moves."""

    def __init__(self, panel: PanelUnderTest, url: str, hosts: str = "127.0.0.1") -> None:
        self.panel, self.moment = panel, 1_000_000.0
        self.clocks = Clocks(lambda: self.moment, lambda: self.moment, None)
        self.hosts = frozenset({hosts})
        self.telling = self.process()
        deliveries.note(panel.store, {}, Instant(0), Instant(0))
        with panel.store.write() as session, session.begin():
            # Other panels of this database have hooks as well, of which nothing is told here.
            session.execute(update(Delivery).values(due_at=None))
        panel.told(("hook.add", {"hook": HOOK, "url": url, "events": list(hooks.KINDS)}))

    def process(self) -> Telling:
        return Telling(make_runtime("threading"), self.panel.store, self.clocks, lambda hook: f"secret of {hook}", self.hosts, HERE)

    def settle(self, *processes: Telling) -> None:
        """Beat until nothing is due and nothing is on its way."""
        for each in processes or (self.telling,):
            each.wake(self.panel.id)
        until = time.monotonic() + 30
        while True:
            for each in processes or (self.telling,):
                each.beat()
            busy = any(each._sending for each in processes or (self.telling,))
            if not busy and not deliveries.is_waiting(self.panel.store, self.clocks.server_now()):
                return
            assert time.monotonic() < until, "it is never done"
            time.sleep(0.005)

    def rows(self) -> list[Delivery]:
        with self.panel.store.read() as session:
            return list(session.scalars(select(Delivery).where(Delivery.hook == HOOK).order_by(Delivery.place)))


@pytest.fixture
def told(panel: PanelUnderTest, receiver: Receiver) -> Told:
    return Told(panel, receiver.url)


def test_a_question_is_told_without_a_word_and_once_it_is_public_with_them(told: Told, receiver: Receiver) -> None:
    panel = told.panel
    question = panel.ask(TEXT)
    told.settle()
    [asked] = receiver.events
    assert (asked["type"], asked["data"]) == ("question.asked", {"id": question, "state": "new", "number": None})
    assert asked["at"] % 60_000 == 0
    assert TEXT.encode() not in receiver.got[0][2]
    assert asked["panel"]["code"] == panel.header()["code"]
    panel.quick(panel.moderator, "question.approve", {"question": question})
    told.settle()
    published = receiver.events[1]
    assert (published["type"], published["data"]["text"], published["data"]["number"]) == ("question.published", TEXT, 1)
    assert set(published["data"]) == set(panel.one("questions", question, "public"))


def test_every_call_is_signed_and_a_changed_byte_is_seen(told: Told, receiver: Receiver) -> None:
    told.panel.ask(TEXT)
    told.settle()
    path, headers, body = receiver.got[0]
    assert path == "/hook?of=ours"
    assert headers["Content-Type"] == "application/json"
    assert is_signed(headers, body, f"secret of {HOOK}")
    assert not is_signed(headers, body + b" ", f"secret of {HOOK}")
    assert not is_signed(headers, body, "secret of another")


def test_turns_and_the_panel_are_told_in_their_order(told: Told, receiver: Receiver) -> None:
    panel = told.panel
    panel.told(("panel.start", {}))
    panel.next()
    panel.told(("panel.end", {}))
    told.settle()
    kinds = [event["type"] for event in receiver.events]
    assert kinds[0] == "turn.started"
    assert kinds.count("turn.started") == kinds.count("turn.ended") == 2
    assert (kinds.count("panel.started"), kinds.count("panel.ended")) == (1, 1)
    assert kinds[-1] == "panel.ended"
    assert len({event["id"] for event in receiver.events}) == len(kinds)


def test_a_change_that_nobody_is_told_of_takes_no_lock(told: Told, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    question = told.panel.ask(TEXT)
    told.panel.quick(told.panel.moderator, "question.approve", {"question": question})
    told.settle()
    marked = list[object]()
    monkeypatch.setattr(deliveries, "mark", lambda *_args: marked.append(1))
    told.panel.quick(told.panel.phone, "question.support", {"question": question, "supported": True})
    told.settle()
    assert marked == []
    told.panel.ask("And who else?")
    told.settle()
    assert marked == [1]
    assert len(receiver.events) == 2


def test_what_was_before_the_hook_is_past(panel: PanelUnderTest, receiver: Receiver) -> None:
    question = panel.ask(TEXT)
    panel.quick(panel.moderator, "question.approve", {"question": question})
    told = Told(panel, receiver.url)
    panel.quick(panel.moderator, "question.gloss", {"question": question, "text": "¿Quién paga?", "language": "es"})
    told.settle()
    assert receiver.events == []


def test_a_held_question_is_told_with_its_handing_over_and_no_sooner(told: Told, receiver: Receiver) -> None:
    panel = told.panel
    panel.told(("panel.privacy", {"hold_arrivals": True}))
    panel.ask(TEXT)
    told.settle()
    assert receiver.events == []


def test_what_went_to_the_organisers_alone_is_not_told(told: Told, receiver: Receiver) -> None:
    panel = told.panel
    question = panel.ask(TEXT)
    panel.quick(panel.moderator, "question.private", {"question": question})
    told.settle()
    assert receiver.events == []


def test_what_is_public_no_more_when_it_is_sent_is_an_id(told: Told, receiver: Receiver) -> None:
    panel = told.panel
    question = panel.ask(TEXT)
    panel.quick(panel.moderator, "question.approve", {"question": question})
    panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    told.settle()
    assert [(event["type"], event["data"]) for event in receiver.events][-1] == ("question.published", {"id": question})
    assert TEXT not in str(receiver.got)


def test_a_failure_is_tried_again_with_the_same_id_and_pauses_that_grow(told: Told, receiver: Receiver) -> None:
    receiver.answer = badly
    told.panel.ask(TEXT)
    told.settle()
    tries = [1]
    for pause in hooks.PAUSES:
        told.moment += pause / 1000 - 0.001
        told.settle()
        tries.append(len(receiver.got))
        told.moment += 0.002
        told.settle()
    assert tries == [1, 1, 2, 3, 4, 5]
    assert len(receiver.got) == 6
    assert len({event["id"] for event in receiver.events}) == 1
    [row] = told.rows()
    assert (row.failed, row.due_at, row.at) == (True, None, 0)
    told.moment += 10_000
    told.settle()
    assert len(receiver.got) == 6


def test_an_event_that_waits_holds_up_those_behind_it(told: Told, receiver: Receiver) -> None:
    receiver.answer = badly
    first = told.panel.ask(TEXT)
    told.settle()
    second = told.panel.ask("And then?")
    told.settle()
    receiver.answer = well
    told.moment += 1.1
    told.settle()
    assert [event["data"]["id"] for event in receiver.events] == [first, first, second]


def test_a_process_that_died_in_the_middle_loses_nothing(told: Told, receiver: Receiver) -> None:
    question = told.panel.ask(TEXT)
    deliveries.note(told.panel.store, {}, Instant(0), told.clocks.server_now())
    assert deliveries.take(told.panel.store, told.clocks.server_now())
    told.telling = told.process()
    told.settle()
    assert receiver.events == [], "it is another's"
    told.moment += deliveries.LEASE / 1000
    told.settle()
    assert [event["data"]["id"] for event in receiver.events] == [question]


def test_of_several_processes_one_tells(told: Told, receiver: Receiver) -> None:
    processes = [told.telling, told.process(), told.process()]
    asked = [told.panel.ask(f"{TEXT} {number}") for number in range(6)]
    told.settle(*processes)
    assert [event["data"]["id"] for event in receiver.events] == asked


def test_a_late_answer_of_a_try_that_another_has_taken_over_changes_nothing(told: Told) -> None:
    told.panel.ask(TEXT)
    store, now = told.panel.store, told.clocks.server_now()
    deliveries.note(store, {}, Instant(0), now)
    first = deliveries.take(store, now)
    second = deliveries.take(store, Instant(now + deliveries.LEASE))
    assert first
    assert second
    assert (first.id, first.tries, second.tries) == (second.id, 1, 2)
    deliveries.settle(store, first, now, arrived=False)
    deliveries.settle(store, second, now, arrived=True)
    deliveries.settle(store, first, now, arrived=False)
    [row] = told.rows()
    assert (row.due_at, row.failed) == (None, False)


def test_no_redirect_is_followed(told: Told, receiver: Receiver) -> None:
    def elsewhere(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(307)
        handler.send_header("Location", "/secret")
        handler.end_headers()

    receiver.answer = elsewhere
    told.panel.ask(TEXT)
    told.settle()
    assert [path for path, _, _ in receiver.got] == ["/hook?of=ours"]
    assert told.rows()[0].tries == 1
    assert told.rows()[0].due_at is not None


@pytest.mark.parametrize("way", ["silent", "dripping"])
def test_an_address_that_hangs_is_left(monkeypatch: pytest.MonkeyPatch, told: Told, receiver: Receiver, way: str) -> None:
    monkeypatch.setattr(calling, "WITHIN", 0.3)

    def hang(handler: BaseHTTPRequestHandler) -> None:
        while not receiver.over.wait(0.05):
            if way == "dripping":
                try:
                    handler.wfile.write(b"H")
                except OSError:
                    return

    receiver.answer = hang
    told.panel.ask(TEXT)
    began = time.monotonic()
    told.settle()
    assert time.monotonic() - began < 10
    assert told.rows()[0].tries == 1
    assert told.rows()[0].due_at is not None


@pytest.mark.parametrize("way", ["in the handshake", "afterwards"])
def test_an_address_that_hangs_behind_tls_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str) -> None:
    """A byte now and then keeps every single wait short, and the whole of it within what was given."""
    monkeypatch.setattr(calling, "WITHIN", 0.5)
    server, over = certified(tmp_path, 90), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            with suppress(OSError):
                plain, _ = listening.accept()
                line = server.wrap_socket(plain, server_side=True) if way == "afterwards" else plain
                with line:
                    while not over.wait(0.05):
                        line.sendall(b"H" if way == "afterwards" else b"\x16")

        dripping = threading.Thread(target=drip, daemon=True)
        dripping.start()
        began = time.monotonic()
        with pytest.raises((OSError, http.client.HTTPException)):
            post(f"https://127.0.0.1:{listening.getsockname()[1]}/", b"{}", {}, HERE, ssl.create_default_context(cafile=tmp_path / "cert.pem"))
        assert time.monotonic() - began < 10
        over.set()
        dripping.join(5)


def test_a_dropped_hook_hears_nothing_more(told: Told, receiver: Receiver) -> None:
    told.panel.ask(TEXT)
    told.telling.wake(told.panel.id)
    told.panel.told(("hook.drop", {"hook": HOOK}))
    told.telling.beat()
    assert receiver.got == []


def test_a_host_that_the_operator_has_not_named_hears_nothing(panel: PanelUnderTest, receiver: Receiver) -> None:
    told = Told(panel, receiver.url, "elsewhere.example")
    panel.ask(TEXT)
    told.settle()
    assert receiver.got == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:{}/", "http://localhost:{}/"])
def test_this_machine_is_no_address_unless_its_network_is_named(receiver: Receiver, url: str) -> None:
    port = receiver.server.server_address[1]
    with pytest.raises(NotLetError):
        post(url.format(port), b"{}", {}, ())
    assert receiver.got == []


@pytest.mark.parametrize(
    ("address", "is_open"),
    [
        ("93.184.215.14", True), ("2606:2800:21f:cb07::1", True), ("10.0.0.1", False), ("172.16.5.5", False), ("192.168.1.1", False), ("169.254.169.254", False),
        ("127.0.0.1", False), ("0.1.2.3", False), ("::1", False), ("::", False), ("fe80::1%eth0", False), ("fd00::1", False), ("::ffff:10.0.0.1", False),
        ("::ffff:127.0.0.1", False), ("2002:7f00:1::", False), ("224.0.0.1", False), ("ff02::1", False), ("100.64.0.1", False), ("255.255.255.255", False),
        ("64:ff9b::a00:1", False), ("64:ff9b::5db8:d70e", True), ("::a00:1", False), ("fec0::1", False),
    ],
)  # fmt: skip
def test_only_the_open_internet_is_open(address: str, is_open: bool) -> None:  # noqa: FBT001 - a column of the table
    assert hooks.is_open(address, ()) is is_open
    assert hooks.is_open(address, (ip_network("0.0.0.0/0"), ip_network("::/0")))


def test_a_name_that_leads_elsewhere_a_moment_later_leads_nowhere(monkeypatch: pytest.MonkeyPatch, receiver: Receiver) -> None:
    """The name is asked for once; what is connected to is what was looked at."""
    asked: list[str] = []
    port = int(receiver.server.server_address[1])
    real: Callable[..., object] = socket.getaddrinfo

    def rebinding(host: str, *args: object, **more: object) -> object:
        if host == "rebinding.example":
            asked.append(host)
            return real("127.0.0.2" if len(asked) == 1 else "127.0.0.1", *args, **more)
        return real(host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    networks = (ip_network("127.0.0.2/32"),)
    with pytest.raises(OSError, match="refused"):
        post(f"http://rebinding.example:{port}/", b"{}", {}, networks)
    assert asked == ["rebinding.example"]
    with pytest.raises(NotLetError):
        post(f"http://rebinding.example:{port}/", b"{}", {}, networks)
    assert receiver.got == []


def test_a_certificate_of_another_name_is_not_believed(receiver: Receiver) -> None:
    with pytest.raises(OSError, match=r"(?i)ssl|version|wrong"):
        post(f"https://127.0.0.1:{receiver.server.server_address[1]}/", b"{}", {}, HERE)
    assert receiver.got == []


ADDRESSES = {
    "https://example.org/hook": True, "https://example.org:8443/a?b=c": True, "http://localhost:9000/": True, "http://127.0.0.1/": True, "http://[::1]:5/": True,
    "http://example.org/": False, "ftp://example.org/": False, "https://user:word@example.org/": False, "https://": False, "https:///x": False, "example.org": False,
    "https://example.org/#part": False, "https://exa mple.org/": False, "https://example.org/\r\nX: y": False, "https://example.org:99999/": False,
    "https://example.org/" + "x" * 500: False, "http://127.0.0.1.evil.example/": False, "https://[::1": False, "https://exämple.org/": False,
}  # fmt: skip


@pytest.mark.parametrize("url", ADDRESSES)
def test_what_an_address_may_look_like(panel: PanelUnderTest, url: str) -> None:
    assert hooks.is_address(url) is ADDRESSES[url]
    outcome = panel.do(panel.organiser, "hook.add", {"hook": HOOK, "url": url, "events": ["turn.ended"]})
    assert (outcome.ok, outcome.code) == ((True, None) if ADDRESSES[url] else (False, "hook.address"))


def test_there_are_five_at_most(panel: PanelUnderTest) -> None:
    hook = {"url": "https://example.org/", "events": ["turn.ended"]}
    for number in range(5):
        panel.told(("hook.add", {"hook": f"hook{number}".ljust(20, "0"), **hook}))
    assert panel.refuse(panel.organiser, "hook.add", {"hook": HOOK, **hook}) == ("too_many", {"field": "hook", "limit": 5})
    panel.told(("hook.drop", {"hook": "hook0".ljust(20, "0")}))
    panel.accept(panel.organiser, "hook.add", {"hook": HOOK, **hook})


def test_no_text_stands_in_the_queue(told: Told) -> None:
    assert {column.name for column in Delivery.__table__.columns} == {"id", "hook", "kind", "row", "at", "place", "tries", "due_at", "failed"}
    question = told.panel.ask(TEXT)
    deliveries.note(told.panel.store, {}, Instant(0), told.clocks.server_now())
    with told.panel.store.read() as session:
        assert session.get_one(Question, question).text == TEXT
        assert session.get_one(Panel, told.panel.id).version > 0
        assert session.get_one(Hook, HOOK).events == list(hooks.KINDS)
    assert TEXT not in str([vars(row) for row in told.rows()])


def test_what_is_told_or_past_keeps_neither_its_time_nor_its_version(told: Told, receiver: Receiver) -> None:
    """A version stands in the log between others that have their time: it would tell when a question came that was given none."""
    receiver.answer = badly
    told.panel.ask(TEXT)
    told.settle()
    assert [(row.at > 0, row.place > 0) for row in told.rows() if row.due_at is not None] == [(True, True)]
    receiver.answer = well
    told.moment += 10
    told.settle()
    told.panel.ask(f"{TEXT} Again?")
    deliveries.note(told.panel.store, {}, Instant(0), told.clocks.server_now())
    told.panel.told(("hook.drop", {"hook": HOOK}))
    assert len(told.rows()) > 1
    assert {(row.due_at, row.at, row.place) for row in told.rows()} == {(None, 0, 0)}


def test_a_database_that_is_away_fills_no_log(told: Told, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def away(*_args: object, **_more: object) -> None:
        raise DatabaseAwayError

    class OverError(Exception):
        pass

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            raise OverError

    slept: list[float] = []
    monkeypatch.setattr(told.telling._runtime, "in_thread", away)
    monkeypatch.setattr(told.telling._runtime, "sleep", sleep)
    told.telling.wake(told.panel.id)
    with pytest.raises(OverError):
        told.telling._watch_for_ever()
    assert slept == [REST] * 3
    assert "Traceback" not in caplog.text
    assert len(caplog.records) == 1


def test_presses_of_a_storm_are_noted_once(told: Told) -> None:
    """Two processes that note the same at one moment note it once."""
    for number in range(5):
        told.panel.ask(f"{TEXT} {number}")
    notes = [threading.Thread(target=deliveries.note, args=(told.panel.store, {}, Instant(0), told.clocks.server_now())) for _ in range(4)]
    for each in notes:
        each.start()
    for each in notes:
        each.join()
    assert len([row for row in told.rows() if row.kind == "question.asked"]) == 5
