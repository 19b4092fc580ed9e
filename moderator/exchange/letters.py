"""A letter to somebody of the podium who owes answers in writing, as plain text that is copied or kept as a file; sending it is the organiser's affair."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Speak = Callable[..., str]


@dataclass(frozen=True)
class Letter:
    """What a letter says. ``day`` is in words or None, ``address`` the personal link or None where there is none."""

    name: str
    title: str
    held: str
    questions: Sequence[Mapping[str, Any]]
    day: str | None
    address: str | None
    organisers: Sequence[str]


def as_text(letter: Letter, speak: Speak) -> str:
    """The letter in the language of ``speak``, paragraph by paragraph."""
    asked = [speak("letter-question", number=row["number"] or "", text=row["text"] or "") for row in letter.questions]
    parts = [
        speak("letter-dear", name=letter.name),
        speak("letter-thanks", title=letter.title, day=letter.held),
        speak("letter-left", count=len(letter.questions)),
        *asked,
        speak("letter-until", day=letter.day) if letter.day else "",
        speak("letter-link", address=letter.address) if letter.address else "",
        speak("letter-after"),
        speak("letter-bye"),
        "\n".join(letter.organisers),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"
