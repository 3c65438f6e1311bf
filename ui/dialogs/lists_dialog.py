"""The lists somebody keeps: other names, another order, one taken out."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import RegistryError
from core.surveillance.criteria import OwnView
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.look.language import words
from ui.widgets.button import Button
from ui.widgets.forms import FormRow, mark_wrong
from ui.widgets.named import named
from ui.widgets.painted import Text


class ListsDialog(FormDialog):
    """Hands `save` the lists in their new order. Nothing is kept before."""

    def __init__(
        self,
        kept: Sequence[OwnView],
        said: Callable[[OwnView], str],
        save: Callable[[tuple[OwnView, ...]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Arrange lists of your own"), parent=parent)
        self.setObjectName("lists_dialog")
        self._save, self._said = save, said
        self._kept = list(kept)
        self._lines: list[QLineEdit] = []
        self._part = QWidget()
        self.body.addWidget(self._part)
        self._fill()
        self.ready()

    def _fill(self, at: int = 0) -> None:
        """A line for each list; the one at `at` gets the focus."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._lines = []
        for place, view in enumerate(self._kept):
            column.addLayout(self._line(place, view))
            column.addWidget(Text(self._said(view), ("small", 400, "text-2"), wrap=True))
        if not self._kept:
            nothing = self.tr(
                "No list is kept. Filter the worklist (F) and give the filter a name."
            )
            column.addWidget(Text(nothing, ("body", 400, "text-2"), wrap=True))
        self.body.replaceWidget(self._part, part)
        self._part.hide()
        self._part.deleteLater()
        self._part = part
        if self._lines:
            self._lines[min(at, len(self._lines) - 1)].setFocus()

    def _line(self, place: int, view: OwnView) -> QHBoxLayout:
        line = named(QLineEdit(view.name), f"list_name_{place}")
        line.setAccessibleName(self.tr("Name of the list"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(f"Alt {place + 1}", ("small", 500, "text-2")))
        row.addWidget(line, 1)
        for name, text, act in (
            ("up", self.tr("Up"), partial(self._move, place, -1)),
            ("down", self.tr("Down"), partial(self._move, place, 1)),
            ("remove", self.tr("Take out"), partial(self._remove, place)),
        ):
            button = named(Button(text), f"list_{name}_{place}")
            button.clicked.connect(act)
            is_end = (name, place) in (("up", 0), ("down", len(self._kept) - 1))
            button.setEnabled(not is_end)
            row.addWidget(button)
        self._lines.append(line)
        return row

    def _take_names(self) -> None:
        names = (" ".join(line.text().split()) for line in self._lines)
        pairs = zip(names, self._kept, strict=True)
        self._kept = [OwnView(name, view.criteria) for name, view in pairs]

    def _move(self, place: int, step: int) -> None:
        self._take_names()
        to = place + step
        self._kept[place], self._kept[to] = self._kept[to], self._kept[place]
        self._fill(to)

    def _remove(self, place: int) -> None:
        self._take_names()
        del self._kept[place]
        self._fill(place)

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return ()

    @override
    def is_clear(self) -> bool:
        """Every list has a name, and no two the same."""
        self._take_names()
        seen: set[str] = set()
        for line, view in zip(self._lines, self._kept, strict=True):
            wrong = self.tr("Give each list a name of its own.")
            is_wrong = not view.name or view.name in seen
            seen.add(view.name)
            mark_wrong(line, wrong if is_wrong else "")
            if is_wrong:
                self.say(wrong, "danger")
                line.setFocus()
                return False
        return True

    @override
    def hand_over(self) -> None:
        self._save(tuple(self._kept))

    @override
    def refused(self, error: RegistryError) -> bool:
        self.say(error.said(words()), "danger")
        return False
