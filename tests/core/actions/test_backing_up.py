"""When a backup is due, when the window must warn, and what one call leaves in both places."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.actions.backing_up import (
    Standing,
    back_up,
    catch_up,
    is_changed,
    is_due,
    standing_of,
    tip_of,
    warning_of,
)
from core.domain.backups import Backup, Contents, Why
from core.domain.settings import Settings
from core.errors import RegistryError
from core.store.backups.shelf import listed
from core.store.beside import backups_of
from core.store.registry import Registry
from tests.builders import acting
from tests.core.store.wards import HOUR, NOW, add_patient, grown, ward

DAY = timedelta(days=1)
SETTINGS = Settings()


def made(hours_ago: float = 1) -> Backup:
    at = NOW - hours_ago * HOUR
    return Backup(folder=Path("b"), why=Why.HAND, made_at=at, is_verified=True, contents=Contents())


def tip_after(registry: Registry, n: int) -> None:
    for each in range(n):
        add_patient(registry, each)


def due(hours_ago: float, *, changed: bool, is_opening: bool = False, registry: Registry) -> bool:
    if changed:
        tip_after(registry, 1)
    standing = Standing(newest=made(hours_ago))
    return is_due(standing, tip_of(registry), now=NOW, hours=4, is_opening=is_opening)


@pytest.mark.parametrize(
    ("hours_ago", "changed", "expected"),
    [(3.9, True, False), (4, True, True), (4, False, False), (400, False, False)],
)
def test_that_an_open_registry_is_backed_up_by_interval_when_it_changed(
    registry: Registry, hours_ago: float, changed: object, expected: object
) -> None:
    assert due(hours_ago, changed=bool(changed), registry=registry) is expected


@pytest.mark.parametrize(
    ("hours_ago", "changed", "expected"),
    [(1, False, False), (15, False, True), (1, True, True)],
)
def test_that_the_first_opening_of_a_day_and_what_no_backup_holds_make_one(
    registry: Registry, hours_ago: float, changed: object, expected: object
) -> None:
    found = due(hours_ago, changed=bool(changed), is_opening=True, registry=registry)
    assert found is expected


def test_that_a_clock_that_was_set_back_makes_a_backup_and_no_silence(registry: Registry) -> None:
    assert due(-48, changed=False, registry=registry)


def test_that_a_registry_without_a_backup_is_due(registry: Registry) -> None:
    assert is_due(Standing(), tip_of(registry), now=NOW, hours=4)


def test_that_only_what_the_newest_backup_lacks_counts_as_a_change(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    done = back_up(path, None, why=Why.HAND, now=NOW, settings=SETTINGS)
    registry = Registry.open(path, now=NOW)
    assert not is_changed(done.standing, tip_of(registry))
    add_patient(registry, 9)
    assert is_changed(done.standing, tip_of(registry))
    registry.close()


def said(standing: Standing, settings: Settings = SETTINGS) -> str:
    found = warning_of(standing, settings, NOW)
    return str(found) if found is not None else ""


def test_that_the_window_warns_of_an_old_backup_and_of_none() -> None:
    assert said(Standing(newest=made(72))) == ""
    assert said(Standing(newest=made(73))) == (
        "The newest verified backup is of 25-Nov-2026: more than 3 days old."
    )
    assert said(Standing(newest=made(73)), Settings(backup_warning_days=5)) == ""
    assert "no verified backup" in said(Standing())


def test_that_the_window_warns_of_a_second_place_that_got_nothing_for_a_fortnight() -> None:
    newest = made(1)
    two = Settings(second_place="/media/stick")
    since = NOW - 15 * DAY
    assert "more than 14 days: /media/stick" in said(
        Standing(newest=newest, second_since=since), two
    )
    assert said(Standing(newest=newest, second_since=NOW - 13 * DAY), two) == ""
    assert said(Standing(newest=newest, second_since=since)) == ""


def test_that_one_call_makes_copies_and_thins_in_both_places(tmp_path: Path) -> None:
    path, stick = ward(tmp_path / "ward.hepatrack"), tmp_path / "stick"
    stick.mkdir()
    two = Settings(second_place=str(stick))
    steps: list[str] = []
    done = [
        back_up(path, None, why=Why.HAND, now=NOW - n * DAY, settings=two, say=steps.append)
        for n in (400, 399, 0)
    ][-1]
    assert len(listed(backups_of(path))) == len(listed(stick / "ward.hepatrack-backups")) == 2
    assert done.standing.second is not None
    assert done.standing.second.made_at == NOW
    assert len(steps) == 9
    assert "second place" in steps[2]


def test_that_an_absent_stick_costs_no_backup_and_is_caught_up_with(tmp_path: Path) -> None:
    path, stick = ward(tmp_path / "ward.hepatrack"), tmp_path / "stick"
    two = Settings(second_place=str(stick))
    done = back_up(path, None, why=Why.HAND, now=NOW, settings=two)
    assert done.backup is not None
    assert "is not there" in str(done.second_refusal)
    assert done.standing.second is None
    stick.mkdir()
    again = catch_up(path, None, now=NOW, settings=two)
    assert again.second_refusal is None
    assert again.standing.second is not None


def test_that_a_missing_registry_is_not_made_by_backing_it_up(tmp_path: Path) -> None:
    path = tmp_path / "none.hepatrack"
    with pytest.raises(RegistryError, match="no registry"):
        back_up(path, None, why=Why.HAND, now=NOW, settings=SETTINGS)
    assert list(tmp_path.iterdir()) == []


def test_that_a_backup_changes_nothing_in_the_registry(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    before = path.read_bytes()
    back_up(path, None, why=Why.BULK, now=NOW, settings=SETTINGS)
    assert path.read_bytes() == before


def test_that_the_settings_of_backups_are_kept_and_can_be_undone(tmp_path: Path) -> None:
    from core.actions.configuring import change_settings
    from core.actions.undoing import undo

    path = ward(tmp_path / "ward.hepatrack")
    registry = Registry.open(path, now=NOW)
    wanted = replace(registry.settings(), backup_hours=8, second_place="/media/stick")
    seq = change_settings(registry, acting(), wanted, "Second place")
    assert registry.settings() == wanted
    undo(registry, acting(), seq)
    assert registry.settings().backup_hours == 4
    registry.close()
    grown(path)
    assert standing_of(path, SETTINGS, NOW) == Standing()
