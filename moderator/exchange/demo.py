"""The demo panel, told as commands: invented people in the shape of a real side event, hostile strings included."""

from typing import Final

from moderator.commands.opening import NewPanel
from moderator.domain.ids import Instant, Millis
from moderator.exchange.importers import Stamp
from moderator.exchange.plans import MINUTE, NewId, Plan, Speaker, Told, podium

TITLE: Final = "Capacity-building for cities to make human rights real for all"
ROOM: Final = "Room XXVI, Building E, Palais des Nations"
ORGANISERS: Final = (
    "Permanent Mission of Avaria",
    "Permanent Mission of the Republic of Lumeria",
    "Permanent Mission of Costa Serena",
    "Permanent Mission of Nordhavn",
    "Office for Local Rights (OLR)",
)
SLOT: Final = Millis(60 * MINUTE)
STARTS_IN: Final = Millis(5 * MINUTE)

SPEAKERS: Final = (
    Speaker("Camila Fontes Aguirre", "moderator", "H.E. Ms.", "Ambassador and Permanent Representative of Costa Serena to the Office in Geneva and other international organizations", "Costa Serena", phonetic="ka-MEE-la FON-tes a-GEER-re"),
    Speaker("Seong-min Yoo", "opening", "H.E. Mr.", "Ambassador and Permanent Representative of the Republic of Lumeria", "Republic of Lumeria", phonetic="SUNG-min YOO"),
    Speaker("Daniel Okafor", "panellist", "Mr.", "Special Rapporteur on Housing and the City"),
    Speaker("Élise Morgenthal-Ndiaye", "panellist", "Ms.", "Special Rapporteur on Climate and Local Action", phonetic="ay-LEEZ MOR-gen-tahl en-JYE"),
    Speaker("Pradip Waghmare", "panellist", "Mr.", "Chief of the Economic and Social Rights Section", "Office for Local Rights (OLR)"),
    Speaker("Robert Hale-Lettingdon", "panellist", "Mr.", "Chief of Section, Land, Housing and Shelter", "City Habitat Programme"),
    Speaker("Soo-yeon Park", "panellist", "Ms.", "Deputy Director, International Division", "National Human Rights Commission of Lumeria", online=True, timezone="Asia/Seoul", phonetic="SOO-yun PARK"),
    Speaker("Elena Marsh", "panellist", "Ms.", "Secretary-General", "Assembly of Cities and Regions", online=True, timezone="Europe/Madrid"),
)  # fmt: skip

LONG: Final = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2

QUESTIONS: Final[tuple[tuple[str, str, str | None, str | None, str], ...]] = (
    ("What first step do you advise for a small municipality without a human rights officer?", "en", "Mayor of Northport", "local", "approved"),
    ("How will the Office follow up the recommendations of report A/HRC/56/32 at country level?", "en", None, None, "approved"),
    ("¿Qué financiamiento hay para municipios pequeños?", "es", "Red de Municipios", "local", "approved"),
    ("ما هو دور المدن في حماية اللاجئين وفقا للفقرة 32 من التقرير A/HRC/56/32؟", "ar", None, None, "approved"),
    ("How can people who report abuses by a city be protected from reprisals?", "en", None, None, "approved"),
    ("Comment les villes peuvent-elles saisir les mécanismes des droits de l'homme ?", "fr", "Collectif Villes et Droits", "civil", "approved"),
    ("Will the good practices be published as a database that anybody can search?", "en", "Housing Now", "civil", "approved"),
    ("Как небольшие города могут участвовать в универсальном периодическом обзоре?", "ru", None, None, "new"),
    ("小城市如何获得关于人权的培训？", "zh", None, None, "new"),
    ("What follow-up will the Office give to report A/HRC/56/32 in countries?", "en", "Republic of Avaria", "state", "new"),
    ("How do local human rights plans connect with Voluntary Local Reviews?", "en", "City Habitat Programme", "un", "new"),
    ("<script>alert('hello')</script> is this shown as text, or does it run?", "en", None, None, "new"),
    ('=HYPERLINK("http://example.invalid";"a formula") in a question', "en", "=1+1", "other", "new"),
    (f"A word without a place to break: {LONG}", "de", None, None, "new"),
    ("👩‍👩‍👧‍👦 Can families without papers register their children? 🏳️‍🌈", "en", None, None, "new"),
    ("לעיר יש תפקיד בהגנה על זכויות האדם?", "he", None, None, "new"),
    ("Which indicators show that training changed anything on the ground?", "en", "University of Nordhavn", "academia", "new"),
    ("Should national institutions have offices in every region?", "en", "Institution for Equality", "nhri", "new"),
    ("What happens to the written questions that are not reached today?", "en", None, None, "new"),
    ("Is there a plan for cities under occupation or in armed conflict?", "en", None, None, "new"),
)  # fmt: skip

REQUESTS: Final = (
    ("Regional group of island cities", "Costa Serena", "state", "On behalf of eleven delegations"),
    ("Mayor Ingrid Solheim", "City of Nordhavn", "local", "Training of municipal staff"),
    ("Housing Now", "Housing Now", "civil", "Evictions and the right to be heard"),
)


def plan(stamp: Stamp, now: Instant, new_id: NewId, new_secret: NewId) -> Plan:
    """A panel planned five minutes from now, open, with questions in review and approved, and a list of speakers."""
    starts = Instant((now + STARTS_IN) // MINUTE * MINUTE)
    panel = NewPanel(
        code=stamp.code, epoch=stamp.epoch, title=TITLE, starts_at=starts, ends_at=Instant(starts + SLOT), timezone=stamp.timezone,
        room=ROOM, organisers=ORGANISERS, support="on",
    )  # fmt: skip
    told: list[Told] = [*podium(SPEAKERS, SLOT, new_id), ("panel.open", {}), ("floor.open", {"open": True})]
    for text, language, name, group, state in QUESTIONS:
        told += _question(new_id(), new_secret(), text, language, name, group, state)
    for name, organisation, group, topic in REQUESTS:
        request = {"request": new_id(), "secret": new_secret(), "name": name, "organisation": organisation, "group": group, "topic": topic}
        told.append(("floor.request", request))
    return Plan(panel, told)


def _question(row_id: str, secret: str, text: str, language: str, name: str | None, group: str | None, state: str) -> list[Told]:
    args = {"question": row_id, "secret": secret, "text": text, "language": language}
    named = {} if name is None else {"name": name, "group": group, "channel": "room"}
    told: list[Told] = [("question.ask", args | named)]
    if state == "approved":
        told.append(("question.approve", {"question": row_id}))
    return told
