"""What a change of protocol would do, in words and by month, before it is saved (INV-14, R16)."""

from collections.abc import Iterable, Sequence

from core.domain.alphabet import turkish_order
from core.domain.hospital_number import shown
from core.domain.patient import list_name
from core.domain.protocol import Protocol
from core.language import Words, phrase
from core.store.offered_protocols import with_offered
from core.surveillance.demand import MONTHS_AHEAD
from core.surveillance.moving import after_move, flags_moved, may_move
from core.surveillance.plan import PatientPlan
from core.surveillance.what_if import WhatIf, what_if
from ui.look.language import words
from ui.session import RegistrySession
from ui.widgets.what_if_card import ChangeRow, WhatIfShown

MOST_NAMES = 12


def foreseen(
    session: RegistrySession, plans: Iterable[PatientPlan], target: Protocol
) -> WhatIfShown:
    """What moving these patients to this version today would do; it need not be kept yet."""
    said = words()
    movers = [plan for plan in plans if may_move(plan)]
    if not movers:
        return WhatIfShown((said(phrase("Nobody follows it: no calendar would change.")),))
    protocols, days = with_offered(session.registry), session.working_days()
    followed = {
        (plan.current.protocol.id, plan.current.protocol.version): target
        for plan in movers
        if plan.current is not None
    }
    seen = what_if(movers, protocols, followed, session.today, days)
    pairs = [(plan, after_move(plan, target, protocols, days)) for plan in movers]
    flags = flags_moved(pairs)
    n = len(movers)
    lines = [
        said.count(
            n,
            phrase("If it were followed from today on, 1 patient would move."),
            phrase("If it were followed from today on, {n} patients would move."),
        )
    ]
    rows = _rows(seen, said)
    if not rows:
        lines.append(said(phrase("No examination of the next {n} months changes."), n=MONTHS_AHEAD))
    for plans_, sentence in (
        (flags.gained, phrase("Overdue at once: {names}")),
        (flags.lost, phrase("Overdue no more: {names}")),
    ):
        if plans_:
            lines.append(said(sentence, names=_names(plans_, said)))
    if not flags.gained and not flags.lost:
        lines.append(said(phrase("Nobody becomes overdue by it, and nobody loses a flag.")))
    return WhatIfShown(tuple(lines), seen.before.months, rows)


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
