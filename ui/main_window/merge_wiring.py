"""From two patients who may be one to the comparison, and to one patient."""

from functools import partial

from PySide6.QtCore import QObject

from core.actions.merging import merge_patients
from core.domain.dossier import Dossier
from core.domain.drafts import Draft
from core.domain.hospital_number import shown
from core.domain.ids import PatientId
from core.domain.patient import Patient, formal_name
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import Words, phrase
from core.store.dossiers import dossier_of
from ui.dialogs.merge_dialog import MergeDialog, Side
from ui.look.language import words
from ui.main_window.drafting import HalfTyped
from ui.main_window.host import Host
from ui.main_window.titles import MERGE


class MergeWiring(QObject):
    def __init__(self, window: Host) -> None:
        super().__init__(window)
        self._window = window

    def compare(self, one: PatientId, other: PatientId) -> None:
        """Open both side by side; merging is decided there."""
        session, said = self._window.session, words()
        refused = session.hindrance(Right.RECORD)
        if refused is not None:
            self._window.say(refused)
            return
        left, right = (_side(dossier_of(session.registry, each), said) for each in (one, other))
        drafts, patient = self._window.drafts, session.registry.of(Patient).get(one)
        half = drafts.begin(MERGE, patient, {"about": [one, other]})
        dialog = MergeDialog(left, right, partial(self._merge, half), parent=self._window)
        dialog.open()
        drafts.join(half, dialog)

    def take_up(self, draft: Draft) -> None:
        """Go on with a comparison that was left half answered.

        Raises:
            RegistryError: one of the two is gone: merged, or the registration undone.
        """
        patients = self._window.session.registry.of(Patient)
        one, other = (PatientId(each) for each in draft.content["about"])
        if not (patients.holds(one) and patients.holds(other)):
            raise RegistryError(phrase("One of the two patients is not in the registry any more."))
        with self._window.drafts.resuming(draft):
            self.compare(one, other)

    def _merge(self, half: HalfTyped, kept: str, other: str, reason: str) -> None:
        action = partial(
            merge_patients, kept_id=PatientId(kept), other_id=PatientId(other), reason=reason
        )
        with self._window.drafts.saving(half):
            seq = self._window.session.run(action)
        self._window.open_patient(PatientId(kept))
        self._window.tell_done(seq)


def _side(dossier: Dossier, said: Words) -> Side:
    patient, missing = dossier.patient, said(phrase("Not recorded"))
    operations = ", ".join(said.date(each.performed_on) for each in dossier.procedures)
    facts = (
        (phrase("Hospital number"), shown(patient.hospital_no)),
        (phrase("Birth date"), said.date(patient.birth_date)),
        (phrase("Phone"), patient.phone or missing),
        (phrase("Responsible surgeon"), patient.surgeon or missing),
        (phrase("Operations"), operations or missing),
        (phrase("Examinations"), str(len(dossier.examinations))),
        (phrase("Results"), str(len(dossier.results))),
        (phrase("Recurrences"), str(len(dossier.recurrences))),
        (phrase("Contacts"), str(len(dossier.contacts))),
    )
    lines = tuple((said(label), value) for label, value in facts)
    return Side(patient.id, formal_name(patient, said), lines)
