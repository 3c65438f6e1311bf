"""In which order the list of patients stands: by name at first, or by the column clicked."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from operator import itemgetter
from typing import Any, Final

from core.domain.alphabet import turkish_order
from core.domain.choices import SortOrder
from core.errors import RegistryError
from core.language import phrase
from core.surveillance.buckets import Bucket
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.models.table_model import TableModel
from ui.session import RegistrySession
from ui.views.patients.columns import Place, columns
from ui.views.patients.patient_row import OrderValues, PatientRow
from ui.widgets.list_header import ListHeader, after_click, head_words

KEPT: Final = "patients"  # beside how the worklist was left


class PatientOrder(SortOrder):
    NAME = "name", phrase("by family name, A first")
    OPERATION = "operation", phrase("latest operation first")
    STANDING = "standing", phrase("most urgent first")
    DUE = "due", phrase("earliest due date first")
    SURGEON = "surgeon", phrase("by surgeon, A first")
    CONTACT = "contact", phrase("longest without a contact first")
    NAME_TURNED = "name_turned", phrase("by family name, Z first")
    OPERATION_TURNED = "operation_turned", phrase("earliest operation first")
    STANDING_TURNED = "standing_turned", phrase("least urgent first")
    DUE_TURNED = "due_turned", phrase("latest due date first")
    SURGEON_TURNED = "surgeon_turned", phrase("by surgeon, Z first")
    CONTACT_TURNED = "contact_turned", phrase("latest contact first")

    @property
    def is_rising(self) -> bool:
        falls = self.straight_one in (PatientOrder.OPERATION, PatientOrder.STANDING)
        return falls is self.is_turned


_OFFERED = dict(zip(Place, PatientOrder.straight(), strict=True))
_PLACE_OF = {order: place for place, order in _OFFERED.items()}


def values_of(plan: PatientPlan, operated_on: date | None) -> OrderValues:
    """`operated_on` is the day of the last operation on the liver."""
    is_inside = plan.bucket is not None
    return OrderValues(
        operated_on=operated_on,
        urgency=(_URGENCY[plan.bucket], plan.overdue_since or date.max) if plan.bucket else None,
        due_on=plan.next_due if is_inside else None,
        surgeon=plan.dossier.patient.surgeon,
        contact_on=plan.dossier.last_contact_on(),
    )


_URGENCY = {bucket: at for at, bucket in enumerate(Bucket)}
_VALUES: dict[PatientOrder, Callable[[OrderValues], Any]] = {
    PatientOrder.OPERATION: lambda values: values.operated_on,
    PatientOrder.STANDING: lambda values: values.urgency,
    PatientOrder.DUE: lambda values: values.due_on,
    PatientOrder.SURGEON: lambda values: turkish_order(values.surgeon) if values.surgeon else None,
    PatientOrder.CONTACT: lambda values: values.contact_on,
}


def in_order(rows: Sequence[PatientRow], order: PatientOrder) -> Sequence[PatientRow]:
    """Of rows that stand by name; those that are alike stay by name."""
    value_of = _VALUES.get(order.straight_one)
    if value_of is None:
        return rows[::-1] if order.is_turned else rows
    valued = [(value_of(row.values), row) for row in rows]
    having = [each for each in valued if each[0] is not None]
    # The most urgent has the smallest value, whatever the arrow says.
    is_straight_up = order.straight_one is not PatientOrder.OPERATION
    having.sort(key=itemgetter(0), reverse=is_straight_up is order.is_turned)
    return [*(row for _, row in having), *(row for value, row in valued if value is None)]


def order_after_click(column: int, current: PatientOrder) -> PatientOrder:
    return after_click(_OFFERED[Place(column)], current)


def offer_orders(heads: ListHeader) -> None:
    heads.offer(_OFFERED)


def say_order(heads: ListHeader, model: TableModel[PatientRow], current: PatientOrder) -> None:
    """The mark, and what each head says to a screen reader and in its tool tip."""
    at, titles, said = _PLACE_OF[current.straight_one], columns(), words()
    heads.show_order(at, is_rising=current.is_rising)
    model.set_heads(
        {
            place: head_words(titles[place].title, order, current, said, is_current=place is at)
            for place, order in _OFFERED.items()
        }
    )


# Kept for the next start


def kept_order(session: RegistrySession) -> PatientOrder:
    """As whoever acts left the list."""
    known: Mapping[str, PatientOrder] = {each.value: each for each in PatientOrder}
    return known.get(str(session.left_list().get(KEPT, "")), PatientOrder.NAME)


def keep_order(session: RegistrySession, order: PatientOrder) -> None:
    """Where nothing can be kept, nothing is."""
    try:
        session.keep_list({**session.left_list(), KEPT: order.value})
    except RegistryError:
        return
