"""The results of a patient: what waits stands out, the laboratory explains itself, both hands."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.actions.undoing import undo
from core.domain.followup import Finding, Result
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.work_up import Analyte, Comparator, LaboratoryValue, WorkUp
from core.language import Language
from core.store.charts import chart_of
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import acting, examined
from tests.e2e.person import DOWN, ENTER, UP, Hand, Keyboard, Mouse
from tests.ui.views.charted import charted, examination_on
from tests.ui.views.patient_desk import AtThePage, simple, told
from ui.dialogs.laboratory_dialog import LaboratoryDialog
from ui.look.language import install_language
from ui.views.patient.results_tab import ResultsTab
from ui.widgets.forms import ErrorLine

NOV = date(2026, 11, 12)
DELETE = Qt.Key.Key_Delete


@pytest.fixture
def sit(qtbot: QtBot, registry: Registry) -> Iterator[Callable[..., AtThePage]]:
    """Sit down at the results of a patient; the window is closed afterwards."""
    seated: list[AtThePage] = []

    def sit_down(make: Callable[[Registry], object] = charted) -> AtThePage:
        who = make(registry)
        page = AtThePage(qtbot, registry, who)  # type: ignore[arg-type]
        page.press("l")
        QApplication.processEvents()
        seated.append(page)
        return page

    yield sit_down
    for each in seated:
        each.close()


def tab(page: AtThePage) -> ResultsTab:
    shown: ResultsTab = page.page.results
    return shown


def values_of(page: AtThePage) -> tuple[LaboratoryValue, ...]:
    return chart_of(page.registry, page.who).laboratory


def problems(page: AtThePage) -> list[str]:
    return [e.sentence for e in page.top.findChildren(ErrorLine) if e.isVisible() and e.sentence]


def cursor(page: AtThePage, on: date, analyte: Analyte, place: int = 0) -> None:
    """Walk to a cell of the laboratory with the arrow keys."""
    table = tab(page).laboratory
    table.setFocus()
    rows = [(row.on, row.place) for row in table.rows.rows]
    column = 1 + [s.analyte for s in table._series].index(analyte)
    while (step := rows.index((on, place)) - table.currentIndex().row()) != 0:
        page.press(DOWN if step > 0 else UP)
    while (step := column - table.currentIndex().column()) != 0:
        page.press(Qt.Key.Key_Right if step > 0 else Qt.Key.Key_Left)


# Examinations


def test_that_what_waits_stands_first_and_says_what_for(sit: Callable[..., AtThePage]) -> None:
    rows = tab(sit()).results.rows.rows
    assert [(row.what, row.tag) for row in rows[:2]] == [
        ("MRI liver", ("overdue", "Decision missing, 4 days late")),
        ("CT chest, abdomen and pelvis", ("overdue", "Result awaited, 20 days late")),
    ]
    assert not any(row.is_open for row in rows[2:])
    days = [row.examination.performed_on for row in rows[2:]]
    assert days == sorted(days, reverse=True)
    assert rows[2].tag == ("reviewed", "No evidence of disease")


def test_that_the_tab_counts_what_waits(sit: Callable[..., AtThePage]) -> None:
    page = sit()
    assert [(t.key, t.count) for t in page.page.head._shown][3] == ("L", 2)


def test_that_a_row_says_what_was_seen_read_and_decided(sit: Callable[..., AtThePage]) -> None:
    first, _, blood, *_ = tab(sit()).results.rows.rows
    assert first.detail.startswith("Suspicious · 2 lesions, largest 17 mm · Two new lesions in")
    assert first.detail.endswith(" …")
    assert blood.detail == "CEA 6.4 µg/L · Read: Dr A. Demir, 17-Sep-2026"
    assert "2 lesions, largest 17 mm" in first.spoken


@pytest.mark.parametrize("hands", [Mouse, Keyboard])
def test_that_an_awaited_result_opens_its_form_and_is_recorded(
    sit: Callable[..., AtThePage], hands: Callable[[AtThePage], Hand]
) -> None:
    page = sit()
    hand = hands(page)
    hand.open_row("result_table", 1)
    page.wait_for_dialog("record_dialog")
    hand.choose("finding", Finding.NO_EVIDENCE)
    hand.push("save")
    page.wait_for_no_dialog()
    ct = examination_on(page.registry, page.who, date(2026, 10, 20))
    result = dossier_of(page.registry, page.who).result_of(ct.id)
    assert result is not None
    assert result.finding is Finding.NO_EVIDENCE
    row = next(r for r in tab(page).results.rows.rows if r.examination.id == ct.id)
    assert row.tag == ("due", "Not read")


def test_that_an_abnormal_result_needs_a_decision_and_a_next_step(
    sit: Callable[..., AtThePage],
) -> None:
    page = sit()
    hand = Keyboard(page)
    hand.open_row("result_table", 0)
    page.wait_for_dialog("record_dialog")
    hand.write("read_on", "t")
    page.press(ENTER, control=True)
    assert "An abnormal result needs a decision and a next step before it is closed." in problems(
        page
    )
    hand.write("decision", "Discuss at the MDT")
    hand.write("next_step", "MDT of 30-Nov-2026")
    hand.push("save")
    page.wait_for_no_dialog()
    mri = examination_on(page.registry, page.who, date(2026, 11, 10))
    row = next(r for r in tab(page).results.rows.rows if r.examination.id == mri.id)
    assert row.tag == ("due", "Suspicious")
    assert row.detail.endswith(
        "Decision: Discuss at the MDT · Next step: MDT of 30-Nov-2026 · Read: 23-Nov-2026"
    )


def test_that_del_takes_a_result_out_before_its_examination(
    sit: Callable[..., AtThePage],
) -> None:
    page = sit()
    mri = examination_on(page.registry, page.who, date(2026, 11, 10))
    tab(page).results.setFocus()
    for left in (1, 0):
        row = next(
            n for n, r in enumerate(tab(page).results.rows.rows) if r.examination.id == mri.id
        )
        Keyboard(page).mark("result_table", row)
        page.press(DELETE)
        page.wait_for_dialog("record_dialog")
        page.press("typed twice")
        page.press(ENTER, control=True)
        page.wait_for_no_dialog()
        dossier = dossier_of(page.registry, page.who)
        assert dossier.result_of(mri.id) is None
        assert (mri.id in {e.id for e in dossier.examinations}) is bool(left)


def test_that_nothing_recorded_is_said(sit: Callable[..., AtThePage]) -> None:
    page = sit(simple)
    said = {each.text() for each in tab(page).findChildren(QLabel) if each.isVisible()}
    said |= {tab(page)._results_card.aside.text(), tab(page)._laboratory_card.aside.text()}
    assert {"No examination recorded", "No value recorded"} <= said
    assert not tab(page)._work_up_card.isVisible()


def test_that_older_examinations_are_shown_when_asked_for(sit: Callable[..., AtThePage]) -> None:
    def often(registry: Registry) -> PatientId:
        who = simple(registry)
        for n in range(12):
            examined(registry, who, date(2025, 11, 1) + timedelta(30 * n), Modality.PETCT)
        return who

    page = sit(often)
    table, more = tab(page).results, tab(page).more
    assert (len(table.rows.rows), more.isVisible()) == (12, False)  # all of them wait
    for each in dossier_of(page.registry, page.who).examinations:
        told(page.registry, page.who, each)
    page.session.refresh()
    assert (len(table.rows.rows), more.label) == (8, "Show all 12")
    page.click(more)
    assert (len(table.rows.rows), more.label) == (12, "Show fewer")


# Work-up


def test_that_the_work_up_is_corrected_and_taken_out(sit: Callable[..., AtThePage]) -> None:
    page = sit()
    rows = tab(page).work_up.rows.rows
    assert rows[0].detail == "future liver remnant 610 mL, 41.2 % of the liver"
    Keyboard(page).enter("work_up_table")
    page.press(ENTER)
    dialog = page.wait_for_dialog("record_dialog")
    assert isinstance(dialog.value(), WorkUp)  # type: ignore[attr-defined]
    dialog.reject()
    page.wait_for_no_dialog()
    page.press(DELETE)
    page.wait_for_dialog("record_dialog")
    page.press("another patient's")
    page.press(ENTER, control=True)
    page.wait_for_no_dialog()
    assert len(chart_of(page.registry, page.who).work_ups) == 1


# Laboratory


def test_that_the_laboratory_stands_by_day_and_analyte_with_flags_in_words(
    sit: Callable[..., AtThePage],
) -> None:
    table = tab(sit()).laboratory
    titles = [column.title for column in table._columns]
    assert titles == [
        "Date",
        "CEA µg/L (to 4.7)",
        "CA 19-9 kU/L (to 37)",
        "Bilirubin, total µmol/L (to 20.52)",
        "Albumin g/L (35 to 52)",
        "LDH U/L",
        "",
    ]
    shown = {
        (row.on, row.place): [column.text(row) for column in table._columns][1:-1]
        for row in table.rows.rows
    }
    assert shown[NOV, 0] == ["8.7 high, doubled, rising ×3", "41 high", "13.68", "", "212"]
    assert shown[NOV, 1] == ["9.1 high, doubled, rising ×3", "", "", "", ""]
    assert shown[date(2026, 1, 19), 0][0] == "1.9 under FP"
    assert shown[date(2025, 10, 20), 0][0] == "<2"
    assert shown[date(2025, 9, 18), 0][2:4] == ["58.14 high", "29 low"]


def test_that_the_cursor_explains_the_value_it_stands_on(sit: Callable[..., AtThePage]) -> None:
    page = sit()
    cursor(page, date(2026, 9, 17), Analyte.CEA)
    said = tab(page).said.text()
    assert said == tab(page).laboratory.accessibleDescription()
    assert said == (
        "CEA 6.4 µg/L, 17-Sep-2026. Above 5, the limit used where the report prints none. "
        "At least twice 1.9 of 19-Jan-2026, the lowest since the operation of 15-Sep-2025. "
        "Rise number 2 in a row, from 1.9 on 19-Jan-2026."
    )
    cursor(page, date(2025, 9, 18), Analyte.BILIRUBIN)
    assert tab(page).said.text().startswith("Bilirubin, total 3.4 mg/dL, 18-Sep-2025.")


def test_that_enter_opens_a_value_and_del_takes_it_out(sit: Callable[..., AtThePage]) -> None:
    page = sit()
    cursor(page, NOV, Analyte.CEA, place=1)
    page.press(ENTER)
    dialog = page.wait_for_dialog("record_dialog")
    assert dialog.value().value == 9.1  # type: ignore[attr-defined]
    dialog.reject()
    page.wait_for_no_dialog()
    page.press(DELETE)
    page.wait_for_dialog("record_dialog")
    page.press("typed twice")
    page.press(ENTER, control=True)
    page.wait_for_no_dialog()
    left = [v.value for v in values_of(page) if v.taken_on == NOV and v.analyte is Analyte.CEA]
    assert left == [8.7]


def test_that_a_value_of_a_result_is_put_right_in_the_result(
    sit: Callable[..., AtThePage],
) -> None:
    page = sit()
    for key in (ENTER, DELETE):
        cursor(page, date(2026, 5, 18), Analyte.CEA)
        page.press(key)
        dialog = page.wait_for_dialog("record_dialog")
        assert isinstance(dialog.value(), Result)  # type: ignore[attr-defined]
        focused = dialog.focusWidget()
        assert focused is not None
        assert focused.objectName() == "cea_ug_per_l"
        dialog.reject()
        page.wait_for_no_dialog()


# The grid


def grid(page: AtThePage) -> LaboratoryDialog:
    Keyboard(page).push("enter_laboratory")
    dialog = page.wait_for_dialog("laboratory_dialog")
    assert isinstance(dialog, LaboratoryDialog)
    return dialog


def test_that_the_values_of_a_day_are_typed_down_the_column_and_saved_at_once(
    sit: Callable[..., AtThePage],
) -> None:
    page = sit(simple)
    before = page.last_event().seq
    grid(page)
    page.press("4,8", ENTER, "12", ENTER, "<0.3", DOWN, "1.1")
    page.press(ENTER, control=True)
    page.wait_for_no_dialog()
    found = [(v.analyte, v.comparator, v.value, v.unit) for v in values_of(page)]
    assert sorted(found, key=str) == sorted(
        [
            (Analyte.CEA, None, 4.8, "µg/L"),
            (Analyte.CA19_9, None, 12.0, "kU/L"),
            (Analyte.BILIRUBIN, Comparator.BELOW, 0.3, "µmol/L"),
            (Analyte.INR, None, 1.1, "INR"),
        ],
        key=str,
    )
    assert page.last_event().seq == before + 1
    undo(page.registry, acting(), page.last_event().seq)
    assert values_of(page) == ()


def test_that_a_patient_s_own_units_are_offered(sit: Callable[..., AtThePage]) -> None:
    dialog = grid(sit())
    units = {line.analyte: line.unit.text() for line in dialog.lines}
    assert units[Analyte.BILIRUBIN] == "mg/dL"
    assert units[Analyte.CA19_9] == "U/mL"
    assert units[Analyte.ALT] == "U/L"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("CEA_value", "four", "Enter a number such as 6.4, or <2 for below what is measured."),
        ("CEA_value", "-3", "Enter a number such as 6.4, or <2 for below what is measured."),
        ("CEA_value", "9000000", "Value: enter a value from 0 to 1000000."),
        ("CEA_low", "3", "Value is missing. Enter it."),
        ("CEA_unit", "", ""),
        ("other_value", "3", "Name the analyte."),
        ("taken_on", "24-Nov-2026", "The day lies ahead. Enter the day the blood was drawn."),
        ("taken_on", "31-Feb-2026", None),
    ],
)
def test_that_what_cannot_be_read_is_said_beside_its_field_and_kept(
    sit: Callable[..., AtThePage], field: str, typed: str, said: str | None
) -> None:
    page = sit(simple)
    dialog = grid(page)
    if field not in ("CEA_value", "CEA_low"):
        dialog.lines[0].value.setText("3.1")
    if field == "CEA_unit":
        dialog.lines[0].unit.clear()
        said = "Unit is missing. Enter it."
    else:
        Keyboard(page).write(field, typed)
    page.press(ENTER, control=True)
    assert dialog.isVisible()
    shown = [*problems(page), dialog.day.problem]
    assert (said in shown) if said else any(shown)
    assert values_of(page) == ()


def test_that_an_empty_grid_is_not_saved(sit: Callable[..., AtThePage]) -> None:
    page = sit(simple)
    dialog = grid(page)
    page.press(ENTER, control=True)
    assert dialog.note.text() == "Type at least one value."
    assert dialog.isVisible()


def test_that_the_same_value_of_the_same_day_is_asked_about_once(
    sit: Callable[..., AtThePage],
) -> None:
    page = sit()
    n = len(values_of(page))
    dialog = grid(page)
    Keyboard(page).write("taken_on", "12-Nov-2026")
    Keyboard(page).write("CEA_value", "9.1")
    page.press(ENTER, control=True)
    assert dialog.note.text() == "Already recorded for this day with this value: CEA."
    assert dialog.save_button.label == "Save all the same"
    page.press(ENTER, control=True)
    page.wait_for_no_dialog()
    assert len(values_of(page)) == n + 1


def test_that_a_half_typed_grid_is_offered_again_as_it_was(sit: Callable[..., AtThePage]) -> None:
    page = sit(simple)
    dialog = grid(page)
    page.press("4,8", ENTER, "x12")
    page.window.drafts.let_go()  # as a lock does
    dialog.reject()
    page.wait_for_no_dialog()
    [draft] = page.session.drafts()
    page.window.take_up(draft)
    again = page.wait_for_dialog("laboratory_dialog")
    assert isinstance(again, LaboratoryDialog)
    assert [line.value.text() for line in again.lines[:2]] == ["4,8", "x12"]
    again.lines[1].value.setText("12")
    page.press(ENTER, control=True)
    page.wait_for_no_dialog()
    assert len(values_of(page)) == 2
    assert page.session.drafts() == ()


def test_that_the_marks_of_the_timeline_open_the_parts_of_the_chart(
    sit: Callable[..., AtThePage],
) -> None:
    page = sit()
    page.press("c")
    chart = chart_of(page.registry, page.who)
    for part in (chart.complications, chart.sizes, chart.laboratory):
        page.page.course.timeline.record_chosen.emit(part[0].id)
        dialog = page.wait_for_dialog("record_dialog")
        assert dialog.value() == part[0]  # type: ignore[attr-defined]
        dialog.reject()
        page.wait_for_no_dialog()


def test_that_the_tab_speaks_turkish(qtbot: QtBot, registry: Registry, qapp: QApplication) -> None:
    install_language(qapp, Language.TURKISH)
    try:
        who = charted(registry)
        page = AtThePage(qtbot, registry, who)
        page.press("l")
        rows = tab(page).results.rows.rows
        assert rows[0].tag[1] == "Karar eksik, 4 gün gecikti"
        assert tab(page).laboratory._columns[0].title == "Tarih"
        cursor(page, date(2026, 1, 19), Analyte.CEA)
        assert "floropirimidin" in tab(page).said.text()
        page.close()
    finally:
        install_language(qapp, Language.ENGLISH)
