"""Keeps what is half typed while it is typed, and offers it again to whoever typed it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.domain.drafts import Draft
from core.domain.ids import PatientId, new_id
from core.domain.operators import OperatorId
from core.domain.patient import Patient, list_name
from core.errors import RegistryError
from core.language import Words, phrase
from ui.look.language import words
from ui.session import RegistrySession

_PLACE = ("base", "page", "key", "orders", "about")  # what a form itself does not type again
SETTLED = phrase("What was half typed cannot be done any more: look at the patient's record.")
KEPT_WITHIN = 800  # ms; with the time the timer and the disk take, less than a second is lost


class Window(Protocol):
    """What is needed of the window around the forms."""

    session: RegistrySession

    def say(self, error: RegistryError) -> None: ...


class Form(Protocol):
    """A form that can be left half typed: `edited` is a signal, `half_typed` what to keep of it."""

    edited: Any

    def half_typed(self) -> dict[str, Any] | None: ...


class KeptDialog(Form, Protocol):
    """A dialog whose answers are kept half given, and taken back."""

    finished: Any

    def take_back(self, content: Mapping[str, Any], whose: str) -> None: ...


@dataclass
class HalfTyped:
    """One open form; `name` says which, `record` what it is about, `id` is the draft's."""

    name: str
    record: Any
    content: dict[str, Any] = field(default_factory=dict)  # what the form itself does not know
    id: str = field(default_factory=new_id)
    form: Form | None = None
    is_dirty: bool = False
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class Whose:
    """What a draft is about where that is of no patient: a version of a protocol, an operator."""

    id: str
    ver: int = 0
    patient_id: PatientId | None = None


class Drafting(QObject):
    """Writes at most `KEPT_WITHIN` after a key, and at once when the focus moves or asked to."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._open: list[HalfTyped] = []
        self._resuming: Draft | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_WITHIN)
        self._timer.timeout.connect(self.keep)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    # While somebody types

    def watch(self, half: HalfTyped, form: Form) -> None:
        """Keep what is typed into the form from now on."""
        half.form = form
        self._open.append(half)
        form.edited.connect(self._note)

    def join(self, half: HalfTyped, dialog: KeptDialog) -> None:
        """Keep what is answered in an open dialog until it is saved or given up.

        It begins with what was kept of it, where that is gone on with.
        """
        self.watch(half, dialog)
        dialog.finished.connect(partial(self.forget, half))
        draft = self._resuming
        if draft is not None and draft.id == half.id:
            dialog.take_back(draft.content, typed_said(self._window.session, draft))

    def forget(self, half: HalfTyped, _result: int = 0) -> None:
        """The form was closed by hand or saved: what was kept of it is not wanted any more."""
        if half in self._open:
            self._unwatch(half)
            if half.is_kept:
                self._attempt(half, None)

    def leave(self, half: HalfTyped) -> None:
        """The form goes and is not given up: what is typed waits for whoever typed it."""
        if half in self._open:
            half.is_dirty = True  # where one was in it counts too
            self.keep()
            self._unwatch(half)

    def _unwatch(self, half: HalfTyped) -> None:
        self._open.remove(half)
        half.form = None

    @contextmanager
    def saving(self, half: HalfTyped) -> Iterator[None]:
        """What is saved inside ends the draft in its own transaction."""
        with self._window.session.finishing(half.id):
            yield
        half.is_kept = half.is_dirty = False  # nothing is left to keep, nor to throw away

    def keep(self) -> None:
        """Write what is typed and not kept yet; safe to call again and again."""
        for half in self._open:
            if half.is_dirty and half.form is not None:
                half.is_dirty = False
                self._attempt(half, half.form.half_typed())

    def let_go(self) -> None:
        """Keep everything and stop watching: the forms are about to go, not to be given up."""
        for half in tuple(self._open):
            self.leave(half)
        self._timer.stop()

    def kept(self) -> frozenset[str]:
        """The drafts of the forms that are open now."""
        return frozenset(half.id for half in self._open if half.is_kept)

    def is_open(self, draft_id: str) -> bool:
        return any(half.id == draft_id for half in self._open)

    def _note(self) -> None:
        sender: object = self.sender()
        for half in self._open:
            if half.form is sender:
                half.is_dirty = True
        if not self._timer.isActive():
            self._timer.start()

    def _focus_moved(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if self._timer.isActive():
            self.keep()

    def _attempt(self, half: HalfTyped, typed: dict[str, Any] | None) -> None:
        session = self._window.session
        if session.operator is None or not session.operator.ver or session.is_looking_back:
            return
        try:
            if typed is not None:
                session.keep_draft(self._draft(half, typed, session.operator.id))
            elif half.is_kept:
                session.discard_draft(half.id)
        except RegistryError as error:
            self._window.say(error)
            return
        half.is_kept = typed is not None

    def _draft(self, half: HalfTyped, typed: dict[str, Any], operator_id: OperatorId) -> Draft:
        record = half.record
        patient_id = record.id if isinstance(record, Patient) else record.patient_id
        is_new_person = isinstance(record, Patient) and not record.ver
        return Draft(
            id=half.id,
            operator_id=operator_id,
            form=half.name,
            record_id=record.id,
            record_ver=record.ver,
            patient_id=None if is_new_person else PatientId(patient_id),
            content=half.content | typed,
            kept_at=self._window.session.clock(),
        )

    # Afterwards

    def waiting(self) -> tuple[Draft, ...]:
        """What whoever acts left half typed and has not open now, newest first."""
        return tuple(d for d in self._window.session.drafts() if not self.is_open(d.id))

    def begin(self, name: str, record: Any, content: Mapping[str, Any]) -> HalfTyped:
        """A draft of this form that is gone on with just now, or a new one."""
        draft = self._resuming
        if draft is not None and draft.form == name:
            return self.resumed(draft, record)
        return HalfTyped(name, record, dict(content))

    @contextmanager
    def resuming(self, draft: Draft) -> Iterator[None]:
        """Whatever form opens inside goes on with this draft, if it is the one it belongs to."""
        self._resuming = draft
        try:
            yield
        finally:
            self._resuming = None

    @property
    def gone_on_with(self) -> Draft | None:
        """The draft that is being gone on with."""
        return self._resuming

    def resumed(self, draft: Draft, record: Any) -> HalfTyped:
        """The same draft again: what is typed from now on takes its place."""
        own = {name: draft.content[name] for name in _PLACE if name in draft.content}
        return HalfTyped(draft.form, record, own, id=draft.id, is_kept=True)


def title_of_draft(patient: Patient | None, what: str, said: Words) -> str:
    """`Recurrence: YILMAZ, Ayşe`, or what the form is when it is about nobody yet."""
    if patient is None:
        return what
    return said(phrase("{what}: {name}"), what=what, name=list_name(patient, said))


def typed_said(session: RegistrySession, draft: Draft) -> str:
    """`Typed 4 minutes ago by E. Kaya`."""
    said = words()
    return said(
        phrase("Typed {age} by {who}."),
        age=age_said(draft.kept_at, session.clock(), said),
        who=session.operator_name,
    )


def refuse_settled(drafting: Drafting) -> None:
    """What was to be asked is settled by now: whoever goes on with a draft is told.

    Raises:
        RegistryError: somebody goes on with one.
    """
    if drafting.gone_on_with is not None:
        raise RegistryError(SETTLED)


def age_said(kept_at: datetime, now: datetime, said: Words) -> str:
    """`4 minutes ago`, by the time that has passed."""
    passed = max(now - kept_at, timedelta())
    minutes, hours = passed // timedelta(minutes=1), passed // timedelta(hours=1)
    if minutes < 1:
        return said(phrase("just now"))
    if hours < 1:
        return said.count(minutes, phrase("1 minute ago"), phrase("{n} minutes ago"))
    if hours < 24:
        return said.count(hours, phrase("1 hour ago"), phrase("{n} hours ago"))
    return said.count(hours // 24, phrase("1 day ago"), phrase("{n} days ago"))
