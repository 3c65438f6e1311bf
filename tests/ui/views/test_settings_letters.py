"""Letterhead and texts in the settings: kept at once, refused with a sentence, and put back."""

import base64
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.domain.letters import LetterKind
from core.domain.settings import PaperSize
from core.domain.site_texts import LETTERS, delivered, text_of
from core.language import Language
from core.store.registry import Registry
from tests.conftest import child
from tests.papers import a_picture
from tests.ui.views.people import session_of
from tests.ui.views.test_settings import press, row_of, shown, type_in
from ui.session import RegistrySession
from ui.views.settings import SettingsView
from ui.views.settings.answers import TextAnswer
from ui.views.settings.letters import LettersSection, LinesAnswer
from ui.widgets.choices import Combo

APPOINTMENT = LETTERS[LetterKind.APPOINTMENT]


@pytest.fixture
def session(registry: Registry) -> RegistrySession:
    return session_of(registry)


@pytest.fixture
def view(qtbot: QtBot, session: RegistrySession) -> SettingsView:
    return shown(qtbot, session, "letters")


def choose(view: SettingsView, name: str, value: object) -> None:
    combo = child(view, Combo, name)
    combo.choose(value)
    combo.activated.emit(combo.currentIndex())


def test_that_phone_and_address_are_kept(
    qtbot: QtBot, view: SettingsView, session: RegistrySession
) -> None:
    type_in(qtbot, child(view, TextAnswer, "clinic_phone"), "0212 000 44 55")
    child(view, LinesAnswer, "clinic_address").put("University Hospital\n\n 34000 Ankara ")
    assert session.settings.clinic_phone == "0212 000 44 55"
    assert session.settings.clinic_address == "University Hospital\n34000 Ankara"


def test_that_signatures_and_paper_are_kept(view: SettingsView, session: RegistrySession) -> None:
    child(view, LinesAnswer, "signed_by").put("Dr A. Seren\n\n Head of the clinic ")
    assert session.settings.signed_by == "Dr A. Seren\nHead of the clinic"
    choose(view, "paper_size", PaperSize.LETTER)
    assert session.settings.paper_size is PaperSize.LETTER
    assert session.registry.settings().paper_size is PaperSize.LETTER


@pytest.mark.parametrize(
    ("typed", "why"),
    [("one\n" * 7, "Write 6 lines or fewer"), ("x" * 61, "Write 60 characters or fewer")],
)
def test_that_signatures_no_page_has_room_for_are_refused(
    view: SettingsView, session: RegistrySession, typed: str, why: str
) -> None:
    child(view, LinesAnswer, "signed_by").put(typed)
    assert why in row_of(view, "Signed by").problem
    assert session.settings.signed_by == ""


def test_that_a_text_is_kept_for_its_language_and_goes_back(
    view: SettingsView, session: RegistrySession
) -> None:
    choose(view, "text_language", Language.TURKISH)
    text = child(view, LinesAnswer, "site_text")
    assert text.toPlainText() == delivered(APPOINTMENT, Language.TURKISH)
    text.put("Gelin\n{day}")
    assert text_of(session.settings, APPOINTMENT, Language.TURKISH) == "Gelin\n{day}"
    choose(view, "text_language", Language.ENGLISH)
    assert text.toPlainText() == delivered(APPOINTMENT, Language.ENGLISH)
    choose(view, "text_language", Language.TURKISH)
    assert text.toPlainText() == "Gelin\n{day}"
    child(view, LinesAnswer, "site_text").put(delivered(APPOINTMENT, Language.TURKISH))
    assert session.settings.site_texts == ()


def test_that_the_button_puts_the_text_as_delivered_back(
    qtbot: QtBot, view: SettingsView, session: RegistrySession
) -> None:
    text = child(view, LinesAnswer, "site_text")
    text.put("Come on {day}")
    press(qtbot, view, "reset_text")
    assert text.toPlainText() == delivered(APPOINTMENT, Language.ENGLISH)
    assert session.settings.site_texts == ()


def test_that_an_unknown_field_is_refused_beside_what_was_typed(
    view: SettingsView, session: RegistrySession
) -> None:
    text = child(view, LinesAnswer, "site_text")
    text.put("Dear {nmae}")
    assert "{nmae} is not a field of this text" in row_of(view, "Words").problem
    assert text.toPlainText() == "Dear {nmae}"
    assert session.settings.site_texts == ()
    text.put("Dear {name}")
    assert row_of(view, "Words").problem == ""
    assert text_of(session.registry.settings(), APPOINTMENT, Language.ENGLISH) == "Dear {name}"


def test_that_what_is_typed_survives_a_change_elsewhere(qtbot: QtBot, view: SettingsView) -> None:
    text = child(view, LinesAnswer, "site_text")
    text.setPlainText("half typed")
    type_in(qtbot, child(view, TextAnswer, "clinic_phone"), "112")
    text = child(view, LinesAnswer, "site_text")
    assert text.toPlainText() == "half typed"


def test_that_a_logo_is_kept_shown_and_taken_away(
    qtbot: QtBot, view: SettingsView, session: RegistrySession, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(a_picture())
    child(view, LettersSection).take_logo(str(file))
    assert base64.b64decode(session.settings.logo) == a_picture()
    press(qtbot, view, "logo")
    assert session.settings.logo == ""


@pytest.mark.parametrize(
    ("data", "why"), [(b"no picture", "picture"), (b"\x89PNG" + b"a" * 100_001, "100 kB")]
)
def test_that_what_is_no_small_picture_is_refused(
    view: SettingsView, session: RegistrySession, tmp_path: Path, data: bytes, why: str
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(data)
    section = child(view, LettersSection)
    section.take_logo(str(file))
    assert why in row_of(view, "Logo").problem
    section.take_logo(str(tmp_path / "nowhere.png"))
    assert "cannot be read" in row_of(view, "Logo").problem
    assert session.settings.logo == ""
