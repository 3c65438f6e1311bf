"""What the monkey's figure makes of several processes: the control, errors and growth count."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.memory import in_use
from tests.faults.monkey import Day, figure_of, last_said
from tests.faults.monkey_day import ROUND

LOADED = (200.0, 215.0, 228.0, 240.0, 245.0)  # a start does not load everything
STAYS = (246.0, 245.5, 246.2, 245.8, 246.1)
FLAT = Day(
    seed=1,
    events=10 * ROUND,
    saves=300,
    silent=1,
    flaws=0,
    errors={},
    warnings={},
    memory=LOADED + STAYS,
)
BOTH = 20 * ROUND
GROWING = replace(FLAT, memory=LOADED + tuple(246.0 + 2 * n for n in range(5)))
CONTROL = replace(FLAT, events=60, errors={"RuntimeError: planted in monkey_day.py": 3}, memory=())


def test_that_what_is_loaded_in_the_first_half_is_no_growth() -> None:
    assert not FLAT.has_grown
    figure = figure_of((FLAT, FLAT), CONTROL, BOTH)
    assert figure.met
    assert figure.runs == BOTH
    assert "50,000 + 50,000 events in 2 processes" in figure.note


def test_that_one_process_that_goes_on_growing_is_enough() -> None:
    assert GROWING.has_grown
    assert not figure_of((FLAT, GROWING), CONTROL, BOTH).met


def test_that_growth_hidden_in_what_was_free_counts_too() -> None:
    hidden = replace(FLAT, in_use=GROWING.memory)
    assert hidden.has_grown
    figure = figure_of((FLAT, hidden), CONTROL, BOTH)
    assert not figure.met
    assert "in use +4.00" in figure.note


@pytest.mark.parametrize(
    "bad",
    [
        replace(FLAT, errors={"ValueError: x": 1}),
        replace(FLAT, warnings={"QPainter::begin": 1}),
        replace(FLAT, flaws=1),
        replace(FLAT, silent=5),
    ],
)
def test_that_an_error_a_warning_a_flaw_or_silence_of_one_process_is_enough(bad: Day) -> None:
    assert not figure_of((FLAT, bad), CONTROL, BOTH).met


def test_that_a_control_without_its_planted_error_makes_the_figure_void() -> None:
    assert not figure_of((FLAT,), replace(CONTROL, errors={}), 10 * ROUND).met


def test_that_a_run_that_was_ended_early_has_not_met_its_bar() -> None:
    assert not figure_of((FLAT, FLAT), CONTROL, BOTH + 1).met


def test_that_too_few_rounds_are_not_called_flat() -> None:
    short = replace(FLAT, memory=(200.0, 300.0, 400.0))
    assert short.slope is None
    assert "not judged" in figure_of((FLAT, short), CONTROL, BOTH).note


def test_that_the_last_whole_round_is_read_of_a_run_that_goes_on(tmp_path: Path) -> None:
    said = (
        '{"seed":7,"events":%d,"saves":1,"silent":0,"flaws":0,"errors":{},"warnings":{},'
        '"memory":[1.5]}\n'
    )
    path = tmp_path / "7.jsonl"
    path.write_text(said % 5_000 + said % 10_000)
    assert last_said(path).events == 2 * ROUND
    assert last_said(path).memory == (1.5,)


def test_that_what_a_process_asks_for_is_in_use_until_it_is_given_back() -> None:
    if not in_use():
        pytest.skip("the allocator does not say")
    before = in_use()
    held = [bytearray(100_000) for _ in range(200)] + [str(n) for n in range(200_000)]
    assert in_use() > before + 20
    held.clear()
    assert in_use() < before + 5
