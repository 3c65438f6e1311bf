"""What each picture of docs/ shows: one function a picture, in the order of the user guide."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget

from core.surveillance.plan import PatientPlan
from scripts.picture_stage import settle
from ui.main_window import MainWindow
from ui.views.patient.tabs import place_of

# Who is shown, by hospital number: docs/demonstration.md says why each is there.
OVERDUE, LONG_COURSE, RE_OPERATED = "347066", "157336", "328093"


def plan_of(window: MainWindow, number: str) -> PatientPlan:
    """The plan of the patient with this hospital number."""
    return next(p for p in window.session.plans() if p.dossier.patient.hospital_no == number)


def press(widget: QWidget, key: Qt.Key) -> None:
    """A key, as if somebody pressed it."""
    QTest.keyClick(widget, key)
    settle()


def type_into(parent: QWidget, name: str, text: str) -> None:
    """Words into the field of a variable."""
    field = parent.findChild(QWidget, name)
    edit = getattr(field, "edit", field)
    assert isinstance(edit, QLineEdit), name
    edit.setText(text)


# What is on the window, one function for each picture


def worklist(window: MainWindow) -> None:
    window.show_page("worklist")
    _mark(window, OVERDUE)


def _mark(window: MainWindow, number: str) -> None:
    settle()
    table = window.worklist.area.table
    numbers = [row.person.number.replace(" ", "") for row in window.worklist.area.model.rows]
    table.mark(numbers.index(number))
    settle()


def worklist_booking(window: MainWindow) -> None:
    worklist(window)
    window.worklist.acts.book()
    settle()
    editor = window.worklist.area.table.editor
    assert editor is not None
    type_into(editor, "booking_day", "+1w")
    type_into(editor, "booking_time", "10:00")
    type_into(editor, "booking_place", "MRI 1")


def worklist_undo(window: MainWindow) -> None:
    worklist_booking(window)
    editor = window.worklist.area.table.editor
    assert editor is not None
    editor.commit()


def patients(window: MainWindow) -> None:
    window.show_page("patients")


def patients_search(window: MainWindow) -> None:
    window.show_page("patients")
    window.patients.search_for("gulsen")


def register_person(window: MainWindow) -> None:
    window.open_register()
    settle()
    page = window.register
    for name, text in (
        ("family_name", "Şimşek"),
        ("given_name", "Işıl"),
        ("birth_date", "1964-07-19"),
        ("hospital_no", "134 027"),
        ("surgeon", "Dr A. Demir"),
    ):
        type_into(page, name, text)


def register_operation(window: MainWindow) -> None:
    register_person(window)
    _next(window, times=2)
    type_into(window.register, "performed_on", "2026-11-05")
    _tick(window.register, "components.segmentectomy")


def register_calendar(window: MainWindow) -> None:
    register_operation(window)
    _next(window, times=2)


def _next(window: MainWindow, times: int) -> None:
    for _ in range(times):
        button = window.register.findChild(QAbstractButton, "next")
        assert button is not None
        button.click()
        settle()


def _tick(parent: QWidget, name: str) -> None:
    box = parent.findChild(QCheckBox, name)
    assert box is not None, name
    box.setChecked(True)


def patient_overview(window: MainWindow) -> None:
    window.open_patient(plan_of(window, OVERDUE).dossier.patient.id)


def patient_course(window: MainWindow) -> None:
    patient_overview(window)
    window.patient.show_tab(place_of("course"))


def patient_long_course(window: MainWindow) -> None:
    window.open_patient(plan_of(window, LONG_COURSE).dossier.patient.id)
    window.patient.show_tab(place_of("course"))


def patient_surveillance(window: MainWindow) -> None:
    patient_course(window)
    window.patient.show_tab(place_of("surveillance"))


def patient_results(window: MainWindow) -> None:
    window.open_patient(plan_of(window, LONG_COURSE).dossier.patient.id)
    window.patient.show_tab(place_of("results"))


def patient_history(window: MainWindow) -> None:
    patient_course(window)
    window.patient.show_tab(place_of("history"))


def explain(window: MainWindow) -> None:
    patient_surveillance(window)
    table = window.patient.surveillance.cards[0].table
    table.mark(next(at for at, row in enumerate(table.rows.rows) if row.orders[0].overdue_since))
    press(table, Qt.Key.Key_E)


def re_operation(window: MainWindow) -> None:
    window.open_patient(plan_of(window, RE_OPERATED).dossier.patient.id)
    press(window.patient, Qt.Key.Key_D)


def correct(window: MainWindow) -> None:
    patient_course(window)
    table = window.patient.course.course
    table.mark(len(table.rows.rows) - 1)
    press(table, Qt.Key.Key_Return)


def history(window: MainWindow) -> None:
    window.show_page("history")
    settle()
    window.history.entries.search.setText("yilmaz")
    settle()


def history_day(window: MainWindow) -> None:
    window.history.open_day()
    window.show_page("history")
    window.history.day.show_day(date(2026, 3, 3))
    window.history.day.field.set_day(date(2026, 3, 3))


def quality(window: MainWindow) -> None:
    window.show_page("quality")
    settle()


def settings(window: MainWindow) -> None:
    window.show_page("settings")
    window.settings.show_section("days")


def find_anywhere(window: MainWindow) -> None:
    worklist(window)
    window.frame.open_find()
    settle()
    for each in window.findChildren(QLineEdit):
        if each.isVisible() and each.window() is not window:
            each.setText("yil")


def keys(window: MainWindow) -> None:
    worklist(window)
    window.frame.open_keys()


def preview(window: MainWindow) -> None:
    patient_course(window)
    window.printing.preview_summary(plan_of(window, OVERDUE).dossier.patient.id)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture in every look; `is_page` is shown on the small screen as well."""

    show: Callable[[MainWindow], None]
    is_page: bool = False

    @property
    def name(self) -> str:
        return self.show.__name__.replace("_", "-")


SCENES = (
    Scene(worklist, is_page=True),
    Scene(worklist_booking),
    Scene(worklist_undo),
    Scene(find_anywhere),
    Scene(keys),
    Scene(patients, is_page=True),
    Scene(patients_search),
    Scene(register_person, is_page=True),
    Scene(register_operation),
    Scene(register_calendar, is_page=True),
    Scene(patient_overview, is_page=True),
    Scene(patient_course, is_page=True),
    Scene(patient_long_course),
    Scene(patient_surveillance, is_page=True),
    Scene(patient_results, is_page=True),
    Scene(patient_history, is_page=True),
    Scene(explain),
    Scene(correct),
    Scene(re_operation),
    Scene(preview),
    Scene(history),
    Scene(history_day),
    Scene(quality, is_page=True),
    Scene(settings, is_page=True),
)
