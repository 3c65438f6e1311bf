"""Protection in the window: made with it, opened, mistyped, protected later, somebody removed."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.actions.operators import add_operator
from core.actions.protecting import (
    holders,
    is_protected,
    unlock,
    unlock_with_recovery,
)
from core.domain.holders import RECOVERY
from core.domain.roles import Role
from core.errors import WrongPasswordError
from core.language import Language
from core.reports.writing import write_whole
from core.store.cipher import is_plain, key_file_of
from tests.builders import operator
from tests.conftest import child
from tests.core.store.keys.safes import (
    CODE,
    DEMIR,
    KAYA,
    OTHER_PASSWORD,
    PASSWORD,
    protected,
)
from tests.e2e.looking import painted, pdf_text
from tests.e2e.person import ENTER, Keyboard, Person
from tests.e2e.test_leaks import stays_flat
from ui.application import Application
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.new_registry_dialog import NewRegistryDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.recovery_dialog import CodeOffer, RecoveryDialog
from ui.dialogs.unlock_dialog import UnlockDialog
from ui.look.language import install_language
from ui.main_window import MainWindow
from ui.views.settings.protection import ProtectionSection
from ui.views.start_page import StartPage
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.frame.who_panel import WhoPanel
from ui.widgets.password_field import PasswordField

pytestmark = pytest.mark.usefixtures("cheap_passwords")
CONTROL = Qt.KeyboardModifier.ControlModifier
CAPITAL = Qt.KeyboardModifier.ShiftModifier


def window_of(application: Application) -> QMainWindow:
    assert application.window is not None
    return application.window


def waited(qtbot: QtBot, application: Application, kind: type[QDialog]) -> QDialog:
    """The dialog of this kind, with the keyboard in it."""

    def shown() -> list[QDialog]:
        found = window_of(application).findChildren(kind)
        return [each for each in found if each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    dialog = shown()[-1]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def write(dialog: QDialog, name: str, text: str) -> None:
    field = child(dialog, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    field.insert(text)


def finish(dialog: QDialog) -> None:
    QTest.keyClick(dialog, ENTER, CONTROL)
    answered(dialog)


def answered(dialog: QDialog) -> None:
    """Until a password that is being stretched is stretched."""
    while isValid(dialog) and isinstance(dialog, FormDialog) and dialog.is_waiting:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def code_on(dialog: QDialog) -> str:
    """The code as it is read off the screen."""
    return "-".join(child(dialog, QLabel, f"group_{at}").text() for at in range(1, 7))


def said(dialog: QDialog) -> str:
    return " ".join(painted(dialog))


@pytest.fixture
def unlocking(qtbot: QtBot, application: Application, tmp_path: Path) -> UnlockDialog:
    """The question in front of a protected registry."""
    application.start(protected(tmp_path))
    dialog = waited(qtbot, application, UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    return dialog


# Making one


@pytest.fixture
def asked(qtbot: QtBot, application: Application, tmp_path: Path) -> NewRegistryDialog:
    """The form of a new registry, filled but for its protection."""
    application.start(None)
    application.ask_about_new(str(tmp_path / "new.hepatrack"))
    dialog = waited(qtbot, application, NewRegistryDialog)
    write(dialog, "centre", "HPB Surgery")
    write(dialog, "operator", "E. Kaya")
    assert isinstance(dialog, NewRegistryDialog)
    return dialog


def test_that_a_new_registry_is_protected_unless_somebody_declines(
    qtbot: QtBot, application: Application, asked: NewRegistryDialog, tmp_path: Path
) -> None:
    path = tmp_path / "new.hepatrack"
    assert child(asked, CheckBox, "protect").isChecked()
    assert "At least 12 characters" in said(asked), "the rule is said before typing"
    write(asked, "password", "too short")
    finish(asked)
    assert "A password has at least 12 characters" in said(asked)
    write(asked, "password", PASSWORD)
    write(asked, "password_again", PASSWORD + "x")
    finish(asked)
    assert "This is not the same" in said(asked)
    write(asked, "password_again", PASSWORD)
    finish(asked)
    step = waited(qtbot, application, RecoveryDialog)
    code = code_on(step)
    finish(step)
    assert "Type the code from the paper" in said(step)
    write(step, "code", CODE)
    finish(step)
    assert "This is another code" in said(step)
    assert list(tmp_path.glob("new*")) == [], "nothing is made before the code is typed back"
    write(step, "code", code.lower().replace("-", " "))
    QTest.keyClick(child(step, QLineEdit, "code"), ENTER)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    assert not is_plain(path)
    assert is_protected(path)
    [holder] = holders(path)
    assert holder.name == "E. Kaya"
    person = Person(qtbot, application)
    assert "Protected" in painted(person.window.frame.strip)
    assert person.registry.settings().centre == "HPB Surgery"
    assert person.session.opened_by == holder.id
    assert person.last_event().sentence.startswith("Protected")


def test_that_leaving_the_recovery_code_makes_nothing_and_the_next_code_is_another(
    qtbot: QtBot, application: Application, asked: NewRegistryDialog, tmp_path: Path
) -> None:
    for name in ("password", "password_again"):
        write(asked, name, PASSWORD)
    codes = []
    for _ in range(2):
        finish(asked)
        step = waited(qtbot, application, RecoveryDialog)
        codes.append(code_on(step))
        QTest.keyClick(step, Qt.Key.Key_Escape)
        assert waited(qtbot, application, NewRegistryDialog) is asked
        assert child(asked, QLineEdit, "centre").text() == "HPB Surgery"
    assert codes[0] != codes[1]
    assert list(tmp_path.glob("new*")) == []


def test_that_declining_says_what_it_means_and_makes_a_plain_registry(
    qtbot: QtBot, application: Application, asked: NewRegistryDialog, tmp_path: Path
) -> None:
    child(asked, CheckBox, "protect").click()
    assert "can read every patient in it" in said(asked)
    assert not child(asked, PasswordField, "password").isVisible()
    finish(asked)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    assert not is_protected(tmp_path / "new.hepatrack")
    assert "Not protected" in painted(Person(qtbot, application).window.frame.strip)


def test_that_the_page_with_the_code_is_printed_or_saved_where_somebody_says(
    qtbot: QtBot, application: Application, asked: NewRegistryDialog, tmp_path: Path
) -> None:
    for name in ("password", "password_again"):
        write(asked, name, PASSWORD)
    finish(asked)
    step = waited(qtbot, application, RecoveryDialog)
    before = set(tmp_path.rglob("*"))
    QTest.keyClick(step, Qt.Key.Key_P, CONTROL)
    preview = waited(qtbot, application, PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert set(tmp_path.rglob("*")) == before
    preview.save_to(str(tmp_path / "envelope.pdf"))
    text = pdf_text((tmp_path / "envelope.pdf").read_bytes())
    for group in code_on(step).split("-"):
        assert group in text
    assert "HPB Surgery" in text


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("letter", (612, 792))])
def test_that_the_first_code_is_on_the_paper_chosen_with_the_new_registry(
    qtbot: QtBot,
    application: Application,
    asked: NewRegistryDialog,
    tmp_path: Path,
    size: str,
    points: tuple[int, int],
) -> None:
    for name in ("password", "password_again"):
        write(asked, name, PASSWORD)
    child(asked, Combo, "paper_size").choose(size)
    finish(asked)
    step = waited(qtbot, application, RecoveryDialog)
    QTest.keyClick(step, Qt.Key.Key_P, CONTROL)
    preview = waited(qtbot, application, PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    preview.save_to(str(tmp_path / "envelope.pdf"))
    [page] = PdfReader(tmp_path / "envelope.pdf").pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == points
    preview.close()
    step = waited(qtbot, application, RecoveryDialog)
    write(step, "code", code_on(step))
    finish(step)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    assert Person(qtbot, application).registry.settings().paper_size == size


# Opening one


def test_that_a_wrong_password_is_said_and_the_field_kept(
    qtbot: QtBot, application: Application, unlocking: UnlockDialog
) -> None:
    field = child(unlocking, PasswordField, "password")
    write(unlocking, "password", "wrong")
    QTest.keyClick(field, ENTER)
    answered(unlocking)
    assert "This password is not right" in said(unlocking)
    assert (field.text(), field.selectedText()) == ("wrong", "wrong")
    assert application.session is None
    QTest.keyClicks(field, PASSWORD)
    QTest.keyClick(field, ENTER)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    person = Person(qtbot, application)
    assert len(person.session.plans()) == 1
    assert "Protected" in painted(person.window.frame.strip)
    assert person.session.opened_by == KAYA.id


def test_that_a_password_is_hidden_until_asked_and_caps_lock_is_told(
    unlocking: UnlockDialog,
) -> None:
    field = child(unlocking, PasswordField, "password")
    field.setFocus()
    QTest.keyClicks(field, "four")
    assert "Caps Lock" not in said(unlocking)
    assert "four" not in said(unlocking)
    QTest.keyClick(field, Qt.Key.Key_A, CAPITAL)
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_Y, "Y", Qt.KeyboardModifier(0))
    assert "Caps Lock is on." in said(unlocking)
    child(unlocking, CheckBox, "show_password").click()
    assert field.text() in said(unlocking)


def test_that_the_recovery_code_opens_it_and_a_new_password_can_be_given(
    qtbot: QtBot, application: Application, unlocking: UnlockDialog, tmp_path: Path
) -> None:
    child(unlocking, Combo, "holder").choose(RECOVERY)
    assert not child(unlocking, PasswordField, "password").isVisible()
    write(unlocking, "code", "Z" + CODE[1:])
    finish(unlocking)
    assert "Group 1 is mistyped" in said(unlocking)
    write(unlocking, "code", CODE.lower())
    finish(unlocking)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    assert application.session is not None
    assert application.session.operator is None, "a code says nothing about who types it"
    person = Person(qtbot, application)  # is asked for a name, and not for a forgotten password
    assert person.session.operator_name == KAYA.name
    section(person)
    press(person, "keys_password")
    dialog = person.wait_for_dialog("password_dialog")
    assert child(dialog, Combo, "holder").value() == KAYA.id
    assert not child(dialog, PasswordField, "former_password").isVisible()
    assert "is not asked for" in said(dialog)
    for name in ("password", "password_again"):
        write(dialog, name, OTHER_PASSWORD)
    finish(dialog)
    person.wait_for_no_dialog()
    unlock(tmp_path / "ward.hepatrack", KAYA.id, OTHER_PASSWORD)
    event = person.last_event()
    assert (event.sentence, event.operator) == ("Gave {name} a new password", KAYA.name)


def test_that_the_recovery_code_vouches_for_the_first_one_who_works_only(
    qtbot: QtBot, application: Application, unlocking: UnlockDialog
) -> None:
    child(unlocking, Combo, "holder").choose(RECOVERY)
    write(unlocking, "code", CODE)
    finish(unlocking)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    person = Person(qtbot, application)
    works_here_too(person)
    person.window.switch_requested.emit()
    panel = child(person.wait_for_dialog("who_dialog"), WhoPanel)
    person.press("2")
    assert panel.password.isVisible()
    assert person.session.operator_name == KAYA.name


def test_that_leaving_the_question_leads_to_the_start_page(
    qtbot: QtBot, application: Application, unlocking: UnlockDialog
) -> None:
    QTest.keyClick(unlocking, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window_of(application).findChildren(UnlockDialog))
    assert isinstance(window_of(application).centralWidget(), StartPage)
    assert application.session is None


def test_that_a_damaged_key_file_is_said_on_the_start_page_and_asks_nothing(
    application: Application, tmp_path: Path
) -> None:
    path = protected(tmp_path)
    keys = key_file_of(path)
    keys.write_bytes(keys.read_bytes()[:-3])
    application.start(path)
    page = window_of(application).centralWidget()
    assert isinstance(page, StartPage)
    assert "is damaged" in page.message.sentence
    assert window_of(application).findChildren(UnlockDialog) == []


# Settings, Protection


def section(person: Person) -> ProtectionSection:
    person.window.show_page("settings")
    person.window.settings.show_section("protection")
    QApplication.processEvents()
    return child(person.window, ProtectionSection)


def press(person: Person, name: str) -> None:
    person.click(person.see(QLineEdit.__base__, name))  # type: ignore[arg-type]


def works_here_too(person: Person) -> None:
    """Whoever opens a registry is one of those who work in it."""
    demir = operator(DEMIR.name, Role.COORDINATOR)
    person.session.run(partial(add_operator, operator=demir))


@pytest.fixture
def opened_one(qtbot: QtBot, application: Application, unlocking: UnlockDialog) -> Person:
    write(unlocking, "password", PASSWORD)
    finish(unlocking)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    return Person(qtbot, application)


def test_that_a_registry_is_protected_later_from_the_settings(
    qtbot: QtBot, person: Person, file: Path
) -> None:
    aside = file.with_name("ward-before-20260101.hepatrack")
    aside.write_bytes(file.read_bytes())
    page = section(person)
    assert "This registry is not protected" in " ".join(painted(page))
    assert "Not protected" in painted(person.window.frame.strip)
    press(person, "keys_protect")
    dialog = person.wait_for_dialog("protect_dialog")
    assert child(dialog, QLineEdit, "holder_name").text() == "E. Kaya"
    for name in ("password", "password_again"):
        write(dialog, name, PASSWORD)
    finish(dialog)
    step = person.wait_for_dialog("recovery_dialog")
    assert not is_protected(file)
    write(step, "code", code_on(step))
    finish(step)
    person.wait_for_no_dialog()
    assert is_protected(file)
    assert person.registry.is_protected
    assert "Protected" in painted(person.window.frame.strip)
    told = " ".join(painted(page))
    assert "This registry is protected" in told
    assert "E. Kaya" in told
    assert "Copies that are not protected" in told
    assert aside.name in told
    hand = Keyboard(person)
    person.window.settings.show_section("centre")
    hand.write("centre", "HPB Ankara")
    person.press(ENTER)
    assert person.registry.settings().centre == "HPB Ankara", "work goes on"


def test_that_somebody_is_added_changes_the_password_and_is_removed(
    opened_one: Person, tmp_path: Path
) -> None:
    person, path = opened_one, tmp_path / "ward.hepatrack"
    works_here_too(person)
    page = section(person)
    press(person, "keys_add")
    dialog = person.wait_for_dialog("holder_dialog")
    write(dialog, "holder_name", "e. kaya")
    for name in ("password", "password_again"):
        write(dialog, name, OTHER_PASSWORD)
    finish(dialog)
    assert "can open this registry already" in said(dialog)
    write(dialog, "holder_name", "N. Kim")
    finish(dialog)
    assert "Nobody works here under the name N. Kim" in said(dialog)
    write(dialog, "holder_name", DEMIR.name)
    finish(dialog)
    person.wait_for_no_dialog()
    kaya, demir = holders(path)
    assert DEMIR.name in painted(page)

    press(person, "keys_password")
    dialog = person.wait_for_dialog("password_dialog")
    write(dialog, "former_password", "not this one")
    for name in ("password", "password_again"):
        write(dialog, name, PASSWORD + "!")
    finish(dialog)
    assert "This password is not right" in said(dialog)
    write(dialog, "former_password", PASSWORD)
    finish(dialog)
    person.wait_for_no_dialog()
    unlock(path, kaya.id, PASSWORD + "!")

    press(person, f"remove_{demir.id}")
    dialog = person.wait_for_dialog("remove_dialog")
    assert "S. Demir shall not open this registry any more" in said(dialog)
    finish(dialog)
    person.wait_for_no_dialog()
    assert holders(path) == (kaya,)
    assert len(person.session.plans()) == 1
    assert DEMIR.name not in painted(page)
    assert not page.findChildren(QLineEdit, f"remove_{kaya.id}"), "the last one stays"
    unlock(path, kaya.id, PASSWORD + "!")


def test_that_a_new_recovery_code_is_in_force_once_it_was_typed_back(
    opened_one: Person, tmp_path: Path
) -> None:
    section(opened_one)
    press(opened_one, "keys_code")
    step = opened_one.wait_for_dialog("recovery_dialog")
    code = code_on(step)
    unlock_with_recovery(tmp_path / "ward.hepatrack", CODE)
    write(step, "code", code)
    finish(step)
    opened_one.wait_for_no_dialog()
    unlock_with_recovery(tmp_path / "ward.hepatrack", code)
    with pytest.raises(WrongPasswordError):
        unlock_with_recovery(tmp_path / "ward.hepatrack", CODE)


def test_that_a_refused_change_keeps_the_form_and_the_work(opened_one: Person) -> None:
    """The disk refuses the key file: nothing changes, and it is said where it was asked."""
    works_here_too(opened_one)
    before = opened_one.registry.history.last_seq()
    section(opened_one)
    press(opened_one, "keys_add")
    dialog = opened_one.wait_for_dialog("holder_dialog")
    path = opened_one.registry.path
    assert path is not None
    key_file_of(path).with_name(f"{key_file_of(path).name}.new").mkdir()
    write(dialog, "holder_name", DEMIR.name)
    for name in ("password", "password_again"):
        write(dialog, name, OTHER_PASSWORD)
    finish(dialog)
    assert "cannot be read or written" in said(dialog)
    assert child(dialog, QLineEdit, "holder_name").text() == DEMIR.name
    assert opened_one.registry.history.last_seq() == before
    assert opened_one.registry.db.conn.in_transaction is False


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("password", "password_dialog"),
        ("add", "holder_dialog"),
        ("code", "recovery_dialog"),
    ],
)
def test_that_a_form_of_protection_goes_when_it_closes(
    opened_one: Person, what: str, name: str
) -> None:
    section(opened_one)

    def once() -> None:
        press(opened_one, f"keys_{what}")
        opened_one.wait_for_dialog(name)
        opened_one.press(Qt.Key.Key_Escape)
        opened_one.wait_for_no_dialog()

    stays_flat(once, 5)


# Turkish


@pytest.fixture
def turkish(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, Language.TURKISH)
    yield
    install_language(qapp, Language.ENGLISH)


def _refuse(_holder_id: str, _secret: str) -> None:
    raise WrongPasswordError("This password is not right. Try again.", field="password")


def _keep(_code: str) -> None:
    raise AssertionError("nothing is to be kept")


@pytest.mark.usefixtures("turkish")
def test_that_protection_speaks_turkish(qtbot: QtBot) -> None:
    dialog = UnlockDialog("ward.hepatrack", (KAYA,), _refuse)
    step = RecoveryDialog(CodeOffer(CODE, bytes, write_whole), _keep)
    for each in (dialog, step):
        qtbot.addWidget(each)
        each.show()
    write(dialog, "password", "yanlış")
    dialog.submit()
    assert "Parola doğru değil. Bir daha deneyin." in said(dialog)
    write(step, "code", "Z" + CODE[1:])
    step.submit()
    assert "1. grup yanlış yazılmış." in said(step)
    assert "zarfa koyup kapatın" in said(step)
