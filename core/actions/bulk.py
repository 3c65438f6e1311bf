"""One act for several patients: one transaction, one entry in the history, one undo."""

from collections.abc import Sequence
from dataclasses import replace

from core.actions.at_once import all_or_none, counted, naming
from core.actions.booking import Booking, keep_booking, refuse_unfollowed
from core.actions.deferring import keep_deferral
from core.actions.returning import keep_contact
from core.actions.saving import store_again
from core.domain.acting import Acting
from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, AppointmentOutcome, ContactAttempt, Result
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.domain.rights import Right, may
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry


def book_all(registry: Registry, acting: Acting, bookings: Sequence[Booking]) -> int:
    """Book several visits, each on its own day; all of them or none.

    Raises:
        OneOfManyError: one of them cannot be booked; it names the patient.
        NoBackupError: more than 20 patients, and no backup could be made first.
    """
    with all_or_none(registry, acting, Right.BOOK, bookings) as work:
        for each in bookings:
            with naming(registry, each.patient_id):
                keep_booking(registry, acting, each)
        n = len(bookings)
        work.entry = counted(n, phrase("Booked 1 visit"), phrase("Booked {n} visits"))
    return int(work.seq)


def cancel_all(
    registry: Registry, acting: Acting, appointments: Sequence[Appointment], *, reason: str
) -> int:
    """Cancel bookings of several patients for one reason; the orders are open again at once."""
    if not reason.strip():
        raise RegistryError(phrase("Write why, for example: scanner broken."), field="reason")
    with all_or_none(registry, acting, Right.BOOK, appointments) as work:
        for each in appointments:
            closed = replace(
                each,
                outcome=AppointmentOutcome.CANCELLED,
                outcome_on=acting.today,
                outcome_note=reason.strip(),
            )
            with naming(registry, each.patient_id):
                store_again(registry, acting, closed)
        n = len({(each.patient_id, each.month) for each in appointments})
        one, several = phrase("Cancelled 1 visit"), phrase("Cancelled {n} visits")
        work.entry = counted(n, one, several, reason.strip())
    return int(work.seq)


def log_contacts(registry: Registry, acting: Acting, attempts: Sequence[ContactAttempt]) -> int:
    """Log the same attempt for several patients, once each."""
    with all_or_none(registry, acting, Right.RECORD, attempts) as work:
        for each in attempts:
            with naming(registry, each.patient_id):
                _refuse_the_dead(registry, each.patient_id)
                keep_contact(registry, acting, each)
        n = len(attempts)
        one, several = phrase("Logged a contact for 1 patient"), phrase("Logged {n} contacts")
        work.entry = counted(n, one, several)
    return int(work.seq)


def defer_all(registry: Registry, acting: Acting, deferrals: Sequence[Deferral]) -> int:
    """Put orders of several patients off; a deferral that stood for one is replaced."""
    with all_or_none(registry, acting, Right.BOOK, deferrals) as work:
        for each in deferrals:
            with naming(registry, each.patient_id):
                refuse_unfollowed(registry, acting, each.patient_id)
                keep_deferral(registry, acting, each)
        n = len({(each.patient_id, each.month) for each in deferrals})
        one, several = phrase("Deferred 1 visit"), phrase("Deferred {n} visits")
        work.entry = counted(n, one, several)
    return int(work.seq)


def mark_all_read(
    registry: Registry, acting: Acting, results: Sequence[Result], read_by: str
) -> int:
    """Close several results that show nothing, as read today; an abnormal one is never among them.

    Raises:
        RegistryError: one is abnormal (INV-08), or nobody is named who read them.
    """
    reader = read_by.strip() or (acting.operator if may(acting.role, Right.DECIDE) else "")
    if not reader:
        raise RegistryError(
            phrase("Name who read the report: you record it for somebody."), field="read_by"
        )
    with all_or_none(registry, acting, Right.RECORD, results) as work:
        for each in results:
            with naming(registry, each.patient_id):
                if each.is_abnormal:
                    raise RegistryError(
                        phrase("An abnormal result is read one by one, with a decision.")
                    )
                read = replace(each, read_on=acting.today, read_by=reader)
                store_again(registry, acting, read)
        n = len(results)
        one, several = phrase("Marked 1 result as read"), phrase("Marked {n} results as read")
        work.entry = counted(n, one, several)
    return int(work.seq)


def hand_over_patients(
    registry: Registry, acting: Acting, patients: Sequence[PatientId], surgeon: str
) -> int:
    """Make another surgeon responsible for several patients."""
    name = " ".join(surgeon.split())
    if not name:
        raise RegistryError(phrase("Name the surgeon who takes them over."), field="surgeon")
    known = [registry.of(Patient).get(each) for each in dict.fromkeys(patients)]
    with all_or_none(registry, acting, Right.RECORD, known) as work:
        for each in known:
            with naming(registry, each.id):
                store_again(registry, acting, replace(each, surgeon=name))
        n = len(known)
        work.entry = counted(
            n,
            phrase("Handed over 1 patient to {who}"),
            phrase("Handed over {n} patients to {who}"),
            who=name,
        )
    return int(work.seq)


def _refuse_the_dead(registry: Registry, patient_id: PatientId) -> None:
    death = dossier_of(registry, patient_id).death
    if death is not None:
        raise RegistryError(phrase("The patient died on {day}."), day=death.died_on)
