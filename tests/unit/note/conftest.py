"""The invented notes of `tests/notes`, with what a perfect reader gives for each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "notes"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


@dataclass(frozen=True)
class Sample:
    name: str
    text: str
    expected: dict[str, Any]


def _sample(name: str) -> Sample:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return Sample(name, text, json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")))


@pytest.fixture(params=NAMES)
def sample(request: pytest.FixtureRequest) -> Sample:
    return _sample(request.param)


@pytest.fixture
def demo() -> Sample:
    return _sample("demo_like_seed")
