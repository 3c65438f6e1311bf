"""The first open slot of each modality of the current episode, from facts alone."""

from collections.abc import Mapping
from datetime import date

from core.domain.dossier import Dossier
from core.domain.outlook import OutlookRow
from core.domain.protocol import Protocol
from core.surveillance.engine import assess, unsatisfied_run
from core.surveillance.episode_facts import EpisodeFacts, facts_of
from core.surveillance.states import Slot, SlotState

END_OF_TIME = date.max


def outlook(
    dossier: Dossier, protocols: Mapping[tuple[str, int], Protocol]
) -> tuple[OutlookRow, ...]:
    """What the lists look up: one row per modality that still asks for something.

    Seen from the end of time, every slot that nothing has satisfied, waived or ended is past
    grace; the first of them is the one that opens next. A stop that lies ahead leaves the slots
    before it, so the rows of a day can hold more than its worklist, never less. That holds from
    the day of enrolment on: before it nobody was on a list, and looking back plans everybody.
    """
    if dossier.death is not None:
        return ()
    facts = facts_of(dossier, protocols)
    rows = [_row(facts[-1], index) for index in range(len(facts[-1].items))] if facts else []
    return tuple(row for row in rows if row is not None)


def _row(facts: EpisodeFacts, index: int) -> OutlookRow | None:
    item = facts.items[index]
    case = facts.case_for(item, facts.examinations_for(item), END_OF_TIME)
    run = unsatisfied_run(assess(case, END_OF_TIME).slots)
    slot = _first_open(run)
    if slot is None:
        return None
    return OutlookRow(
        patient_id=facts.dossier.patient.id,
        modality=item.modality,
        month=slot.month,
        opens_on=slot.opens_on,
        due_on=slot.effective_due_on,
        overdue_on=slot.overdue_on,
    )


def _first_open(run: tuple[Slot, ...]) -> Slot | None:
    """Of the slots before entry only the last one asks (R12); else the first of the run."""
    unknown = [slot for slot in run if slot.state is SlotState.UNKNOWN_PRE_ENTRY]
    return unknown[-1] if unknown else next(iter(run), None)
