"""Screens that nobody sits at: what the room may read, what freezes, what comes back, and what a video mixer is given."""

import re
import time

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.scenes import Chair, asked_scene, speaking_scene, technical_scene
from tests.servers import Server

WALLS = [(1920, 1080), (1280, 720), (1024, 768)]
LEAST_SHARE = 0.5
"""Of the wall's height: a picture 3 m high then serves a room of 15 m, by one tenth of the reading distance."""
CUT_SECONDS = 12
BACK_WITHIN = 3.0


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize(("strip", "free"), [(False, 1.0), (True, 0.85)])
def test_the_code_is_large_enough_for_the_last_row(server: Server, open_page: Open, size: tuple[int, int], *, strip: bool, free: float) -> None:
    Chair(server).do("display.strip", strip=strip)
    wall = open_page(server.address("display"), size=size)
    box = wall.locator("img.qr").bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= LEAST_SHARE * size[1]
    assert box["y"] + box["height"] <= size[1] * free
    expect(wall.locator(".code")).to_have_text(server.code)


def test_a_frozen_wall_keeps_what_it_shows_and_says_so_to_nobody(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    speaking_scene(chair)
    wall = open_page(server.address("display"), size=(1920, 1080))
    name = wall.get_by_role("heading", name=re.compile("Park"))
    expect(name).to_be_visible()
    before = wall.locator(".wall").get_attribute("class")
    chair.do("display.freeze", frozen=True)
    chair.do("display.show", layout="join")
    wall.wait_for_timeout(1_000)
    expect(name).to_be_visible()
    expect(wall.locator(".wall")).to_have_attribute("class", before or "")
    chair.do("display.freeze", frozen=False)
    expect(wall.locator(".wall")).to_have_attribute("data-layout", "join")


def test_after_a_cut_the_wall_is_right_again(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    speaking_scene(chair)
    wall = open_page(server.address("display"), size=(1920, 1080))
    wall.context.set_offline(True)
    asked_while_away = "join"
    chair.do("display.show", layout=asked_while_away)
    expect(wall.locator(".contact")).to_be_visible(timeout=(CUT_SECONDS + 2) * 1_000)
    wall.context.set_offline(False)
    began = time.monotonic()
    expect(wall.locator(".wall")).to_have_attribute("data-layout", asked_while_away)
    assert time.monotonic() - began <= BACK_WITHIN


def test_a_technical_pause_names_nobody(server: Server, open_page: Open) -> None:
    technical_scene(Chair(server))
    for role in ("display", "stage"):
        screen = open_page(server.address(role), size=(1920, 1080))
        expect(screen.get_by_text("Technical pause").first).to_be_visible()
        expect(screen.locator("body")).not_to_contain_text("Park")


def test_the_overlay_has_no_ground_and_shows_what_its_address_says(server: Server, open_page: Open) -> None:
    asked_scene(Chair(server))
    overlay = open_page(f"{server.address('display')}?page=overlay", size=(1920, 1080))
    assert overlay.url.endswith("/overlay")
    grounds = "[document.documentElement, document.body].map((each) => getComputedStyle(each).backgroundColor)"
    assert overlay.evaluate(grounds) == ["rgba(0, 0, 0, 0)"] * 2
    expect(overlay.locator(".plate.question")).to_be_visible()
    expect(overlay.get_by_role("timer")).to_be_visible()
    box = overlay.locator(".plate").first.bounding_box()
    assert box is not None
    assert box["y"] > 1080 * 0.6
    bare = open_page(f"{server.address('display')}?page=overlay&clock=0&question=0&side=right", size=(1920, 1080))
    expect(bare.locator(".plate.speaker")).to_be_visible()
    expect(bare.locator(".plate.question")).to_have_count(0)
    expect(bare.get_by_role("timer")).to_have_count(0)
    expect(bare.locator(".overlay")).to_have_attribute("data-side", "right")


def test_the_booth_asks_to_slow_down_and_hears_from_the_moderator(server: Server, open_page: Open) -> None:
    technical_scene(Chair(server))
    booth = open_page(server.address("booth"), size=(1440, 900))
    technician = open_page(server.address("technician"), size=(1440, 900))
    slow = booth.get_by_role("button", name="Please slow down")
    slow.click()
    expect(slow).to_have_attribute("aria-pressed", "true")
    expect(technician.get_by_text("too fast for the booth")).to_be_visible()
    note = booth.locator(".whisper", has_text="We go on with the next speaker.")
    note.get_by_role("button", name="Seen").click()
    expect(note.get_by_role("button", name="Seen")).to_have_count(0)
    booth.get_by_role("button", name="There is no sound").click()
    expect(booth.locator(".whisper", has_text="There is no sound")).to_contain_text("not seen yet")


def test_the_technician_sees_every_expected_screen_and_no_address(server: Server, open_page: Open) -> None:
    wall = open_page(server.address("display"), size=(1280, 720))
    technician = open_page(server.address("technician"), size=(1440, 900))
    row = technician.locator("#clients ~ .technician-list li", has_text=re.compile(r"^\s*display", re.IGNORECASE))
    expect(row).to_have_attribute("data-state", "green")
    expect(technician.get_by_text("projector answers")).to_be_visible()
    technician.get_by_role("button", name="Blank").click()
    expect(wall.locator(".wall")).to_have_attribute("data-layout", "blank")
    shown = technician.locator("main").inner_text().replace(server.url, "")
    assert not re.search(r"\b\d{1,3}(?:\.\d{1,3}){3}\b", shown)


@pytest.mark.parametrize("size", [*WALLS, (1440, 900)])
def test_the_clock_beside_a_question_fits_with_two_figures_of_minutes(server: Server, open_page: Open, size: tuple[int, int]) -> None:
    chair = Chair(server)
    asked_scene(chair)
    turn = next(each["id"] for each in chair.rows("turns") if each["state"] == "running")
    for _ in range(2):
        chair.do("turn.add", turn=turn, ms=300_000)
    wall = open_page(server.address("display"), size=size)
    expect(wall.locator(".rail .face .digits")).to_have_text(re.compile(r"^1[01]:\d\d$"))
    rail, digits = wall.locator(".rail").bounding_box(), wall.locator(".rail .face .digits").bounding_box()
    assert rail
    assert digits
    assert rail["x"] <= digits["x"]
    assert digits["x"] + digits["width"] <= rail["x"] + rail["width"] <= size[0]
