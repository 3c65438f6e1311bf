"""A patient's page moves orders on: put off, looked at again, refused, missed, asked about."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from core.actions.booking import record_not_attended
from core.actions.deferring import defer_orders, refer_to_mdt
from core.domain.deferrals import Deferral, DeferralReason
from core.domain.followup import Appointment, NextStep, Waiver, WaiverKind
from core.domain.ids import PatientId
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.language import ENGLISH
from core.reports.summary.orders import order_cell
from core.reports.timeline.exceptions import exceptions_of
from core.store.registry import Registry
from core.surveillance.buckets import Bucket
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan
from core.surveillance.why import why
from tests.builders import TODAY, acting, examined
from tests.e2e.person import ENTER
from tests.ui.views.patient_desk import HANDS, AtThePage, Hands, book, simple
from tests.ui.views.test_patient_page_records import save
from ui.dialogs.explain_dialog import said_line

UNTIL = date(2027, 3, 12)
MRI_12 = f" 12 {Modality.MRI.value}"  # how the key of its slot ends


@pytest.fixture
def registry() -> Registry:
    return Registry.in_memory()


def order_of(plan: PatientPlan, modality: Modality = Modality.MRI, month: int = 12) -> Order:
    assert plan.current is not None
    return next(o for o in plan.current.orders if (o.modality, o.month) == (modality, month))


def deferred(registry: Registry, who: PatientId, on: date = TODAY) -> None:
    from core.store.dossiers import dossier_of

    episode = dossier_of(registry, who).episodes[-1]
    deferral = Deferral(
        patient_id=who,
        episode_id=episode.id,
        modality=Modality.MRI,
        month=12,
        deferred_on=on,
        until=UNTIL,
        reason=DeferralReason.ABROAD,
        reviewer="Dr A. Demir",
    )
    defer_orders(registry, acting(on), (deferral,))


@HANDS
def test_that_an_order_is_put_off_from_the_menu_and_undone(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    person = sit(who)
    hand = hands(person)
    hand.add(f"defer_{Modality.MRI.value}")
    hand.write("deferred_until", "12 mar")
    hand.choose("deferral_reason", DeferralReason.ABROAD)
    hand.push("commit_defer")
    [made] = registry.of(Deferral).all()
    assert (made.modality, made.month, made.until) == (Modality.MRI, 12, UNTIL)
    assert made.reviewer == "Dr A. Demir", "who is responsible looks again"
    assert order_of(person.session.plan(who)).state is OrderState.DEFERRED
    assert "Deferred" in person.tags()
    person.page.undo(person.session.registry.history.last_seq())
    assert order_of(person.session.plan(who)).deferral is None


def test_that_the_slot_table_puts_off_by_its_letter_and_looks_again_by_the_same(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    person = sit(who)
    person.page.show_tab(2)
    table = person.page.surveillance.cards[0].table
    rows = table.rows.rows
    table.mark(next(at for at, row in enumerate(rows) if row.key.endswith(MRI_12)))
    table.setFocus()
    person.press("z")
    assert person.sees("deferred_until")
    person.page.close_editor()
    deferred(registry, who)
    person.session.refresh()
    row = next(row for row in table.rows.rows if row.key.endswith(MRI_12))
    assert row.outcome == "Deferred until 12-Mar-2027: Away or abroad"
    table.mark(table.rows.row_of(row.key))
    table.setFocus()
    person.press("z")
    assert person.sees("confirmed_until")


def test_that_a_deferral_to_be_confirmed_is_a_step_with_its_reason(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    deferred(registry, who, TODAY - timedelta(days=30))
    person = sit(who)
    [line] = [
        each for each in person.page.overview.next_card._steps if each.tag == "Deferral to confirm"
    ]
    assert line.note == "until 12-Mar-2027: Away or abroad"
    person.page.ask(line.act)
    person.press(ENTER)
    [held] = registry.of(Deferral).all()
    assert held.confirmed_on == TODAY


def test_that_paper_and_explanation_say_the_deferral_and_count_the_days_all_the_same(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    """INV-23: what is put off stays overdue on paper."""
    who = simple(registry)
    deferred(registry, who)
    person = sit(who)
    plan = person.session.plan(who)
    order = order_of(plan)
    late = order.days_overdue(plan.today)
    assert late > 0
    cell = order_cell(order, plan.today, ENGLISH)
    said = f"{late} days overdue"
    assert cell.lines == (said, "deferred until 12-Mar-2027 (Away or abroad)")
    [told] = [each for each in exceptions_of(plan, ENGLISH) if "deferred" in each]
    assert told == f"MRI liver month 12, {said}, deferred until 12-Mar-2027 (Away or abroad)"
    assert plan.current is not None
    lines = [said_line(line) for line in why(order, plan.current).lines]
    assert (
        "Deferred until 12-Mar-2027: Away or abroad. Dr A. Demir looks again. The date does not "
        "move"
    ) in lines


@HANDS
def test_that_a_refusal_is_said_as_one_and_not_as_a_waiver(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    for day in (date(2026, 1, 15), date(2026, 5, 15)):
        examined(registry, who, day)
    person = sit(who)
    hand = hands(person)
    hand.add(f"waive_{Modality.MRI.value}")
    person.wait_for_dialog("record_dialog")
    hand.choose("kind", WaiverKind.REFUSED)
    hand.write("reason", "wants no more scans")
    save(person, hand)
    person.wait_for_no_dialog()
    [waiver] = registry.of(Waiver).all()
    assert waiver.kind is WaiverKind.REFUSED
    plan = person.session.plan(who)
    order = order_of(plan)
    assert plan.current is not None
    lines = [said_line(line) for line in why(order, plan.current).lines]
    assert "Refused by the patient, recorded by E. Kaya: wants no more scans" in lines
    row = next(
        row for row in person.page.surveillance.cards[0].table.rows.rows if row.key.endswith(MRI_12)
    )
    assert (row.tags[0][1], row.outcome) == ("Refused", "Refused 23-Nov-2026")


def test_that_what_follows_a_missed_visit_is_said_on_the_page(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    book(registry, who, Modality.MRI, 12, TODAY)
    record_not_attended(registry, acting(TODAY), registry.of(Appointment).all())
    person = sit(who)
    [step] = [each for each in person.page.overview.next_card._steps if each.tag == "Missed"]
    assert step.note == "missed once: say what follows"
    person.page.ask(step.act)
    person.press("s", ENTER)
    assert [a.next_step for a in registry.of(Appointment).all()] == [NextStep.SURGEON]
    [booking] = [s for s in person.page.overview.next_card._steps if "missed once" in s.note]
    assert booking.note == "missed once: ask the surgeon by 30-Nov"


@HANDS
def test_that_a_question_to_the_mdt_is_put_on_the_list_and_offers_its_decision(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    person = sit(who)
    hand = hands(person)
    hand.add("add_referral")
    person.wait_for_dialog("record_dialog")
    hand.write("question", "Ablate segment 6?")
    save(person, hand)
    person.wait_for_no_dialog()
    [referral] = registry.of(MDTReferral).all()
    assert referral.referred_by == "E. Kaya"
    assert Bucket.MDT_PENDING in person.session.plan(who).needs
    [step] = [e for e in person.page.overview.next_card._steps if e.tag == "MDT pending"]
    assert (step.title, step.note) == ("Asked on 23-Nov-2026", "Ablate segment 6?")


def test_that_a_day_of_the_meeting_is_named(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    meeting = MDTReferral(
        patient_id=who, referred_on=TODAY, question="?", meeting_on=TODAY + timedelta(days=3)
    )
    refer_to_mdt(registry, acting(), meeting)
    person = sit(who)
    assert "MDT of 26-Nov-2026" in [e.title for e in person.page.overview.next_card._steps]
