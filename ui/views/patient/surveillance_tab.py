"""The calendar of the current episode, every slot of it, and the older ones folded below."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.domain.chart import Chart
from core.language import phrase
from core.surveillance.plan import EpisodePlan, PatientPlan
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.patient.quiet_card import QuietCard, SmallButton, empty
from ui.views.patient.slot_rows import SlotRow, rows_of_episode
from ui.views.patient.slot_table import SlotTable
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.scrolled import Scrolled


class EpisodeCard(QuietCard):
    """One episode: from which operation it counts, and its slots; an older one can be folded."""

    def __init__(self, name: str, *, is_folded: bool) -> None:
        super().__init__("")
        self.table = SlotTable(name)
        self.whole.setContentsMargins(1, 8, 1, 1)
        self.head.setContentsMargins(13, 0, 12, 0)
        self.body.addWidget(self.table)
        self._fold = named(SmallButton("", "", "plain"), f"fold_{name}")
        self._fold.clicked.connect(self._turn)
        self.head.addWidget(self._fold)
        self._fold.setVisible(is_folded)
        self._is_folded = is_folded
        self._show_fold()

    def _turn(self) -> None:
        self._is_folded = not self._is_folded
        self._show_fold()

    def _show_fold(self) -> None:
        self.table.setVisible(not self._is_folded)
        self._fold.set_label(self.tr("Show slots") if self._is_folded else self.tr("Hide slots"))

    def show_episode(self, title: str, aside: str, rows: Sequence[SlotRow]) -> None:
        self.set_title(title)
        self.set_aside(aside)
        self.table.show_slots(rows)


class SurveillanceTab(Scrolled):
    """Every signal carries a row."""

    explain_wanted = Signal(object)
    book_wanted = Signal(object)
    waive_wanted = Signal(object)
    defer_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, _session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("surveillance_tab", parent)
        self._cards: dict[str, EpisodeCard] = {}
        self._shown_for: tuple[str, ...] = ()
        self._nothing = Text(self.tr("No calendar yet."), ("body", 400, "text-2"))
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)

    @property
    def cards(self) -> tuple[EpisodeCard, ...]:
        return tuple(self._cards.values())

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""
        return [letter for card in self.cards[:1] for letter in card.table.letters()]

    def take_focus(self) -> None:
        """To the calendar that is followed now."""
        for card in self.cards[:1]:
            card.table.setFocus()

    def show_plan(self, plan: PatientPlan, _chart: Chart) -> None:
        """The current episode on top; the same episodes keep their marks and folds."""
        episodes = tuple(reversed(plan.episodes))
        ids = tuple(str(each.episode.id) for each in episodes)
        if ids != self._shown_for:
            self._make_cards(episodes)
            self._shown_for = ids
        number = len(episodes)
        for at, each in enumerate(episodes):
            card = self._cards[str(each.episode.id)]
            rows = rows_of_episode(each, plan.today)
            card.show_episode(*_titles(each, number - at, number), rows)
        self._nothing.setVisible(not episodes)

    def _make_cards(self, episodes: Sequence[EpisodePlan]) -> None:
        self.body.removeWidget(self._nothing)
        empty(self.body)
        self._cards = {}
        self.body.addWidget(self._nothing)
        for at, each in enumerate(episodes):
            name = "slots_all" if at == 0 else f"slots_episode_{len(episodes) - at}"
            card = EpisodeCard(name, is_folded=at > 0)
            card.table.explain_wanted.connect(self.explain_wanted)
            card.table.book_wanted.connect(self.book_wanted)
            card.table.waive_wanted.connect(self.waive_wanted)
            card.table.defer_wanted.connect(self.defer_wanted)
            card.table.row_opened.connect(self.opened)
            self._cards[str(each.episode.id)] = card
            self.body.addWidget(card)
        self.body.addStretch(1)


def _titles(episode: EpisodePlan, number: int, total: int) -> tuple[str, str]:
    """`Calendar`, or `Episode 2` of several; from which day and by which protocol it counts."""
    said = words()
    title = said(phrase("Calendar")) if total == 1 else said(phrase("Episode {n}"), n=number)
    aside = said(
        phrase("counted from the operation of {day}, {protocol} v{version}"),
        day=episode.anchor.performed_on,
        protocol=episode.protocol.short,
        version=episode.protocol.version,
    )
    if episode.end is not None:
        aside += said(phrase("; ended {day}"), day=episode.end.on)
    return title, aside
