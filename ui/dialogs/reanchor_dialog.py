"""After a curative re-operation: restart, continue or keep, with both calendars in sight."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.domain.protocol import Protocol
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import phrase
from core.reports.summary.phrasing import components_said, inner
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan
from core.surveillance.reanchor import Answer
from ui import override
from ui.dialogs.reanchor_calendar import Calendars, Headings
from ui.dialogs.reanchor_cards import AnswerCard
from ui.dialogs.reanchor_outcomes import Outcome, outcomes
from ui.dialogs.reanchor_strips import Strips
from ui.dialogs.sizing import fit_to_parent
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.banner import Identity, PatientBanner
from ui.widgets.button import Button
from ui.widgets.draft_strip import DraftStrip
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.within_qt import goes_when_finished, tie

_MOST = 420  # px of calendar; what is longer is scrolled
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReanchorDialog(QDialog):
    """Hands the answer and its reason to `save(answer, reason)`; "Ask later" leaves the task open.

    1, 2, 3 or the arrows choose, Enter saves. `procedure` may be stored or only about to be.
    `edited` says that another answer was chosen or a reason typed, `half_typed` what to keep of it.
    """

    edited = Signal()

    def __init__(  # noqa: PLR0913  the facts, the rules and the place
        self,
        plan: PatientPlan,
        procedure: Procedure,
        save: Callable[[Answer, str], None],
        *,
        protocols: Mapping[tuple[str, int], Protocol],
        working_days: WorkingDays,
        banner: Identity | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._procedure, self._save = procedure, save
        found = outcomes(plan, procedure, protocols, working_days)
        self._outcomes = {each.answer: each for each in found}
        self._answer = Answer.RESTART
        self.setObjectName("reanchor_dialog")
        goes_when_finished(self)
        self._cards = {
            each.answer: named(AnswerCard(each, at), f"answer_{each.answer.value}")
            for at, each in enumerate(found, start=1)
        }
        self._strips = named(Strips(found, procedure.performed_on), "answer_strips")
        self._headings, self._calendars = Headings(), named(Calendars(), "calendars")
        self._reason = named(QLineEdit(), "keep_reason")
        self._reason.textChanged.connect(self.edited)
        self._reason_row = FormRow(
            self.tr("Why the calendar stays as it is"), self._reason, stacked=True
        )
        self._note = named(Text("", ("body", 400, "text-2"), wrap=True), "note")
        self._commit = named(Button("", "Enter", "primary"), "commit_answer")
        self._page = self._build(banner, self._title(), self._line())
        self._cards[Answer.RESTART].setChecked(True)
        self.choose(Answer.RESTART)
        # Room for the reason too, so that choosing "keep" moves nothing out of sight.
        around = self.sizeHint().height() + self._reason_row.sizeHint().height()
        around += self._inner.sizeHint().height() - self._whole_scroll.sizeHint().height()
        fit_to_parent(self, 1180, around + min(self._calendars.height(), look().px(_MOST)))

    def _title(self) -> str:
        title = self.tr("Surveillance after the operation of {day}").format(
            day=words().date(self._procedure.performed_on)
        )
        self.setWindowTitle(title)
        return title

    def _line(self) -> str:
        said, kept = words(), self._outcomes[Answer.KEEP]
        done = components_said(self._procedure, said)
        intent = inner(said(self._procedure.intent.label), said)
        return said(
            phrase("{done}, {intent}. The plan counted from {day} (month {n}) needs a decision."),
            done=done,
            intent=intent,
            day=kept.anchor_on,
            n=kept.month_now,
        )

    def _build(self, banner: Identity | None, title: str, line: str) -> QVBoxLayout:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if banner is not None:
            whole.addWidget(PatientBanner(banner))
        self._inner = QWidget()
        page = QVBoxLayout(self._inner)
        page.setContentsMargins(20, 12, 20, 0)
        page.setSpacing(8)
        page.addWidget(named(Text(title, ("title", 600, "text"), wrap=True), "title"))
        page.addWidget(Text(line, ("body", 400, "text-2"), wrap=True))
        cards = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        cards.setSpacing(10)
        group = QButtonGroup(self)
        for card in self._cards.values():
            group.addButton(card)
            cards.addWidget(card)
        group.buttonToggled.connect(self._toggled)
        page.addLayout(cards)
        page.addWidget(self._reason_row)
        page.addWidget(self._strips)
        calendars = QVBoxLayout()
        calendars.setSpacing(0)
        calendars.addWidget(self._headings)
        calendars.addWidget(self._scrolled(), 1)
        page.addLayout(calendars, 1)
        self._whole_scroll = named(_borderless(self._inner), "decision")
        self._whole_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        footer = self._footer()
        footer.setContentsMargins(20, 8, 20, 12)
        whole.addWidget(self._whole_scroll, 1)
        whole.addLayout(footer)
        return page

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text in a small window: one answer below the other, and all of it scrolls."""
        super().resizeEvent(event)
        needed = sum(card.minimumSizeHint().width() + 10 for card in self._cards.values()) + 40
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        way = below if self.width() < needed else beside
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._page.activate()  # or it is as wide as it was when all stood beside each other

    def _scrolled(self) -> QScrollArea:
        scroll = _borderless(self._calendars)
        scroll.setMinimumHeight(look().px(96))
        scroll.setAccessibleName(self.tr("Both calendars"))
        return scroll

    def _footer(self) -> QHBoxLayout:
        later = named(Button(self.tr("Ask later"), "Esc"), "ask_later")
        tie(later, "clicked()", self, "reject()")
        self._commit.clicked.connect(self.submit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(later)
        row.addWidget(self._commit)
        return row

    # Use

    @property
    def answer(self) -> Answer:
        return self._answer

    def outcome(self, answer: Answer) -> Outcome:
        return self._outcomes[answer]

    def _toggled(self, card: QWidget, on: bool) -> None:  # noqa: FBT001  Qt sends it
        if on and isinstance(card, AnswerCard):
            self.choose(card.outcome.answer)
            self.edited.emit()

    def half_typed(self) -> dict[str, Any] | None:
        """The answer and its reason; none while nothing is chosen but what it opened with."""
        reason = self._reason.text()
        if self._answer is Answer.RESTART and not reason:
            return None
        return {"answer": self._answer.value, "reason": reason}

    def take_back(self, content: Mapping[str, Any], whose: str) -> None:
        """Go on with what was left; `whose` says by whom and when."""
        self._cards[Answer.read(content["answer"])].setChecked(True)
        self._reason.setText(content["reason"])
        if self._answer is Answer.KEEP:
            self._reason.setFocus()
        # As high as it opened, so that it fits the window: the calendars give way, and scroll.
        self.setMinimumHeight(self.height())
        self._page.insertWidget(1, named(DraftStrip(whose), "draft_strip"))

    def choose(self, answer: Answer) -> None:
        """Show what this answer leads to; nothing is saved."""
        self._answer = answer
        now, after = self._outcomes[Answer.KEEP], self._outcomes[answer]
        self._cards[answer].setFocus()
        self._whole_scroll.ensureWidgetVisible(self._cards[answer])
        self._strips.choose(answer)
        self._headings.show_outcome(now, after)
        self._calendars.show_outcome(now, after)
        self._reason_row.setVisible(answer is Answer.KEEP)
        day = words().date(after.anchor_on)
        label = {
            Answer.RESTART: self.tr("Restart from {day}"),
            Answer.CONTINUE: self.tr("Continue from {day}"),
            Answer.KEEP: self.tr("Keep the calendar from {day}"),
        }[answer]
        self._commit.set_label(label.format(day=day))
        struck = self.tr("Struck out: cancelled by the re-operation, kept in the history.")
        stays = self.tr("Nothing done so far changes. One undo step.")
        self._say(stays if answer is Answer.KEEP else f"{struck} {stays}")

    def submit(self) -> None:
        """Hand the answer over, or say what is missing and keep what was typed."""
        reason = self._reason.text().strip() if self._answer is Answer.KEEP else ""
        if self._answer is Answer.KEEP and not reason:
            missing = phrase("Write why this operation does not move the calendar.")
            self._reason_row.set_problem(words()(missing))
            self._reason.setFocus()
            return
        try:
            self._save(self._answer, reason)
        except RegistryError as error:
            self._refused(error)
        else:
            self.accept()

    def _refused(self, error: RegistryError) -> None:
        said = error.said(words())
        if error.field == "reason" and self._answer is Answer.KEEP:
            self._reason_row.set_problem(said)
        else:
            self._say(said, "danger")

    def _say(self, sentence: str, tone: str = "text-2") -> None:
        self._note.set_style(("body", 600 if tone == "danger" else 400, tone))
        self._note.setText(sentence)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in _ENTER:
            self.submit()
        else:
            super().keyPressEvent(event)


def _borderless(inside: QWidget) -> QScrollArea:
    """Scrolls up and down only."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    return scroll
