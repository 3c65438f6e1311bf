"""The picture as SVG, PNG, PDF and words."""

from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from core.domain.patient import formal_name
from core.language import ENGLISH, Language, Words, words_in
from core.reports.timeline import draw_timeline, timeline_png, timeline_svg, timeline_words
from core.reports.timeline.course import Mark
from core.reports.timeline.outputs import whole_picture
from core.reports.timeline.paper import paper_picture
from core.reports.timeline.pdf import Ink, print_measure
from core.reports.timeline.png import pdf_of
from core.reports.timeline.scene import G, L, R, T, box_of, hatch_lines, overlap
from core.reports.timeline.themes import coloured, mono, paper
from core.surveillance.plan import PatientPlan
from tests.core.reports.timeline.lives import one_operation, person, plan, reoperated
from tests.core.reports.timeline.sample import crowded
from tests.core.reports.timeline.whole import ALL

SVG = "{http://www.w3.org/2000/svg}"
NASTY = "<b>&amp; <img src=x onerror=alert(1)>"


def said(svg: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(svg).iter(f"{SVG}text")]


def page_of(given: PatientPlan, words: Words = ENGLISH) -> tuple[str, float]:
    """The text of a page with the timeline of a plan, and the height it took."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    height = draw_timeline(canvas, 48, 800, 510, given, words)
    canvas.save()
    return PdfReader(out).pages[0].extract_text(), height


@pytest.mark.parametrize("language", Language)
def test_that_the_svg_names_the_patient_and_says_the_rest_in_words(language: Language) -> None:
    words = words_in(language)
    texts = said(timeline_svg(plan(reoperated()), words))
    assert texts[0] == formal_name(person(), words)
    together = " ".join(texts)
    assert words.date(plan(reoperated()).today) in together
    assert "CT abdomen elsewhere" in together


def test_that_markup_in_names_and_notes_is_shown_as_typed() -> None:
    dossier = one_operation(person(family_name=NASTY, given_name=NASTY))
    therapy = replace(dossier.therapies[0], regimen=NASTY)
    given = plan(replace(dossier, therapies=(therapy,)))
    svg = timeline_svg(given, ENGLISH)
    root = ET.fromstring(svg)
    tags = {each.tag.removeprefix(SVG) for each in root.iter()}
    assert tags <= {"svg", "title", "rect", "path", "text", "circle", "polygon", "polyline"}
    assert any(NASTY in text for text in said(svg))
    assert "<img" not in svg


def test_that_the_svg_refers_to_nothing_outside_and_clips_nothing() -> None:
    svg = timeline_svg(plan(one_operation()), ENGLISH)
    assert "href" not in svg
    assert "clip" not in svg
    assert svg.count("http") == 1  # its own name space


def test_that_print_is_grey_and_the_window_colours_can_be_asked_for() -> None:
    greys = set(mono().values())
    assert all(value[1:3] == value[3:5] == value[5:7] for value in greys)
    given = plan(one_operation())
    assert coloured("light")["overdue-fg"] in timeline_svg(given, ENGLISH, shade="light")
    assert coloured("light")["overdue-fg"] not in timeline_svg(given, ENGLISH)


def test_that_the_png_has_the_width_asked_for_and_is_not_empty() -> None:
    image = Image.open(BytesIO(timeline_png(plan(one_operation()), ENGLISH, width_px=1024)))
    assert image.format == "PNG"
    assert image.width == 1024
    assert len(image.convert("L").getcolors() or []) > 20


@pytest.mark.parametrize("name", ALL)
def test_that_every_text_of_the_picture_comes_out_of_the_pdf(name: str) -> None:
    picture = whole_picture(ALL[name], ENGLISH, 1024)
    extracted = PdfReader(BytesIO(pdf_of(picture, mono()))).pages[0].extract_text()
    found = "".join(extracted.split())
    for each in picture.drawn:
        if isinstance(each, T):
            assert "".join(each.text.split()) in found, each.text


def test_that_the_same_plan_gives_the_same_bytes() -> None:
    given = plan(reoperated())
    assert timeline_svg(given, ENGLISH) == timeline_svg(given, ENGLISH)
    picture = whole_picture(ALL["three operations"], ENGLISH, 1024)
    assert pdf_of(picture, mono()) == pdf_of(picture, mono())


def test_that_the_summary_shows_codes_months_and_days_overdue() -> None:
    text, height = page_of(plan(one_operation()))
    assert {"O1", "today", "months after O1", "2026"} <= set(text.split("\n"))
    assert text.count("69 d") == 2
    assert 200 < height < 300


def test_that_the_summary_draws_vectors_and_no_picture() -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    draw_timeline(canvas, 48, 800, 510, plan(reoperated()), ENGLISH)
    canvas.save()
    assert not PdfReader(out).pages[0].images


@pytest.mark.parametrize("name", ALL)
def test_that_nothing_on_paper_leaves_its_width_or_lies_on_another_text(name: str) -> None:
    picture = paper_picture(ALL[name], 510, print_measure, ENGLISH)
    boxes = [
        (each.text, box_of(each, print_measure)) for each in picture.drawn if isinstance(each, T)
    ]
    for text, box in boxes:
        assert box[0] > -0.5, text
        assert box[2] < 510.5, text
        assert box[3] <= picture.height + 1, text
    for at, (text, box) in enumerate(boxes):
        for other, taken in boxes[at + 1 :]:
            assert not overlap(box, taken), f"{text} over {other}"


def test_that_visits_beyond_the_page_are_counted_at_its_edge() -> None:
    given = paper_picture(ALL["crowded"], 510, print_measure, ENGLISH)
    assert [each for each in given.drawn if isinstance(each, G) and each.kind == "edge-left"]
    text, _ = page_of(plan(one_operation()))
    assert "8" in text.split("\n")  # MRI slots after the eight months that are drawn


@pytest.mark.parametrize("mark", Mark)
def test_that_paper_can_draw_every_state(mark: Mark) -> None:
    course = ALL["only operation"]
    lane = course.lanes[0]
    slots = tuple(replace(slot, mark=mark, booked_for=slot.due_on) for slot in lane.planned)
    picture = paper_picture(
        replace(course, lanes=(replace(lane, planned=slots),)), 510, print_measure, ENGLISH
    )
    canvas = Canvas(BytesIO())
    Ink(canvas, paper()).draw(picture.drawn, 0, 0)
    canvas.save()


def test_that_a_hatch_stays_inside_its_box() -> None:
    area = R(10, 20, 33, 8, hatch="hatch")
    lines = hatch_lines(area)
    assert len(lines) > 5
    for x1, y1, x2, y2 in lines:
        assert 10 <= min(x1, x2) <= max(x1, x2) <= 43.001
        assert 20 <= min(y1, y2) <= max(y1, y2) <= 28.001


def test_that_the_picture_is_said_in_words() -> None:
    words = timeline_words(plan(one_operation()), ENGLISH)
    assert words[0].startswith("Operations: Op. 1 15-Sep-2025 Metastasectomy")
    assert "MRI liver month 8, 28 days late" in words[1]


def test_that_a_long_list_in_words_breaks_into_lines_that_fit() -> None:
    course = replace(crowded(), exceptions=tuple(f"MRI month {n}, missed" for n in range(60)))
    picture = whole_picture(course, ENGLISH, 1024)
    for each in picture.drawn:
        if isinstance(each, T) and "missed" in each.text:
            assert box_of(each, print_measure)[2] <= picture.width
    assert not [e for e in picture.drawn if isinstance(e, L) and e.y1 > picture.height]
