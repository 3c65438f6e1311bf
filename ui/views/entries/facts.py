"""Everything one entry says, as values for a panel."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.language import phrase
from core.store.chain import SHOWN
from core.store.history import Change, Event
from core.store.named import names_in
from core.store.registry import Registry
from core.store.telling import Name, RowTold, told
from ui.look.language import words
from ui.views.entries.rows import event_said, instant_said, offset_said, role_said

MOST_ROWS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFacts:
    """`lines` are label and value; `rows` the changed records, `more` how many are not shown."""

    seq: int
    title: str
    lines: tuple[tuple[str, str], ...]
    rows: tuple[RowTold, ...]
    more: int = 0

    @property
    def spoken(self) -> str:
        """The whole panel as one text."""
        said = [self.title, *(f"{label}: {value}" for label, value in self.lines)]
        for row in self.rows:
            said.append(f"{row.title}, {row.what}")
            said += [f"{f.label}: {f.old} → {f.new}" for f in row.fields]
        return "\n".join(said)


def facts_of_entry(registry: Registry, seq: int) -> EntryFacts | None:
    """The entry with this number; none when there is no such entry."""
    event = registry.history.get(seq)
    if event is None:
        return None
    return entry_facts(event, registry.history.changes_of(seq), names_in(registry, words()))


def entry_facts(event: Event, changes: Sequence[Change], name: Name) -> EntryFacts:
    said = words()
    unknown = said(phrase("Not recorded"))
    session = said(phrase("{n}, session {session}"), n=event.seq, session=event.session)
    lines = (
        (said(phrase("When")), f"{instant_said(event.at)}  {offset_said(event.at)}"),
        (said(phrase("Who")), event.operator or unknown),
        (said(phrase("Role")), role_said(event.role) or unknown),
        (said(phrase("Why")), event.reason),
        (said(phrase("Takes back entry")), str(event.undoes or "")),
        (said(phrase("Computer")), event.host or unknown),
        (said(phrase("Program")), f"Hepatrack {event.version}" if event.version else unknown),
        (said(phrase("Entry")), session if event.session else str(event.seq)),
        (said(phrase("Head")), event.hash[:SHOWN]),
    )
    return EntryFacts(
        seq=event.seq,
        title=event_said(event),
        lines=tuple(line for line in lines if line[1]),
        rows=tuple(told(each, said, name) for each in changes[:MOST_ROWS]),
        more=max(len(changes) - MOST_ROWS, 0),
    )
