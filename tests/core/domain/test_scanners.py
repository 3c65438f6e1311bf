"""Scanners: their slots as typed and said, and what makes them contradict each other."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.actions.configuring import change_settings
from core.actions.undoing import undo
from core.domain.modality import Modality
from core.domain.scanner_words import open_days_said, scanner_said
from core.domain.scanners import (
    USUAL_SCANNERS,
    ClosedSpan,
    Scanner,
    check_scanners,
)
from core.domain.settings import Settings
from core.domain.slot_entry import read_slots, said_slots
from core.errors import RegistryError
from core.language import ENGLISH
from core.store.registry import Registry
from tests.builders import acting

MRI, PET = USUAL_SCANNERS


def times(*typed: str) -> tuple[time, ...]:
    return tuple(map(time.fromisoformat, typed))


def closed_until(last: date, reason: str) -> Scanner:
    return replace(MRI, closed=(ClosedSpan(first=date(2026, 12, 10), last=last, reason=reason),))


@pytest.mark.parametrize(
    ("typed", "minutes", "read"),
    [
        ("", 40, ()),
        ("-", 40, ()),
        ("08:00", 40, times("08:00")),
        ("8:00-10:00", 40, times("08:00", "08:40", "09:20")),
        ("08:00 - 10:15", 40, times("08:00", "08:40", "09:20")),
        ("0800 x 3", 40, times("08:00", "08:40", "09:20")),
        ("12:00x2, 08:00-09:20", 40, times("08:00", "08:40", "12:00", "12:40")),
        ("08:00; 09:00", 40, times("08:00", "09:00")),
    ],
)
def test_that_slots_are_read_as_people_type_them(
    typed: str, minutes: int, read: tuple[time, ...]
) -> None:
    assert read_slots(typed, minutes) == read


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("morning", "Type hours such as 08:00-12:00, or starts such as 08:00, 08:40."),
        ("08:00, 08:20", "08:00 and 08:20 are less than 40 minutes apart."),
        ("08:00, 08:00", "08:00 and 08:00 are less than 40 minutes apart."),
        ("08:00-08:30", "08:00-08:30 has no room for a slot of 40 minutes."),
        ("10:00-08:00", "10:00-08:00 has no room for a slot of 40 minutes."),
        ("23:40", "The slot at 23:40 would end after midnight."),
        ("20:00 x 9", "9 slots from 20:00 would run past midnight."),
        ("08:00,", "Type hours such as 08:00-12:00, or starts such as 08:00, 08:40."),
    ],
)
def test_that_slots_that_cannot_be_are_refused_with_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(RegistryError) as refused:
        read_slots(typed, 40)
    assert refused.value.said(ENGLISH) == sentence


@given(st.integers(5, 240), st.sets(st.integers(0, 1439), max_size=30))
def test_that_what_is_said_of_slots_is_read_back_as_the_same(
    minutes: int, starts: set[int]
) -> None:
    kept: list[int] = []
    for start in sorted(starts):
        if start + minutes < 24 * 60 and (not kept or start - kept[-1] >= minutes):
            kept.append(start)
    day = tuple(time(start // 60, start % 60) for start in kept)

    assert read_slots(said_slots(day, minutes), minutes) == day


@pytest.mark.parametrize(
    ("scanners", "sentence"),
    [
        ((replace(MRI, name=" "),), "Give the scanner a name, such as MRI 1."),
        ((MRI, replace(PET, name="mri 1")), "A scanner is called mri 1 already. "),
        ((replace(MRI, former_names=("Old",)), replace(PET, name="OLD")), "A scanner is called"),
        ((replace(MRI, minutes=3),), "A slot lasts from 5 to 240 minutes."),
        ((replace(MRI, minutes=60),), "08:00 and 08:40 are less than 60 minutes apart."),
        (
            (
                replace(
                    MRI,
                    closed=(
                        ClosedSpan(
                            first=date(2026, 12, 10), last=date(2026, 12, 9), reason="service"
                        ),
                    ),
                ),
            ),
            "The last closed day must not be before the first.",
        ),
        (
            (
                replace(
                    MRI,
                    closed=(
                        ClosedSpan(first=date(2026, 12, 10), last=date(2026, 12, 10), reason=" "),
                    ),
                ),
            ),
            "Write why the scanner is closed, such as: service.",
        ),
    ],
)
def test_that_scanners_that_contradict_each_other_are_refused(
    registry: Registry, scanners: tuple[Scanner, ...], sentence: str
) -> None:
    before = registry.settings()

    with pytest.raises(RegistryError) as refused:
        change_settings(registry, acting(), replace(before, scanners=scanners), "Scanners")

    assert refused.value.said(ENGLISH).startswith(sentence)
    assert registry.settings() == before


def test_that_a_fresh_registry_has_an_mri_and_a_pet_ct_scanner(registry: Registry) -> None:
    scanners = registry.settings().scanners

    assert [each.modality for each in scanners] == [Modality.MRI, Modality.PETCT]
    check_scanners(scanners)
    assert (MRI.n_slots, PET.n_slots) == (40, 15)


def test_that_scanners_are_kept_told_and_undone(registry: Registry) -> None:
    service = ClosedSpan(first=date(2026, 12, 10), last=date(2026, 12, 11), reason="service")
    saturday = (*MRI.times[:5], times("09:00"), ())
    two = (
        replace(MRI, name="MR 1,5 T", former_names=("MRI 1",), closed=(service,), times=saturday),
        replace(PET, modality=Modality.PETMRI),
    )

    seq = change_settings(registry, acting(), replace(Settings(), scanners=two), "Scanners")

    assert registry.settings().scanners == two
    undo(registry, acting(), seq)
    assert registry.settings().scanners == USUAL_SCANNERS


def test_that_a_scanner_is_said_with_its_hours_and_its_closed_days() -> None:
    service = ClosedSpan(first=date(2026, 12, 10), last=date(2026, 12, 10), reason="service")

    assert scanner_said(replace(PET, closed=(service,)), ENGLISH) == (
        "PET-CT (PET-CT; 90 min; Mon to Fri 11:00-15:30; closed Thu 10-Dec-2026: service)"
    )
    three = replace(MRI, times=tuple(MRI.times[0] if at in (0, 2, 4) else () for at in range(7)))
    assert open_days_said(three, ENGLISH) == "Mon, Wed, Fri"


def test_that_a_booking_finds_its_scanner_by_an_old_name_too() -> None:
    renamed = replace(MRI, name="MR Avanto", former_names=("MRI 1",))

    assert renamed.is_called("mrı  1")
    assert renamed.is_called("MR AVANTO")
    assert not renamed.is_called("")
    assert not renamed.is_called("MRI 2")
