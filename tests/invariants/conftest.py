"""The demonstration registry, which has every kind of course, filled once for all these tests."""

from collections.abc import Iterator
from datetime import date

import pytest

from core.domain.dossier import Dossier
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of
from tests.demonstrated import demonstrated

AS_OF = date(2026, 11, 23)


@pytest.fixture(scope="module")
def demonstration() -> Iterator[Registry]:
    registry = demonstrated(AS_OF)
    yield registry
    registry.close()


@pytest.fixture(scope="module")
def dossiers(demonstration: Registry) -> tuple[Dossier, ...]:
    return all_dossiers(demonstration)


def plans_on(registry: Registry, today: date) -> tuple[PatientPlan, ...]:
    protocols, days = registry.protocols.all(), WorkingDays()
    return tuple(plan_of(each, protocols, today, days) for each in all_dossiers(registry))
