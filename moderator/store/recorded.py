"""Which columns of which tables a record holds, for writing one and for bringing a panel back from it; what is veiled in it is decided elsewhere."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import Column, inspect

from moderator.store.models import Action, Item, Link, Panel, Passage, Person, Poll, Question, Remark, Request, Submission, Turn
from moderator.store.models.base import PanelRow
from moderator.store.stamping import Versioned

NOUNS: Final[Mapping[str, type[PanelRow]]] = MappingProxyType(
    {
        "people": Person, "links": Link, "items": Item, "questions": Question, "requests": Request, "turns": Turn,
        "actions": Action, "polls": Poll, "remarks": Remark, "submissions": Submission, "passages": Passage,
    }
)  # fmt: skip
"""Noun → table; a row comes after what it refers to, as far as that goes."""

LEFT_OUT: Final = frozenset({"panel_id", "rev", "public_rev", "public", "secret_hash", "folded", "marks", "flags", "seat"})
LEFT_OUT_OF_PANEL: Final = LEFT_OUT | {
    "id",
    "version",
    "epoch",
    "kept",
    "owner",
    "rehearsing",
    "stepped_by",
    "slow",
    "held_words",
    "arrivals_due",
    "purged",
    "seats",
}
"""What belongs to this installation, to the hour or to a rehearsal; another one gives its own, and folds texts for itself."""


def columns(model: type[Versioned]) -> list[str]:
    """The names of the columns that a record holds of a table."""
    left_out = LEFT_OUT_OF_PANEL if model is Panel else LEFT_OUT
    return sorted(name for name in mapped(model) if name not in left_out)


def mapped(model: type[Versioned]) -> dict[str, "Column[Any]"]:
    """Attribute → column of a table."""
    return {attribute.key: attribute.columns[0] for attribute in inspect(model).column_attrs}
