"""The load of a day: every booking in one place, what is free, what speaks against another one."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.dossier import Dossier
from core.domain.followup import Appointment, AppointmentOutcome
from core.domain.ids import new_patient_id
from core.domain.modality import Modality
from core.domain.scanners import USUAL_SCANNERS, ClosedSpan, Scanner
from core.language import ENGLISH
from core.surveillance.booking import WorkingDays
from core.surveillance.booking_warnings import Wanted, booking_warnings, first_free
from core.surveillance.load import (
    Closed,
    DayLoad,
    bookings_of,
    capacity,
    load_of_day,
    week_of,
)
from core.surveillance.plan import PatientPlan
from tests.core.surveillance.records import ANCHOR, ME, booking, followed, seen, whole_lives

DAY = date(2026, 12, 1)  # a Tuesday
TODAY = date(2026, 11, 23)
MRI, PET = USUAL_SCANNERS
SECOND = replace(MRI, name="MRI 2")
DAYS = WorkingDays(holidays=frozenset({date(2026, 12, 25)}))


def loaded(
    *appointments: Appointment, scanners: tuple[Scanner, ...] = USUAL_SCANNERS, day: date = DAY
) -> DayLoad:
    """The load with each booking for a patient of its own."""
    plans: list[PatientPlan] = []
    for each in appointments:
        dossier = followed(appointments=(each,))
        patient = replace(dossier.patient, id=each.patient_id, family_name=f"Kaya{len(plans)}")
        plans.append(seen(replace(dossier, patient=patient), TODAY))
    return load_of_day(day, bookings_of(plans), scanners, DAYS)


def booked(at: str = "", place: str = "", modality: Modality = Modality.MRI) -> Appointment:
    made = booking(followed(), 4, DAY, modality, place=place)
    return replace(made, patient_id=new_patient_id(), at=time.fromisoformat(at) if at else None)


def warned(load: DayLoad, **wanted: object) -> list[str]:
    plain = Wanted(patient_id=new_patient_id(), orders=((Modality.MRI, 8),))
    return [each.said(ENGLISH) for each in booking_warnings(plain._replace(**wanted), load)]  # type: ignore[arg-type]


def test_that_an_empty_day_has_every_slot_free() -> None:
    mri, pet = loaded().scanners

    assert (mri.n_taken, mri.n_slots, mri.n_free) == (0, 8, 8)
    assert (pet.n_slots, pet.free[0]) == (3, time(11))


def test_that_bookings_with_and_without_a_time_take_slots() -> None:
    mri = loaded(booked("08:00"), booked("09:20", "MRI 1"), booked()).scanners[0]

    assert (mri.n_taken, mri.n_free) == (3, 5)
    assert mri.free == (time(8, 40), time(10), time(10, 40), time(12), time(12, 40))
    assert len(mri.loose) == 1


def test_that_a_booking_within_a_slot_takes_it() -> None:
    mri = loaded(booked("09:00")).scanners[0]

    assert mri.slots[1].at == time(8, 40)
    assert len(mri.slots[1].bookings) == 1
    assert not mri.loose


def test_that_a_booking_without_a_scanner_goes_where_there_is_room() -> None:
    full = [booked(f"{at:%H:%M}", "MRI 1") for at in MRI.times[1]]

    load = loaded(*full, booked(), scanners=(MRI, SECOND, PET))

    assert [each.n_taken for each in load.scanners] == [8, 1, 0]
    assert load.scanners[0].is_full
    assert not load.scanners[0].is_overbooked


def test_that_a_place_names_only_a_scanner_of_the_same_examination() -> None:
    load = loaded(
        booked("10:00", "MRI 1"),
        booked("10:00", "MRI 1", Modality.PETCT),
        booked("10:00", "MRI 1", Modality.BIOCHEM),
    )

    assert [each.n_taken for each in load.scanners] == [1, 1]
    assert load.n_elsewhere() == {Modality.BIOCHEM: 1}


def test_that_two_bookings_in_a_slot_and_too_many_are_overbooked() -> None:
    assert loaded(booked("08:00"), booked("08:00")).scanners[0].is_overbooked
    four = [booked(modality=Modality.PETCT) for _ in range(4)]
    pet = loaded(*four).scanners[1]
    assert pet.is_overbooked
    assert (pet.n_taken, pet.n_free, pet.free) == (4, 0, ())


def test_that_a_closed_scanner_a_holiday_and_a_weekend_have_no_slots() -> None:
    service = replace(MRI, closed=(ClosedSpan(first=DAY, last=DAY, reason="service"),))
    closed = loaded(booked(), scanners=(service, PET)).scanners[0]
    holiday = loaded(day=date(2026, 12, 25))
    weekend = loaded(day=date(2026, 12, 5))

    assert (closed.closed, closed.reason, closed.n_slots) == (Closed.SPAN, "service", 0)
    assert closed.is_overbooked, "a booking stands there"
    assert holiday.is_holiday
    assert {each.closed for each in holiday.scanners} == {Closed.HOLIDAY}
    assert {each.closed for each in weekend.scanners} == {Closed.WEEKDAY}
    assert not weekend.is_working


def test_that_a_booking_that_was_kept_still_takes_its_slot() -> None:
    kept = replace(booked("08:00"), outcome=AppointmentOutcome.ATTENDED, outcome_on=TODAY)

    assert loaded(kept).scanners[0].n_taken == 1


def test_that_a_cancelled_booking_gives_its_slot_back() -> None:
    gone = replace(booked("08:00"), outcome=AppointmentOutcome.CANCELLED, outcome_on=TODAY)

    assert loaded(gone).scanners[0].n_taken == 0


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "MRI 1", "MRI 2", "PET-CT", "nowhere"]),
            st.sampled_from(["", "08:00", "08:40", "11:00", "03:33"]),
            st.sampled_from(list(Modality)[:4]),
        ),
        max_size=25,
    ),
    st.integers(0, 1),
)
def test_that_the_loads_add_up_to_the_standing_bookings(
    made: list[tuple[str, str, Modality]], n_closed: int
) -> None:
    spans = (ClosedSpan(first=DAY, last=DAY, reason="service"),) * n_closed
    scanners = (replace(MRI, closed=spans), SECOND, PET)

    load = loaded(*(booked(at, place, what) for place, at, what in made), scanners=scanners)

    n_on_scanners = sum(each.n_taken for each in load.scanners)
    assert n_on_scanners + len(load.elsewhere) == len(made)
    assert len({each.appointment.id for each in load.bookings}) == len(made)
    for each in load.scanners:
        assert each.n_free == len(each.free) <= each.n_slots
        assert each.n_taken >= each.n_slots or each.n_free > 0


@given(whole_lives(), st.integers(0, 2600))
def test_that_every_standing_booking_of_a_life_is_on_its_day(dossier: Dossier, days: int) -> None:
    today = ANCHOR + timedelta(days=days)
    found = bookings_of([seen(dossier, today)])

    on_days = [each.appointment.id for day in found.values() for each in day]
    standing = [each.id for each in dossier.appointments if each.stands]
    assert set(standing) <= set(on_days)
    for day in found:
        assert len(load_of_day(day, found, (), DAYS).elsewhere) == len(found[day])


def test_that_the_slots_of_a_month_leave_out_closed_days_and_days_that_are_over() -> None:
    december = date(2026, 12, 1)  # 23 weekdays, one of them a holiday
    closed = replace(MRI, closed=(ClosedSpan(first=DAY, last=date(2026, 12, 4), reason="service"),))

    assert capacity((MRI,), Modality.MRI, december, DAYS) == 22 * 8
    assert capacity((MRI, SECOND, PET), Modality.MRI, december, DAYS) == 22 * 16
    assert capacity((closed,), Modality.MRI, december, DAYS) == 18 * 8
    assert capacity((MRI,), Modality.MRI, december, DAYS, since=date(2026, 12, 28)) == 4 * 8
    assert capacity((MRI,), Modality.BIOCHEM, december, DAYS) is None


def test_that_a_week_runs_from_monday_to_sunday() -> None:
    assert (week_of(DAY)[0], week_of(DAY)[-1]) == (date(2026, 11, 30), date(2026, 12, 6))
    assert week_of(date(2026, 12, 6)) == week_of(DAY)


# Warnings


def test_that_a_free_slot_is_booked_without_a_warning() -> None:
    assert not warned(loaded(booked("08:00")), at=time(8, 40), place="MRI 1")
    assert not warned(loaded())


def test_that_a_slot_that_is_taken_warns_with_the_name() -> None:
    load = loaded(booked("08:00"))

    assert warned(load, at=time(8)) == ["MRI 1 08:00 is taken by KAYA0, Ayşe"]


def test_that_a_second_booking_of_a_patient_on_a_day_warns() -> None:
    pet = replace(booked("11:00", "", Modality.PETCT), patient_id=ME)

    said = ["Booked already that day: PET-CT, 11:00"]
    assert not warned(loaded(pet), patient_id=ME), "two scans on a day save a way"
    assert warned(loaded(pet), patient_id=ME, orders=((Modality.PETCT, 12),)) == said
    assert warned(loaded(pet), patient_id=ME, at=time(11))[0] == said[0], "in two scanners at once"


def test_that_moving_a_booking_within_its_day_is_not_counted_against_itself() -> None:
    mine = replace(booked("08:00"), patient_id=ME)

    assert not warned(loaded(mine), patient_id=ME, orders=((Modality.MRI, 4),), at=time(8))


def test_that_a_closed_a_full_and_a_wrong_time_warn() -> None:
    service = replace(MRI, closed=(ClosedSpan(first=DAY, last=DAY, reason="service"),))
    full = loaded(*(booked() for _ in range(8)))

    assert warned(loaded(scanners=(service,))) == ["MRI 1 is closed: service"]
    assert not warned(loaded(day=date(2026, 12, 5))), "the weekend is said by itself"
    mondays = replace(MRI, times=(MRI.times[0], *[()] * 6))
    assert warned(loaded(scanners=(mondays,))) == ["MRI 1 has no slots that weekday"]
    assert warned(loaded(), at=time(8, 1)) == ["MRI 1 has no slot at 08:01"]
    assert warned(full) == ["MRI 1 is full: 8 of 8"]


def test_that_the_first_free_slot_is_found_for_each_examination() -> None:
    orders = ((Modality.MRI, 12), (Modality.BIOCHEM, 12), (Modality.PETCT, 12))

    found = first_free(orders, loaded(booked("08:00")))

    assert [(order[0], scanner.scanner.name, at) for order, scanner, at in found] == [
        (Modality.MRI, "MRI 1", time(8, 40)),
        (Modality.PETCT, "PET-CT", time(11)),
    ]
