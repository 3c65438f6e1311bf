"""A Monday of a coordinator: thirty lines worked through without a mouse, every key counted."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from core.actions import bulk, bulk_choice
from core.actions.results import record_result
from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, Channel, ContactAttempt, Finding, Result
from core.domain.ids import PatientId
from core.surveillance.worklist import WorkItem
from tests.builders import acting, examined, patient, registered
from tests.e2e.conftest import FIRST_DAY
from tests.e2e.person import DOWN, ENTER, ESC, SPACE, Keyboard, Person
from ui.views.worklist.work_row import WorkRow

DAY = timedelta(days=1)
TODAY = FIRST_DAY
DUE_TODAY = date(2025, 11, 16)  # month 4
N_DUE, N_LATE, N_BOOKED, N_REPORTED = 15, 6, 5, 4


@pytest.fixture
def ward(person: Person) -> Person:
    """Due, overdue, booked for yesterday, and reported: thirty lines."""
    registry = person.registry
    at = 0

    def enrol(operated: date) -> PatientId:
        nonlocal at
        at += 1
        name = f"Ward{chr(96 + at // 26 + 1)}{chr(97 + at % 26)}"
        someone = patient(
            hospital_no=str(118000 + at), family_name=name, address="Çiçek Sok. 1\nAnkara"
        )
        return registered(registry, operated_on=operated, person=someone)

    for n in range(N_DUE):
        enrol(DUE_TODAY + n * DAY)
    for n in range(N_LATE):
        enrol(DUE_TODAY - (40 + n) * DAY)
    booked = [enrol(DUE_TODAY) for _ in range(N_BOOKED)]
    for who in [enrol(DUE_TODAY) for _ in range(N_REPORTED)]:
        for each in examined(registry, who, TODAY - 3 * DAY):
            result = Result(
                patient_id=who,
                examination_id=each.id,
                reported_on=TODAY - DAY,
                finding=Finding.NO_EVIDENCE,
            )
            record_result(registry, acting(TODAY), result)
    person.session.refresh()
    lines = [each for each in items(person) if each.plan.dossier.patient.id in booked]
    chosen = bulk_choice.bookings(lines, TODAY - DAY)
    bulk.book_all(registry, acting(TODAY - DAY), chosen.parts)
    person.session.refresh()
    person.press(Qt.Key.Key_F3)
    return person


def items(person: Person) -> list[WorkItem]:
    return list(person.session.worklist().items)


class Counted:
    """Keys, one by one."""

    def __init__(self, person: Person) -> None:
        self.person, self.n = person, 0

    def press(self, *keys: str | Qt.Key) -> None:
        for key in keys:
            self.n += len(key) if isinstance(key, str) else 1
            self.person.press(key)

    def since(self) -> int:
        n, self.n = self.n, 0
        return n


def rows(person: Person) -> tuple[WorkRow, ...]:
    return person.window.worklist.area.model.rows


def marked(person: Person) -> WorkRow:
    row = person.window.worklist.area.marked_row()
    assert row is not None
    return row


def mark(person: Person, status: str, keys: Counted) -> WorkRow:
    """Walk down to the first line of a status that is not booked and nothing was done with."""
    keys.press(Qt.Key.Key_Home)
    while (
        marked(person).status.status != status
        or marked(person).undo
        or marked(person).booked[0] != "Not booked"
    ):
        keys.press("j")
    return marked(person)


def standing(person: Person) -> list[Appointment]:
    return [each for each in person.registry.of(Appointment).all() if each.stands]


def test_that_a_due_visit_is_booked_by_three_keys_at_most(ward: Person) -> None:
    keys = Counted(ward)
    first = mark(ward, "due", keys)
    item = ward.window.worklist.acts.marked()
    assert item is not None
    suggested = min(order.suggested_on for order in item.orders)
    at = ward.window.worklist.area.table.currentIndex().row()
    keys.since()
    keys.press("b", ENTER)
    assert keys.since() <= 3
    booked = [a for a in standing(ward) if a.patient_id == first.patient_id]
    assert {a.booked_for for a in booked} == {suggested}
    assert ward.window.worklist.area.table.currentIndex().row() == at + 1


def test_that_a_monday_list_is_worked_by_keys_alone(ward: Person) -> None:
    keys = Counted(ward)
    assert len(rows(ward)) == N_DUE + N_LATE + N_BOOKED + N_REPORTED == 30
    call(ward, keys)
    attend(ward, keys)
    read(ward, keys)
    book_the_overdue(ward, keys)
    put_off(ward, keys)
    letters(ward, keys)
    report_and_undo(ward, keys)


def call(ward: Person, keys: Counted) -> None:
    """The first overdue patient does not answer."""
    late = mark(ward, "overdue", keys)
    keys.press("n", "n", ENTER)
    [tried] = ward.registry.of(ContactAttempt).all()
    assert (tried.patient_id, tried.channel) == (late.patient_id, Channel.CALL)


def attend(ward: Person, keys: Counted) -> None:
    """What became of the bookings of yesterday: two keys each."""
    keys.press("5")
    assert len(rows(ward)) == N_BOOKED
    keys.since()
    for _ in range(N_BOOKED):
        keys.press("d", ENTER)
    assert keys.since() == 2 * N_BOOKED
    assert not [a for a in standing(ward) if a.booked_for < TODAY]
    keys.press("0")


def read(ward: Person, keys: Counted) -> None:
    """Everything that shows nothing is read together; what has no report stays ticked."""
    keys.press("6")
    ward.press("a", control=True)
    keys.press("e")
    reader = ward.see(QLineEdit, "bulk_read_by")
    reader.selectAll()
    keys.press("Dr A. Demir", ENTER)
    found = [each for each in ward.registry.of(Result).all() if each.read_on == TODAY]
    assert {each.read_by for each in found} == {"Dr A. Demir"}
    assert len(found) == 2 * N_REPORTED
    assert ward.window.worklist.area.table.ticked
    keys.press(ESC, "0")


def book_the_overdue(ward: Person, keys: Counted) -> None:
    """All of them by four keys, each on the day suggested for it; one key takes it back."""
    keys.press("2")
    assert len(rows(ward)) == N_LATE
    before = ward.registry.history.last_seq()
    keys.since()
    ward.press("a", control=True)
    keys.press("b", ENTER)
    assert keys.since() == 2
    assert ward.registry.history.last_seq() == before + 1
    assert ward.window.worklist.undo_bar.accessibleName() == f"Booked {N_LATE} visits"
    assert len({a.patient_id for a in standing(ward)}) == N_LATE
    keys.press("u")
    assert not standing(ward)
    ward.press("a", control=True)
    keys.press("b", ENTER)
    assert len({a.patient_id for a in standing(ward)}) == N_LATE
    keys.press("0")


def put_off(ward: Person, keys: Counted) -> None:
    """Two of those that are due, until the same day."""
    mark(ward, "due", keys)
    keys.press(SPACE, SPACE, "z", "+2w", ENTER)
    assert len({d.patient_id for d in ward.registry.of(Deferral).all()}) == 2


def report_and_undo(ward: Person, keys: Counted) -> None:
    """One result by hand, and taken back."""
    view, job = ward.window.worklist, Keyboard(ward)
    before = len(ward.registry.of(Result).all())
    waiting = next(each for each in items(ward) if each.plan.open_results)
    view.area.table.mark(view.area.model.row_of(waiting.key))
    keys.press("r")
    ward.wait_for_dialog("record_dialog")
    job.choose("finding", Finding.NO_EVIDENCE)
    job.write("read_on", "t")
    job.push("save")
    ward.wait_for_no_dialog()
    assert ward.last_event().sentence.startswith("Recorded the result")
    ward.press("z", control=True)
    assert len(ward.registry.of(Result).all()) == before


def letters(ward: Person, keys: Counted) -> None:
    """Three ticked ones are reminded; the letters are shown, and logged in one entry."""
    before = len(ward.registry.of(ContactAttempt).all())
    mark(ward, "due", keys)
    keys.press(SPACE, SPACE, SPACE, "l", DOWN, ENTER)
    ward.wait_for_dialog("letters_dialog")
    ward.press(ENTER, control=True)
    ward.qtbot.waitUntil(lambda: not ward.dialogs("letters_dialog"))
    assert len(ward.registry.of(ContactAttempt).all()) == before + 3
    ward.wait_for_dialog()
    ward.press(ESC)
    ward.wait_for_no_dialog()
    assert not ward.window.worklist.area.table.ticked
