from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.modeltest import ModelTester

from core.actions.course import record_other, record_recurrence
from core.actions.registering import correct_patient, register_without_surveillance
from core.domain.acting import Entry
from core.domain.disease import LiverDisease, MDTDecision, Recurrence, RecurrenceSite
from core.domain.ids import PatientId
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.treatment import Procedure
from core.reports.quality.finding import Finding, QualityKind
from core.store.registry import Registry
from tests.builders import TODAY, acting, examined, liver_operation, patient
from tests.e2e.person import ENTER, Keyboard
from tests.ui.views.patient_desk import DAY, AtThePage, full, simple
from ui.dialogs.record_dialog import RecordDialog
from ui.views.quality import QualityView

Sit = Callable[[PatientId], AtThePage]


def looked(person: AtThePage) -> QualityView:
    """The page, opened by its key, once everybody was looked at."""
    person.press(Qt.Key.Key_F7)
    page = person.window.quality
    person.qtbot.waitUntil(lambda: page.looking.is_done)
    return page


def kinds(page: QualityView) -> dict[str, int]:
    said = [each.accessibleName() for each in page.tabs.findChildren(QPushButton)]
    return {name: int(n) for name, n in (each.rsplit(", ", 1) for each in said)}


def choose(person: AtThePage, page: QualityView, wanted: Callable[[Finding], bool]) -> None:
    """Walk to the first such finding with the keyboard and press Enter."""
    at = next(n for n, each in enumerate(page.list.findings) if wanted(each))
    page.list.table.setFocus()
    while page.list.table.currentIndex().row() != at:
        person.press("j" if page.list.table.currentIndex().row() < at else "k")
    person.press(ENTER)


def test_that_the_counts_of_the_kinds_add_up_to_all(sit: Sit, registry: Registry) -> None:
    simple(registry, hospital_no="654321", family_name="Kaya")
    page = looked(sit(full(registry)))
    counts = kinds(page)
    assert counts.pop("All") == sum(counts.values()) == len(page.list.findings)
    assert counts["Missing"] > 0
    assert len(counts) == len(QualityKind)


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        (lambda each: each.at == "largest_mm", "largest_mm"),  # completes a stored record
        (lambda each: each.at == "found_on", "found_on"),
        (lambda each: each.kind is QualityKind.CONTACT, "outcome"),
    ],
)
def test_that_enter_opens_the_form_with_the_cursor_in_the_field(
    sit: Sit, registry: Registry, wanted: Callable[[Finding], bool], field: str
) -> None:
    who = simple(registry)
    record_other(registry, acting(), LiverDisease(patient_id=who, n_metastases=2))
    person = sit(who)
    page = looked(person)
    choose(person, page, wanted)
    dialog = person.wait_for_dialog("record_dialog")
    focused: QWidget | None = dialog.focusWidget()
    assert focused is not None
    names = {focused.objectName()}
    while focused is not None and focused is not dialog:
        names.add(focused.objectName())
        focused = focused.parentWidget()
    assert field in names
    assert person.window.page == "patient"
    person.press(Qt.Key.Key_Escape)
    person.wait_for_no_dialog()


def test_that_a_settled_finding_is_gone_when_one_comes_back(sit: Sit, registry: Registry) -> None:
    who = simple(registry)
    record_other(registry, acting(), LiverDisease(patient_id=who, n_metastases=2))
    person = sit(who)
    page = looked(person)
    before = kinds(page)["Missing"]
    choose(person, page, lambda each: each.at == "largest_mm")
    person.wait_for_dialog("record_dialog")
    person.press("22")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    page = looked(person)
    assert kinds(page)["Missing"] == before - 1
    assert "largest_mm" not in {each.at for each in page.list.findings}


def test_that_a_recurrence_is_decided_from_the_list(sit: Sit, registry: Registry) -> None:
    who = simple(registry)
    found = Recurrence(
        patient_id=who, detected_on=TODAY - DAY, sites=frozenset({RecurrenceSite.LIVER})
    )
    record_recurrence(registry, acting(), found)
    person = sit(who)
    choose(person, looked(person), lambda each: each.kind is QualityKind.UNDECIDED)
    dialog = person.wait_for_dialog("record_dialog")
    assert isinstance(dialog, RecordDialog)
    value = dialog.value()
    assert isinstance(value, MDTDecision)
    assert value.recurrence_id == found.id
    person.press(Qt.Key.Key_Escape)


def test_that_an_operation_without_a_calendar_opens_the_question(
    sit: Sit, registry: Registry
) -> None:
    who = simple(registry)
    again = liver_operation(who, TODAY - 5 * DAY)
    record_other(registry, acting(), again)
    person = sit(who)
    choose(person, looked(person), lambda each: each.kind is QualityKind.NO_CALENDAR)
    person.wait_for_dialog("reanchor_dialog")
    person.press(Qt.Key.Key_Escape)
    person.wait_for_no_dialog()


def test_that_an_unusual_value_is_corrected_with_a_reason(sit: Sit, registry: Registry) -> None:
    who = simple(registry)
    [operation] = registry.of(Procedure).of_patient(who)
    stay = replace(operation, admitted_on=date(2025, 7, 1), discharged_on=date(2025, 10, 1))
    with registry.unit_of_work(acting()) as work:
        registry.of(Procedure).correct(stay)
        work.entry = _entry(who)
    person = sit(who)
    choose(person, looked(person), lambda each: each.at == "discharged_on")
    dialog = person.wait_for_dialog("record_dialog")
    assert dialog.windowTitle()
    assert dialog.findChild(QWidget, "correction_reason") is not None
    person.press(Qt.Key.Key_Escape)
    person.wait_for_no_dialog()


def _entry(who: PatientId) -> Entry:
    return Entry(sentence="Corrected the record of {name}", values={"name": "A"}, patient_id=who)


def test_that_the_list_is_narrowed_by_kind_by_words_and_cleared(
    sit: Sit, registry: Registry
) -> None:
    simple(registry, hospital_no="654321", family_name="Işık")
    person = sit(full(registry))
    page = looked(person)
    total = len(page.list.findings)
    person.press("2")
    assert {each.kind for each in page.list.findings} == {QualityKind.MISSING}
    assert page.filter.isVisible()
    person.press("/")
    person.press("isik")
    assert {each.dossier.patient.family_name for each in page.list.findings} == {"Işık"}
    assert "“isik”" in page.filter.accessibleName()
    person.press(Qt.Key.Key_Down)
    person.press("0")
    assert len(page.list.findings) == total
    assert not page.filter.isVisible()
    page.search.setText("nobody of this name")
    assert not page.list.isVisible()


def test_that_the_list_is_sorted_by_patient_or_by_field(sit: Sit, registry: Registry) -> None:
    simple(registry, hospital_no="654321", family_name="Acar")
    person = sit(full(registry))
    page = looked(person)
    names = [each.dossier.patient.family_name for each in page.list.findings]
    assert names == sorted(names)
    marked = page.list.marked()
    person.press("o")
    fields = [(each.kind, each.label) for each in page.list.findings]
    assert fields == sorted(fields, key=fields.index), "each field stands together"
    assert {each.dossier.patient.family_name for each in page.list.findings[:2]} == {
        "Acar",
        "Yılmaz",
    }
    assert page.list.marked() == marked


def test_that_the_patients_page_leads_to_what_was_found_about_the_patient(
    sit: Sit, registry: Registry
) -> None:
    simple(registry, hospital_no="654321", family_name="Acar")
    person = sit(full(registry))
    person.press("q")
    page = person.window.quality
    person.qtbot.waitUntil(lambda: page.looking.is_done)
    assert person.window.page == "quality"
    assert {each.dossier.patient.family_name for each in page.list.findings} == {"Yılmaz"}


def test_that_the_search_from_anywhere_finds_the_page(sit: Sit, registry: Registry) -> None:
    window = sit(simple(registry)).window
    assert "Data quality" in [each.title for each in window._find("quality")]


def test_that_namesakes_born_the_same_day_are_found_and_half_dates_too(
    sit: Sit, registry: Registry
) -> None:
    who = full(registry)
    twin = patient(family_name="AYSE", given_name="yilmaz", hospital_no="654321")
    register_without_surveillance(registry, acting(), twin)
    [disease] = registry.of(LiverDisease).of_patient(who)
    half = replace(disease, found_on=PartialDate("2025"))
    with registry.unit_of_work(acting()) as work:
        registry.of(LiverDisease).correct(half)
        work.entry = _entry(who)
    counts = kinds(looked(sit(who)))
    assert counts["Perhaps twice"] == 1
    assert counts["Date not exact"] == 1


def test_that_markup_in_a_name_stands_as_typed(
    sit: Sit, registry: Registry, qtmodeltester: ModelTester
) -> None:
    who = simple(registry)
    person = registry.of(Patient).get(who)
    correct_patient(registry, acting(), replace(person, family_name="<b>&amp;"))
    page = looked(sit(who))
    spoken = str(page.list.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "<B>&AMP;" in spoken
    qtmodeltester.check(page.list.model)


def test_that_looking_stops_when_the_page_is_left_and_goes_on_when_it_is_seen(
    sit: Sit, registry: Registry
) -> None:
    for n in range(90):
        person = patient(family_name=f"Kaya{n}", hospital_no=f"7{n:05d}")
        register_without_surveillance(registry, acting(), person)
    seat = sit(simple(registry))
    seat.press(Qt.Key.Key_F7)
    page = seat.window.quality
    assert not page.looking.is_done
    seat.press(Qt.Key.Key_F3)
    QApplication.processEvents()
    assert not page.looking.is_done
    page = looked(seat)
    assert kinds(page)["All"] == len(page.list.findings)
    assert page.list.findings


def test_that_two_patients_who_are_one_are_compared_merged_and_parted_again(
    sit: Sit, registry: Registry
) -> None:
    who = full(registry)
    twin = simple(registry, family_name="AYSE", given_name="yilmaz", hospital_no="654321")
    examined(registry, twin, date(2026, 6, 1))
    person = sit(who)
    page = looked(person)
    choose(person, page, lambda each: each.kind is QualityKind.TWICE)
    dialog = person.wait_for_dialog("merge_dialog")
    person.press(ENTER, control=True)
    assert dialog.isVisible(), "a merge without its reason is refused"
    first = dialog.findChild(QRadioButton, "keep_first")
    assert first is not None
    assert first.isChecked()
    Keyboard(person).write("merge_reason", "One person, two numbers")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert person.window.page == "patient"
    assert person.last_event().reason == "One person, two numbers"
    assert len(person.session.plans()) == 1
    plan = person.window.patient.plan
    assert plan is not None
    assert date(2026, 6, 1) in {each.performed_on for each in plan.dossier.examinations}
    person.press("u")
    assert len(person.session.plans()) == 2
