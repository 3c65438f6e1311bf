"""From a line to the row that is painted: every word of it, once, in the language in force."""

from core.domain.hospital_number import shown
from core.domain.patient import Patient, list_name
from core.language import Words, phrase
from core.surveillance.orders import DisplayStatus, Order, OrderState, display_status, tag_of
from core.surveillance.worklist import Task, WorkItem, attempts_of
from ui.views.worklist.lines import next_try_of, patient_of, wanted
from ui.views.worklist.phrasing import (
    booked_said,
    contacts_said,
    days_overdue,
    due_said,
    from_today,
)
from ui.views.worklist.remarks import remark_of
from ui.views.worklist.work_row import ChipCell, StatusCell, TwoLines, WorkRow
from ui.widgets.cells import PersonCell, first_difference

_TASKS = {
    Task.PAUSE_REVIEW: (phrase("Pause"), phrase("review is due")),
    Task.RECURRENCE: (phrase("Recurrence"), phrase("decision missing")),
    Task.MDT_REFERRAL: (phrase("MDT"), phrase("decision missing")),
    Task.RE_OPERATION: (phrase("Operation"), phrase("answer missing")),
    Task.NO_PLAN: (phrase("No plan"), phrase("needs attention")),
    Task.STRAY_BOOKING: (phrase("Old booking"), phrase("outcome missing")),
    Task.RESULT: (phrase("Result"), phrase("result awaited")),
    Task.HISTORY: (phrase("Programme"), phrase("to confirm")),
    Task.DISCHARGE: (phrase("Complete"), phrase("decision missing")),
    Task.TRANSFER: (phrase("Transfer"), phrase("not accepted yet")),
    Task.MARKER: (phrase("CEA"), phrase("to be answered")),
    Task.TRACING: (phrase("Tracing"), phrase("lost to follow-up")),
}


def row_of(item: WorkItem, words: Words) -> WorkRow:
    """The row of one line, without marks for namesakes and without Undo."""
    patient = item.plan.dossier.patient
    row = WorkRow(
        key=item.key,
        patient_id=patient_of(item),
        person=PersonCell(
            name=list_name(patient, words),
            born=born_said(patient, item, words),
            number=shown(patient.hospital_no),
        ),
        visit=_visit(item, words),
        status=_status(item, words),
        chips=tuple(_chip(order, item, words) for order in item.orders),
        task=task_said(item, words),
        booked=_booked(item, words),
        contact=contacts_said(attempts_of(item), next_try_of(item), words),
        sentence="",
        searched=_searched(patient, words),
        remark=remark_of(item, words),
    )
    return row._replace(sentence=sentence_of(row, words))


def task_said(item: WorkItem, words: Words) -> str:
    """What is to be done; a rise says its value and since when."""
    if item.task is Task.MARKER and item.alarm is not None:
        return item.alarm.said(words)
    return words(item.task.label) if item.task else ""


def born_said(patient: Patient, item: WorkItem, words: Words) -> str:
    """`12-May-1961 (65y)`."""
    age = words(phrase("({years}y)"), years=patient.age_on(item.plan.today))
    return f"{words.date(patient.birth_date)} {age}"


def _searched(patient: Patient, words: Words) -> tuple[str, ...]:
    return (
        patient.family_name,
        patient.given_name,
        patient.hospital_no,
        words.date(patient.birth_date),
        patient.birth_date.isoformat(),
        patient.surgeon,
    )


def _visit(item: WorkItem, words: Words) -> TwoLines:
    if item.visit is not None and item.task is None:
        return words(phrase("Month {n}"), n=item.visit.month), words.date(item.visit.due_on)
    if item.task is not None:
        return words(_TASKS[item.task][0]), words.date(item.since)
    if item.plan.pause is not None:
        return words(phrase("Pause")), words.date(item.plan.pause.starts_on)
    return words(phrase("No visit")), words(phrase("planned"))


def _chip(order: Order, item: WorkItem, words: Words) -> ChipCell:
    said, values = tag_of(order, item.plan.today)
    return ChipCell(display_status(order).value, words(order.modality.short), words(said, **values))


def _status(item: WorkItem, words: Words) -> StatusCell:
    under, is_pressing = _under(item, words)
    return StatusCell(
        status=item.status.value,
        word=words(item.status.label),
        under=under,
        is_pressing=is_pressing,
    )


def _under(item: WorkItem, words: Words) -> tuple[str, bool]:
    """The line below the tag, and whether it presses."""
    waiting = wanted(item)
    states = {order.state for order in waiting}
    if item.days_overdue and item.task is None:
        return days_overdue(item.days_overdue, words), True
    if item.task is not None:
        return words(_TASKS[item.task][1]), True
    if OrderState.OUTCOME_MISSING in states:
        return words(phrase("outcome missing")), True
    if any(order.is_decision_missing for order in waiting):
        return words(phrase("decision missing")), True
    if states == {OrderState.RESULT_AWAITED}:
        is_reported = all(order.result is not None for order in waiting)
        return words(phrase("not read yet") if is_reported else phrase("result awaited")), False
    return _under_at_rest(item, words), False


def _under_at_rest(item: WorkItem, words: Words) -> str:
    today, pause = item.plan.today, item.plan.pause
    if item.status is DisplayStatus.BOOKED:
        return from_today(item.booked_on, today, words) if item.booked_on else ""
    if item.status is DisplayStatus.PAUSED and pause:
        return words(phrase("review {day}"), day=words.short_date(pause.review_on))
    if item.visit is None or item.status in (DisplayStatus.REVIEWED, DisplayStatus.PAUSED):
        return ""
    return due_said(item.since, today, words)


def _booked(item: WorkItem, words: Words) -> TwoLines:
    if item.task is not None or not item.orders:
        return "–", ""
    return booked_said(item.orders, item.plan.today, words)


def sentence_of(row: WorkRow, words: Words) -> str:
    """The whole row for a screen reader: "Overdue, 23 days overdue. YILMAZ, Ayşe, born …"."""
    items = ", ".join(f"{chip.text}: {chip.word}" for chip in row.chips)
    born = words(phrase("born {day}"), day=row.person.born)
    namesake = words(phrase("another patient here has the same name"))
    parts = [
        ", ".join(filter(None, (row.status.word, row.status.under))),
        f"{row.person.name}, {born}, {row.person.number}",
        namesake if row.person.has_namesake else "",
        " ".join(filter(None, row.visit)),
        row.task,
        items,
        row.remark,
        ", ".join(filter(None, row.booked)).replace("–", ""),
        ", ".join(filter(None, row.contact)),
    ]
    return ". ".join(filter(None, parts)) + "."


def with_namesake(row: WorkRow, other: str, words: Words) -> WorkRow:
    """Marked, with the birth date of somebody of the same name, where the two first differ."""
    differs = first_difference(row.person.born, other)
    person = row.person._replace(has_namesake=True, differs=differs)
    marked = row._replace(person=person, namesake_born=other.split(" ", maxsplit=1)[0])
    return marked._replace(sentence=sentence_of(marked, words))
