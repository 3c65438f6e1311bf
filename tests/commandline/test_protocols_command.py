"""`protocols`, as typed on a command line."""

from pathlib import Path

import pytest

from core.domain.protocol_file import protocol_as_toml, protocol_from_toml
from core.store.registry import Registry
from core.store.shipped_protocols import shipped
from tests.builders import acting
from tests.commandline.test_registry_commands import NOW, run
from tests.protocols import followed_by, kept, own_protocol


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=acting().at)
    was = kept(registry)
    followed_by(registry, was.id, 2)
    registry.close()
    return path


def test_that_every_protocol_of_the_program_is_listed_without_a_registry() -> None:
    code, out, err = run("protocols")
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == [f"{name}@1" for name in shipped()]


def test_that_those_in_use_come_first_with_how_many_follow_them(ward: Path) -> None:
    code, out, err = run("protocols", ward, now=NOW)
    assert (code, err) == (0, "")
    first = out.splitlines()[0].split()
    assert first == ["site_ward_5@1", "2", "Site's", "own", "Ward", "5"]
    assert len(out.splitlines()) == 17


def test_that_one_is_shown_in_full_in_both_languages(ward: Path) -> None:
    code, out, _ = run("protocols", ward, "--show", "site_ward_5@1")
    assert code == 0
    assert "Ward 5, version 1" in out
    assert "2 patients follow it." in out
    assert "  months 3, 6, 9, 12\n  window 14 days before to 14 after\n" in out
    _, out, _ = run("protocols", "--show", "paper", "--language", "tr")
    assert "isteğe bağlı" in out


def test_that_one_is_written_as_a_file_that_can_be_read_in(ward: Path, tmp_path: Path) -> None:
    code, out, _ = run("protocols", ward, "--export", "site_ward_5")
    assert code == 0
    assert protocol_from_toml(out).name == "Ward 5"
    file = tmp_path / "ward.toml"
    file.write_text(out, encoding="utf-8")
    assert run("protocols", "--check", file) == (0, "Ward 5, version 1 could be read in.\n", "")


def test_that_a_file_that_is_no_protocol_is_told_apart_from_one_that_cannot_be_read(
    tmp_path: Path,
) -> None:
    file = tmp_path / "ward.toml"
    text = protocol_as_toml(own_protocol(id="ward_6"))
    file.write_text(text.replace("3, 6, 9", "3, 9, 6"), encoding="utf-8")
    code, out, _ = run("protocols", "--check", file)
    assert code == 1
    assert "MRI: Each month must be later" in out
    file.write_text(protocol_as_toml(shipped()["paper"]), encoding="utf-8")
    assert run("protocols", "--check", file)[0] == 1
    code, _, err = run("protocols", "--check", tmp_path / "nothing.toml")
    assert code == 2
    assert "cannot be read" in err


def test_that_a_protocol_that_is_not_there_is_refused_in_one_sentence(ward: Path) -> None:
    for wanted in ("fashion", "site_ward_5@2", "paper@x"):
        code, out, err = run("protocols", ward, "--show", wanted)
        assert (code, out, err.count("\n")) == (2, "", 1)
