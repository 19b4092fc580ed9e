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


def sample_of(name: str) -> Sample:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return Sample(name, text, json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")))


@pytest.fixture(params=NAMES)
def sample(request: pytest.FixtureRequest) -> Sample:
    return sample_of(request.param)


@pytest.fixture
def demo() -> Sample:
    return sample_of("demo_like_seed")
