"""What narrows the worklist, chosen by keyboard; it says itself in words meanwhile."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from core.domain.choices import Choice
from core.domain.modality import Modality
from core.errors import RegistryError
from core.surveillance.buckets import Bucket
from core.surveillance.criteria import Criteria
from core.surveillance.orders import DisplayStatus
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.flow import Flow
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

C = TypeVar("C", bound=Choice)
_MOST_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterMeans:
    """What can be chosen from; `said` puts criteria in words with the number they let through."""

    modalities: Sequence[Modality]
    surgeons: Sequence[str]
    protocols: Mapping[str, str]
    said: Callable[[Criteria], str]


@dataclass(frozen=True, slots=True)
class FilterAnswer:
    """The criteria, and the name to keep them under; without one they are not kept."""

    criteria: Criteria
    name: str = ""


class _Several(QWidget):
    """Boxes, several of which may be ticked."""

    def __init__(self, choices: Iterable[tuple[str, Choice]], name: str) -> None:
        super().__init__()
        flow = Flow(self, gap=6)
        flow.setContentsMargins(0, 4, 0, 0)
        self._boxes: list[tuple[CheckBox, Choice]] = []
        for text, value in choices:
            box = named(CheckBox(text), f"{name}.{value.value}")
            flow.addWidget(box)
            self._boxes.append((box, value))
        if self._boxes:
            self.setFocusProxy(self._boxes[0][0])

    def tick(self, values: Iterable[Choice]) -> None:
        wanted = set(values)
        for box, value in self._boxes:
            box.setChecked(value in wanted)

    def ticked(self, kind: type[C]) -> frozenset[C]:
        found = (value for box, value in self._boxes if box.isChecked())
        return frozenset(value for value in found if isinstance(value, kind))

    def boxes(self) -> list[CheckBox]:
        return [box for box, _value in self._boxes]


class _Between(QWidget):
    """Two whole numbers, of which either may be empty."""

    def __init__(self, name: str, least: str, most: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.ends: list[QLineEdit] = []
        for text, end in ((least, "from"), (most, "to")):
            line = named(QLineEdit(), f"{name}_{end}")
            line.setAccessibleName(text)
            line.setMaximumWidth(look().px(72))
            row.addWidget(Text(text, ("body", 400, "text-2")))
            row.addWidget(line)
            self.ends.append(line)
        row.addStretch(1)
        self.setFocusProxy(self.ends[0])

    def put(self, *values: int | None) -> None:
        for line, value in zip(self.ends, values, strict=True):
            line.setText("" if value is None else str(value))

    def is_clear(self) -> bool:
        return all(_is_number(line.text()) for line in self.ends)

    def numbers(self) -> tuple[int | None, int | None]:
        least, most = (line.text().strip() for line in self.ends)
        return _number(least), _number(most)


def _is_number(text: str) -> bool:
    typed = text.strip()
    return not typed or (typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS)


def _number(typed: str) -> int | None:
    return int(typed) if typed and _is_number(typed) else None


class FilterDialog(FormDialog):
    """Hands `save` what was chosen. Everything chosen must hold; of several of one kind, any."""

    def __init__(
        self,
        criteria: Criteria,
        means: FilterMeans,
        save: Callable[[FilterAnswer], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Filter this list"), parent=parent)
        self.setObjectName("filter_dialog")
        self._means, self._save = means, save
        self._said = named(Text("", ("body", 600, "text"), wrap=True), "filter_said")
        self.body.addWidget(self._said)
        said = words()
        self._needs = _Several([(said(each.label), each) for each in Bucket], "needs")
        self._kinds = _Several([(said(each.short), each) for each in means.modalities], "modality")
        self._statuses = _Several([(said(each.label), each) for each in DisplayStatus], "status")
        anybody = [(self.tr("any"), "")]
        self._surgeon = Combo([*anybody, *((each, each) for each in means.surgeons)])
        named_protocols = [(name, id_) for id_, name in means.protocols.items()]
        self._protocol = Combo([*anybody, *named_protocols])
        least, most = self.tr("at least"), self.tr("at most")
        self._overdue = _Between("overdue", least, most)
        self._attempts = _Between("attempts", least, most)
        self._try_due = named(CheckBox(self.tr("is today or has passed")), "next_try_due")
        self._text, self._name = QLineEdit(), QLineEdit()
        self._rows = self._made_rows()
        for row in self._rows:
            self.body.addWidget(row)
        self._put(criteria)
        self._watch()
        self.offer(self.tr("Show"))
        self.save_button.setDefault(True)  # Enter in any field shows the list
        self._say()
        self.ready()
        self._needs.setFocus()

    def _made_rows(self) -> tuple[FormRow, ...]:
        named(self._surgeon, "filter_surgeon")
        named(self._protocol, "filter_protocol")
        named(self._text, "filter_text")
        named(self._name, "filter_name")
        return (
            FormRow(self.tr("Needs"), self._needs, self.tr("any of those ticked")),
            FormRow(self.tr("Examination"), self._kinds),
            FormRow(
                self.tr("Status"),
                self._statuses,
                self.tr("with an examination: of that examination"),
            ),
            FormRow(self.tr("Responsible surgeon"), self._surgeon),
            FormRow(self.tr("Protocol"), self._protocol),
            FormRow(self.tr("Days overdue"), self._overdue),
            FormRow(self.tr("Attempts to reach"), self._attempts),
            FormRow(self.tr("Next try"), self._try_due),
            FormRow(self.tr("Words"), self._text, self.tr("name, number, surgeon, phone or note")),
            FormRow(
                self.tr("Keep as a list of mine"),
                self._name,
                self.tr("a name; empty: only for now"),
            ),
        )

    def _put(self, criteria: Criteria) -> None:
        self._needs.tick(criteria.needs)
        self._kinds.tick(criteria.modalities)
        self._statuses.tick(criteria.statuses)
        self._surgeon.choose(criteria.surgeon)
        self._protocol.choose(criteria.protocol)
        self._overdue.put(criteria.overdue_from, criteria.overdue_to)
        self._attempts.put(criteria.attempts_from, criteria.attempts_to)
        self._try_due.setChecked(criteria.is_try_due)
        self._text.setText(criteria.text)

    def _watch(self) -> None:
        for several in (self._needs, self._kinds, self._statuses):
            for box in several.boxes():
                box.toggled.connect(self._say)
        self._try_due.toggled.connect(self._say)
        for combo in (self._surgeon, self._protocol):
            combo.currentIndexChanged.connect(self._say)
        for line in (*self._overdue.ends, *self._attempts.ends, self._text):
            line.textChanged.connect(self._say)

    def _say(self, *_: object) -> None:
        self._said.setText(self._means.said(self.criteria()))

    def criteria(self) -> Criteria:
        """What is chosen now."""
        overdue, attempts = self._overdue.numbers(), self._attempts.numbers()
        return Criteria(
            needs=self._needs.ticked(Bucket),
            modalities=self._kinds.ticked(Modality),
            statuses=self._statuses.ticked(DisplayStatus),
            surgeon=str(self._surgeon.value() or ""),
            protocol=str(self._protocol.value() or ""),
            overdue_from=overdue[0],
            overdue_to=overdue[1],
            attempts_from=attempts[0],
            attempts_to=attempts[1],
            is_try_due=self._try_due.isChecked(),
            text=self._text.text().strip(),
        )

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return self._rows

    @override
    def is_clear(self) -> bool:
        wrong = self.tr("Type whole numbers of up to four digits, or nothing.")
        for row, between in ((self._rows[5], self._overdue), (self._rows[6], self._attempts)):
            row.set_problem("" if between.is_clear() else wrong)
        name, empty = self._name.text().strip(), self.criteria().is_empty
        nothing = self.tr("Choose something first: a list of everybody is there already.")
        self._rows[-1].set_problem(nothing if name and empty else "")
        return not any(row.problem for row in self._rows)

    @override
    def hand_over(self) -> None:
        self._save(FilterAnswer(self.criteria(), " ".join(self._name.text().split())))

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field != "name":
            return False
        self._rows[-1].set_problem(error.said(words()))
        return True
