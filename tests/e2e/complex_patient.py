"""One patient through everything: before, ALPPS in two stages, HIPEC, two recurrences, the end."""

from datetime import date

from PySide6.QtWidgets import QLineEdit

from core.domain.choices import YesNoUnknown
from core.domain.complications import ClavienDindo, ComplicationKind, LiverFailureGrade
from core.domain.disease import (
    Distribution,
    MutationStatus,
    NodeStage,
    PrimarySite,
    StagePrefix,
    TumourStage,
)
from core.domain.lesions import Fate, LiverMetastasis, SizedBy
from core.domain.parts import AblationAccess, AblationModality, MarginAt
from core.domain.patient import Sex
from core.domain.segments import Segment
from core.domain.treatment import (
    Access,
    Biological,
    BowelResection,
    MacroscopicResidue,
    Procedure,
    Response,
    Strategy,
    TherapySetting,
)
from core.domain.work_up import Analyte, WorkUpKind
from core.reports.liver_map.geometry import liver
from tests.e2e.at_the_chart import AtTheChart
from tests.e2e.person import ENTER
from ui.views.register.view import CALENDAR, DISEASE, OPERATION, PROTOCOL
from ui.widgets.liver_map.plot import LiverMapPlot

NUMBER = "204117"
SURGEON = "Dr A. Demir"
ALPPS = {"strategy": Strategy.ALPPS, "access": Access.OPEN}


class ComplexPatient(AtTheChart):
    """The deeds in their order; what each leaves behind is asserted by the test."""

    def operation(self, on: date) -> Procedure:
        [found] = [p for p in self.chart.dossier.procedures if p.performed_on == on]
        return found

    def lesion(self, number: int) -> LiverMetastasis:
        [found] = [each for each in self.chart.lesions if each.number == number]
        return found

    # Registered with the first stage

    def register(self) -> None:
        """Liver first: the primary is still in place when the liver is operated on."""
        hand, flow = self.hand, self.person.window.register
        hand.push("rail_patients")
        hand.push("register_first")
        person = {
            "family_name": "Kılıç",
            "given_name": "Gülşen",
            "birth_date": "3 feb 1964",
            "hospital_no": NUMBER,
            "phone": "0312 555 07 19",
            "surgeon": SURGEON,
        }
        self.fill(person, {"sex": Sex.FEMALE})
        hand.push("next")
        assert flow.step == DISEASE
        self.fill(
            {
                "diagnosed_on": "6 oct 2025",
                "found_on": "6 oct 2025",
                "n_metastases": "4",
                "largest_mm": "48",
            },
            {
                "site": PrimarySite.RECTUM,
                "prefix": StagePrefix.CLINICAL,
                "pt": TumourStage.T3,
                "pn": NodeStage.N1,
                "kras": MutationStatus.MUTATED,
                "distribution": Distribution.BILOBAR,
                "at_presentation": YesNoUnknown.YES,
            },
        )
        hand.push("next")
        assert flow.step == OPERATION
        self._first_stage()
        hand.push("next")
        assert flow.step == PROTOCOL
        hand.push("next")
        assert flow.step == CALENDAR
        hand.push("next")
        self.one_more_entry("Registered {name}")

    def _first_stage(self) -> None:
        texts = {
            "performed_on": "2 mar 2026",
            "stage": "1",
            "n_wedges": "1",
            "pringle_min": "18",
            "blood_loss_ml": "350",
            "surgeon": SURGEON,
            "admitted_on": "27 feb 2026",
        }
        parts = ("metastasectomy", "liver_ablation", "alpps_split")
        ticks = [f"components.{each}" for each in parts]
        self.fill(texts, ALPPS, [*ticks, "partial_segments.3"])

    # What was before it

    def tell_what_was_before(self) -> None:
        therapy = {
            "regimen": "FOLFOX",
            "started_on": "2025-11",
            "ended_on": "20 jan 2026",
            "n_cycles": "6",
        }
        chosen = {
            "setting": TherapySetting.PREOPERATIVE,
            "biological": Biological.BEVACIZUMAB,
            "response": Response.PARTIAL,
        }
        said = "Recorded systemic therapy of {name} from {day}"
        self.add("add_therapy", said, therapy, chosen)
        self._lesions()
        self._sizes()
        for on, cea in (("10 oct 2025", "240"), ("9 feb 2026", "38")):
            self.add(
                "add_laboratory",
                "Recorded {what} of {name} on {day}",
                {"taken_on": on, "value": cea},
                {"analyte": Analyte.CEA},
            )
        self._work_up()

    def _lesions(self) -> None:
        """The first one in its form, the others on the liver map, with the mouse and by keys."""
        said, found = "Recorded lesion {number} of {name}", {"found_on": "6 oct 2025"}
        self.add("add_lesion", said, found, ticks=["segments.7"])
        self.hand.push_tab("F")
        self.hand.push("liver_map_new")
        plot = self._map()
        self.person.click(plot, plot.point_of(*liver().areas[Segment.S8].label).toPoint())
        self._from_map(found, 2)
        for number, segment in ((3, "3"), (4, "4a")):
            self._map().setFocus()
            self.person.press("n", segment, ENTER)
            self._from_map(found, number)
        assert [each.number for each in self._map().shown.lesions] == [1, 2, 3, 4]

    def _map(self) -> LiverMapPlot:
        return self.person.see(LiverMapPlot, "liver_map_plot")

    def _from_map(self, texts: dict[str, str], number: int) -> None:
        self.person.wait_for_dialog("record_dialog")
        assert self.person.see(QLineEdit, "number").text() == str(number)
        self.fill(texts)
        self.save("Recorded lesion {number} of {name}")

    def _sizes(self) -> None:
        by, said = SizedBy.MRI, "Recorded the size of lesion {number} of {name} on {day}"
        days = ("13 oct 2025", "9 feb 2026")
        for number, sizes in ((1, ("48", "31")), (2, ("26", "20")), (3, ("14", "9")), (4, "86")):
            for on, mm in zip(days, sizes, strict=True):
                by = SizedBy.CT if number == 2 else SizedBy.MRI
                chosen = {"lesion_id": self.lesion(number).id, "sized_by": by}
                self.add("add_size", said, {"measured_on": on, "diameter_mm": mm}, chosen)

    def _work_up(self) -> None:
        said = "Recorded {what} of {name} on {day}"
        texts = {"performed_on": "14 oct 2025", "finding": "No disease outside liver and rectum."}
        self.add("add_work_up", said, texts, {"kind": WorkUpKind.PETCT})
        for on, whole, remnant in (("20 feb 2026", "1500", "390"), ("10 mar 2026", "1520", "684")):
            texts = {"performed_on": on, "total_volume_ml": whole, "remnant_ml": remnant}
            self.add("add_work_up", said, texts, {"kind": WorkUpKind.CT_VOLUMETRY})

    def complete_the_first_stage(self) -> None:
        self.add(
            "add_ablation",
            "Recorded an ablation of {name} at the operation of {day}",
            {"n_lesions": "1", "margin_mm": "6"},
            {"modality": AblationModality.MICROWAVE, "access": AblationAccess.INTRAOPERATIVE},
            ["segments.4a"],
        )
        self.add(
            "add_specimen",
            "Recorded a specimen of {name} from the operation of {day}",
            {"name": "Wedge of segment 3", "margin_mm": "4", "n_lesions": "1", "largest_mm": "8"},
        )
        said = "Recorded the fate of lesion {number} of {name} at the operation of {day}"
        for number, fate in ((3, Fate.RESECTED), (4, Fate.ABLATED), (1, Fate.LEFT), (2, Fate.LEFT)):
            chosen = {"lesion_id": self.lesion(number).id, "fate": fate}
            self.add("add_fate", said, {}, chosen)

    # The second stage and what followed

    def second_stage(self) -> None:
        """With its parts in one form: one entry."""
        first = self.operation(date(2026, 3, 2))
        self.hand.add("add_operation")
        self.person.wait_for_dialog("record_dialog")
        texts = {
            "performed_on": "12 mar 2026",
            "stage": "2",
            "pringle_min": "25",
            "blood_loss_ml": "650",
            "n_transfused": "2",
            "surgeon": SURGEON,
            "discharged_on": "2 apr 2026",
        }
        chosen = {**ALPPS, "staged_with": first.id, "residue": MacroscopicResidue.NONE}
        segments = [f"segments.{each}" for each in "5678"]
        ticks = ["components.major_hepatectomy", *segments, "partial_segments.4b"]
        self.fill(texts, chosen, ticks)
        right = {"name": "Right liver", "margin_mm": "3", "n_lesions": "2", "largest_mm": "29"}
        self.part("specimens", right, {"margin_at": MarginAt.PARENCHYMA})
        self.part("specimens", {"name": "Segment 4b", "margin_mm": "7"})
        for number in (1, 2):
            chosen = {"lesion_id": self.lesion(number).id, "fate": Fate.RESECTED}
            self.part("fates", {}, chosen)
        self._complications()
        self.hand.push("save")
        self.restart()

    def _complications(self) -> None:
        self.part(
            "complications",
            {"occurred_on": "17 mar 2026", "treatment": "Fresh frozen plasma"},
            {
                "kind": ComplicationKind.LIVER_FAILURE,
                "grade": ClavienDindo.II,
                "liver_failure_grade": LiverFailureGrade.B,
            },
        )
        self.part(
            "complications",
            {"occurred_on": "20 mar 2026", "treatment": "Percutaneous drainage"},
            {"kind": ComplicationKind.BILE_LEAK, "grade": ClavienDindo.IIIA},
        )

    def laboratory(self, on: str, values: dict[Analyte, tuple[str, str]]) -> None:
        """Several values of one day in the grid of the results; the limit stands beside each."""
        self.hand.push_tab("L")
        self.hand.push("enter_laboratory")
        self.person.wait_for_dialog("laboratory_dialog")
        self.hand.write("taken_on", on)
        for analyte, (value, limit) in values.items():
            self.hand.write(f"{analyte.value}_value", value)
            self.hand.write(f"{analyte.value}_high", limit)
        self.save("Recorded {n} laboratory values of {name}, {day}")

    def hipec(self) -> None:
        """The primary after the liver, and the calendar stays with the liver."""
        self.hand.add("add_operation")
        self.person.wait_for_dialog("record_dialog")
        self.fill(
            {
                "performed_on": "15 jun 2026",
                "surgeon": "Dr F. Ateş",
                "discharged_on": "26 jun 2026",
            },
            {"access": Access.OPEN, "bowel_resection": BowelResection.ANTERIOR_RESECTION},
            ["components.primary_resection", "components.hipec"],
        )
        self.hand.push("save")
        self.keep("the liver decides the calendar")
