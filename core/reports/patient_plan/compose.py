"""A plan turned into plain words for the patient: long dates, allowed days, no abbreviations."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.domain.followup import Appointment
from core.domain.hospital_number import shown
from core.domain.modality import Modality
from core.domain.patient import Patient, formal_name, list_name, title_of
from core.domain.settings import Settings
from core.domain.site_texts import RING, WARNING, SiteText, filled, text_of
from core.domain.time_entry import said_time
from core.errors import RegistryError
from core.language import Language, Words, phrase
from core.reports.paper.printing import Imprint
from core.reports.patient_plan.plain_words import in_order, plainly, preparation_said
from core.reports.patient_plan.rest import rest_said
from core.reports.patient_plan.values import Box, Later, PlanSheet
from core.reports.summary.banner import nature_said, program_said
from core.reports.summary.phrasing import listed
from core.reports.summary.values import SummaryMeta
from core.surveillance.buckets import Standing
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import EpisodePlan, PatientPlan, Visit

N_LATER = 3  # visits in the table; the rest is one sentence
_AHEAD = frozenset({OrderState.NOT_YET_DUE, OrderState.DUE_NOT_BOOKED, OrderState.DEFERRED})


def compose(plan: PatientPlan, words: Words, meta: SummaryMeta, settings: Settings) -> PlanSheet:
    """Everything the sheet says as of `plan.today`.

    Raises:
        RegistryError: the patient died, is no longer followed, or has no plan.
    """
    episode = refuse_without_plan(plan)
    patient = plan.dossier.patient
    modalities = in_order(course.modality for course in episode.courses)
    later = later_visits(plan)
    document = words(phrase("Your check-up plan"))
    as_of = words(phrase("As of {day}"), day=plain_date(plan.today, words))
    boxes = (*_booked(plan, settings, words), *_to_arrange(plan, settings, words))
    return PlanSheet(
        document=document,
        as_of=as_of,
        mark=words(phrase("DEMONSTRATION DATA")) if meta.is_demonstration else "",
        name=_banner_name(patient, words),
        details=_details(patient, words),
        greeting=greeting_said(patient, words),
        intro=_intro(episode, words),
        next_title=words(phrase("Your next appointments")),
        boxes=boxes,
        no_boxes="" if boxes else words(phrase("No appointment is booked at the moment.")),
        later_title=words(phrase("What comes after")),
        columns=(words(phrase("When")), *(_head(each, words) for each in modalities)),
        later=tuple(_later(visit, modalities, words) for visit in later[:N_LATER]),
        after=rest_said(later[N_LATER:], episode, words),
        ring_title=words(phrase("Cannot come, or have heard nothing?")),
        phone=settings.clinic_phone,
        ring=_own(RING, settings, words),
        warning=_own(WARNING, settings, words),
        footer=_footer(words, meta),
        page=words(phrase("Page {number} of {total}")),
        identity=listed([list_name(patient, words), shown(patient.hospital_no)], " · "),
        imprint=Imprint(document, str(words.language), program_said(meta), meta.printed_at),
    )


def refuse_without_plan(plan: PatientPlan) -> EpisodePlan:
    """The current calendar of a patient who is followed.

    Raises:
        RegistryError: nothing may be sent to this patient, or there is no calendar.
    """
    if plan.dossier.death is not None:
        raise RegistryError(
            phrase("The patient died on {day}. No plan is printed."),
            day=plan.dossier.death.died_on,
        )
    if not plan.standing.is_inside or plan.standing is Standing.LOST or plan.current is None:
        raise RegistryError(
            phrase("There is no plan to print: {what}."),
            what=plan.standing.label if not plan.standing.is_inside else phrase("No plan"),
        )
    return plan.current


def plain_date(day: date, words: Words) -> str:
    """`12 January 2027`."""
    return f"{day.day} {words.long_months[day.month - 1]} {day.year}"


def greeting_said(patient: Patient, words: Words) -> str:
    """`Dear Mr Yılmaz,`; `Sayın Gökşin Yılmaz,` in Turkish."""
    title = title_of(patient.sex)
    if title and words.language is Language.ENGLISH:
        name = f"{words(title)} {patient.family_name}"
    else:
        name = f"{patient.given_name} {patient.family_name}"
    return words(phrase("Dear {name},"), name=name)


def _banner_name(patient: Patient, words: Words) -> str:
    """With the form of address where the language puts one behind a name."""
    is_english = words.language is Language.ENGLISH
    return formal_name(patient, words) if is_english else list_name(patient, words)


def _without_year(day: date, words: Words) -> str:
    return f"{day.day} {words.long_months[day.month - 1]}"


def _details(patient: Patient, words: Words) -> tuple[tuple[str, str], ...]:
    return (
        (words(phrase("Born")), plain_date(patient.birth_date, words)),
        (words(phrase("Hospital No.")), shown(patient.hospital_no)),
    )


def _intro(episode: EpisodePlan, words: Words) -> str:
    years = round(max((visit.month for visit in episode.visits), default=0) / 12)
    return words(
        phrase(
            "After your liver operation on {day} we check regularly that all is well. Checks go on "
            "for {n} years. Please keep this sheet and bring it with you."
        ),
        day=plain_date(episode.anchor.performed_on, words),
        n=years,
    )


_Key = tuple[date, str, str]


def _booked(plan: PatientPlan, settings: Settings, words: Words) -> tuple[Box, ...]:
    """One box for each day, hour and place of bookings that stand, earliest first."""
    together: dict[_Key, list[Appointment]] = {}
    for order in _orders(plan):
        booked = order.appointment
        if booked is not None and booked.booked_for >= plan.today:
            key = booked.booked_for, said_time(booked.at), booked.place
            together.setdefault(key, []).append(booked)
    boxes = []
    for (day, hour, place), bookings in sorted(together.items()):
        modalities = [each.modality for each in bookings]
        where = f"{place.rstrip('.')}." if place else ""
        detail = listed([where, preparation_said(modalities, settings, words)], " ")
        shown_hour = words(phrase("at {time}"), time=hour) if hour else ""
        boxes.append(Box(words.long_date(day), shown_hour, plainly(modalities, words), detail))
    return tuple(boxes)


def _to_arrange(plan: PatientPlan, settings: Settings, words: Words) -> tuple[Box, ...]:
    """One box for what is due and has no day."""
    due = [
        order
        for order in _orders(plan)
        if order.appointment is None
        and order.examination is None
        and (order.overdue_since is not None or _is_due(order, plan.today))
    ]
    if not due:
        return ()
    phone = settings.clinic_phone
    ring = words(phrase("Please ring us for a day: {phone}."), phone=phone)
    return (
        Box(
            words(phrase("No day yet: this check is due now")),
            "",
            plainly([order.modality for order in due], words),
            ring if phone else words(phrase("Please ring us for a day.")),
        ),
    )


def _is_due(order: Order, today: date) -> bool:
    return order.state is OrderState.DUE_NOT_BOOKED and order.slot.effective_due_on <= today


def _orders(plan: PatientPlan) -> tuple[Order, ...]:
    return plan.current.orders if plan.current else ()


def later_visits(plan: PatientPlan) -> list[Visit]:
    """Visits ahead of today of which something is not booked yet."""
    return [
        visit
        for visit in plan.visits
        if visit.orders[0].slot.effective_due_on > plan.today
        and any(each.state in _AHEAD for each in visit.orders)
    ]


def _later(visit: Visit, modalities: Sequence[Modality], words: Words) -> Later:
    open_orders = [order for order in visit.orders if order.state in _AHEAD]
    wanted = {order.modality for order in open_orders}
    slot = open_orders[0].slot
    first = max(order.slot.deferred_to or order.slot.opens_on for order in open_orders)
    last = min(order.slot.overdue_on for order in open_orders) - timedelta(days=1)
    allowed = ""
    if first < last:
        allowed = words(
            phrase("any day from {first} to {last}"),
            first=_without_year(first, words)
            if first.year == last.year
            else plain_date(first, words),
            last=plain_date(last, words),
        )
    return Later(
        day=words(phrase("around {day}"), day=plain_date(slot.effective_due_on, words)),
        allowed=allowed,
        marks=tuple(words(phrase("Yes")) if each in wanted else "–" for each in modalities),
    )


_HEADS = {
    Modality.MRI: phrase("MRI"),
    Modality.BIOCHEM: phrase("Blood test"),
    Modality.PETCT: phrase("PET-CT"),
}


def _head(modality: Modality, words: Words) -> str:
    return words(_HEADS.get(modality, modality.short))


def _own(text: SiteText, settings: Settings, words: Words) -> tuple[str, ...]:
    values = {"phone": settings.clinic_phone, "centre": settings.centre}
    written = filled(text_of(settings, text, words.language), values)
    return tuple(line for line in written.splitlines() if line)


def _footer(words: Words, meta: SummaryMeta) -> tuple[str, ...]:
    dates = words(
        phrase("Dates in “{part}” are the planned days; your letter gives the exact day."),
        part=words(phrase("What comes after")),
    )
    printed = f"{plain_date(meta.printed_at, words)} {meta.printed_at:%H:%M}"
    return (
        f"{dates} {program_said(meta)}",
        listed([nature_said(meta, words), words(phrase("Printed {at}"), at=printed)], " · "),
    )
