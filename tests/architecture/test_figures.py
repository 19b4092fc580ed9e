"""The dashboard, the alerts and the table of figures speak of what a server tells, and of all of it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from moderator.domain.refusals import CODES
from moderator.live.metrics import Metrics

ROOT = Path(__file__).parents[2]
BOARD = json.loads((ROOT / "deploy" / "grafana-dashboard.json").read_text(encoding="utf-8"))
ALERTS = (ROOT / "deploy" / "alerts.yml").read_text(encoding="utf-8")
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
NAME = re.compile(r"\b(?:moderator|process)_[a-z_]+\b")
LEFT_OUT: set[str] = set()
"""Figures of ours that are told and not drawn."""
OF_A_FIGURE = re.compile(r"_(?:bucket|sum|count|created)$")


def told() -> set[str]:
    """Every series of a server that has just started, as Prometheus reads it."""
    metrics = Metrics()
    metrics.refused("busy")
    return {re.split(r"[{ ]", line)[0] for line in metrics.exposition().decode().splitlines() if not line.startswith("#")}


def ours(names: set[str]) -> set[str]:
    return {OF_A_FIGURE.sub("", name) for name in names if name.startswith("moderator_")} - {
        name.removesuffix("_total") for name in names if name.endswith("_total")
    }


def drawn() -> list[dict[str, Any]]:
    return [panel for panel in BOARD["panels"] if panel["type"] != "row"]


def asked() -> set[str]:
    texts = [target["expr"] for panel in drawn() for target in panel["targets"]] + [each["expr"] for each in BOARD["annotations"]["list"]]
    return {name for text in texts for name in NAME.findall(text)}


def alerts() -> dict[str, str]:
    return dict(re.findall(r"- alert: (\w+)\n\s+expr: (.+)\n", ALERTS))


def test_every_series_that_is_drawn_is_told() -> None:
    assert len(asked()) > 15
    assert asked() - told() == set()


def test_every_figure_of_ours_is_drawn() -> None:
    assert len(ours(told())) > 12
    assert ours(told()) - ours(asked()) == LEFT_OUT


def test_every_figure_of_ours_stands_in_the_table() -> None:
    written = {name.replace("_hub", "moderator_hub", 1) if name.startswith("_hub") else name for name in re.findall(r"`(\w+)(?:\{\w+\})?`", PAGE)}
    missing = {name for name in ours(told()) if name not in written and name.replace("moderator", "", 1) not in written}
    assert missing == set()


def test_alerts_ask_what_is_told_and_say_what_to_do() -> None:
    assert len(alerts()) == ALERTS.count("- alert:") == ALERTS.count("summary:") > 8
    names = {name for expression in alerts().values() for name in NAME.findall(expression)}
    assert names - told() == set()
    codes = set(re.findall(r'code="(\w+)"', ALERTS + str([panel["targets"] for panel in drawn()]).replace('\\"', '"')))
    assert codes >= {"internal", "busy"}
    assert codes - set(CODES) == set()


def test_the_board_is_one_that_grafana_reads() -> None:
    assert BOARD["schemaVersion"] >= 36
    assert [each["name"] for each in BOARD["templating"]["list"] if each["type"] == "datasource"] == ["datasource"]
    numbers = [panel["id"] for panel in BOARD["panels"]]
    assert len(set(numbers)) == len(numbers)
    for panel in drawn():
        assert panel["title"]
        assert panel["description"], panel["title"]
        assert panel["datasource"] == {"type": "prometheus", "uid": "${datasource}"}
        assert len({target["refId"] for target in panel["targets"]}) == len(panel["targets"]) > 0
        assert panel["fieldConfig"]["defaults"]["unit"]


def test_no_two_panels_lie_on_each_other() -> None:
    places: set[tuple[int, int]] = set()
    for panel in BOARD["panels"]:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert not cells & places, panel["title"]
        assert max(x for x, _ in cells) < 24
        places |= cells


@pytest.mark.parametrize("name", ["prometheus.yml", "alerts.yml"])
def test_files_for_prometheus_are_indented_as_yaml_wants_it(name: str) -> None:
    for line in (ROOT / "deploy" / name).read_text(encoding="utf-8").splitlines():
        assert "\t" not in line
        assert (len(line) - len(line.lstrip())) % 2 == 0, line
