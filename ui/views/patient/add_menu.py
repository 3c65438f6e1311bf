"""What can be added to a patient's record now: a menu under `Add event`."""

from collections.abc import Iterable, Iterator

from core.domain.chart import Chart
from core.domain.followup import Pause, Waiver
from core.domain.months import add_months
from core.domain.stops import Stop, StopReason
from core.language import phrase
from core.surveillance.orders import Order
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient import add_records
from ui.views.patient.add_records import entry
from ui.views.patient.blanks import blank
from ui.views.patient.intents import (
    AcceptTransfer,
    ChangeProtocol,
    EndPause,
    Extend,
    Fill,
    ReviewPause,
    ShowProtocol,
    TakeUpAgain,
)
from ui.views.patient.menu_button import Entry, Group
from ui.views.patient.orders_said import month_said
from ui.views.patient.step import LookAgain, PutOff

REVIEW_AFTER = 4  # months; schedule.md R9


def menu_of(plan: PatientPlan, chart: Chart, operator: str) -> tuple[Group, ...]:
    """The groups of the menu; what cannot be now is absent."""
    is_dead = plan.dossier.death is not None
    calendar = () if is_dead else _calendar(plan, operator)
    groups: tuple[tuple[str, str, Iterable[Entry]], ...] = (
        ("disease", phrase("Disease"), add_records.disease(plan, chart)),
        ("treatment", phrase("Treatment"), add_records.treatment(plan)),
        ("after", phrase("After the operation"), add_records.after_operation(plan, chart)),
        ("examined", phrase("Examinations and laboratory"), add_records.examined(plan)),
        ("meeting", phrase("Meeting"), add_records.meeting(plan, operator)),
        ("contacts", phrase("Contacts"), add_records.contacts(plan, operator)),
        ("calendar", phrase("Calendar"), calendar),
        ("person", phrase("Person"), add_records.person(plan)),
    )
    found = (Group(name, words()(title), tuple(entries)) for name, title, entries in groups)
    return tuple(group for group in found if group.entries)


def _calendar(plan: PatientPlan, operator: str) -> Iterator[Entry]:
    current = plan.current
    if current is not None and current.end is None:
        for course in current.courses:
            if course.current is not None:
                yield from _of_order(plan, course.current, operator)
    yield from _pauses(plan, operator)
    yield from _stops(plan)
    if current is not None and current.end is None:
        yield entry("extend", phrase("Extend the programme"), Extend(current.episode))
        yield entry(
            "change_protocol", phrase("Change the protocol"), ChangeProtocol(current.episode)
        )
    if current is not None:
        followed = ShowProtocol(current.protocol.id, current.protocol.version)
        yield entry("show_protocol", phrase("Show the protocol"), followed)


def _of_order(plan: PatientPlan, order: Order, operator: str) -> Iterator[Entry]:
    """Put one order off, or look at that again; not ask for it at all."""
    said, name = words(), order.modality.value
    values = {"what": said(order.modality.label), "month": month_said(order.month)}
    if order.deferral is not None:
        text = said(phrase("Confirm or lift the deferral of {what}, {month}"), **values)
        yield Entry(f"look_again_{name}", text, LookAgain((order,)))
    elif order.appointment is None:
        text = said(phrase("Defer {what}, {month}"), **values)
        yield Entry(f"defer_{name}", text, PutOff((order,)))
    text = said(phrase("Waive {what}, {month}, or record that it is refused"), **values)
    yield Entry(f"waive_{name}", text, waiver_of(plan, order, operator))


def waiver_of(plan: PatientPlan, order: Order, operator: str) -> Fill:
    """The form that waives one order of the current episode."""
    assert plan.current is not None, "an order belongs to an episode"
    return Fill(
        blank(
            Waiver,
            patient_id=plan.dossier.patient.id,
            episode_id=plan.current.episode.id,
            modality=order.modality,
            month=order.month,
            waived_on=plan.today,
            waived_by=operator,
        ),
        at="reason",
    )


def _pauses(plan: PatientPlan, operator: str) -> Iterator[Entry]:
    if plan.pause is not None:
        yield entry("end_pause", phrase("End the pause"), EndPause(plan.pause))
        yield entry("review_pause", phrase("Review the pause"), ReviewPause(plan.pause))
    elif plan.standing.is_inside:
        pause = blank(
            Pause,
            patient_id=plan.dossier.patient.id,
            starts_on=plan.today,
            responsible=plan.dossier.patient.surgeon or operator,
            review_on=add_months(plan.today, REVIEW_AFTER),
        )
        yield entry("add_pause", phrase("Pause surveillance"), Fill(pause))


def _stops(plan: PatientPlan) -> Iterator[Entry]:
    if plan.stop is not None:
        yield entry("take_up", phrase("Take surveillance up again"), TakeUpAgain(plan.stop))
    else:
        stop = blank(Stop, patient_id=plan.dossier.patient.id, stopped_on=plan.today)
        yield entry("add_stop", phrase("Stop surveillance"), Fill(stop, at="reason"))
    for stop in plan.dossier.stops:
        is_open = stop.accepted_on is None and stop.reversed_on is None
        if stop.reason is StopReason.TRANSFERRED and is_open:
            text = phrase("The other centre accepted the transfer")
            yield entry("accept_transfer", text, AcceptTransfer(stop))
