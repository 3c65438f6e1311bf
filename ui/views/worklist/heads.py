"""Which order each head of the list offers, and what the heads say of the order in force."""

from typing import Final

from core.surveillance.ordering import ListOrder
from ui.look.language import words
from ui.models.table_model import TableModel
from ui.views.worklist.columns import Place, columns
from ui.views.worklist.work_row import WorkRow
from ui.widgets.list_header import ListHeader, after_click, head_words

OFFERED: Final = {
    Place.PATIENT: ListOrder.NAME,
    Place.VISIT: ListOrder.DUE,
    Place.ITEMS: ListOrder.ITEMS,
    Place.STATUS: ListOrder.URGENCY,
    Place.BOOKED: ListOrder.BOOKED,
    Place.CONTACT: ListOrder.CONTACT,
}
_PLACE_OF = {order: place for place, order in OFFERED.items()} | {ListOrder.OVERDUE: Place.STATUS}


def order_after_click(column: int, current: ListOrder) -> ListOrder:
    """What a click on a head asks for."""
    return after_click(OFFERED[Place(column)], current)


def say_order(heads: ListHeader, model: TableModel[WorkRow], current: ListOrder) -> None:
    """Put the mark where it belongs; say every head for a screen reader and as a tool tip."""
    at, titles, said = _PLACE_OF[current.straight_one], columns(), words()
    heads.show_order(at, is_rising=current.is_rising)
    model.set_heads(
        {
            place: head_words(titles[place].title, order, current, said, is_current=place is at)
            for place, order in OFFERED.items()
        }
    )
