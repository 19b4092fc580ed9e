"""Links and papers: what is handed out opens its panel and nothing else, says when it no longer does, and stays harmless whatever people are called."""

import html
import logging
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from werkzeug.test import TestResponse

from moderator import cli, i18n
from moderator.commands.opening import NewPanel
from moderator.domain.ids import Instant, Millis
from moderator.domain.note import reader
from moderator.domain.roles import LINK_ROLES
from moderator.exchange import docx_text
from moderator.exchange.plans import MINUTE, Plan, Speaker, podium
from moderator.web import sheets
from moderator.web.rendering import new_row_id
from tests.web.sites import HTTP, Browser, World, row_id

SUMMER, WINTER, HOSTILE, FRENCH = "SUMMER", "WXNTER", "HSTXEE", "FRENCH"
CHAIR: Final = Speaker("Camila Fontes", "moderator", "Ms.", "Director", "Assembly of Cities", phonetic="ka-MEE-la")
SEOUL: Final = Speaker("Soo-yeon Park", "panellist", "Ms.", "Deputy Director", "Commission of Lumeria", online=True, timezone="Asia/Seoul")
BAD: Final = "=cmd, <b>Eve</b>; \\n \u202eBEGIN"
PAGES: Final = (
    "links",
    "links/print",
    "links/print?compact=1",
    "papers",
    "papers/name-plates",
    "papers/cue-cards",
    "papers/run-of-show",
    "papers/glossary",
    "papers/who-is-who",
)


def add(world: World, code: str, *speakers: Speaker, day: tuple[int, int, int] = (2026, 7, 2), language: str = "en", title: str = "Cities and rights") -> None:
    starts = Instant(int(datetime(*day, 13, tzinfo=ZoneInfo("Europe/Zurich")).timestamp()) * 1000)
    panel = NewPanel(
        code=code, epoch=code.lower(), title=title, starts_at=starts, ends_at=Instant(starts + 60 * MINUTE), timezone="Europe/Zurich",
        room="Room XXVI, Building E", organisers=("Permanent Mission of Avaria",), language=language, support="hidden",
    )  # fmt: skip
    told = podium(speakers, Millis(60 * MINUTE), new_row_id)
    cli._open(world.site, Plan(panel, [*told, ("panel.open", {})]))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    made = World(HTTP, Path(tmp_path_factory.mktemp("sheets")))
    made.site.house.guesses.sleep = lambda _seconds: None
    add(made, SUMMER, CHAIR, SEOUL)
    add(made, WINTER, CHAIR, SEOUL, day=(2026, 1, 15))
    add(made, HOSTILE, CHAIR, Speaker(BAD, "panellist", None, "+SUM(1)", "@x, <script>y</script>"), title="Title =cmd, <b>Eve</b>;")
    add(made, FRENCH, CHAIR, SEOUL, language="fr")
    return made


@pytest.fixture
def organiser(world: World) -> Browser:
    return world.browser("organiser", code=SUMMER)


def page(browser: Browser, path: str, code: str = SUMMER) -> str:
    answer = browser.get(f"/organise/{code}/{path}")
    assert answer.status_code == 200, (path, answer.status_code)
    return html.unescape(answer.text)


def card(browser: Browser, link: str) -> str:
    found = re.search(rf'id="link-{link}">(.*?)</article>', page(browser, "links"), re.DOTALL)
    assert found
    return found[1]


def address(browser: Browser, link: str) -> str:
    found = re.search(r"<code[^>]*>(.*?)</code>", card(browser, link), re.DOTALL)
    assert found
    return str(urlsplit(found[1].replace("<wbr>", "")).path)


def change(browser: Browser, act: str, link: str, code: str = SUMMER, **more: str) -> TestResponse:
    return browser.post(f"/organise/{code}/links", data={"id": str(uuid4()), "act": act, "link": link, **more})


def new_link(browser: Browser, role: str = "display", **more: str) -> str:
    link = row_id()
    answer = change(browser, "add", link, role=role, name="For a test", **more)
    assert answer.status_code == 303, answer.text
    return link


def keys(world: World, code: str) -> list[str]:
    found = [urlsplit(entry["address"]).path.rsplit("/", 1)[1] for entry in cli.addresses(world.site, code) if entry["role"] != "audience"]
    assert len(found) > 8
    return found


def plain(text: str) -> str:
    """Without the marks that the catalogue puts around what is filled in."""
    return text.translate(dict.fromkeys((0x2068, 0x2069)))


def said(key: str, language: str = "en", **values: Any) -> str:
    return i18n.catalogue(language).message(key, **values)


def test_every_role_has_its_place_and_what_awaits_it() -> None:
    assert set(sheets.ORDER) == {role.value for role in LINK_ROLES}
    for language in i18n.available():
        assert all(said(f"sheets-role-{role}", language) and said(f"sheets-expect-{role}", language) for role in LINK_ROLES)


def test_every_link_stands_on_the_page_with_an_address_that_opens_it(world: World, organiser: Browser) -> None:
    text = page(organiser, "links").replace("<wbr>", "")
    assert [key for key in keys(world, SUMMER) if f"/k/{key}</code>" not in text] == []
    assert text.count('src="data:image/svg+xml;base64,') == len(keys(world, SUMMER)) + 1
    assert world.browser().get(address(organiser, world.link("panellist", SUMMER))).status_code == 303


@pytest.mark.parametrize("path", PAGES)
def test_no_page_shows_a_link_of_another_panel(world: World, organiser: Browser, path: str) -> None:
    text = page(organiser, path).replace("<wbr>", "")
    assert "Cities and rights" in text
    assert [key for key in keys(world, WINTER) if key in text] == []
    assert [key for key in keys(world, SUMMER) if key in text] == (keys(world, SUMMER) if path.startswith("links") else [])


def test_a_link_of_another_panel_is_neither_printed_nor_changed(world: World, organiser: Browser) -> None:
    theirs = world.link("panellist", WINTER)
    assert organiser.get(f"/organise/{SUMMER}/links/print?link={theirs}").status_code == 404
    assert organiser.get(f"/organise/{SUMMER}/links/{theirs}/invitation.ics").status_code == 404
    assert change(organiser, "withdraw", theirs).status_code == 409
    assert change(organiser, "renew", theirs).status_code == 404
    assert change(organiser, "withdraw", theirs, code=WINTER).status_code == 404
    assert world.browser().get(world.address("panellist", WINTER)).status_code == 303


@pytest.mark.parametrize("role", ["moderator", "panellist", "technician"])
def test_nobody_but_the_organiser_opens_links_or_papers(world: World, role: str) -> None:
    browser = world.browser(role, code=SUMMER)
    assert [path for path in PAGES if browser.get(f"/organise/{SUMMER}/{path}").status_code != 404] == []
    assert change(browser, "withdraw", world.link("display", SUMMER)).status_code == 404
    assert world.browser().get(world.address("display", SUMMER)).status_code == 303


def test_a_withdrawn_link_opens_nothing_and_its_card_says_so(world: World, organiser: Browser) -> None:
    link = new_link(organiser)
    former = address(organiser, link)
    assert organiser.get(f"/organise/{SUMMER}/links/{link}/invitation.ics").status_code == 200
    answer = change(organiser, "withdraw", link)
    assert answer.headers["Location"] == f"/organise/{SUMMER}/links?done=withdrawn&link={link}#link-{link}"
    assert said("sheets-done-withdrawn") in page(organiser, f"links?done=withdrawn&link={link}")
    assert world.browser().get(former).status_code == 403
    shown = card(organiser, link)
    assert said("sheets-withdrawn-text") in shown
    assert "/k/" not in shown
    assert "mailto:" not in shown
    for path in (f"links/{link}/invitation.ics", f"links/print?link={link}"):
        assert organiser.get(f"/organise/{SUMMER}/{path}").status_code == 404
    assert former not in page(organiser, "links/print").replace("<wbr>", "")


def test_a_new_address_opens_and_the_former_says_that_it_was_withdrawn(world: World, organiser: Browser) -> None:
    link = new_link(organiser)
    former = address(organiser, link)
    change(organiser, "withdraw", link)
    assert change(organiser, "renew", link).headers["Location"].startswith(f"/organise/{SUMMER}/links?done=renewed")
    again = address(organiser, link)
    assert again != former
    assert world.browser().get(again).status_code == 303
    late = world.browser().get(former)
    assert late.status_code == 403
    assert said("refused-link-revoked") in html.unescape(late.text)


def test_a_second_press_of_a_button_makes_no_third_address(organiser: Browser) -> None:
    link = new_link(organiser)
    form = {"id": str(uuid4()), "act": "renew", "link": link}
    assert [organiser.post(f"/organise/{SUMMER}/links", data=form).status_code for _ in range(2)] == [303, 303]
    entry = Calendar.from_ical(organiser.get(f"/organise/{SUMMER}/links/{link}/invitation.ics").data).walk("VEVENT")[0]
    assert entry["sequence"] == 1


def test_whoever_renews_their_own_link_stays_at_the_desk(world: World) -> None:
    first = world.browser("organiser", code=FRENCH)
    link = world.link("organiser", FRENCH)
    other = world.browser("organiser", code=FRENCH)
    assert change(first, "renew", link, code=FRENCH).status_code == 303
    assert first.get(f"/organise/{FRENCH}/links").status_code == 200
    assert other.get(f"/organise/{FRENCH}/links").status_code in {403, 404}


def test_a_link_can_be_added_for_somebody_of_the_podium(world: World, organiser: Browser) -> None:
    person = next(row["id"] for row in organiser.view("moderator", SUMMER).json["up"]["people"] if row["part"] == "panellist")  # type: ignore[index]
    link = new_link(organiser, "panellist", person=person)
    assert "Ms. Soo-yeon Park" in card(organiser, link)
    text = page(organiser, "links")
    assert text.index(f"link-{world.link('panellist', SUMMER)}") < text.index('id="group-team"')
    assert text.index(f'id="link-{link}"') < text.index('id="group-team"'), "all links of one person stand together"


def test_a_link_of_the_podium_without_a_person_is_refused_in_words(organiser: Browser) -> None:
    answer = change(organiser, "add", row_id(), role="panellist", name="Somebody")
    assert answer.status_code == 409
    text = html.unescape(answer.text)
    assert text.count('role="alert"') == 1
    assert said("sheets-add-whose") in text
    assert '<option value="panellist" selected>' in text
    assert 'value="Somebody"' in text, "what was typed stays"


def test_a_screen_that_is_here_is_shown_without_being_stored(world: World, organiser: Browser) -> None:
    link = new_link(organiser, "booth")
    assert said("sheets-here") not in card(organiser, link)
    before = world.site.settings.database
    holder = world.browser()
    holder.get(address(organiser, link))
    assert holder.view("booth", SUMMER).status_code == 200
    assert said("sheets-here") in card(organiser, link)
    assert world.site.settings.database == before


def test_somebody_in_seoul_is_told_their_own_hour(organiser: Browser, world: World) -> None:
    shown = plain(card(organiser, world.link("panellist", SUMMER)))
    assert "Thursday, 2 July 2026, 13:00–14:00, Zurich" in shown
    assert "20:00–21:00, Seoul" in shown


@pytest.mark.parametrize(("code", "start"), [(SUMMER, datetime(2026, 7, 2, 11, tzinfo=UTC)), (WINTER, datetime(2026, 1, 15, 12, tzinfo=UTC))])
def test_an_invitation_is_at_the_right_instant_in_summer_and_in_winter(world: World, code: str, start: datetime) -> None:
    link = world.link("panellist", code)
    answer = world.browser("organiser", code=code).get(f"/organise/{code}/links/{link}/invitation.ics")
    assert answer.mimetype == "text/calendar"
    assert answer.headers["Cache-Control"] == "no-store"
    entry: Any = Calendar.from_ical(answer.data).walk("VEVENT")[0]
    assert entry.decoded("dtstart") == start
    assert str(entry["uid"]) == f"{link}@127.0.0.1:8000"
    assert str(entry["url"]).endswith(world.address("panellist", code))
    assert world.address("panellist", code).rsplit("/", 1)[1] not in str(answer.headers)
    assert not {"ATTENDEE", "ORGANIZER"} & set(entry)


def test_a_mail_is_written_in_the_language_of_the_panel_and_to_nobody(world: World) -> None:
    browser = world.browser("organiser", code=FRENCH)
    text = page(browser, "links?lang=en", FRENCH)
    mails = [urlsplit(each) for each in re.findall(r'href="(mailto:[^"]*)"', text)]
    assert len(mails) == len(keys(world, FRENCH))
    letters = [parse_qs(mail.query) for mail in mails]
    assert {mail.path for mail in mails} == {""}
    seoul = next(letter["body"][0] for letter in letters if "Soo-yeon Park" in letter["body"][0])
    assert said("sheets-expect-panellist", "fr") in seoul
    assert "jeudi 2 juillet 2026, 13:00–14:00, Zurich" in seoul
    assert world.address("panellist", FRENCH) in seoul
    assert letters[0]["subject"] == ["Cities and rights : votre adresse personnelle"]


def test_addresses_are_kept_in_no_cache_and_in_no_log(world: World, organiser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for path in PAGES:
            assert organiser.get(f"/organise/{SUMMER}/{path}").headers["Cache-Control"] == "no-store"
        change(organiser, "renew", new_link(organiser))
    assert [key for key in keys(world, SUMMER) if key in caplog.text] == []


@pytest.mark.parametrize("path", PAGES)
def test_a_hostile_name_is_text_on_every_page(world: World, path: str) -> None:
    answer = world.browser("organiser", code=HOSTILE).get(f"/organise/{HOSTILE}/{path}")
    assert answer.status_code == 200
    assert "<b>Eve" not in answer.text
    assert "<script>y" not in answer.text
    assert "\u202e" not in answer.text
    if path != "papers":
        assert "&lt;b&gt;Eve" in answer.text


def test_a_hostile_name_is_harmless_in_an_invitation_and_in_files(world: World) -> None:
    browser = world.browser("organiser", code=HOSTILE)
    entry: Any = Calendar.from_ical(browser.get(f"/organise/{HOSTILE}/links/{world.link('panellist', HOSTILE)}/invitation.ics").data).walk("VEVENT")[0]
    assert str(entry["summary"]).startswith("Title =cmd, <b>Eve</b>;")
    table = browser.get(f"/organise/{HOSTILE}/papers/glossary.csv")
    assert table.mimetype == "text/csv"
    cells = [cell for line in table.data.decode("utf-8-sig").splitlines() for cell in line.strip('"').split('","')]
    assert "'=cmd, <b>Eve</b>; \\n BEGIN" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "@"))] == []


@pytest.mark.parametrize(("file", "language"), [("run-of-show.txt", "en"), ("run-of-show.txt", "ar"), ("run-of-show.docx", "en"), ("run-of-show.docx", "fr"),
                                                ("run-of-show.txt", "ko"), ("run-of-show.docx", "ro")])  # fmt: skip
def test_the_run_of_show_of_a_panel_reads_back_as_the_same_panel(organiser: Browser, file: str, language: str) -> None:
    answer = organiser.get(f"/organise/{SUMMER}/papers/{file}?in={language}")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{SUMMER}-{file}"'
    note = reader.read(docx_text.read(answer.data) if file.endswith("docx") else answer.text)
    assert (note.title, note.date, note.start, note.end, note.room) == ("Cities and rights", "2026-07-02", "13:00", "14:00", "Room XXVI, Building E")
    assert note.organisers == ("Permanent Mission of Avaria",)
    assert note.moderator == reader.Person("Camila Fontes", "Ms.", "Director", "Assembly of Cities")
    assert note.panellists == (reader.Person("Soo-yeon Park", "Ms.", "Deputy Director", "Commission of Lumeria", online=True),)
    assert note.questions == ()


def test_a_name_plate_says_the_name_from_both_sides(organiser: Browser) -> None:
    assert page(organiser, "papers/name-plates").count("<bdi>Ms. Soo-yeon Park</bdi>") == 2


def test_cue_cards_speak_the_language_of_the_panel_or_the_one_that_is_asked_for(world: World, organiser: Browser) -> None:
    french = world.browser("organiser", code=FRENCH)
    assert "Je donne maintenant la parole à" in page(french, "papers/cue-cards?lang=en", FRENCH)
    assert "أعطي الكلمة الآن إلى" in page(organiser, "papers/cue-cards?in=ar")
    assert "I now give the floor to" in page(organiser, "papers/cue-cards?in=xx")


def test_a_paper_that_there_is_not_is_not_found(organiser: Browser) -> None:
    assert organiser.get(f"/organise/{SUMMER}/papers/secrets").status_code == 404
    assert organiser.get(f"/organise/{SUMMER}/papers/glossary.exe").status_code == 404
    assert change(organiser, "nothing", row_id()).status_code == 400
