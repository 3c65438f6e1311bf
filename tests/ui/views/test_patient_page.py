from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.actions import calendar, course
from core.domain.followup import Pause, PauseReason, Waiver
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.stops import Death, Stop, StopReason
from core.language import ENGLISH, Language
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.orders import display_status, tag_of
from core.surveillance.reanchor import Answer as ReanchorAnswer
from tests.builders import TODAY, acting
from tests.ui.views.patient_desk import (
    DAY,
    OPERATED,
    AtThePage,
    book,
    full,
    operated_again,
    simple,
)
from ui.look.language import install_language
from ui.look.theme import Theme, apply_theme
from ui.session import RegistrySession
from ui.views.patient import PatientView
from ui.views.patient.facts import facts_of
from ui.views.patient.intents import (
    Book,
    Complete,
    Correct,
    Explain,
    Fill,
    PrintSummary,
    UndoEntry,
    Void,
)
from ui.views.patient.tabs import TABS, place_of

MARKUP = "<b>&amp; <img src=x>"


class Page:
    """The page alone; `asked` is what it announced."""

    def __init__(
        self, qtbot: QtBot, registry: Registry, who: PatientId, today: date = TODAY
    ) -> None:
        from tests.ui.views.people import session_of

        self.qtbot = qtbot
        self.session: RegistrySession = session_of(registry, today)
        self.view = PatientView(self.session)
        self.asked: list[Any] = []
        self.view.requested.connect(self.asked.append)
        qtbot.addWidget(self.view)
        self.view.resize(1204, 644)
        self.view.show_patient(who)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()

    def press(self, *keys: str) -> None:
        for key in keys:
            target = self.view.focusWidget() or self.view
            self.qtbot.keyClick(target, key)

    def steps(self) -> list[tuple[str, str, str]]:
        lines = self.view.overview.next_card.lines
        return [(line.step.tag, line.step.title, line.step.label) for line in lines]


def at(qtbot: QtBot, registry: Registry, who: PatientId, today: date = TODAY) -> Page:
    return Page(qtbot, registry, who, today)


# What it says


def test_that_the_page_says_who_it_is_what_is_known_and_what_is_next(
    qtbot: QtBot, registry: Registry
) -> None:
    page = at(qtbot, registry, full(registry))
    view = page.view
    assert view.banner.identity.name == "YILMAZ, Ayşe (Ms)"
    assert view.banner.identity.born == "12-May-1961 (65y)"
    assert view.banner.identity.note == "Surgeon Dr A. Demir"
    assert [(f.label, f.value) for f in view.course.facts.facts] == [
        ("Primary", "Sigmoid colon, pT3 pN1"),
        ("Liver disease", "2 metastases, right liver"),
        ("Last liver operation", "15-Sep-2025, margin not recorded"),
        ("Status", "No recurrence, month 14"),
        ("CEA", "6.4 µg/L, rising ×2"),
        ("Protocol", "Paper v1, visit 3 of 12"),
        ("Last contact", "22-Sep-2026, call; confirmed 17-Sep-2026"),
    ]
    assert page.steps() == [
        ("69 days overdue", "MRI liver, month 12", "Book"),
        ("69 days overdue", "PET-CT, month 12", "Move"),
    ]


def test_that_what_is_missing_reads_not_recorded(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, simple(registry))
    said = {fact.label: fact.value for fact in page.view.course.facts.facts}
    for label in ("Primary", "Liver disease", "CEA"):
        assert said[label] == "Not recorded"
    assert said["Last contact"] == "confirmed 15-Sep-2025", "nobody called, but she was operated on"


@pytest.mark.parametrize("boundary", ["opens_on", "due_on", "overdue_on"])
@pytest.mark.parametrize("shift", [-1, 0, 1])
def test_that_around_each_boundary_the_page_says_what_the_plan_says(
    qtbot: QtBot, registry: Registry, boundary: str, shift: int
) -> None:
    who = simple(registry)
    slots = RegistrySession(registry, clock=lambda: acting(TODAY).at).plan(who).current
    assert slots is not None
    first = next(o for o in slots.orders if (o.modality, o.month) == (Modality.MRI, 4)).slot
    today = getattr(first, boundary) + timedelta(days=shift)
    page = at(qtbot, registry, who, today)
    plan = page.session.plan(who)
    assert plan.current is not None
    rows = page.view.surveillance.cards[0].table.rows.rows
    for row, order in zip(rows, plan.current.orders, strict=True):
        text, values = tag_of(order, today)
        assert row.tags[0] == (display_status(order).value, ENGLISH(text, **values))
    needing = [o for o in plan.current.orders if o.needs_someone]
    assert bool(page.steps()) is bool(needing)
    assert page.view.head.tabs.findChildren(QPushButton)[2].accessibleName() == (
        f"Surveillance, {len(needing)}" if needing else "Surveillance"
    )


def test_that_an_appointment_never_hides_lateness(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    row = next(r for r in page.view.course.slots.rows.rows if r.scan == "PET-CT")
    assert row.tags == (("overdue", "69 days overdue"), ("booked", "Booked"))
    assert row.outcome == "Thu 26-Nov-2026"


def test_that_after_death_nothing_is_due_anywhere_on_the_page(
    qtbot: QtBot, registry: Registry
) -> None:
    who = full(registry)
    death = Death(patient_id=who, died_on=TODAY - DAY)
    course.record_death(registry, acting(TODAY), death)
    page = at(qtbot, registry, who)
    view = page.view
    assert "Died 22-Nov-2026" in view.banner.identity.died
    assert not page.steps()
    view.show_tab(place_of("course"))
    assert not view.course.slots.isVisibleTo(view)
    for row in view.surveillance.cards[0].table.rows.rows:
        assert not row.may_book
        assert row.tags[0][0] in ("paused", "reviewed"), row
    assert "Nothing is due" in "\n".join(
        each.text() for each in view.overview.next_card.findChildren(QLabel)
    )
    offered = view.head.add.entries.keys()
    assert not offered & {"add_pause", "add_stop", "extend", "add_death", "waive_MRI"}


def test_that_a_death_recorded_later_is_not_known_when_looking_back(
    qtbot: QtBot, registry: Registry
) -> None:
    who = full(registry)
    course.record_death(registry, acting(TODAY), Death(patient_id=who, died_on=TODAY))
    page = at(qtbot, registry, who, TODAY - DAY)
    assert not page.view.banner.identity.died
    assert page.steps()


def test_that_markup_shows_as_typed_everywhere(qtbot: QtBot, registry: Registry) -> None:
    who = simple(registry, family_name=MARKUP, given_name=MARKUP, surgeon=MARKUP)
    waiver = Waiver(
        patient_id=who,
        episode_id=dossier_of(registry, who).episodes[0].id,
        modality=Modality.MRI,
        month=4,
        waived_on=TODAY,
        waived_by=MARKUP,
        reason=MARKUP,
    )
    calendar.waive_slot(registry, acting(TODAY), waiver)
    page = at(qtbot, registry, who)
    view = page.view
    assert MARKUP in view.banner.identity.name
    assert MARKUP in view.banner.identity.note
    assert any(MARKUP in row.detail for row in view.course.course.rows.rows)
    assert any(MARKUP in row.reason for row in view.history.table.rows.rows)
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_that_the_history_says_what_was_done_when_by_whom_and_why(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    procedure = dossier_of(registry, who).procedures[0]
    course.correct_record(registry, acting(TODAY), procedure, reason="Pathology came")
    row = at(qtbot, registry, who).view.history.table.rows.rows[0]
    assert row.when == "23-Nov-2026 09:14"
    assert row.what.startswith("Corrected in the record of")
    assert (row.who, row.reason, row.can_undo) == ("E. Kaya", "Pathology came", True)


def test_that_an_older_episode_is_folded_below_the_current_one(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    operated_again(registry, who, date(2026, 11, 12))
    procedure = dossier_of(registry, who).procedures[-1]
    course.answer_reanchor(registry, acting(TODAY), procedure, ReanchorAnswer.RESTART)
    page = at(qtbot, registry, who)
    page.press("s")
    current, older = page.view.surveillance.cards
    assert current.title.text() == "Episode 2"
    assert current.table.isVisible()
    assert not older.table.isVisible()
    qtbot.mouseClick(older.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert older.table.isVisible()


@pytest.mark.parametrize(
    ("make", "tag", "label"),
    [
        ("operated_again", "Calendar not decided", "Decide"),
        ("outcome_missing", "Outcome missing", "Record outcome"),
        ("pause_to_review", "Pause to review", "Review pause"),
        ("transfer", "Not accepted", "Accept transfer"),
    ],
)
def test_that_each_question_has_its_line_and_its_button(
    qtbot: QtBot, registry: Registry, make: str, tag: str, label: str
) -> None:
    who = simple(registry, TODAY - timedelta(days=122))
    if make == "operated_again":
        operated_again(registry, who, TODAY - 3 * DAY)
    elif make == "outcome_missing":
        book(registry, who, Modality.MRI, 4, TODAY - DAY)
    elif make == "pause_to_review":
        pause = Pause(
            patient_id=who,
            starts_on=TODAY - 40 * DAY,
            reason=PauseReason.ILLNESS,
            responsible="S. Kaya",
            review_on=TODAY,
        )
        calendar.pause_surveillance(registry, acting(TODAY - 40 * DAY), pause)
    else:
        stop = Stop(patient_id=who, stopped_on=TODAY, reason=StopReason.TRANSFERRED)
        calendar.stop_surveillance(registry, acting(TODAY), stop)
    page = at(qtbot, registry, who)
    page.view.overview.next_card._show_all()
    assert any(step[0] == tag and step[2] == label for step in page.steps()), page.steps()


# What it asks for


def test_that_book_opens_a_line_and_enter_asks_for_the_booking(
    qtbot: QtBot, registry: Registry
) -> None:
    who = full(registry)
    page = at(qtbot, registry, who)
    page.press("b")
    assert page.view.editor is not None
    qtbot.keyClicks(page.view.focusWidget(), "+2d")
    qtbot.keyClick(page.view.focusWidget(), Qt.Key.Key_Return)
    [asked] = page.asked
    assert isinstance(asked, Book)
    assert asked.booking.day == TODAY + 2 * DAY
    assert asked.booking.orders == ((Modality.MRI, 12),)
    qtbot.keyClick(page.view.focusWidget(), Qt.Key.Key_Escape)
    assert page.view.editor is None


def test_that_letters_typed_into_the_open_line_start_nothing(
    qtbot: QtBot, registry: Registry
) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("b")
    qtbot.keyClicks(page.view.focusWidget(), "pash")
    assert not page.asked
    assert page.view.stack.currentIndex() == 0


def test_that_the_tabs_have_their_keys(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    places = (("c", 1), ("s", 2), ("l", 3), ("o", 4), ("h", 5), ("f", 0))
    for key, place in places:
        page.press(key)
        assert page.view.stack.currentIndex() == place


def test_that_print_asks_for_the_summary(qtbot: QtBot, registry: Registry) -> None:
    who = full(registry)
    page = at(qtbot, registry, who)
    page.press("p")
    assert page.asked == [PrintSummary(who)]


def test_that_the_marked_row_explains_is_booked_and_waived_by_its_letters(
    qtbot: QtBot, registry: Registry
) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("s")
    table = page.view.surveillance.cards[0].table
    table.setFocus()
    first = table.marked_value
    assert first is not None
    assert first.scan == "MRI liver"
    assert first.slot == "month 12"
    page.press("e")
    assert page.asked == [Explain(first.orders[0])]
    page.press("w")
    assert isinstance(page.asked[-1], Fill)
    assert isinstance(page.asked[-1].record, Waiver)
    page.press("j", "j", "b")
    assert page.view.editor is not None


def test_that_the_printed_e_answers_on_the_course_too(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("c", "e")
    assert page.asked == [Explain(page.view.course.slots.rows.value_at(0).orders[0])]


def test_that_the_page_follows_the_row_one_walks_to(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("s")
    table = page.view.surveillance.cards[0].table
    for _ in range(24):
        page.press("j")
    box = table.visualRect(table.currentIndex())
    top = table.viewport().mapTo(page.view.surveillance.viewport(), box.topLeft()).y()
    assert top >= 0
    assert top + box.height() <= page.view.surveillance.viewport().height()


def test_that_explain_can_be_clicked_in_every_row(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("s")
    table = page.view.surveillance.cards[0].table
    box = table.visualRect(table.model().index(2, 6))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert page.asked == [Explain(table.rows.value_at(2).orders[0])]


def test_that_a_gap_opens_the_form_at_its_field(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    lines = page.view.overview.missing_card.lines
    assert [line.gap.label for line in lines][:1] == ["Largest diameter"]
    qtbot.mouseClick(lines[0].button, Qt.MouseButton.LeftButton)
    [asked] = page.asked
    assert isinstance(asked, Complete)
    assert asked.at == "largest_mm"


def test_that_the_course_list_opens_a_record_and_takes_one_out(
    qtbot: QtBot, registry: Registry
) -> None:
    page = at(qtbot, registry, full(registry))
    table = page.view.course.course
    table.setFocus()
    record = table.rows.value_at(0).record
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.asked == [Correct(record)]
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert page.asked[-1] == Void(record)


def test_that_undo_in_the_history_is_asked_for_the_marked_entry(
    qtbot: QtBot, registry: Registry
) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("h")
    table = page.view.history.table
    table.setFocus()
    page.press("u")
    assert page.asked == [UndoEntry(table.rows.value_at(0).seq)]


def test_that_a_refusal_keeps_the_open_line_and_says_why(qtbot: QtBot, registry: Registry) -> None:
    from core.errors import RegistryError

    page = at(qtbot, registry, full(registry))
    page.press("b")
    page.view.refused(RegistryError("The scanner is closed."))
    assert page.view.editor is not None
    assert page.view.editor.derivation.text() == "The scanner is closed."
    page.view.close_editor()
    page.view.refused(RegistryError("Somebody was first."))
    assert page.view.band.sentence == "Somebody was first."


# How it stands


@pytest.mark.parametrize("size", [(1256, 824), (1204, 644)])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("text_size", [100, 150])
def test_that_nothing_scrolls_sideways(
    qtbot: QtBot,
    qapp: QApplication,
    registry: Registry,
    size: tuple[int, int],
    language: Language,
    text_size: int,
) -> None:
    install_language(qapp, language)
    apply_theme(qapp, Theme.LIGHT, text_size)
    try:
        page = at(qtbot, registry, full(registry))
        page.view.resize(*size)
        for tab in range(len(TABS)):
            page.view.show_tab(tab)
            QApplication.processEvents()
            shown = page.view.stack.widget(tab)
            assert shown is not None
            areas = [shown] if isinstance(shown, QScrollArea) else []
            for area in [*areas, *shown.findChildren(QScrollArea)]:
                assert area.horizontalScrollBar().maximum() == 0
                inside = area.widget()
                if inside is not None and area.isVisible() and text_size == 100:
                    assert inside.minimumSizeHint().width() <= area.viewport().width()
            for table in page.view.findChildren(QAbstractItemView):
                if table.isVisible():
                    assert table.horizontalScrollBar().maximum() == 0, table.objectName()
    finally:
        install_language(qapp, Language.ENGLISH)
        apply_theme(qapp, Theme.LIGHT)


def test_that_everything_that_can_be_pressed_has_a_name(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("b")
    kinds = (QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    for kind in kinds:
        for widget in page.view.findChildren(kind):
            if isinstance(widget, QHeaderView):
                continue
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, f"{widget} {widget.objectName()}"


def test_that_each_row_is_a_sentence_for_a_screen_reader(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    model = page.view.course.slots.model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "69 days overdue, MRI liver, month 12, due 15-Sep-2026, Not booked"


def test_that_every_table_obeys_the_rules_of_qt(
    qtbot: QtBot, qtmodeltester: ModelTester, registry: Registry
) -> None:
    page = at(qtbot, registry, full(registry))
    for table in page.view.findChildren(QAbstractItemView):
        if table.model() is not None and table.objectName():
            qtmodeltester.check(table.model())


def test_that_reading_again_keeps_the_marked_row(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    page.press("s")
    table = page.view.surveillance.cards[0].table
    table.mark(6)
    marked = table.marked_value
    page.session.refresh()
    assert table.marked_value == marked
    assert marked is not None


def test_that_the_keys_without_a_button_are_those_of_the_open_tab(
    qtbot: QtBot, registry: Registry
) -> None:
    view = at(qtbot, registry, simple(registry)).view
    tabs = [each.key for each in TABS]
    table = ["Enter", "E", "B", "W", "Z"]
    own: dict[str, list[str]] = {
        "overview": [],
        "course": ["← → ↑ ↓", "+  -", *table, "P", "Del"],
        "surveillance": table,
        "results": ["Enter", "← → ↑ ↓", "Del"],
        "documents": ["Ctrl V"],
        "history": ["U"],
    }
    for name, keys in own.items():
        view.show_tab(place_of(name))
        said = [key for key, _ in list(view.keys())]
        assert said == [*tabs, *keys]


def test_that_a_key_is_printed_once(qtbot: QtBot, registry: Registry) -> None:
    page = at(qtbot, registry, full(registry))
    page.view.overview.next_card._show_all()
    keys = [line.step.key for line in page.view.overview.next_card.lines if line.step.key]
    assert len(set(keys)) == len(keys)


def test_that_the_facts_of_the_page_are_those_of_the_plan_on_the_day(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    page = at(qtbot, registry, who, OPERATED + DAY)
    assert page.view.course.facts.facts == facts_of(page.session.plan(who))


def test_that_the_window_answers_everything_the_page_asks_for(
    qtbot: QtBot, registry: Registry
) -> None:
    from ui.views import wishes
    from ui.views.patient import intents

    person = AtThePage(qtbot, registry, full(registry))
    try:
        wiring = next(
            each for each in person.window.children() if type(each).__name__ == "PatientWiring"
        )
        answered = set(wiring._handlers)  # type: ignore[attr-defined]
    finally:
        person.close()
    kinds = {
        each
        for module in (intents, wishes)
        for each in vars(module).values()
        if hasattr(each, "__dataclass_fields__") and each.__module__ == module.__name__
    }
    assert kinds - {wishes.Settle} == answered, "settling is asked for by a line of the list"
