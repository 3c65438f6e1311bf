"""Who is working: asked when a registry opens, changed by Switch, asked again after a lock."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from core.domain.ids import PatientId
from core.domain.operators import FirstPage, Operator
from core.errors import RegistryError
from core.store.cipher import CipherKey
from core.store.registry import Registry
from ui.application.idle import Idle
from ui.look.language import words
from ui.main_window import MainWindow
from ui.session import RegistrySession

if TYPE_CHECKING:
    from ui.widgets.frame.who_panel import Somebody

# Proves who it is and gives the key; raises a RegistryError that says what was wrong.
Check = Callable[[str, str], CipherKey | None]


class Program(Protocol):
    """What the flow needs of the application it belongs to."""

    window: QMainWindow | None
    session: RegistrySession | None

    def close(self) -> None: ...

    def show_start(self, message: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where the window was when it was locked, to come back to."""

    path: Path
    page: str
    patient_id: PatientId | None
    operator: Operator | None
    people: tuple[Operator, ...]
    drafts: frozenset[str]  # what was being typed


def password_check(path: Path | None) -> Check | None:
    """How a name is proved in a protected registry; none where nothing is protected."""
    try:
        protecting: Any = import_module("core.actions.protecting")
    except ImportError:
        return None
    if path is None or not protecting.is_protected(path):
        return None
    return partial(protecting.unlock, path)


class OperatorsFlow(QObject):
    """Asks who is working and hides everything while nobody is there to be asked."""

    def __init__(
        self,
        program: Program,
        parent: QObject,
        *,
        show: Callable[[QMainWindow], None],
        reopen: Callable[[Registry], None],
        clock: Callable[[], Any],
    ) -> None:
        super().__init__(parent)
        self._program, self._show, self._reopen, self._clock = program, show, reopen, clock
        self._place: Place | None = None
        self._dialog: QDialog | None = None
        self.idle = Idle(clock, self)
        self.idle.expired.connect(self.lock)
        self.idle.lock_wanted.connect(self.lock)
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._commit)

    # While a registry is open

    def attend(self, window: MainWindow) -> None:
        """A window of a registry is shown: ask who works in it, once its list is painted."""
        session = window.session
        window.switch_requested.connect(self.switch)
        window.lock_requested.connect(self.lock)
        session.who_wanted.connect(self.ask)
        session.operator_changed.connect(self._operator_changed)
        session.changed.connect(self._settings_changed)
        window.worklist.settled.connect(self._begin)
        if session.operator is not None:
            self.idle.watch(session.settings.idle_minutes)

    def leave(self) -> None:
        """The registry is about to close: keep what is half typed."""
        self.idle.rest()
        if isinstance(self._program.window, MainWindow) and self._program.session is not None:
            self._program.window.leave_forms()

    def _begin(self) -> None:
        session = self._program.session
        if session is None:
            return
        self.idle.watch(session.settings.idle_minutes)
        if session.operator is None and not session.is_looking_back:
            self.ask()

    def _settings_changed(self) -> None:
        if self._program.session is not None:
            self.idle.watch(self._program.session.settings.idle_minutes)

    def _operator_changed(self) -> None:
        """Who was made to leave acts no more: somebody else has to."""
        session = self._program.session
        if session is not None and session.operator is None:
            self.ask()

    def _commit(self, _manager: object) -> None:
        """The computer logs off: no question can be asked any more."""
        if isinstance(self._program.window, MainWindow):
            self._program.window.keep_drafts()

    # Asking

    def ask(self) -> None:
        """Who is working? Esc leaves the window to be read."""
        self._open_question(is_switch=False)

    def switch(self) -> None:
        """Somebody else works from now on: one key for this, one for the name."""
        self._open_question(is_switch=True)

    def _open_question(self, *, is_switch: bool) -> None:
        session, window = self._program.session, self._program.window
        if session is None or window is None or self._dialog is not None:
            return
        if session.is_looking_back:
            return  # nothing can be recorded, so nobody has to answer for it
        from ui.widgets.frame.who_dialog import WhoDialog

        over = QApplication.activeModalWidget() or window
        check = password_check(session.registry.path)
        people = session.operators()
        now = session.operator.id if session.operator else ""
        dialog = WhoDialog(
            somebodies(people),
            over,
            marked=now,
            needs_password=check is not None,
            is_switch=is_switch and session.operator is not None,
        )
        dialog.chosen.connect(partial(self._chosen, people, check))
        dialog.named.connect(self._named)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self, _result: int) -> None:
        self._dialog = None

    def _chosen(
        self, people: tuple[Operator, ...], check: Check | None, chosen: str, password: str
    ) -> None:
        operator = next(each for each in people if each.id == chosen)
        try:
            if check is not None:
                check(chosen, password)
            self._act_as(operator)
        except RegistryError as error:
            self._refuse(error)

    def _named(self, name: str) -> None:
        """The first name of a registry that has none."""
        from core.actions.operators import first_operator

        session = self._program.session
        if session is None:
            return
        try:
            self._act_as(first_operator(name, session.today))
        except RegistryError as error:
            self._refuse(error)

    def _refuse(self, error: RegistryError) -> None:
        panel: Any = getattr(self._dialog, "panel", None)
        if panel is not None:
            panel.refuse(error.said(words()))

    def _act_as(self, operator: Operator) -> None:
        session, window = self._program.session, self._program.window
        if session is None or not isinstance(window, MainWindow):
            return
        is_first = session.operator is None
        if not is_first and session.operator != operator:
            window.leave_forms()  # under the name of whoever typed
        session.act_as(operator)
        if self._dialog is not None:
            self._dialog.accept()
        page = operator.preferences.page
        if is_first and page is not FirstPage.WORKLIST and window.page == "worklist":
            window.show_page(page.value)

    # Locking

    def lock(self) -> None:
        """Hide everything at once, keep what is typed, close the registry and drop its key."""
        session, window = self._program.session, self._program.window
        if session is None or session.registry.path is None:
            return
        if not isinstance(window, MainWindow):
            return
        window.keep_drafts()
        self._place = place_of(session.registry.path, window, session)
        window.leave_forms()
        _close_all_over(window)
        self._show_lock(session)
        self._program.close()

    def _show_lock(self, session: RegistrySession) -> None:
        from ui.widgets.lock_page import LockPage

        place = self._place
        assert place is not None, "it is locked somewhere"
        page = LockPage(
            somebodies(place.people),
            session.settings.centre or place.path.stem,
            needs_password=password_check(place.path) is not None,
            marked=place.operator.id if place.operator else "",
        )
        page.chosen.connect(self._unlock)
        page.named.connect(self._unlock_unnamed)
        page.left.connect(self._program.show_start)
        window = QMainWindow()
        window.setWindowTitle("Hepatrack")
        window.setCentralWidget(page)
        self._show(window)
        page.setFocus()

    def _unlock_unnamed(self, name: str) -> None:
        if self._reopened(None):
            self._named(name)

    def _unlock(self, chosen: str, password: str) -> None:
        place = self._place
        assert place is not None, "it is locked somewhere"
        check = password_check(place.path)
        try:
            key = check(chosen, password) if check is not None else None
        except RegistryError as error:
            page: Any = self._program.window.centralWidget() if self._program.window else None
            page.panel.refuse(error.said(words()))
            return
        if not self._reopened(key):
            return
        session = self._program.session
        assert session is not None, "it is open again"
        name = next(each.name for each in place.people if each.id == chosen)
        here = [each for each in session.operators() if chosen == each.id or name == each.name]
        if not here:
            self.ask()  # he was let go from somewhere else meanwhile
            return
        self._come_back(session, here[0], place)

    def _reopened(self, key: CipherKey | None) -> bool:
        """The registry again, where it was; a refusal is said on the start page."""
        place = self._place
        assert place is not None, "it is locked somewhere"
        try:
            registry = Registry.open(place.path, now=self._clock(), key=key)
        except RegistryError as error:
            self._program.show_start(error.said(words()))
            return False
        self._reopen(registry)
        return True

    def _come_back(self, session: RegistrySession, operator: Operator, place: Place) -> None:
        window = self._program.window
        if not isinstance(window, MainWindow):
            return
        self.idle.watch(session.settings.idle_minutes)
        session.act_as(operator)
        if place.page == "patient" and place.patient_id is not None:
            window.open_patient(place.patient_id)
        elif place.page in ("worklist", "patients", "settings"):
            window.show_page(place.page)
        for draft in session.drafts():  # his own: nobody is given what somebody else typed
            if draft.id in place.drafts:
                window.take_up(draft)
                break


def somebodies(people: tuple[Operator, ...]) -> "list[Somebody]":
    """The operators as the panel lists them."""
    from ui.widgets.frame.who_panel import Somebody

    return [Somebody(each.id, each.name, words()(each.role.label)) for each in people]


def place_of(path: Path, window: MainWindow, session: RegistrySession) -> Place:
    plan = window.patient.plan if window.page == "patient" else None
    return Place(
        path=path,
        page=window.page,
        patient_id=plan.dossier.patient.id if plan else None,
        operator=session.operator,
        people=session.operators(),
        drafts=window.drafts.kept(),
    )


def _close_all_over(window: QWidget) -> None:
    """Menus, lists and dialogs first: a lock leaves nothing lying over it."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.hide()
        dialog.reject()
