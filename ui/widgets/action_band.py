"""A sentence across the page with the one thing that can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.bands import MessageBand, Tone
from ui.widgets.button import Button
from ui.widgets.named import named


class ActionBand(MessageBand):
    """`asked`: the button was pressed. It stays until whoever shows it takes it away."""

    asked = Signal()

    def __init__(self, label: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.act_button = named(Button(label, key, "outline"), "band_action")
        self.act_button.clicked.connect(self.asked)
        self.close_button.hide()
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(self.act_button)

    def show_sentence(self, sentence: str, tone: Tone = "danger", *, can_act: bool = True) -> None:
        """Say it, with the button or without."""
        self.act_button.setVisible(can_act)
        self.say(sentence, tone)
