"""The liver map as a card of the patient page."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.domain.chart import Chart
from core.domain.ids import PatientId
from core.language import Words, phrase
from core.reports.liver_map.of_patient import moments_of, place_of_now
from core.reports.liver_map.values import LiverMap, Moment
from ui.widgets.containers import Card
from ui.widgets.liver_map.widget import LiverMapWidget
from ui.widgets.named import named


class LiverMapCard(Card):
    """`placed(number or None, segments, x or None, y or None)`, `picked(number or None)`.

    `LiverMapCard(editable=may_record)`, then `show_chart` whenever the record has changed. Whoever
    hears `placed` records the lesion (none: a new one) and shows the chart again.
    """

    placed = Signal(object, object, object, object)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, editable: bool = False) -> None:
        super().__init__(self.tr("Liver map"), parent=parent)
        self.map = named(LiverMapWidget(editable=editable), "liver_map")
        self.body.addWidget(self.map, 1)
        self._patient: PatientId | None = None
        self._shown: tuple[Moment, ...] = ()
        self.map.placed.connect(self.placed)
        self.map.picked.connect(self.picked)

    def set_editable(self, *, editable: bool) -> None:
        """Whether lesions can be placed and moved: not while only reading or looking back."""
        self.map.set_editable(editable=editable)

    def show_chart(self, chart: Chart, today: date, words: Words) -> None:
        """The liver now, or of the day that was shown of the same patient."""
        moments = moments_of(chart, today, words)
        if not moments:  # an empty liver, to place the first lesion in
            moments = (Moment(name=words(phrase("Now")), map=LiverMap(day=today)),)
        patient = chart.dossier.patient.id
        at = place_of_now(moments)
        if patient == self._patient and self._shown:
            before = self._shown[self.map.at]
            same = (before.name, before.map.day)
            at = next(
                (n for n, each in enumerate(moments) if (each.name, each.map.day) == same), at
            )
        else:
            self.map.plot.select(None)
        self._patient, self._shown = patient, moments
        self.aside.setText(words(phrase("as of {day}"), day=today))
        self.map.show_moments(moments, words, at)
