"""Personal links: what a key opens, what no key opens, and how grants add up in one cookie."""

import pytest

from moderator import i18n
from moderator.domain.roles import LINK_ROLES
from moderator.web.keys import derive, installation_secret, link_of
from tests.web.sites import Browser, World, http, row_id

HOMES = {
    "organiser": "moderator", "moderator": "moderator", "co-moderator": "moderator", "timekeeper": "moderator", "note-taker": "notes", "panellist": "panellist",
    "opening": "panellist", "display": "display", "stage": "stage", "booth": "booth", "technician": "technician",
}  # fmt: skip


@pytest.fixture(scope="module")
def world() -> World:
    return http()


def organiser(world: World) -> Browser:
    return world.browser("organiser")


def new_link(world: World, role: str = "display", **more: str) -> str:
    """The address of a link that only this test uses."""
    link = row_id()
    answer = organiser(world).send("link.issue", {"link": link, "role": role, "name": "For a test", **more}, "moderator")
    assert answer.status_code == 200, answer.text
    return f"/k/{world.site.keys.link_key(link, 1)}"


def revoke(world: World, address: str) -> None:
    answer = organiser(world).send("link.revoke", {"link": link_of(address.rsplit("/", 1)[1])}, "moderator")
    assert answer.status_code == 200, answer.text


def sentence(code: str) -> str:
    return i18n.catalogue("en").message(f"refused-{code}")


def test_every_role_has_its_home() -> None:
    assert set(HOMES) == {role.value for role in LINK_ROLES}


@pytest.mark.parametrize("role", ["display", "stage", "technician", "moderator"])
def test_a_link_opens_another_page_of_its_role_when_asked(world: World, role: str) -> None:
    browser = world.browser()
    answer = browser.get(f"{world.address(role)}?page=overlay&clock=0&side=right")
    assert answer.headers["Location"] == f"/p/{world.ours}/overlay?clock=0&side=right"
    assert browser.get(answer.headers["Location"]).status_code == 200


@pytest.mark.parametrize("wish", ["moderator", "nothing", "//evil.example", "overlay/../../k", ""])
def test_a_link_opens_no_page_that_its_role_may_not_see(world: World, wish: str) -> None:
    answer = world.browser().get(world.address("display"), query_string={"page": wish})
    assert answer.headers["Location"] == f"/p/{world.ours}/display"


def test_the_organisers_link_opens_the_console_when_asked(world: World) -> None:
    assert world.browser().get(f"{world.address('organiser')}?page=moderator").headers["Location"] == f"/p/{world.ours}/moderator"


@pytest.mark.parametrize("role", HOMES)
def test_a_link_leads_to_the_page_of_its_role_and_stays_in_no_address(world: World, role: str) -> None:
    browser = world.browser()
    address = world.address(role)
    answer = browser.get(address)
    assert answer.status_code == 303
    assert answer.headers["Location"] == (f"/organise/{world.ours}" if role == "organiser" else f"/p/{world.ours}/{HOMES[role]}")
    assert answer.headers["Cache-Control"] == "no-store"
    assert address.rsplit("/", 1)[1] not in answer.text
    page = browser.get(answer.headers["Location"])
    assert page.status_code == 200
    assert address.rsplit("/", 1)[1] not in page.text
    assert address.rsplit("/", 1)[1] not in str(page.headers)
    assert browser.get(address).status_code == 303, "a link is good for more than once"


def wrong_keys(world: World) -> dict[str, str]:
    key, other = (world.address(role).rsplit("/", 1)[1] for role in ("moderator", "display"))
    flipped = "A" if key[-1] != "A" else "B"
    keys = world.site.keys
    return {
        "a random one": "x" * 42,
        "the id alone": key[:20],
        "the id and nothing true": key[:20] + "A" * 22,
        "one letter off": key[:-1] + flipped,
        "one letter off in the id": ("a" if key[0] != "a" else "b") + key[1:],
        "cut short": key[:-1],
        "one letter more": key + "A",
        "the MAC of another link": key[:20] + other[20:],
        "in capitals": key.upper(),
        "the next generation": keys.link_key(key[:20], 2),
        "the generation before the first": keys.link_key(key[:20], 0),
        "under another secret": derive(b"another").link_key(key[:20], 1),
        "nothing": "",
        "a word": "moderator",
        "beyond ASCII": key[:20] + "é" * 22,
        "a NUL": key[:20] + "%00",
        "very long": key + "x" * 2_000,
        "an injection": "' OR 1=1 --",
    }


@pytest.mark.parametrize("name", list(wrong_keys(http())))
def test_a_guessed_key_opens_nothing(world: World, name: str) -> None:
    browser = world.browser()
    answer = browser.get(f"/k/{wrong_keys(world)[name]}")
    assert answer.status_code == 404
    unknown = world.browser().get("/k/nosuchkey")
    assert answer.text == unknown.text
    assert browser.view("moderator").status_code == 403


def test_a_revoked_link_gets_the_sentence_and_opens_nothing(world: World) -> None:
    address = new_link(world)
    holder = world.browser()
    assert holder.get(address).status_code == 303
    assert holder.view("display").status_code == 200
    revoke(world, address)
    late = world.browser()
    answer = late.get(address)
    assert answer.status_code == 403
    assert sentence("link-revoked") in answer.text
    assert late.view("display").status_code == 403
    for browser, code in ((holder, "link_revoked"), (late, "forbidden")):
        told = browser.view("display").json
        assert told is not None
        assert told["code"] == code
    page = holder.get(f"/p/{world.ours}/display")
    assert page.status_code == 403
    assert sentence("link-revoked") in page.text


def test_a_revoked_moderator_can_do_nothing_more(world: World) -> None:
    address = new_link(world, "moderator")
    holder = world.browser()
    holder.get(address)
    assert holder.send("display.show", {"layout": "list"}, "moderator").status_code == 200
    revoke(world, address)
    answer = holder.send("display.show", {"layout": "join"}, "moderator")
    assert (answer.status_code, answer.json and answer.json["code"]) == (403, "link_revoked")
    assert organiser(world).view("moderator").json["header"]["layout"] == "list"  # type: ignore[index]


def test_the_next_generation_opens_and_the_one_before_does_not(world: World) -> None:
    address = new_link(world)
    link = link_of(address.rsplit("/", 1)[1])
    holder = world.browser()
    holder.get(address)
    revoke(world, address)
    assert organiser(world).send("link.issue", {"link": link, "role": "display"}, "moderator").status_code == 200
    again = f"/k/{world.site.keys.link_key(link, 2)}"
    assert holder.view("display").status_code == 403
    assert world.browser().get(address).status_code == 403
    assert holder.get(again).status_code == 303
    assert holder.view("display").status_code == 200


def test_a_link_of_another_panel_opens_that_one_alone(world: World) -> None:
    browser = world.browser("moderator", code=world.theirs)
    assert browser.view("moderator", world.theirs).status_code == 200
    assert browser.view("moderator", world.ours).status_code == 403
    assert browser.get(f"/p/{world.ours}/moderator").status_code == 404
    assert browser.send("display.show", {"layout": "list"}, "moderator", world.ours).status_code == 403
    stranger = browser.send("link.revoke", {"link": world.link("display", world.ours)}, "moderator", world.theirs)
    assert (stranger.status_code, stranger.json and stranger.json["code"]) == (404, "link.unknown")


def test_grants_add_up_and_as_picks_one(world: World) -> None:
    browser = world.browser("moderator", "booth", "panellist")
    for role in ("public", "moderator", "booth", "panellist", "display"):
        assert browser.view(role).status_code == 200, role
    assert browser.view("technician").status_code == 403
    assert world.browser("booth").view("moderator").status_code == 403
    both = browser.get(world.address("moderator", world.theirs))
    assert both.status_code == 303
    assert browser.view("moderator", world.ours).status_code == browser.view("moderator", world.theirs).status_code == 200


def test_the_panellist_of_the_newest_link_speaks(world: World) -> None:
    browser = world.browser()
    people = []
    for number in (0, 1):
        browser.get(world.address("panellist", number=number))
        html = browser.get(f"/p/{world.ours}/panellist").text
        people.append(html.split('"person":"', 1)[1].split('"', 1)[0])
    assert len(set(people)) == 2


def test_one_cookie_holds_twenty_grants_and_the_oldest_gives_way(world: World) -> None:
    browser = world.browser("booth")
    addresses = [new_link(world) for _ in range(20)]
    for address in addresses[:19]:
        browser.get(address)
    assert browser.view("booth").status_code == 200
    browser.get(addresses[19])
    assert browser.view("booth").status_code == 403
    assert browser.view("display").status_code == 200
    assert len(browser.cookie() or "") < 4_000


def test_the_secret_of_the_installation_is_its_owners_alone(world: World) -> None:
    path = world.site.settings.data_dir / "secret"
    assert path.stat().st_mode & 0o777 == 0o600
    assert installation_secret(world.site.settings.data_dir) == path.read_bytes()
    assert len(path.read_bytes()) == 32
