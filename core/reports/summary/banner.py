"""Who and whence: the banner and the footer of the summary in words."""

from datetime import date, datetime

from core.domain.dossier import Dossier
from core.domain.hospital_number import shown
from core.domain.patient import Patient, family_capitals, title_of
from core.domain.protocol import Protocol
from core.language import Words, phrase
from core.reports.paper.identity import Banner, Footer
from core.reports.paper.printing import Imprint
from core.reports.summary.condition import condition_said
from core.reports.summary.phrasing import NOT_RECORDED, listed
from core.reports.summary.rhythm import protocol_said
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan


def banner_said(dossier: Dossier, plan: PatientPlan, meta: SummaryMeta, words: Words) -> Banner:
    contact = dossier.last_contact_on()
    return Banner(
        document=words(phrase("Patient summary")),
        as_of=words(phrase("As of {day}"), day=plan.today),
        mark=words(phrase("DEMONSTRATION DATA")) if meta.is_demonstration else "",
        name=_full_name(dossier.patient, words),
        details=_details(dossier, plan.today, words),
        state=condition_said(dossier, plan, words),
        contact=words(phrase("last contact {day}"), day=contact)
        if contact
        else words(phrase("last contact not recorded")),
        has_died=dossier.death is not None,
        head=meta.letterhead,
    )


def _details(dossier: Dossier, today: date, words: Words) -> tuple[tuple[str, str], ...]:
    patient, death = dossier.patient, dossier.death
    born = words.date(patient.birth_date)
    number = shown(patient.hospital_no) or words(NOT_RECORDED)
    details = [(words(phrase("Gender")), words(patient.sex.label))]
    details.append((words(phrase("Hospital No.")), number))
    if death is None:
        return ((words(phrase("Born")), _aged(born, patient, today, words)), *details)
    died = _aged(words.date(death.died_on), patient, death.died_on, words)
    return ((words(phrase("Born")), born), (words(phrase("Died")), died), *details)


def _aged(day: str, patient: Patient, on: date, words: Words) -> str:
    return f"{day} ({words(phrase('{n}y'), n=patient.age_on(on))})"


def _full_name(patient: Patient, words: Words) -> str:
    title = title_of(patient.sex)
    return listed([_name(patient, words), f"({words(title)})" if title else ""], " ")


def _name(patient: Patient, words: Words) -> str:
    return listed([family_capitals(patient, words), patient.given_name])


def footer_said(
    patient: Patient, protocol: Protocol | None, meta: SummaryMeta, words: Words
) -> Footer:
    initial = f"{patient.given_name[:1]}." if patient.given_name else ""
    initialled = listed([family_capitals(patient, words), initial])
    return Footer(
        left=(
            _protocol(protocol, words),
            listed(
                [
                    nature_said(meta, words),
                    _within(meta.centre, _MOST_OF_CENTRE),
                    program_said(meta),
                    history_said(meta, words),
                    printed_said(meta, words),
                ],
                " · ",
            ),
        ),
        page=words(phrase("Page {number} of {total}")),
        names=(_name(patient, words), initialled),
        number=shown(patient.hospital_no),
        continues=words(phrase("continues on the next page")),
    )


_MOST_OF_CENTRE = 80  # characters; the letterhead has it whole


def _within(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _protocol(protocol: Protocol | None, words: Words) -> str:
    if protocol is None:
        return words(phrase("No protocol"))
    return words(
        phrase("Protocol {name} version {version} ({rhythm})"),
        name=protocol.short,
        version=protocol.version,
        rhythm=protocol_said(protocol, words),
    )


def program_said(meta: SummaryMeta) -> str:
    return f"Hepatrack {meta.program_version}"


def history_said(meta: SummaryMeta, words: Words) -> str:
    """Eight characters that `verify --anchor` finds again in the history of the file."""
    return words(phrase("history {head}"), head=meta.history) if meta.history else ""


def nature_said(meta: SummaryMeta, words: Words) -> str:
    if not meta.is_demonstration:
        return ""
    return words(phrase("Demonstration data, not a real patient"))


def printed_said(meta: SummaryMeta, words: Words) -> str:
    at = f"{words.date(meta.printed_at)} {_clock(meta.printed_at)}"
    if not meta.printed_by:
        return words(phrase("Printed {at}"), at=at)
    return words(phrase("Printed {at} by {name}"), at=at, name=meta.printed_by)


def _clock(at: datetime) -> str:
    return f"{at:%H:%M}"


def imprint_of(banner: Banner, meta: SummaryMeta, words: Words) -> Imprint:
    """What the file says about itself."""
    return Imprint(
        title=f"{banner.document}, {banner.as_of}",
        language=str(words.language),
        program=program_said(meta),
        made_at=meta.printed_at,
    )
