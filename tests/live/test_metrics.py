"""The figures: what is counted under which name, and that no label says anything but a word of the code."""

from collections import Counter

import pytest
from prometheus_client.parser import text_string_to_metric_families

from moderator.domain.refusals import CODES
from moderator.domain.roles import Audience
from moderator.live.metrics import OTHER, Metrics

WORDS = {*CODES, OTHER, *(audience.value for audience in Audience), "roles", "resumed", "whole", "back", "socket", "request", "sent", "received", "failed"}


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


def figures(metrics: Metrics) -> dict[str, float]:
    """Every sample under its name and, in braces, the values of its labels."""
    families = text_string_to_metric_families(metrics.exposition().decode())
    return {
        sample.name + ("{" + ",".join(sample.labels.values()) + "}" if sample.labels else ""): sample.value for family in families for sample in family.samples
    }


def test_everything_that_is_told_is_counted(metrics: Metrics) -> None:
    metrics.sockets(Counter({Audience.PUBLIC: 7, Audience.MODERATOR: 2}), 12, stale=2)
    metrics.unjoined(3)
    metrics.dropped_slow()
    metrics.turned_away("socket")
    metrics.lagged(0.02)
    metrics.lagged(0.03)
    metrics.stalled()
    metrics.fanned_out("public", 0.2)
    metrics.fanned_out("roles", 0.001)
    metrics.took(5)
    metrics.answered(0.004, again=False)
    metrics.answered(0.004, again=True)
    metrics.resumed("resumed")
    metrics.refused("slow_down")
    seen = figures(metrics)
    wanted = {
        "moderator_sockets{public}": 7, "moderator_sockets{moderator}": 2, "moderator_sockets{booth}": 0, "moderator_connections": 12,
        "moderator_sockets_unjoined": 3, "moderator_sockets_stale": 2, "moderator_dropped_slow_total": 1, "moderator_turned_away_total{socket}": 1,
        "moderator_turned_away_total{request}": 0, "moderator_hub_lag_seconds_count": 2, "moderator_hub_lag_last_seconds": 0.03,
        "moderator_hub_stalls_total": 1, "moderator_fan_out_seconds_count{public}": 1, "moderator_fan_out_seconds_count{roles}": 1,
        "moderator_batch_size_sum": 5, "moderator_ack_seconds_count": 2, "moderator_duplicate_commands_total": 1,
        "moderator_resumes_total{resumed}": 1, "moderator_resumes_total{whole}": 0, "moderator_refusals_total{slow_down}": 1,
    }  # fmt: skip
    assert {name: seen.get(name) for name in wanted} == wanted


def test_an_accepted_command_is_no_refusal(metrics: Metrics) -> None:
    metrics.refused(None)
    assert not [name for name in figures(metrics) if name.startswith("moderator_refusals_total")]


def test_a_code_that_is_not_in_the_list_is_another(metrics: Metrics) -> None:
    for code in ("a question of somebody", "ABCDEF", "", "x" * 1_000):
        metrics.refused(code)
    assert figures(metrics)["moderator_refusals_total{other}"] == 4


def test_every_label_is_a_word_of_the_code(metrics: Metrics) -> None:
    for code in [*CODES, "a token"]:
        metrics.refused(code)
    labels = {
        (name, value)
        for family in text_string_to_metric_families(metrics.exposition().decode())
        for sample in family.samples
        for name, value in sample.labels.items()
    }
    assert {name for name, _ in labels} == {"audience", "code", "kind", "what", "le"}
    assert {value for name, value in labels if name != "le"} <= WORDS


def test_two_processes_in_one_share_nothing(metrics: Metrics) -> None:
    metrics.stalled()
    assert figures(Metrics())["moderator_hub_stalls_total"] == 0


def test_whether_the_database_answers_is_asked_at_every_reading() -> None:
    metrics, answers = Metrics(), [True]
    metrics.database(lambda: answers[-1])
    assert "moderator_database_up 1.0" in metrics.exposition().decode()
    answers.append(False)
    assert "moderator_database_up 0.0" in metrics.exposition().decode()
