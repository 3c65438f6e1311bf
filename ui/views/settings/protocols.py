"""The protocols that come with the program and those in use: read only, with their source."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from core.domain.followup import Episode
from core.domain.protocol import Protocol, ProtocolItem
from core.language import Words, phrase
from core.store.shipped_protocols import shipped
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.section import SettingsSection
from ui.widgets.containers import Card
from ui.widgets.named import named
from ui.widgets.painted import Text


class ProtocolsSection(SettingsSection):
    """Filled when it is first shown, and again when the registry changed."""

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._shown_for = -1
        self._cards: list[QWidget] = []
        self.title(self.tr("Protocols"))
        note = self.tr(
            "A protocol never changes once a patient follows it: another schedule is another "
            "version, and patients stay on theirs until somebody moves them."
        )
        self.column.addWidget(Text(note, ("small", 400, "text-2"), wrap=True))
        self.column.addStretch(1)

    @override
    def shown(self) -> None:
        seq = self.session.registry.history.last_seq()
        if seq == self._shown_for:
            return
        self._shown_for = seq
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = [self._card(protocol, n) for protocol, n in self._protocols()]
        for card in self._cards:
            self.column.insertWidget(self.column.count() - 1, card)

    def _protocols(self) -> list[tuple[Protocol, int]]:
        """Those in use first, then the others, each with the number of its calendars."""
        registry = self.session.registry
        used = Counter(
            (each.protocol_id, each.protocol_version) for each in registry.of(Episode).all()
        )
        known = {(each.id, each.version): each for each in shipped().values()}
        known |= dict(registry.protocols.all())
        ordered = sorted(known, key=lambda key: (used[key] == 0, -used[key]))
        return [(known[key], used[key]) for key in ordered]

    def _card(self, protocol: Protocol, n_used: int) -> Card:
        said = words()
        aside = said(phrase("version {n}"), n=protocol.version)
        if n_used:
            aside += ", " + said.count(n_used, phrase("1 calendar"), phrase("{n} calendars"))
        card = named(Card(said(protocol.name), aside), f"protocol_{protocol.id}_{protocol.version}")
        card.title.setWordWrap(True)
        card.head.setStretch(0, 100)
        for text in (
            said(phrase("For: {who}"), who=said(protocol.population)),
            said(
                phrase("Source: {source}; {evidence}"),
                source=said(protocol.source),
                evidence=said(protocol.evidence.label),
            ),
        ):
            card.body.addWidget(Text(text, ("small", 400, "text-2"), wrap=True))
        card.body.addLayout(_grid(protocol.items, said))
        if protocol.notes:
            card.body.addWidget(Text(said(protocol.notes), ("small", 400, "text-2"), wrap=True))
        return card


def _grid(items: Sequence[ProtocolItem], said: Words) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for at, item in enumerate(items):
        name = said(item.modality.label)
        if item.is_optional:
            name = said(phrase("{name}, optional"), name=name)
        months = ", ".join(map(str, item.months))
        grid.addWidget(Text(name, ("body", 500, "text"), wrap=True), at, 0)
        grid.addWidget(
            Text(said(phrase("months {months}"), months=months), ("body", 400, "text"), wrap=True),
            at,
            1,
        )
        window = said(
            phrase("{early} days before to {grace} after"),
            early=item.window.early_days,
            grace=item.window.grace_days,
        )
        grid.addWidget(Text(window, ("small", 400, "text-2")), at, 2)
    grid.setColumnMinimumWidth(0, 150)
    return grid
