"""The editors below a row and under the tabs: what is typed into them is kept like any form."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject

from core.errors import ConflictError, RegistryError
from ui.main_window.actions import Action
from ui.main_window.asking import Asking
from ui.main_window.drafting import HalfTyped
from ui.main_window.host import Host
from ui.main_window.pipeline_wiring import action_for, stored_in, with_stored
from ui.views import wishes
from ui.views.worklist.inline import InlineEditor


class LineDrafts(QObject):
    """One page has one such editor at a time; Esc gives it up, whatever else closes it does not."""

    def __init__(self, window: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._editor: InlineEditor | None = None
        self._half: HalfTyped | None = None
        self._is_saving = False

    def opened(self, editor: InlineEditor) -> None:
        """Keep what is typed into this editor from now on."""
        draft = editor.draft
        assert draft is not None, "an editor knows what it is about"
        drafts = self._window.drafts
        self._editor = editor
        self._half = drafts.begin(draft.form, draft.patient, draft.place)
        drafts.watch(self._half, editor)
        editor.closing.connect(self._closing)

    def run(self, asking: Asking, action: Action) -> None:
        """Run what the editor asked for, which ends its draft; a refusal is said by the page."""
        try:
            with self._saving():
                asking.run(action)
        except RegistryError as error:
            asking.page.refused(error)

    def carry_out(self, asking: Asking, wish: wishes.Wish) -> None:
        """The same for a wish; a record that somebody changed meanwhile is shown as it was and is.

        Going on takes what is stored now; the editor stays open until then, and after Cancel.
        """
        try:
            self._do(asking, wish)
        except ConflictError as error:
            self._show_both(asking, wish, error)
        except RegistryError as error:
            asking.page.refused(error)

    def _do(self, asking: Asking, wish: wishes.Wish) -> None:
        with self._saving():
            asking.run(action_for(wish))

    def _show_both(self, asking: Asking, wish: wishes.Wish, error: ConflictError) -> None:
        records = stored_in(wish)
        if not records:
            asking.page.refused(error)
            return

        def go_on(of_now: Sequence[Any]) -> None:
            self._do(asking, with_stored(wish, of_now))

        try:
            asking.settle(records, go_on, self._window)
        except RegistryError as gone:
            asking.page.refused(gone)

    @contextmanager
    def _saving(self) -> Iterator[None]:
        if self._half is None:
            yield
            return
        self._is_saving = True
        try:
            with self._window.drafts.saving(self._half):
                yield
        finally:
            self._is_saving = False

    def _closing(self) -> None:
        editor, half = self._editor, self._half
        self._editor = self._half = None
        if editor is None or half is None:
            return
        if self._is_saving or editor.is_given_up:
            self._window.drafts.forget(half)
        else:
            self._window.drafts.leave(half)
            self._window.offer_drafts()
