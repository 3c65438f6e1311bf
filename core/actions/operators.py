"""Who works here: the first one, adding, renaming, another role, leaving and coming back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from core.actions.backing_up import backed_up_before_bulk
from core.actions.saving import need_administrator, saving, store_again, store_new
from core.domain.acting import Acting, Entry, Values
from core.domain.folding import folded
from core.domain.followup import Pause
from core.domain.operators import Operator, Preferences, is_same_person
from core.domain.patient import Patient
from core.domain.rights import Right, demand
from core.domain.roles import Role
from core.domain.stops import StopReason
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.keys.naming import keep_names
from core.store.registry import Registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsibility:
    """What would be nobody's if an operator left (INV-20)."""

    patients: tuple[Patient, ...] = ()
    pauses: tuple[Pause, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.patients or self.pauses)

    @property
    def n_patients(self) -> int:
        """How many patients a hand-over touches."""
        return len({each.id for each in self.patients} | {each.patient_id for each in self.pauses})


def first_operator(name: str, today: date) -> Operator:
    """Whoever a registry without operators names: its administrator, not stored yet."""
    return Operator(name=_tidied(name), role=Role.ADMINISTRATOR, since=today)


def start_with(registry: Registry, acting: Acting, operator: Operator) -> int:
    """Make the first operator of a registry its administrator.

    Raises:
        RegistryError: there are operators already, or no name.
    """
    if registry.of(Operator).all():
        raise RegistryError(phrase("Somebody works here already. Ask an administrator to add you."))
    first = replace(operator, role=Role.ADMINISTRATOR, is_active=True)
    asked = replace(acting, role=Role.ADMINISTRATOR)
    return _store(registry, asked, first, phrase("Made {who} an operator ({role})"))


def add_operator(registry: Registry, acting: Acting, operator: Operator) -> int:
    """Let somebody else work here.

    Raises:
        RegistryError: no name, or somebody active has it.
    """
    return _store(registry, acting, operator, phrase("Made {who} an operator ({role})"))


def correct_operator(registry: Registry, acting: Acting, operator: Operator) -> int:
    """Keep another name, role or preference; patients, pauses and the key file follow a new name.

    Raises:
        RegistryError: the name is another's, or no administrator would remain.
    """
    before = registry.of(Operator).get(operator.id)
    if before.name == operator.name:
        return _store(registry, acting, operator, phrase("Changed the operator {who} ({role})"))
    sentence = phrase("Renamed the operator {before} to {who} ({role})")
    return _store(registry, acting, operator, sentence, before.name)


def prefer(registry: Registry, acting: Acting, operator: Operator, preferences: Preferences) -> int:
    """Keep what somebody prefers for themselves; that takes no right, only to work here.

    Raises:
        RegistryError: somebody else acts.
    """
    known = registry.of(Operator).get(operator.id)
    if known.name != acting.operator:
        raise RegistryError(phrase("Only {who} changes what {who} prefers."), who=known.name)
    with registry.unit_of_work(acting) as work:
        stored = store_again(registry, acting, replace(known, preferences=preferences))
        sentence = phrase("{who} changed what they prefer")
        work.entry = Entry(sentence=sentence, values={"who": stored.name})
    return work.seq


def deactivate_operator(
    registry: Registry, acting: Acting, operator: Operator, successor: Operator | None = None
) -> int:
    """Let nobody work under this name any more, and hand over whom he is responsible for.

    Raises:
        RegistryError: patients or pauses are his and nobody takes them over; he is the last
            active administrator.
    """
    held = responsibility(registry, operator, acting.today)
    if not held.is_empty and (successor is None or successor.id == operator.id):
        raise RegistryError(
            phrase("Responsible for {n}: {who}. Choose who takes them over."),
            field="successor",
            who=operator.name,
            n=len(held.patients) or len(held.pauses),
        )
    if successor is not None and not registry.of(Operator).get(successor.id).is_active:
        raise RegistryError(
            phrase("{who} does not work here any more. Choose somebody else."),
            field="successor",
            who=successor.name,
        )
    demand(acting.role, Right.OPERATORS)
    backed_up_before_bulk(registry, acting, held.n_patients)
    with saving(registry, acting, Right.OPERATORS) as work:
        store_again(registry, acting, replace(operator, is_active=False))
        need_administrator(registry)
        if successor is None:
            sentence = phrase("{who} no longer works here")
        else:
            _hand_over(registry, acting, held, successor.name)
            sentence = phrase("{who} no longer works here; patients handed over to {successor}")
        values = {"who": operator.name, "successor": successor.name if successor else ""}
        work.entry = Entry(sentence=sentence, values=values)
    return work.seq


def reactivate_operator(registry: Registry, acting: Acting, operator: Operator) -> int:
    """Somebody who had left works here again."""
    again = replace(operator, is_active=True)
    return _store(registry, acting, again, phrase("{who} works here again ({role})"))


def keep_views(registry: Registry, acting: Acting, operator: Operator, views: Sequence[str]) -> int:
    """Keep the lists of whoever acts; they are his own, so every role may.

    Raises:
        RegistryError: they are somebody else's.
    """
    if operator.name != acting.operator:
        raise RegistryError(phrase("These lists are of {who}."), who=operator.name)
    kept = replace(operator, preferences=replace(operator.preferences, views=tuple(views)))
    with registry.unit_of_work(acting) as work:
        store_again(registry, acting, kept)
        work.entry = Entry(
            sentence=phrase("{who} keeps other lists"), values={"who": operator.name}
        )
    return work.seq


def responsibility(registry: Registry, operator: Operator, today: date) -> Responsibility:
    """The followed patients and the open pauses that carry the operator's name."""
    patients = [
        each
        for each in registry.of(Patient).all()
        if is_same_person(each.surgeon, operator.name) and _is_followed(registry, each, today)
    ]
    pauses = [
        each
        for each in registry.of(Pause).all()
        if is_same_person(each.responsible, operator.name)
        and (each.ends_on is None or each.ends_on > today)
    ]
    return Responsibility(patients=tuple(patients), pauses=tuple(pauses))


def _is_followed(registry: Registry, patient: Patient, today: date) -> bool:
    dossier = dossier_of(registry, patient.id)
    lost = StopReason.LOST_TO_FOLLOWUP  # still somebody's, to be traced
    ends = [each.in_force_from for each in dossier.stops if each.reason is not lost]
    return dossier.death is None and not any(end and end <= today for end in ends)


def _store(
    registry: Registry, acting: Acting, operator: Operator, sentence: str, former: str = ""
) -> int:
    tidy = replace(operator, name=_tidied(operator.name))
    _refuse_known(registry, tidy)
    store: Callable[[Registry, Acting, Operator], Operator] = (
        store_again if operator.ver else store_new
    )
    demand(acting.role, Right.OPERATORS)
    held = Responsibility()
    if former:
        held = responsibility(registry, replace(tidy, name=former), acting.today)
        backed_up_before_bulk(registry, acting, held.n_patients)
    with saving(registry, acting, Right.OPERATORS) as work:
        stored = store(registry, acting, tidy)
        need_administrator(registry)
        if former:
            _hand_over(registry, acting, held, stored.name)
        values: Values = {"who": stored.name, "role": (stored.role.label,), "before": former}
        work.entry = Entry(sentence=sentence, values=values)
    if former and registry.is_protected:
        keep_names(registry)
    return work.seq


def _hand_over(registry: Registry, acting: Acting, held: Responsibility, name: str) -> None:
    for patient in held.patients:
        store_again(registry, acting, replace(patient, surgeon=name))
    for pause in held.pauses:
        store_again(registry, acting, replace(pause, responsible=name))


def _refuse_known(registry: Registry, operator: Operator) -> None:
    """Two who are called the same could not be told apart in the history."""
    for each in registry.of(Operator).all():
        if each.id != operator.id and each.is_active and folded(each.name) == folded(operator.name):
            raise RegistryError(
                phrase("{who} works here already. Add something that tells them apart."),
                field="name",
                who=each.name,
            )


def _tidied(name: str) -> str:
    return " ".join(name.split())
