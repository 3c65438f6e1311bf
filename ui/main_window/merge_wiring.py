"""From two patients who may be one to the comparison, and to one patient."""

from functools import partial

from PySide6.QtCore import QObject

from core.actions.merging import merge_patients
from core.domain.dossier import Dossier
from core.domain.hospital_number import shown
from core.domain.ids import PatientId
from core.domain.patient import formal_name
from core.domain.rights import Right
from core.language import Words, phrase
from core.store.dossiers import dossier_of
from ui.dialogs.merge_dialog import MergeDialog, Side
from ui.look.language import words
from ui.main_window.host import Host


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
        MergeDialog(left, right, self._merge, parent=self._window).open()

    def _merge(self, kept: str, other: str, reason: str) -> None:
        action = partial(
            merge_patients, kept_id=PatientId(kept), other_id=PatientId(other), reason=reason
        )
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
