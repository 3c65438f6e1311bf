from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.domain.choices import Choice
from core.domain.disease import (
    Distribution,
    Intent,
    LiverDisease,
    MDTDecision,
    NodeStage,
    PrimarySite,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
    TumourStage,
)
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Channel,
    ContactAttempt,
    ContactOutcome,
    Episode,
    Examination,
    Finding,
    KeptCalendar,
    Pause,
    PauseReason,
    Result,
    Waiver,
)
from core.domain.ids import (
    ProcedureId,
    RecordId,
    new_episode_id,
    new_examination_id,
    new_id,
    new_patient_id,
    new_procedure_id,
)
from core.domain.modality import Modality
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient, Sex
from core.domain.segments import Segment
from core.domain.stops import CauseOfDeath, Death, Stop, StopReason
from core.domain.treatment import (
    Access,
    Biological,
    Component,
    Procedure,
    Strategy,
    SystemicTherapy,
    TherapySetting,
)
from core.domain.variables import Kind, variable, variables_of
from core.errors import RegistryError
from core.language import phrase
from tests.conftest import child
from ui.dialogs.record_dialog import RecordDialog
from ui.widgets.banner import Identity
from ui.widgets.choices import RadioButton
from ui.widgets.forms import ErrorLine, FormRow

TODAY = date(2026, 11, 23)
WHO = new_patient_id()
DAY = date(2025, 9, 15)

FULL: list[Any] = [
    Patient(
        family_name="<b>&amp; <img src=x>",
        given_name="Işık  Şengül",
        birth_date=date(1961, 5, 12),
        sex=Sex.FEMALE,
        hospital_no="123 456",
        phone="0532 000 00 00",
        note="Line one\nLine two ",
    ),
    PrimaryTumour(
        patient_id=WHO,
        site=PrimarySite.SIGMOID,
        diagnosed_on=PartialDate.on(date(2025, 4, 28)),
        pt=TumourStage.T3,
        pn=NodeStage.N1,
    ),
    LiverDisease(
        patient_id=WHO,
        found_on=PartialDate.on(date(2025, 4, 28)),
        n_metastases=2,
        distribution=Distribution.BILOBAR,
        largest_mm=34,
    ),
    Procedure(
        patient_id=WHO,
        performed_on=DAY,
        components=frozenset({Component.METASTASECTOMY, Component.LIVER_ABLATION}),
        segments=frozenset({Segment.S6, Segment.S4A}),
        strategy=Strategy.SIMULTANEOUS,
        access=Access.OPEN,
        n_ablated=1,
        margin_mm=4.25,
        surgeon="Dr A. Demir",
        note="Uneventful",
    ),
    SystemicTherapy(
        patient_id=WHO,
        setting=TherapySetting.ADJUVANT,
        regimen="FOLFOX",
        biological=Biological.NONE,
        started_on=PartialDate.on(date(2025, 11, 3)),
        ended_on=PartialDate.on(date(2026, 3, 9)),
        n_cycles=8,
    ),
    Episode(
        patient_id=WHO,
        anchor_id=new_procedure_id(),
        protocol_id="paper",
        protocol_version=1,
        enrolled_on=DAY,
    ),
    KeptCalendar(
        patient_id=WHO, procedure_id=new_procedure_id(), decided_on=DAY, reason="Bowel only"
    ),
    Examination(
        patient_id=WHO,
        modality=Modality.CT_CAP,
        performed_on=date(2026, 1, 19),
        is_adequate=False,
        stands_in_for=Modality.MRI,
        stand_in_reason="Pacemaker",
        note="Contrast reaction",
    ),
    Result(
        patient_id=WHO,
        examination_id=new_examination_id(),
        reported_on=date(2026, 1, 20),
        finding=Finding.SUSPICIOUS,
        cea_ug_per_l=6.4,
        text="Segment 6, 8 mm",
        read_on=date(2026, 1, 22),
        read_by="S. Kaya",
        decision="Repeat",
        next_step="MRI in 4 weeks",
    ),
    Appointment(
        patient_id=WHO,
        episode_id=new_episode_id(),
        modality=Modality.MRI,
        month=12,
        booked_for=date(2026, 11, 26),
        at=time(9, 30),
        place="MR 2",
        outcome=AppointmentOutcome.CANCELLED,
    ),
    Waiver(
        patient_id=WHO,
        episode_id=new_episode_id(),
        modality=Modality.MRI,
        month=4,
        waived_on=DAY,
        waived_by="Dr A. Demir",
        reason="Scan 3 weeks ago",
    ),
    Pause(
        patient_id=WHO,
        starts_on=DAY,
        ends_on=date(2026, 12, 1),
        reason=PauseReason.ILLNESS,
        responsible="S. Kaya",
        review_on=date(2027, 1, 15),
        note="Stroke",
    ),
    Stop(
        patient_id=WHO,
        stopped_on=DAY,
        reason=StopReason.TRANSFERRED,
        accepted_on=date(2025, 10, 1),
        note="Ankara",
    ),
    Death(patient_id=WHO, died_on=DAY, cause=CauseOfDeath.DISEASE, cause_text="Liver failure"),
    Recurrence(
        patient_id=WHO,
        detected_on=DAY,
        sites=frozenset({RecurrenceSite.LIVER, RecurrenceSite.LUNG}),
        liver_distribution=Distribution.LEFT_LIVER,
        note="Two",
    ),
    MDTDecision(
        patient_id=WHO, held_on=DAY, decision=Intent.CURATIVE_LOCAL, next_step="Ablation S6"
    ),
    ContactAttempt(
        patient_id=WHO,
        tried_on=DAY,
        channel=Channel.LETTER,
        outcome=ContactOutcome.SENT,
        next_try_on=date(2026, 12, 1),
        tried_by="S. Kaya",
        note="Second letter",
    ),
]
BANNER = Identity(
    name="YILMAZ, Ayşe (Ms)", born="12-May-1961 (65y)", gender="Female", number="123 456"
)


def _name(record: Any) -> str:
    return type(record).__name__


@pytest.fixture(autouse=True)
def _closed_forms(qapp: QApplication) -> Iterator[None]:
    yield
    for each in qapp.topLevelWidgets():
        if isinstance(each, RecordDialog):
            each.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Saved:
    """What was handed over; refuses when told to."""

    def __init__(self, refusal: RegistryError | None = None) -> None:
        self.refusal = refusal
        self.records: list[Any] = []
        self.reasons: list[str] = []

    def __call__(self, record: Any, reason: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.records.append(record)
        self.reasons.append(reason)


def opened(qtbot: QtBot, record: Any, save: Saved, **more: Any) -> RecordDialog:
    dialog = RecordDialog(record, save, today=TODAY, title="A form", **more)
    dialog.open()
    with qtbot.waitActive(dialog):  # shortcuts live in the active window only
        dialog.activateWindow()
    return dialog


def sentences(dialog: RecordDialog) -> list[str]:
    """The sentences that can be read now."""
    lines = dialog.findChildren(ErrorLine)
    return [each.sentence for each in lines if each.isVisibleTo(dialog)]


def is_open(dialog: RecordDialog) -> bool:
    return isValid(dialog) and dialog.isVisible()


def type_in(qtbot: QtBot, dialog: RecordDialog, name: str, text: str) -> None:
    field = child(dialog, QWidget, name)
    edit = field if isinstance(field, QLineEdit) else child(field, QLineEdit)
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def save_by_key(qtbot: QtBot, dialog: RecordDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("record", FULL, ids=_name)
def test_that_every_record_opens_and_is_saved_unchanged(qtbot: QtBot, record: Any) -> None:
    saved = Saved()
    dialog = opened(qtbot, record, saved, banner=BANNER)
    assert dialog.value() == record
    save_by_key(qtbot, dialog)
    assert saved.records == [record]
    assert not is_open(dialog)


ASKING = [each for each in FULL if any(v.required for v in variables_of(type(each)))]


@pytest.mark.parametrize("record", ASKING, ids=_name)
def test_that_a_record_with_every_required_value_missing_asks_for_each(
    qtbot: QtBot, record: Any
) -> None:
    required = [each for each in variables_of(type(record)) if each.required]
    saved = Saved()
    empty = replace(record, **dict.fromkeys((each.name for each in required), None))
    dialog = opened(qtbot, empty, saved)
    assert not sentences(dialog), "nothing is said before it is saved"
    save_by_key(qtbot, dialog)
    assert is_open(dialog)
    assert len(sentences(dialog)) == len(required)
    assert not saved.records


@pytest.mark.parametrize("record", FULL, ids=_name)
def test_that_every_field_has_a_name_for_a_screen_reader(qtbot: QtBot, record: Any) -> None:
    dialog = opened(qtbot, record, Saved(), banner=BANNER)
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QPushButton):
        for widget in dialog.findChildren(kind):
            if widget.isVisibleTo(dialog):
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), widget.objectName()


def test_that_a_refused_save_keeps_what_was_typed_and_says_why_at_the_field(qtbot: QtBot) -> None:
    taken = RegistryError("This hospital number is taken.", field="hospital_no")
    dialog = opened(qtbot, FULL[0], Saved(taken))
    type_in(qtbot, dialog, "hospital_no", "99")
    type_in(qtbot, dialog, "birth_date", "3 mar 1950")
    qtbot.mouseClick(child(dialog, QPushButton, "save"), Qt.MouseButton.LeftButton)
    assert is_open(dialog)
    assert sentences(dialog) == ["This hospital number is taken."]
    assert dialog.value().hospital_no == "99"
    assert dialog.value().birth_date == date(1950, 3, 3)


def test_that_a_refusal_about_no_field_is_said_beside_the_buttons(qtbot: QtBot) -> None:
    dialog = opened(qtbot, FULL[3], Saved(RegistryError("Somebody saved this record.")))
    save_by_key(qtbot, dialog)
    assert child(dialog, QLabel, "note").text() == "Somebody saved this record."
    assert is_open(dialog)


def test_that_the_day_of_an_operation_cannot_be_tomorrow(qtbot: QtBot) -> None:
    saved = Saved()
    for typed, ok in (("+1d", False), ("t", True), ("-1d", True)):
        dialog = opened(qtbot, FULL[3], saved)
        type_in(qtbot, dialog, "performed_on", typed)
        save_by_key(qtbot, dialog)
        assert bool(sentences(dialog)) is not ok
        dialog.reject()
    assert [each.performed_on for each in saved.records] == [TODAY, date(2026, 11, 22)]


def test_that_digits_that_can_be_two_days_are_never_guessed(qtbot: QtBot) -> None:
    saved = Saved()
    dialog = opened(qtbot, FULL[3], saved)
    type_in(qtbot, dialog, "performed_on", "03.04.2025")
    save_by_key(qtbot, dialog)
    assert not saved.records
    assert "03.04.2025" in sentences(dialog)[0]


def test_that_numbers_are_read_with_comma_and_point_and_words_are_not(qtbot: QtBot) -> None:
    saved = Saved()
    for typed in ("3,5", "3.5", " 3,5 "):
        dialog = opened(qtbot, FULL[3], saved)
        type_in(qtbot, dialog, "margin_mm", typed)
        save_by_key(qtbot, dialog)
    assert [each.margin_mm for each in saved.records] == [3.5, 3.5, 3.5]
    dialog = opened(qtbot, FULL[3], saved)
    type_in(qtbot, dialog, "margin_mm", "wide")
    type_in(qtbot, dialog, "n_ablated", "1,5")
    save_by_key(qtbot, dialog)
    assert len(sentences(dialog)) == 2
    assert child(dialog, QLineEdit, "margin_mm").text() == "wide"
    type_in(qtbot, dialog, "margin_mm", "4")
    type_in(qtbot, dialog, "n_ablated", "2")
    save_by_key(qtbot, dialog)
    assert saved.records[-1].n_ablated == 2


def test_that_an_unusual_value_is_asked_once_and_an_impossible_one_refused(qtbot: QtBot) -> None:
    saved = Saved()
    dialog = opened(qtbot, FULL[3], saved)
    type_in(qtbot, dialog, "margin_mm", "60")
    save_by_key(qtbot, dialog)
    button = child(dialog, QPushButton, "save")
    assert sentences(dialog)
    assert not saved.records
    assert button.accessibleName() == "Save all the same"
    type_in(qtbot, dialog, "margin_mm", "250")
    assert button.accessibleName() == "Save"
    save_by_key(qtbot, dialog)
    save_by_key(qtbot, dialog)
    assert not saved.records, "an impossible value is never saved"
    type_in(qtbot, dialog, "margin_mm", "70")
    save_by_key(qtbot, dialog)
    assert not saved.records, "another unusual value is another question"
    save_by_key(qtbot, dialog)
    assert saved.records[0].margin_mm == 70


def test_that_missing_is_another_answer_than_no(qtbot: QtBot) -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Asked:
        smokes: bool | None = variable(phrase("Smokes"), default=None)
        lives_alone: bool = variable(phrase("Lives alone"), default=False)

    saved = Saved()
    dialog = opened(qtbot, Asked(), saved)
    names = [each.text() for each in dialog.findChildren(RadioButton)]
    assert names.count("Not recorded") == 1
    save_by_key(qtbot, dialog)
    assert saved.records[0].smokes is None


def test_that_a_new_variable_appears_in_the_form_with_no_further_code(qtbot: QtBot) -> None:
    class Wall(Choice):
        THIN = "thin", phrase("Thin")
        THICK = "thick", phrase("Thick")

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Sample:
        words: str = variable(phrase("Words"), default="")
        story: str = variable(phrase("Story"), default="", long=True)
        day: date | None = variable(phrase("Day"), default=None)
        partial: PartialDate | None = variable(phrase("Month"), default=None)
        clock: time | None = variable(phrase("Clock"), default=None)
        count: int | None = variable(phrase("Count"), unit="cells", default=None)
        length: float | None = variable(phrase("Length"), unit="mm", default=None)
        wall: Wall | None = variable(phrase("Wall"), default=None)
        walls: frozenset[Wall] = variable(phrase("Walls"), default=frozenset())
        is_new: bool | None = variable(phrase("Is new"), default=None)
        about: PartialDate | None = variable(phrase("About"), default=None)
        operation: ProcedureId | None = variable(phrase("Operation"), default=None)
        id: RecordId = field(default_factory=new_id)

    assert {each.kind for each in variables_of(Sample)} == set(Kind)
    dialog = opened(qtbot, Sample(), Saved())
    rows = dialog.findChildren(FormRow)
    assert [row.label for row in rows] == [each.label for each in variables_of(Sample)]
    assert {row.field.objectName() for row in rows} == {
        each.name for each in fields(Sample) if each.name != "id"
    }


def test_that_a_correction_needs_a_reason_and_hands_it_over(qtbot: QtBot) -> None:
    saved = Saved()
    dialog = opened(qtbot, FULL[3], saved, needs_reason=True)
    save_by_key(qtbot, dialog)
    assert sentences(dialog) == ["Write the reason for the correction."]
    qtbot.keyClicks(child(dialog, QPlainTextEdit, "correction_reason"), "Year mistyped")
    save_by_key(qtbot, dialog)
    assert saved.reasons == ["Year mistyped"]


def test_that_the_consequences_of_a_correction_are_seen_before_it_is_saved(qtbot: QtBot) -> None:
    def moved(record: Any) -> list[str]:
        return [] if record == FULL[3] else ["MRI liver: Due becomes Overdue"]

    saved = Saved()
    dialog = opened(qtbot, FULL[3], saved, consequences=moved)
    type_in(qtbot, dialog, "performed_on", "2024-09-15")
    save_by_key(qtbot, dialog)
    assert not saved.records
    assert "Due becomes Overdue" in child(dialog, QLabel, "consequences").text()
    save_by_key(qtbot, dialog)
    assert saved.records[0].performed_on == date(2024, 9, 15)


def test_that_escape_leaves_without_saving(qtbot: QtBot) -> None:
    saved = Saved()
    dialog = opened(qtbot, FULL[3], saved)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not is_open(dialog)
    assert not saved.records


def test_that_enter_in_a_field_saves_nothing(qtbot: QtBot) -> None:
    saved = Saved()
    dialog = opened(qtbot, FULL[0], saved)
    qtbot.keyClick(child(dialog, QLineEdit, "family_name"), Qt.Key.Key_Return)
    assert is_open(dialog)
    assert not saved.records


def test_that_the_dialog_opens_at_the_field_asked_for(qtbot: QtBot) -> None:
    dialog = opened(qtbot, FULL[3], Saved())
    dialog.start_at("margin_mm")
    assert dialog.focusWidget() is child(dialog, QLineEdit, "margin_mm")


def test_that_fifty_forms_leave_nothing_behind(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1280, 720)

    def once(record: Any) -> None:
        dialog = RecordDialog(record, Saved(), today=TODAY, title="A form", parent=parent)
        dialog.open()
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    once(FULL[3])
    before = len(QApplication.allWidgets())
    for turn in range(50):
        once(FULL[turn % len(FULL)])
    assert len(QApplication.allWidgets()) == before
