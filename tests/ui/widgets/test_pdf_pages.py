"""The pages of a PDF on the screen: only what is in view is painted, broken pages are sheets."""

import random

from pytestqt.qtbot import QtBot

from core.domain.documents import DocumentKind
from core.errors import RegistryError
from core.exchange.documents import examined
from tests.faults.mutating import mutated_bytes
from tests.papers import a_pdf
from ui.widgets.pdf_file import PdfFile, page_images
from ui.widgets.pdf_pages import PdfPages


def test_that_a_long_pdf_paints_the_pages_in_view_and_forgets_the_others(qtbot: QtBot) -> None:
    pages = PdfPages(a_pdf(n_pages=60))
    qtbot.addWidget(pages)
    pages.resize(600, 700)
    pages.show_fitted(600)
    with qtbot.waitExposed(pages):
        pages.show()
    bar = pages.verticalScrollBar()
    for at in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(at)
        pages.grab()
        assert 1 <= len(pages._sheets._images) <= 4
    assert 59 in pages._sheets._images
    assert 0 not in pages._sheets._images


def test_that_a_pdf_is_as_wide_as_its_place_and_zoom_has_limits(qtbot: QtBot) -> None:
    pages = PdfPages(a_pdf())
    qtbot.addWidget(pages)
    pages.show_fitted(500)
    assert pages._sheets.minimumWidth() <= 500
    pages.show_at(10_000)
    assert pages.zoom == 300
    pages.show_at(0)
    assert pages.zoom == 20


def test_that_whatever_was_let_in_opens_and_a_broken_page_is_an_empty_sheet() -> None:
    chance, whole = random.Random(5), a_pdf(n_pages=2)
    shown = broken = 0
    for _ in range(400):
        data = mutated_bytes(whole, chance)
        try:
            kind = examined(data).kind
        except RegistryError:
            continue
        if kind is not DocumentKind.PDF:
            continue  # without its first letters it is words
        file = PdfFile(data)
        for index in range(len(file.sizes)):
            if file.image(index, 48) is None:
                broken += 1
            else:
                shown += 1
        file.close()
    assert shown > 100
    assert broken > 0


def test_that_a_printer_gets_every_page() -> None:
    assert len(page_images(a_pdf(n_pages=7), 36)) == 7
