from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.actions.booking import cancel_bookings
from core.domain.followup import Appointment
from core.domain.modality import Modality
from core.store.registry import Registry
from core.surveillance.orders import Order
from core.surveillance.why import why
from tests.builders import TODAY, acting
from tests.conftest import child
from tests.ui.views.patient_desk import book, full
from tests.ui.views.people import session_of
from ui.dialogs.explain_dialog import ExplainDialog
from ui.dialogs.explain_strip import ExplainStrip


@pytest.fixture(autouse=True)
def _closed(qapp: QApplication) -> Iterator[None]:
    yield
    for each in qapp.topLevelWidgets():
        if isinstance(each, ExplainDialog):
            each.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(
    qtbot: QtBot, registry: Registry, modality: Modality, month: int, today: date = TODAY
) -> tuple[ExplainDialog, Order]:
    [plan] = session_of(registry, today).plans()
    assert plan.current is not None
    order = next(o for o in plan.current.orders if (o.modality, o.month) == (modality, month))
    dialog = ExplainDialog(why(order, plan.current), order, today=today, may_book=True)
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return dialog, order


def words_of(dialog: QWidget) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.text()]


def test_that_a_date_is_explained_by_anchor_rule_window_and_delay(
    qtbot: QtBot, registry: Registry
) -> None:
    full(registry)
    dialog, _ = opened(qtbot, registry, Modality.MRI, 12)
    said = words_of(dialog)
    for text in (
        "MRI liver: why 15-Sep-2026?",
        "15-Sep-2025",
        "+ 12 months",
        "visit 3 of 12, Paper v1",
        "15-Sep-2026",
        "30 days before to 14 days after the due date (protocol Paper v1)",
        "Counted from the due date, not from the appointment",
    ):
        assert text in said, text
    strip = child(dialog, ExplainStrip)
    assert strip.accessibleName() == "opens 16-Aug, overdue from 30-Sep, today 23-Nov"


def test_that_what_became_of_bookings_is_told_in_lines_of_their_own(
    qtbot: QtBot, registry: Registry
) -> None:
    who = full(registry)
    book(registry, who, Modality.MRI, 12, date(2026, 11, 20))
    booked = [
        each for each in registry.of(Appointment).of_patient(who) if each.modality is Modality.MRI
    ]
    cancel_bookings(registry, acting(TODAY), booked, reason="<b>scanner</b> down")
    dialog, _ = opened(qtbot, registry, Modality.MRI, 12)
    assert "Booking of 20-Nov-2026 cancelled. <b>scanner</b> down" in words_of(dialog)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_that_copy_puts_the_explanation_on_the_clipboard_without_a_name(
    qtbot: QtBot, registry: Registry
) -> None:
    full(registry)
    dialog, _ = opened(qtbot, registry, Modality.MRI, 12)
    qtbot.keyClick(dialog, "c")
    copied = QApplication.clipboard().text()
    assert copied == dialog.text
    assert "MRI liver: why 15-Sep-2026?" in copied
    assert "YILMAZ" not in copied


@pytest.mark.parametrize(
    ("key", "name", "signal"),
    [
        ("b", "book_explained", "book_wanted"),
        ("w", "waive_explained", "waive_wanted"),
        ("h", "open_history", "history_wanted"),
    ],
)
def test_that_key_and_click_ask_on_and_close(
    qtbot: QtBot, registry: Registry, key: str, name: str, signal: str
) -> None:
    full(registry)
    for by_key in (True, False):
        dialog, order = opened(qtbot, registry, Modality.MRI, 12)
        with qtbot.waitSignal(getattr(dialog, signal)) as heard:
            if by_key:
                qtbot.keyClick(dialog, key)
            else:
                qtbot.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)
        assert heard.args == ([order] if signal != "history_wanted" else [])


def test_that_the_words_are_not_cut_in_any_state_of_an_order(
    qtbot: QtBot, registry: Registry
) -> None:
    full(registry)
    [plan] = session_of(registry).plans()
    assert plan.current is not None
    for each in plan.current.orders:
        dialog, _ = opened(qtbot, registry, each.modality, each.month)
        for label in dialog.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        dialog.reject()
