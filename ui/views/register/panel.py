"""Beside the calendar: what it makes, where its dates come from, and what to mind."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.domain.protocol import Protocol
from core.surveillance.preview import PreviewVisit
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import RIGHT, painting, rounded, write

ROW = 26
LATE_ENTRY = timedelta(days=60)  # safety.md INV-02


class Facts(Painted):
    """Label left, value right, one line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._facts: tuple[tuple[str, str], ...] = ()
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        self._facts = tuple(facts)
        self.setAccessibleName("; ".join(f"{label}: {value}" for label, value in self._facts))
        self.updateGeometry()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(sum(self._height(fact) for fact in self._facts))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(240), sum(self._height(fact) for fact in self._facts))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self.sizeHint().height())

    def _height(self, fact: tuple[str, str]) -> int:
        """One line, or two when the value would touch its label."""
        label, value = fact
        needed = look().width(label, "body", 400) + look().width(value, "body", 500) + look().px(8)
        return look().px(ROW if needed <= self.width() else ROW + 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            top, one = 0, look().px(ROW)
            for label, value in self._facts:
                height = self._height((label, value))
                first = QRectF(0, top, self.width(), one)
                write(painter, first, label, ("body", 400, "text-2"))
                last = first.translated(0, height - one)
                write(painter, last, value, ("body", 500, "text"), RIGHT)
                top += height


class Notice(QWidget):
    """A sentence to mind, on the ground of a due tag."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for words_, style in (
            (title, ("body", 600, "due-fg")),
            (text, ("small", 400, "due-fg")),
        ):
            column.addWidget(Text(words_, style, wrap=True))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(QPointF(0, 0), self.size().toSizeF()), "due-bg", "", 6)


class CalendarPanel(QWidget):
    """Filled anew for each calendar; says in words what the cards show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)

    def show_calendar(
        self,
        protocol: Protocol,
        operation: tuple[str, date],
        visits: Sequence[PreviewVisit],
        *,
        today: date,
    ) -> None:
        """`operation` is its name in words and its date."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it goes later; until then it would show through
                widget.deleteLater()
        name, anchor = operation
        self._section(self.tr("What this makes"), self._makes(visits))
        self._section(self.tr("Where the dates come from"), self._sources(protocol, name, anchor))
        moved = sum(visit.suggested_on != visit.due_on for visit in visits)
        if moved:
            title = self.tr("Due dates on closed days: {n}").format(n=moved)
            text = self.tr(
                "The suggested booking moves to the working day before. The due date stays."
            )
            self._column.addWidget(Notice(title, text))
        if today - anchor > LATE_ENTRY:
            title = self.tr("Operated {n} days ago").format(n=(today - anchor).days)
            text = self.tr("Earlier visits are asked for once, not counted as missed.")
            self._column.addWidget(Notice(title, text))
        said = words()
        source = self.tr("{source} ({evidence}).").format(
            source=said(protocol.source), evidence=said(protocol.evidence.label)
        )
        self._column.addWidget(_note(source))
        if protocol.notes:
            self._column.addWidget(_note(said(protocol.notes)))
        self._column.addStretch(1)

    def _section(self, title: str, facts: Sequence[tuple[str, str]]) -> None:
        self._column.addWidget(Text(title, ("body", 600, "text")))
        rows = Facts()
        rows.show_facts(facts)
        self._column.addWidget(rows)
        self._column.addSpacing(6)

    def _makes(self, visits: Sequence[PreviewVisit]) -> list[tuple[str, str]]:
        said, facts = words(), []
        modalities = {item.modality: None for visit in visits for item in visit.items}
        for modality in modalities:
            days = [v.due_on for v in visits if any(i.modality is modality for i in v.items)]
            value = self.tr("{n}, first {day}").format(n=len(days), day=said.date(days[0]))
            facts.append((said(modality.short), value))
        first = min(visit.opens_on for visit in visits)
        facts.append((self.tr("On worklist from"), said.weekday_date(first)))
        return facts

    def _sources(self, protocol: Protocol, name: str, anchor: date) -> list[tuple[str, str]]:
        said = words()
        facts = [
            (self.tr("Anchor"), said.weekday_date(anchor)),
            (self.tr("Operation"), name),
            (self.tr("Protocol"), f"{protocol.short} v{protocol.version}"),
        ]
        windows: dict[tuple[int, int], list[str]] = {}
        for item in protocol.items:
            key = (item.window.early_days, item.window.grace_days)
            windows.setdefault(key, []).append(said(item.modality.short))
        for at, ((early, grace), names) in enumerate(windows.items()):
            label = self.tr("Windows") if at == 0 else names[0]
            value = self.tr("{early} d early, {grace} d grace").format(early=early, grace=grace)
            facts.append((label, value))
        return facts


def _note(text: str) -> QLabel:
    return Text(text, ("small", 400, "text-2"), wrap=True)
