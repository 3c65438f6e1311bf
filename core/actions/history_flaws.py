"""The history examined: its chain, its anchors, the guards of the file, the rows it tells."""

from collections.abc import Iterator
from datetime import datetime

from core.actions.flaws import Flaw
from core.language import phrase
from core.store.anchors import Anchor
from core.store.chain import SHOWN, ChainFlaw, chain_flaws
from core.store.checking import (
    Anchored,
    AnchorFlaw,
    entries_missing,
    entries_out_of_time,
    facts_of_nobody,
    history_flaws,
    tickets_left,
)
from core.store.fingerprint import SchemaFlaw, schema_flaws
from core.store.registry import Registry

_SCHEMA = {
    "missing": phrase("The {kind} {name} is missing from the file."),
    "altered": phrase("The {kind} {name} is not as this program makes it."),
    "foreign": phrase("The {kind} {name} is not of this program."),
}


def flaws_of_the_schema(registry: Registry) -> Iterator[Flaw]:
    """Tables, indexes and the triggers that guard the history."""
    for each in schema_flaws(registry.db):
        yield Flaw(_SCHEMA[each.state], {"kind": each.kind, "name": each.name})
    if tickets_left(registry):
        yield Flaw(phrase("The file was left open for changes: another program wrote to it."))


def is_unreadable(flaw: SchemaFlaw) -> bool:
    """Whether the records cannot be read before it is mended."""
    return flaw.kind == "table" and flaw.state != "foreign"


def flaws_of_the_chain(registry: Registry) -> Iterator[Flaw]:
    missing = entries_missing(registry)
    if missing:
        yield Flaw(phrase("{n} entries are missing from the history."), {"n": missing})
    for each in chain_flaws(registry.db):
        yield Flaw(_chain_sentence(each), {"entry": each.first, "last": each.last})


def _chain_sentence(flaw: ChainFlaw) -> str:
    if flaw.is_changed and flaw.first == flaw.last:
        return phrase("Entry {entry} of the history was changed after it was written.")
    if flaw.is_changed:
        return phrase(
            "Entries {entry} to {last} of the history were changed after they were written."
        )
    if flaw.first == flaw.last:
        return phrase(
            "Entry {entry} of the history does not follow the one before it: something was taken "
            "out, put in or exchanged there."
        )
    return phrase("Entries {entry} to {last} of the history do not follow one another.")


def flaws_of_the_anchors(found: Anchored) -> Iterator[Flaw]:
    if not found.is_readable:
        yield Flaw(phrase("The anchor file beside the registry cannot be read."))
    for each in found.flaws:
        yield _anchor_flaw(each)


def _anchor_flaw(flaw: AnchorFlaw) -> Flaw:
    anchor = flaw.anchor
    if not anchor.head:
        return Flaw(phrase("An anchor file that could not be read has been replaced."))
    values: dict[str, object] = {
        "entry": anchor.seq,
        "head": anchor.head[:SHOWN],
        "day": _day_of(anchor),
    }
    if not flaw.is_ours:
        sentence = phrase(
            "The anchor file names entry {entry} ({head}), which is not in the history, and was "
            "not written with the key of this registry."
        )
        return Flaw(sentence, values)
    return Flaw(
        phrase(
            "On {day} the history ended with entry {entry} ({head}). It does not hold this entry: "
            "entries were taken out or rewritten, or an older file was put in the place of this "
            "one."
        ),
        values,
    )


def _day_of(anchor: Anchor) -> object:
    try:
        return datetime.fromisoformat(anchor.utc).date()
    except ValueError:
        return anchor.utc


def flaws_of_the_rows(registry: Registry) -> Iterator[Flaw]:
    """Every row against the last word of the history about it."""
    for each in history_flaws(registry):
        values: dict[str, object] = {"table": each.table, "row": each.row_id, "entry": each.seq}
        if each.seq:
            sentence = phrase(
                "The row {row} of {table} is not as the history left it (entry {entry})."
            )
            yield Flaw(sentence, values)
        else:
            yield Flaw(phrase("The row {row} of {table} has no history."), values)


def flaws_of_who_left(registry: Registry) -> Iterator[Flaw]:
    """Facts that somebody who is not in the registry any more left behind."""
    for table, row in facts_of_nobody(registry):
        sentence = phrase("The row {row} of {table} is about a patient who is not in the registry.")
        yield Flaw(sentence, {"table": table, "row": row})


def notes_on_the_history(registry: Registry, found: Anchored) -> Iterator[Flaw]:
    """What is no flaw, and good to know."""
    is_due = registry.path is not None and registry.history.last_seq() > 0
    if is_due and found.is_readable and not found.is_there:
        yield Flaw(
            phrase("There is no anchor file yet: a cut end of the history would not be seen.")
        )
    elif found.n_behind:
        yield Flaw(
            phrase("The anchor file is {n} entries behind the history."), {"n": found.n_behind}
        )
    if not found.is_sealed and found.is_there:
        yield Flaw(
            phrase(
                "The anchor file is not sealed with the key of this registry; the next save does "
                "it."
            )
        )
    back = entries_out_of_time(registry)
    if back:
        yield Flaw(
            phrase("The clock went back {n} times, first at entry {entry}."),
            {"n": len(back), "entry": back[0]},
        )
