"""The bar above a preview: how large, and which page."""

from PySide6.QtGui import QKeySequence, QShortcut

from ui.widgets.button import Button
from ui.widgets.containers import Ground
from ui.widgets.flow import Flow
from ui.widgets.named import named
from ui.widgets.pdf_pages import Fit, PdfPages


class PageTools(Ground):
    """Buttons, each with its key, and the keys that other programs have for the same."""

    def __init__(self, pages: PdfPages) -> None:
        super().__init__("surface")
        self._pages = pages
        self._before = named(Button(self.tr("Page before"), "PgUp", "plain"), "page_before")
        self._after = named(Button(self.tr("Next page"), "PgDown", "plain"), "next_page")
        row = Flow(self)
        row.setContentsMargins(12, 4, 12, 4)
        for button, slot in (
            (named(Button(self.tr("Larger"), "+", "plain", "zoom-in"), "larger"), self.zoom_in),
            (named(Button(self.tr("Smaller"), "-", "plain", "zoom-out"), "smaller"), self.zoom_out),
            (named(Button(self.tr("Page width"), "W", "plain"), "fit_width"), self._fit_width),
            (named(Button(self.tr("Whole page"), "F", "plain"), "fit_page"), self._fit_page),
            (named(Button(self.tr("Real size"), "1", "plain"), "real_size"), self._real_size),
            (self._before, self._page_before),
            (self._after, self._next_page),
        ):
            button.clicked.connect(slot)
            row.addWidget(button)
        for keys, slot in (
            *(("=", self.zoom_in), ("Ctrl++", self.zoom_in), ("Ctrl+-", self.zoom_out)),
            *(("Home", self._first_page), ("End", self._last_page)),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def follow(self) -> None:
        """One page needs no way to another."""
        for button in (self._before, self._after):
            button.setVisible(self._pages.n_pages > 1)

    def zoom_in(self) -> None:
        self._pages.step(1)

    def zoom_out(self) -> None:
        self._pages.step(-1)

    def _fit_width(self) -> None:
        self._pages.fit_to(Fit.WIDTH)

    def _fit_page(self) -> None:
        self._pages.fit_to(Fit.PAGE)

    def _real_size(self) -> None:
        self._pages.show_at(100)

    def _page_before(self) -> None:
        self._pages.go_to(self._pages.page - 1)

    def _next_page(self) -> None:
        self._pages.go_to(self._pages.page + 1)

    def _first_page(self) -> None:
        self._pages.go_to(0)

    def _last_page(self) -> None:
        self._pages.go_to(self._pages.n_pages - 1)
