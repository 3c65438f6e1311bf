"""Markup in a name is shown as typed everywhere; Turkish letters come through everywhere."""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.actions.course import record_recurrence, record_therapy
from core.actions.results import record_result
from core.domain.disease import Recurrence, RecurrenceSite
from core.domain.followup import Finding, Result
from core.domain.ids import PatientId
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.treatment import SystemicTherapy, TherapySetting
from core.language import ENGLISH
from tests.builders import acting, examined, liver_operation, patient
from tests.e2e.looking import names_on, painted, summary_text, timeline_text
from tests.e2e.person import ENTER, Keyboard, Person
from ui.views.patient.tabs import TABS

OPERATED, TODAY = date(2026, 3, 2), date(2026, 7, 20)
MARKUP = (
    ("<b>&amp; <img src=x>", "a<b and c>d <img src=file:///x>"),
    ("a<b and c>d <img src=file:///x>", "<b>&amp; <img src=x>"),
    ("&Kaya &amp;&amp; {name} %1", "<a href='file:///etc/passwd'>Ali</a>"),
)

TURKISH = (("Şahinoğlu", "Işık"), ("Çiğdem", "Şenöğüt"), ("ılıcalı", "İbrahim Ünal"))
SURGEON = "Dr <i>O</i> <img src=file:///surgeon>"
PHONE = "0312 <u>555</u> &lt;"
NOTE = "<script>alert(1)</script> & more"


def somebody(person: Person, names: tuple[str, str]) -> PatientId:
    """A patient with the text in every field that takes text, and one of each kind of record."""
    family, given = names
    odd = not family.isalpha()
    someone = patient(family_name=family, given_name=given, hospital_no="118204")
    if odd:
        someone = replace(someone, surgeon=SURGEON, phone=PHONE, note=NOTE)
    who = _registered(person, someone, surgeon=SURGEON if odd else "Dr Ağaoğlu")
    registry, day = person.registry, OPERATED + timedelta(days=120)
    text = NOTE if odd else "iğne biyopsisi önerildi"
    [scan, _] = examined(registry, who, day)
    found = Result(
        patient_id=who,
        examination_id=scan.id,
        reported_on=day,
        finding=Finding.SUSPICIOUS,
        text=text,
        decision=text,
        next_step=text,
    )
    record_result(registry, acting(day), found)
    sites = frozenset({RecurrenceSite.LUNG})
    record_recurrence(
        registry,
        acting(day),
        Recurrence(patient_id=who, detected_on=day, sites=sites, note=text),
    )
    therapy = SystemicTherapy(
        patient_id=who,
        setting=TherapySetting.ADJUVANT,
        regimen=text[:20],
        started_on=PartialDate.on(OPERATED),
    )
    record_therapy(registry, acting(day), therapy)
    person.move_to(TODAY)
    person.session.refresh()
    return who


def _registered(person: Person, someone: Patient, *, surgeon: str) -> PatientId:
    from core.actions.registering import Registration, register_patient

    operation = liver_operation(someone.id, OPERATED, surgeon=surgeon, note=NOTE)
    registration = Registration(patient=someone, procedure=operation)
    return register_patient(person.registry, acting(OPERATED), registration)


def tops(person: Person, who: PatientId) -> Iterator[tuple[str, QWidget]]:
    """Every page, dialog and popup that shows the patient, open one after the other."""
    window, hand = person.window, Keyboard(person)
    for page in ("worklist", "patients"):
        window.show_page(page)
        yield page, window
    window.show_page("settings")
    window.settings.show_section("registry")
    yield "settings", window
    window.open_patient(who)
    for tab in range(len(TABS)):
        window.patient.show_tab(tab)
        yield f"tab {tab}", window
    window.patient.show_tab(0)
    for name in ("add_operation", "add_contact", "add_stop", "edit_person", "add_death"):
        hand.add(name)
        yield name, person.wait_for_dialog("record_dialog")
        hand.push("cancel")
        person.wait_for_no_dialog()
    yield from _preview(person, hand)
    hand.push("find_anywhere")
    person.press("118204")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    yield "find anywhere", popup
    person.press(ENTER)
    person.wait_for_window(window)


def _preview(person: Person, hand: Keyboard) -> Iterator[tuple[str, QWidget]]:
    hand.push("print_summary")
    dialog = person.wait_for_dialog()
    yield "preview", dialog
    person.press(Qt.Key.Key_Escape)
    person.wait_for_no_dialog()


@pytest.mark.parametrize("names", MARKUP + TURKISH)
def test_that_a_name_is_shown_as_typed_on_every_page(
    person: Person, names: tuple[str, str]
) -> None:
    who = somebody(person, names)
    listed = f"{ENGLISH.upper(names[0])}, {names[1]}"
    for place, top in tops(person, who):
        shown = _squeezed(" ".join(painted(top)))
        spoken = _squeezed(" ".join(names_on(top)))
        if place != "preview":
            assert _squeezed(listed) in shown + spoken, place
        _is_plain(top)
        _hovers_plain(top)


def _squeezed(text: str) -> str:
    """Without blanks: a long name may be broken into lines anywhere."""
    return "".join(text.split())


def _is_plain(top: QWidget) -> None:
    """No label of the program reads markup, whatever it holds; Qt's own hold nothing of ours."""
    for label in top.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, f"{label} {label.text()!r}"


def _hovers_plain(top: QWidget) -> None:
    for each in [top, *top.findChildren(QWidget)]:
        assert not re.search(r"<\w|&\w+;", each.toolTip()), f"{each}: {each.toolTip()!r}"


@pytest.mark.parametrize("names", MARKUP + TURKISH)
def test_that_a_name_is_printed_as_typed(person: Person, names: tuple[str, str]) -> None:
    who = somebody(person, names)
    text = _squeezed(summary_text(person, who))
    assert _squeezed(f"{ENGLISH.upper(names[0])}, {names[1]}") in text
    if not names[0].isalpha():
        assert _squeezed(SURGEON) in text
        assert _squeezed(NOTE) in text
    if not names[0].isalpha():  # the regimen stands on the timeline
        assert _squeezed(NOTE)[:14] in _squeezed(timeline_text(person, who))


@pytest.mark.parametrize("names", MARKUP[:1])
def test_that_the_text_of_every_field_is_on_the_page_as_typed(
    person: Person, names: tuple[str, str]
) -> None:
    who = somebody(person, names)
    person.window.open_patient(who)
    page = person.window.patient
    for table in (page.course.course, page.history.table):
        for row in range(table.model().rowCount()):
            index = table.model().index(row, 0)
            spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            assert "&lt;script" not in spoken
    shown = _squeezed("".join([*painted(page), *painted(page.course.course)]))
    assert _squeezed(SURGEON) in shown
    assert _squeezed(NOTE) in shown
    person.window.show_page("worklist")
    assert _squeezed(PHONE) in _squeezed("".join(painted(person.window.worklist)))


def test_that_a_file_named_in_a_name_is_never_read(person: Person, tmp_path: Path) -> None:
    bait, control = tmp_path / "bait.png", tmp_path / "control.png"
    for each in (bait, control):
        pixmap = QPixmap(8, 8)
        pixmap.fill()
        assert pixmap.save(str(each))
        os.utime(each, (1, each.stat().st_mtime))  # read long ago, so that a reading shows
    control.read_bytes()
    if control.stat().st_atime == 1:
        pytest.skip("this disk does not keep when a file was read")
    who = somebody(person, (f"<img src='{bait}'>", f'<img src="{bait.as_uri()}">'))
    for _, top in tops(person, who):
        painted(top)
    summary_text(person, who)
    timeline_text(person, who)
    assert bait.stat().st_atime == 1
