"""What narrows the worklist: all of it must hold, and it says itself in words."""

from datetime import date, timedelta

import pytest

from core.actions.booking import Booking, book_visit
from core.actions.course import record_contact
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.language import ENGLISH, Language, words_in
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import Bucket
from core.surveillance.criteria import Criteria, OwnView, own_views, packed, unpacked
from core.surveillance.criteria_words import criteria_said
from core.surveillance.ordering import ListOrder, OrderedLines, in_order, why_here
from core.surveillance.orders import DisplayStatus
from core.surveillance.plan import plan_of
from core.surveillance.worklist import WorkItem, worklist
from tests.builders import TODAY, acting, patient, registered

EVERYTHING = Criteria(
    needs=frozenset({Bucket.OVERDUE, Bucket.NOT_REACHABLE}),
    modalities=frozenset({Modality.MRI}),
    statuses=frozenset({DisplayStatus.OVERDUE, DisplayStatus.DUE}),
    surgeon="Dr A. Demir",
    protocol="paper",
    overdue_from=10,
    overdue_to=40,
    attempts_from=2,
    attempts_to=2,
    is_try_due=True,
    text="ak {x}",
)


@pytest.fixture
def ward(registry: Registry) -> dict[str, PatientId]:
    """Overdue since July, due today, and booked."""
    found = {}
    for name, operated, surgeon in (
        ("late", date(2026, 3, 2), "Dr A. Demir"),
        ("due", date(2026, 7, 13), "Dr B. Kaya"),
        ("booked", date(2026, 7, 20), "Dr A. Demir"),
    ):
        person = patient(hospital_no=name, family_name=name.title(), surgeon=surgeon)
        found[name] = registered(registry, operated_on=operated, person=person)
    [item] = [each for each in items(registry) if _name(each) == "booked"]
    assert item.plan.current is not None
    wanted = Booking(
        patient_id=found["booked"],
        episode_id=item.plan.current.episode.id,
        orders=((Modality.MRI, 4), (Modality.BIOCHEM, 4)),
        day=TODAY + timedelta(days=2),
    )
    book_visit(registry, acting(), wanted)
    return found


def items(registry: Registry) -> list[WorkItem]:
    protocols = registry.protocols.all()
    plans = [plan_of(d, protocols, TODAY, WorkingDays()) for d in all_dossiers(registry)]
    return list(worklist(plans, TODAY).items)


def _name(item: WorkItem) -> str:
    return item.plan.dossier.patient.family_name.lower()


def names(registry: Registry, criteria: Criteria) -> list[str]:
    return [_name(item) for item in items(registry) if criteria.hold(item)]


@pytest.mark.usefixtures("ward")
@pytest.mark.parametrize(
    ("criteria", "wanted"),
    [
        (Criteria(), ["late", "due", "booked"]),
        (Criteria(needs=frozenset({Bucket.OVERDUE})), ["late"]),
        (Criteria(needs=frozenset({Bucket.OVERDUE, Bucket.DUE_NOT_BOOKED})), ["late", "due"]),
        (Criteria(statuses=frozenset({DisplayStatus.BOOKED})), ["booked"]),
        (Criteria(modalities=frozenset({Modality.PETCT})), []),
        (
            Criteria(modalities=frozenset({Modality.MRI}), statuses=frozenset({DisplayStatus.DUE})),
            ["due"],
        ),
        (Criteria(surgeon="a. demir"), ["late", "booked"]),
        (Criteria(surgeon="Dr A. Demir", needs=frozenset({Bucket.OVERDUE})), ["late"]),
        (Criteria(protocol="paper"), ["late", "due", "booked"]),
        (Criteria(protocol="another"), []),
        (Criteria(overdue_from=1), ["late"]),
        (Criteria(overdue_to=0), ["due", "booked"]),
        (Criteria(text="LATE"), ["late"]),
    ],
)
def test_that_everything_asked_for_must_hold(
    registry: Registry, criteria: Criteria, wanted: list[str]
) -> None:
    assert names(registry, criteria) == wanted


def test_that_attempts_and_the_next_try_are_counted(
    registry: Registry, ward: dict[str, PatientId]
) -> None:
    for day in (3, 1):
        attempt = ContactAttempt(
            patient_id=ward["due"],
            tried_on=TODAY - timedelta(days=day),
            outcome=ContactOutcome.NO_ANSWER,
            next_try_on=TODAY - timedelta(days=day - 1),
        )
        record_contact(registry, acting(), attempt)
    assert names(registry, Criteria(attempts_from=2)) == ["due"]
    assert names(registry, Criteria(attempts_to=1)) == ["late", "booked"]
    assert names(registry, Criteria(is_try_due=True)) == ["due"]


def test_that_a_filter_is_read_again_as_it_was_kept() -> None:
    for each in (Criteria(), EVERYTHING):
        assert unpacked(packed(each)) == each
        [again] = own_views((OwnView("Mine", each).as_text(),))
        assert again == OwnView("Mine", each)


def test_that_a_kept_filter_nobody_understands_is_left_out() -> None:
    texts = ("no json", "[]", '{"criteria": {}}', '{"name": "x", "criteria": {"needs": ["new"]}}')
    assert own_views(texts) == (OwnView("x", Criteria()),)


def test_that_a_filter_says_itself() -> None:
    said = criteria_said(EVERYTHING, ENGLISH, {"paper": "Paper"})
    assert said == (
        "patients who need: Overdue or Not reachable and Overdue or Due: MRI and patients of "
        "Dr A. Demir and protocol Paper and days overdue: 10 to 40 and attempts to reach: 2 and "
        "next try due and matching “ak {x}”"
    )
    assert criteria_said(Criteria(), ENGLISH, {}) == ""
    turkish = criteria_said(EVERYTHING, words_in(Language.TURKISH), {"paper": "Makale"})
    assert "Dr A. Demir" in turkish
    assert "patients" not in turkish


@pytest.mark.usefixtures("ward")
@pytest.mark.parametrize(
    ("order", "first"),
    [
        (ListOrder.URGENCY, "late"),
        (ListOrder.NAME, "booked"),
        (ListOrder.BOOKED, "booked"),
        (ListOrder.DUE, "late"),
        (ListOrder.ITEMS, "late"),
        (ListOrder.URGENCY_TURNED, "booked"),
        (ListOrder.NAME_TURNED, "late"),
        (ListOrder.BOOKED_TURNED, "booked"),
        (ListOrder.OVERDUE_TURNED, "late"),
    ],
)
def test_that_the_order_is_the_one_asked_for(
    registry: Registry, order: ListOrder, first: str
) -> None:
    assert _name(in_order(items(registry), order)[0]) == first


@pytest.mark.parametrize("order", ListOrder)
def test_that_every_order_has_one_that_turns_it_round(order: ListOrder) -> None:
    assert order.turned is not order
    assert order.turned.turned is order
    assert order.is_rising is not order.turned.is_rising
    assert order.label != order.turned.label


@pytest.mark.usefixtures("ward")
@pytest.mark.parametrize("order", ListOrder)
def test_that_an_order_shows_the_same_lines_and_says_what_it_goes_by(
    registry: Registry, order: ListOrder
) -> None:
    """Who lacks what is asked for stands at the end, whichever way round."""
    found = items(registry)
    ordered = in_order(found, order)
    assert sorted(map(id, ordered)) == sorted(map(id, found))
    for item in ordered:
        said = why_here(item, ENGLISH, order)
        assert "Urgency" in said
        assert order is ListOrder.URGENCY or said.startswith(order.label)
    lacking = {ListOrder.BOOKED, ListOrder.BOOKED_TURNED}
    assert order not in lacking or "not booked" in why_here(ordered[-1], ENGLISH, order)


@pytest.mark.usefixtures("ward")
def test_that_what_a_line_goes_by_is_found_again_when_the_line_is_another_one(
    registry: Registry,
) -> None:
    """Whatever was kept: the same as everything sorted anew."""
    ordered, found = OrderedLines(), items(registry)
    for order in (*ListOrder, ListOrder.NAME, ListOrder.NAME_TURNED):
        assert ordered.in_order(found, order) == in_order(found, order)
    late = next(item for item in found if item.days_overdue)
    changed = [item._replace(days_overdue=0) if item is late else item for item in found]
    ordered.in_order(found, ListOrder.OVERDUE)
    assert ordered.in_order(changed, ListOrder.OVERDUE) == in_order(changed, ListOrder.OVERDUE)
    assert ordered.in_order(found[:1], ListOrder.OVERDUE) == found[:1]


@pytest.mark.usefixtures("ward")
def test_that_a_line_says_why_it_stands_where_it_does(registry: Registry) -> None:
    [late, due, _booked] = items(registry)
    assert why_here(late, ENGLISH).startswith("Urgency 1 of 6: Overdue.")
    assert "waits since 02-Jul-2026" in why_here(late, ENGLISH)
    assert why_here(due, ENGLISH).startswith("Urgency 2 of 6: Due.")
