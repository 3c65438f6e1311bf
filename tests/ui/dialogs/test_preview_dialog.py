"""The preview of a document: every page at any size, by mouse and by keys; parts left out."""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.language import Language
from core.reports.writing import write_whole
from tests.conftest import child
from tests.papers import a_pdf
from ui.dialogs.paper_output import prepare, print_pdf
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.preview_parts import Parts
from ui.look.language import install_language
from ui.look.theme import Theme, apply_theme
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox
from ui.widgets.pdf_pages import STEPS, Fit

CONTROL = Qt.KeyboardModifier.ControlModifier
MANY = tuple((f"part{n}", f"Part {n} with a long name") for n in range(8))
NONE = Qt.KeyboardModifier.NoModifier


def previewed(qtbot: QtBot, n_pages: int = 5, parts: Parts | None = None) -> PreviewDialog:
    dialog = PreviewDialog(a_pdf(n_pages=n_pages), "Five pages", "five.pdf", write_whole)
    qtbot.addWidget(dialog)
    if parts is not None:
        dialog.offer_parts(parts)
    dialog.resize(900, 700)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def press(dialog: PreviewDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(dialog.pages, key, modifier)


def wheel(dialog: PreviewDialog, by: int, modifier: Qt.KeyboardModifier) -> None:
    port = dialog.pages.viewport()
    spot = QPointF(port.rect().center())
    event = QWheelEvent(
        *(spot, port.mapToGlobal(spot), QPoint(), QPoint(0, by)),
        *(Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(port, event)


def test_that_keys_go_through_the_pages_and_the_line_says_which(qtbot: QtBot) -> None:
    dialog = previewed(qtbot)
    said = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        press(dialog, key)
        said.append(dialog._header.line.text().split(",")[0])
    assert said == ["Page 2 of 5", "Page 5 of 5", "Page 4 of 5", "Page 1 of 5"]
    assert dialog.thumbnails.column.page == 0


def test_that_a_thumbnail_leads_to_its_page_by_mouse_and_by_arrows(qtbot: QtBot) -> None:
    dialog = previewed(qtbot)
    column = dialog.thumbnails.column
    spot = QPoint(column.width() // 2, column.top_of(2) + 10)
    QTest.mouseClick(column, Qt.MouseButton.LeftButton, pos=spot)
    assert dialog.pages.page == 2
    dialog.thumbnails.setFocus()
    for key, page in ((Qt.Key.Key_Down, 3), (Qt.Key.Key_Up, 2), (Qt.Key.Key_End, 4)):
        QTest.keyClick(dialog.thumbnails, key)
        assert dialog.pages.page == page
        assert column.page == page


def test_that_one_page_has_no_thumbnails_and_no_way_to_another(qtbot: QtBot) -> None:
    dialog = previewed(qtbot, n_pages=1)
    assert dialog.thumbnails.isHidden()
    assert child(dialog, Button, "next_page").isHidden()
    assert dialog._header.line.text().startswith("Page 1 of 1")


def test_that_zoom_goes_by_steps_from_50_to_300_and_no_further(qtbot: QtBot) -> None:
    dialog = previewed(qtbot)
    press(dialog, Qt.Key.Key_1)
    assert dialog.pages.zoom == 100
    seen = set()
    for _ in STEPS:
        press(dialog, Qt.Key.Key_Plus)
        seen.add(dialog.pages.zoom)
    assert max(seen) == dialog.pages.zoom == 300
    for _ in STEPS:
        press(dialog, Qt.Key.Key_Minus)
        seen.add(dialog.pages.zoom)
    assert min(seen) == dialog.pages.zoom == 50
    assert seen == set(STEPS)


def test_that_control_and_wheel_zooms_and_the_wheel_alone_scrolls(qtbot: QtBot) -> None:
    dialog = previewed(qtbot)
    press(dialog, Qt.Key.Key_1)
    wheel(dialog, 120, CONTROL)
    assert dialog.pages.zoom == 110
    wheel(dialog, -120, CONTROL)
    wheel(dialog, -120, CONTROL)
    assert dialog.pages.zoom == 90
    wheel(dialog, -120, NONE)
    assert dialog.pages.zoom == 90
    assert dialog.pages.verticalScrollBar().value() > 0


def test_that_a_fitted_page_follows_the_size_of_the_window(qtbot: QtBot) -> None:
    dialog = previewed(qtbot)
    pages = dialog.pages
    fits = [pages.fit]
    wide = pages.zoom
    assert pages.horizontalScrollBar().maximum() == 0
    dialog.resize(700, 700)
    assert pages.zoom < wide
    assert pages.horizontalScrollBar().maximum() == 0
    press(dialog, Qt.Key.Key_F)
    fits.append(pages.fit)
    sheet = pages._sheets._shown(pages.file.sizes[0])
    assert sheet.height() <= pages.viewport().height()
    whole = pages.zoom
    dialog.resize(700, 900)
    assert pages.zoom > whole
    press(dialog, Qt.Key.Key_W)
    assert [*fits, pages.fit] == [Fit.WIDTH, Fit.PAGE, Fit.WIDTH]


def test_that_zooming_keeps_the_page_that_is_read(qtbot: QtBot) -> None:
    dialog = previewed(qtbot)
    dialog.pages.go_to(3)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_F, Qt.Key.Key_W, Qt.Key.Key_1):
        press(dialog, key)
        assert dialog.pages.page == 3


def parts(
    kept: list[frozenset[str]],
    without: frozenset[str] = frozenset(),
    more: tuple[tuple[str, str], ...] = (),
) -> Parts:
    return Parts(
        offered=(("facts", "Key facts"), ("liver", "Liver map"), *more),
        always=("Who it is about",),
        without=without,
        drawn=lambda names: a_pdf(n_pages=5 - len(names)),
        keep=kept.append,
    )


def test_that_a_part_left_out_is_drawn_at_once_and_kept_when_the_preview_closes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    kept: list[frozenset[str]] = []
    dialog = previewed(qtbot, parts=parts(kept))
    dialog.pages.go_to(4)
    child(dialog, CheckBox, "part_liver").setChecked(False)
    assert dialog.pages.n_pages == 4
    assert dialog._header.line.text().startswith("Page 4 of 4")
    dialog.save_to(str(tmp_path / "some.pdf"))
    assert len(PdfReader(tmp_path / "some.pdf").pages) == 4
    assert kept == []
    dialog.accept()
    assert kept == [frozenset({"liver"})]


def test_that_everything_is_taken_with_one_key_and_no_change_keeps_nothing(qtbot: QtBot) -> None:
    kept: list[frozenset[str]] = []
    dialog = previewed(qtbot, parts=parts(kept, frozenset({"facts", "liver"})))
    assert not child(dialog, CheckBox, "part_facts").isChecked()
    press(dialog, Qt.Key.Key_A)
    assert dialog.panel is not None
    assert dialog.panel.without() == frozenset()
    assert not dialog.panel.all_button.isEnabled()
    child(dialog, CheckBox, "part_facts").setChecked(False)
    child(dialog, CheckBox, "part_liver").setChecked(False)
    dialog.reject()
    assert kept == []


def test_that_a_file_that_cannot_be_written_is_said_and_the_document_stays(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = previewed(qtbot)
    dialog.save_to(str(tmp_path / "missing" / "a.pdf"))
    assert "cannot be written" in dialog.message.sentence
    assert child(dialog, Button, "open_file").isHidden()
    dialog.save_to(str(tmp_path / "a.pdf"))
    assert child(dialog, Button, "open_file").isVisible()


@pytest.mark.parametrize(("size", "lies"), [((595, 842), "Portrait"), ((842, 595), "Landscape")])
def test_that_sheets_lie_as_the_document_does_and_a_range_of_pages_is_kept(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], lies: str
) -> None:
    pdf, target = sized_pdf(size, 4), tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    prepare(printer, pdf)
    assert printer.pageLayout().orientation().name == lies
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pdf(pdf, printer)
    assert len(PdfReader(target).pages) == 2


def sized_pdf(size: tuple[int, int], n_pages: int) -> bytes:
    from io import BytesIO

    from pypdf import PdfWriter

    writer, held = PdfWriter(), BytesIO()
    for _ in range(n_pages):
        writer.add_blank_page(*size)
    writer.write(held)
    return held.getvalue()


@pytest.mark.parametrize("language", Language)
def test_that_nothing_is_cut_at_the_largest_text_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, language: Language
) -> None:
    apply_theme(qapp, Theme.LIGHT, 150)
    install_language(qapp, language)
    try:
        dialog: Any = previewed(qtbot, parts=parts([], more=MANY))
        dialog.resize(1256, 696)
        QApplication.processEvents()
        assert dialog.height() == 696
        scrolls = dialog.panel.findChildren(Button)
        buttons = [each for each in dialog.findChildren(Button) if each.isVisible()]
        buttons = [each for each in buttons if each not in scrolls]
        assert len(buttons) >= 10
        for each in buttons:
            assert each.width() >= each.sizeHint().width()
            right = each.mapTo(dialog, QPoint(each.width(), each.height()))
            assert dialog.rect().contains(right - QPoint(1, 1))
        assert dialog.pages.viewport().height() >= 200
    finally:
        install_language(qapp, Language.ENGLISH)
        apply_theme(qapp, Theme.LIGHT)
