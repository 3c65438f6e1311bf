"""Offers what whoever acts left half typed: go on with it, throw it away, or later."""

from typing import Protocol

from PySide6.QtCore import QObject

from core.domain.drafts import Draft
from core.domain.patient import Patient
from core.errors import RegistryError
from core.language import phrase
from ui.look.language import words
from ui.main_window.drafting import Drafting, title_of_draft, typed_said
from ui.main_window.titles import title_of_form
from ui.session import RegistrySession
from ui.widgets.offer_band import OfferBand


class Window(Protocol):
    """What is needed of the window that offers."""

    session: RegistrySession

    @property
    def drafts(self) -> Drafting: ...

    def take_up(self, draft: Draft) -> None: ...

    def say(self, error: RegistryError) -> None: ...


class Offering(QObject):
    """The newest first; the band goes when nothing waits."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._draft: Draft | None = None
        self.band = OfferBand()
        self.band.taken.connect(self._take)
        self.band.discarded.connect(self._discard)

    def look(self) -> None:
        """Offer what waits now, or nothing."""
        waiting = self._window.drafts.waiting()
        self._draft = waiting[0] if waiting else None
        if self._draft is None:
            self.band.hide()
        else:
            sentence = words()(
                phrase("Not saved yet: {what}. {typed}"),
                what=self._what(self._draft),
                typed=typed_said(self._window.session, self._draft),
            )
            self.band.offer(sentence, len(waiting) - 1)

    def _what(self, draft: Draft) -> str:
        said, patient = words(), None
        if draft.patient_id is not None:
            patient = self._window.session.registry.of(Patient).get(draft.patient_id)
        return title_of_draft(patient, title_of_form(draft.form), said)

    def _take(self) -> None:
        if self._draft is None:
            return
        try:
            self._window.take_up(self._draft)
        except RegistryError as error:
            self._window.say(error)
        self.look()

    def _discard(self) -> None:
        if self._draft is not None:
            self._window.session.discard_draft(self._draft.id)
            self.look()
