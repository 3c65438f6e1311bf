"""Small registries in files, and what is known about everybody in one, for comparing two."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from core.domain.backups import Backup, Why
from core.store.backups.making import make
from core.store.cipher import CipherKey
from core.store.dossiers import all_dossiers
from core.store.engine import connect
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import plan_of
from tests.builders import examined, patient, registered

NOW = datetime(2026, 11, 28, 14, 7, 42, tzinfo=UTC)
KEY = CipherKey(bytes(range(32)), bytes(range(16)))
TODAY = NOW.date()
HOUR = timedelta(hours=1)
OPERATED = date(2026, 1, 15)


def add_patient(registry: Registry, n: int) -> None:
    """A patient with two examinations: two entries in the history."""
    person = patient(hospital_no=f"{100_000 + n}", family_name=f"Aydın{n}")
    someone = registered(registry, operated_on=OPERATED, person=person)
    examined(registry, someone, date(2026, 5, 15))


def ward(path: Path, key: CipherKey | None = None, n: int = 2) -> Path:
    """A closed registry of `n` patients."""
    registry = Registry.create(path, now=NOW, key=key)
    for each in range(n):
        add_patient(registry, each)
    registry.close()
    return path


def grown(path: Path, key: CipherKey | None = None, n: int = 1, first: int = 50) -> None:
    """The same registry with more patients."""
    registry = Registry.open(path, now=NOW, key=key)
    for each in range(n):
        add_patient(registry, first + each)
    registry.close()


def backed_up(
    path: Path, key: CipherKey | None = None, *, at: datetime = NOW, why: Why = Why.HAND
) -> Backup:
    db = connect(path, key)
    try:
        return make(db, path, why=why, now=at)
    finally:
        db.close()


def statuses(registry: Registry, today: date) -> list[Any]:
    """Every status of every patient as the window shows it, and the facts it rests on."""
    protocols = registry.protocols.all()
    found: list[Any] = []
    for dossier in all_dossiers(registry):
        plan = plan_of(dossier, protocols, today, WorkingDays())
        courses = [
            (
                course.modality,
                course.plan.status,
                course.plan.since,
                [(slot.month, slot.state, slot.examined_on) for slot in course.plan.slots],
            )
            for episode in plan.episodes
            for course in episode.courses
        ]
        found.append((dossier, courses))
    return found


def statuses_in(path: Path, key: CipherKey | None = None, today: date = TODAY) -> list[Any]:
    registry = Registry.open(path, now=NOW, key=key)
    try:
        return statuses(registry, today)
    finally:
        registry.close()


def names_in(folder: Path) -> list[str]:
    """What lies in a folder; the anchor of the history comes and goes with the registry."""
    return sorted(each.name for each in folder.iterdir() if not each.name.endswith("-anchor"))
