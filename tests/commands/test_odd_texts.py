"""Odd texts on both databases: each is stored safely, or refused with a code that has a sentence. None is an exception."""

from collections.abc import Iterator

import pytest

from moderator.domain import text as texts
from moderator.domain.refusals import Refused
from moderator.store.migrate import upgrade
from tests.conftest import KINDS, empty_database, fast_store
from tests.odd_texts import ODD_TEXTS
from tests.people import PanelUnderTest, furnish


@pytest.fixture(scope="module", params=KINDS)
def either(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PanelUnderTest]:
    """A panel in SQLite, and one in PostgreSQL."""
    with empty_database(request.param, tmp_path_factory.mktemp("odd")) as url:
        store = fast_store(url)
        upgrade(store.engine)
        yield furnish(store, "ours", "PANEL2")
        store.engine.dispose()


def test_there_are_sixty() -> None:
    assert len({text for text, _ in ODD_TEXTS.values()}) == len(ODD_TEXTS) >= 60


@pytest.mark.parametrize("name", ODD_TEXTS)
def test_bidi_zero_width_and_zalgo(either: PanelUnderTest, name: str) -> None:
    text, code = ODD_TEXTS[name]
    question = either.ids.row()
    [outcome] = either.run([either.envelope(either.phone, "question.ask", {"question": question, "secret": either.ids.secret(), "text": text})])
    assert outcome.trace is None
    assert outcome.code == code
    if code is None:
        stored = next(row["text"] for row in either.stored("questions") if row["id"] == question)
        assert stored == texts.clean(text, field="text", limit=300)
        assert not set(stored) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00")


@pytest.mark.parametrize("name", ODD_TEXTS)
def test_in_a_name_they_are_answered_as_safely(either: PanelUnderTest, name: str) -> None:
    wish = {"question": either.ids.row(), "secret": either.ids.secret(), "text": "Who pays?", "name": ODD_TEXTS[name][0], "organisation": ODD_TEXTS[name][0]}
    [outcome] = either.run([either.envelope(either.phone, "question.ask", wish)])
    assert outcome.trace is None
    assert outcome.code in {None, "empty", "too_long", "characters", "name.reserved"}


@pytest.mark.parametrize("limit", [1, 50, 2_000])
@pytest.mark.parametrize("name", ODD_TEXTS)
def test_what_is_tidied_once_stays_as_it_is(name: str, limit: int) -> None:
    try:
        tidy = texts.clean(ODD_TEXTS[name][0], field="text", limit=limit)
    except Refused as refused:
        assert refused.code in {"empty", "too_long", "characters"}
        return
    assert texts.clean(tidy, field="text", limit=limit) == tidy
    assert texts.length(tidy) <= limit
