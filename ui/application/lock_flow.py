"""The lock: everything hidden at once, the registry closed, and back to where one was."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from core.domain.ids import PatientId
from core.domain.operators import Operator
from core.errors import RegistryError
from core.store.cipher import CipherKey
from ui.application.naming import Program, checked, password_check, somebodies
from ui.main_window import MainWindow
from ui.session import RegistrySession

if TYPE_CHECKING:
    from ui.application.idle import Idle
    from ui.application.session_lock import SessionLock
    from ui.widgets.patience import Patience


class Place(NamedTuple):
    """Where the window was when it was locked, to come back to."""

    path: Path
    page: str
    patient_id: PatientId | None
    operator: Operator | None
    people: tuple[Operator, ...]
    drafts: frozenset[str]  # what was being typed


class LockFlow(QObject):
    """Locks by key, by idleness and with the computer; unlocks for whoever says who it is."""

    def __init__(
        self,
        program: Program,
        parent: QObject,
        *,
        show: Callable[[QMainWindow], None],
        clock: Callable[[], Any],
    ) -> None:
        super().__init__(parent)
        self._program, self._show, self._clock = program, show, clock
        self._place: Place | None = None
        self._session_lock: SessionLock | None = None

    @cached_property
    def _patience(self) -> "Patience":
        from ui.widgets.patience import Patience

        return Patience(self)

    @cached_property
    def idle(self) -> "Idle":
        """Nobody has left before the first list is painted."""
        from ui.application.idle import Idle

        idle = Idle(self._clock, self)
        idle.expired.connect(self.lock)
        idle.lock_wanted.connect(self.lock)
        return idle

    def rest(self) -> None:
        """Nothing is open: there is nothing to lock."""
        if "idle" in self.__dict__:
            self.idle.rest()

    def watch(self) -> None:
        """Somebody may leave from now on: the settings say after how long it locks."""
        if self._program.session is not None:
            self.idle.watch(self._program.session.settings.idle_minutes)
            self._listen()

    def _listen(self) -> None:
        """Hear of the computer's own lock; after the first list is painted, like all of this."""
        if self._session_lock is None and self._program.window is not None:
            from ui.application.session_lock import SessionLock

            self._session_lock = SessionLock(self)
            self._session_lock.locked.connect(self.lock)
            self._session_lock.listen(int(self._program.window.winId()))

    def lock(self) -> None:
        """Hide everything at once, keep what is typed, close the registry and drop its key."""
        session, window = self._program.session, self._program.window
        if session is None or session.registry.path is None:
            return
        if not isinstance(window, MainWindow):
            return
        window.keep_drafts()
        self._place = place_of(session.registry.path, window, session)
        window.let_go_of_drafts()
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
        page.left.connect(self._leave)
        window = QMainWindow()
        window.setWindowTitle("Hepatrack")
        window.setCentralWidget(page)
        self._show(window)
        window.repaint()  # before the last backup is waited for
        page.setFocus()

    def _leave(self) -> None:
        self._patience.drop()
        self._program.show_start()

    def _unlock_unnamed(self, name: str) -> None:
        """Nobody was named before the lock either: the first name is given now."""
        from core.actions.operators import first_operator

        if self._reopened(None) and self._program.session is not None:
            session = self._program.session
            session.act_as(first_operator(name, session.today))

    def _unlock(self, chosen: str, password: str) -> None:
        place, window = self._place, self._program.window
        assert place is not None, "it is locked somewhere"
        check = password_check(place.path)
        if check is None:
            self._unlocked(chosen, None)
            return
        page: Any = window.centralWidget() if window else None
        then = partial(self._unlocked, chosen)
        checked(self._patience, page.panel, partial(check, chosen, password), then)

    def _unlocked(self, chosen: str, key: CipherKey | None) -> None:
        place = self._place
        assert place is not None, "it is locked somewhere"
        if not self._reopened(key):
            return
        session = self._program.session
        assert session is not None, "it is open again"
        name = next(each.name for each in place.people if each.id == chosen)
        here = [each for each in session.operators() if chosen == each.id or name == each.name]
        if not here:
            session.who_wanted.emit()  # he was let go from somewhere else meanwhile
            return
        self._come_back(session, here[0], place)

    def _reopened(self, key: CipherKey | None) -> bool:
        """The registry again, where it was; a refusal is said where the program says it."""
        assert self._place is not None, "it is locked somewhere"
        self._program.open_with(self._place.path, key)
        return self._program.session is not None

    def _come_back(self, session: RegistrySession, operator: Operator, place: Place) -> None:
        window = self._program.window
        if not isinstance(window, MainWindow):
            return
        self.idle.watch(session.settings.idle_minutes)
        session.act_as(operator)
        if place.page == "patient" and place.patient_id is not None:
            window.open_patient(place.patient_id)
        elif place.page not in ("patient", "register"):  # a registration is taken up by its draft
            window.show_page(place.page)
        # His own: nobody is given what somebody else typed.
        open_before = [each for each in session.drafts() if each.id in place.drafts]
        try:
            for draft in open_before[:1]:
                window.take_up(draft)
        except RegistryError as error:
            window.say(error)
        window.offer_drafts()


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
