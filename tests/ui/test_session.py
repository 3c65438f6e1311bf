"""The one door to the registry: what it refuses, and what it tries again."""

from datetime import UTC, date, datetime, timedelta

import pytest

from core.domain.acting import Acting
from core.errors import DiskFailingError, RegistryError
from core.store.failing import failing
from core.store.registry import Registry
from core.surveillance.clock import ClockGuard
from tests.builders import patient, registered, working
from ui.session import RegistrySession

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


@pytest.fixture
def session(registry: Registry) -> RegistrySession:
    """Somebody works in it."""
    session = RegistrySession(registry, clock=lambda: NOW)
    working(session)
    return session


def test_that_a_disk_that_failed_once_is_tried_once_more(session: RegistrySession) -> None:
    tried: list[Acting] = []
    before = session.registry.history.last_seq()

    def action(registry: Registry, acting: Acting) -> int:
        tried.append(acting)
        if len(tried) == 1:
            raise failing(None)
        registered(registry, operated_on=date(2026, 3, 2), person=patient())
        return 1

    assert session.run(action) == 1
    assert len(tried) == 2
    assert session.registry.history.last_seq() == before + 1


def test_that_a_disk_that_goes_on_failing_is_said(session: RegistrySession) -> None:
    def action(_registry: Registry, _acting: Acting) -> int:
        raise failing(None)

    with pytest.raises(DiskFailingError):
        session.run(action)


def test_that_nothing_is_recorded_before_somebody_said_what_day_it_is(
    session: RegistrySession,
) -> None:
    session.guard = ClockGuard(NOW - timedelta(days=40))
    with pytest.raises(RegistryError, match="Say first whether today is 23-Nov-2026"):
        session.run(lambda _registry, _acting: 1)
    session.guard = session.guard.called_wrong()
    assert session.run(lambda _registry, acting: acting.today) == date(2026, 10, 14)
