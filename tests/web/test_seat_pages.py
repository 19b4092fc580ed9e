"""Seat codes on the organiser's desk and in the plain forms of the audience: cards to print, a sentence at the field, guesses slowed."""

import re
import uuid
from pathlib import Path

import pytest

from tests.web.sites import HTTP, Browser, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = World(HTTP, tmp_path / "data")
    made.site.house.guesses.sleep = lambda _seconds: None
    return made


@pytest.fixture
def organiser(world: World) -> Browser:
    return world.browser("organiser")


def given(world: World, organiser: Browser, names: str = "Costa Serena\n\nNorthport <b>", form: str | None = None) -> dict[str, str]:
    """Delegation → its code, as the page shows them after they were added."""
    page = f"/organise/{world.ours}/seats"
    assert organiser.post(page, data={"id": form or str(uuid.uuid4()), "act": "add", "names": names}).status_code == 303
    html = organiser.get(page).text
    return dict(re.findall(r"<bdi>([^<]+)</bdi> <code dir=\"ltr\">([A-Z0-9]{4}-[A-Z0-9]{4})</code>", html))


def form(world: World, **more: str) -> dict[str, str]:
    return {"id": str(uuid.uuid4()), "as": "public", "name": "question.ask", "arg.question": uuid.uuid4().hex[:20], "arg.text": "Who pays?", **more}


def test_delegations_are_added_a_line_each_and_once_however_often_one_presses(world: World, organiser: Browser) -> None:
    press = str(uuid.uuid4())
    first = given(world, organiser, form=press)
    assert set(first) == {"Costa Serena", "Northport &lt;b&gt;"}
    assert given(world, organiser, form=press) == first


def test_the_cards_show_every_code_that_is_good_in_every_language(world: World, organiser: Browser) -> None:
    codes = given(world, organiser)
    html = organiser.get(f"/organise/{world.ours}/seats").text
    seat = re.findall(r'id="seat-([a-z0-9]+)"', html)[0]
    assert organiser.post(f"/organise/{world.ours}/seats", data={"id": str(uuid.uuid4()), "act": "revoke", "seat": seat, "revoked": "true"}).status_code == 303
    for language in ("en", "ar"):
        cards = organiser.get(f"/organise/{world.ours}/seats/print?in={language}").text
        assert [name for name, code in codes.items() if code in cards] == ["Northport &lt;b&gt;"]
        assert f'lang="{language}"' in cards


def test_nobody_else_sees_a_code(world: World, organiser: Browser) -> None:
    codes = given(world, organiser)
    chair = world.browser("moderator")
    for path in ("seats", "seats/print"):
        assert chair.get(f"/organise/{world.ours}/{path}").status_code == 404
    page = chair.get(f"/p/{world.ours}/moderator").text
    assert not [code for code in codes.values() if code in page or code.replace("-", "") in page]
    assert organiser.post(f"/organise/{world.ours}/seats", data={"act": "steal"}).status_code == 400


def test_a_wrong_code_is_a_sentence_at_its_field_and_loses_nothing(world: World, organiser: Browser) -> None:
    assert 'name="arg.seat"' not in world.browser().get(f"/p/{world.ours}").text
    codes = given(world, organiser)
    phone = world.browser()
    assert phone.get(f"/p/{world.ours}").text.count('name="arg.seat"') >= 1
    answer = phone.post(f"/p/{world.ours}/commands", data=form(world, **{"arg.name": "Ola", "arg.organisation": "Elsewhere", "arg.seat": "WRNG-2345"}))
    assert answer.status_code == 409
    field = re.search(r'<input class="input" id="ask-seat"[^>]*>', answer.text)
    assert field is not None
    assert 'aria-invalid="true"' in field[0]
    assert 'value="WRNG-2345"' in field[0]
    assert "This seat code is not right." in answer.text.partition('id="ask-seat-wrong"')[2][:300]
    assert "question-wrong" not in answer.text
    for kept in (">Who pays?</textarea>", 'value="Ola"', 'value="Elsewhere"'):
        assert kept in answer.text
    right = form(world, **{"arg.name": "Ola", "arg.seat": codes["Costa Serena"].lower()})
    assert phone.post(f"/p/{world.ours}/commands", data=right).status_code == 303
    view = world.browser("moderator").get(f"/p/{world.ours}/view?as=moderator").json
    assert view is not None
    assert [(row["organisation"], row["seat"]) for row in view["up"]["questions"] if row["id"] == right["arg.question"]] == [("Costa Serena", True)]


def test_guessed_seat_codes_are_answered_later_and_later(world: World, organiser: Browser) -> None:
    codes = given(world, organiser)
    slept: list[float] = []
    world.site.house.guesses.sleep = slept.append
    phone = world.browser()
    for _ in range(8):
        phone.post(f"/p/{world.ours}/commands", data=form(world, **{"arg.name": "Ola", "arg.seat": "WRNG-2345"}))
    assert len(slept) == 3
    assert slept == sorted(slept)
    phone.post(f"/p/{world.ours}/commands", data=form(world, **{"arg.name": "Ola", "arg.seat": codes["Costa Serena"]}))
    assert len(slept) == 3
