"""What the tests of the pages share: somebody who sits down at the window."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from core.domain.ids import PatientId
from core.store.registry import Registry
from tests.builders import TODAY
from tests.ui.views.patient_desk import AtThePage


@pytest.fixture
def sit(qtbot: QtBot, registry: Registry) -> Iterator[Callable[..., AtThePage]]:
    """Sit down at a patient's page; the window is closed afterwards."""
    seated: list[AtThePage] = []

    def at(who: PatientId, today: date = TODAY) -> AtThePage:
        seated.append(AtThePage(qtbot, registry, who, today))
        return seated[-1]

    yield at
    for person in seated:
        person.close()
