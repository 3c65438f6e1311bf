"""`worklist --as-known-on`: how today's facts differ from what the list showed on a day."""

from collections.abc import Iterator

from core.actions.replaying import ListOfDay, Named
from core.domain.acting import said
from core.domain.patient import list_name
from core.language import ENGLISH
from core.surveillance.worklist import WorkItem


def differences_said(found: ListOfDay) -> str:
    """How the list would differ with today's facts, each line with the entries behind it."""
    lines = [_head(found), ""]
    for each in found.named:
        lines += _lines(each)
    if not found.named:
        lines.append("  none")
    if found.cut.n_uncertain:
        lines += ["", f"A clock went back: {found.cut.n_uncertain} entries are dated out of order."]
    return "\n".join(lines) + "\n"


def _head(found: ListOfDay) -> str:
    cut = found.cut
    return (
        f"Known from the entries 1 to {cut.seq} of the history; {cut.n_later} came later."
        f" What today's facts say otherwise about {ENGLISH.date(found.day)}:"
    )


def _lines(named: Named) -> Iterator[str]:
    difference = named.difference
    patient = difference.item.plan.dossier.patient
    yield f"{list_name(patient, ENGLISH)}  {patient.hospital_no}: {difference.kind.label}"
    if difference.then is not None:
        yield f"  then  {_item_said(difference.then)}"
    if difference.now is not None:
        yield f"  now   {_item_said(difference.now)}"
    for event in named.causes:
        who = f", {event.operator}" if event.operator else ""
        yield f"  entry {event.seq}, {event.at[:16].replace('T', ' ')}{who}: " + said(
            event.sentence, event.values, ENGLISH
        )


def _item_said(item: WorkItem) -> str:
    waiting = [each.modality.short for each in item.orders if each.needs_someone]
    what = ", ".join(waiting) or (item.task.label if item.task else "")
    month = f", month {item.visit.month}" if item.visit else ""
    state = f", {item.state.label.lower()}" if item.state else ""
    return f"{what}{month}: {item.status.label}{state}, since {item.since.isoformat()}"
