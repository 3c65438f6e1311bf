"""What a change of protocol would do, in words and by month, before it is saved (INV-14, R16)."""

from collections.abc import Iterable, Sequence

from core.domain.alphabet import turkish_order
from core.domain.hospital_number import shown
from core.domain.ids import PatientId
from core.domain.patient import list_name
from core.domain.protocol import Protocol
from core.language import Words, phrase
from core.store.offered_protocols import with_offered
from core.surveillance.demand import MONTHS_AHEAD, demand
from core.surveillance.moving import FlagsMoved, after_move, flags_moved, foreseen_key, may_move
from core.surveillance.plan import PatientPlan
from core.surveillance.what_if import WhatIf
from ui.look.language import words
from ui.session import RegistrySession
from ui.widgets.busy import busy
from ui.widgets.what_if_card import ChangeRow, WhatIfShown

MOST_NAMES = 12


class Foresight:
    """Looks ahead for the patients of one form; what was computed once for somebody is kept."""

    def __init__(self, session: RegistrySession) -> None:
        self._session = session
        self._then: dict[tuple[PatientId, Protocol], PatientPlan] = {}

    def of(self, plans: Iterable[PatientPlan], target: Protocol) -> WhatIfShown:
        """What moving these patients to this version today would do; it need not be kept yet."""
        said = words()
        movers = [plan for plan in plans if may_move(plan)]
        if not movers:
            return WhatIfShown((said(phrase("Nobody follows it: no calendar would change.")),))
        with busy():
            then = [self._after(plan, target) for plan in movers]
            seen = self._what_if(movers, then, target)
        rows, flags = _rows(seen, said), flags_moved(zip(movers, then, strict=True))
        lines = _lines(len(movers), flags, said)
        if not rows:
            nothing = phrase("No examination of the next {n} months changes.")
            lines.append(said(nothing, n=MONTHS_AHEAD))
        return WhatIfShown(tuple(lines), seen.before.months, rows)

    def _after(self, plan: PatientPlan, target: Protocol) -> PatientPlan:
        key = plan.dossier.patient.id, target
        if key not in self._then:
            protocols, days = with_offered(self._session.registry), self._session.working_days()
            self._then[key] = after_move(plan, target, protocols, days)
        return self._then[key]

    def _what_if(
        self, movers: Sequence[PatientPlan], then: Sequence[PatientPlan], target: Protocol
    ) -> WhatIf:
        protocols = {**with_offered(self._session.registry), foreseen_key(target): target}
        today, days = self._session.today, self._session.working_days()
        return WhatIf(
            moved=tuple(plan.dossier.patient.id for plan in movers),
            before=demand(movers, protocols, today, days),
            after=demand(then, protocols, today, days),
        )


def _lines(n: int, flags: FlagsMoved, said: Words) -> list[str]:
    """How many would move, and who would gain or lose a flag."""
    lines = [
        said.count(
            n,
            phrase("If it were followed from today on, 1 patient would move."),
            phrase("If it were followed from today on, {n} patients would move."),
        )
    ]
    for plans, sentence in (
        (flags.gained, phrase("Overdue at once: {names}")),
        (flags.lost, phrase("Overdue no more: {names}")),
    ):
        if plans:
            lines.append(said(sentence, names=_names(plans, said)))
    if not flags.gained and not flags.lost:
        lines.append(said(phrase("Nobody becomes overdue by it, and nobody loses a flag.")))
    return lines


def _rows(seen: WhatIf, said: Words) -> tuple[ChangeRow, ...]:
    """The examinations that change."""
    found = []
    for modality in seen.modalities:
        moves = tuple(each.after - each.before for each in seen.changes(modality))
        if any(moves):
            added, removed = seen.added(modality), seen.removed(modality)
            found.append(ChangeRow(said(modality.short), moves, added, removed))
    return tuple(found)


def person_said(plan: PatientPlan, said: Words) -> str:
    """`YILMAZ, Ayşe, 123 456`: two of the same name are told apart."""
    patient = plan.dossier.patient
    return f"{list_name(patient, said)}, {shown(patient.hospital_no)}"


def by_name(plan: PatientPlan) -> tuple[object, ...]:
    """The order of the Turkish alphabet."""
    patient = plan.dossier.patient
    family, given = patient.family_name, patient.given_name
    return turkish_order(family), turkish_order(given), patient.hospital_no


def _names(plans: Sequence[PatientPlan], said: Words) -> str:
    found = [person_said(plan, said) for plan in plans[:MOST_NAMES]]
    if len(plans) > MOST_NAMES:
        found.append(said(phrase("and {n} more"), n=len(plans) - MOST_NAMES))
    return "; ".join(found)
