"""A question about a record that was changed meanwhile: both versions, and whether to go on."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from core.domain.conflicts import Difference, StoredVersion, differences, value_words
from ui.dialogs.conflict_dialog import who_and_when
from ui.dialogs.question_dialog import QuestionDialog
from ui.look.language import words
from ui.widgets.banner import Identity
from ui.widgets.containers import Card
from ui.widgets.named import named
from ui.widgets.painted import Text


class MeanwhileDialog(QuestionDialog):
    """`pairs` are (as it was when it was asked, as it is stored now); Cancel leaves it as it is."""

    def __init__(
        self,
        pairs: Sequence[tuple[Any, StoredVersion]],
        go_on: Callable[[], object],
        *,
        banner: Identity | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Somebody changed this record meanwhile")
        super().__init__(title, go_on, banner=banner, parent=parent)
        self.setObjectName("meanwhile_dialog")
        said = self.tr(
            "Look at both versions. What you asked for is not done yet: go on with the record as "
            "it is now, or cancel and look again."
        )
        self.add_words(said)
        for seen, now in pairs:
            self._add(seen, now)
        self.offer(self.tr("Go on with the record of now"))
        self.ready()
        self.cancel_button.setFocus()

    def _add(self, seen: Any, now: StoredVersion) -> None:
        found = differences(seen, seen, now.record)
        stored = self.tr("Stored by {who}").format(who=who_and_when(now))
        if not found:
            none = self.tr("{stored}: no field that is shown here differs.").format(stored=stored)
            self.add_words(none)
        for each in found:
            self.body.addWidget(self._card(each, stored))

    def _card(self, difference: Difference, stored: str) -> Card:
        variable, said = difference.variable, words()
        card = Card(said(variable.label))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        sides = (
            (self.tr("When you opened it"), difference.mine, "seen"),
            (stored, difference.theirs, "now"),
        )
        for at, (whose, value, name) in enumerate(sides):
            words_of = Text(value_words(variable, value, said), ("body", 500, "text"), wrap=True)
            grid.addWidget(Text(whose, ("small", 400, "text-2"), wrap=True), 0, at)
            grid.addWidget(named(words_of, f"{variable.name}.{name}"), 1, at)
            grid.setColumnStretch(at, 1)
        card.body.addLayout(grid)
        return card
