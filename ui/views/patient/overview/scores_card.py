"""Scores on the overview: name, value or the range still possible, what is missing, why."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from core.language import phrase
from ui.look.language import words
from ui.views.patient.overview.lines import Line, Panel
from ui.views.patient.overview.panel_card import PanelCard


class ScoreLine(NamedTuple):
    """One score as words. `value` is a number with its group, or the range that is possible.

    `missing` names the inputs that nobody recorded, `why` explains the value in one sentence.
    """

    name: str
    value: str
    missing: tuple[str, ...] = ()
    why: str = ""


class ScoresCard(PanelCard):
    """A score without all its inputs shows its range and what is missing, never a zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scores_card", parent)

    def show_scores(self, scores: Sequence[ScoreLine], taken: str = "") -> None:
        """Show these, with the time point of their values; without any the card is not there."""
        said = words()
        lines = [
            Line(each.name, each.value, "text-2" if each.missing else "text") for each in scores
        ]
        missing = list(dict.fromkeys(name for each in scores for name in each.missing))
        if missing:
            lines.append(Line(said(phrase("Missing")), ", ".join(missing), "text-2"))
        panel = Panel(self.objectName(), said(phrase("Scores")), tuple(lines), aside=taken)
        self.show_panel(panel)
        self.facts.setToolTip("\n".join(each.why for each in scores if each.why))
        self.setVisible(bool(lines))
