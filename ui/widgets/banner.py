"""Who this is: the identity of one patient on every page, dialog and panel about one."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.painted import Painted, follow_width
from ui.widgets.painting import fill, hairline, hatch, painting
from ui.widgets.runs import Run, measured, paint_runs

Place: TypeAlias = Literal["page", "draft", "panel"]

GAP, HATCHED = 24, 24


class Identity(NamedTuple):
    """The banner's values as text: `YILMAZ, Ayşe (Ms)`, `12-May-1961 (65y)`, `Female`, `123 456`.

    `died` is a whole sentence ("Died 02-Jun-2026, aged 71") and makes the banner a deceased one;
    `warning` is an identity risk ("Same name in this list: born 21-May-1961"); `note` stands at
    the right end ("Surgeon Dr Aydın").
    """

    name: str
    born: str
    gender: str
    number: str
    died: str = ""
    warning: str = ""
    note: str = ""
    is_demo: bool = False


class PatientBanner(Painted):
    """Full width, always on top, never shortened: what does not fit goes to a further line.

    `page`: on the patient's page. `draft`: while registering. `panel`: beside a list, stacked.
    """

    def __init__(
        self, identity: Identity, place: Place = "page", parent: QWidget | None = None
    ) -> None:
        self.identity = identity
        self._place: Place = place
        super().__init__(parent)
        follow_width(self, down=QSizePolicy.Policy.Fixed)
        self.show_identity(identity)

    def show_identity(self, identity: Identity) -> None:
        self.identity = identity
        texts = ["".join(text for text, _ in group) for group in self._groups()]
        self.setAccessibleName(", ".join(texts))
        self.updateGeometry()
        self.update()

    def _groups(self) -> Iterator[list[Run]]:
        who = self.identity
        size = "title" if self._place == "page" else "emphasis"
        yield [(who.name, (size, 600, "text"))]
        if who.died:
            yield [(who.died, ("body", 600, "text"))]
        for label, value in (
            (self.tr("Born"), who.born),
            (self.tr("Gender"), who.gender),
            (self.tr("Hospital No."), who.number),
        ):
            yield [(f"{label} ", ("body", 400, "text-2")), (value, ("body", 600, "text"))]
        if who.warning:
            yield [(who.warning, ("small", 600, "danger"))]
        yield from ([(text, ("small", 500, "text-2"))] for text in self._asides())

    def _asides(self) -> list[str]:
        marks = [self.tr("Demonstration data")] if self.identity.is_demo else []
        return [*marks, self.identity.note] if self.identity.note else marks

    def _left(self) -> int:
        margin = 16 if self._place == "panel" else 24
        return margin + (HATCHED if self.identity.died else 0)

    def _placed(self, width: int) -> Iterator[tuple[QPointF, list[Run], QSizeF]]:
        """Each group with its place: a flow that breaks between groups, and within if it must."""
        left, margin = self._left(), 16 if self._place == "panel" else 24
        room = max(width - left - margin, look().px(60))
        x, y, gap = 0.0, 0.0, 16 if self._place == "panel" else GAP
        row = look().px(21 if self._place == "panel" else 24)
        groups = list(self._groups())
        asides = groups[len(groups) - len(self._asides()) :] if self._asides() else []
        first_aside = len(groups) - len(asides)
        asides_width = sum(measured(group).width() + gap for group in asides) - gap
        for index, group in enumerate(groups):
            icon = look().px(20) if group[0][1][2] == "danger" else 0
            size = measured(group, room - icon)
            breaks = self._place == "panel" and (index <= 2 or icon > 0)
            if x > 0 and (x + size.width() + icon > room or breaks):
                x, y = 0.0, y + row
            if index == first_aside:  # the notes stand at the right end of the last line
                x = max(x, room - asides_width)
            yield QPointF(left + x + icon, y), group, size
            if size.height() > row:
                y += size.height() - row
            x += size.width() + icon + gap

    def _height(self, width: int) -> int:
        row = look().px(21 if self._place == "panel" else 24)
        bottom = max(at.y() + max(size.height(), row) for at, _, size in self._placed(width))
        return int(bottom + look().px(24 if self._place == "page" else 20))

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), look().px(300))
        return QSize(width, self._height(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self._height(max(self.width(), look().px(200))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._paint_ground(painter)
            row = look().px(21 if self._place == "panel" else 24)
            top = look().px(12 if self._place == "page" else 10)
            for at, group, size in self._placed(self.width()):
                y = top + at.y() + max((row - size.height()) / 2, 0)
                if group[0][1][2] == "danger":
                    px = look().size("icon-small")
                    spot = QPointF(at.x() - look().px(20), y + 1)
                    paint_icon(painter, spot, "users", "danger", px)
                paint_runs(painter, QPointF(at.x(), y), group, size.width() + 1)

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        alive_page = self._place == "page" and not self.identity.died
        fill(painter, box, "accent-weak" if alive_page else "raised")
        if self.identity.died:
            hatch(painter, QRectF(0, 0, HATCHED, self.height()))
        hairline(painter, QPointF(0, self.height() - 1), self.width())
