"""What the answer restart, continue or keep adds to the record, inside the action that asks it."""

from core.actions.booking import close_standing
from core.actions.saving import store_new
from core.domain.acting import Acting
from core.domain.followup import KeptCalendar
from core.domain.treatment import Procedure
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.reanchor import Answer, consequence


def answer_in(
    registry: Registry, acting: Acting, procedure: Procedure, answer: Answer, reason: str
) -> None:
    """Store what the answer means; inside the unit of work of an action."""
    dossier = dossier_of(registry, procedure.patient_id)
    fact = consequence(
        dossier,
        procedure,
        answer,
        protocols=registry.protocols.all(),
        today=acting.today,
        reason=reason,
    )
    store_new(registry, acting, fact)
    if not isinstance(fact, KeptCalendar):
        close_standing(registry, acting, procedure.patient_id, "re-operation")
