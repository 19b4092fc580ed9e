"""Faults that only a real page can show: wrong clocks, and a projector without a network. At full size they are in bench/faults."""

from pathlib import Path

from playwright.sync_api import Browser

from bench.faults import projector, wrong_clocks


def test_a_device_whose_clock_is_wrong_shows_what_all_others_show(tmp_path: Path, browser: Browser) -> None:
    found = wrong_clocks.run(tmp_path, devices=(wrong_clocks.DEVICES[0], wrong_clocks.DEVICES[3]), looks=2, browser=browser)
    assert found.short() == []


def test_a_projector_without_a_network_keeps_its_picture_and_is_right_again_at_once(tmp_path: Path, browser: Browser) -> None:
    found = projector.run(tmp_path, seconds=3, ways=(projector.TORN,), browser=browser)
    assert found.short() == []
