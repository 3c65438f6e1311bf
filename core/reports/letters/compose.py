"""A batch turned into letters, each in the language of who reads it; nothing is drawn here."""

from collections.abc import Iterator

from core.domain.hospital_number import shown
from core.domain.letters import LetterKind
from core.domain.modality import Modality
from core.domain.patient import Patient, list_name, title_of
from core.domain.settings import Settings
from core.domain.site_texts import LETTERS, filled, text_of
from core.domain.time_entry import said_time
from core.language import Language, Words, phrase, words_in
from core.reports.letters.choosing import Batch, Recipient
from core.reports.letters.values import Letter, Letters
from core.reports.paper.letterhead import letterhead_of
from core.reports.paper.printing import Imprint
from core.reports.patient_plan.compose import greeting_said, plain_date
from core.reports.patient_plan.document import language_of
from core.reports.patient_plan.plain_words import plainly, preparation_said
from core.reports.summary.banner import program_said
from core.reports.summary.phrasing import components_said
from core.reports.summary.values import SummaryMeta


def compose(batch: Batch, meta: SummaryMeta, settings: Settings) -> Letters:
    """The letters of a batch in the order of its recipients."""
    words = words_in(settings.language)
    return Letters(
        head=letterhead_of(settings),
        letters=tuple(_letter(batch.kind, each, meta, settings) for each in batch.recipients),
        imprint=Imprint(
            words(batch.kind.label), str(settings.language), program_said(meta), meta.printed_at
        ),
        paper_size=settings.paper_size,
    )


def letter_language(kind: LetterKind, patient: Patient, settings: Settings) -> Language:
    """The patient's language; a practitioner is written to in the registry's."""
    return settings.language if kind is LetterKind.GP else language_of(patient)


def _letter(kind: LetterKind, to: Recipient, meta: SummaryMeta, settings: Settings) -> Letter:
    patient = to.plan.dossier.patient
    words = words_in(letter_language(kind, patient, settings))
    written = text_of(settings, LETTERS[kind], words.language)
    values = fields_of(to, settings, words)
    if to.further:
        days = [each.replace("{", "(").replace("}", ")") for each in _further(to, words)]
        written = _with_days(written, days)
    subject, *lines = filled(written, values).splitlines() or [""]
    phone = words(phrase("Phone {phone}"), phone=settings.clinic_phone)
    sender = [settings.centre, *settings.clinic_address.splitlines()]
    return Letter(
        sender=" · ".join(filter(None, map(str.strip, sender))),
        address=_address(kind, patient, words),
        date=plain_date(to.plan.today, words),
        subject=subject,
        lines=tuple(_even(lines)),
        signed=tuple(filter(None, (settings.centre, phone if settings.clinic_phone else ""))),
        page=words(phrase("Page {number} of {total}")),
        mark=words(phrase("DEMONSTRATION DATA")) if meta.is_demonstration else "",
        bookmark=list_name(patient, words),
    )


def _further(to: Recipient, words: Words) -> Iterator[str]:
    """The other days of a visit that was split, each on a line: `and on …: blood test`."""
    places = dict.fromkeys((each.booked_for, each.at, each.place) for each in to.further)
    for day, at, place in places:
        same = [e.modality for e in to.further if (e.booked_for, e.at, e.place) == (day, at, place)]
        when = words.long_date(day)
        if at is not None:
            when = words(phrase("{day} at {time}"), day=when, time=said_time(at))
        what = ", ".join(filter(None, (plainly(tuple(same), words), place)))
        yield words(phrase("and on {when}: {what}"), when=when, what=what)


def _with_days(written: str, days: list[str]) -> str:
    """Below the line of the place; a site that took that out of its text has them with the rest."""
    lines = written.splitlines()
    for mark in ("{place}", "{what}"):
        for number, line in enumerate(lines):
            if mark in line:
                return "\n".join((*lines[: number + 1], *days, *lines[number + 1 :]))
    return written


def _even(lines: list[str]) -> list[str]:
    """Never two empty lines in a row, none at either end."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _address(kind: LetterKind, patient: Patient, words: Words) -> tuple[str, ...]:
    if kind is LetterKind.GP:
        return tuple(filter(None, map(str.strip, patient.general_practitioner.splitlines())))
    lines = [line.strip() for line in patient.address.splitlines()]
    title = title_of(patient.sex)
    name = f"{patient.given_name} {patient.family_name}"
    polite = f"{words(title)} {name}" if title and words.language is Language.ENGLISH else name
    return (polite, *filter(None, lines))


def _all_modalities(to: Recipient) -> tuple[Modality, ...]:
    return (*to.modalities, *(each.modality for each in to.further))


def fields_of(to: Recipient, settings: Settings, words: Words) -> dict[str, str]:
    """What stands for each field of a letter in this language; empty where nothing is known."""
    dossier, booking = to.plan.dossier, to.booking
    patient, episode = dossier.patient, to.plan.current
    title = title_of(patient.sex)
    hour = said_time(booking.at) if booking else ""
    day = words.long_date(to.day)
    operation = episode.anchor if episode else dossier.index_surgery
    return {
        "name": f"{patient.given_name} {patient.family_name}",
        "greeting": greeting_said(patient, words),
        "title": words(title) if title else "",
        "born": plain_date(patient.birth_date, words),
        "number": shown(patient.hospital_no),
        "gp": patient.general_practitioner,
        "surgeon": patient.surgeon,
        "centre": settings.centre,
        "phone": settings.clinic_phone,
        "what": plainly(to.modalities, words),
        "day": day,
        "time": hour,
        "when": words(phrase("{day} at {time}"), day=day, time=hour) if hour else day,
        "place": booking.place if booking else "",
        "preparation": preparation_said(_all_modalities(to), settings, words),
        "old_day": words.long_date(to.old_day) if to.old_day else "",
        "operated_on": plain_date(operation.performed_on, words) if operation else "",
        "operation": components_said(operation, words) if operation else "",
    }
