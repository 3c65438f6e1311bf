"""What the program remembers on the computer."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ui.desktop import Desktop, Recent, Remembered, opened, read_desktop, write_desktop

OPENED = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


def test_that_what_was_kept_comes_back(tmp_path: Path) -> None:
    kept = Desktop((Recent("/a", "Ankara", "2026-11-23T09:14"),), 1440, 900)
    write_desktop(tmp_path, kept)
    assert read_desktop(tmp_path) == kept


@pytest.mark.parametrize("text", ["", "{", "[]", '{"recent": 7}', '{"recent": [{}], "width": 1}'])
def test_that_a_broken_file_is_as_if_there_were_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "desktop.json").write_text(text)
    assert read_desktop(tmp_path) == Desktop()


def test_that_opening_again_moves_a_registry_to_the_head_and_keeps_six() -> None:
    desktop = Desktop()
    for name in "abcdefga":
        desktop = opened(desktop, Recent(name, name, "2026-11-23"))
    assert [each.path for each in desktop.recent] == ["a", "g", "f", "e", "d", "c"]


def test_that_what_was_opened_is_written_when_there_is_time_and_before_it_is_read(
    tmp_path: Path,
) -> None:
    remembered = Remembered(tmp_path)
    remembered.note(tmp_path / "ward.hepatrack", "", OPENED)
    assert not (tmp_path / "desktop.json").exists()
    [recent] = remembered.recent()
    assert recent == Recent(str(tmp_path / "ward.hepatrack"), "ward", "2026-11-23T09:14+00:00")
    assert Remembered(tmp_path).recent() == (recent,)


def test_that_a_place_that_cannot_be_written_loses_the_list_only(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path / "missing")
    remembered.note(tmp_path / "ward.hepatrack", "HPB Surgery", OPENED)
    remembered.keep()
    assert remembered.recent() == ()
