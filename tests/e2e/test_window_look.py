"""Language, theme, text size, small screens, names for those who hear the window."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.domain.settings import ThemeChoice
from core.language import CATALOGUES, Language
from tests.demonstrated import demonstration_file
from tests.e2e.looking import names_on, painted
from tests.e2e.person import Clock, Keyboard, Person
from ui.application import Application
from ui.look.language import words
from ui.look.theme import look
from ui.views.patient.tabs import TABS

DAY = date(2026, 11, 23)
SECTIONS = ("centre", "days", "protocols", "dictionary", "look", "language", "registry")


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demonstration_file(tmp_path_factory.mktemp("demo") / "demonstration.hepatrack", DAY)


@pytest.fixture
def ward(
    qtbot: QtBot, application: Application, clock: Clock, demonstration: Path, tmp_path: Path
) -> Person:
    """The demonstration registry, a copy of it."""
    clock.today = DAY
    path = tmp_path / "ward.hepatrack"
    path.write_bytes(demonstration.read_bytes())
    application.start(path)
    return Person(qtbot, application)


def set_up(person: Person, **answers: Any) -> None:
    """Another language, theme or text size, as the settings page asks for it."""
    person.window.show_page("settings")
    settings = replace(person.session.settings, **answers)
    former = person.window
    person.window.settings.settings_changed.emit(settings, "Language")
    person.qtbot.waitUntil(lambda: person.application.window is not former)
    person.wait_for_window(person.window)


def yield_to_qt() -> None:
    for _ in range(3):
        QApplication.processEvents()


def walk(person: Person) -> Iterator[str]:
    """Each page open in turn, by name."""
    window = person.window
    for name in ("today", "worklist", "calendar", "patients", "screening", "quality", "history"):
        window.show_page(name)
        yield_to_qt()
        yield name
    for section in SECTIONS:
        window.show_page("settings")
        window.settings.show_section(section)
        yield_to_qt()
        yield f"settings, {section}"
    window.open_register()
    for step in range(4):
        window.register._show(step)
        yield_to_qt()
        yield f"register, step {step}"
    for number in ("overdue", "dead"):
        plans = person.session.plans()
        plan = next(p for p in plans if (p.dossier.death is not None) == (number == "dead"))
        window.open_patient(plan.dossier.patient.id)
        for tab in range(len(TABS)):
            window.patient.show_tab(tab)
            yield_to_qt()
            yield f"patient, {number}, tab {tab}"


def english_sources() -> frozenset[str]:
    """Texts of the catalogue that are said otherwise in Turkish, without places for values."""
    root = ET.parse(CATALOGUES / "hepatrack_tr.ts").getroot()
    found = set()
    for message in root.iter("message"):
        source, said = message.findtext("source") or "", message.findtext("translation") or ""
        if "{" not in source and source != said and len(source) > 1:
            found.add(source)
    turkish = {m.findtext("translation") for m in root.iter("message")}
    return frozenset(found - turkish)


def english_on(window: QWidget) -> set[str]:
    """Everything that is seen, heard or hovered."""
    return {text.strip(" :;,.") for text in [*painted(window), *names_on(window)]}


KEPT = frozenset({"Demonstration", "Demonstration registry", "English"})


def test_that_the_window_changes_to_turkish_where_it_is_and_no_english_is_left(
    ward: Person,
) -> None:
    sources = english_sources() - KEPT
    assert len(english_on(ward.window) & sources) > 15, "the catalogue knows what is on the page"
    ward.window.show_page("settings")
    ward.window.settings.show_section("language")
    set_up(ward, language=Language.TURKISH)
    assert ward.window.page == "settings"
    assert ward.window.settings.section == "language"
    assert words().language is Language.TURKISH
    left: dict[str, set[str]] = {}
    for page in walk(ward):
        if english := english_on(ward.window) & sources:
            left[page] = english
    assert not left
    set_up(ward, language=Language.ENGLISH)
    assert "Settings" in painted(ward.window)


def test_that_theme_and_text_size_change_where_one_is(ward: Person) -> None:
    ward.window.show_page("settings")
    ward.window.settings.show_section("look")
    light, line = look().colour("surface").name(), look().line("body")
    set_up(ward, theme=ThemeChoice.DARK)
    assert ward.window.settings.section == "look"
    assert look().colour("surface").name() != light
    set_up(ward, text_size=150)
    assert look().line("body") > line
    assert painted(ward.window)
    set_up(ward, text_size=100, theme=ThemeChoice.LIGHT)
    assert (look().colour("surface").name(), look().line("body")) == (light, line)
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not ward.window]


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.TURKISH])
def test_that_every_page_fits_a_small_screen(
    ward: Person, language: Language, percent: int
) -> None:
    if language is Language.TURKISH:
        set_up(ward, language=language)
    if percent != 100:
        set_up(ward, text_size=percent)
    ward.window.resize(1280, 720)
    too_large = {}
    for page in walk(ward):
        least = ward.window.frame.minimumSizeHint()
        if least.width() > 1280 or least.height() > 720:
            too_large[page] = (least.width(), least.height())
        assert (ward.window.width(), ward.window.height()) == (1280, 720), page
    assert not too_large


def test_that_everything_that_can_be_used_has_a_name(ward: Person) -> None:
    nameless = {page: found for page in walk(ward) if (found := _nameless(ward.window))}
    hand = Keyboard(ward)
    for key in ("book", "done"):
        hand.push("rail_worklist")
        hand.push(key)
        nameless |= {key: found} if (found := _nameless(ward.window)) else {}
        ward.press(Qt.Key.Key_Escape)
    for name in ("add_operation", "add_death", "add_stop", "edit_person", "add_examination"):
        _open_living(ward)
        hand.add(name)
        dialog = ward.wait_for_dialog()
        nameless |= {name: found} if (found := _nameless(dialog)) else {}
        hand.push("cancel")
        ward.wait_for_no_dialog()
    assert not nameless


def _open_living(person: Person) -> None:
    living = next(p for p in person.session.plans() if p.bucket is not None)
    person.window.open_patient(living.dossier.patient.id)


def _nameless(top: QWidget) -> list[str]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    return [
        f"{each.objectName()} {each}"
        for each in top.findChildren(QWidget)
        if isinstance(each, kinds)
        and each.isVisible()
        and not each.accessibleName().strip()
        and not isinstance(each, QHeaderView)  # heard with its table
        and not isinstance(each.parent(), QComboBox)
    ]


def test_that_no_title_of_a_window_names_a_patient(ward: Person) -> None:
    names = {p.dossier.patient.family_name.casefold() for p in ward.session.plans()}
    for _ in walk(ward):
        for each in QApplication.topLevelWidgets():
            assert not any(name in each.windowTitle().casefold() for name in names)


def test_that_everybody_is_found_from_everywhere(ward: Person) -> None:
    hand = Keyboard(ward)
    someone = next(
        p.dossier.patient
        for p in ward.session.plans()
        if not p.dossier.patient.family_name.isascii()
    )
    plain = someone.family_name.translate(str.maketrans("çğıöşüÇĞİÖŞÜâ", "cgiosuCGIOSUa")).lower()
    for page in ("rail_worklist", "rail_patients", "rail_settings"):
        for typed_text in (f"{plain} {someone.given_name}", someone.hospital_no, _born(someone)):
            hand.push(page)
            hand.push("find_anywhere")
            ward.press(typed_text)
            ward.press(Qt.Key.Key_Return)
            ward.wait_for_window(ward.window)
            assert ward.window.page == "patient", typed_text
            assert ward.window.patient.plan is not None
            assert ward.window.patient.plan.dossier.patient.id == someone.id, typed_text


def _born(patient: Any) -> str:
    return f"{patient.birth_date:%d.%m.%Y} {patient.given_name}"


def test_that_the_keys_of_each_page_are_shown(ward: Person) -> None:
    hand = Keyboard(ward)
    for page, key in (("rail_worklist", "Book"), ("rail_patients", "Register a patient")):
        hand.push(page)
        ward.press("?")
        overlay = QApplication.activePopupWidget()
        assert overlay is not None
        shown = painted(overlay)
        assert key in shown
        assert "Keys" in shown
        ward.press(Qt.Key.Key_Escape)
        ward.wait_for_window(ward.window)


def test_that_settings_are_undone_where_they_were_changed(ward: Person) -> None:
    set_up(ward, language=Language.TURKISH)
    former = ward.window
    Keyboard(ward).push("undo")
    ward.qtbot.waitUntil(lambda: ward.application.window is not former)
    assert words().language is Language.ENGLISH


def test_that_tab_reaches_everything_on_the_patient_page(ward: Person) -> None:
    overdue = next(p for p in ward.session.plans() if p.overdue_since is not None)
    ward.window.open_patient(overdue.dossier.patient.id)
    page = ward.window.patient
    for tab in range(len(TABS)):
        page.show_tab(tab)
        page.setFocus()
        reached: set[QWidget | None] = set()
        for _ in range(120):
            ward.press(Qt.Key.Key_Tab)
            reached.add(ward.window.focusWidget())
        kinds = (QAbstractButton, QAbstractItemView)
        missed = [
            f"{each.objectName()} {each.accessibleName()}"
            for each in page.findChildren(QWidget)
            if isinstance(each, kinds)
            and each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each not in reached
        ]
        # Of buttons that exclude each other Tab reaches the chosen one; arrows go to the rest.
        assert not [each for each in missed if not each.startswith(("axis_", "show_"))]


def test_that_every_dialog_is_in_turkish_too(ward: Person) -> None:
    set_up(ward, language=Language.TURKISH)
    sources, hand = english_sources() - KEPT, Keyboard(ward)
    left: dict[str, set[str]] = {}
    for name in (
        "add_operation", "add_therapy", "add_recurrence", "add_decision", "add_examination",
        "add_contact", "add_stop", "extend", "edit_person", "add_death",
    ):  # fmt: skip
        _open_living(ward)
        if name not in ward.window.patient.head.add.entries:
            continue
        hand.add(name)
        dialog = ward.wait_for_dialog()
        left |= {name: found} if (found := english_on(dialog) & sources) else {}
        hand.push("save")  # what is missing is said in Turkish as well
        left |= {name: found} if (found := english_on(dialog) & sources) else {}
        if dialog.isVisible():
            hand.push("cancel")
        ward.wait_for_no_dialog()
    _open_living(ward)
    for name in ("find_anywhere", "show_keys", "print_summary"):
        ward.see(QAbstractButton, name).click()
        ward.qtbot.waitUntil(lambda: ward.top is not ward.window)
        keys = {"Enter"}  # the name of a key, also in Turkish
        left |= {name: found} if (found := english_on(ward.top) & sources - keys) else {}
        ward.press(Qt.Key.Key_Escape)
        ward.wait_for_window(ward.window)
    assert not left
