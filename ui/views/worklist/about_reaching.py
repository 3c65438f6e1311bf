"""What the panel says about reaching somebody: is the number right, what is left to try."""

from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.language import Words, phrase
from core.surveillance.plan import PatientPlan
from core.surveillance.reaching import (
    Way,
    attempts_in_vain,
    has_phone,
    next_way,
    phone_verified_on,
)
from ui.views.worklist.facts import ContactLine

SHOWN_CONTACTS = 3
_ICONS = {Channel.CALL: "phone", Channel.LETTER: "mail", Channel.MESSAGE: "mail"}
_WAYS = {
    Way.PHONE: phrase("Wrong number: correct it in the record."),
    Way.LETTER: phrase("Not reachable by telephone: write a letter."),
    Way.WAIT: phrase("Not reachable by telephone. A letter was sent: give it two weeks."),
    Way.ELSEWHERE: phrase(
        "No answer to the letter: ask the general practitioner and the registry office, and log it."
    ),
    Way.LOSS: phrase(
        "Everything was tried. The surgeon may record lost to follow-up; the patient then stays "
        "in the tracing list."
    ),
}


def reaching_said(plan: PatientPlan, words: Words) -> str:
    """Whether the telephone is known to be right, and what to do when nobody answers (INV-24)."""
    dossier, today = plan.dossier, plan.today
    way = next_way(dossier, today)
    if way is not None:
        n = len(attempts_in_vain(dossier, today))
        tried = words.count(n, phrase("1 try in vain."), phrase("{n} tries in vain."))
        return f"{tried} {words(_WAYS[way])}"
    if not has_phone(dossier):
        return words(phrase("No telephone number recorded."))
    verified_on = phone_verified_on(dossier, today)
    if verified_on is None:
        return words(phrase("The telephone number was never verified by a call."))
    return words(phrase("Reached by telephone on {day}."), day=verified_on)


def last_contacts(plan: PatientPlan, words: Words) -> tuple[ContactLine, ...]:
    """The latest attempts, the newest first."""
    contacts = plan.dossier.contacts[-SHOWN_CONTACTS:]
    return tuple(_contact(each, words) for each in reversed(contacts))


def _contact(contact: ContactAttempt, words: Words) -> ContactLine:
    missed = contact.outcome in (ContactOutcome.NO_ANSWER, ContactOutcome.WRONG_NUMBER)
    icon = "phone-missed" if missed and contact.channel is Channel.CALL else _ICONS[contact.channel]
    said = f"{words(contact.channel.label)}: {words(contact.outcome.label)}"
    if contact.next_try_on:
        again = words(phrase("Next try {day}"), day=words.short_date(contact.next_try_on))
        said = f"{said}. {again}"
    under = ", ".join(filter(None, (words.date(contact.tried_on), contact.tried_by, contact.note)))
    return ContactLine(icon, said, under)
