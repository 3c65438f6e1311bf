"""The drawing operations of a document, counted as they are made, and drawn again bare.

An operation is a call that puts ink on the page: a line of text, a line, a box, a circle, a path.
What only sets the pen (font, colour, dash, place) is no operation: the bare page sets the font of
each text, because without it there is none, and nothing else. Nothing is wrapped, measured or
looked up: texts, places and paths are those of the document, handed over ready.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from io import BytesIO
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from core.reports.paper.typeface import register_fonts

TEXTS = ("drawString", "drawRightString", "drawCentredString", "drawText")
SHAPES = tuple("line lines rect roundRect circle ellipse wedge drawPath drawImage".split())
STEPS = ("moveTo", "lineTo", "curveTo", "close")


class Operation(NamedTuple):
    """One call: its name, what it was given, the font of a text, the steps of a path."""

    name: str
    given: tuple[Any, ...]
    named: dict[str, Any]
    font: tuple[str, float] | None = None
    steps: tuple[tuple[str, tuple[Any, ...]], ...] = ()


Page = tuple[tuple[float, float], tuple[Operation, ...]]


class _Recorder:
    """Hears every call on any canvas while it listens; a call within a call is not one more."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self._page: list[Operation] = []
        self._depth = 0
        self._lines: dict[int, tuple[Any, ...]] = {}
        self._paths: dict[int, list[tuple[str, tuple[Any, ...]]]] = {}

    def heard(self, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def called(canvas: Any, *given: Any, **named: Any) -> Any:
            if self._depth == 0:
                self._page.append(self._operation(canvas, name, given, named))
            self._depth += 1
            try:
                return original(canvas, *given, **named)
            finally:
                self._depth -= 1

        return called

    def _operation(
        self, canvas: Any, name: str, given: tuple[Any, ...], named: dict[str, Any]
    ) -> Operation:
        font = (canvas._fontname, canvas._fontsize)
        if name == "drawText":  # set line by line; the bare page sets it as one string
            return Operation("drawString", self._lines[id(given[0])], {}, font)
        if name in TEXTS:
            return Operation(name, given, named, font)
        if name == "drawPath":
            return Operation(name, (), named, steps=tuple(self._paths[id(given[0])]))
        return Operation(name, given, named)

    def set(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def line(text_object: Any, text: str = "") -> Any:
            self._lines[id(text_object)] = (text_object._x0, text_object._y0, text)
            return original(text_object, text)

        return line

    def begun(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def begin(canvas: Any) -> Any:
            path = original(canvas)
            steps = self._paths[id(path)] = []
            for name in STEPS:
                setattr(path, name, self._step(steps, name, getattr(path, name)))
            return path

        return begin

    @staticmethod
    def _step(
        steps: list[tuple[str, tuple[Any, ...]]], name: str, original: Callable[..., Any]
    ) -> Callable[..., Any]:
        def step(*given: Any) -> Any:
            steps.append((name, given))
            return original(*given)

        return step

    def ended(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def end(canvas: Any) -> Any:
            self.pages.append((canvas._pagesize, tuple(self._page)))
            self._page = []
            return original(canvas)

        return end


@contextmanager
def _instead(of: Any, name: str, other: Any) -> Iterator[None]:
    """Another attribute for the block; what was there comes back whatever happens."""
    before = getattr(of, name)
    setattr(of, name, other)
    try:
        yield
    finally:
        setattr(of, name, before)


@contextmanager
def recorded() -> Iterator[list[Page]]:
    """The pages drawn in the block, operation by operation."""
    recorder = _Recorder()
    changed = {name: recorder.heard(name, getattr(Canvas, name)) for name in (*TEXTS, *SHAPES)}
    changed["beginPath"] = recorder.begun(Canvas.beginPath)
    changed["showPage"] = recorder.ended(Canvas.showPage)
    line = _instead(PDFTextObject, "textLine", recorder.set(PDFTextObject.textLine))
    with ExitStack() as stack:
        stack.enter_context(line)
        for name, call in changed.items():
            stack.enter_context(_instead(Canvas, name, call))
        yield recorder.pages


def counted(pages: Sequence[Page]) -> Counter[str]:
    """How many operations of each kind."""
    return Counter(each.name for _, operations in pages for each in operations)


def bare(pages: Sequence[Page]) -> bytes:
    """The same operations on a reportlab canvas of the same size, and nothing else.

    The streams are encoded as reportlab does by itself.
    """
    register_fonts()
    with _instead(rl_config, "useA85", 1):
        return _drawn(pages)


def _drawn(pages: Sequence[Page]) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=pages[0][0], invariant=1, pageCompression=1)
    for size, operations in pages:
        canvas.setPageSize(size)
        for each in operations:
            if each.font is not None:
                canvas.setFont(*each.font)
            if each.name == "drawPath":
                path = canvas.beginPath()
                for name, given in each.steps:
                    getattr(path, name)(*given)
                canvas.drawPath(path, **each.named)
            else:
                getattr(canvas, each.name)(*each.given, **each.named)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
