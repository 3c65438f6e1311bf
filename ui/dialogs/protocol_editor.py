"""A protocol written: its texts, its examinations with a live drawing, and what it would change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.domain.protocol import Protocol
from core.domain.site_protocols import LABELS, LONGEST, checked_site
from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.protocol_line import ProtocolLine
from ui.dialogs.protocol_lines import ProtocolLines
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.draft_strip import DraftStrip
from ui.widgets.fields import LongTextField, TextField
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.what_if_card import WhatIfCard, WhatIfShown

Save = Callable[[Protocol], None]
Foresee = Callable[[Protocol], WhatIfShown]
_CHECKED_AS = "site_new"  # the id is made when it is saved
_SHORT = 220


class ProtocolEditor(FormDialog):
    """Hands the protocol to `save`; stays open with everything typed when that refuses.

    `foresee` says what following it from today on would change. `edited` says that something was
    typed, `half_typed` is what to keep of it.
    """

    edited = Signal()
    wanted_width = 1100

    def __init__(  # noqa: PLR0913  everything a form is made from
        self,
        base: Protocol,
        title: str,
        save: Save,
        *,
        note: str,
        foresee: Foresee,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName("protocol_editor")
        self._base, self._save, self._foresee = base, save, foresee
        self._fields = _fields_of(base)
        self._rows = {
            name: FormRow(words()(LABELS[name]), named(field, f"protocol_{name}"))
            for name, field in self._fields.items()
        }
        self.schedule = ProtocolLines(base.items, today)
        self.show_change = named(
            Button(self.tr("What would it change?"), "Alt W", icon="eye"), "show_change"
        )
        self.card = WhatIfCard()
        self._build(note)
        self._opened = self._typed()
        for field in self._fields.values():
            field.edited.connect(self._edit)
        self.schedule.edited.connect(self._edit)
        self.show_change.clicked.connect(self._show_change)
        self.ready()
        self._fields["name"].setFocus()
        self._fields["name"].selectAll()

    def _build(self, note: str) -> None:
        self.body.addWidget(Text(note, ("body", 400, "text-2"), wrap=True))
        for name in ("name", "short"):
            self.body.addWidget(self._rows[name])
        self.schedule.foot.addWidget(self.show_change)
        self.schedule.foot.addStretch(1)
        self.body.addWidget(self.schedule)
        self.body.addWidget(self.card)
        for name in ("population", "source", "notes"):
            self.body.addWidget(self._rows[name])

    def _edit(self, *_: object) -> None:
        self.card.hide()
        self.say("")
        self.edited.emit()

    def _show_change(self) -> None:
        is_clear = self.is_clear()
        self.summary.check(self.form_rows())
        if is_clear:
            self.card.show_change(self._foresee(self.protocol()))
            self.body.activate()
            self._scroll.ensureWidgetVisible(self.card)

    # What is typed

    def protocol(self) -> Protocol:
        """The protocol as it is typed.

        Raises:
            RegistryError: an examination cannot be read; `is_clear` says it at the field.
        """
        return replace(
            self._base,
            name=self._text("name"),
            short=self._text("short"),
            population=self._text("population"),
            source=self._text("source"),
            notes=self._text("notes"),
            items=self.schedule.items(),
        )

    def _text(self, name: str) -> str:
        """What is typed; a text of the program as it is stored, where nobody changed it."""
        typed, stored = self._fields[name].value(), str(getattr(self._base, name))
        return stored if typed == words()(stored) else typed

    def _typed(self) -> dict[str, Any]:
        texts = {name: _raw(field) for name, field in self._fields.items()}
        return {"texts": texts, "lines": self.schedule.typed(), "asked": self.schedule.asked()}

    def half_typed(self) -> dict[str, Any] | None:
        """What is typed and not saved, as plain JSON; none while nothing is."""
        typed = self._typed()
        return {"typed": typed} if typed != self._opened else None

    def take_back(self, content: Mapping[str, Any], whose: str) -> None:
        """Go on with what was half typed; `whose` says by whom and when."""
        for name, text in content["typed"]["texts"].items():
            field = self._fields[name]
            if isinstance(field, LongTextField):
                field.setPlainText(text)
            else:
                field.setText(text)
        self.schedule.retype(content["typed"]["lines"])
        self.body.insertWidget(0, named(DraftStrip(whose), "draft_strip"))
        if content["typed"].get("asked"):
            self.schedule.ask_again(content["typed"]["asked"])

    # The form

    @override
    def form_rows(self) -> Sequence[Any]:
        """The lines are rows of their own kind, between the texts."""
        first, last = ("name", "short"), ("population", "source", "notes")
        rows = self._rows
        lines = [_LineRow(line) for line in self.schedule.lines]
        return [*(rows[n] for n in first), *lines, *(rows[n] for n in last)]

    @override
    def is_clear(self) -> bool:
        for row in self._rows.values():
            row.set_problem("")
        if not self.schedule.check():
            return False
        try:
            checked_site(replace(self.protocol(), id=_CHECKED_AS, version=1))
        except RegistryError as error:
            if not self.refused(error):
                self.say(error.said(words()), "danger")
            return False
        return True

    @override
    def hand_over(self) -> None:
        self._save(self.protocol())

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field not in LONGEST:
            return False
        self._rows[error.field].set_problem(error.said(words()))
        return True


class _LineRow:
    """A line as the summary of problems sees a row."""

    def __init__(self, line: ProtocolLine) -> None:
        self.label, self.problem = line.label, line.problem
        self.field: QWidget = line.months


def _raw(field: TextField | LongTextField) -> str:
    return field.toPlainText() if isinstance(field, LongTextField) else field.text()


def _fields_of(base: Protocol) -> dict[str, TextField | LongTextField]:
    """The texts of a protocol, in the language in force where they are the program's."""
    said = words()
    short = TextField(said(base.short))
    short.setMaximumWidth(look().px(_SHORT))
    return {
        "name": TextField(said(base.name)),
        "short": short,
        "population": TextField(said(base.population)),
        "source": TextField(said(base.source)),
        "notes": LongTextField(said(base.notes)),
    }
