"""After a save only whom it touched is computed again, and nothing is ever out of date for it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from core.actions.booking import book_visit
from core.actions.bulk_choice import bookings
from core.actions.configuring import change_settings
from core.actions.course import record_contact
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.patient import Patient
from core.store.registry import Registry
from tests.builders import TODAY, patient, registered, working
from ui.session import RegistrySession

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


@pytest.fixture
def session(registry: Registry) -> RegistrySession:
    for at, name in enumerate(("Ak", "Bal", "Can")):
        person = patient(hospital_no=str(700 + at), family_name=name)
        registered(registry, operated_on=date(2026, 7, 13), person=person)
    session = RegistrySession(registry, clock=lambda: NOW)
    working(session)
    session.plans()
    return session


def anew(session: RegistrySession) -> RegistrySession:
    """Another session of the same registry, which has computed nothing yet."""
    return RegistrySession(session.registry, clock=lambda: NOW)


def agree(session: RegistrySession) -> bool:
    fresh = anew(session)
    return session.plans() == fresh.plans() and session.worklist() == fresh.worklist()


def test_that_a_booking_computes_one_patient_again(session: RegistrySession) -> None:
    before = session.plans()
    [wanted] = bookings([session.worklist().items[1]]).parts
    session.run(partial(book_visit, booking=wanted))
    after = session.plans()
    same = [one is other for one, other in zip(before, after, strict=True)]
    assert same.count(False) == 1
    assert agree(session)


def test_that_lines_that_are_the_same_stay_the_very_same(session: RegistrySession) -> None:
    before = session.worklist().items
    [wanted] = bookings(before[:1]).parts
    session.run(partial(book_visit, booking=wanted))
    after = session.worklist().items
    assert sum(one is other for one in before for other in after) == 2


def test_that_a_new_patient_and_another_name_stand_where_they_belong(
    session: RegistrySession,
) -> None:
    from core.actions.registering import correct_patient, register_without_surveillance

    new = patient(hospital_no="709", family_name="Abc")
    session.run(lambda r, a: register_without_surveillance(r, a, new))
    assert agree(session)
    first = session.registry.of(Patient).all()[0]
    renamed = replace(first, family_name="Zorlu")
    session.run(lambda r, a: correct_patient(r, a, renamed, reason="typing error"))
    assert agree(session)
    assert session.plans()[-1].dossier.patient.family_name == "Zorlu"


def test_that_other_working_days_move_what_is_suggested(session: RegistrySession) -> None:
    closed = replace(session.settings, weekdays=(1, 2, 3, 4), holidays=(TODAY,))
    session.run(lambda r, a: change_settings(r, a, closed, "Working days"))
    assert agree(session)


def test_that_what_several_entries_changed_is_all_seen(session: RegistrySession) -> None:
    def two(registry: Registry, acting: object) -> int:
        for each in registry.of(Patient).all()[:2]:
            tried = ContactAttempt(
                patient_id=each.id, tried_on=TODAY, outcome=ContactOutcome.NO_ANSWER
            )
            record_contact(registry, acting, tried)  # type: ignore[arg-type]
        return 1

    session.run(two)
    assert agree(session)


def test_that_another_day_computes_everybody(registry: Registry, session: RegistrySession) -> None:
    later = RegistrySession(registry, clock=lambda: NOW + timedelta(days=1))
    assert [plan.today for plan in later.plans()] == [TODAY + timedelta(days=1)] * 3
    assert agree(session)
