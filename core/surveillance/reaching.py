"""Whether somebody can be reached: what came of the attempts since the last contact."""

from datetime import date
from typing import Final

from core.domain.dossier import Dossier
from core.domain.followup import ContactAttempt, ContactOutcome

ATTEMPTS_IN_VAIN: Final = 3
_IN_VAIN = frozenset(
    {ContactOutcome.NO_ANSWER, ContactOutcome.VOICEMAIL, ContactOutcome.WRONG_NUMBER}
)
_REACHED = frozenset({ContactOutcome.REACHED, ContactOutcome.CALLS_BACK, ContactOutcome.REFUSED})


def attempts_in_vain(dossier: Dossier, today: date) -> tuple[ContactAttempt, ...]:
    """The attempts since the patient was last reached or examined that reached nobody.

    A letter that was sent is none: nobody knows whether it arrived.
    """
    met = [each.performed_on for each in dossier.examinations if each.performed_on <= today]
    known = [each for each in dossier.contacts if each.tried_on <= today]
    met += [each.tried_on for each in known if each.outcome in _REACHED]
    last_on = max(met, default=date.min)
    return tuple(each for each in known if each.tried_on > last_on and each.outcome in _IN_VAIN)


def is_out_of_reach(dossier: Dossier, today: date) -> bool:
    """Three attempts in vain, or a wrong number and no second one."""
    tried = attempts_in_vain(dossier, today)
    if len(tried) >= ATTEMPTS_IN_VAIN:
        return True
    is_wrong = bool(tried) and tried[-1].outcome is ContactOutcome.WRONG_NUMBER
    return is_wrong and not dossier.patient.second_phone.strip()
