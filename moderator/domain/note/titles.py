"""Reads the panel's own title; session lines, "Concept note" and the like are no titles."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.bodies import is_body
from moderator.domain.note.dates import find_dates
from moderator.domain.note.folding import fold
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.hosts import is_body_alone, is_letterhead
from moderator.domain.note.sections import is_continuation, is_prose
from moderator.domain.note.shapes import Line, OpenPoint, Section
from moderator.domain.note.times import find_times

_GENERIC: Final = regex.compile(
    r"(?:concept (?:note|paper)|note (?:conceptuelle|de cadrage)|nota (?:conceptual|de concepto)|مذكرة مفاهيمية|"
    r"концептуальная записка|概念说明|概念文件|"
    r"side[ -]?event|evenement parallele|evento paralelo|فعالية جانبية|параллельное мероприятие|会外活动|边会|"
    r"draft|provisional|programme|program|agenda|flyer|invitation|version|final|rev\.? ?\d*|webinar|webinaire|seminario web|"
    r"вебинар|семинар|круглыи стол|программа|проект|повестка дня|مسودة|برنامج|ندوة|网络研讨会|议程|草案|"
    r"reunion-debat|reunion|conversatorio|(?:expert |high[- ]level )?panel|panel discussion|table ronde|mesa redonda|round ?table|seminar|seminaire|"
    r"seminario|workshop|atelier|taller|briefing|conference-debat|discussion|панельная дискуссия|дискуссия|حلقة نقاش|研讨会|专题讨论|"
    r"приглашение|invitacion|邀请函|邀请信|دعوة|"
    r"in the margins|margins of|on the occasion|en marge|al margen|على هامش|на полях)",
)
# A line that holds nothing but such words tells what the paper is: "Note d'information", "CONVERSATORIO HÍBRIDO".
_KIND_WORDS: Final = """
    save the date;information note;information sheet;background note;background paper;fact sheet;leaflet;brochure;announcement;notice;media advisory;
    press release;hybrid event;virtual event;online event;public event;event;parallel event;dialogue;conference;forum;meeting;briefing note;
    for;a;an;side event;round table;roundtable;panel;hybrid;virtual;online;public;open;in person;high level;interactive;international;official;
    réservez la date;réservez cette date;à vos agendas;note d'information;note d'orientation;note d'invitation;note de présentation;note verbale;note d'intention;
    fiche d'information;fiche technique;dossier de présentation;communiqué;communiqué de presse;annonce;avis;convocation;colloque;journée d'étude;dialogue;
    conférence;événement hybride;événement;rencontre;débat;hybride;virtuel;virtuelle;en ligne;public;publique;de haut niveau;
    reserve la fecha;aparte la fecha;nota informativa;nota de orientación;nota técnica;nota verbal;nota de prensa;ficha informativa;ficha técnica;convocatoria;
    comunicado;comunicado de prensa;anuncio;boletín;aviso;charla;foro;coloquio;encuentro;diálogo;conferencia;evento;evento híbrido;acto;actividad paralela;
    interactivo;interactiva;híbrido;híbrida;virtual;en línea;público;pública;de alto nivel;
    информационная записка;информационное письмо;информационная справка;информационное сообщение;информационный листок;справка;анонс;объявление;пресс-релиз;
    конференция;форум;заседание;концепция;мероприятие;гибридное мероприятие;онлайн-мероприятие;сообщение;уведомление;сохраните дату;встреча;
    открытый;интерактивный;интерактивная;круглый стол;семинар;гибридный;гибридная;гибридное;открытое;открытая;
    会议通知;活动通知;通知;公告;会议简介;活动简介;背景文件;背景说明;情况说明;座谈会;圆桌会议;圆桌讨论;邀请信;请柬;预告;活动预告;线上线下;线上活动;混合形式;混合;圆桌论坛;论坛;对话会;在线;线上;
    ورقة مفاهيم;ورقة مفاهيمية;ورقة معلومات;مذكرة إعلامية;مذكرة توضيحية;مذكرة معلومات;نشرة;نشرة إعلامية;إعلان;بلاغ;بلاغ صحفي;مائدة مستديرة;جلسة حوارية;
    مؤتمر;منتدى;لقاء حواري;حوار;حواري;حوارية;هجين;تفاعلي;تفاعلية;افتراضي;عام;عامة;حدث جانبي;فعالية;فعالية هجينة;لقاء;احفظوا التاريخ;احجزوا الموعد;افتراضية;هجينة;دعوة عامة
"""
_KIND_NAMES: Final = sorted({regex.escape(fold(word)) for word in _KIND_WORDS.replace("\n", " ").split(";")}, key=len, reverse=True)
_ONLY_A_KIND: Final = regex.compile(rf"[\s:,–—-]*+(?:(?:{'|'.join(_KIND_NAMES)})(?:[\s:,–—-]++|$|(?<=\p{{Han}})))++")
_SESSION: Final = regex.compile(
    r"\b\d{1,3}\.?(?:st|nd|rd|th|e|eme|er|o|a|º|ª|-я|-ой)? ?(?:regular |special |annual |periodo de |sesion|session|"
    r"сесси)|"
    r"(?:^|\b)(?:hrc|unga|ecosoc|csw|cop|hlpf) ?-?\d{1,3}\b|الدورة|届会|届常会|\b(?:first|second|third|fifth|twelfth|"
    r"[a-z]+ieth|[a-z]+(?:th|st|nd|rd)) (?:regular |special )?session|"
    r"\b(?:sesion|session|seance) \d+$|"
    r"^(?:first|second|third|fourth|fifth|sixth) committee$|"
    r"^(?:(?:united nations ?)?(?:human rights council|general assembly|economic and social council|"
    r"office at geneva)?|united nations|nations unies|conseil des droits de l'homme|consejo de derechos humanos|"
    r"совет по правам человека)$",
)
_PREFIX: Final = regex.compile(
    r"^(?:concept (?:note|paper)|note conceptuelle|nota conceptual|مذكرة مفاهيمية|концептуальная записка|概念说明|"
    r"(?:hybrid |virtual |online )?side[ -]?event(?: on| concept note)?|événement parallèle|evento paralelo|"
    r"فعالية جانبية|параллельное мероприятие|"
    r"(?:panel|event|webinar)(?: title)?|save the date|subject|title|webinaire|table ronde|titre|seminario web|mesa redonda|título|"
    r"вебинар|семинар|круглый стол|панельная дискуссия|название|тема|会外活动|边会|网络研讨会|研讨会|主题|题目|ندوة|حلقة نقاش|حلقة حوارية|جلسة حوارية|جلسة نقاشية|العنوان)\s*(?:[:：–—]|\s-\s)\s*",
    regex.IGNORECASE,
)
_QUOTED: Final = regex.compile(
    r"[“«„]\s*([^“”«»„]{8,250}?)\s*[”»“]|(?<![\p{L}\p{N}])\"([^\"]{8,250})\"|"
    r"《([^《》]{4,120})》"
)
_SALUTATION: Final = regex.compile(
    r"(?i:(?:your )?excellenc(?:y|ies)|dear |distinguished |madam|sir\b|colleagues|mesdames|messieurs|chères?|chers?|estimad[oa]s?|señor(?:as|es)?\b|"
    r"уважаем|дорогие|greetings|hello|hola|bonjour)|尊敬的|各位|السادة|السيدات|أصحاب|تحية|حضرات",
)
_MAIL: Final = regex.compile(r"^(?:(?:re|fwd?|rv|tr|aw|wg|ref)\s?:\s*)+|^(?:invitation|invitación|приглашение|邀请|دعوة)\s?[:：]\s*", regex.IGNORECASE)
# Before a title in quotes inside a sentence: "invite you to the side event “…”".
_EVENT: Final = regex.compile(
    r"(?i:\b(?:events?|panel|discussion|webinar|briefing|dialogue|round ?table|seminar|workshop|meeting|entitled|titled|called|on|événement|débat|séminaire|"
    r"table ronde|intitulée?|evento|conversatorio|diálogo|mesa redonda|foro|titulad[oa]|denominad[oa]|мероприяти\p{L}*|дискусси\p{L}*|семинар\p{L}*|"
    r"вебинар\p{L}*|круглый стол|тему)\b[^.;]{0,20}$)|(?:会议|边会|会外活动|研讨会|活动|讨论会|题为)[^。]{0,6}$|(?:فعالية|ندوة|حلقة|جلسة|بعنوان|حول)[^.]{0,20}$",
)
_ABOUT: Final = regex.compile(
    r"\b(?:panel|discussion|seminar|workshop|webinar|briefing|table ronde|seminaire|mesa redonda|seminario) (?:on|about|sur|sobre) \p{L}{3,}"
)
_BESIDE: Final = 60
_ROOM_START: Final = regex.compile(
    r"^(?:Room|Salle|Sala|Conference Room|Palais|Зал|القاعة|Venue|Zoom|Online|"
    r"https?:|www\.)|.{0,30}(?:会议室|会议厅|万国宫)",
    regex.IGNORECASE,
)
_BY: Final = regex.compile(
    r"\b(?:organi[sz]ed|hosted|sponsored|convened) by\b|\borganisée? par\b|"
    r"\borganizad[oa] por\b|تنظمه|организован|совместно организуют|由.{2,80}主办",
    regex.IGNORECASE,
)
_LONGEST: Final = 260
_LONGEST_OTHER: Final = 160
_NEAR: Final = 2
_LONGEST_LABEL: Final = 8
_SHORTEST_SUBTITLE: Final = 4
_TOP: Final = 25
_LETTERHEAD_LINES: Final = 4
_SHORT_LINE: Final = 3


def read_title(parts: tuple[Section, ...]) -> tuple[str | None, Line | None, OpenPoint | None]:
    """Read the title: labelled, else the first heading, else a quoted line, else the first line that says something."""
    labelled = _labelled(parts, "title")
    if labelled:
        return labelled.text, labelled, None
    header = _header(parts)
    headings = [line for line in header if line.heading and not _is_generic(line.text)]
    candidates = _told([_joined(line, header) for line in (headings or _quoted(header) or _subject(parts) or _below_letterhead(_plain(header)))])
    topic = _labelled(parts, "topic")
    if topic and (not candidates or topic.number < candidates[0].number or 0 < topic.number - candidates[0].number <= _NEAR < len(topic.text.split())):
        candidates = [topic, *candidates[:1]]
    if not candidates:
        return None, None, OpenPoint("title", "missing", None, "")
    best = candidates[0]
    others = tuple(line.text for line in candidates[1:4] if not headings and not _is_running(line.text))
    point = OpenPoint("title", "unsure", best.number, best.text, others) if others else None
    return best.text, best, point


def _is_running(text: str) -> bool:
    return is_prose(text) or len(text) > _LONGEST_OTHER or starts_with_honorific(text)


def _told(candidates: list[Line]) -> list[Line]:
    """Leave out lines that an earlier candidate has taken in."""
    return [line for n, line in enumerate(candidates) if not any(line.text in other.text for other in candidates[:n])]


def _labelled(parts: tuple[Section, ...], kind: str) -> Line | None:
    for part in parts:
        if part.kind == kind and part.lines and part.parent in {"header", "title", "date", "when", "room", "time", "organisers", "topic", "deadline"}:
            lines = part.lines
            text = lines[0].text
            for line in lines[1:3]:
                text = f"{text} {line.text}" if is_continuation(text, line) else text
            return Line(lines[0].number, _unquoted(_PREFIX.sub("", text)))
    return None


def _subject(parts: tuple[Section, ...]) -> list[Line]:
    """Give the subject of a mail or letter, without "Re:" and "Invitation:"."""
    subject = _labelled(tuple(part for part in parts if part.inline), "subject")
    return [Line(subject.number, _MAIL.sub("", subject.text))] if subject else []


def _header(parts: tuple[Section, ...]) -> list[Line]:
    """Give the lines above the body: those before any label, and headings, which open sections of their own."""
    lines = [line for part in parts if part.kind == "header" for line in part.lines]
    headings = [line for part in parts[:8] if part.kind == "other" for line in part.lines[:1] if line.heading]
    chosen: list[Line] = []
    of_organisers = False
    for line in lines[:_TOP]:
        of_organisers = _BY.search(line.text) is not None or (of_organisers and not line.after_blank)
        if of_organisers and not _BY.search(line.text):
            continue
        if is_prose(line.text) and len(line.text) > _LONGEST and not _BY.search(line.text):
            break
        chosen.append(line)
    return chosen + (headings if not any(line.heading for line in chosen) else [])


def _is_generic(text: str) -> bool:
    folded = fold(text)
    if _ONLY_A_KIND.fullmatch(_GENERIC.sub(" ", folded)):
        return True
    if _SESSION.search(folded) or (_BY.search(text) and not _QUOTED.search(text)):
        return True
    if _ABOUT.search(folded):
        return False
    rest = _GENERIC.sub("", folded)
    said = len(regex.findall(r"[^\P{L}\p{Han}]{3,}", rest)) + len(regex.findall(r"\p{Han}", rest)) // 2
    return rest != folded and said < 3  # noqa: PLR2004 -- nothing else is said.


def _quoted(header: list[Line]) -> list[Line]:
    lines = []
    for line in header:
        match = _QUOTED.search(line.text)
        words = next((group for group in match.groups() if group), "") if match else ""
        rest = line.text.replace(match.group(), "") if match else line.text
        before = line.text[max(0, match.start() - _BESIDE) : match.start()] if match else ""
        if words and not regex.search(r"\p{L}{3}", rest):
            lines.append(Line(line.number, f"{words.strip()} {_subtitle(line, header)}".strip()))
        elif words and (_GENERIC.search(fold(rest)) or _EVENT.search(before)):
            lines.append(Line(line.number, words.strip()))
    return lines


def _subtitle(quoted: Line, header: list[Line]) -> str:
    """Give the line right below a title in quotes that carries it on without quotes."""
    below = next((line for line in header if line.number == quoted.number + 1 and not line.after_blank), None)
    if not below or not _plain([below]) or len(below.text.split()) < _SHORTEST_SUBTITLE or regex.search(r"\d", below.text):
        return ""
    return below.text


def _plain(header: list[Line]) -> list[Line]:
    lines = []
    for line in header:
        text = _PREFIX.sub("", line.text)
        if len(text) > _LONGEST or not regex.search(r"\p{L}{2}", text) or _is_generic(text) or _ROOM_START.match(text) or _SALUTATION.match(text):
            continue
        if find_dates(text) or find_times(text) or line.bullet or is_letterhead(text) or _is_sentence(text):
            continue
        lines.append(Line(line.number, text, after_blank=line.after_blank))
    return lines


def _below_letterhead(lines: list[Line]) -> list[Line]:
    """Put the lines of a letterhead, a body's name and what stands right below it, behind the others, so that none of them is the title."""
    end = 0
    while end < len(lines) and (is_body_alone(lines[end].text) or (0 < end < _LETTERHEAD_LINES and _is_below_body(lines[end - 1], lines[end]))):
        end += 1
    return lines[end:] + sorted(lines[:end], key=lambda line: is_body_alone(line.text))


def _is_below_body(before: Line, line: Line) -> bool:
    """Say whether a line of a letterhead is an address, a unit, the rest of the body's name, or the name in another language."""
    touches = line.number == before.number + 1 and not line.after_blank
    return touches and (is_body(line.text) or line.text[:1].islower() or len(line.text.split()) <= _SHORT_LINE or regex.search(r"\d", line.text) is not None)


def _is_sentence(text: str) -> bool:
    """Say whether a line ends as a sentence does, or as one that announces what follows: "… invite you to a side event:"."""
    return text.endswith("。") or (text.endswith((":", "：")) and len(text.split()) > _LONGEST_LABEL) or (is_prose(text) and text.endswith("."))


def _joined(line: Line, header: list[Line]) -> Line:
    """Join a title that runs over two or three lines: after a colon or comma, or where all stand in capitals."""
    text = line.text
    place = next((n for n, other in enumerate(header) if other.number == line.number), len(header))
    for following in header[place + 1 : place + 3]:
        capitals = text.isupper() and following.text.isupper()
        open_end = text.rstrip().endswith((":", "–", "-", ",")) or following.text[:1].islower()
        if following.after_blank or following.bullet or _is_generic(following.text) or find_dates(following.text):
            break
        if not capitals and not open_end:
            break
        text = f"{text} {following.text}"
    return Line(line.number, _unquoted(_PREFIX.sub("", text)))


def _unquoted(text: str) -> str:
    text = text.strip()
    match = _QUOTED.fullmatch(text)
    return next((group for group in match.groups() if group), text).strip() if match else text
