"""Property 8 of the schedule: shuffled, saved and read again, a life has the same statuses."""

from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core.domain.acting import Entry
from core.domain.dossier import Dossier
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.store.shipped_protocols import shipped, shipped_toml
from core.surveillance.booking import WorkingDays
from core.surveillance.outlook import outlook
from core.surveillance.plan import plan_of
from tests.builders import TODAY, acting
from tests.core.surveillance.records import ANCHOR, whole_lives

PROTOCOLS = {(each.id, each.version): each for each in shipped().values()}
# A record is stored after what it refers to.
ORDER = ("procedures", "episodes", "examinations", "recurrences")


def is_storable(dossier: Dossier) -> bool:
    """A slot has one waiver and one standing booking; the tables refuse a second."""
    waived = [(each.episode_id, each.modality, each.month) for each in dossier.waivers]
    standing = [
        (each.episode_id, each.modality, each.month) for each in dossier.appointments if each.stands
    ]
    return len(set(waived)) == len(waived) and len(set(standing)) == len(standing)


STORABLE = whole_lives().filter(is_storable)


def store(registry: Registry, dossier: Dossier, seed: int) -> None:
    """Every fact of the life, each kind in a random order."""
    shuffle = Random(seed).shuffle
    parts = [each.name for each in fields(dossier) if each.name != "patient"]
    parts.sort(key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))
    with registry.unit_of_work(acting()) as work:
        for name in PROTOCOLS:
            registry.protocols.keep(shipped_toml(name[0]))
        registry.of(type(dossier.patient)).add(dossier.patient)
        for part in parts:
            records: list[Any] = list(getattr(dossier, part))
            shuffle(records)
            for record in records:
                registry.of(type(record)).add(record)
        work.entry = Entry(sentence="a life", patient_id=dossier.patient.id)


def statuses(dossier: Dossier, days: int) -> list[Any]:
    plan = plan_of(dossier, PROTOCOLS, ANCHOR + timedelta(days=days), WorkingDays())
    return [
        (
            course.modality,
            course.plan.status,
            course.plan.since,
            [(slot.month, slot.state, slot.examined_on) for slot in course.plan.slots],
        )
        for episode in plan.episodes
        for course in episode.courses
    ]


@given(STORABLE, st.integers(0, 2600), st.integers(0, 99))
def test_that_a_life_saved_in_any_order_reads_back_with_the_same_statuses(
    dossier: Dossier, days: int, seed: int
) -> None:
    registry = Registry.in_memory()
    try:
        store(registry, dossier, seed)
        stored = dossier_of(registry, dossier.patient.id)
        assert all_dossiers(registry) == (stored,)
        assert statuses(stored, days) == statuses(dossier, days)
        assert {repr(row) for row in outlook(stored, PROTOCOLS)} == {
            repr(row) for row in outlook(dossier, PROTOCOLS)
        }
    finally:
        registry.close()


@given(dossier=STORABLE)
def test_that_a_life_survives_closing_and_opening_the_file(
    tmp_path_factory: Any, dossier: Dossier
) -> None:
    path: Path = tmp_path_factory.mktemp("ward") / "ward.hepatrack"
    now = acting().at
    registry = Registry.create(path, now=now)
    store(registry, dossier, 1)
    before = dossier_of(registry, dossier.patient.id)
    registry.close()
    again = Registry.open(path, now=now)
    try:
        assert dossier_of(again, dossier.patient.id) == before
        assert statuses(before, (TODAY - ANCHOR).days) == statuses(
            dossier_of(again, dossier.patient.id), (TODAY - ANCHOR).days
        )
    finally:
        again.close()
