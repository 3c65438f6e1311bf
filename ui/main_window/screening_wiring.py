"""The screening list: its forms and drafts, the action each ends in, the way to a patient."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from core.actions import screening as actions
from core.domain.drafts import Draft
from core.domain.screening import Screening, ScreeningOutcome
from core.errors import RegistryError
from core.language import phrase
from core.store.rows import from_row, to_row
from ui.dialogs.record_dialog import RecordDialog
from ui.main_window.actions import Action
from ui.main_window.both_versions import offer_both
from ui.main_window.drafting import HalfTyped, Whose, typed_said
from ui.main_window.host import Host
from ui.main_window.questions import Why
from ui.main_window.titles import OFF_LIST, SCREENING, title_of
from ui.views.patient.blanks import blank
from ui.views.screening import ScreeningView


class ScreeningWiring(QObject):
    def __init__(self, window: Host, page: ScreeningView) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        page.add_wanted.connect(self._add)
        page.correct_wanted.connect(self._correct)
        page.void_wanted.connect(self._void)
        page.register_wanted.connect(window.open_register_from)
        page.patient_wanted.connect(self._open_patient)

    def _add(self) -> None:
        nobody = blank(Screening, considered_on=self._window.session.today)
        self._open(nobody)

    def _correct(self, screening: Screening) -> None:
        self._open(screening)

    def _open_patient(self, screening: Screening) -> None:
        if screening.patient_id is not None:
            self._window.open_patient(screening.patient_id)

    def _open(self, screening: Screening, half: HalfTyped | None = None) -> RecordDialog:
        """A first decision asks for no reason; a correction of what was decided does."""
        if half is None:
            base = {} if screening.ver else {"base": to_row(screening)}
            half = HalfTyped(SCREENING, screening, base)
        dialog = RecordDialog(
            screening,
            partial(self._store, half),
            today=self._window.session.today,
            title=title_of(screening),
            needs_reason=bool(screening.ver) and screening.outcome is not ScreeningOutcome.PENDING,
            stored=self._stored if screening.ver else None,
            parent=self._window,
        )
        dialog.open()
        self._window.drafts.watch(half, dialog)
        dialog.finished.connect(partial(self._closed, half))
        return dialog

    def _store(self, half: HalfTyped, screening: Screening, reason: str) -> None:
        if screening.ver:
            action: Action = partial(actions.correct_screening, screening=screening, reason=reason)
        else:
            action = partial(actions.record_screening, screening=screening)
        with self._window.drafts.saving(half):
            self._run(action)

    def _closed(self, half: HalfTyped, _result: int) -> None:
        self._window.drafts.forget(half)

    def _stored(self, screening: Screening) -> Any:
        from core.store.versions import stored_version  # only a refused save asks for it

        return stored_version(self._window.session.registry, screening)

    def _run(self, action: Action) -> None:
        self._page.acted(self._window.session.run(action))

    def _void(self, screening: Screening) -> None:
        title = self.tr("Take off the screening list: {name}")
        about = Whose(screening.id, screening.ver)
        half = self._window.drafts.begin(OFF_LIST, about, {})
        dialog = RecordDialog(
            Why(),
            partial(self._run_void, half, screening),
            today=self._window.session.today,
            title=title.format(name=f"{screening.family_name} {screening.given_name}"),
            parent=self._window,
        )
        dialog.open()
        self._window.drafts.join(half, dialog)

    def _run_void(self, half: HalfTyped, screening: Screening, why: Why, _reason: str) -> None:
        with self._window.drafts.saving(half):
            self._run(partial(actions.void_screening, screening=screening, reason=why.reason))

    def take_up(self, draft: Draft) -> None:
        """Go on with a line that was left half typed.

        When the line was changed meanwhile, show both.

        Raises:
            RegistryError: the line was taken off meanwhile, or changed before it was.
        """
        session, drafts = self._window.session, self._window.drafts
        screening: Screening | None = None
        if not draft.record_ver:
            screening = from_row(Screening, dict(draft.content["base"]))
        else:
            held = {str(each.id): each for each in session.registry.of(Screening).all()}
            screening = held.get(draft.record_id)
        is_changed = screening is not None and screening.ver != draft.record_ver
        if screening is None or (is_changed and draft.form == OFF_LIST):
            raise RegistryError(
                phrase("The line of the screening list was changed or taken off meanwhile.")
            )
        if draft.form == OFF_LIST:
            with drafts.resuming(draft):
                self._void(screening)
        elif is_changed:
            offer_both(self._window, draft, self._open(screening))
        else:
            dialog = self._open(screening, drafts.resumed(draft, screening))
            dialog.take_back(draft.content, typed_said(session, draft))
