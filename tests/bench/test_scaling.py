"""Scale on paper: it agrees with closed forms and with what was measured, loses no work, and is the same every time."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bench import scaling
from bench.figures import Json
from bench.scale.check import Held, closed_forms, measured
from bench.scale.giant import Hall, Panel, simulate
from bench.scale.inputs import NAMES, RESULTS, SOURCES, Costs, costs, slope
from bench.scale.many import FULL, House, breaks, burst, load, most_panels, remedies
from bench.scale.queues import Clock, Core, Lock, drained
from bench.scale.storms import Storm, cases, come_back
from bench.scale.sure import swings
from bench.statements import Bill, busy_panel, voices
from moderator.store.engine import Store, make_store
from moderator.store.models import Base

ROUGH = Panel(1_000, 200, 10, processes=3, seconds=4)


@pytest.fixture(scope="module")
def found() -> Costs:
    return costs()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_store(f"sqlite:///{tmp_path}/panels.db")
    Base.metadata.create_all(made.engine)
    yield made
    made.engine.dispose()


# What it is held against


def test_lock_and_core_agree_with_closed_forms() -> None:
    held = closed_forms()
    assert len(held) == 9
    assert [each.row() for each in held if not each.ok] == []


def test_one_process_comes_out_as_it_was_measured() -> None:
    held = measured(costs("sqlite"))
    assert {each.what.split(":")[0].split(",")[0] for each in held} == {"storm", "following", "growth", "reconnect"}
    assert [each.row() for each in held if not each.ok] == []


def test_a_figure_that_is_too_far_off_is_told() -> None:
    assert Held("", 109, 100, "", 10).ok
    assert not Held("", 111, 100, "", 10).ok
    assert not Held("", 89, 100, "", 10).ok


def test_what_waited_through_an_outage_is_done_when_the_closed_form_says() -> None:
    rate, most, out = 50, 80, 5.0
    clock = Clock()
    lock, done = Lock(clock), list[float]()

    def come() -> None:
        came = clock.now
        lock.take(lambda: clock.after(1 / most, lambda: leave(came)))

    def leave(came: float) -> None:
        lock.give()
        if clock.now - came > 2 / most:
            done.append(clock.now)

    lock.take(lambda: clock.after(out, lock.give))
    for number in range(rate * 30):
        clock.at(number / rate, come)
    clock.run(60)
    assert max(done) - out == pytest.approx(drained(rate, most, out), rel=0.05)
    assert drained(most, most, out) == float("inf")


# Work is conserved


def test_a_core_does_all_work_that_it_is_given_and_no_other() -> None:
    clock, dice = Clock(), random.Random(4)
    core, done = Core(clock), list[float]()
    for _ in range(500):
        work = dice.random() / 10
        clock.at(dice.random() * 20, lambda work=work: core.do(work, lambda: done.append(work)))  # type: ignore[misc]
    clock.run(10)
    assert core.left > 0
    assert core.busy + core.left == pytest.approx(core.taken)
    clock.run(1_000)
    assert len(done) == 500
    assert core.left == 0
    assert core.busy == pytest.approx(core.taken) == pytest.approx(sum(done))


def test_two_jobs_share_a_core() -> None:
    clock = Clock()
    core, ends = Core(clock), dict[str, float]()
    core.do(1.0, lambda: ends.update(short=clock.now))
    core.do(2.0, lambda: ends.update(long=clock.now))
    clock.run(10)
    assert ends == {"short": pytest.approx(2.0), "long": pytest.approx(3.0)}


def test_a_lock_is_handed_on_in_the_order_of_asking() -> None:
    clock, had = Clock(), list[tuple[int, float]]()
    lock = Lock(clock)

    def have(number: int) -> None:
        had.append((number, clock.now))
        clock.after(1.0, lock.give)

    for number in range(3):
        lock.take(partial(have, number))
    clock.run(10)
    assert had == [(0, 0.0), (1, 1.0), (2, 2.0)]
    assert lock.waited == [0.0, 1.0, 2.0]
    assert lock.busy == 3.0


@pytest.mark.parametrize("panel", [ROUGH, replace(ROUGH, aside=True), replace(ROUGH, voices=3_000)], ids=["as it is", "aside", "too many"])
def test_every_command_is_done_or_still_on_its_way(panel: Panel, found: Costs) -> None:
    hall = Hall(panel, found)
    hall.clock.run(panel.seconds)
    on_its_way = sum(len(each.queue) + each.read + each.running for each in hall.processes)
    assert hall.tally.come == hall.tally.done + on_its_way
    assert hall.tally.come == pytest.approx((panel.voices + panel.questions) * panel.seconds, rel=0.15)
    assert hall.tally.done == sum(size * count for size, count in hall.tally.sizes.items()) == len(hall.tally.acks)


def test_all_come_back_and_nobody_twice(found: Costs) -> None:
    calm, flood = come_back(Storm(500, 10.0, found.come_back)), come_back(Storm(4_000, 1.0, 0.002, spread=10.0))
    assert calm.tries == 500
    assert calm.seconds == pytest.approx(10.0, abs=0.5)
    assert flood.vain(4_000) > 0
    assert flood.seconds > 4_000 * 0.002


def test_a_flood_that_never_ends_is_told() -> None:
    assert come_back(Storm(2_000, 3.0, 0.2, spread=0.1)).seconds == float("inf")


def test_one_process_alone_has_nobody_who_takes_its_phones() -> None:
    names = {n: [name for name, of, _, _ in cases(0.002, [(1, 2_000), (3, 2_000)]) if of == n] for n in (1, 3)}
    assert "one of them dies" in names[3]
    assert "one of them dies" not in names[1]


# It is the same every time


def test_the_same_seed_is_the_same_hour_and_another_seed_another(found: Costs) -> None:
    assert simulate(ROUGH, found) == simulate(ROUGH, found)
    assert simulate(ROUGH, found).acks != simulate(replace(ROUGH, seed=2), found).acks
    storm = Storm(1_000, 1.0, 0.002)
    assert come_back(storm) == come_back(storm)


def test_the_page_holds_what_comes_out() -> None:
    page = scaling.PAGE.read_text(encoding="utf-8")
    assert scaling.filled(page, scaling.tables()) == page, "docs/scaling.md is older than the results: make scaling"
    assert scaling.picture() == scaling.PICTURE.read_text(encoding="utf-8")


def test_a_page_without_a_place_for_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="0 places"):
        scaling.filled("# Scaling\n", {"many": "a table"})
    assert scaling.filled("<!-- many -->\nold\n<!-- end -->", {"many": "new"}) == "<!-- many -->\nnew\n<!-- end -->"


# What follows from what


def test_every_input_says_where_it_stands() -> None:
    assert set(SOURCES) == set(NAMES)
    named = {name for source in SOURCES.values() for name in re.findall(r"\w+\.json", source)}
    assert named
    assert all((RESULTS / name).exists() for name in named)


def test_a_line_goes_through_what_was_measured_and_never_below_zero() -> None:
    line = slope([1, 8, 32], [3, 17, 65])
    assert [line.base, line.each] == pytest.approx([1.0, 2.0])
    falling = slope([1, 2], [5, 3])
    assert [falling.base, falling.each] == pytest.approx([7.0, 0.0])
    assert line.times(2).at(3) == pytest.approx(14.0)


def test_more_processes_do_not_help_looks_unless_panels_are_routed(found: Costs) -> None:
    looks = {(n, routed): load(House(processes=n, routed=routed), found).parts["looks"] for n in (1, 2, 8) for routed in (False, True)}
    assert looks[8, True] == pytest.approx(looks[1, True] / 8)
    assert looks[8, False] > 0.5 * looks[1, False]
    assert most_panels(House(processes=8, routed=True), found) > 2 * most_panels(House(processes=8), found)


def test_each_remedy_brings_something_on_top_of_the_one_before(found: Costs) -> None:
    brought = list(remedies(4, 0.15, found).values())
    assert brought == sorted(brought)
    assert brought[0] < brought[-1]


def test_a_house_with_as_many_panels_as_it_carries_has_full_cores(found: Costs) -> None:
    house = House(processes=2, routed=True)
    assert load(replace(house, panels=most_panels(house, found)), found).core == pytest.approx(FULL)


def test_the_bounds_are_told_by_name(found: Costs) -> None:
    assert breaks(House(panels=10, phones=50), found) == []
    assert "sockets" in breaks(House(panels=1, phones=11_000), found)
    assert "connections of PostgreSQL" in breaks(House(panels=10, phones=50, processes=5), found)
    assert "core" in breaks(House(panels=1_000, commits=5.0), found)


def test_without_signals_nobody_looks_oftener_than_the_poll(found: Costs) -> None:
    house = House(processes=3, routed=True, commits=1.0)
    parts = {signals: load(replace(house, signals=signals), found).parts for signals in (True, False)}
    assert parts[False]["looks"] == pytest.approx(parts[True]["looks"] / 2)
    assert parts[False]["signals"] == 0
    assert burst(house, found) > burst(replace(house, commits=0.1), found)


def test_voices_aside_pass_where_the_lock_does_not(found: Costs) -> None:
    most = 32 / found.batch_hold.at(32)
    panel = Panel(20_000, 2 * most, processes=8, seconds=5)
    locked, aside = simulate(panel, found), simulate(replace(panel, aside=True), found)
    assert not locked.steady
    # Less than the lock alone would pass: whoever has it shares a core with looks and fan-outs.
    assert 0.5 * most < locked.done / 5 <= most
    assert aside.steady
    assert aside.done / 5 == pytest.approx(2 * most, rel=0.1)


def test_an_input_that_an_answer_hangs_on_stands_first(found: Costs) -> None:
    (held,) = swings(found)["voices a second through one panel's lock"]
    assert held.name == "batch_hold"
    assert [held.low, held.high] == pytest.approx([2 * held.value, held.value / 1.5])


# Measuring


def test_a_batch_of_voices_is_billed_with_the_time_that_it_held_the_lock(store: Store) -> None:
    panel = busy_panel(store)
    bill: Json = Bill(store).of(voices(panel, 3), times=2)
    assert 0 < bill["hold_ms"] <= bill["wall_ms"] * 2
    assert bill["cpu_ms"] > 0
    assert "hold_ms" not in Bill(store).of(lambda _: None, times=2)
    assert sum(row["voices"] for row in panel.rows("tallies").values()) >= 9
