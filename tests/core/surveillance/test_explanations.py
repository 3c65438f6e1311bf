"""Why a date is what it is, and what a correction changes."""

from dataclasses import replace
from datetime import date

from core.domain.followup import AppointmentOutcome
from core.domain.modality import Modality
from core.language import ENGLISH
from core.surveillance.orders import Order
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus, SlotState
from core.surveillance.transitions import Transition, transitions
from core.surveillance.why import Explanation, Line, why
from tests.core.surveillance.records import (
    booking,
    exam,
    followed,
    pause,
    seen,
    waiver,
)


def explained(plan: PatientPlan, month: int) -> Explanation:
    assert plan.current is not None
    order: Order = next(
        o for o in plan.current.orders if (o.month, o.modality) == (month, Modality.MRI)
    )
    return why(order, plan.current)


def said(line: Line) -> str:
    values = {
        name: ENGLISH(str(value)) if name in line.marked else value
        for name, value in line.values.items()
    }
    label = ENGLISH.date(line.label) if isinstance(line.label, date) else ENGLISH(line.label)
    return f"{label}: {ENGLISH(line.sentence, **values)}".strip()


def test_that_a_date_explains_itself_by_anchor_rule_and_window() -> None:
    plan = seen(followed(date(2025, 9, 15)), date(2026, 11, 23))
    found = explained(plan, 12)
    assert (found.anchor_on, found.months, found.due_on) == (
        date(2025, 9, 15),
        12,
        date(2026, 9, 15),
    )
    assert (found.visit_number, found.n_visits) == (3, 12)
    assert (found.protocol, found.version) == ("Paper", 1)
    assert (found.opens_on, found.closes_on, found.overdue_from) == (
        date(2026, 8, 16),
        date(2026, 9, 29),
        date(2026, 9, 30),
    )
    assert found.components == ("Metastasectomy",)
    assert [said(line) for line in found.lines] == [
        "Window: 30 days before to 14 days after the due date (protocol Paper v1)",
        "Overdue: Counted from the due date, not from the appointment",
        "Since: 15-Jan-2026, the first date of this examination that was not kept",
        "Next one: 15-Jan-2027. It does not move when this one is late",
    ]


def test_that_a_date_names_who_waived_it_and_what_became_of_its_bookings() -> None:
    dossier = followed()
    cancelled = booking(
        dossier,
        4,
        date(2024, 5, 14),
        outcome=AppointmentOutcome.CANCELLED,
        outcome_on=date(2024, 5, 10),
        outcome_note="Scanner down.",
    )
    dossier = replace(dossier, waivers=(waiver(dossier, 4),), appointments=(cancelled,))
    lines = [said(line) for line in explained(seen(dossier, date(2024, 6, 1)), 4).lines]
    assert lines[-2:] == [
        "15-Jan-2024: Waived by Dr A. Demir: two scans too close",
        "10-May-2024: Booking of 14-May-2024 cancelled. Scanner down.",
    ]


def test_that_a_deferred_date_names_its_pause() -> None:
    dossier = followed(
        examinations=(exam(date(2024, 5, 15)),),
        pauses=(pause(date(2024, 8, 1), date(2025, 2, 1), date(2024, 12, 1)),),
    )
    plan = seen(dossier, date(2025, 2, 5))
    found = explained(plan, 12)
    assert (found.due_on, found.deferred_to) == (date(2025, 1, 15), date(2025, 2, 1))
    assert (
        "01-Feb-2025: Deferred to the end of the pause: Systemic therapy for recurrence. "
        "Later dates do not move"
    ) in [said(line) for line in found.lines]
    assert "Pause: It fell in a pause and is not required" in [
        said(line) for line in explained(plan, 8).lines
    ]


def test_that_the_last_date_says_that_it_is_the_last() -> None:
    lines = [said(line) for line in explained(seen(followed(), date(2024, 2, 1)), 60).lines]
    assert "Next one: None: this is the last one of the programme" in lines


def test_that_a_correction_lists_every_status_and_date_it_changes() -> None:
    old = followed(date(2024, 1, 15))
    [anchor], [episode] = old.procedures, old.episodes
    corrected = replace(old, procedures=(replace(anchor, performed_on=date(2024, 2, 15)),))
    today = date(2024, 6, 1)
    changes = transitions(seen(old, today), seen(corrected, today))
    assert changes[0] == Transition(
        episode_id=episode.id,
        modality=Modality.MRI,
        month=None,
        before=ModalityStatus.OVERDUE,
        after=ModalityStatus.OPEN,
        before_on=date(2024, 5, 15),
    )
    assert len(changes) == 2 + 29
    month_4 = next(c for c in changes if (c.month, c.modality) == (4, Modality.MRI))
    assert (month_4.before, month_4.after) == (SlotState.OVERDUE, SlotState.OPEN)
    assert (month_4.before_on, month_4.after_on) == (date(2024, 5, 15), date(2024, 6, 15))
    assert transitions(seen(old, today), seen(old, today)) == ()
