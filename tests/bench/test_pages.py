"""The drivers of whole pages count right: browsers that open one, pages without websockets, and the code of our own pages without a document."""

from collections.abc import Iterator

import pytest

from bench.fleet import PAGES, driving
from bench.reconnect import right
from tests.server.wire import eventually, holder, visitor
from tests.servers import Server, running

FEW = 5
NOBODY = "NONE22"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("pages") / "data", TOKEN_AGE="0") as server:
        yield server


def test_a_browser_is_whole_when_it_has_page_files_websocket_and_view(server: Server) -> None:
    with driving() as driver:
        told = driver.ask("visit", url=server.url, code=server.code, count=FEW, over=0.1)
        assert (len(told["took"]), told["turned"], told["unfinished"]) == (FEW, {}, 0)
        assert told["states"] == {"joined": FEW}
        for page, files, joined, view in zip(*(told["steps"][step] for step in ("page", "files", "joined", "view")), strict=True):
            assert 0 < page < files < joined < view
        assert told["took"] == told["steps"]["view"]


def test_a_browser_that_is_turned_away_is_counted_as_such(server: Server) -> None:
    with driving() as driver:
        told = driver.ask("visit", url=server.url, code=NOBODY, count=FEW, over=0.1)
        assert (told["took"], told["turned"], told["unfinished"]) == ([], {"page: 404": FEW}, 0)


def test_a_page_without_websockets_sees_and_sends(server: Server) -> None:
    chair = holder(server, "moderator")
    question = next(row["id"] for row in chair.fresh().rows["questions"].values() if row["state"] == "approved")
    before = chair.fresh().rows["tallies"][question]["voices"]
    with driving() as driver:
        driver.ask("poll", url=server.url, code=server.code, count=FEW, questions=[question])
        views: list[float] = []

        def polled() -> bool:
            told = driver.ask("polled")
            assert told["refused"] == {}
            views.extend(told["views"])
            return len(views) >= FEW and chair.fresh().rows["tallies"][question]["voices"] > before

        eventually(polled, 60)
        driver.ask("heal")


def test_our_own_pages_follow_come_back_and_show_one_clock(server: Server) -> None:
    chair = holder(server, "moderator")
    chair.do("panel.start", {})
    view = chair.view().json()
    speaker = next(row["id"] for row in view["up"]["people"] if row["part"] == "panellist")
    chair.do("turn.start", {"after": view["header"]["step"], "person": speaker, "limit": 300_000})
    with driving(PAGES) as pages:
        skews = [minute * 60_000 for minute in range(FEW)]
        assert pages.ask("open", url=server.url, code=server.code, count=FEW, skews=skews, **{"as": "public"})["joined"] == FEW
        pages.ask("log")
        at = pages.ask("drop", number=2)["at"]
        version = chair.do("panel.set", {"question_limit": 345})["version"]
        told = pages.ask("told", within=10, version=version)
        assert told["done"]
        back = right(told["logs"][2]["log"], at, version)
        assert back is not None
        assert back > at
        assert [right(page["log"], at, version) for number, page in enumerate(told["logs"]) if number != 2] == [None] * (FEW - 1)
        assert pages.ask("same")["different"] == 0
        clocks = pages.ask("clocks", seconds=0.5, every=0.05, measures=1)
        assert len(clocks["spreads"]) >= 5
        assert max(clocks["spreads"]) < 1_000
    assert visitor(server).view().json()["header"]["question_limit"] == 345


def test_a_page_is_right_only_once_it_is_back_has_asked_and_has_the_version() -> None:
    log = [(10, 7, "ws", 1), (20, 7, "none", 1), (30, 7, "ws", 1), (40, 7, "ws", 2), (50, 8, "ws", 2)]
    assert right(log, 15, 8) == 50
    assert right(log, 15, 7) == 40
    assert right(log, 15, 9) is None
    assert right(log, 25, 7) is None
