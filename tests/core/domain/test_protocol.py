"""The shipped protocols, and the sentences for one that cannot work."""

import pytest

from core.domain.modality import Modality
from core.domain.protocol import Protocol, Window, checked
from core.domain.protocol_file import protocol_from_toml
from core.errors import RegistryError
from core.store.shipped_protocols import shipped, shipped_ids, shipped_protocol, shipped_toml

CHECKUPS = (4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60)
TOML = """
id = "own"
version = 1
name = "Our own"
short = "Own"
source = "this site"
evidence = "site"
population = "everybody"

[[items]]
modality = "MRI"
months = [4, 8]
window = { early_days = 30, grace_days = 14 }
"""


def test_that_the_default_protocol_is_the_one_of_the_paper() -> None:
    paper = shipped_protocol()
    assert (paper.id, paper.version, paper.last_month) == ("paper", 1, 60)
    assert {item.modality: item.months for item in paper.items} == {
        Modality.MRI: CHECKUPS,
        Modality.BIOCHEM: CHECKUPS,
        Modality.PETCT: (12, 24, 36, 48, 60),
    }
    assert [item.window for item in paper.items] == [Window(30, 14), Window(30, 14), Window(60, 30)]
    assert [item.is_optional for item in paper.items] == [False, False, True]


@pytest.mark.parametrize("protocol", shipped().values(), ids=lambda protocol: protocol.id)
def test_that_every_shipped_protocol_is_valid_and_says_where_it_comes_from(
    protocol: Protocol,
) -> None:
    assert checked(protocol) is protocol
    assert protocol.source
    assert protocol.evidence.label
    assert protocol.population
    assert "http" not in protocol.source + protocol.notes


def test_that_sixteen_protocols_come_with_the_program() -> None:
    assert shipped_ids()[0] == "paper"
    assert list(shipped()) == list(shipped_ids())
    assert all(name == protocol.id for name, protocol in shipped().items())
    assert len(shipped()) == 16


def test_that_the_single_scan_of_facs_has_three_months_either_side() -> None:
    [item] = shipped_protocol("facs_minimum").items
    assert (item.months, item.window) == ((15,), Window(91, 91))


def test_that_a_protocol_is_read_from_toml() -> None:
    own = protocol_from_toml(TOML)
    mri = own.item(Modality.MRI)
    assert mri is not None
    assert mri.months == (4, 8)
    assert own.item(Modality.PETCT) is None


def test_that_windows_that_could_overlap_are_refused_with_a_sentence() -> None:
    with pytest.raises(RegistryError) as caught:
        protocol_from_toml(TOML.replace("early_days = 30", "early_days = 105"))
    assert str(caught.value) == (
        "own, MRI: The windows of months 4 and 8 could overlap. 105 days before plus 14 days after "
        "the due date must stay below 119; shorten the window or move the months apart."
    )
    protocol_from_toml(TOML.replace("early_days = 30", "early_days = 104"))


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("version = 1", 'version = "1"', "version"),
        ("version = 1", "version = true", "version"),
        ('short = "Own"', "", "short"),
        ('evidence = "site"', 'evidence = "hearsay"', "evidence"),
        ('modality = "MRI"', 'modality = "MRT"', "modality"),
        ("months = [4, 8]", "months = [8, 4]", "months"),
        ("months = [4, 8]", "months = [4, 4]", "months"),
        ("months = [4, 8]", "months = []", "months"),
        ("months = [4, 8]", "months = [0, 8]", "months"),
        ("months = [4, 8]", "months = [4, 8.0]", "months"),
        ("months = [4, 8]", "months = [4, true]", "months"),
        ("months = [4, 8]", "months = [4, 99999]", "months"),
        ("grace_days = 14", "grace_days = -1", "window"),
        ("grace_days = 14", 'grace_days = "14"', "grace_days"),
        ("[[items]]", "[[others]]", "items"),
        ('population = "everybody"', "items = []", ""),
        ("months = [4, 8]", 'months = [4, 8]\naccepts = ["XRAY"]', "accepts"),
    ],
)
def test_that_a_wrong_protocol_file_is_refused_with_its_field(
    old: str, new: str, field: str
) -> None:
    with pytest.raises(RegistryError) as caught:
        protocol_from_toml(TOML.replace(old, new))
    assert caught.value.field == field


def test_that_one_modality_is_given_once() -> None:
    item = TOML[TOML.index("[[items]]") :]
    with pytest.raises(RegistryError, match="each modality once"):
        protocol_from_toml(TOML + item)


def test_that_another_modality_stands_in_only_where_listed_and_with_a_reason() -> None:
    mri = shipped_protocol().item(Modality.MRI)
    blood = shipped_protocol().item(Modality.BIOCHEM)
    assert mri is not None
    assert blood is not None
    assert mri.is_satisfied_by(Modality.MRI)
    assert not mri.is_satisfied_by(Modality.CT_CAP)
    assert mri.is_satisfied_by(Modality.CT_CAP, stands_in_for=Modality.MRI)
    assert not mri.is_satisfied_by(Modality.PETCT, stands_in_for=Modality.MRI)
    assert not mri.is_satisfied_by(Modality.PETMRI)
    assert blood.is_satisfied_by(Modality.CEA)


@pytest.mark.parametrize("months", ["9" * 5000, "[" * 3000 + "1" + "]" * 3000])
def test_that_a_protocol_with_a_monstrous_number_or_nest_is_refused_with_a_sentence(
    months: str,
) -> None:
    text = shipped_toml("paper").replace("version = 1", f"version = {months}", 1)
    with pytest.raises(RegistryError, match="not readable TOML"):
        protocol_from_toml(text)
