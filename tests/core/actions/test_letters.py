"""Letters are logged for each patient in one action, and never for the dead or the stopped."""

from dataclasses import replace
from datetime import date

import pytest

from core.actions.configuring import change_settings
from core.actions.letters import log_letters
from core.actions.undoing import undo
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.domain.letters import LetterKind
from core.domain.site_texts import LETTERS, text_of, with_text
from core.domain.stops import Stop, StopReason
from core.errors import RegistryError
from core.language import ENGLISH, Language, words_in
from core.reports.letters.choosing import batch_of
from core.store.registry import Registry
from core.store.telling import told
from tests.builders import TODAY, acting
from tests.core.reports.ward import plans_of, the_ward


@pytest.fixture
def ward(registry: Registry) -> dict[str, PatientId]:
    return the_ward(registry)


def letters_of(registry: Registry, patient_id: PatientId) -> list[ContactAttempt]:
    contacts = registry.of(ContactAttempt).of_patient(patient_id)
    return [each for each in contacts if each.channel is Channel.LETTER]


def test_that_a_batch_is_one_entry_and_a_letter_in_each_record(
    registry: Registry, ward: dict[str, PatientId]
) -> None:
    before = registry.history.last_seq()
    patients = [ward["overdue"], ward["missed"]]
    seq = log_letters(registry, acting(), patients, LetterKind.REMINDER)
    assert seq == before + 1
    for patient_id in patients:
        [letter] = letters_of(registry, patient_id)
        assert letter.outcome is ContactOutcome.SENT
        assert letter.tried_on == TODAY
        assert letter.tried_by == "E. Kaya"
        assert letter.note == "Reminder letter"
    assert letters_of(registry, ward["booked"]) == []
    undo(registry, acting(), seq)
    assert [letters_of(registry, each) for each in patients] == [[], []]


@pytest.mark.parametrize(("who", "why"), [("dead", "died on"), ("stopped", "ended on")])
def test_that_one_who_may_not_be_written_to_stops_the_whole_batch(
    registry: Registry, ward: dict[str, PatientId], who: str, why: str
) -> None:
    before = registry.history.last_seq()
    with pytest.raises(RegistryError, match=why):
        log_letters(registry, acting(), [ward["overdue"], ward[who]], LetterKind.REMINDER)
    assert letters_of(registry, ward["overdue"]) == []
    assert registry.history.last_seq() == before


def test_that_somebody_lost_can_be_written_to_and_is_traced(
    registry: Registry, ward: dict[str, PatientId]
) -> None:
    from core.actions.calendar import stop_surveillance
    from core.actions.course import record_contact

    who = ward["overdue"]
    log_letters(registry, acting(), [who], LetterKind.REMINDER)
    for day in (3, 10):
        call = ContactAttempt(
            patient_id=who, tried_on=date(2026, 11, day), outcome=ContactOutcome.NO_ANSWER
        )
        record_contact(registry, acting(), call)
    lost = Stop(patient_id=who, stopped_on=TODAY, reason=StopReason.LOST_TO_FOLLOWUP)
    stop_surveillance(registry, acting(), lost)
    log_letters(registry, acting(), [who], LetterKind.REMINDER)
    assert len(letters_of(registry, who)) == 2


def test_that_nobody_is_said_for_an_empty_batch(registry: Registry) -> None:
    with pytest.raises(RegistryError, match="Nobody"):
        log_letters(registry, acting(), [], LetterKind.APPOINTMENT)


def test_that_everybody_a_batch_chooses_can_be_logged(
    registry: Registry, ward: dict[str, PatientId]
) -> None:
    for kind in LetterKind:
        recipients = batch_of(kind, plans_of(registry)).recipients
        ids = [each.plan.dossier.patient.id for each in recipients]
        log_letters(registry, acting(), ids, kind)


def test_that_an_own_text_is_kept_told_and_undone(registry: Registry) -> None:
    text = LETTERS[LetterKind.REMINDER]
    own = with_text(registry.settings(), text, Language.TURKISH, "Gelin: {day}")
    seq = change_settings(registry, acting(), replace(own, logo="AAAA"), text.title)
    assert text_of(registry.settings(), text, Language.TURKISH) == "Gelin: {day}"
    [change] = registry.history.changes_of(seq)
    for words in (ENGLISH, words_in(Language.TURKISH)):
        fields = {each.label: (each.old, each.new) for each in told(change, words).fields}
        assert fields[words("Logo")][1] == words("{n} characters", n=4), "not the picture itself"
        assert "letter_reminder.tr: Gelin: {day}" in fields[words("Texts of letters")][1]
    undo(registry, acting(), seq)
    assert registry.settings().site_texts == ()
