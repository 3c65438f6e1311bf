"""The registry as it was: its rows after an entry, and the list as it was shown on a day."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date

from core.actions.listing import listed
from core.domain.dossier import Dossier
from core.domain.followup import Appointment
from core.domain.ids import AppointmentId, PatientId
from core.domain.patient import Patient
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import all_dossiers, dossier_of
from core.store.history import Event
from core.store.registry import Registry
from core.store.replaying import (
    dates_of_entries,
    replay_entry,
    replay_protocols,
    replayed,
    rows_of,
)
from core.surveillance.booking import WorkingDays
from core.surveillance.hindsight import Difference, differences, picture
from core.surveillance.outlook import outlook
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.worklist import Worklist, items_of

OUTLOOK = "outlook"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What was known at the end of a day: entries up to `seq`; `n_later` came after it.

    `n_uncertain` entries lie on the wrong side by their own date, because a clock went back.
    """

    seq: int
    n_later: int
    n_uncertain: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A difference with the later entries that made it, oldest first."""

    difference: Difference
    causes: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOfDay:
    """What the list showed on a day, and what today's facts say about that day.

    A booking that was made after the day is no fact about it and is left out of both.
    """

    day: date
    cut: Cut
    plans: tuple[PatientPlan, ...]
    shown: Worklist
    hindsight: Worklist
    named: tuple[Named, ...]


@contextmanager
def state_after(registry: Registry, seq: int) -> Iterator[Registry]:
    """The whole registry in memory as entry `seq` left it, its outlook computed anew."""
    again = replayed(registry, seq)
    try:
        _refresh_outlook(again)
        yield again
    finally:
        again.close()


def _refresh_outlook(again: Registry) -> None:
    protocols = again.protocols.all()
    for dossier in all_dossiers(again):
        again.outlook.replace(dossier.patient.id, outlook(dossier, protocols))


def replay_differences(registry: Registry) -> tuple[tuple[str, int], ...]:
    """Tables with other rows than the whole history gives, and how many differ (INV-25).

    The outlook is no fact: it is computed, and compared where it is computed.
    """
    with state_after(registry, registry.history.last_seq()) as again:
        stored, told = rows_of(registry), rows_of(again)
    found = []
    for table in sorted(stored.keys() | told.keys()):
        have, want = ({repr(row) for row in rows.get(table, [])} for rows in (stored, told))
        if have != want and table != OUTLOOK:
            found.append((table, max(len(have - want), len(want - have))))
    return tuple(found)


def known_on(registry: Registry, day: date) -> Cut:
    """The last entry of a day, by the local dates of their writers.

    Where a clock went back the dates do not rise; the cut is where fewest entries lie on the wrong
    side of it.
    """
    entries, limit = dates_of_entries(registry), day.isoformat()
    wrong = fewest = sum(dated <= limit for _, dated in entries)
    seq = 0
    for number, dated in entries:
        wrong += -1 if dated <= limit else 1
        if wrong < fewest:
            fewest, seq = wrong, number
    n_later = sum(number > seq for number, _ in entries)
    return Cut(seq=seq, n_later=n_later, n_uncertain=fewest)


def list_shown_on(registry: Registry, day: date, today: date) -> ListOfDay:
    """The worklist of `day` from what was known at its end, beside what is known now.

    Raises:
        RegistryError: the day lies ahead.
    """
    if day > today:
        raise RegistryError(
            phrase("{day} lies ahead. Choose today or an earlier day."), field="day", day=day
        )
    cut = known_on(registry, day)
    with closing(replayed(registry, cut.seq)) as again:  # plans need no outlook
        eye = _Eye(day, frozenset(each.id for each in again.of(Appointment).all()))
        plans = eye.plans(again)
        shown, hindsight = listed(again, plans, day), listed(registry, eye.plans(registry), day)
        named = _named(registry, again, differences(shown, hindsight), cut, eye)
    return ListOfDay(day=day, cut=cut, plans=plans, shown=shown, hindsight=hindsight, named=named)


@dataclass(frozen=True, slots=True)
class _Eye:
    """Looks at a registry from one day; sees no booking that was not made by then."""

    day: date
    made: frozenset[AppointmentId]

    def plans(self, registry: Registry) -> tuple[PatientPlan, ...]:
        protocols, days = registry.protocols.all(), _days(registry)
        return tuple(
            plan_of(self.seen(each), protocols, self.day, days) for each in all_dossiers(registry)
        )

    def seen(self, dossier: Dossier) -> Dossier:
        kept = tuple(each for each in dossier.appointments if each.id in self.made)
        return replace(dossier, appointments=kept)


def _days(registry: Registry) -> WorkingDays:
    settings = registry.settings()
    return WorkingDays(weekdays=frozenset(settings.weekdays), holidays=frozenset(settings.holidays))


def _named(
    registry: Registry, again: Registry, found: tuple[Difference, ...], cut: Cut, eye: _Eye
) -> tuple[Named, ...]:
    """Each difference with its causes; `again` is brought forward entry by entry to find them."""
    replay_protocols(again, registry)
    causes: dict[PatientId, tuple[Event, ...]] = {}
    for each in found:
        if each.patient_id not in causes:
            causes[each.patient_id] = _causes(registry, again, each.patient_id, cut, eye)
    return tuple(Named(difference=each, causes=causes[each.patient_id]) for each in found)


def _causes(
    registry: Registry, again: Registry, patient_id: PatientId, cut: Cut, eye: _Eye
) -> tuple[Event, ...]:
    """The later entries about a patient that changed the lines of that day."""
    later = [each for each in registry.history.of_patient(patient_id) if each.seq > cut.seq]
    found = []
    before = _pictures(again, patient_id, eye)
    for event in reversed(later):
        replay_entry(again, registry, event.seq)
        after = _pictures(again, patient_id, eye)
        if after != before:
            found.append(event)
        before = after
    return tuple(found)


def _pictures(again: Registry, patient_id: PatientId, eye: _Eye) -> tuple[object, ...]:
    """The lines of one patient; none while nobody has registered them."""
    if not again.of(Patient).holds(patient_id):
        return ()
    dossier = eye.seen(dossier_of(again, patient_id))
    plan = plan_of(dossier, again.protocols.all(), eye.day, _days(again))
    return tuple(picture(item) for item in items_of(plan, eye.day))
