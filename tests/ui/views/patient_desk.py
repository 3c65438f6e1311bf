"""The patient page in the real window over a registry in memory, and the patients of its tests."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from core.actions import course, results
from core.actions.booking import Booking, book_visit
from core.actions.configuring import change_settings
from core.domain.disease import (
    Distribution,
    LiverDisease,
    NodeStage,
    PrimarySite,
    PrimaryTumour,
    TumourStage,
)
from core.domain.followup import (
    Channel,
    ContactAttempt,
    ContactOutcome,
    Examination,
    Finding,
    Result,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.partial_date import PartialDate
from core.domain.settings import Settings
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, examined, liver_operation, patient, registered, working
from tests.e2e.person import Clock, Hand, Keyboard, Mouse, Person
from ui.main_window import MainWindow
from ui.session import RegistrySession
from ui.views.patient import PatientView

DAY = timedelta(days=1)
OPERATED = date(2025, 9, 15)  # MRI of month 12 falls due on 15-Sep-2026


class AtThePage(Person):
    """Somebody who has opened one patient's page."""

    def __init__(
        self, qtbot: QtBot, registry: Registry, who: PatientId, today: date = TODAY
    ) -> None:
        self.qtbot, self.clock, self._registry, self.who = qtbot, Clock(today), registry, who
        if not registry.settings().operator:
            settings = Settings(centre="HPB Surgery", operator="E. Kaya")
            change_settings(registry, acting(today), settings, "New registry")
        self._session = RegistrySession(registry, clock=self.clock)
        working(self._session)
        self._window = MainWindow(self._session)
        self._window.resize(1280, 720)
        self._window.show()
        self._window.open_patient(who)
        self.wait_for_window(self._window)

    @property
    def window(self) -> MainWindow:
        return self._window

    @property
    def session(self) -> RegistrySession:
        return self._session

    @property
    def registry(self) -> Registry:
        return self._registry

    @property
    def page(self) -> PatientView:
        return self._window.patient

    def tags(self) -> list[str]:
        """The words of every status tag and table tag on the page now."""
        steps = [line.step.tag for line in self.page.overview.next_card.lines]
        tables = [self.page.course.slots] if self.page.course.slots.isVisibleTo(self.page) else []
        tables += [card.table for card in self.page.surveillance.cards]
        return [
            *steps,
            *(word for t in tables for row in t.rows.rows for _, word in row.tags),
        ]

    def close(self) -> None:
        self._window.close()
        self._window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


Hands = Callable[[AtThePage], Hand]
HANDS = pytest.mark.parametrize("hands", [Mouse, Keyboard])


def simple(registry: Registry, operated_on: date = OPERATED, **person: object) -> PatientId:
    """Operated, enrolled that day, nothing done since."""
    return registered(registry, operated_on=operated_on, person=patient(**person))


def told(
    registry: Registry, who: PatientId, examination: Examination, *, cea: float | None = None
) -> None:
    """A clean result, read the same day."""
    day = examination.performed_on
    result = Result(
        patient_id=who,
        examination_id=examination.id,
        reported_on=day,
        finding=Finding.NO_EVIDENCE,
        cea_ug_per_l=cea if examination.modality is Modality.BIOCHEM else None,
        read_on=day,
        read_by="Dr A. Demir",
    )
    results.record_result(registry, acting(day), result)


def full(registry: Registry) -> PatientId:
    """The patient of the design's picture: late scans, a rising CEA, a booking, contacts."""
    who = simple(registry)
    first = acting(OPERATED)
    course.record_other(
        registry,
        first,
        PrimaryTumour(
            patient_id=who,
            site=PrimarySite.SIGMOID,
            diagnosed_on=PartialDate.on(date(2025, 4, 28)),
            pt=TumourStage.T3,
            pn=NodeStage.N1,
        ),
    )
    course.record_other(
        registry,
        first,
        LiverDisease(
            patient_id=who,
            found_on=PartialDate.on(date(2025, 4, 28)),
            n_metastases=2,
            distribution=Distribution.RIGHT_LIVER,
        ),
    )
    for day, cea in ((date(2026, 1, 19), 1.9), (date(2026, 5, 18), 2.8)):
        for each in examined(registry, who, day):
            told(registry, who, each, cea=cea)
    for each in examined(registry, who, date(2026, 9, 17), Modality.BIOCHEM):
        told(registry, who, each, cea=6.4)
    tried = date(2026, 9, 22)
    course.record_contact(
        registry,
        acting(tried),
        ContactAttempt(
            patient_id=who,
            tried_on=tried,
            channel=Channel.CALL,
            outcome=ContactOutcome.NO_ANSWER,
            tried_by="S. Kaya",
        ),
    )
    book(registry, who, Modality.PETCT, 12, date(2026, 11, 26))
    return who


def book(registry: Registry, who: PatientId, modality: Modality, month: int, day: date) -> None:
    episode = dossier_of(registry, who).episodes[-1]
    booking = Booking(patient_id=who, episode_id=episode.id, orders=((modality, month),), day=day)
    book_visit(registry, acting(min(day, TODAY)), booking)


def operated_again(registry: Registry, who: PatientId, on: date) -> None:
    """A curative re-operation that nobody has answered for."""
    procedure = liver_operation(who, on)
    course.record_procedure(registry, acting(max(on, TODAY)), procedure)
