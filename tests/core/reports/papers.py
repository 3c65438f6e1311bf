"""What every printed document has to stand: valid, embedded, legible, and equal when made again."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from core.reports.paper.printing import Printed
from core.reports.paper.sheet import Sheet

needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")


def pages_of(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def assert_valid(pdf: bytes, folder: Path) -> None:
    file = folder / "printed.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()


def assert_fonts_embedded(pdf: bytes) -> None:
    """Each font carries its own letters and says which character each is."""
    n_fonts = 0
    for page in PdfReader(BytesIO(pdf)).pages:
        for name in page["/Resources"]["/Font"]:  # type: ignore[index]
            font = page["/Resources"]["/Font"][name]  # type: ignore[index]
            assert "/FontFile2" in font["/FontDescriptor"]
            assert "/ToUnicode" in font
            n_fonts += 1
    assert n_fonts


def assert_legible(printed: Printed) -> None:
    assert printed.overflows == ()
    for page in pages_of(printed.pdf):
        assert "■" not in page
        assert "\ufffd" not in page


def assert_inside(pdf: bytes, sheet: Sheet) -> None:
    """The ink of every text lies within the edges of the text, letter by letter."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        assert len(document) > 0
        for page in document:
            assert (round(page.get_width()), round(page.get_height())) == (
                round(sheet.width),
                round(sheet.height),
            )
            words = page.get_textpage()
            boxes = [words.get_rect(n) for n in range(words.count_rects())]
            assert boxes
            for left, bottom, right, top in boxes:
                assert left > sheet.left - 2
                assert right < sheet.right + 3
                assert bottom > 8
                assert top < sheet.height - sheet.top + 6
    finally:
        document.close()
