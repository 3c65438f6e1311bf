"""The list of patients in the real widgets on a real registry."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.actions.registering import correct_patient
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.language import Language
from core.store.registry import Registry
from tests.builders import acting, patient, registered
from tests.conftest import child
from tests.ui.views.people import session_of, ward
from ui.look.language import install_language
from ui.look.theme import Theme, apply_theme, look
from ui.session import RegistrySession
from ui.views.patients import PatientsView
from ui.views.patients.columns import Place
from ui.views.patients.patient_row import PatientRow
from ui.views.patients.search_field import SearchField
from ui.widgets.bands import FilterLine, OutOfViewLine
from ui.widgets.button import Button
from ui.widgets.marks import tag_width

SIZE = (1204, 644)  # what a window of 1280x720 leaves for a page


@pytest.fixture(scope="module")
def full() -> Iterator[tuple[Registry, dict[str, PatientId]]]:
    """The ward, for tests that only look."""
    registry = Registry.in_memory()
    yield registry, ward(registry)
    registry.close()


def shown(qtbot: QtBot, session: RegistrySession) -> PatientsView:
    view = PatientsView(session)
    qtbot.addWidget(view)
    view.resize(*SIZE)
    with qtbot.waitActive(view):
        view.show()
    return view


@pytest.fixture
def view(qtbot: QtBot, full: tuple[Registry, dict[str, PatientId]]) -> PatientsView:
    return shown(qtbot, session_of(full[0]))


def rows(view: PatientsView) -> tuple[PatientRow, ...]:
    return view.area.model.rows


def row_of(view: PatientsView, who: PatientId) -> PatientRow:
    return next(row for row in rows(view) if row.patient_id == who)


def numbers(view: PatientsView) -> set[str]:
    return {row.person.number.replace(" ", "") for row in rows(view)}


def texts(view: PatientsView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def test_that_everybody_is_listed_in_the_turkish_order_and_counted(view: PatientsView) -> None:
    families = [row.person.name.split(",")[0] for row in rows(view)]
    assert families == [
        "ÇAKIR",
        "ÇELİKKOL",
        "ERDOĞDU",
        "HUGHES",
        "ILGAZ",
        "IŞIK",
        "İNCE",
        "ÖZTÜRK",
        "ŞİMŞEK",
        "UĞUR",
        "ÜNAL",
        "YILDIZ",
        "YILMAZ",
        "YILMAZ",
    ]
    line = "14 patients in this registry, 11 living and enrolled, by family name, A first"
    assert line in texts(view)


def test_that_each_standing_is_a_tag_of_the_six_or_words(
    view: PatientsView, full: tuple[Registry, dict[str, PatientId]]
) -> None:
    said = {
        name: (
            row_of(view, who).standing.status,
            row_of(view, who).standing.word,
            row_of(view, who).standing.under,
        )
        for name, who in full[1].items()
    }
    assert said == {
        "on_course": ("not-yet-due", "Not yet due", ""),
        "overdue": ("overdue", "Overdue", "92 days overdue"),
        "namesake": ("not-yet-due", "Not yet due", ""),
        "due": ("due", "Due", "to book"),
        "booked": ("booked", "Booked", ""),
        "paused": ("paused", "Paused", "review 12-Jan-2027"),
        "dead": ("", "Died 02-Jun-2026", "aged 71"),
        "lost": ("", "Lost to follow-up", "since 14-Oct-2026"),
        "withdrawn": ("", "Withdrawn by the patient", "since 14-Oct-2026"),
        "discharged": ("", "Discharged", "since 14-Oct-2026"),
        "complete": ("due", "Due", "discharge, extend?"),
        "reoperated": ("", "No plan", "re-operated: restart, keep?"),
        "awaited": ("due", "Due", "result awaited"),
        "no_plan": ("", "No plan", "needs attention"),
    }


def test_that_operation_booking_and_contact_are_said(
    view: PatientsView, full: tuple[Registry, dict[str, PatientId]]
) -> None:
    booked = row_of(view, full[1]["booked"])
    assert booked.operation.names[0] == "Metastasectomy"
    assert booked.operation.under == "23-Nov-2025, month 12"
    assert booked.due == ("23-Nov-2026", "booked Tue 01-Dec-2026")
    assert booked.contact == ("23-Jul-2026", "4 months ago")
    again = row_of(view, full[1]["reoperated"])
    assert again.operation.names[0] == "Major hepatectomy + Liver ablation"
    assert again.contact == ("24-Oct-2026", "30 days ago")
    nobody = row_of(view, full[1]["no_plan"])
    assert (nobody.operation.names, nobody.contact) == (("Not recorded",), ("Not recorded", ""))
    assert row_of(view, full[1]["withdrawn"]).surgeon == "Not recorded"


def test_that_nothing_is_due_for_the_dead_and_their_row_is_hatched(
    view: PatientsView, full: tuple[Registry, dict[str, PatientId]]
) -> None:
    dead = row_of(view, full[1]["dead"])
    assert dead.is_dead
    assert dead.due == ("No dates due", "")
    area = view.area
    at = area.model.row_of(dead.patient_id)
    area.table.mark(at)
    area.table.mark(at - 1)
    picture = area.table.viewport().grab().toImage()
    top = area.table.rowViewportPosition(at)
    ratio = picture.devicePixelRatio()
    strip = {
        picture.pixelColor(int(x * ratio), int((top + 20) * ratio)).name() for x in range(4, 26)
    }
    assert look().colour("raised").name() in strip
    assert len(strip) > 1, "no hatching before the name"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("isik", {"127019"}),
        ("ışık", {"127019"}),
        ("IŞIK", {"127019"}),
        ("cigdem ISIK", {"127019"}),
        ("yilmaz ayse", {"123456", "126710"}),
        ("Ayşe YILMAZ 1961", {"123456", "126710"}),
        ("126 710", {"126710"}),
        ("126710", {"126710"}),
        ("11-Dec-1967", {"127019"}),
        ("1967-12-11", {"127019"}),
        ("11.12.1967", {"127019"}),
        ("  hughes ", {"131560"}),
        ("ozturk", {"109933"}),
        ("nobody of this name", set()),
    ],
)
def test_that_a_search_finds_names_numbers_and_birth_dates(
    view: PatientsView, typed: str, found: set[str]
) -> None:
    view.search_for(typed)
    assert numbers(view) == found


def test_that_a_search_says_what_it_shows_and_0_clears_it(qtbot: QtBot, view: PatientsView) -> None:
    search, line = child(view, SearchField, "search"), child(view, FilterLine, "filter_line")
    assert not line.isVisible()
    qtbot.keyClick(view.area.table, Qt.Key.Key_Slash)
    assert search.hasFocus()
    qtbot.keyClicks(search, "ayse 1")
    assert line.isVisible()
    said = line.accessibleName()
    assert said == "Data filtered to show patients who match “ayse 1”, 2 of 14 patients"
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert view.area.table.hasFocus()
    qtbot.keyClick(view.area.table, Qt.Key.Key_0)
    assert not line.isVisible()
    assert len(rows(view)) == 14


def test_that_no_match_says_how_to_search_and_clears_with_the_mouse(
    qtbot: QtBot, view: PatientsView
) -> None:
    view.search_for("zzz")
    assert "Nobody here matches" in texts(view)
    line = child(view, FilterLine, "filter_line")
    qtbot.mouseClick(line.clear_button, Qt.MouseButton.LeftButton)
    assert len(rows(view)) == 14
    assert "Nobody here matches" not in texts(view)


def test_that_enter_in_the_search_opens_the_first_match(qtbot: QtBot, view: PatientsView) -> None:
    search = child(view, SearchField, "search")
    qtbot.keyClicks(search, "127 019")
    with qtbot.waitSignal(view.patient_chosen) as asked:
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert asked.args == [rows(view)[0].patient_id]


def test_that_esc_empties_the_search_and_then_goes_to_the_list(
    qtbot: QtBot, view: PatientsView
) -> None:
    search = child(view, SearchField, "search")
    search.take_focus()
    qtbot.keyClicks(search, "nuri")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), search.hasFocus()) == ("", True)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert view.area.table.hasFocus()


def test_that_the_keyboard_walks_the_list_and_opens_a_patient(
    qtbot: QtBot, view: PatientsView
) -> None:
    table = view.area.table
    assert table.hasFocus()
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_J)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2
    qtbot.keyClick(table, Qt.Key.Key_K)
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 13
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
    with qtbot.waitSignal(view.patient_chosen) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [rows(view)[0].patient_id]


def test_that_a_double_click_opens_the_patient(qtbot: QtBot, view: PatientsView) -> None:
    table = view.area.table
    spot = table.visualRect(view.area.model.index(3, Place.STANDING)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    with qtbot.waitSignal(view.patient_chosen) as asked:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert asked.args == [rows(view)[3].patient_id]


def test_that_n_and_the_button_ask_for_the_flow(qtbot: QtBot, view: PatientsView) -> None:
    with qtbot.waitSignal(view.register_requested):
        qtbot.keyClick(view.area.table, Qt.Key.Key_N)
    with qtbot.waitSignal(view.register_requested):
        qtbot.mouseClick(child(view, Button, "register_patient"), Qt.MouseButton.LeftButton)


def test_that_a_typed_n_stays_in_the_search(qtbot: QtBot, view: PatientsView) -> None:
    search = child(view, SearchField, "search")
    search.take_focus()
    with qtbot.assertNotEmitted(view.register_requested):
        qtbot.keyClicks(search, "n")
    assert search.text() == "n"


def test_that_an_empty_registry_offers_the_first_patient_and_the_demonstration(
    qtbot: QtBot, registry: Registry
) -> None:
    view = shown(qtbot, session_of(registry))
    assert {"0 patients in this registry", "Register your first patient"} <= set(texts(view))
    assert not child(view, Button, "register_patient").isVisible()
    assert not child(view, SearchField, "search").isVisible()
    with qtbot.waitSignal(view.register_requested):
        qtbot.keyClick(view, Qt.Key.Key_N)
    with qtbot.waitSignal(view.demo_requested):
        qtbot.mouseClick(child(view, Button, "open_demonstration"), Qt.MouseButton.LeftButton)


def test_that_the_marked_row_and_the_place_survive_what_others_save(
    qtbot: QtBot, registry: Registry
) -> None:
    who = ward(registry)
    session = session_of(registry)
    view = shown(qtbot, session)
    table = view.area.table
    view.area.mark(who["namesake"])
    scrolled = table.verticalScrollBar().value()
    ali = registry.of(Patient).get(who["withdrawn"])
    correct_patient(registry, acting(), replace(ali, family_name="Abacı"))
    session.refresh()
    assert rows(view)[0].person.name == "ABACI, Ali"
    assert view.marked_patient == who["namesake"]
    assert table.verticalScrollBar().value() == scrolled


def test_that_a_page_out_of_sight_reads_again_when_it_is_shown(
    qtbot: QtBot, registry: Registry
) -> None:
    session = session_of(registry)
    view = shown(qtbot, session)
    view.hide()
    registered(registry, operated_on=date(2026, 10, 1))
    session.refresh()
    assert rows(view) == ()
    view.show()
    assert len(rows(view)) == 1


def test_that_the_list_says_what_is_out_of_view_and_cuts_no_row(view: PatientsView) -> None:
    table, line = view.area.table, child(view, OutOfViewLine, "out_of_view")
    assert line.text == "Rows 1 to 9 of 14, 5 more below"
    row = table.verticalHeader().defaultSectionSize()
    assert table.viewport().height() % row == 0
    table.mark(13)
    assert line.text == "Rows 6 to 14 of 14, end of the list"


def test_that_a_row_is_one_sentence_for_a_screen_reader(
    view: PatientsView, full: tuple[Registry, dict[str, PatientId]]
) -> None:
    model = view.area.model
    at = model.row_of(full[1]["overdue"])
    said = model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "YILMAZ, Ayşe, born 12-May-1961 (65y), 123 456. "
        "Another patient here has the same name. Overdue, 92 days overdue. "
        "Last liver operation: Metastasectomy, 23-Apr-2026, month 7. "
        "Next due: 23-Dec-2026, not booked. Surgeon: Dr A. Demir. "
        "Last contact: 23-Apr-2026, 7 months ago."
    )


def test_that_namesakes_are_marked_where_they_first_differ(
    view: PatientsView, full: tuple[Registry, dict[str, PatientId]]
) -> None:
    ayse = row_of(view, full[1]["overdue"]).person
    assert ayse.has_namesake
    start, length = ayse.differs
    assert ayse.born[start : start + length] == "12"
    assert not row_of(view, full[1]["dead"]).person.has_namesake


def test_that_markup_in_a_name_shows_as_typed(qtbot: QtBot, registry: Registry) -> None:
    odd = patient(family_name="<b>&amp;", given_name="<img src=x>", surgeon="<i>Dr</i>")
    registered(registry, operated_on=date(2026, 10, 1), person=odd)
    view = shown(qtbot, session_of(registry))
    [row] = rows(view)
    assert row.person.name == "<B>&AMP;, <img src=x>"
    assert row.surgeon == "<i>Dr</i>"
    view.search_for("<b>")
    said = child(view, FilterLine, "filter_line").accessibleName()
    assert "“<b>”" in said


def test_that_the_model_keeps_the_rules_of_qt_while_it_is_searched(view: PatientsView) -> None:
    tester = QAbstractItemModelTester(
        view.area.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for typed in ("a", "ay", "yil", "zzz", "", "işık", ""):
        view.search_for(typed)
    assert tester.model() is view.area.model


@pytest.mark.parametrize("scale", [90, 100, 150])
@pytest.mark.parametrize("language", list(Language))
def test_that_no_cell_is_cut_in_either_language_at_any_text_size(
    qtbot: QtBot,
    qapp: QApplication,
    full: tuple[Registry, dict[str, PatientId]],
    scale: int,
    language: Language,
) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    install_language(qapp, language)
    try:
        view = shown(qtbot, session_of(full[0]))
        QCoreApplication.processEvents()
        table = view.area.table
        for row in rows(view):
            standing = row.standing
            width = (
                tag_width(standing.word)
                if standing.status
                else look().width(standing.word, "body", 500)
            )
            assert width <= table.columnWidth(Place.STANDING) - 12
            for place, lines in ((Place.DUE, row.due), (Place.CONTACT, row.contact)):
                assert look().width(lines[0]) <= table.columnWidth(place) - 12
        needed = sum(table.columnWidth(place) for place in Place)
        if needed > table.viewport().width():
            assert table.horizontalScrollBar().maximum() > 0, "a cut column must be reachable"
    finally:
        install_language(qapp, Language.ENGLISH)
        apply_theme(qapp, Theme.LIGHT)
