"""What became of the appointments of several lines: done on their days, or missed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from core.actions import bulk_outcomes
from core.actions.bulk_choice import Chosen
from core.actions.bulk_outcomes import Unkept
from core.domain.followup import NextStep
from core.domain.patient import list_name
from core.language import phrase
from core.surveillance.worklist import WorkItem
from ui import override
from ui.look.language import words
from ui.views.worklist.bulk.form import BulkForm
from ui.views.worklist.bulk.places_said import named_lines
from ui.views.worklist.bulk.request import DONE, MISSED
from ui.views.worklist.remarks import STEPS
from ui.widgets.choices import Combo
from ui.widgets.painted import Text


class OutcomeForm(BulkForm):
    """Names in the preview whose appointment of which day it is about."""

    _days: "dict[date, list[str]]"

    def _note_days(self, items: Iterable[WorkItem]) -> None:
        self._days = {}
        for item in items:
            name = list_name(item.plan.dossier.patient, words())
            self._days.setdefault(bulk_outcomes.day_of(item), []).append(name)

    @override
    def notes(self) -> Sequence[tuple[str, str]]:
        said = words()
        days = [
            f"{said.weekday_date(day)}: {'; '.join(names)}"
            for day, names in sorted(self._days.items())
        ]
        return named_lines(said(phrase("On")), days, said)


class DoneForm(OutcomeForm):
    """Nothing is asked: each on the day it was booked for."""

    act = DONE

    @override
    def build(self) -> None:
        self._days = {}
        line = self.tr("What was booked, each on its own day, of diagnostic quality.")
        self._column.addWidget(Text(line, ("body", 400, "text-2"), wrap=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Enter and Esc are answered here

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        found = bulk_outcomes.attended(items)
        self._note_days(found.items)
        return found


class MissedForm(OutcomeForm):
    """Why nobody came, and what follows; usually that goes by how often it was missed."""

    act = MISSED

    @override
    def build(self) -> None:
        said = words()
        self._days, self._steps = {}, ""
        self.reason = QLineEdit()
        self.add(self.tr("Why nobody came, for example: snow"), self.reason, "bulk_why_missed")
        usual: list[tuple[str, object]] = [(self.tr("what usually follows, for each"), None)]
        self.step = Combo([*usual, *((said(each.label), each) for each in NextStep)])
        self.step.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add(self.tr("What follows"), self.step, "bulk_next_step")

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        step = self.step.value()
        wanted = step if isinstance(step, NextStep) else None
        found = bulk_outcomes.missed(items, self.around.days, wanted)
        self._note_days(found.items)
        self._steps = _steps_said(found.parts)
        return found

    @override
    def problem(self) -> str:
        return "" if self.text() else self.tr("Write why nobody came, for example: snow.")

    @override
    def text(self) -> str:
        return self.reason.text().strip()

    @override
    def how(self) -> str:
        return self._steps


def _steps_said(parts: Sequence[Unkept]) -> str:
    """`3 call by 26-Nov-2026, 1 write by 26-Nov-2026`: patients, not examinations."""
    said = words()
    counts = Counter(step for _, step in {(each.patient_id, each.step): None for each in parts})
    return ", ".join(
        said(phrase("{n} {step} by {day}"), n=n, step=said(STEPS[step.what]), day=step.by)
        for step, n in counts.items()
        if step.what is not None
    )


OUTCOME_FORMS: dict[str, type[BulkForm]] = {form.act: form for form in (DoneForm, MissedForm)}
