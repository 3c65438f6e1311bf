"""Registering a patient: by keyboard, by mouse, refused, asked, late, in Turkish."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.domain.followup import Episode
from core.domain.patient import Patient
from core.domain.roles import Role
from core.domain.treatment import Component, Procedure
from core.language import Language
from core.store.registry import Registry
from tests.builders import TODAY, operator, patient, registered
from tests.conftest import child
from tests.ui.views.people import session_of
from tests.ui.views.registering import PERSON as PERSON_TYPED
from tests.ui.views.registering import Flow
from ui.look.language import install_language
from ui.look.theme import Theme, apply_theme
from ui.session import RegistrySession
from ui.widgets.bands import MessageBand
from ui.widgets.banner import PatientBanner
from ui.widgets.forms import ErrorSummary

PERSON, DISEASE, OPERATION, PROTOCOL, CALENDAR = range(5)


@pytest.fixture
def session(registry: Registry) -> RegistrySession:
    return session_of(registry)


@pytest.fixture
def flow(qtbot: QtBot, session: RegistrySession) -> Flow:
    return Flow(qtbot, session)


def nothing_saved(registry: Registry) -> bool:
    """Nothing but who works here."""
    return registry.history.last_seq() == 1 and registry.of(Patient).all() == ()


# The whole flow


def test_that_a_patient_is_registered_with_the_keyboard_alone(
    flow: Flow, registry: Registry
) -> None:
    flow.type_on("Şimşek")
    flow.key(Qt.Key.Key_Tab)
    flow.type_on("Işıl")
    flow.key(Qt.Key.Key_Tab)
    flow.type_on("19.07.1964")
    flow.edit("hospital_no").setFocus()
    flow.type_on("134027")
    flow.edit("surgeon").setFocus()
    flow.type_on("Dr A. Demir")
    flow.next_by_key()
    assert flow.view.step == DISEASE
    flow.next_by_key()
    assert flow.view.step == OPERATION
    flow.type_on("5 nov 2026")
    flow.key(Qt.Key.Key_Tab)
    flow.key(Qt.Key.Key_Tab)
    flow.key(Qt.Key.Key_Space)
    flow.next_by_key()
    assert flow.view.step == PROTOCOL
    flow.next_by_key()
    assert flow.view.step == CALENDAR
    assert nothing_saved(registry)
    flow.next_by_key()
    [who] = flow.registrar.registered
    [stored] = registry.of(Patient).all()
    assert (stored.id, stored.family_name, stored.given_name) == (who, "Şimşek", "Işıl")
    assert (stored.birth_date, stored.hospital_no) == (date(1964, 7, 19), "134027")
    [episode] = registry.of(Episode).all()
    assert (episode.protocol_id, episode.enrolled_on) == ("paper", TODAY)


def test_that_a_patient_is_registered_with_the_mouse(flow: Flow, registry: Registry) -> None:
    flow.to_calendar("esmo_colon_frequent")
    assert nothing_saved(registry)
    flow.press("next")
    assert len(flow.registrar.registered) == 1
    [operation] = registry.of(Procedure).all()
    assert operation.performed_on == date(2026, 11, 5)
    assert operation.components == frozenset({Component.SEGMENTECTOMY})
    assert registry.of(Episode).all()[0].protocol_id == "esmo_colon_frequent"
    assert registry.history.last_seq() == 2


def test_that_nothing_is_saved_before_the_last_step_and_leaving_saves_nothing(
    qtbot: QtBot, flow: Flow, registry: Registry
) -> None:
    flow.to_calendar()
    for _ in range(CALENDAR):
        assert nothing_saved(registry)
        flow.back_by_key()
    with qtbot.waitSignal(flow.view.closed):
        flow.press("back")
    assert nothing_saved(registry)


def test_that_going_back_keeps_everything_typed(flow: Flow) -> None:
    flow.to_calendar("uk_nice_qs20")
    before = flow.view.registration()
    for _ in range(CALENDAR):
        flow.press("back")
    assert flow.view.step == PERSON
    assert flow.edit("family_name").text() == "Şimşek"
    for _ in range(CALENDAR):
        flow.press("next")
    assert flow.view.step == CALENDAR
    assert flow.view.registration() == before


def test_that_a_new_flow_is_empty(flow: Flow) -> None:
    flow.to_calendar()
    flow.view.start_anew()
    assert flow.view.step == PERSON
    assert flow.edit("family_name").text() == ""
    assert flow.edit("family_name").hasFocus()


# Refused and asked


def test_that_missing_answers_are_named_and_linked_and_the_flow_stays(flow: Flow) -> None:
    flow.fill(family_name="Şimşek")
    flow.next_by_key()
    assert flow.view.step == PERSON
    summary = child(flow.page, ErrorSummary, "error_summary")
    assert summary.isVisible()
    assert summary.accessibleName() == "3 answers need changing:"
    for name in ("given_name", "birth_date", "hospital_no"):
        assert flow.row(name).problem
    assert flow.edit("family_name").text() == "Şimşek"
    flow.edit("family_name").setFocus()
    flow.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert flow.edit("given_name").hasFocus()


def test_that_a_used_hospital_number_goes_back_to_its_field_with_everything_kept(
    flow: Flow, registry: Registry
) -> None:
    registered(registry, operated_on=TODAY, person=patient(hospital_no="134027"))
    before = registry.history.last_seq()
    flow.to_calendar("uk_nice_qs20")
    typed = flow.view.registration()
    flow.next_by_key()
    assert flow.registrar.registered == []
    assert registry.history.last_seq() == before
    assert flow.view.step == PERSON
    assert "already used" in flow.row("hospital_no").problem
    assert flow.edit("hospital_no").hasFocus()
    assert flow.edit("hospital_no").text() == "134 027"
    assert flow.view.registration() == typed
    flow.fill(hospital_no="134 028")
    for _ in range(CALENDAR + 1):
        flow.next_by_key()
    assert len(flow.registrar.registered) == 1


@pytest.mark.parametrize(
    ("family", "given"), [("Şimşek", "Işıl"), ("SIMSEK", "Isil"), ("Işıl", "Şimşek")]
)
def test_that_a_namesake_born_the_same_day_asks_once(
    flow: Flow, registry: Registry, family: str, given: str
) -> None:
    known = patient(
        family_name="Şimşek",
        given_name="Işıl",
        birth_date=date(1964, 7, 19),
        hospital_no="111111",
    )
    registered(registry, operated_on=TODAY, person=known)
    flow.fill(family_name=family, given_name=given, birth_date="19-Jul-1964", hospital_no="134027")
    flow.press("next")
    assert flow.view.step == PERSON
    message = child(flow.view, MessageBand, "message")
    assert message.isVisible()
    assert "ŞİMŞEK Işıl, born 19-Jul-1964, is already registered under 111111" in message.sentence
    flow.press("next")
    assert flow.view.step == DISEASE
    assert not message.isVisible()


def test_that_the_question_about_a_namesake_comes_again_after_another_edit(
    flow: Flow, registry: Registry
) -> None:
    known = patient(birth_date=date(1964, 7, 19), hospital_no="111111")
    registered(registry, operated_on=TODAY, person=known)
    names = {"family_name": "Yilmaz", "given_name": "Ayse", "birth_date": "19-Jul-1964"}
    flow.fill(**names, hospital_no="134027")
    flow.press("next")
    flow.fill(given_name="Ayşe")
    assert not child(flow.view, MessageBand, "message").isVisible()
    flow.press("next")
    assert flow.view.step == PERSON


def test_that_another_birth_date_is_another_person(flow: Flow, registry: Registry) -> None:
    registered(registry, operated_on=TODAY, person=patient(hospital_no="111111"))
    flow.fill(
        family_name="Yılmaz", given_name="Ayşe", birth_date="21-May-1961", hospital_no="134027"
    )
    flow.press("next")
    assert flow.view.step == DISEASE


def test_that_a_calendar_needs_something_done_on_the_liver(flow: Flow) -> None:
    flow.fill(family_name="A", given_name="B", birth_date="1-Jan-1960", hospital_no="1")
    flow.press("next")
    flow.press("next")
    flow.fill(performed_on="5-Nov-2026")
    flow.tick("components.primary_resection")
    flow.press("next")
    assert flow.view.step == OPERATION
    assert "on the liver" in flow.row("components").problem
    flow.tick("components.liver_ablation")
    flow.press("next")
    assert flow.view.step == PROTOCOL


@pytest.mark.parametrize("typed", ["31-Feb-2026", "24-Nov-2026", ""])
def test_that_an_operation_of_no_day_or_tomorrow_is_refused(flow: Flow, typed: str) -> None:
    flow.fill(family_name="A", given_name="B", birth_date="1-Jan-1960", hospital_no="1")
    flow.press("next")
    flow.press("next")
    flow.fill(performed_on=typed)
    flow.tick("components.segmentectomy")
    flow.press("next")
    assert flow.view.step == OPERATION
    assert flow.row("performed_on").problem
    assert flow.edit("performed_on").text() == typed


# What the last step says


def test_that_the_last_step_says_what_it_makes(flow: Flow) -> None:
    flow.to_calendar()
    said = flow.texts()
    assert "Register a patient: check the calendar" in said
    assert "12 visits and 29 items from the operation of Thu 05-Nov-2026 to Wed 05-Nov-2031" in said
    assert "Due dates on closed days: 4" in said
    assert not [text for text in said if text.startswith("Operated ")]
    banner = child(flow.view, PatientBanner)
    assert "ŞİMŞEK, Işıl" in banner.accessibleName()


def test_that_an_operation_of_long_ago_says_that_earlier_visits_are_asked_for_once(
    flow: Flow,
) -> None:
    flow.to_calendar(operated_on="10-Jan-2024")
    assert "Operated 1048 days ago" in flow.texts()
    assert "Earlier visits are asked for once, not counted as missed." in flow.texts()


def test_that_markup_in_a_name_shows_as_typed(flow: Flow, registry: Registry) -> None:
    odd = patient(
        family_name="<b>&amp;",
        given_name="<img src=x>",
        birth_date=date(1964, 7, 19),
        hospital_no="111111",
    )
    registered(registry, operated_on=TODAY, person=odd)
    flow.fill(
        family_name="<b>&amp;",
        given_name="<img src=x>",
        birth_date="19-Jul-1964",
        hospital_no="134027",
    )
    flow.press("next")
    assert "<B>&AMP; <img src=x>" in child(flow.view, MessageBand, "message").sentence
    flow.press("next")
    assert "<B>&AMP;, <img src=x>" in child(flow.view, PatientBanner).accessibleName()
    labels = flow.view.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


# Languages and sizes


@pytest.fixture
def turkish(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, Language.TURKISH)
    yield
    install_language(qapp, Language.ENGLISH)


@pytest.mark.usefixtures("turkish")
def test_that_the_flow_speaks_turkish_and_reads_turkish_dates(
    qtbot: QtBot, session: RegistrySession
) -> None:
    flow = Flow(qtbot, session)
    flow.to_calendar(operated_on="5 kas 2026", birth_date="19 tem 1964")
    assert flow.view.step == CALENDAR
    assert "Hasta kaydet: takvimi kontrol edin" in flow.texts() or any(
        "takvim" in text.lower() for text in flow.texts()
    )
    assert "05-Mar-2027" in flow.view._lanes.accessibleDescription()
    flow.press("next")
    assert len(flow.registrar.registered) == 1


@pytest.mark.parametrize("scale", [90, 100, 150])
@pytest.mark.parametrize("language", list(Language))
def test_that_no_step_makes_a_window_of_1280_by_720_grow(
    qtbot: QtBot,
    qapp: QApplication,
    session: RegistrySession,
    scale: int,
    language: Language,
) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    install_language(qapp, language)
    try:
        flow = Flow(qtbot, session)
        flow.fill(family_name="Şimşek", given_name="Işıl", birth_date="1964-07-19", hospital_no="1")
        for step in range(5):
            qapp.processEvents()
            assert flow.view.step == step
            assert flow.view.size().toTuple() == (1204, 644)
            if step == OPERATION:
                flow.fill(performed_on="2026-11-05")
                flow.tick("components.segmentectomy")
            if step in (PERSON, DISEASE, OPERATION):
                bar = flow.page.horizontalScrollBar()  # type: ignore[attr-defined]
                assert bar.maximum() == 0, "labels would be out of sight"
            if step < CALENDAR:
                flow.press("next")
    finally:
        install_language(qapp, Language.ENGLISH)
        apply_theme(qapp, Theme.LIGHT)


# Who is responsible


def test_that_the_responsible_surgeon_is_asked_for_beside_the_field(flow: Flow) -> None:
    flow.fill(**{**PERSON_TYPED, "surgeon": ""})
    flow.press("next")
    assert flow.view.step == PERSON
    assert flow.row("surgeon").problem == "Name the surgeon who is responsible for the patient."
    assert flow.edit("hospital_no").text() == "134 027", "nothing typed is lost"
    flow.fill(surgeon="Dr A. Demir")
    flow.press("next")
    assert flow.view.step == DISEASE


@pytest.mark.parametrize("role", list(Role))
def test_that_a_surgeon_who_registers_somebody_is_responsible_and_others_say_who(
    qtbot: QtBot, session: RegistrySession, role: Role
) -> None:
    session.operator = operator("Dr B. Er", role)
    flow = Flow(qtbot, session)
    assert flow.edit("surgeon").text() == ("Dr B. Er" if role is Role.SURGEON else "")
    assert flow.view.half_typed() is None, "a suggestion is nothing that somebody typed"
