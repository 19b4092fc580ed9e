"""Names that would make a stranger pass for whoever runs the panel or sits on its podium. Who has given a name is not asked here."""

from collections.abc import Iterable
from typing import Final

from moderator.domain.confusable import squeezed

_ANYWHERE: Final = (
    "moderator moderatorin moderatrice modérateur modératrice moderador moderadora moderatoare модератор administrator administrador administrateur администратор "
    "organiser organizer organisateur organizador organizator организатор ведущий timekeeper interpreter "
    "主持人 主持 主办方 管理员 사회자 진행자 주최자 관리자 مدير_الجلسة المنظم المنظمون رئيس_الجلسة"
)
"""Words that nobody needs in a name of their own, wherever they stand in it."""
_ALONE: Final = "admin host staff chair official system support booth technician root президиум председатель chairperson presidente président 主席 의장 الرئيس"
"""Words that are names, too, or parts of them: only the whole name is refused."""
LEAST: Final = 4
"""Signs that a name of the podium has to have before it is kept for its owner."""


def _looks(words: str) -> frozenset[str]:
    """Capitals look like other letters than their small forms do."""
    plain = [word.replace("_", " ") for word in words.split()]
    return frozenset(squeezed(form) for word in plain for form in (word, word.upper(), word.capitalize()))


ANYWHERE: Final = _looks(_ANYWHERE)
ALONE: Final = _looks(_ALONE) | ANYWHERE


def poses(name: str, podium: Iterable[str]) -> bool:
    """Whether ``name`` looks like a role of the panel, or like one of the names of its ``podium``."""
    whole = squeezed(name)
    if whole in ALONE or any(word in whole for word in ANYWHERE):
        return True
    return any(len(kept) >= LEAST and whole == kept for kept in map(squeezed, podium))


def poses_as_body(organisation: str) -> bool:
    """Whether an organisation looks like a role of the panel; an association of moderators does not."""
    return squeezed(organisation) in ALONE
