"""Honorifics and the casing of names; which part of a line is the name is decided elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.folding import fold
from moderator.domain.note.states import ROLE_WORDS

_DOTTED: Final = (
    r"(?:Mme|M\.|Madame|Monsieur)\s(?:la\s|le\s|l['’])(?:juge|ministre|maire|présidente?|professeure?|docteure?|ambassadeur|ambassadrice|"
    r"sénateur|sénatrice|députée?|procureure?|doyenne?|recteur|rectrice)|"
    r"H\.\s?R\.\s?H\.?|H\.\s?E\.?|HE|HRH|H\.\s?H\.?|Mrs?\.?|Ms\.?|Mx\.?|Miss|Messrs\.?|Drs?\.?|Prof\.?|Profs\.|"
    r"Professor|"
    r"Hon\.?|(?:The\s)?(?:Right\s)?Honou?rable|Rt\.?\sHon\.?|Sir|Dame|Lord|Lady|Sr\.?|Fr\.|Rev\.?|Reverend|Bishop|"
    r"Archbishop|"
    r"Imam|Rabbi|Sheikha?|Judge|Justice|Amb\.?|Ambassador|Senator|Sen\.|Capt\.|Captain|Col\.|Colonel|Gen\.|General|"
    r"Lt\.|"
    r"Cllr\.?|Emb\.|Embajadora?(?= \p{Lu}\p{L}+ \p{Lu})|Frau|Herrn?|Signora?|Senhora?|Chief|Elder|Madam|Their\sExcellency|(?:Her|His)\s(?:Excellency|Royal\sHighness)|Minister|Mayor|"
    r"S\.\s?[EÉ]\.?|SE|S\.\s?A\.\s?R\.|MM\.|M\.|Mmes?\.?|Mlle|Dre|Pre?\.?|Profe|Me|Maître|Monsieur|Madame|"
    r"Son\sExcellence|"
    r"Excm[oa]\.?|Ilm[oa]\.?|Sra\.?|Srta\.?|Dra\.?|Profa\.?|Lic\.?|Ing\.|Mtr[oa]\.|Don|Doña|Dña\.?|D\.ª|D\.|Señora?|"
    r"Su\sExcelencia|"
    r"Е\.\s?П\.|Его\sПревосходительство|Е[её]\sПревосходительство|[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа|[Дд]-р|"
    r"[Пп]роф\.|"
    r"[Пп]рофессор|[Аа]кадемик|[Пп]осол"
)
_ARABIC: Final = (
    r"صاحبة?\s(?:السعادة|المعالي|السمو)|سعادة|معالي|فخامة|دولة|سمو|السفيرة?|السيدة?|الآنسة|الدكتورة?|الأستاذة?|"
    r"البروفيسورة?|"
    r"القاضية?|الشيخة?|المهندسة?|المحامية?|د\.|أ\.\s?د\.|أ\."
)
_CHAIN: Final = regex.compile(
    rf"(?:(?:{_DOTTED})(?=[\s.]|$)\.?\s*|(?:{_ARABIC})\s*(?=\s|$|"
    rf"(?<=\.))\s*)",
    regex.VERSION1,
)
_TITLES_ONLY: Final = regex.compile(
    r"(?:Ambassador|Amb\.|Judge|Justice|Chief|Senator|General|Captain|Colonel|Minister|Mayor|Professor|Bishop|Elder|"
    r"Посол|посол|Профессор|профессор|السفيرة?|الأستاذة?|القاضية?|دولة|سمو|المحامية?)\s*",
)
_INITIAL: Final = regex.compile(r"(?:M|D)\.\s?\p{Lu}\.")
_SPANISH: Final = regex.compile(r"\b(?:del?|la|el|y|alcalde|rector)\b")
_NAME_START: Final = regex.compile(
    r"(?:[=+@]?\p{Lu}|[dv]['’]\p{Lu}|(?:de|van|von|der|da|di|del|al|el|ben|bin|ibn)[\s-]|"
    r"\p{Lo})"
)
_SUFFIX_ZH: Final = regex.compile(
    r"^(\p{Han}{2,6}?(?:·\p{Han}{1,8}?){0,3})\s?((?:大使|部长|市长|主席|教授|博士|议员|法官){0,2}(?:先生|女士|阁下|小姐){1,2}|(?:博士|教授|大使){1,2})"
)
_SPELT: Final = regex.compile(r"[\p{L}\p{M}'’‘.-]+")
_SUFFIX_LATIN: Final = regex.compile(r"^(\p{Latin}[\p{Latin}\p{M} .'’·-]{1,60}?)\s?((?:教授|博士|大使){0,2}(?:先生|女士|阁下|小姐){1,2}|教授|博士|大使)")
_SPACED: Final = regex.compile(r"^(H|S|Е)\. (E|П)")
_PARTICLE_WORDS: Final = """
    de da do dos das del della di du van von der den ter ten la le los las af al el ibn bin bint ben y e zu zum zur
"""
_PARTICLES: Final = frozenset(_PARTICLE_WORDS.split())


def starts_with_honorific(text: str) -> bool:
    """Say whether a line opens with an honorific and a name after it."""
    return take_honorific(text)[0] is not None


def take_honorific(text: str) -> tuple[str | None, str]:
    """Give the honorific as written (single spaces) and the text after it; None when the line has none.

    A title that is also a function ("Chief of Section", "Ambassador and …") is none, nor is an initial ("M. A. …").
    """
    after_name = _SUFFIX_ZH.match(text) or _SUFFIX_LATIN.match(text)
    if after_name:
        rest = text[after_name.end() :]
        return after_name[2], after_name[1] + ("，" if rest[:1].isalpha() else "") + rest
    end = _chain_end(text)
    if not end:
        return None, text
    honorific = " ".join(text[:end].split())
    rest = text[end:].lstrip()
    if not honorific or not _NAME_START.match(rest) or _is_function(honorific, rest):
        return None, text
    return _SPACED.sub(r"\1.\2", honorific), rest


def starts_with_address(text: str) -> bool:
    """Say whether a line opens with a form of address: "Mr.", "г-жа"; a title that may be a function ("Ambassador") is none."""
    honorific = take_honorific(text)[0]
    return honorific is not None and not _TITLES_ONLY.fullmatch(honorific)


def recased(name: str) -> str:
    """Write a name's words that stand in capitals as names are written: O'DONOGHUE, VON DER WEHL, KIM."""
    words = name.split(" ")
    return " ".join(_recased_word(word) for word in words)


def is_capitals(word: str) -> bool:
    """Say whether a word is a surname in capitals; initials such as "J." are not."""
    letters = [c for c in word if c.isalpha()]
    if len(letters) < len(word) and not _SPELT.fullmatch(word):
        return False
    return len(letters) > 1 and all(c.isupper() for c in letters) and "." not in word


def _chain_end(text: str) -> int:
    end = 0
    for _ in range(6):
        link = _CHAIN.match(text, end)
        if not link or (end == 0 and _is_initial(text)) or not text[end:].strip():
            break
        end = link.end()
    return end


def _is_initial(text: str) -> bool:
    if _INITIAL.match(text):
        return True
    return text.startswith("D. ") and not _SPANISH.search(text)


def _is_function(honorific: str, rest: str) -> bool:
    """Tell "Ambassador and Permanent Representative" from "Ambassador Jane …": only a name may follow a title."""
    if not _TITLES_ONLY.fullmatch(honorific):
        return False
    first = regex.split(r"[,،;|(]", rest, maxsplit=1)[0].strip()
    words = first.split()
    if any(fold(word) in ROLE_WORDS for word in words):
        return True
    if regex.match(r"(?:of|for|de|du|to|and|Counsel|Rapporteur|Secretary|Executive)\b", rest):
        return True
    return not 1 <= len(words) <= 5 or any(w in {"of", "for", "and", "at", "to"} for w in words)  # noqa: PLR2004


def _recased_word(word: str) -> str:
    if not is_capitals(word):
        return word
    if word.lower() in _PARTICLES:
        return word.lower()
    return regex.sub(r"\p{L}+", lambda part: _recased_part(part, word), word)


def _recased_part(part: regex.Match[str], word: str) -> str:
    text = part.group()
    if part.start() and word[part.start() - 1] in "'’" and len(text) == 1:
        return text.lower()
    if text.startswith("MC") and len(text) > 4:  # noqa: PLR2004 -- MCNAB but not MCA.
        return "Mc" + text[2:].capitalize()
    return text.capitalize()
