"""Done and missed for the ticked lines, by keyboard, seen before it is done."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.booking import Booking, book_visit
from core.domain.followup import Appointment, AppointmentOutcome, Examination
from core.domain.modality import Modality
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered
from tests.conftest import child
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme

DAY = timedelta(days=1)
PASSED = TODAY - 3 * DAY  # a Friday
ORDERS = ((Modality.MRI, 4), (Modality.BIOCHEM, 4))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, registry: Registry) -> Desk:
    """Two whose appointment passed, one who is not booked."""
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)
    for at, name in enumerate(("Ak", "Bal", "Can")):
        person = patient(hospital_no=str(700 + at), family_name=name)
        who = registered(registry, operated_on=date(2026, 7, 1) + at * DAY, person=person)
        if name != "Can":
            episode = dossier_of(registry, who).episodes[0]
            visit = Booking(patient_id=who, episode_id=episode.id, orders=ORDERS, day=PASSED)
            book_visit(registry, acting(TODAY - 10 * DAY), visit)
    return Desk(qtbot, registry)


def preview(desk: Desk) -> str:
    return desk.view.bulk.panel._preview.accessibleName()


def test_that_done_is_said_before_it_is_recorded_and_taken_back_by_one_key(desk: Desk) -> None:
    desk.view.area.table.tick_all()
    desk.press("d")
    assert preview(desk) == (
        "Done 2 MRI, 2 Blood. On Fri 20-Nov-2026: AK, Ayşe; BAL, Ayşe. "
        "Skip CAN, Ayşe: no appointment has passed"
    )
    assert not desk.registry.of(Examination).all(), "a preview records nothing"
    desk.press(Qt.Key.Key_Return)
    done = desk.registry.of(Examination).all()
    assert {(each.performed_on, each.is_adequate) for each in done} == {(PASSED, True)}
    assert len(done) == 4
    assert desk.said == "Recorded 2 visits as done; 1 skipped"
    assert [row.person.name for row in desk.rows if row.key in desk.view.area.table.ticked] == [
        "CAN, Ayşe"
    ]
    desk.press("u")
    assert not desk.registry.of(Examination).all()


def test_that_missed_asks_one_reason_and_says_what_follows(desk: Desk) -> None:
    desk.view.area.table.tick_all()
    desk.press("x")
    assert "Nobody came 2 MRI, 2 Blood" in preview(desk)
    assert "How 2 call by 26-Nov-2026" in preview(desk)
    desk.press(Qt.Key.Key_Return)
    form = desk.view.bulk.panel.form
    assert form is not None
    assert form.refusal.text() == "Write why nobody came, for example: snow."
    field = child(form, QLineEdit, "bulk_why_missed")
    assert field.hasFocus()
    desk.press("snow", Qt.Key.Key_Return)
    booked = desk.registry.of(Appointment).all()
    assert {(each.outcome, each.outcome_note) for each in booked} == {
        (AppointmentOutcome.NOT_ATTENDED, "snow")
    }
    assert desk.said == "Recorded 2 visits as missed; 1 skipped"
    desk.press("u")
    assert all(each.stands for each in desk.registry.of(Appointment).all())


def test_that_escape_records_nothing(desk: Desk) -> None:
    before = desk.registry.history.last_seq()
    for key in ("d", "x"):
        desk.view.area.table.tick_all()
        desk.press(key, Qt.Key.Key_Escape)
        assert desk.view.bulk.panel.form is None
    assert desk.registry.history.last_seq() == before


def test_that_what_follows_can_be_said_for_all(desk: Desk) -> None:
    desk.view.area.table.tick_all()
    desk.press("x")
    form = desk.view.bulk.panel.form
    assert form is not None
    form.step.setCurrentIndex(4)  # type: ignore[attr-defined]
    assert "How 2 ask the surgeon by 30-Nov-2026" in preview(desk)
