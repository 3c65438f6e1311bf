"""What opens when a record, an order or a row is chosen."""

from typing import Any

from core.domain.chart import Chart
from core.domain.chart_with import records_of
from core.domain.followup import Appointment
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan
from ui.views.patient.intents import Correct, Explain, RecordResult


def what_opens(plan: PatientPlan, chart: Chart, chosen: object) -> Any:
    """The intent for a record id of the timeline, or for an order; None when there is nothing."""
    if isinstance(chosen, Order):
        return _of_order(chosen)
    record = record_of(chart, str(chosen))
    if record is None:
        return None
    if isinstance(record, Appointment):
        orders = plan.current.orders if plan.current else ()
        order = next((o for o in orders if record in o.bookings), None)
        return Explain(order) if order else None
    return Correct(record)


def _of_order(order: Order) -> Any:
    """The result to work on, else what was recorded, else why it is due."""
    if order.examination is not None:
        if order.state is OrderState.RESULT_AWAITED:
            return RecordResult(order.examination, order.result)
        return Correct(order.result or order.examination)
    return Correct(order.waiver) if order.waiver is not None else Explain(order)


def record_of(chart: Chart, record_id: str) -> Any:
    """The stored record with this id, whatever its kind."""
    return next((each for each in records_of(chart) if each.id == record_id), None)
