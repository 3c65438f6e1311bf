"""The form of any record, made from the declarations of its variables."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.domain.conflicts import StoredVersion
from core.errors import ConflictError, RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.look.language import words
from ui.widgets.banner import Identity
from ui.widgets.containers import Line
from ui.widgets.draft_strip import DraftStrip
from ui.widgets.fields import LongTextField
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.record_form import RecordForm, Surroundings, Verdict
from ui.within_qt import tie

REASON = "reason"  # the field of a refusal that is about why, not about a value

Save = Callable[[Any, str], None]
Consequences = Callable[[Any], Sequence[str]]
Stored = Callable[[Any], StoredVersion]


class RecordDialog(FormDialog):
    """Edits one record and hands it to `save(record, reason)`; stays open if that refuses.

    `record` may hold None where a required value is still missing. `needs_reason` asks for the
    reason of a correction. What is unusual is asked once ("Save all the same"), and so are the
    `consequences` of the new value, when there are any to be seen first. `edited` says that
    something was typed, `half_typed` is what to keep of it. `stored` looks up what somebody else
    saved meanwhile, for a choice between the two versions. `around` is what the patient's other
    records mean for it.
    """

    edited = Signal()
    draft_taken = Signal()

    def __init__(  # noqa: PLR0913  everything a form is made from
        self,
        record: Any,
        save: Save,
        *,
        today: date,
        title: str,
        banner: Identity | None = None,
        needs_reason: bool = False,
        consequences: Consequences | None = None,
        without: Collection[str] = (),
        stored: Stored | None = None,
        around: Surroundings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, banner=banner, parent=parent)
        self.setObjectName("record_dialog")
        self.record, self._banner, self._stored = record, banner, stored
        self._save, self._consequences = save, consequences
        self._meanwhile: Callable[[], None] | None = None
        self._shown: tuple[str, ...] = ()
        self._form = RecordForm(record, today=today, without=without, around=around)
        self._form.edited.connect(self.take_back_question)
        self._form.edited.connect(self.edited)
        self.body.addWidget(self._form)
        self.add_below(self.body)
        self._reason = _reason_row() if needs_reason else None
        if self._reason is not None:
            self._reason.field.edited.connect(self.edited)  # type: ignore[attr-defined]
            self.body.addWidget(Line())
            self.body.addWidget(self._reason)
        self._changes = named(Text("", ("body", 400, "text"), wrap=True), "consequences")
        self._changes.hide()
        self.body.addWidget(self._changes)
        self.ready()
        self._form.start_at()

    def add_below(self, column: QVBoxLayout) -> None:
        """For dialogs that have more than one form: what stands below it."""

    def wants_reason(self) -> bool:
        """Whether what is typed takes a reason, in a dialog that asks for one."""
        return True

    def start_at(self, name: str) -> None:
        """Put the cursor into the field of a variable."""
        self._form.start_at(name)

    def value(self) -> Any:
        """The record as now typed in."""
        return self._form.value()

    def on_conflict(self, show_both: Callable[[], None]) -> None:
        """What this question is about was changed meanwhile: `show_both` lets one decide."""
        self._meanwhile = show_both

    def suggest_people(self, names: Sequence[str]) -> None:
        """Offer these names where the form names somebody."""
        self._form.suggest_people(names)

    def half_typed(self) -> dict[str, Any] | None:
        """What is typed and not saved, as plain JSON; none while nothing is."""
        if not (self._form.is_touched or self.reason):
            return None
        return {"typed": self._form.typed(), "reason": self.reason}

    def take_back(self, content: Mapping[str, Any], whose: str) -> None:
        """Go on with what was half typed; `whose` says by whom and when."""
        self.retype(content)
        self.put_on_top(named(DraftStrip(whose), "draft_strip"))

    def offer_back(self, content: Mapping[str, Any], whose: str) -> None:
        """The record was changed meanwhile: show both, and let one choose."""
        strip = DraftStrip(whose, self._form.differences(content["typed"]))
        strip.taken.connect(partial(self.retype, content))
        strip.taken.connect(self.draft_taken)
        self.put_on_top(named(strip, "draft_strip"))

    def retype(self, content: Mapping[str, Any]) -> None:
        """Put back what was half typed."""
        self._form.retype(content["typed"])
        if self._reason is not None:
            self._reason.field.setPlainText(content["reason"])  # type: ignore[attr-defined]

    @property
    def reason(self) -> str:
        return self._reason.field.value() if self._reason is not None else ""  # type: ignore[attr-defined]

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (*self._form.rows, self._reason) if self._reason is not None else self._form.rows

    @override
    def is_clear(self) -> bool:
        verdict = self._form.check()
        if self._reason is not None:
            missing = self.tr("Write the reason for the correction.")
            is_missing = not self.reason and self.wants_reason()
            self._reason.set_problem(missing if is_missing else "")
            if is_missing:
                return False
        if verdict is Verdict.ASKS:
            self.offer(self.tr("Save all the same"))
            ask = self.tr("This is unusual. Correct it, or save all the same.")
            self.say(f"{self._form.unplaced} {ask}".strip())
        elif verdict is Verdict.REFUSES and self._form.unplaced:
            self.say(self._form.unplaced, "danger")
        return verdict is Verdict.CLEAR and not self._must_be_seen()

    def _must_be_seen(self) -> bool:
        """Show what else moves with this value, once for each list of changes."""
        found = tuple(self._consequences(self.value())) if self._consequences else ()
        is_new = bool(found) and found != self._shown
        self._shown = found
        self._changes.setText("\n".join((self.tr("This correction changes:"), *found)))
        self._changes.setVisible(bool(found))
        if is_new:
            self.offer(self.tr("Save these changes"))
            self.say(self.tr("Look at what changes, then save."))
        return is_new

    def take_back_question(self) -> None:
        """Another answer is another question."""
        self._shown = ()
        self._changes.hide()
        self.offer(self.tr("Save"))
        self.say("")

    @override
    def hand_over(self) -> None:
        self._save(self.value(), self.reason)

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field == REASON and self._reason is not None:
            self._reason.set_problem(error.said(words()))
            return True
        if isinstance(error, ConflictError) and self._meanwhile is not None:
            self._meanwhile()
            return True
        if isinstance(error, ConflictError) and self._stored is not None:
            self._settle(self._stored)
            return True
        return self._form.show_refusal(error)

    def _settle(self, stored: Stored) -> None:
        """Hold what is typed against the version that somebody saved while this form was open."""
        from ui.dialogs.conflict_dialog import ConflictDialog, who_and_when

        now = stored(self.record)
        if now.is_voided:
            gone = self.tr("{who} took this record out of the course. Cancel, and look again.")
            self.say(gone.format(who=who_and_when(now)), "danger")
            return
        dialog = ConflictDialog(
            self.record,
            self.value(),
            stored,
            self.save_settled,
            banner=self._banner,
            consequences=self._consequences,
            names=self._form.names,
            parent=self,
        )
        tie(dialog, "accepted()", self, "accept()")
        dialog.open()

    def save_settled(self, record: Any) -> None:
        """Save what was chosen between two versions."""
        self._save(record, self.reason)


def _reason_row() -> FormRow:
    tr = QCoreApplication.translate
    field = named(LongTextField(""), "correction_reason")
    field.setFixedHeight(field.height() // 2)
    kept = tr("RecordDialog", "Kept in the history for good.")
    return FormRow(tr("RecordDialog", "Reason for the correction"), field, kept)
