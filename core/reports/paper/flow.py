"""Pouring pieces of a document into pages: pure, so the number of pages is known before any ink."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.reports.paper.pen import Pen


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is never split: its height and how to draw it from its top.

    `keeps` binds it to the next piece (a heading to what it heads). `repeats` are drawn first
    when the piece begins a new page (the head of a table). `space` is left above, but not at the
    top of a page.
    """

    height: float
    draw: Callable[[Pen, float], None]
    space: float = 0
    keeps: bool = False
    repeats: tuple["Piece", ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """Pieces with the y of their tops, the y where they end, and whether more follows."""

    placed: tuple[tuple[float, Piece], ...]
    end: float
    continues: bool


def paginated(
    pieces: Sequence[Piece], top: float, bottom: float, first_top: float | None = None
) -> tuple[Page, ...]:
    """The pages; a run too tall for any page stands alone and is told by the pen's overflow.

    `first_top` is where the first page begins, when something stands above it there.
    """
    pages: list[Page] = []
    placed: list[tuple[float, Piece]] = []
    y = top if first_top is None else first_top
    for run in _runs(pieces):
        space = run[0].space if placed else 0
        if placed and y + space + _height(run) > bottom:
            pages.append(Page(tuple(placed), y, continues=True))
            placed, y, space = [], top, 0
            run = (*run[0].repeats, *run)  # noqa: PLW2901
        y += space
        for n, piece in enumerate(run):
            y += piece.space if n else 0
            placed.append((y, piece))
            y += piece.height
    pages.append(Page(tuple(placed), y, continues=False))
    return tuple(pages)


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Groups bound by `keeps`."""
    run: list[Piece] = []
    for piece in pieces:
        run.append(piece)
        if not piece.keeps:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _height(run: Sequence[Piece]) -> float:
    return sum(piece.height for piece in run) + sum(piece.space for piece in run[1:])
