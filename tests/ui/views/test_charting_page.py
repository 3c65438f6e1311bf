"""The whole chart from the patient page: records, operations in parts, undo, putting back."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from core.actions.charting import record_fact
from core.actions.course import record_recurrence
from core.actions.operating import save_operation
from core.domain.complications import ClavienDindo, Complication, ComplicationKind
from core.domain.disease import (
    ExtrahepaticDisease,
    Intent,
    MDTDecision,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
)
from core.domain.followup import Examination
from core.domain.ids import PatientId
from core.domain.lesions import Fate, LesionFate, LesionSize, LiverMetastasis, SizedBy
from core.domain.modality import Modality
from core.domain.operation import Operation
from core.domain.parts import Ablation, AblationModality, Specimen
from core.domain.screening import Screening, ScreeningOutcome
from core.domain.segments import Segment
from core.domain.treatment import Access, Component, Procedure, Strategy
from core.domain.work_up import Analyte, LaboratoryValue, WorkUp, WorkUpKind
from core.store.charts import chart_of
from core.store.registry import Registry
from core.surveillance.worklist import Task
from tests.builders import acting, liver_operation
from tests.e2e.person import DOWN, ENTER, Hand, Keyboard, Mouse
from tests.ui.views.patient_desk import HANDS, OPERATED, AtThePage, Hands, full, simple
from tests.ui.views.test_patient_page_records import Told, record, row_of, save
from ui.dialogs.operation_dialog import OperationDialog
from ui.views.entries.facts import facts_of_entry
from ui.views.patient.steps import steps_of
from ui.widgets.banner import PatientBanner
from ui.widgets.forms import ErrorLine, SectionHead


def lesion(who: PatientId, number: int = 1) -> LiverMetastasis:
    return LiverMetastasis(patient_id=who, number=number, segments=frozenset({Segment.S7}))


EVENTS = [
    Told("add_lesion", LiverMetastasis, {"number": "2"}, {}, ("segments.8",)),
    Told(
        "add_size",
        LesionSize,
        {"measured_on": "1 sep 2025", "diameter_mm": "21,5"},
        {"sized_by": SizedBy.MRI},
    ),
    Told("add_extrahepatic", ExtrahepaticDisease, {"found_on": "2025"}, {}, ("sites.lung",)),
    Told(
        "add_work_up",
        WorkUp,
        {"performed_on": "1 sep 2025"},
        {"kind": WorkUpKind.CT_VOLUMETRY},
    ),
    Told(
        "add_laboratory",
        LaboratoryValue,
        {"taken_on": "-1d", "value": "37,5"},
        {"analyte": Analyte.CA19_9},
    ),
    Told(
        "add_complication",
        Complication,
        {"occurred_on": "20 sep 2025"},
        {"kind": ComplicationKind.BILE_LEAK, "grade": ClavienDindo.IIIA},
    ),
    Told("add_specimen", Specimen, {"name": "S7", "margin_mm": "3"}, {}),
    Told("add_ablation", Ablation, {"n_lesions": "1"}, {"modality": AblationModality.MICROWAVE}),
    Told("add_fate", LesionFate, {}, {"fate": Fate.RESECTED}),
    Told(
        "add_screening",
        Screening,
        {"considered_on": "1 sep 2025"},
        {"outcome": ScreeningOutcome.INCLUDED},
    ),
    Told("add_primary", PrimaryTumour, {"diagnosed_on": "2024-05"}, {}),
]


@HANDS
@pytest.mark.parametrize("told", EVENTS, ids=lambda told: told.entry)
def test_that_each_part_of_the_chart_is_recorded_and_undone_from_the_page(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands, told: Told
) -> None:
    who = full(registry)
    held = lesion(who)
    record_fact(registry, acting(), held)
    before = registry.of(told.kind).of_patient(who)
    person = sit(who)
    hand = hands(person)
    answers = dict(told.chosen)
    if told.entry == "add_fate":
        answers = {"lesion_id": held.id, **answers}
    record(person, hand, Told(told.entry, told.kind, told.texts, answers, told.ticks))
    after = registry.of(told.kind).of_patient(who)
    assert len(after) == len(before) + 1
    stored = next(each for each in after if each not in before)
    for name, value in told.chosen.items():
        assert getattr(stored, name) == value
    if told.kind is not Screening:
        assert row_of(person, stored.id) >= 0
    person.press("u")
    assert registry.of(told.kind).of_patient(who) == before


# An operation with its parts


def _open_operation(person: AtThePage, hand: Hand) -> OperationDialog:
    hand.add("add_operation")
    dialog = person.wait_for_dialog("record_dialog")
    assert isinstance(dialog, OperationDialog)
    return dialog


def _ablated(person: AtThePage, hand: Hand, n: str) -> None:
    hand.push("add_ablations")
    person.wait_for_dialog("part_dialog")
    hand.choose("modality", AblationModality.MICROWAVE)
    hand.write("n_lesions", n)
    save(person, hand)
    person.qtbot.waitUntil(lambda: not person.dialogs("part_dialog"))
    person.wait_for_window(person.dialogs("record_dialog")[-1])


@HANDS
def test_that_an_operation_and_its_parts_are_typed_at_once_and_saved_as_one_entry(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    record_fact(registry, acting(), lesion(who))
    person = sit(who)
    hand = hands(person)
    before = registry.history.last_seq()
    _open_operation(person, hand)
    hand.write("performed_on", "12 nov 2026")
    hand.tick(f"components.{Component.LIVER_ABLATION.value}")
    _ablated(person, hand, "1")
    hand.push("add_complications")
    person.wait_for_dialog("part_dialog")
    hand.write("occurred_on", "14 nov 2026")
    hand.choose("kind", ComplicationKind.ABSCESS)
    hand.choose("grade", ClavienDindo.IIIA)
    save(person, hand)
    person.qtbot.waitUntil(lambda: not person.dialogs("part_dialog"))
    person.wait_for_window(person.dialogs("record_dialog")[-1])
    save(person, hand)
    person.wait_for_dialog("reanchor_dialog")
    hand.push("ask_later")
    person.wait_for_no_dialog()
    assert registry.history.last_seq() == before + 1
    chart = chart_of(registry, who)
    assert [each.n_lesions for each in chart.ablations] == [1]
    assert [each.grade for each in chart.complications] == [ClavienDindo.IIIA]
    assert chart.ablations[0].procedure_id == chart.dossier.procedures[-1].id
    rows = person.page.course.course.rows.rows
    at = row_of(person, chart.ablations[0].id)
    assert rows[at].depth == 1
    assert rows[at - 1].record.id == chart.dossier.procedures[-1].id


def test_that_a_part_is_removed_from_a_stored_operation_with_a_reason(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    procedure = liver_operation(who, date(2026, 5, 4))
    part: dict[str, Any] = {"patient_id": who, "procedure_id": procedure.id}
    save_operation(
        registry,
        acting(),
        Operation(procedure=procedure, specimens=(Specimen(**part, name="S7"),)),
    )
    person = sit(who)
    hand = Mouse(person)
    hand.push_tab("C")
    hand.open_row("course_table", row_of(person, procedure.id))
    person.wait_for_dialog("record_dialog")
    hand.push("specimens.0.remove")
    hand.push("save")
    assert "Write the reason for the correction." in _said(person)
    hand.write("correction_reason", "belongs to another patient")
    hand.push("save")
    person.wait_for_no_dialog()
    assert chart_of(registry, who).specimens == ()
    assert registry.of(Procedure).get(procedure.id).ver == 1, "the operation itself is unchanged"


def _said(person: AtThePage) -> list[str]:
    dialog = person.wait_for_dialog("record_dialog")
    return [each.sentence for each in dialog.findChildren(ErrorLine) if each.isVisible()]


def test_that_more_ablated_lesions_than_there_are_is_asked_once_and_then_saved(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = full(registry)  # two metastases
    person = sit(who)
    hand = Keyboard(person)
    dialog = _open_operation(person, hand)
    hand.write("performed_on", "12 nov 2026")
    hand.tick(f"components.{Component.LIVER_ABLATION.value}")
    _ablated(person, hand, "3")
    save(person, hand)
    [asked] = _said(person)
    assert "More lesions are ablated (3) than there are (2)." in asked
    assert dialog.save_button.label == "Save all the same"
    assert not chart_of(registry, who).ablations
    save(person, hand)
    person.wait_for_dialog("reanchor_dialog")
    hand.push("ask_later")
    assert [each.n_lesions for each in chart_of(registry, who).ablations] == [3]


def test_that_what_cannot_apply_is_not_asked(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    person = sit(simple(registry))
    hand = Keyboard(person)
    dialog = _open_operation(person, hand)

    def is_asked(name: str) -> bool:
        field: Any = dialog.findChild(QWidget, name)
        return bool(field.isVisible())

    assert not any(map(is_asked, ("conversion", "stage", "n_ablated", "bowel_resection")))
    hand.choose("access", Access.CONVERTED)
    hand.choose("strategy", Strategy.TWO_STAGE)
    hand.tick(f"components.{Component.LIVER_ABLATION.value}")
    assert all(map(is_asked, ("conversion", "stage", "staged_with", "n_ablated")))
    assert not is_asked("bowel_resection")
    hand.write("conversion", "bleeding")
    hand.choose("access", Access.OPEN)
    assert is_asked("conversion"), "what is typed is never hidden"
    assert not is_asked("recurrence_id"), "there is no recurrence it could treat"


# References


def _tasks(person: AtThePage) -> set[Task | None]:
    return {each.task for each in person.session.worklist().items}


def test_that_a_decision_and_an_operation_name_the_recurrence_that_waits_for_them(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    """INV-17: a recurrence is on the list until a decision about it is recorded."""
    who = simple(registry)
    found = Recurrence(
        patient_id=who, detected_on=date(2026, 10, 5), sites=frozenset({RecurrenceSite.LIVER})
    )
    record_recurrence(registry, acting(), found)
    person = sit(who)
    hand = Keyboard(person)
    assert Task.RECURRENCE in _tasks(person)
    assert "No MDT decision" in [step.tag for step in steps_of(person.session.plan(who))]
    hand.add("add_decision")
    dialog = person.wait_for_dialog("record_dialog")
    chooser: Any = dialog.findChild(QWidget, "recurrence_id")
    assert chooser.currentText() == "Recurrence of 05-Oct-2026"
    hand.write("held_on", "-1d")
    hand.choose("decision", Intent.CURATIVE_LOCAL)
    save(person, hand)
    person.wait_for_no_dialog()
    assert Task.RECURRENCE not in _tasks(person)
    [decision] = registry.of(MDTDecision).of_patient(who)
    assert decision.recurrence_id == found.id
    dialog = _open_operation(person, hand)
    treats: Any = dialog.findChild(QWidget, "recurrence_id")
    assert treats.currentText() == "Recurrence of 05-Oct-2026"
    hand.write("performed_on", "1 oct 2026")
    hand.tick(f"components.{Component.METASTASECTOMY.value}")
    save(person, hand)
    assert any("dated before the recurrence it treats" in each for each in _said(person))
    hand.write("performed_on", "12 nov 2026")
    save(person, hand)
    person.wait_for_dialog("reanchor_dialog")
    hand.push("ask_later")
    assert registry.of(Procedure).of_patient(who)[-1].recurrence_id == found.id


def test_that_an_examination_before_the_diagnosis_is_saved_only_after_a_question(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    """INV-13: the last of its rules can be overridden, and only that one."""
    who = full(registry)  # diagnosed 28-Apr-2025
    person = sit(who)
    hand = Keyboard(person)
    hand.add("add_examination")
    dialog: Any = person.wait_for_dialog("record_dialog")
    hand.choose("modality", Modality.MRI)
    for refused in ("24 nov 2026", "11 may 1961"):
        hand.write("performed_on", refused)
        save(person, hand)
        assert dialog.isVisible()
        assert dialog.save_button.label == "Save", "this is not a question"
        save(person, hand)
        assert dialog.isVisible()
    n = len(registry.of(Examination).of_patient(who))
    hand.write("performed_on", "1 apr 2025")
    save(person, hand)
    assert any("before the first diagnosis (28-Apr-2025)" in each for each in _said(person))
    assert len(registry.of(Examination).of_patient(who)) == n
    save(person, hand)
    person.wait_for_no_dialog()
    assert len(registry.of(Examination).of_patient(who)) == n + 1


# Undo and putting back


def test_that_the_last_things_done_are_undone_by_name(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    for number in range(1, 13):
        record_fact(registry, acting(), lesion(who, number))
    person = sit(who)
    offered = person.page.head.undo.entries
    assert len(offered) == 10
    texts = [each.text() for each in offered.values()]
    assert texts[0] == "Undo: Recorded lesion 12 of YILMAZ, Ayşe"
    assert texts[-1] == "Undo: Recorded lesion 3 of YILMAZ, Ayşe"
    Keyboard(person).push("undo_last")
    for _ in range(5):
        person.press(DOWN)
    person.press(ENTER)
    assert 7 not in [each.number for each in chart_of(registry, who).lesions]
    texts = [each.text() for each in person.page.head.undo.entries.values()]
    assert len(texts) == 10
    assert not any("lesion 7 " in each for each in texts)


@HANDS
def test_that_what_was_taken_out_is_listed_and_put_back_with_a_reason(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    held = lesion(who)
    record_fact(registry, acting(), held)
    person = sit(who)
    hand = hands(person)
    person.page.course.course.mark(row_of(person, held.id))
    person.page.course.course.void_wanted.emit(registry.of(LiverMetastasis).get(held.id))
    person.wait_for_dialog("record_dialog")
    hand.write("reason", "a cyst")
    save(person, hand)
    person.wait_for_no_dialog()
    assert chart_of(registry, who).lesions == ()
    hand.push_tab("H")
    [row] = person.page.history.out.rows.rows
    assert (row.what, row.why) == ("Liver metastasis", "a cyst")
    person.page.history.out.setFocus()
    hand.open_row("taken_out_table", 0)
    person.wait_for_dialog("record_dialog")
    hand.write("reason", "the second reading says metastasis")
    save(person, hand)
    person.wait_for_no_dialog()
    assert [each.id for each in chart_of(registry, who).lesions] == [held.id]
    assert person.page.history.out.rows.rows == ()
    event = registry.history.get(registry.history.last_seq())
    assert event is not None
    assert event.reason == "the second reading says metastasis"


# What the page says


def test_that_withdrawn_consent_is_on_the_banner_of_page_and_forms(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry, consent_withdrawn_on=date(2025, 9, 2))
    person = sit(who)
    assert "Consent withdrawn 02-Sep-2025" in person.page.banner.identity.note
    hand = Keyboard(person)
    hand.add("add_contact")
    dialog = person.wait_for_dialog("record_dialog")
    [banner] = dialog.findChildren(PatientBanner)
    assert "Consent withdrawn" in banner.identity.note


def test_that_a_long_form_is_in_sections(sit: Callable[..., AtThePage], registry: Registry) -> None:
    person = sit(simple(registry))
    hand = Keyboard(person)
    hand.add("edit_person")
    dialog = person.wait_for_dialog("record_dialog")
    heads = [each.said.text() for each in dialog.findChildren(SectionHead) if each.isVisible()]
    assert heads == ["Person", "Contact", "Consent", "Health"]


def test_that_the_history_names_the_records_that_a_record_refers_to(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    [first] = registry.of(Procedure).of_patient(who)
    part: dict[str, Any] = {"patient_id": who, "procedure_id": first.id}
    seq = record_fact(registry, acting(), Specimen(**part, name="S7"))
    person = sit(who)
    person.page.show_history()
    facts = facts_of_entry(registry, seq)
    assert facts is not None
    assert f"Operation: → Operation of {OPERATED:%d-%b-%Y}" in facts.spoken.replace("  ", " ")
