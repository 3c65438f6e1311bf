"""Many bookings at once find free places: who is over goes to a later day or is named."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.actions import bulk, bulk_choice
from core.actions.booking import Booking, book_visit
from core.actions.bulk_places import Placed, placed
from core.actions.undoing import undo
from core.domain.followup import Appointment
from core.domain.modality import Modality
from core.domain.scanners import USUAL_SCANNERS, Scanner
from core.language import ENGLISH
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.loads import Loads
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.worklist import WorkItem, worklist
from tests.builders import TODAY, acting, patient, registered
from ui.views.worklist.bulk.places_said import places_said

DAY = timedelta(days=1)
FRIDAY = date(2026, 11, 27)
HOLIDAY = date(2026, 11, 30)  # the Monday after it
DAYS = WorkingDays(holidays=frozenset({HOLIDAY}))
MRI, PET = USUAL_SCANNERS
OPERATED = date(2026, 7, 13)  # month 4 is due: MRI and blood


def scanner(*times: time) -> Scanner:
    """An MRI with these slots on every day of the week, so that only closed days close it."""
    return Scanner(name="MRI 1", modality=Modality.MRI, minutes=40, times=(times,) * 7)


TWO = scanner(time(8), time(8, 40))


def people(registry: Registry, n: int, operated_on: date = OPERATED) -> None:
    for at in range(n):
        person = patient(hospital_no=f"{operated_on:%m%d}{at}", family_name=f"Ak{chr(97 + at)}")
        registered(registry, operated_on=operated_on, person=person)


def plans(registry: Registry) -> list[PatientPlan]:
    protocols = registry.protocols.all()
    return [plan_of(each, protocols, TODAY, DAYS) for each in all_dossiers(registry)]


def lines(registry: Registry) -> list[WorkItem]:
    found = worklist(plans(registry), TODAY).items
    return sorted(found, key=lambda item: item.plan.dossier.patient.family_name)


def asked(
    registry: Registry,
    day: date | None,
    *scanners: Scanner,
    spread: bool = True,
) -> Placed:
    chosen = bulk_choice.bookings(lines(registry), day)
    return placed(chosen, Loads(plans(registry), scanners, DAYS), DAYS, is_spread=spread)


def said(found: Placed) -> list[str]:
    return [f"{label} {text}".strip() for label, text in places_said(found, ENGLISH)]


def test_that_each_gets_the_first_free_slot_of_the_day(registry: Registry) -> None:
    people(registry, 3)
    found = asked(registry, FRIDAY, MRI, PET)
    assert [(b.day, b.at, b.place) for b in found.chosen.parts] == [
        (FRIDAY, time(8), "MRI 1"),
        (FRIDAY, time(8, 40), "MRI 1"),
        (FRIDAY, time(9, 20), "MRI 1"),
    ]
    assert said(found) == ["Free 8 of 8 MRI"]
    assert found.n_full == 0


def test_that_who_is_over_goes_to_the_next_days_and_never_to_a_weekend_or_holiday(
    registry: Registry,
) -> None:
    people(registry, 5)
    found = asked(registry, FRIDAY, TWO)
    tuesday, wednesday = date(2026, 12, 1), date(2026, 12, 2)
    assert [b.day for b in found.chosen.parts] == [FRIDAY] * 2 + [tuesday] * 2 + [wednesday]
    assert found.n_full == 3
    assert said(found)[:4] == [
        "Free 2 of 2 MRI",
        "Moved AKC, Ayşe: to Tue 01-Dec-2026, 08:00",
        "AKD, Ayşe: to Tue 01-Dec-2026, 08:40",
        "AKE, Ayşe: to Wed 02-Dec-2026, 08:00",
    ]


def test_that_without_spreading_those_over_are_named_and_have_no_time(registry: Registry) -> None:
    people(registry, 3)
    found = asked(registry, FRIDAY, TWO, spread=False)
    assert {b.day for b in found.chosen.parts} == {FRIDAY}
    assert [b.at for b in found.chosen.parts] == [time(8), time(8, 40), None]
    assert said(found) == ["Free 2 of 2 MRI", "Over AKC, Ayşe: no place for MRI"]


def test_that_places_that_are_booked_are_not_given_again(registry: Registry) -> None:
    people(registry, 3)
    [first] = asked(registry, FRIDAY, TWO).chosen.parts[:1]
    book_visit(registry, acting(), first)
    found = asked(registry, FRIDAY, TWO)
    assert said(found)[0] == "Free 1 of 2 MRI"
    assert [(b.day, b.at) for b in found.chosen.parts] == [
        (FRIDAY, time(8, 40)),
        (date(2026, 12, 1), time(8)),
    ]
    assert "is booked already" in found.chosen.skipped[0].said(ENGLISH)


def test_that_the_most_urgent_get_the_places_whatever_the_order_of_the_list(
    registry: Registry,
) -> None:
    people(registry, 1)
    people(registry, 1, date(2026, 3, 2))  # overdue
    items = sorted(lines(registry), key=lambda item: -item.status.urgency)
    chosen = bulk_choice.bookings(items, FRIDAY)
    loads = Loads(plans(registry), (scanner(time(8)),), DAYS)
    found = placed(chosen, loads, DAYS, is_spread=True)
    assert [item.days_overdue > 0 for item in found.chosen.items] == [False, True], "as listed"
    assert [b.day for b in found.chosen.parts] == [date(2026, 12, 1), FRIDAY]


def test_that_a_visit_stays_together_and_nobody_is_in_two_scanners_at_once(
    registry: Registry,
) -> None:
    people(registry, 2, date(2025, 11, 3))  # month 12: MRI, blood and PET-CT
    pet = Scanner(name="PET", modality=Modality.PETCT, minutes=90, times=((time(8),),) * 7)
    mri = scanner(time(8), time(9), time(9, 40), time(10, 20))
    found = asked(registry, FRIDAY, mri, pet)
    first, second = found.chosen.parts
    slots = {modality: first.slot_of(modality) for modality in (Modality.MRI, Modality.PETCT)}
    assert slots == {Modality.MRI: (time(9, 40), "MRI 1"), Modality.PETCT: (time(8), "PET")}
    assert second.day == date(2026, 12, 1), "one PET-CT a day"
    over = asked(registry, FRIDAY, mri, pet, spread=False)
    assert over.visits[1].full == (Modality.PETCT,)
    assert over.chosen.parts[1].slot_of(Modality.PETCT) == (None, "")
    assert over.chosen.parts[1].slot_of(Modality.MRI)[0] is not None


def test_that_two_visits_of_one_patient_are_not_at_the_same_time(registry: Registry) -> None:
    """PET-CT of the one and MRI of the other: he cannot be in both scanners at eight."""
    people(registry, 1, date(2025, 11, 3))
    [item] = [each for each in lines(registry) if len(each.orders) == 3]
    pet = Scanner(name="PET", modality=Modality.PETCT, minutes=90, times=((time(8),),) * 7)
    halves = [
        item._replace(orders=tuple(o for o in item.orders if o.modality is kind))
        for kind in (Modality.PETCT, Modality.MRI)
    ]
    chosen = bulk_choice.bookings(halves, FRIDAY)
    loads = Loads(plans(registry), (scanner(time(8), time(9, 40)), pet), DAYS)
    found = placed(chosen, loads, DAYS, is_spread=True)
    assert [(b.day, b.at) for b in found.chosen.parts] == [
        (FRIDAY, time(8)),
        (FRIDAY, time(9, 40)),
    ]
    twice = bulk_choice.bookings([halves[1], halves[1]], FRIDAY)
    days = [b.day for b in placed(twice, loads, DAYS, is_spread=True).chosen.parts]
    assert days == [FRIDAY, date(2026, 12, 1)], "no examination twice on a day"


def test_that_a_booking_that_stands_keeps_its_patient_out_of_other_scanners(
    registry: Registry,
) -> None:
    people(registry, 1, date(2025, 11, 3))
    [item] = [each for each in lines(registry) if len(each.orders) == 3]
    assert item.plan.current is not None
    pet = Scanner(name="PET", modality=Modality.PETCT, minutes=90, times=((time(8),),) * 7)
    visit = Booking(
        patient_id=item.plan.dossier.patient.id,
        episode_id=item.plan.current.episode.id,
        orders=((Modality.PETCT, 12),),
        day=FRIDAY,
        at=time(8),
        place="PET",
    )
    book_visit(registry, acting(), visit)
    found = asked(registry, FRIDAY, scanner(time(8), time(9, 40)), pet)
    [booking] = found.chosen.parts
    assert booking.slot_of(Modality.MRI) == (time(9, 40), "MRI 1")


def test_that_whoever_comes_after_the_window_is_named(registry: Registry) -> None:
    people(registry, 4)
    [item, *_] = lines(registry)
    ends = min(order.slot.overdue_on for order in item.orders) - DAY
    found = asked(registry, ends, scanner(time(8)))
    late = [line for line in said(found) if "is after the window" in line]
    assert len(late) == 3
    assert late[0].startswith("Late AKB, Ayşe: ")
    assert late[0].endswith(f"which ends {ENGLISH.date(ends)}")


def test_that_a_window_that_has_passed_is_no_news(registry: Registry) -> None:
    people(registry, 2, date(2026, 3, 2))
    found = asked(registry, FRIDAY, TWO)
    assert {visit.ends_on for visit in found.visits} == {None}


def test_that_a_closed_day_says_why_and_nobody_is_booked_on_it(registry: Registry) -> None:
    people(registry, 1)
    found = asked(registry, HOLIDAY, TWO)
    assert said(found)[0] == "Free MRI: holiday"
    assert [b.day for b in found.chosen.parts] == [date(2026, 12, 1)]


def test_that_who_finds_no_place_for_months_is_skipped_with_the_reason(registry: Registry) -> None:
    people(registry, 1)
    never = Scanner(name="MRI 1", modality=Modality.MRI, minutes=40, times=((),) * 7)
    found = asked(registry, FRIDAY, never)
    assert found.chosen.parts == ()
    [skipped] = found.chosen.skipped
    assert skipped.said(ENGLISH) == "no free place within 90 days of 27-Nov-2026"
    assert found.n_full == 1, "spreading is offered, or nobody could be booked"


def test_that_what_no_scanner_examines_has_room_without_end(registry: Registry) -> None:
    people(registry, 3)
    found = asked(registry, FRIDAY)
    assert {(b.day, b.at, b.place) for b in found.chosen.parts} == {(FRIDAY, None, "")}
    assert said(found) == []


def test_that_of_several_days_those_that_do_not_suffice_are_said(registry: Registry) -> None:
    people(registry, 3)
    found = asked(registry, None, scanner(time(8)))
    wanted = {visit.wanted for visit in found.visits}
    assert len(wanted) == 1, "of one operation day"
    people(registry, 1, date(2026, 8, 3))
    found = asked(registry, None, scanner(time(8)))
    [short] = [line for line in said(found) if line.startswith("Free")]
    assert short.startswith("Free Mon 23-Nov-2026: 1 of 1 MRI")


def test_that_all_is_one_entry_with_one_undo(registry: Registry) -> None:
    people(registry, 5)
    found = asked(registry, FRIDAY, TWO)
    before = registry.history.last_seq()
    seq = bulk.book_all(registry, acting(), found.chosen.parts)
    assert registry.history.last_seq() == before + 1
    booked = registry.of(Appointment).all()
    scanned = [a for a in booked if a.modality is Modality.MRI]
    assert len({(a.booked_for, a.at) for a in scanned}) == 5
    undo(registry, acting(), seq)
    assert not [a for a in registry.of(Appointment).all() if a.stands]


@pytest.fixture(scope="module")
def crowd() -> Registry:
    registry = Registry.in_memory()
    people(registry, 12)
    people(registry, 6, date(2025, 11, 3))
    return registry


@given(
    n=st.integers(0, 4),
    day=st.dates(TODAY, TODAY + 40 * DAY),
    weekdays=st.frozensets(st.integers(0, 6), min_size=1),
)
def test_that_no_slot_is_given_twice_and_no_moved_visit_falls_on_a_closed_day(
    crowd: Registry, n: int, day: date, weekdays: frozenset[int]
) -> None:
    days = WorkingDays(weekdays=weekdays, holidays=frozenset({HOLIDAY}))
    times = tuple(time(8 + at) for at in range(n))
    scanners = (scanner(*times), PET)
    chosen = bulk_choice.bookings(lines(crowd), day)
    found = placed(chosen, Loads(plans(crowd), scanners, days), days, is_spread=True)
    given_away: list[tuple[date, str, time]] = []
    for visit in found.visits:
        for modality in (each for each, _ in visit.booking.orders if each in _SCANNED):
            at, place = visit.booking.slot_of(modality)
            assert at is not None
            given_away.append((visit.booking.day, place, at))
        assert not visit.is_moved or visit.booking.day in days
        assert not visit.is_over
    assert len(set(given_away)) == len(given_away)
    assert len(found.chosen.items) + len(found.chosen.skipped) == len(lines(crowd))


_SCANNED = (Modality.MRI, Modality.PETCT)
