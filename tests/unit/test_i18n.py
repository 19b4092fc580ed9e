"""Languages: a catalogue is read once, however many ask for it at the same time."""

import threading

import pytest
from fluent.runtime import FluentBundle

from moderator import i18n


def test_a_catalogue_is_read_once_however_many_ask_for_it_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    plain, another = i18n._bundle, threading.Thread(target=i18n.catalogue, args=("en",))

    def while_another_asks(language: str) -> FluentBundle:
        read.append(language)
        if len(read) == 1:
            another.start()
            # It cannot come to an end meanwhile, unless it reads for itself.
            another.join(0.3)
        return plain(language)

    monkeypatch.setattr(i18n, "_bundle", while_another_asks)
    i18n._read.cache_clear()
    assert i18n.catalogue("en").message("refused-storage-full")
    another.join()
    assert read == ["en"]
