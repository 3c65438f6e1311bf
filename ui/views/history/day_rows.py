"""The list of a day in words: each line as it was shown, and as today's facts would have it."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.actions.replaying import ListOfDay, Named
from core.domain.hospital_number import shown
from core.domain.patient import list_name
from core.language import Words, phrase
from core.store.history import Event
from core.surveillance.hindsight import Kind
from core.surveillance.worklist import WorkItem
from ui.views.entries.rows import event_said, instant_said
from ui.views.worklist.rows import row_of


@dataclass(frozen=True, slots=True)
class SeenCell:
    """What a reader saw of a line: status and word of its tag, and the words below; or nothing."""

    status: str = ""
    word: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One line; `because` names the later entries that made the difference, if there is one."""

    key: str
    patient_id: str
    name: str
    number: str
    what: str
    due: str
    then: SeenCell
    now: SeenCell
    kind: str = ""
    because: tuple[tuple[str, str], ...] = ()

    @property
    def spoken(self) -> str:
        then = ", ".join(filter(None, (self.then.word, self.then.under)))
        now = ", ".join(filter(None, (self.now.word, self.now.under)))
        return ". ".join(filter(None, (self.name, self.what, then, now, self.kind)))


def day_rows(found: ListOfDay, words: Words) -> tuple[DayRow, ...]:
    """The whole list as it was shown; then what is missing from it by today's facts."""
    named = {each.difference.item.key: each for each in found.named}
    rows = [
        _same(item, words) if item.key not in named else _different(named[item.key], words)
        for item in found.shown.items
    ]
    missing = [each for each in found.named if each.difference.kind is Kind.ONLY_NOW]
    return (*rows, *(_different(each, words) for each in missing))


def only_different(rows: Sequence[DayRow]) -> tuple[DayRow, ...]:
    return tuple(row for row in rows if row.kind)


def _same(item: WorkItem, words: Words) -> DayRow:
    seen = _seen(item, words)
    return _row(item, seen, seen, words)


def _different(named: Named, words: Words) -> DayRow:
    difference = named.difference
    return _row(
        difference.item,
        _seen(difference.then, words),
        _seen(difference.now, words),
        words,
        kind=words(difference.kind.label),
        because=tuple(_cause(each, words) for each in named.causes),
    )


def _row(
    item: WorkItem,
    then: SeenCell,
    now: SeenCell,
    words: Words,
    *,
    kind: str = "",
    because: tuple[tuple[str, str], ...] = (),
) -> DayRow:
    patient, row = item.plan.dossier.patient, row_of(item, words)
    waiting = [words(o.modality.short) for o in item.orders if o.needs_someone]
    what = ", ".join(waiting) or row.task
    return DayRow(
        key=item.key,
        patient_id=patient.id,
        name=list_name(patient, words),
        number=shown(patient.hospital_no),
        what=what,
        due=", ".join(filter(None, row.visit)),
        then=then,
        now=now,
        kind=kind,
        because=because,
    )


def _seen(item: WorkItem | None, words: Words) -> SeenCell:
    if item is None:
        return SeenCell(word=words(phrase("Not on the list")))
    row = row_of(item, words)
    return SeenCell(row.status.status, row.status.word, row.status.under)


def _cause(event: Event, words: Words) -> tuple[str, str]:
    who = event.operator or words(phrase("Not recorded"))
    return event_said(event), f"{instant_said(event.at)}, {who}"
