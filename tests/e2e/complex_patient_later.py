"""The same patient later: scans, two recurrences, two more interventions, a correction, death."""

from core.domain.disease import FoundBy, Intent
from core.domain.followup import Finding
from core.domain.lesions import Fate
from core.domain.modality import Modality
from core.domain.parts import AblationAccess, AblationModality
from core.domain.stops import CauseOfDeath
from core.domain.treatment import Access, TherapySetting
from tests.e2e.complex_patient import SURGEON, ComplexPatient
from tests.e2e.person import ENTER

ROLES = {
    "hepatobiliary_surgeon": SURGEON,
    "radiologist": "Dr C. Yalçın",
    "medical_oncologist": "Dr N. Aksoy",
}


class LaterCourse(ComplexPatient):
    """From the first scan on."""

    def scan(self, finding: Finding, decision: str, next_step: str, **seen: str) -> None:
        """An MRI of today with its report, read and decided."""
        self.add(
            "add_examination",
            "Recorded {what} of {name} on {day}",
            {"performed_on": "t"},
            {"modality": Modality.MRI},
        )
        self.hand.push_tab("L")
        self.hand.open_row("result_table", 0)
        self.person.wait_for_dialog("record_dialog")
        texts = {**seen, "read_on": "t", "read_by": "Dr C. Yalçın"}
        texts |= {"decision": decision, "next_step": next_step}
        self.fill(texts, {"finding": finding})
        self.save("Recorded the result of {what} of {name}, {day}")

    def recur(self, on: str, *sites: str, **more: str) -> None:
        self.add(
            "add_recurrence",
            "Recorded a recurrence of {name} on {day}",
            {"detected_on": on, **more},
            {"found_by": FoundBy.MRI},
            [f"sites.{each}" for each in sites] + (["segments.2"] if "liver" in sites else []),
        )

    def decide(self, on: str, decision: Intent, next_step: str) -> None:
        texts = {"held_on": on, "next_step": next_step, **ROLES}
        said = "Recorded the MDT decision on {name} of {day}"
        self.add("add_decision", said, texts, {"decision": decision})

    def place_the_new_lesion(self) -> None:
        """The map knows with which recurrence it came."""
        self.hand.push_tab("F")
        self._map().setFocus()
        self.person.press("n", "2", ENTER)
        self._from_map({"found_on": "14 sep 2026"}, 5)

    def second_intervention(self) -> None:
        self.hand.add("add_operation")
        self.person.wait_for_dialog("record_dialog")
        self.fill(
            {
                "performed_on": "28 oct 2026",
                "n_wedges": "1",
                "blood_loss_ml": "200",
                "surgeon": SURGEON,
                "discharged_on": "16 nov 2026",
            },
            {"access": Access.OPEN},
            ["components.metastasectomy", "components.lung_ablation", "partial_segments.2"],
        )
        self.part("specimens", {"name": "Wedge of segment 2", "margin_mm": "2"})
        self.part(
            "ablations",
            {"n_lesions": "1"},
            {"modality": AblationModality.MICROWAVE, "access": AblationAccess.PERCUTANEOUS},
        )
        self.part("fates", {}, {"lesion_id": self.lesion(5).id, "fate": Fate.RESECTED})
        self.hand.push("save")
        self.restart()

    def third_intervention(self) -> None:
        self.hand.add("add_operation")
        self.person.wait_for_dialog("record_dialog")
        texts = {"performed_on": "22 mar 2027", "surgeon": "Dr F. Ateş"}
        self.fill(texts, {"access": Access.OPEN}, ["components.pelvic_excision"])
        self.hand.push("save")
        self.keep("liver and lung go on as planned")

    def open_in_the_course(self, record_id: str) -> None:
        self.hand.push_tab("C")
        at = next(n for n, row in enumerate(self.course()) if row.record.id == record_id)
        self.hand.open_row("course_table", at)
        self.person.wait_for_dialog("record_dialog")

    def palliate(self) -> None:
        self.decide("3 may 2027", Intent.PALLIATIVE, "FOLFIRI as long as she wishes")
        self.add(
            "add_therapy",
            "Recorded systemic therapy of {name} from {day}",
            {"regimen": "FOLFIRI", "started_on": "2027-05"},
            {"setting": TherapySetting.PALLIATIVE},
        )

    def die(self) -> None:
        self.add(
            "add_death",
            "Recorded the death of {name} on {day}",
            {"died_on": "20 aug 2027"},
            {"cause": CauseOfDeath.DISEASE},
        )
