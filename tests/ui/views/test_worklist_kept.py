"""What the pages keep between two saves is what they would make of the registry anew."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from core.actions.booking import book_visit
from core.actions.bulk_choice import bookings
from core.actions.course import record_contact, record_death
from core.actions.registering import correct_patient, register_without_surveillance
from core.actions.undoing import undo
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.stops import Death
from core.store.registry import Registry
from tests.builders import TODAY, patient, working
from tests.demonstrated import demonstrated
from ui.look.fonts import register_fonts
from ui.look.language import words
from ui.look.theme import Theme, apply_theme
from ui.session import RegistrySession
from ui.views.today.kept_rows import KeptRows
from ui.views.today.reading import DayReader
from ui.views.today.rows import new_row, passed_row
from ui.views.worklist.columns import Widths
from ui.views.worklist.listing import Listing

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
Action = Callable[[Registry, Any], Any]


@pytest.fixture
def session(qapp: QApplication) -> RegistrySession:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)
    registry = demonstrated(TODAY)
    session = RegistrySession(registry, clock=lambda: NOW)
    working(session)
    return session


def steps(session: RegistrySession) -> Iterator[Action]:
    """A day at the desk: each step touches somebody else, or the same patient once more."""
    items = session.worklist().items
    [wanted] = bookings(items[:1]).parts
    yield partial(book_visit, booking=wanted)
    yield partial(undo, seq=session.registry.history.last_seq())
    who = items[2].plan.dossier.patient
    tried = ContactAttempt(patient_id=who.id, tried_on=TODAY, outcome=ContactOutcome.NO_ANSWER)
    yield partial(record_contact, contact=tried)
    other = items[5].plan.dossier.patient
    born = replace(who, birth_date=other.birth_date)
    yield partial(correct_patient, patient=born, reason="typing error")
    named = replace(other, family_name=who.family_name, given_name=who.given_name)
    yield partial(correct_patient, patient=named, reason="typing error")
    yield partial(record_death, death=Death(patient_id=who.id, died_on=TODAY))
    yield partial(undo, seq=session.registry.history.last_seq())
    new = patient(hospital_no="990011", family_name=who.family_name, given_name=who.given_name)
    yield partial(register_without_surveillance, patient=new)


def test_that_the_list_kept_between_saves_is_the_one_made_anew(session: RegistrySession) -> None:
    kept, widths, said = Listing(), Widths(), words()
    n_steps = 0
    for action in steps(session):
        session.run(action)
        kept.leave()
        kept.read(session.worklist(), session.plans(), said)
        fresh, anew = Listing(), RegistrySession(session.registry, clock=lambda: NOW)
        fresh.read(anew.worklist(), anew.plans(), said)
        assert kept.rows == fresh.rows
        assert kept.count == fresh.count
        assert kept.tab_counts() == fresh.tab_counts()
        assert widths.content(kept.every) == Widths().content(fresh.every)
        n_steps += 1
    assert n_steps == 8
    assert any(row.person.has_namesake for row in kept.rows)


def test_that_the_day_kept_between_saves_is_the_one_made_anew(session: RegistrySession) -> None:
    kept, said = DayReader(), words()
    new_kept, passed_kept = KeptRows(new_row), KeptRows(passed_row)
    for action in steps(session):
        session.run(action)
        day = kept.read(session)
        anew = RegistrySession(session.registry, clock=lambda: NOW)
        anew.operator = session.operator
        fresh = DayReader().read(anew)
        assert day == fresh
        assert new_kept.rows_of(day.new, said) == KeptRows(new_row).rows_of(fresh.new, said)
        rows = passed_kept.rows_of(day.passed, said)
        assert rows == KeptRows(passed_row).rows_of(fresh.passed, said)


def test_that_a_save_makes_only_the_rows_of_one_patient_anew(session: RegistrySession) -> None:
    listing, said = Listing(), words()
    listing.read(session.worklist(), session.plans(), said)
    before, items = listing.every, session.worklist().items
    [wanted] = bookings(items[:1]).parts
    who = items[0].plan.dossier.patient.id
    session.run(partial(book_visit, booking=wanted))
    listing.read(session.worklist(), session.plans(), said)
    same = {id(row) for row in before}
    assert {row.patient_id for row in listing.every if id(row) not in same} == {who}


def test_that_a_save_reads_the_day_anew_for_one_patient(session: RegistrySession) -> None:
    reader = DayReader()
    before = reader.read(session).passed
    who = before[0].plan.dossier.patient.id
    tried = ContactAttempt(patient_id=who, tried_on=TODAY, outcome=ContactOutcome.NO_ANSWER)
    session.run(partial(record_contact, contact=tried))
    after = {each.key: each for each in reader.read(session).passed}
    same = {each.key: after[each.key] is each for each in before}
    assert len({each.plan.dossier.patient.id for each in before}) > 1
    for each in before:
        assert same[each.key] is (each.plan.dossier.patient.id != who)
