"""Whether somebody can be reached: what came of the attempts, when the next one is, what else."""

from datetime import date, timedelta
from typing import Final

from core.domain.choices import Choice
from core.domain.dossier import Dossier
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.language import phrase

ATTEMPTS_IN_VAIN: Final = 3
DAYS_FOR_A_LETTER: Final = 14  # what a letter is given before it counts as unanswered
_IN_VAIN = frozenset(
    {ContactOutcome.NO_ANSWER, ContactOutcome.VOICEMAIL, ContactOutcome.WRONG_NUMBER}
)
ANSWERED = frozenset({ContactOutcome.REACHED, ContactOutcome.CALLS_BACK, ContactOutcome.REFUSED})


def attempts_in_vain(dossier: Dossier, today: date) -> tuple[ContactAttempt, ...]:
    """The attempts since the patient was last reached or examined that reached nobody.

    A letter that was sent is none: nobody knows whether it arrived.
    """
    met = [each.performed_on for each in dossier.examinations if each.performed_on <= today]
    known = [each for each in dossier.contacts if each.tried_on <= today]
    met += [each.tried_on for each in known if each.outcome in ANSWERED]
    last_on = max(met, default=date.min)
    return tuple(each for each in known if each.tried_on > last_on and each.outcome in _IN_VAIN)


def is_out_of_reach(dossier: Dossier, today: date) -> bool:
    """Three attempts in vain, or a wrong number and no second one."""
    tried = attempts_in_vain(dossier, today)
    if len(tried) >= ATTEMPTS_IN_VAIN:
        return True
    is_wrong = bool(tried) and tried[-1].outcome is ContactOutcome.WRONG_NUMBER
    return is_wrong and not dossier.patient.second_phone.strip()


class Way(Choice):
    """What is left to try when calls reach nobody, in this order."""

    PHONE = "phone", phrase("correct the phone number")
    LETTER = "letter", phrase("write a letter")
    WAIT = "wait", phrase("letter sent, wait for the answer")
    ELSEWHERE = "elsewhere", phrase("ask the practitioner or the registry office")
    LOSS = "loss", phrase("lost to follow-up can be recorded")


def next_way(dossier: Dossier, today: date) -> Way | None:
    """What to try next for somebody who cannot be reached; none while he can.

    After the letter somebody asks elsewhere; with one more attempt after that, or three in vain and
    a letter unanswered, the loss may be recorded (schedule.md R10): a person decides it.
    """
    if not is_out_of_reach(dossier, today):
        return None
    tried = attempts_in_vain(dossier, today)
    first_on = tried[0].tried_on
    letters = [
        each
        for each in dossier.contacts
        if each.channel is Channel.LETTER and first_on <= each.tried_on <= today
    ]
    if not letters:
        is_wrong = tried[-1].outcome is ContactOutcome.WRONG_NUMBER
        return Way.PHONE if is_wrong and len(tried) < ATTEMPTS_IN_VAIN else Way.LETTER
    answer_by = letters[-1].tried_on + timedelta(days=DAYS_FOR_A_LETTER)
    if today < answer_by:
        return Way.WAIT
    asked_since = any(each.tried_on >= answer_by for each in dossier.contacts)
    is_enough = len(tried) + len(letters) >= ATTEMPTS_IN_VAIN
    return Way.LOSS if asked_since and is_enough else Way.ELSEWHERE


def next_try_on(dossier: Dossier, today: date) -> date | None:
    """The day agreed with the last attempt, while nothing was tried or done after it."""
    known = [each for each in dossier.contacts if each.tried_on <= today]
    if not known or known[-1].next_try_on is None:
        return None
    last = known[-1]
    came = any(last.tried_on < each.performed_on <= today for each in dossier.examinations)
    return None if came else last.next_try_on


def phone_verified_on(dossier: Dossier, today: date) -> date | None:
    """The last day on which somebody was reached by telephone; none after a wrong number."""
    found = None
    for each in dossier.contacts:
        if each.channel is not Channel.CALL or each.tried_on > today:
            continue
        if each.outcome in ANSWERED:
            found = each.tried_on
        elif each.outcome is ContactOutcome.WRONG_NUMBER:
            found = None
    return found


def has_phone(dossier: Dossier) -> bool:
    """Whether there is any number to call."""
    return bool(dossier.patient.phone.strip() or dossier.patient.second_phone.strip())
