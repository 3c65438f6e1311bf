from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.actions import course
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.store.registry import Registry
from core.surveillance.reanchor import Answer
from tests.builders import TODAY, acting, liver_operation, registered
from tests.conftest import child
from tests.ui.views.people import session_of
from ui.dialogs.reanchor_calendar import Calendars
from ui.dialogs.reanchor_dialog import ReanchorDialog
from ui.look.theme import Theme, apply_theme
from ui.session import RegistrySession
from ui.widgets.forms import ErrorLine

FIRST, AGAIN = date(2025, 4, 22), date(2026, 11, 12)  # the dates of the design's picture


class Asked:
    def __init__(self, refusal: RegistryError | None = None) -> None:
        self.refusal = refusal
        self.answers: list[tuple[Answer, str]] = []

    def __call__(self, answer: Answer, reason: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.answers.append((answer, reason))


@pytest.fixture
def session() -> Iterator[RegistrySession]:
    registry = Registry.in_memory()
    who = registered(registry, operated_on=FIRST)
    course.record_procedure(registry, acting(TODAY), liver_operation(who, AGAIN))
    yield session_of(registry)
    registry.close()


@pytest.fixture(autouse=True)
def _closed(qapp: QApplication) -> Iterator[None]:
    yield
    for each in qapp.topLevelWidgets():
        if isinstance(each, ReanchorDialog):
            each.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(qtbot: QtBot, session: RegistrySession, save: Asked) -> ReanchorDialog:
    [plan] = session.plans()
    [procedure] = plan.unanswered_procedures
    dialog = ReanchorDialog(
        plan,
        procedure,
        save,
        protocols=session.registry.protocols.all(),
        working_days=session.working_days(),
    )
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return dialog


def press(qtbot: QtBot, dialog: ReanchorDialog, key: Any) -> None:
    qtbot.keyClick(dialog.focusWidget() or dialog, key)


def test_that_each_answer_shows_its_next_scan_last_visit_and_visits_left(
    qtbot: QtBot, session: RegistrySession
) -> None:
    dialog = opened(qtbot, session, Asked())
    facts = {
        answer: (found.next_on, found.last_on, len(found.visits))
        for answer in Answer
        for found in [dialog.outcome(answer)]
    }
    assert facts == {
        Answer.RESTART: (date(2027, 3, 12), date(2031, 11, 12), 12),
        Answer.CONTINUE: (date(2027, 3, 12), date(2029, 11, 12), 8),
        Answer.KEEP: (date(2026, 12, 22), date(2030, 4, 22), 8),
    }


@pytest.mark.parametrize(("key", "answer"), [("1", Answer.RESTART), ("2", Answer.CONTINUE)])
def test_that_a_digit_chooses_and_enter_saves(
    qtbot: QtBot, session: RegistrySession, key: str, answer: Answer
) -> None:
    asked = Asked()
    dialog = opened(qtbot, session, asked)
    press(qtbot, dialog, key)
    assert dialog.answer is answer
    assert not asked.answers, "choosing saves nothing"
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert asked.answers == [(answer, "")]
    assert not (isValid(dialog) and dialog.isVisible())


def test_that_the_arrows_choose_too(qtbot: QtBot, session: RegistrySession) -> None:
    dialog = opened(qtbot, session, Asked())
    dialog.resize(1180, 640)
    press(qtbot, dialog, Qt.Key.Key_Right)
    assert dialog.answer is Answer.CONTINUE


def test_that_large_text_in_a_small_window_puts_one_answer_below_the_other(
    qtbot: QtBot, qapp: QApplication, session: RegistrySession
) -> None:
    apply_theme(qapp, Theme.DARK, 150)
    try:
        dialog = opened(qtbot, session, Asked())
        dialog.resize(1256, 696)
        qapp.processEvents()
        assert (dialog.width(), dialog.height()) == (1256, 696)
        cards = [child(dialog, QAbstractButton, f"answer_{each.value}") for each in Answer]
        assert len({card.x() for card in cards}) == 1
        room = child(dialog, QScrollArea, "decision").viewport()
        assert all(card.x() + card.width() <= room.width() for card in cards)
        press(qtbot, dialog, Qt.Key.Key_Down)
        assert dialog.answer is Answer.CONTINUE
    finally:
        apply_theme(qapp, Theme.LIGHT)


def test_that_a_click_chooses_and_the_button_saves(qtbot: QtBot, session: RegistrySession) -> None:
    asked = Asked()
    dialog = opened(qtbot, session, asked)
    card = child(dialog, QAbstractButton, "answer_continue")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    button = child(dialog, QAbstractButton, "commit_answer")
    assert button.accessibleName() == "Continue from 12-Nov-2026"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.answers == [(Answer.CONTINUE, "")]


def test_that_keeping_the_calendar_needs_a_reason(qtbot: QtBot, session: RegistrySession) -> None:
    asked = Asked()
    dialog = opened(qtbot, session, asked)
    press(qtbot, dialog, "3")
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert not asked.answers
    [line] = [each for each in dialog.findChildren(ErrorLine) if each.isVisible()]
    assert line.sentence == "Write why this operation does not move the calendar."
    reason = child(dialog, QLineEdit, "keep_reason")
    qtbot.keyClicks(reason, "12 weeks after, 1 lesion")
    assert dialog.answer is Answer.KEEP, "digits typed into the reason choose nothing"
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert asked.answers == [(Answer.KEEP, "12 weeks after, 1 lesion")]


def test_that_ask_later_leaves_the_question_open(qtbot: QtBot, session: RegistrySession) -> None:
    asked = Asked()
    dialog = opened(qtbot, session, asked)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not (isValid(dialog) and dialog.isVisible())
    assert not asked.answers


def test_that_both_calendars_stand_in_the_order_of_time(
    qtbot: QtBot, session: RegistrySession
) -> None:
    dialog = opened(qtbot, session, Asked())
    lines = child(dialog, Calendars, "calendars").lines
    assert [line.day for line in lines] == sorted(line.day for line in lines)
    assert sum(line.now is not None for line in lines) == 8
    assert sum(line.after is not None for line in lines) == 12
    press(qtbot, dialog, "3")
    kept = child(dialog, Calendars, "calendars").lines
    assert all(line.now == line.after for line in kept)


def test_that_a_weekend_suggests_a_booking_day(qtbot: QtBot, session: RegistrySession) -> None:
    dialog = opened(qtbot, session, Asked())
    by_day = {visit.due_on: visit for visit in dialog.outcome(Answer.RESTART).visits}
    assert by_day[date(2028, 3, 12)].book_on == date(2028, 3, 10)
    assert by_day[date(2027, 3, 12)].book_on is None


def test_that_what_is_shown_is_what_is_saved(qtbot: QtBot, session: RegistrySession) -> None:
    dialog = opened(qtbot, session, Asked())
    shown = [visit.due_on for visit in dialog.outcome(Answer.CONTINUE).visits]
    [procedure] = session.plans()[0].unanswered_procedures

    def store(registry: Registry, who: Any) -> int:
        return course.answer_reanchor(registry, who, procedure, Answer.CONTINUE)

    session.run(store)
    assert [visit.due_on for visit in session.plans()[0].visits] == shown


def test_that_a_refused_answer_keeps_the_dialog_and_says_why(
    qtbot: QtBot, session: RegistrySession
) -> None:
    dialog = opened(qtbot, session, Asked(RegistryError("Somebody answered first.")))
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert child(dialog, QLabel, "note").text() == "Somebody answered first."


def test_that_a_procedure_about_to_be_stored_can_be_asked_for(
    qtbot: QtBot, session: RegistrySession
) -> None:
    [plan] = session.plans()
    new: Procedure = liver_operation(plan.dossier.patient.id, TODAY)
    dialog = ReanchorDialog(
        plan,
        new,
        Asked(),
        protocols=session.registry.protocols.all(),
        working_days=session.working_days(),
    )
    assert dialog.outcome(Answer.RESTART).anchor_on == TODAY


def test_that_every_answer_is_said_to_a_screen_reader(
    qtbot: QtBot, session: RegistrySession
) -> None:
    dialog = opened(qtbot, session, Asked())
    card = child(dialog, QAbstractButton, "answer_keep")
    said = QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name)
    assert said == (
        "Keep. Count from 22-Apr-2025, nothing moves. Needs a reason. "
        "Next scan 22-Dec-2026, Last visit 22-Apr-2030, Visits left 8"
    )
