"""What each picture of docs/ shows: one function a picture, in the order of the user guide."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from core.surveillance.plan import PatientPlan
from scripts.picture_day import today
from scripts.picture_stage import letter_file, press, settle, settle_until, type_into
from scripts.settings_scenes import (
    dictionary,
    protocol_editor,
    protocol_move,
    protocols,
    settings,
)
from ui.dialogs.operation_dialog import OperationDialog
from ui.main_window import MainWindow
from ui.views.patient.intents import AddDocuments
from ui.views.patient.tabs import place_of

# Who is shown, by hospital number: docs/demonstration.md says why each is there.
OVERDUE, LONG_COURSE, RE_OPERATED = "347066", "157336", "328093"


def plan_of(window: MainWindow, number: str) -> PatientPlan:
    """The plan of the patient with this hospital number."""
    return next(p for p in window.session.plans() if p.dossier.patient.hospital_no == number)


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


def operation_editor(window: MainWindow) -> None:
    """An operation with a complication, down at its parts."""
    patient_long_course(window)
    chart = window.session.chart(plan_of(window, LONG_COURSE).dossier.patient.id)
    table, wanted = window.patient.course.course, chart.complications[0].procedure_id
    ids = [getattr(row.record, "id", None) for row in table.rows.rows]
    table.mark(ids.index(wanted))
    press(table, Qt.Key.Key_Return)
    scroll = window.findChildren(OperationDialog)[0].findChildren(QScrollArea)[0]
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())


def documents(window: MainWindow) -> None:
    """A letter on its way in as somebody would bring it: the file, its form, saved."""
    patient_overview(window)
    with letter_file() as letter:
        window.patient.ask(AddDocuments(plan_of(window, OVERDUE).dossier.patient.id, (letter,)))
        forms = settle_until(lambda: window.findChildren(QDialog, "record_dialog"))
    type_into(forms[0], "dated_on", "2026-11-16")
    save = forms[0].findChild(QAbstractButton, "save")
    assert save is not None
    save.click()
    settle()
    window.patient.show_tab(place_of("documents"))
    window.patient.documents.table.mark(0)
    settle_until(lambda: window.patient.documents.preview.area.is_settled)


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


def screening(window: MainWindow) -> None:
    window.show_page("screening")


def worklist_output(window: MainWindow) -> None:
    worklist(window)
    button = window.worklist.head.output
    button.click()
    for menu in button.findChildren(QMenu):  # the screen of nobody is narrower than the window
        menu.move(button.mapToGlobal(button.rect().bottomLeft()))


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
    Scene(today, is_page=True),
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
    Scene(documents, is_page=True),
    Scene(explain),
    Scene(operation_editor),
    Scene(correct),
    Scene(re_operation),
    Scene(preview),
    Scene(worklist_output),
    Scene(history),
    Scene(history_day),
    Scene(quality, is_page=True),
    Scene(screening, is_page=True),
    Scene(settings, is_page=True),
    Scene(dictionary),
    Scene(protocols, is_page=True),
    Scene(protocol_editor),
    Scene(protocol_move),
)
