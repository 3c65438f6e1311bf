"""A document is written whole or not at all."""

from pathlib import Path

import pytest

from core.errors import RegistryError
from core.reports.writing import write_whole


def test_that_a_failed_write_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / ("a" * 247 + ".pdf")  # the name beside it is too long
    target.write_bytes(b"old")
    with pytest.raises(RegistryError, match="cannot be written"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_that_a_folder_is_never_replaced_and_a_file_is_in_one_step(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    for content in (b"one", b"two"):
        write_whole(target, content)
        assert target.read_bytes() == content
    with pytest.raises(RegistryError, match="is not a file"):
        write_whole(tmp_path, b"new")
    assert list(tmp_path.iterdir()) == [target]
