"""Registries with some entries, and what `verify` says about them."""

from datetime import UTC, date, datetime
from pathlib import Path

from core.actions.course import record_contact
from core.actions.verifying import verify
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.language import ENGLISH
from core.store.cipher import CipherKey
from core.store.registry import Registry
from tests.builders import TODAY, acting, registered

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
OPERATED = date(2026, 1, 15)
KEY = CipherKey(bytes(range(32)), bytes(range(16)))


def phoned(registry: Registry, patient_id: PatientId, on: date = TODAY) -> int:
    contact = ContactAttempt(
        patient_id=patient_id, tried_on=on, outcome=ContactOutcome.REACHED, tried_by="E. Kaya"
    )
    return record_contact(registry, acting(on), contact)


def said(registry: Registry) -> list[str]:
    return [flaw.said(ENGLISH) for flaw in verify(registry).flaws]


def path_with_entries(folder: Path, key: CipherKey | None = None) -> Path:
    path = folder / "ward.hepatrack"
    registry = Registry.create(path, now=NOW, key=key)
    who = registered(registry, operated_on=OPERATED)
    for month in (2, 3, 4):
        phoned(registry, who, date(2026, month, 1))
    registry.close()
    return path
