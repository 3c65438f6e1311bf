"""Check a whole registry: the file, its history, every record, and what was computed from them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.actions import history_flaws as history
from core.actions.flaws import Flaw
from core.actions.invariants.people import unowned
from core.actions.invariants.seen import Seen
from core.actions.invariants.table import INVARIANTS
from core.actions.replaying import replay_differences
from core.domain.dossier import Dossier
from core.domain.hospital_number import shown
from core.domain.outlook import OutlookRow
from core.errors import RegistryError
from core.language import phrase
from core.store.checking import anchored, file_flaws
from core.store.dossiers import all_dossiers
from core.store.fingerprint import schema_flaws
from core.store.history import Event
from core.store.registry import Registry
from core.store.replaying import dates_of_entries
from core.surveillance.outlook import outlook

__all__ = ["Flaw", "HeadFound", "Verification", "find_head", "verify"]

SHORTEST_HEAD = 8
HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What was looked at and what was found; without flaws the registry is whole.

    `notes` are no flaws: an anchor that is behind, a clock that went back.
    """

    n_patients: int
    n_entries: int
    flaws: tuple[Flaw, ...]
    notes: tuple[Flaw, ...] = ()
    head: str = ""

    @property
    def is_whole(self) -> bool:
        return not self.flaws


@dataclass(frozen=True, slots=True)
class HeadFound:
    """What is known of a printed head: the entry that had it, and how many came after."""

    event: Event | None
    n_since: int


def verify(registry: Registry, today: date | None = None) -> Verification:
    """Examine everything and change nothing; records are read only from an undamaged file.

    `today` is the day for which the rules of the list are checked, never before the last entry.
    """
    flaws = [
        Flaw(phrase("The file is damaged: {what}."), {"what": w}) for w in file_flaws(registry)
    ]
    if flaws:
        return Verification(n_patients=0, n_entries=_n_entries(registry), flaws=tuple(flaws))
    flaws += history.flaws_of_the_schema(registry)
    if any(map(history.is_unreadable, schema_flaws(registry.db))):
        return Verification(n_patients=0, n_entries=_n_entries(registry), flaws=tuple(flaws))
    found, dossiers = anchored(registry), all_dossiers(registry)
    seen = Seen(dossiers, registry.protocols.all(), _day(registry, today))
    flaws += [
        *history.flaws_of_the_chain(registry),
        *history.flaws_of_the_anchors(found),
        *history.flaws_of_the_rows(registry),
    ]
    if not flaws:
        flaws += _replay(registry)
    flaws += [
        *history.flaws_of_who_left(registry),
        *_documents(registry),
        *_rules(seen),
        *_outlook(registry, dossiers),
    ]
    return Verification(
        n_patients=len(dossiers),
        n_entries=registry.history.last_seq(),
        flaws=tuple(flaws),
        notes=(*history.notes_on_the_history(registry, found), *_unowned(seen)),
        head=registry.history.head(),
    )


def find_head(registry: Registry, printed: str) -> HeadFound:
    """Which entry of the history had the head that a page or a manifest carries.

    Raises:
        RegistryError: it is not a head: 8 to 64 hex characters.
    """
    typed = "".join(printed.split()).lower()
    if not SHORTEST_HEAD <= len(typed) <= 64 or not set(typed) <= HEX:
        raise RegistryError(
            phrase("{text} is not the head of a history. Type the 8 characters of the page."),
            field="--anchor",
            text=printed,
        )
    found = registry.history.with_head(typed)
    if not found:
        return HeadFound(None, 0)
    return HeadFound(found[0], registry.history.last_seq() - found[0].seq)


def _n_entries(registry: Registry) -> int:
    """As far as a damaged file can say."""
    try:
        return registry.history.last_seq()
    except Exception:  # noqa: BLE001  the damage is already among the flaws
        return 0


def _day(registry: Registry, today: date | None) -> date:
    newest = max((day for _, day in dates_of_entries(registry)), default=date.min.isoformat())
    return max(today or date.min, date.fromisoformat(newest))


def _replay(registry: Registry) -> Iterator[Flaw]:
    """INV-25, once chain and rows are sound: the history alone gives every row."""
    for table, n_rows in replay_differences(registry):
        sentence = phrase("Replaying the history gives other rows of {table}: {n} differ.")
        yield Flaw(sentence, {"table": table, "n": n_rows}, rule="INV-25")


def _documents(registry: Registry) -> Iterator[Flaw]:
    """The history binds the row of a document, and the hash in the row binds its bytes."""
    for row, is_there in registry.contents.missing_or_changed():
        if is_there:
            sentence = phrase("The content of the document {row} is not the one that was added.")
        else:
            sentence = phrase("The content of the document {row} is missing.")
        yield Flaw(sentence, {"row": row})
    for row in registry.contents.without_row():
        yield Flaw(phrase("The content {row} belongs to no document."), {"row": row})


def _unowned(seen: Seen) -> Iterator[Flaw]:
    """How many are followed without anybody responsible; the patient's page asks for it."""
    found = unowned(seen)
    if found:
        sentence = phrase("Followed patients without a responsible surgeon: {n}, first {number}.")
        values = {"n": len(found), "number": _number_of(found[0])}
        yield Flaw(sentence, values, rule="INV-20")


def _rules(seen: Seen) -> Iterator[Flaw]:
    """Every rule of the table over every record."""
    for rule in INVARIANTS:
        for each in rule.check(seen):
            number = _number_of(each.dossier) if each.dossier else ""
            yield Flaw(each.sentence, each.values, number, rule.number)


def _outlook(registry: Registry, dossiers: tuple[Dossier, ...]) -> Iterator[Flaw]:
    """The one cached table against a fresh computation; cached, never believed."""
    protocols = registry.protocols.all()
    stored: dict[str, list[OutlookRow]] = {}
    for row in registry.outlook.all():
        stored.setdefault(row.patient_id, []).append(row)
    for dossier in dossiers:
        fresh = sorted(outlook(dossier, protocols), key=_modality)
        if fresh != sorted(stored.pop(dossier.patient.id, []), key=_modality):
            sentence = phrase("The stored outlook is not the computed one.")
            yield Flaw(sentence, {}, _number_of(dossier))
    for patient_id in stored:
        sentence = phrase("The outlook holds a patient who is not in the registry ({row}).")
        yield Flaw(sentence, {"row": patient_id})


def _modality(row: OutlookRow) -> str:
    return row.modality.value


def _number_of(dossier: Dossier) -> str:
    return shown(dossier.patient.hospital_no)
