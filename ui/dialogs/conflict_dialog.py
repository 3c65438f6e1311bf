"""Two saved one record: both versions, field by field, and which of them is to stand."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from core.domain.conflicts import Difference, StoredVersion, differences, merged, value_words
from core.errors import ConflictError, RegistryError
from core.language import phrase
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.look.language import words
from ui.widgets.banner import Identity
from ui.widgets.choices import RadioButton
from ui.widgets.containers import Card
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.runs import Runs

Save = Callable[[Any], None]
Stored = Callable[[Any], StoredVersion]
Consequences = Callable[[Any], Sequence[str]]
MINE, THEIRS = "mine", "theirs"


def who_and_when(version: StoredVersion) -> str:
    """`E. Kaya, Mon 23-Nov-2026 10:02`; who is not known is said so."""
    who = version.operator or words()(phrase("no name"))
    if not version.at:
        return who
    at = datetime.fromisoformat(version.at)
    return f"{who}, {words().weekday_date(at.date())} {at:%H:%M}"


class _Side(QWidget):
    """One version of one field: whose it is, and the value under it, however long."""

    def __init__(self, whose: str, value: str, name: str) -> None:
        super().__init__()
        self.button = named(RadioButton(whose), name)
        self.button.setAccessibleDescription(value)
        beside = QHBoxLayout()
        beside.setContentsMargins(27, 0, 0, 0)
        beside.addWidget(Runs(((value, ("body", 500, "text")),)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addLayout(beside)
        column.addStretch(1)


class _Choice(Card):
    """A field on which the versions differ; nothing is chosen where both changed it."""

    def __init__(
        self, difference: Difference, whose: tuple[str, str], names: Mapping[str, str]
    ) -> None:
        variable = difference.variable
        super().__init__(words()(variable.label))
        self.name = variable.name
        values = (difference.mine, difference.theirs)
        row = QHBoxLayout()
        row.setSpacing(24)
        self._group = QButtonGroup(self)
        self._sides: dict[str, RadioButton] = {}
        for side, label, value in zip((MINE, THEIRS), whose, values, strict=True):
            said = names.get(value) or value_words(variable, value, words())
            part = _Side(label, said, f"{variable.name}.{side}")
            part.button.setChecked(side == difference.suggested)
            self._group.addButton(part.button)
            self._sides[side] = part.button
            row.addWidget(part, 1)
        self.body.addLayout(row)

    def chosen(self) -> str:
        return next((side for side, button in self._sides.items() if button.isChecked()), "")

    def go_to(self) -> None:
        self._sides[MINE].setFocus()


class ConflictDialog(FormDialog):
    """Hands `save` the stored version with the chosen fields as typed; never the last one wins.

    `stored` looks up the version of now: another one may come while this dialog is open.
    """

    def __init__(  # noqa: PLR0913  two versions, their beginning, and what to do with the choice
        self,
        base: Any,
        mine: Any,
        stored: Stored,
        save: Save,
        *,
        banner: Identity | None = None,
        consequences: Consequences | None = None,
        names: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Somebody saved this record meanwhile")
        super().__init__(title, banner=banner, parent=parent)
        self.setObjectName("conflict_dialog")
        self._base, self._mine, self._stored, self._save = base, mine, stored, save
        self._consequences = consequences
        self._names = names or {}  # of the records that a field refers to, by id
        self._shown: tuple[str, ...] = ()
        self._choices: list[_Choice] = []
        self._intro = named(Runs(), "conflict_intro")
        self._moved = named(Text("", ("body", 400, "text-2"), wrap=True), "consequences")
        self._moved.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addWidget(self._intro)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._moved)
        self._theirs = stored(mine)
        self._compare()
        self.offer(self.tr("Save the chosen values"))
        self.ready()
        for choice in self._choices[:1]:
            choice.go_to()

    def _compare(self) -> None:
        """Show the fields that differ from the version of now."""
        for old in self._choices:
            old.hide()
            old.deleteLater()
        found = differences(self._base, self._mine, self._theirs.record)
        theirs = self.tr("Stored by {who}").format(who=who_and_when(self._theirs))
        self._choices = [
            _Choice(each, (self.tr("Typed by you"), theirs), self._names) for each in found
        ]
        for choice in self._choices:
            self._rows.addWidget(choice)
        self._intro.set_runs(((self._said(found), ("body", 400, "text")),))

    def _said(self, found: Sequence[Difference]) -> str:
        if not found:
            return self.tr("{who} saved the same as you typed. There is nothing to choose.").format(
                who=who_and_when(self._theirs)
            )
        said = self.tr(
            "{who} saved another version while you were typing. Choose for each field which value "
            "is right. Nothing is saved before that, and both versions stay in the history."
        ).format(who=who_and_when(self._theirs))
        if any(not each.suggested for each in found):
            said += " " + self.tr("Where both of you changed a field, nothing is chosen for you.")
        return said

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return ()

    @override
    def is_clear(self) -> bool:
        for choice in self._choices:
            if not choice.chosen():
                self.say(self.tr("Choose one of the two for each field."), "danger")
                choice.go_to()
                return False
        return not self._must_be_seen()

    def _must_be_seen(self) -> bool:
        """What else moves with the chosen values, shown once before they are saved."""
        found = tuple(self._consequences(self._merged())) if self._consequences else ()
        is_new = bool(found) and found != self._shown
        self._shown = found
        self._moved.setText("\n".join((self.tr("This correction changes:"), *found)))
        self._moved.setVisible(bool(found))
        if is_new:
            self.say(self.tr("Look at what changes, then save."))
        return is_new

    def _merged(self) -> Any:
        mine = [choice.name for choice in self._choices if choice.chosen() == MINE]
        return merged(self._theirs.record, self._mine, mine)

    @override
    def hand_over(self) -> None:
        self._save(self._merged())

    @override
    def refused(self, error: RegistryError) -> bool:
        if not isinstance(error, ConflictError):
            return False
        self._theirs = self._stored(self._mine)
        self._compare()
        self.say(self.tr("Somebody saved again. Look at the values of now."), "danger")
        return True
