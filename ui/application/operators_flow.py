"""Who is working: asked when a registry opens, changed by Switch."""

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from core.domain.operators import FirstPage, Operator
from core.errors import RegistryError
from ui.application.lock_flow import LockFlow
from ui.application.naming import Check, Program, checked, entry_check, somebodies
from ui.look.language import words
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.widgets.patience import Patience


class OperatorsFlow(QObject):
    """Asks who is working; until somebody answers, the window only reads."""

    def __init__(self, program: Program, parent: QObject, lock: LockFlow) -> None:
        super().__init__(parent)
        self._program, self._lock = program, lock
        self._dialog: QDialog | None = None
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._commit)

    @cached_property
    def _patience(self) -> "Patience":
        from ui.widgets.patience import Patience

        return Patience(self)

    # While a registry is open

    def attend(self, window: MainWindow) -> None:
        """A window of a registry is shown: ask who works in it, once its list is painted."""
        self._forget_question()
        session = window.session
        window.switch_requested.connect(self.switch)
        window.lock_requested.connect(self._lock.lock)
        session.who_wanted.connect(self.ask)
        session.operator_changed.connect(self._operator_changed)
        session.changed.connect(self._lock.watch)
        window.today.settled.connect(self._begin)
        if session.operator is not None:
            self._lock.watch()

    def leave(self) -> None:
        """The registry is about to close: keep what is half typed."""
        self._lock.rest()
        if isinstance(self._program.window, MainWindow) and self._program.session is not None:
            self._program.window.let_go_of_drafts()

    def _begin(self) -> None:
        session = self._program.session
        if session is None:
            return
        self._lock.watch()
        if session.operator is None and not (session.is_looking_back or session.is_read_only):
            self.ask()

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
        if session.is_looking_back or session.is_read_only:
            return  # nothing can be recorded, so nobody has to answer for it
        from ui.widgets.frame.who_dialog import WhoDialog

        over = QApplication.activeModalWidget() or window
        check = entry_check(session)
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
        dialog.destroyed.connect(self._gone)
        self._dialog = dialog
        dialog.open()

    def _closed(self, _result: int = 0) -> None:
        if "_patience" in self.__dict__:
            self._patience.drop()
        self._dialog = None

    def _gone(self, _dialog: QObject) -> None:
        """It went with the window below it, and was never answered: it can be asked again."""
        if self._dialog is not None and not isValid(self._dialog):
            self._closed()

    def _forget_question(self) -> None:
        """What is still asked, or still proved, is about what was open before."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.reject()
        self._closed()

    def _chosen(
        self, people: tuple[Operator, ...], check: Check | None, chosen: str, password: str
    ) -> None:
        operator = next(each for each in people if each.id == chosen)
        panel: Any = getattr(self._dialog, "panel", None)
        if check is None or panel is None:
            self._try_to_act_as(operator)
            return
        work, then = partial(check, chosen, password), partial(self._proved, operator)
        checked(self._patience, panel, work, then)

    def _proved(self, operator: Operator, _key: object) -> None:
        self._try_to_act_as(operator)

    def _try_to_act_as(self, operator: Operator) -> None:
        try:
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
        is_other = is_first and page is not FirstPage.TODAY and window.page == "today"
        if is_other and not window.today.has_unseen:  # shown before any other work (INV-21)
            window.show_page(page.value)
