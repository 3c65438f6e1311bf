"""The map as SVG, PNG, PDF and words."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from core.language import ENGLISH, Language, words_in
from core.reports.liver_map.outputs import draw_map, map_png, map_svg, paper_picture
from core.reports.liver_map.pdf import pdf_of
from core.reports.liver_map.values import LiverMap, MapFate
from core.reports.liver_map.words import (
    lesion_said,
    lesions_said,
    map_said,
    segment_lines,
    segment_said,
)
from core.reports.timeline.themes import paper
from tests.core.reports.liver_map.maps import lesion, one_of_each_fate, segments

TURKISH = words_in(Language.TURKISH)
SVG = "{http://www.w3.org/2000/svg}"


def pdf(shown: LiverMap, language: Language = Language.ENGLISH) -> bytes:
    picture = paper_picture(shown, 250, words_in(language))
    return pdf_of(picture.drawn, (picture.width, picture.height), paper(), picture.said)


@pytest.mark.parametrize("language", list(Language))
def test_that_every_number_can_be_found_in_the_pdf(language: Language) -> None:
    lesions = tuple(lesion(n, "7") for n in range(11, 15))
    text = PdfReader(BytesIO(pdf(LiverMap(day=None, lesions=lesions), language))).pages[0]
    words = text.extract_text().split()
    assert {"11", "12", "13", "14", "4a", "4b", "8"} <= set(words)


def test_that_the_same_map_gives_the_same_bytes() -> None:
    assert pdf(one_of_each_fate()) == pdf(one_of_each_fate())


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_that_the_pdf_is_sound(tmp_path: Path) -> None:
    file = tmp_path / "map.pdf"
    file.write_bytes(pdf(one_of_each_fate()))
    done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


def test_that_the_page_is_left_as_it_was_found() -> None:
    canvas = Canvas(BytesIO(), pagesize=(300, 300), invariant=1)
    before = len(canvas._code)
    draw_map(canvas, 10, 290, paper_picture(one_of_each_fate(), 250, ENGLISH))
    added = canvas._code[before:]
    assert added[0] == "q"
    assert added[-1] == "Q"
    assert added.count("q") == added.count("Q")


def test_that_the_svg_says_the_whole_and_refers_to_nothing_outside() -> None:
    svg = map_svg(one_of_each_fate(), ENGLISH)
    root = ET.fromstring(svg)
    tags = {each.tag.removeprefix(SVG) for each in root.iter()}
    assert tags <= {"svg", "title", "rect", "path", "circle", "text"}
    assert root.findtext(f"{SVG}title") == map_said(one_of_each_fate(), ENGLISH)
    assert "href" not in svg
    assert "clip" not in svg


def test_that_the_png_has_the_width_asked_for_and_both_shades_differ() -> None:
    light, dark = (map_png(one_of_each_fate(), ENGLISH, shade=each) for each in ("light", "dark"))
    with Image.open(BytesIO(light)) as image:
        assert image.width == 1440
        assert image.getpixel((1, 1)) == (255, 255, 255)
    assert light != dark


def test_that_fates_are_told_apart_on_a_fax() -> None:
    """One bit, 200 dots per inch: the marks of two fates differ in many dots."""
    seen = []
    for fate in MapFate:
        shown = LiverMap(day=None, lesions=(lesion(1, "5", at=(350.0, 450.0), fate=fate),))
        picture = paper_picture(shown, 255, ENGLISH)
        whole = pdf_of(picture.drawn, (picture.width, picture.height), paper(), "")
        import pypdfium2

        document = pypdfium2.PdfDocument(whole)
        image = document[0].render(scale=200 / 72).to_pil().convert("L")
        document.close()
        x, y = 0.35 * image.width, 450 / 1000 * image.width
        box = (int(x) - 28, int(y) - 28, int(x) + 28, int(y) + 28)
        seen.append(image.crop(box).point(lambda value: 255 * (value > 128)).tobytes())
    for n, one in enumerate(seen):
        for other in seen[n + 1 :]:
            assert sum(a != b for a, b in zip(one, other, strict=True)) > 60


def test_that_a_lesion_is_said_with_what_is_known_of_it() -> None:
    known = lesion(3, "8", "5", diameter_mm=9.5, fate=MapFate.RESECTED, is_new=True)
    assert lesion_said(known, ENGLISH) == "Lesion 3, S5/S8, 9.5 mm, resected, new"
    assert lesion_said(known, TURKISH) == "Lezyon 3, S5/S8, 9,5 mm, rezeke edilmiş, yeni"
    assert lesion_said(lesion(4), ENGLISH) == "Lesion 4, segment not recorded, in place"


def test_that_the_whole_map_is_said_with_its_counts_and_what_is_gone() -> None:
    assert map_said(LiverMap(day=None), ENGLISH) == "No lesion recorded."
    assert map_said(one_of_each_fate(), ENGLISH) == (
        "6 lesions: 1 in place, 1 left in place, 1 resected, 1 ablated, "
        "1 resected and ablated, 1 no longer seen. Removed: S2, S3. Partly removed: S6."
    )
    assert map_said(one_of_each_fate(), TURKISH).startswith("6 lezyon: 1 yerinde")


def test_that_each_segment_says_what_lies_in_it() -> None:
    shown = LiverMap(
        day=None,
        lesions=(lesion(1, "6"), lesion(2, "6", fate=MapFate.RESECTED), lesion(3, "5", "6")),
        removed=segments("6"),
    )
    assert segment_lines(shown, ENGLISH) == ["S5/S6: 1 in place", "S6: 1 in place, 1 resected"]
    (six,) = segments("6")
    assert segment_said(six, shown, ENGLISH) == "Segment 6: 2 in place, 1 resected. Removed."
    assert len(lesions_said(shown, ENGLISH)) == 3
    nowhere = replace(shown, lesions=(lesion(1),))
    assert segment_lines(nowhere, ENGLISH) == ["Segment not recorded: 1 in place"]
