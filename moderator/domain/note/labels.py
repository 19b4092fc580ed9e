"""The label dictionary in six languages, and finding a label at the head of a line; sections are built elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.folding import fold, fold_label
from moderator.domain.note.honorifics import starts_with_honorific

# Source: docs/notes.md (headings and glossary). One kind a line, phrases set apart by ";".
_PHRASES: Final = {
    "title": """title;event title;title of the event;title of event;titre;titre de l'événement;intitulé;título;
        título del evento;título de la actividad;asunto;subject;objet;العنوان;عنوان الفعالية;название;
        название мероприятия;标题;会议名称;活动名称;主题活动""",
    "topic": "theme;topic;thème;tema;sujet;тема;الموضوع;主题;议题",
    "date": """date;dates;date of the event;event date;day;when;jour;quand;fecha;fechas;día;cuándo;التاريخ;
        تاريخ الانعقاد;дата;дата проведения;когда;日期;会议日期""",
    "time": """time;times;hour;hours;timing;local time;heure;heures;horaire;horaires;hora;horas;horario;الوقت;التوقيت;
        الساعة;время;время проведения;时间;会议时间""",
    "room": """venue;place;room;location;where;platform;meeting room;conference room;venue of the event;lieu;salle;
        endroit;où;plateforme;lugar;sala;dónde;sede;plataforma;المكان;القاعة;مكان الانعقاد;место;место проведения;
        зал;где;платформа;地点;会议室;会场;会议地点""",
    "organisers": """organisers;organizers;organiser;organizer;organised by;organized by;jointly organised by;
        jointly organized by;co-organisers;co-organizers;co-organised by;co-organized by;hosts;host;hosted by;
        co-hosts;co-host;co-hosted by;cohosts;sponsors;sponsored by;co-sponsors;cosponsors;co-sponsored by;
        cosponsored by;convened by;conveners;convenors;partners;in partnership with;organising entities;
        organizing entities;lead organiser;lead organizer;with the support of;supported by;in cooperation with;
        in collaboration with;organisé par;organisée par;organisateurs;organisateur;organisatrices;
        co-organisé par;coorganisé par;co-organisateurs;coorganisateurs;coparrainé par;partenaires;
        avec l'appui de;avec le soutien de;en partenariat avec;organizan;organiza;organizado por;organizada por;
        organizadores;entidades organizadoras;coorganizan;coorganizadores;copatrocinadores;copatrocinan;
        con el apoyo de;en colaboración con;الجهات المنظمة;الجهة المنظمة;المنظمون;تنظيم;بتنظيم من;الجهات الراعية;
        بالتعاون مع;بدعم من;организаторы;организатор;соорганизаторы;
        при поддержке;организовано;主办方;主办;主办单位;协办;
        协办方;协办单位;共同主办;共同主办方""",
    "opening": """opening;opening remarks;opening statements;opening statement;opening address;opening session;
        opening speakers;opening speaker;welcome;welcome remarks;welcome address;welcoming remarks;
        welcome and opening remarks;opening and welcome remarks;opening and welcome;welcome and opening;
        introductory remarks;introductory statements;introductory statement;introductory address;mots d'ouverture;
        mot d'ouverture;allocutions d'ouverture;allocution d'ouverture;remarques d'ouverture;remarques liminaires;
        déclarations liminaires;propos liminaires;discours d'ouverture;ouverture;mot de bienvenue;
        mots de bienvenue;palabras de apertura;palabras de bienvenida;palabras iniciales;palabras introductorias;
        apertura;bienvenida;inauguración;discurso de apertura;الكلمة الافتتاحية;الكلمات الافتتاحية;كلمة افتتاحية;
        كلمات افتتاحية;الافتتاح;كلمة ترحيبية;вступительное слово;вступительные слова;вступительные заявления;
        приветственное слово;открытие;开幕致辞;致开幕词;开幕词;致辞;欢迎辞;欢迎致辞""",
    "moderator": """moderator;moderators;moderated by;moderation;co-moderator;co-moderators;comoderators;facilitator;
        facilitators;facilitated by;facilitation;modérateur;modératrice;modérateurs;modération;modéré par;
        modérée par;animateur;animatrice;animé par;modera;moderan;moderador;moderadora;moderadores;moderadoras;
        moderación;moderado por;moderada por;facilitador;facilitadora;مدير الجلسة;مديرة الجلسة;يدير الجلسة;
        تدير الجلسة;إدارة الجلسة;ميسر الجلسة;ميسرة الجلسة;الميسر;الميسرة;مدير الحوار;مديرة الحوار;модератор;
        модераторы;ведущий;ведущая;модерирует;主持人;主持;会议主持人""",
    "panellists": """panellists;panelists;panellist;panelist;speakers;speaker;panel;panel discussion;panel members;
        panel speakers;the panel;discussants;discussant;respondents;respondent;presenters;presentations;
        presentations by the panellists;presentations by the panelists;presentations by panellists;
        remarks by panellists;statements by panellists;interventions by panellists;speakers' list;speakers list;
        list of speakers;list of panellists;line-up;panélistes;panéliste;intervenants;intervenant;intervenantes;
        intervenante;orateurs;orateur;oratrices;oratrice;conférenciers;panel de discussion;liste des orateurs;
        panelistas;panelista;ponentes;ponente;participan;intervienen;oradores;oradoras;expositores;
        lista de oradores;المتحدثون;المتحدثات;المتحدثون والمتحدثات;المشاركون في الحلقة;المشاركون في حلقة النقاش;
        المحاورون;المناقشون;المتكلمون;участники дискуссии;участники обсуждения;докладчики;докладчик;выступающие;
        спикеры;участники панели;ораторы;讨论嘉宾;发言人;嘉宾;演讲人;小组成员;与会嘉宾;发言嘉宾""",
    "chair": """chair;chairperson;co-chairs;chaired by;president;chair of segment;présidence;présidé par;preside;
        presidencia;رئيس الجلسة;رئيسة الجلسة;الرئاسة;председатель;председательствующий;主席""",
    "keynote": """keynote;keynote speaker;keynote speakers;keynote address;keynote speech;keynote remarks;
        keynote statement;        discours principal;conférence inaugurale;orador principal;
        oradora principal;discurso principal;
        ponencia magistral;الكلمة الرئيسية;المتحدث الرئيسي;المتحدثة الرئيسية;основной доклад;основной докладчик;
        主旨发言;主旨演讲""",
    "closing": """closing;closing remarks;closing statements;closing statement;closing address;closing session;
        concluding remarks;concluding statements;conclusion;conclusions;wrap-up;wrap up;mot de clôture;
        mots de clôture;remarques de clôture;remarques finales;allocution de clôture;clôture;palabras de cierre;
        cierre;clausura;conclusiones;observaciones finales;palabras finales;الكلمة الختامية;الكلمات الختامية;
        كلمة ختامية;الختام;заключительное слово;заключительные замечания;закрытие;总结发言;闭幕致辞;闭幕词;结束语""",
    "rapporteur": "rapporteur;rapporteurs;note-taker;note taker;relator;relatora;докладчик сессии;مقرر الجلسة;记录员",
    "deadline": """rsvp;registration;register;registration deadline;deadline;deadlines;deadline for questions;contact;
        contacts;contact person;for more information;further information;inscription;inscriptions;date limite;
        contacto;inscripción;inscripciones;registro;fecha límite;plazo;التسجيل;للتسجيل;الموعد النهائي;للاتصال;
        جهة الاتصال;регистрация;срок;контакт;контакты;注册;报名;截止日期;联系人;联系方式;sent;from;to;cc;issued;version;
        last updated;updated;submission of questions;questions in advance""",
    "other": """background;context;background and context;context and background;introduction;rationale;objective;
        objectives;purpose;aim;aims;goal;goals;guiding questions;discussion questions;key questions;questions;
        questions for discussion;format;modalities;modality;mode;structure;programme;program;agenda;draft agenda;
        draft programme;run of show;order of the day;order of business;interactive dialogue;
        interactive discussion;interactive debate;discussion;general discussion;q&a;q & a;questions and answers;
        debate;floor;outcome;outcomes;expected outcome;expected outcomes;expected results;follow-up;language;
        languages;interpretation;accessibility;notes;note;webcast;live stream;documents;documentation;
        background documents;references;participants;audience;format and modalities;technical guidelines;
        video message;comments and reflections;reflections;annex;contexte;objectif;objectifs;but;
        questions directrices;modalités;déroulement;ordre du jour;débat;débat interactif;discussion interactive;
        échange avec le public;résultats attendus;résultats;suivi;langue;langues;interprétation;accessibilité;
        documents de référence;remarque;remarques;antecedentes;contexto;objetivo;objetivos;finalidad;preguntas;
        preguntas orientadoras;formato;modalidades;programa;orden del día;debate interactivo;diálogo interactivo;
        diálogo;resultados;resultados esperados;seguimiento;idioma;idiomas;interpretación;accesibilidad;notas;
        nota;الخلفية;خلفية;السياق;الأهداف;الهدف;الغرض;الأسئلة التوجيهية;أسئلة توجيهية;الشكل;الصيغة;البرنامج;
        جدول الأعمال;المناقشة التفاعلية;الحوار التفاعلي;المناقشة;النتائج;النتائج المتوقعة;المتابعة;اللغة;اللغات;
        الترجمة الفورية;ملاحظات;ملاحظة;справочная информация;контекст;история вопроса;введение;цель;цели;задачи;
        вопросы;вопросы для обсуждения;формат;порядок работы;программа;повестка дня;интерактивная дискуссия;
        интерактивный диалог;дискуссия;результаты;ожидаемые результаты;язык;языки;перевод;доступность;примечание;
        примечания;背景;目标;目的;宗旨;讨论问题;指导性问题;形式;议程;日程;互动讨论;互动对话;问答;成果;预期成果;后续行动;语言;口译;无障碍;备注;说明""",
}
KIND_OF: Final = {fold(phrase.strip()): kind for kind, phrases in _PHRASES.items() for phrase in phrases.replace("\n", " ").split(";")}
PEOPLE: Final = frozenset({"opening", "moderator", "panellists", "chair", "keynote", "closing", "rapporteur"})
PLACES: Final = frozenset({"date", "time", "room"})

_LONGEST: Final = 70
_SHORT: Final = 400
CLOCKS: Final = regex.compile(
    r"^(?:\d{1,2}(?:[:.hH]\s?\d{0,2}|\d{2})?\s?(?:[ap]\.?m\.?)?\s*(?:[-–—−]|to|à|a)?\s*){1,2}[:.,|–—-]*\s*(?=\p{L})",
    regex.IGNORECASE,
)
_NUMBERING: Final = regex.compile(r"^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s+")
_BRACKETS: Final = regex.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]|（[^（）]{0,60}）")
_EDGES: Final = regex.compile(
    r"^(?:(?:distinguished|confirmed|invited|proposed|the|our|draft|tentative|preliminary|main|lead|expert|"
    r"list of|liste des|lista de|delivered) )+|(?: (?:by|par|por|list|include|are|tbc|sont|son))+$",
)
_SPLIT: Final = regex.compile(r"\s*(?:[/,&،、+]| and | et | y | e | и | و ?|和|及)\s*")
_DASH: Final = regex.compile(r"\s[-–—]\s|\s?[–—]\s?|\s?\|\s?")
_BY: Final = regex.compile(r"\s*(?:by|par|por)\b\s*(?:the\b\s*)?", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """A label found at the head of a line: what it announces and the rest of the line, which may be empty."""

    kind: str
    value: str


def find_label(text: str) -> Label | None:
    """Give the label a line opens with, if any: "Moderator: Ms. …", "Date and venue", "Opening remarks by H.E. …"."""
    bare = CLOCKS.sub("", _NUMBERING.sub("", text[:600])) + text[600:]
    return _before_colon(bare) or _before_dash(bare) or _whole(bare) or _before_person(bare)


def kind_of(words: str) -> str | None:
    """Give the kind that a text names when it is a label and nothing else; "Date/Time" and "Date and venue" too."""
    if not words or len(words) > _LONGEST:
        return None
    whole = fold_label(_BRACKETS.sub("", words)).strip(" :.*\"'«»")
    bare = _EDGES.sub("", whole).strip()
    return KIND_OF.get(whole) or KIND_OF.get(bare) or _kind_of_parts(bare)


def _kind_of_parts(folded: str) -> str | None:
    kinds = [KIND_OF.get(part.strip()) for part in _SPLIT.split(folded) if part.strip()]
    if len(kinds) < 2 or None in kinds:  # noqa: PLR2004 -- one part is no compound label.
        return None
    if PLACES.issuperset(kind for kind in kinds if kind):
        return "when" if len(set(kinds)) > 1 else kinds[0]
    order = ("panellists", "moderator", "opening", "closing", "organisers", "keynote", "chair", "other")
    return next((kind for kind in order if kind in kinds), None)


def _before_colon(text: str) -> Label | None:
    head, colon, value = text.replace("：", ":", 1).partition(":")
    kind = kind_of(head) if colon else None
    return Label(kind, value.strip()) if kind else None


def _before_dash(text: str) -> Label | None:
    dash = _DASH.search(text[: _LONGEST + 3])
    kind = kind_of(text[: dash.start()]) if dash else None
    if not dash or not kind or kind in {"other", "deadline", "topic", "title"}:
        return None
    return Label(kind, text[dash.end() :].strip(" |"))


def _whole(text: str) -> Label | None:
    kind = kind_of(text.rstrip(" :：–-"))
    return Label(kind, "") if kind else None


def _before_person(text: str) -> Label | None:
    """Find "Moderator Ms. …" and "Welcome remarks by H.E. …", where only the honorific shows the label's end."""
    for space in [i for i, c in enumerate(text[:_LONGEST]) if c == " "][:8]:
        by = _BY.match(text, space)
        rest = text[by.end() if by else space :].lstrip()
        kind = kind_of(text[:space]) if starts_with_honorific(rest) else None
        if kind in PEOPLE:
            return Label(kind, rest)
        if by and len(text) < _SHORT and rest[:1].isupper() and kind_of(text[: by.end()]) == "organisers":
            return Label("organisers", rest)
    return None
