"""Says whether words can be a name, or stand in for one; what else an entry holds is read elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.bodies import is_body, is_role
from moderator.domain.note.honorifics import recased
from moderator.domain.note.markers import is_unconfirmed

NAME_END: Final = regex.compile(r"\s*[,،，、;|]\s*|\s*[:：](?=\s|$|\p{Han})\s*|\s+[–—-]\s+|\s?[–—]\s|\s*(?=\s[(（]|（)|(?<=^\p{Han}{2,4})\s(?=\p{Han})")
UNNAMED: Final = regex.compile(
    r"(?i:^(?:(?:an?|one|the|two|three|un·?e?|une|una|l[ae]|le|dos|deux)\b|tbc\b|tba\b|tbd\b|to be\b|"
    r"\p{L}* ?(?:state )?representatives?\b)|"
    r"\brepresentatives?\b|\bdiscussants?\b|\bspeakers?\b|\bmembers\b|\brepresentantes?\b|\breprésentant)|^ممثل|^待定|"
    r"^представител|(?:一|数|若干)[名位]|^(?:一名|若干|民间社会|青年|社区)\p{Han}{0,8}代表",
)
PLACEHOLDER: Final = regex.compile(
    r"(?i:(?:an?|one|two|three|un|un[·.]?e|una|dos|deux)?\s?(?:\p{L}+ ){0,2}(?:representatives?|représentant[·.]?e?[·.]?s?|representantes?)\b)|(?i:представител)|ممثلة? ",
)
WHO: Final = regex.compile(
    r"(?i:(?:\p{L}+[·.]?\p{L}* ){0,3}(?:representatives?|discussants?|speakers?|members?|panell?ists?|delegates?|experts?|mayors?|ministers?|person|"
    r"représentant\S*|personne|membres?|expertes?|representantes?|persona|miembros?|expertos?|представител\p{L}*|эксперт\p{L}*)\b)",
)
HAN_NAME: Final = regex.compile(r"\p{Han}{2,4}")
PARTICLE: Final = regex.compile(
    r"^(?:de|da|di|do|dos|du|van|von|der|den|del|della|la|le|el|al|bin|bint|ibn|ben|af|"
    r"av|zu|y|e|of)$"
)
LONGEST_NAME: Final = 6


def looks_like_name(name: str) -> bool:
    """Say whether words without an honorific can be a name: few, capitalised, and none that tells a function."""
    words = name.split()
    if not 1 <= len(words) <= LONGEST_NAME or is_unconfirmed(name) or regex.search(r"\d", name):
        return False
    if UNNAMED.search(name) or is_role(name) or is_body(recased(name) if len(words) > 1 else name):
        return False
    return all(word[:1].isupper() or not word[:1].islower() or PARTICLE.match(word) or word[1:2] in {"'", "’"} for word in words)
