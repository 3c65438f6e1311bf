"""The history page in the real window: found, narrowed, read in full, undone, and a day of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.booking import record_attended
from core.actions.configuring import change_settings
from core.actions.registering import correct_patient
from core.domain.acting import Acting
from core.domain.followup import Examination
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.roles import Role
from core.domain.settings import Settings
from core.language import Language
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered, working
from tests.e2e.person import Clock
from ui.look.language import install_language
from ui.look.theme import Theme, apply_theme
from ui.main_window import MainWindow
from ui.models.paged_model import PAGE
from ui.session import RegistrySession
from ui.views.entries.rows import HistoryRow
from ui.views.history import HistoryView
from ui.views.history.day_page import DayPage
from ui.views.history.filters import Period
from ui.views.history.list_page import ListPage
from ui.widgets.frame.keys_overlay import keys_of
from ui.widgets.runs import Runs

MARKUP = "<b>&amp;<img src=x>"
OPERATED = date(2025, 11, 3)


class Desk:
    """The window on the history of two patients, the first with a scan entered late."""

    def __init__(self, qtbot: QtBot, registry: Registry) -> None:
        self.qtbot, self.registry = qtbot, registry
        settings = Settings(centre="HPB Surgery", operator="E. Kaya")
        change_settings(registry, acting(date(2025, 11, 4)), settings, "New registry")
        self.isik = registered(
            registry,
            operated_on=OPERATED,
            person=patient(family_name="Işık", given_name="Gülşen", hospital_no="111 222"),
        )
        self.celik = registered(
            registry,
            operated_on=date(2025, 12, 1),
            person=patient(family_name="Çelik", given_name=MARKUP, hospital_no="333444"),
        )
        scan = Examination(
            patient_id=self.isik, modality=Modality.MRI, performed_on=date(2026, 3, 1)
        )
        record_attended(registry, acting(date(2026, 3, 9)), [scan])
        by = Acting(
            operator="A. Demir",
            at=acting(date(2026, 6, 1)).at,
            today=date(2026, 6, 1),
            role=Role.SURGEON,
        )
        person = replace(registry.of(Patient).get(self.isik), phone="0312 555 09 99")
        correct_patient(registry, by, person, reason="Moved house")
        self.window = MainWindow(RegistrySession(registry, clock=Clock(TODAY)))
        self.window.resize(1280, 720)
        self.window.show()
        self.window.show_page("history")
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    @property
    def page(self) -> HistoryView:
        return self.window.history

    @property
    def entries(self) -> ListPage:
        return self.page.entries

    @property
    def day(self) -> DayPage:
        return self.page.day

    def shown(self) -> list[int]:
        return list(self.entries.model.keys)

    def press(self, key: str | Qt.Key) -> None:
        widget = self.window.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            self.qtbot.keyClicks(widget, key)
        else:
            self.qtbot.keyClick(widget, key)

    def search(self, typed: str) -> list[int]:
        self.entries.search.setText(typed)
        QCoreApplication.processEvents()
        return self.shown()

    def panel_text(self) -> str:
        labels = self.entries.panel.findChildren(QLabel)
        runs = [each.accessibleName() for each in self.entries.panel.findChildren(Runs)]
        return "\n".join([*(each.text() for each in labels), *runs])


@pytest.fixture
def desk(qtbot: QtBot, registry: Registry) -> Iterator[Desk]:
    made = Desk(qtbot, registry)
    yield made
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_that_every_entry_is_there_newest_first_with_the_head_of_the_chain(desk: Desk) -> None:
    assert desk.shown() == [5, 4, 3, 2, 1]
    assert desk.registry.history.head()[:8] in desk.entries._header.line.text()
    QAbstractItemModelTester(desk.entries.model)


def test_that_the_marked_entry_is_told_in_full(desk: Desk) -> None:
    said = desk.panel_text()
    for part in (
        "01-Jun-2026 09:14  UTC+00:00",
        "A. Demir",
        "Surgeon",
        "Moved house",
        "5, session 1",
        desk.registry.history.head()[:8],
        "Person",
        "Phone",
        "0312 555 01 42  →  0312 555 09 99",
    ):
        assert part in said, part
    assert "Family name" not in said  # what did not change is not told


def test_that_markup_in_a_name_shows_as_typed(desk: Desk) -> None:
    desk.search("celik")
    labels = desk.entries.panel.findChildren(QLabel)
    assert any(MARKUP in each.text() for each in labels)
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in labels)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("isik", [5, 4, 2]),
        ("GÜLŞEN ışık", [5, 4, 2]),
        ("moved HOUSE", [5]),
        ("demir", [5]),
        ("surgeon", [5]),
        ("333 444", [3]),
        ("2026-03-09", [4]),
        ("09-mar-2026", [4]),
        ("mri", [4]),
        ("nothing of the kind", []),
    ],
)
def test_that_words_are_found_in_any_order_and_without_accents(
    desk: Desk, typed: str, found: list[int]
) -> None:
    assert desk.search(typed) == found
    assert f"{len(found)} of 5 entries" in desk.entries._filter.accessibleName()


def test_that_a_patient_an_operator_a_kind_and_a_period_narrow_together(desk: Desk) -> None:
    filters = desk.entries.filters
    filters.patient.setText("gulsen")
    assert desk.shown() == [5, 4, 2]
    filters.kind.choose("examinations")
    assert desk.shown() == [4]
    filters.kind.choose(None)
    filters.operator.choose("A. Demir")
    assert desk.shown() == [5]
    filters.operator.choose(None)
    filters.period.choose(Period.OWN)
    filters.since.edit.setText("2026-03-01")
    filters.until.edit.setText("31-Mar-2026")
    assert desk.shown() == [4]
    said = desk.entries._filter.accessibleName()
    assert "patient “gulsen”, from 01-Mar-2026 until 31-Mar-2026" in said
    desk.entries.table.setFocus()
    desk.press("0")
    assert desk.shown() == [5, 4, 3, 2, 1]
    assert not desk.entries._filter.isVisible()


def test_that_undo_is_asked_for_the_marked_entry_and_shows_at_once(desk: Desk) -> None:
    working(desk.window.session)  # entry 6: who works here
    desk.press("u")
    assert desk.registry.history.last_seq() == 7
    assert desk.registry.of(Patient).get(desk.isik).phone == "0312 555 01 42"
    assert desk.shown()[:3] == [7, 6, 5]
    assert desk.entries.marked().seq == 5  # type: ignore[union-attr]
    assert desk.entries.model.value_at(2).is_undone
    assert desk.entries.message.sentence.startswith("Undone: Corrected the person")
    assert not desk.entries._undo.isEnabled()


def test_that_what_was_changed_since_is_not_undone_and_says_why(desk: Desk) -> None:
    working(desk.window.session)
    person = desk.registry.of(Patient).get(desk.isik)
    correct_patient(desk.registry, acting(), replace(person, phone="1"))
    desk.press("u")  # the page does not know of it yet
    assert "cannot be undone any more" in desk.entries.message.sentence


def test_that_the_patient_of_an_entry_is_one_key_away(desk: Desk) -> None:
    desk.press("j")
    desk.press("o")
    assert desk.window.page == "patient"
    assert desk.window.patient.plan.dossier.patient.id == desk.isik  # type: ignore[union-attr]


def test_that_only_this_patient_narrows_to_the_marked_one(desk: Desk) -> None:
    desk.press("j")
    desk.press("j")
    desk.press("p")
    assert desk.shown() == [3]


def test_that_the_whole_page_is_done_from_the_keyboard(desk: Desk) -> None:
    desk.press("/")
    assert desk.window.focusWidget() is desk.entries.search
    desk.press("isik")
    QCoreApplication.processEvents()
    desk.press(Qt.Key.Key_Return)
    assert desk.window.focusWidget() is desk.entries.table
    assert desk.shown() == [5, 4, 2]
    desk.press(Qt.Key.Key_End)
    assert desk.entries.marked().seq == 2  # type: ignore[union-attr]
    printed = {key for key, _ in [*keys_of(desk.page), *desk.page.keys()]}
    assert {"U", "O", "P", "W", "/", "Enter"} <= printed


def test_that_the_rail_and_its_key_open_the_page(desk: Desk) -> None:
    desk.window.show_page("worklist")
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F11)
    assert desk.window.page == "history"


# What the list showed on a day


def test_that_the_list_of_a_day_names_what_was_entered_later(desk: Desk) -> None:
    desk.press("w")
    assert desk.window.focusWidget() is desk.day.field.edit
    desk.press("2026-03-03")
    desk.press(Qt.Key.Key_Return)
    [row] = desk.day.rows
    assert row.name == "IŞIK, Gülşen"
    assert (row.then.word, row.now.word) == ("Due", "Due")
    assert row.kind == "Shown then with another status"
    [(what, when)] = row.because
    assert what.startswith("Recorded MRI of IŞIK, Gülşen")
    assert when == "09-Mar-2026 09:14, E. Kaya"
    assert "from the entries 1 to 3" in desk.day._header.line.text()
    desk.press("2")
    assert len(desk.day.rows) == len(desk.day.found.shown.items)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is desk.entries.table


def test_that_a_day_without_differences_says_so(desk: Desk) -> None:
    desk.page.open_day()
    desk.day.show_day(date(2026, 10, 1))
    assert desk.day.rows == ()
    assert desk.day._stack.currentWidget() is desk.day._same


@pytest.mark.parametrize("typed", ["31.02.2026", "soon", ""])
def test_that_what_is_no_day_is_said_at_the_field(desk: Desk, typed: str) -> None:
    desk.page.open_day()
    desk.day.field.edit.setText(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.day.found is None
    assert desk.day.field.problem


def test_that_a_day_that_lies_ahead_is_refused_in_words(desk: Desk) -> None:
    desk.page.open_day()
    desk.day.field.edit.setText("2026-12-01")
    desk.press(Qt.Key.Key_Return)
    assert "lies ahead" in desk.day.message.sentence


# Many entries


def test_that_fifty_thousand_entries_are_read_a_page_at_a_time(desk: Desk) -> None:
    rest = "operator, '', '{}', '', NULL, NULL, utc, 0, '', '', '', 1, hash"
    desk.registry.db.execute("INSERT INTO unit_of_work (one) VALUES (1)")
    desk.registry.db.execute("DROP TRIGGER history_appends")  # quicker than 50,000 actions
    desk.registry.db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 6 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) "  # noqa: S608
        f"INSERT INTO history SELECT i, at, {rest}, hash FROM n, history WHERE seq = 1"
    )
    asked: list[int] = []

    def fetch(seqs: Sequence[int]) -> Sequence[HistoryRow]:
        asked.append(len(seqs))
        return desk.entries._fetch(seqs)

    desk.entries.model._fetch = fetch
    desk.page._read()
    assert desk.entries.model.rowCount() == 50_000
    desk.press(Qt.Key.Key_End)
    assert desk.entries.marked().seq == 1  # type: ignore[union-attr]
    QCoreApplication.processEvents()
    assert sum(asked) <= 6 * PAGE
    found = desk.search("demir")
    desk.qtbot.waitUntil(lambda: "of 50000 entries" in desk.entries._filter.accessibleName())
    assert desk.shown() == [5] or found == [5]


# How it stands


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [90, 100, 150])
def test_that_the_page_fits_a_small_window_in_every_size_and_language(
    desk: Desk, language: Language, scale: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        install_language(app, language)
        apply_theme(app, Theme.DARK, scale)
        window = MainWindow(desk.window.session)
        window.resize(1280, 720)
        window.show()
        window.show_page("history")
        QCoreApplication.processEvents()
        assert window.width() == 1280
        assert window.history.entries.table.horizontalScrollBar().maximum() == 0
        window.history.open_day()
        window.history.day.show_day(date(2026, 3, 3))
        QCoreApplication.processEvents()
        assert window.width() == 1280
        window.close()
        window.deleteLater()
    finally:
        install_language(app, Language.ENGLISH)
        apply_theme(app, Theme.LIGHT)


def test_that_the_search_field_keeps_its_letters(desk: Desk) -> None:
    desk.press("/")
    desk.press("wup0")
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "wup0"
