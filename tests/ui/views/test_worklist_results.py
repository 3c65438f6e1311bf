"""Late results rise within their group, and a CEA that rose lifts its patient and says why."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.course import record_decision, record_other
from core.actions.laboratory import record_laboratory_values
from core.actions.results import record_result
from core.domain.disease import Intent, MDTDecision
from core.domain.followup import Appointment, Examination, Finding, Result
from core.domain.ids import PatientId
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.work_up import Analyte, LaboratoryValue
from core.store.registry import Registry
from core.surveillance.worklist import Task
from tests.builders import TODAY, acting, examined, patient, registered
from tests.conftest import child
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.views.worklist.inline import InlineEditor

ENTER = Qt.Key.Key_Return
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def registry() -> Registry:
    """One overdue since July, one whose blood is followed, operated in April."""
    registry = Registry.in_memory()
    people = (
        ("Demirtaş", "118204", date(2026, 3, 15)),
        ("Yılmaz", "123456", date(2026, 4, 15)),
    )
    for family, number, operated_on in people:
        person = patient(family_name=family, hospital_no=number)
        registered(registry, operated_on=operated_on, person=person)
    return registry


def who(registry: Registry, family: str = "Yılmaz") -> PatientId:
    [found] = [each for each in registry.of(Patient).all() if each.family_name == family]
    return found.id


def editor_of(desk: Desk) -> InlineEditor:
    editor = desk.view.area.table.editor
    assert editor is not None, "no editor is open"
    return editor


def bled(registry: Registry, on: date, cea: float, **told: Any) -> Examination:
    """Blood of a day, read the same day."""
    [blood] = examined(registry, who(registry), on, Modality.BIOCHEM)
    result = Result(
        patient_id=blood.patient_id,
        examination_id=blood.id,
        reported_on=on,
        finding=Finding.NO_EVIDENCE,
        cea_ug_per_l=cea,
        read_on=on,
        read_by="Dr A. Demir",
        **told,
    )
    record_result(registry, acting(on), result)
    return blood


def scanned(registry: Registry, on: date) -> Examination:
    [scan] = examined(registry, who(registry), on, Modality.MRI)
    result = Result(
        patient_id=scan.patient_id,
        examination_id=scan.id,
        reported_on=on,
        finding=Finding.NO_EVIDENCE,
        read_on=on,
        read_by="Dr A. Demir",
    )
    record_result(registry, acting(on), result)
    return scan


def risen(registry: Registry, **told: str) -> None:
    """CEA 2.1 in August, 18.4 yesterday; the image of August was clean."""
    scanned(registry, date(2026, 8, 12))
    bled(registry, date(2026, 8, 12), 2.1)
    bled(registry, TODAY - DAY, 18.4, **told)


def tasks(desk: Desk) -> list[Task | None]:
    return [item.task for item in desk.session.worklist().items]


def test_that_a_doubled_cea_lifts_its_patient_above_the_overdue_and_says_why(
    qtbot: QtBot, registry: Registry
) -> None:
    risen(registry)
    desk = Desk(qtbot, registry)
    first = desk.rows[0]
    assert first.person.name.startswith("YILMAZ")
    assert first.task == "CEA 18.4, doubled since 12-Aug: consider imaging earlier"
    assert desk.row("DEMİRTAŞ").status.status == "overdue"
    assert first.task in first.sentence


def test_that_one_key_offers_to_book_earlier_and_a_person_decides(
    qtbot: QtBot, registry: Registry
) -> None:
    risen(registry)
    desk = Desk(qtbot, registry)
    desk.press("g")
    day = child(editor_of(desk), QLineEdit, "booking_day")
    assert day.text() == "24-Nov-2026"
    assert not registry.of(Appointment).all(), "nothing is booked by itself"
    desk.press(ENTER)
    booked = registry.of(Appointment).all()
    assert {(a.modality, a.booked_for) for a in booked} >= {(Modality.MRI, date(2026, 11, 24))}
    assert Task.MARKER not in tasks(desk), "an image is booked within four weeks"
    desk.press("u")
    assert Task.MARKER in tasks(desk)


def test_that_a_value_of_the_laboratory_lifts_as_one_of_a_result_does(
    qtbot: QtBot, registry: Registry
) -> None:
    scanned(registry, date(2026, 8, 12))
    high = LaboratoryValue(
        patient_id=who(registry),
        taken_on=TODAY - DAY,
        analyte=Analyte.CEA,
        value=6.3,
        unit="µg/L",
    )
    record_laboratory_values(registry, acting(), (high,))
    desk = Desk(qtbot, registry)
    assert desk.rows[0].task == "CEA 6.3, above the limit: consider imaging earlier"


def answered_by_an_image(registry: Registry) -> None:
    scanned(registry, TODAY)


def answered_by_the_meeting(registry: Registry) -> None:
    decision = MDTDecision(patient_id=who(registry), held_on=TODAY, decision=Intent.SURVEILLANCE)
    record_decision(registry, acting(), decision)


def answered_by_a_question(registry: Registry) -> None:
    from core.actions.deferring import refer_to_mdt

    asked = MDTReferral(patient_id=who(registry), referred_on=TODAY, question="Earlier?")
    refer_to_mdt(registry, acting(), asked)


def answered_by_a_normal_value(registry: Registry) -> None:
    bled(registry, TODAY, 2.0)


@pytest.mark.parametrize(
    "answer",
    [
        answered_by_an_image,
        answered_by_the_meeting,
        answered_by_a_question,
        answered_by_a_normal_value,
    ],
)
def test_that_a_rise_stays_on_top_until_it_is_answered(
    qtbot: QtBot, registry: Registry, answer: object
) -> None:
    risen(registry)
    desk = Desk(qtbot, registry)
    assert tasks(desk)[0] is Task.MARKER
    answer(registry)  # type: ignore[operator]
    desk.session.refresh()
    assert Task.MARKER not in tasks(desk)


def test_that_whoever_read_it_and_wrote_what_follows_has_answered(
    qtbot: QtBot, registry: Registry
) -> None:
    risen(registry, decision="Repeat in 6 weeks", next_step="Blood on 04-Jan")
    assert Task.MARKER not in tasks(Desk(qtbot, registry))


def test_that_looking_back_a_rise_that_came_later_is_not_known(
    qtbot: QtBot, registry: Registry
) -> None:
    risen(registry)
    assert Task.MARKER not in tasks(Desk(qtbot, registry, TODAY - 2 * DAY))


def test_that_the_worklist_on_paper_and_by_command_has_the_same_order(
    qtbot: QtBot, registry: Registry
) -> None:
    from core.actions.listing import listed

    risen(registry)
    desk = Desk(qtbot, registry)
    plans = desk.session.plans()
    keys = [item.key for item in listed(registry, plans, TODAY).items]
    assert keys == [item.key for item in desk.session.worklist().items]


# Late results


def remarks(desk: Desk) -> set[str]:
    """What the rows of the patient say below their items."""
    rows = [row for row in desk.rows if row.person.name.startswith("YILMAZ")]
    return {row.remark for row in rows if row.remark}


def test_that_a_report_is_late_after_fourteen_days_and_a_reader_after_seven(
    qtbot: QtBot, registry: Registry
) -> None:
    [scan] = examined(registry, who(registry), TODAY - 14 * DAY, Modality.MRI)
    desk = Desk(qtbot, registry)
    assert remarks(desk) == set(), "on the last day it is in time"
    desk.today = TODAY + DAY
    desk.session.refresh()
    assert remarks(desk) == {"no report for 15 days"}
    result = Result(
        patient_id=scan.patient_id,
        examination_id=scan.id,
        reported_on=desk.today,
        finding=Finding.SUSPICIOUS,
    )
    record_result(registry, acting(desk.today), result)
    desk.today += 8 * DAY
    desk.session.refresh()
    assert remarks(desk) == {"reported 8 days ago, not acted on"}


def test_that_an_awaited_result_names_who_reads_it(qtbot: QtBot, registry: Registry) -> None:
    from core.language import ENGLISH
    from ui.views.worklist.about import facts_of

    examined(registry, who(registry), TODAY, Modality.MRI)
    desk = Desk(qtbot, registry)
    items = desk.session.worklist().items
    item = next(i for i in items if any(o.state.name == "RESULT_AWAITED" for o in i.orders))
    row = next(row for row in desk.rows if row.key == item.key)
    assert facts_of(item, row, ENGLISH).note == "Dr A. Demir reads the result and decides"


def test_that_a_late_result_stands_before_one_in_time_that_waits_longer(
    registry: Registry, qtbot: QtBot
) -> None:
    third = patient(family_name="Zorlu", hospital_no="200111")
    registered(registry, operated_on=date(2026, 7, 20), person=third)
    zorlu, yilmaz = who(registry, "Zorlu"), who(registry)
    for each in examined(registry, yilmaz, date(2026, 8, 12)):
        record_result(registry, acting(), read(each, date(2026, 8, 12)))
    examined(registry, zorlu, TODAY - 20 * DAY)
    log_due_later(registry, yilmaz)
    desk = Desk(qtbot, registry)
    waiting = [
        (item.plan.dossier.patient.family_name, item.is_pressing)
        for item in desk.session.worklist().items
        if item.status.value == "due"
    ]
    assert waiting[0] == ("Zorlu", True)
    assert ("Yılmaz", False) in waiting


def read(each: Examination, day: date) -> Result:
    return Result(
        patient_id=each.patient_id,
        examination_id=each.id,
        reported_on=day,
        finding=Finding.NO_EVIDENCE,
        read_on=day,
        read_by="Dr A. Demir",
    )


def log_due_later(registry: Registry, patient_id: PatientId) -> None:
    """A question of long ago that nobody has answered: it waits longer, and is not late."""
    asked = MDTReferral(
        patient_id=patient_id, referred_on=date(2026, 9, 1), question="Go on with chemotherapy?"
    )
    record_other(registry, acting(date(2026, 9, 1)), asked)
