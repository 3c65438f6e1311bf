"""One visit, one line: split over two days, joined again, one done, one cancelled."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.domain.followup import Appointment, Examination
from core.domain.letters import LetterKind
from core.domain.modality import Modality
from core.domain.patient import LetterLanguage
from core.domain.settings import Settings
from core.language import ENGLISH
from core.reports.letters.choosing import batch_of
from core.reports.letters.compose import compose
from core.store.registry import Registry
from core.surveillance.orders import OrderState
from tests.builders import TODAY, patient, registered
from tests.conftest import child
from tests.core.reports.ward import META
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.views.worklist.inline import InlineEditor
from ui.widgets.choices import CheckBox

ENTER = Qt.Key.Key_Return
BLOOD = "tick_1"


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def registry() -> Registry:
    """One patient, due on 28-Nov-2026, with an address to write to."""
    registry = Registry.in_memory()
    address = "Gül Sokak 4\n34710 İstanbul"
    person = patient(address=address, language=LetterLanguage.ENGLISH)
    registered(registry, operated_on=date(2026, 7, 28), person=person)
    return registry


def editor_of(desk: Desk) -> InlineEditor:
    editor = desk.view.area.table.editor
    assert editor is not None, "no editor is open"
    return editor


def split(qtbot: QtBot, registry: Registry) -> Desk:
    """MRI on the 24th, blood on the 26th, by the keys of the list."""
    desk = Desk(qtbot, registry)
    desk.press("b", "24 nov")
    child(editor_of(desk), CheckBox, BLOOD).setChecked(False)
    desk.press(ENTER, "b", "26 nov", ENTER)
    return desk


def states(desk: Desk) -> dict[Modality, OrderState]:
    [plan] = desk.session.plans()
    return {o.modality: o.state for o in plan.current.orders if o.month == 4}  # type: ignore[union-attr]


def standing(registry: Registry) -> dict[Modality, date]:
    return {a.modality: a.booked_for for a in registry.of(Appointment).all() if a.stands}


def test_that_a_split_visit_stays_one_line_and_names_both_days(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = split(qtbot, registry)
    assert standing(registry) == {
        Modality.MRI: date(2026, 11, 24),
        Modality.BIOCHEM: date(2026, 11, 26),
    }
    [row] = desk.rows
    assert row.booked == ("Tue 24-Nov-2026", "+ Blood 26-Nov")
    [item] = desk.session.worklist().items
    from ui.views.worklist.about import facts_of

    notes = [each.note for each in facts_of(item, row, ENGLISH).items]
    days = [note[: len("Tue 24-Nov-2026")] for note in notes]
    assert days == ["Tue 24-Nov-2026", "Thu 26-Nov-2026"], "each with its own day in the panel"


def test_that_what_was_split_is_joined_again_by_booking_both(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = split(qtbot, registry)
    desk.press("b", "27 nov", ENTER)
    assert set(standing(registry).values()) == {date(2026, 11, 27)}
    [row] = desk.rows
    assert row.booked[0] == "Fri 27-Nov-2026"


def test_that_one_is_cancelled_and_the_other_stays_booked(qtbot: QtBot, registry: Registry) -> None:
    desk = split(qtbot, registry)
    desk.press("c")
    child(editor_of(desk), CheckBox, "tick_0").setChecked(False)
    desk.press("laboratory closed", ENTER)
    assert states(desk) == {
        Modality.MRI: OrderState.BOOKED,
        Modality.BIOCHEM: OrderState.DUE_NOT_BOOKED,
    }
    [row] = desk.rows
    assert (row.status.status, row.booked) == ("due", ("Tue 24-Nov-2026", "08:00  MRI 1  MRI"))
    desk.press("b")
    boxes = [child(editor_of(desk), CheckBox, f"tick_{n}").isChecked() for n in range(2)]
    assert boxes == [False, True], "what is booked stays as it is"


def test_that_one_is_done_and_the_other_keeps_its_own_state(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = split(qtbot, registry)
    desk.today = date(2026, 11, 25)
    desk.session.refresh()
    desk.press("d", ENTER)
    [done] = registry.of(Examination).all()
    assert (done.modality, done.performed_on) == (Modality.MRI, date(2026, 11, 24))
    assert states(desk) == {
        Modality.MRI: OrderState.RESULT_AWAITED,
        Modality.BIOCHEM: OrderState.BOOKED,
    }
    [row] = desk.rows
    assert [chip.word for chip in row.chips] == ["Result awaited", "Booked"]


def test_that_one_letter_names_both_days_of_a_split_visit(qtbot: QtBot, registry: Registry) -> None:
    desk = split(qtbot, registry)
    batch = batch_of(LetterKind.APPOINTMENT, desk.session.plans())
    [to] = batch.recipients
    assert (to.day, [each.booked_for for each in to.further]) == (
        TODAY + timedelta(days=1),
        [TODAY + timedelta(days=3)],
    )
    settings = Settings(centre="HPB Surgery", clinic_phone="0212 000 44 55")
    [letter] = compose(batch, META, settings).letters
    lines = list(letter.lines)
    at = lines.index("MRI scan")
    assert lines[at - 1] == "Tuesday 24 November 2026 at 08:00"
    [further] = [each for each in lines if each.startswith("and on Thursday 26 November 2026")]
    assert "Blood test" in further
    assert lines.index(further) > at, "after the first day"
