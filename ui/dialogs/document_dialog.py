"""The form of a document: its variables, and the record it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from core.domain.documents import Document
from core.errors import AlreadyHereError, RegistryError
from ui import override
from ui.dialogs.record_dialog import RecordDialog, Save
from ui.look.language import words
from ui.widgets.choices import Combo
from ui.widgets.forms import FormRow
from ui.widgets.named import named

ABOUT = "about"
Subjects = Sequence[tuple[str, tuple[str, str]]]  # words; table and id


class DocumentDialog(RecordDialog):
    """A record form with one field more; the same content twice is asked once."""

    def __init__(self, subjects: Subjects, record: Document, save: Save, **more: Any) -> None:
        self._subjects, self._given = subjects, record
        super().__init__(record, save, **more)

    @override
    def ready(self) -> None:
        self._about = named(Combo(self._subjects), ABOUT)
        self._about.choose((self._given.about_table, self._given.about_id))
        self._about.currentIndexChanged.connect(self._chosen)
        self._about_row = FormRow(
            self.tr("About"), self._about, self.tr("The patient, or one record of the course.")
        )
        self.body.insertWidget(1, self._about_row)
        super().ready()

    def _chosen(self, _index: int) -> None:
        self.edited.emit()

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (*super().form_rows(), self._about_row)

    @override
    def value(self) -> Any:
        table, record_id = self._about.currentData()[0]
        return replace(super().value(), about_table=table, about_id=record_id)

    @override
    def half_typed(self) -> dict[str, Any] | None:
        given = (self._given.about_table, self._given.about_id)
        chosen = self._about.currentData()[0]
        typed = super().half_typed()
        if typed is None and chosen == given:
            return None
        return (typed or {"typed": self._form.typed(), "reason": ""}) | {ABOUT: list(chosen)}

    @override
    def retype(self, content: Mapping[str, Any]) -> None:
        super().retype(content)
        if tuple(content.get(ABOUT, ())) in [subject for _, subject in self._subjects]:
            self._about.choose(tuple(content[ABOUT]))

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field == ABOUT:
            self._about_row.set_problem(error.said(words()))
            return True
        if isinstance(error, AlreadyHereError):
            self.offer(self.tr("Save all the same"))
            return False
        return super().refused(error)
