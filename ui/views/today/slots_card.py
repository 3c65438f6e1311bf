"""The slots of this week: how many are free on each working day."""

from PySide6.QtCore import Signal

from ui.session import RegistrySession
from ui.widgets.button import Button
from ui.widgets.containers import Card
from ui.widgets.named import named
from ui.widgets.painted import Text


class SlotsCard(Card):
    """Without scanners it says where they are set."""

    page_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("This week’s slots"), self.tr("free of total"))
        self._said = named(Text("", ("body", 400, "text-2"), wrap=True), "slots_said")
        self.open = named(Button(self.tr("Open settings"), "", "plain"), "slots_settings")
        self.body.addWidget(self._said)
        self.body.addWidget(self.open)
        self.open.clicked.connect(self._ask)

    def show_week(self, _session: RegistrySession) -> None:
        self._said.setText(
            self.tr("No scanner is set up. Add the scanners and their slots in the settings.")
        )

    def _ask(self) -> None:
        self.page_requested.emit("settings")
