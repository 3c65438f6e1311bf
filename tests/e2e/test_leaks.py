"""Nothing piles up while the window is open: dialogs go when they close, pages are filled anew."""

import gc
import weakref
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from core.actions.course import record_procedure
from core.domain.ids import PatientId
from tests.builders import acting, examined, liver_operation, patient, registered
from tests.e2e.person import Keyboard, Person
from ui.views.patient.tabs import TABS, place_of
from ui.views.register.steps import FormStep

OPERATED = date(2026, 3, 2)
TODAY = OPERATED + timedelta(days=140)
TIMES = 6


@pytest.fixture
def ward(person: Person) -> Person:
    """Two patients: one was examined and operated on again, the other is overdue."""
    for number in ("118204", "118205"):
        someone = patient(family_name=f"Öz {number}", hospital_no=number)
        registered(person.registry, operated_on=OPERATED, person=someone)
    person.move_to(TODAY)
    who = person.patient_id("118204")
    examined(person.registry, who, TODAY - timedelta(days=20))
    again = liver_operation(who, TODAY - timedelta(days=3))
    record_procedure(person.registry, acting(TODAY), again)
    person.session.refresh()
    # Made once by the first warning, which a timer may bring in the middle of a slow test.
    news = person.application.backups._news
    assert news is not None
    news._shown_band().hide()
    return person


def alive() -> Counter[str]:
    """How many widgets of each class there are once everything that was to go is gone."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Counter(type(each).__name__ for each in QApplication.allWidgets())


def stays_flat(once: Callable[[], None], times: int = TIMES) -> None:
    """After the first times, in which pages are built, the number of widgets does not move."""
    for _ in range(2):
        once()
    before, tops = alive(), len(QApplication.topLevelWidgets())
    for _ in range(times):
        once()
    assert alive() - before == Counter()
    assert len(QApplication.topLevelWidgets()) <= tops


@pytest.mark.parametrize(
    "name",
    ["add_operation", "add_therapy", "add_recurrence", "add_decision", "add_examination",
     "add_contact", "add_pause", "add_stop", "edit_person", "add_primary", "add_death"],
)  # fmt: skip
def test_that_a_form_goes_when_it_closes(ward: Person, name: str) -> None:
    ward.window.open_patient(ward.patient_id("118205"))
    hand = Keyboard(ward)

    def once() -> None:
        hand.add(name)
        ward.wait_for_dialog()
        hand.push("cancel")
        ward.wait_for_no_dialog()

    stays_flat(once)


@pytest.mark.parametrize("button", ["print_summary", "find_anywhere", "show_keys"])
def test_that_what_opens_over_the_window_goes(ward: Person, button: str) -> None:
    ward.window.open_patient(ward.patient_id("118205"))

    def once() -> None:
        ward.see(QPushButton, button).click()
        ward.qtbot.waitUntil(lambda: ward.top is not ward.window)
        ward.press(Qt.Key.Key_Escape)
        ward.wait_for_window(ward.window)

    stays_flat(once)


def test_that_the_question_after_an_operation_goes(ward: Person) -> None:
    ward.window.open_patient(ward.patient_id("118204"))
    page = ward.window.patient

    def once() -> None:
        page.overview.next_card.lines[0].button.click()
        ward.wait_for_dialog("reanchor_dialog")
        ward.press(Qt.Key.Key_Escape)
        ward.wait_for_no_dialog()

    stays_flat(once)


def test_that_the_explanation_of_a_date_goes(ward: Person) -> None:
    ward.window.open_patient(ward.patient_id("118205"))
    hand = Keyboard(ward)

    def once() -> None:
        ward.window.patient.show_tab(place_of("course"))
        hand.enter("slots_now")
        ward.press("e")
        dialog: QDialog = ward.wait_for_dialog()
        ward.press(Qt.Key.Key_Escape)
        ward.qtbot.waitUntil(lambda: dialog not in ward.dialogs())
        ward.wait_for_no_dialog()

    stays_flat(once)


def test_that_opening_patients_and_pages_piles_nothing_up(ward: Person) -> None:
    who: list[PatientId] = [ward.patient_id(number) for number in ("118204", "118205")]

    def once() -> None:
        for each in who:
            ward.window.open_patient(each)
            for tab in range(len(TABS)):
                ward.window.patient.show_tab(tab)
        for page in ("worklist", "patients", "settings"):
            ward.window.show_page(page)
        ward.window.open_register()

    stays_flat(once, 4)


def test_that_the_editors_below_a_row_go(ward: Person) -> None:
    hand = Keyboard(ward)
    hand.push("rail_worklist")

    def once() -> None:
        hand.push("book")
        ward.press(Qt.Key.Key_Escape)
        hand.push("done")
        ward.press(Qt.Key.Key_Escape)

    stays_flat(once)


def test_that_every_day_and_every_save_leave_the_window_as_large(ward: Person) -> None:
    """Fourteen midnights: rows are changed, not added."""
    ward.window.open_patient(ward.patient_id("118205"))
    day = TODAY

    def once() -> None:
        nonlocal day
        day += timedelta(days=1)
        ward.move_to(day)

    stays_flat(once, 12)


def test_that_another_look_leaves_no_window_behind(ward: Person) -> None:
    def once() -> None:
        ward.application._rebuild()
        ward.wait_for_window(ward.window)

    stays_flat(once, 4)


def test_that_the_steps_of_a_former_registration_go_even_if_looked_at(ward: Person) -> None:
    """Qt's binding keeps what is read from a stack after it was taken out of it."""
    ward.window.open_register()
    flow = ward.window.register
    before = [weakref.ref(flow.findChild(FormStep))]

    def once() -> None:
        flow.start_anew()
        flow.findChildren(QWidget)  # as a screen reader does: the former steps are not gone yet
        before.append(weakref.ref(flow.findChild(FormStep)))

    stays_flat(once, 3)
    gc.collect()
    assert [each() is not None for each in before] == [False] * (len(before) - 1) + [True]
