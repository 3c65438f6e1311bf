"""The simulated disk itself: what was waited for stays, and whatever was not may go."""

import random

import pytest

from tests.faults.disk import Disk, images
from tests.faults.figures import judged, not_run, shares
from tests.faults.traces import Cut, Event, Opened, Removed, Renamed, Told, Trace, Waited, Written

N = 300


def cuts(*events: Event, before: dict[str, bytes] | None = None) -> list[dict[str, bytes]]:
    """Many images after all of these events."""
    disk, chance = Disk(before or {}), random.Random(7)
    for event in events:
        disk.see(event)
    return [disk.cut(chance) for _ in range(N)]


def test_that_what_was_waited_for_is_in_every_image() -> None:
    data = bytes(range(256)) * 8
    events = (Opened("a"), Written("a", 0, data), Waited("a"), Waited("."))
    assert all(image == {"a": data} for image in cuts(*events))


def test_that_what_was_not_waited_for_is_lost_kept_and_torn() -> None:
    data = b"x" * 4096
    found = {image["a"] for image in cuts(Written("a", 0, data), before={"a": bytes(4096)})}
    assert bytes(4096) in found
    assert data in found
    torn = found - {bytes(4096), data}
    assert torn
    assert any(set(each) - {0, ord("x")} for each in torn), "no garbage"


def test_that_a_new_file_may_be_missing_until_the_folder_was_waited_for() -> None:
    made = (Opened("a"), Written("a", 0, b"1"), Waited("a"))
    assert {tuple(image) for image in cuts(*made)} == {(), ("a",)}
    assert {tuple(image) for image in cuts(*made, Waited("."))} == {("a",)}


def test_that_a_removed_file_may_still_be_there_and_a_name_changes_in_one_step() -> None:
    before = {"a": b"old", "b": b"new"}
    assert {tuple(image) for image in cuts(Removed("a"), before=before)} == {("a", "b"), ("b",)}
    renamed = [image["a"] for image in cuts(Renamed("b", "a"), before=before)]
    assert set(renamed) == {b"old", b"new"}


def test_that_a_cut_file_may_be_as_long_as_before() -> None:
    assert {len(image["a"]) for image in cuts(Cut("a", 2), before={"a": b"1234"})} == {2, 4}


def test_that_an_image_knows_what_had_been_acknowledged_by_then() -> None:
    trace = Trace({"a": b""}, (Told(1, "x"), Written("a", 0, b"1"), Told(2, "y")), hits={})
    told = {tuple(sorted(each)) for _, each in images(trace, 200, random.Random(3))}
    assert told == {(), (1,), (1, 2)}


def test_that_a_figure_without_its_control_or_without_a_run_is_not_met() -> None:
    whole = {"runs": 9, "acknowledged": 9, "lost": 0, "bar": "0", "control_failed": True}
    assert judged("p", **whole).met  # type: ignore[arg-type]
    for spoilt in ({"lost": 1}, {"runs": 0}, {"acknowledged": 0}, {"control_failed": False}):
        assert not judged("p", **(whole | spoilt)).met  # type: ignore[arg-type]
    assert not not_run("p", "0", "no tool").met


@pytest.mark.parametrize(("total", "parts"), [(10, 3), (2, 5), (1000, 7)])
def test_that_shares_add_up(total: int, parts: int) -> None:
    assert sum(shares(total, parts)) == total
