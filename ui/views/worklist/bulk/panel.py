"""Beside the list while lines are ticked: who is affected, what will happen, who is skipped."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.errors import RegistryError
from ui.look.language import words
from ui.views.worklist.bulk.acts import BulkAct, bulk_acts
from ui.views.worklist.bulk.form import BulkForm
from ui.views.worklist.bulk.people import People
from ui.views.worklist.bulk.request import BOOK
from ui.views.worklist.bulk.said import Preview
from ui.views.worklist.work_row import WorkRow
from ui.widgets.button import Button
from ui.widgets.containers import Beside, Ground, Line
from ui.widgets.named import named
from ui.widgets.painted import Text

_TOP = Qt.AlignmentFlag.AlignTop
_QUIET = ("small", 400, "text-2")


class BulkPanel(Beside):
    """Either the acts, with what Book would do, or the form of one act with its preview."""

    act_chosen = Signal(str)
    committed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: BulkForm | None = None
        self._title = named(Text("", ("emphasis", 600, "text"), wrap=True), "bulk_title")
        self._people = named(People(), "bulk_people")
        self._preview = named(QWidget(), "bulk_preview")
        # While the answers of one act are typed, what they come to stands above the people.
        self._on_top, self._beneath = QVBoxLayout(), QVBoxLayout()
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(16, 10, 16, 12)
        self._foot.setSpacing(8)
        self.buttons = {act.name: self._button(act) for act in bulk_acts()}
        self._grid = self._laid_out()
        self._foot.addWidget(self._grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._scrolled(), 1)
        whole.addWidget(Line())
        whole.addLayout(self._foot)

    def _button(self, act: BulkAct) -> Button:
        kind = "primary" if act.name == BOOK else "outline"
        button = named(Button(act.text, act.key, kind), f"bulk_{act.name}")  # type: ignore[arg-type]
        button.clicked.connect(self._pressed)
        return button

    def _pressed(self) -> None:
        pressed = self.sender()
        for name, button in self.buttons.items():
            if button is pressed:
                self.act_chosen.emit(name)

    def _head(self) -> QWidget:
        head = Ground("raised", below=True)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addWidget(self._title)
        line = self.tr("Each action below is one undo step")
        column.addWidget(Text(line, ("body", 400, "text-2"), wrap=True))
        return head

    def _scrolled(self) -> QScrollArea:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._on_top)
        column.addWidget(self._people)
        column.addLayout(self._beneath)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        return scroll

    def _laid_out(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setHorizontalSpacing(8)
        for at, button in enumerate(self.buttons.values()):
            alone = at == len(self.buttons) - 1 and at % 2 == 0
            grid.addWidget(button, at // 2, at % 2, 1, 2 if alone else 1)
        return part

    # What it says

    def show_people(self, rows: Sequence[WorkRow]) -> None:
        n = len({row.patient_id for row in rows})
        said = self.tr("1 patient ticked") if n == 1 else self.tr("{n} patients ticked").format(n=n)
        self._title.setText(said)
        self._people.show_rows(rows)

    def show_preview(self, preview: Preview) -> None:
        """What would happen; below it who is skipped."""
        key = self.tr("Enter") if self.form else "B"
        part = named(QWidget(), "bulk_preview")
        grid = QGridLayout(part)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        title = self.tr("If you press {key}").format(key=key)
        grid.addWidget(Text(title, ("body", 600, "text"), wrap=True), 0, 0, 1, 2)
        lines = [*preview.lines, *_skipped(self.tr("Skip"), preview.skipped)]
        for at, (label, text) in enumerate(lines, start=1):
            grid.addWidget(Text(label, _QUIET), at, 0, _TOP)
            grid.addWidget(Text(text, ("small", 500, "text"), wrap=True), at, 1)
        for place in (self._on_top, self._beneath):
            place.removeWidget(self._preview)
        (self._on_top if self.form else self._beneath).addWidget(part)
        self._preview.hide()
        self._preview.deleteLater()
        self._preview = part
        part.setAccessibleName(". ".join(f"{label} {text}" for label, text in lines))
        if self.form is not None:
            self._commit.setEnabled(preview.n > 0)

    def allow(self, name: str, why_not: str) -> None:
        self.buttons[name].allow(why_not)

    # The form of one act

    def open_form(self, form: BulkForm, label: str) -> None:
        """Its fields take the place of the buttons."""
        self.close_form()
        self.form = form
        self._grid.hide()
        back = named(Button(self.tr("Back"), "Esc"), "bulk_back")
        back.clicked.connect(self.left)
        self._commit = named(Button(label, "Enter", "primary"), "bulk_commit")
        self._commit.clicked.connect(self.committed)
        answers = QHBoxLayout()
        answers.setContentsMargins(0, 6, 0, 0)
        answers.addWidget(back)
        answers.addStretch(1)
        answers.addWidget(self._commit)
        column = form.layout()
        assert isinstance(column, QVBoxLayout)
        column.addLayout(answers)
        form.committed.connect(self.committed)
        form.left.connect(self.left)
        self._foot.addWidget(form)
        form.show()
        form.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_form(self) -> None:
        if self.form is None:
            return
        form, self.form = self.form, None
        self._foot.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._grid.show()

    def refuse(self, error: RegistryError) -> None:
        if self.form is not None:
            self.form.refuse(error.said(words()))


def _skipped(label: str, sentences: Sequence[str]) -> list[tuple[str, str]]:
    return [(label if at == 0 else "", text) for at, text in enumerate(sentences)]
