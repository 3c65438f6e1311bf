"""The lane of lesion sizes: thin lines with the numbers of the lesions, on one scale in mm."""

from collections.abc import Sequence

from core.language import phrase
from core.reports.timeline.chart import clipped, shown_value, take_curve
from core.reports.timeline.frame import GUTTER, Frame, Space, baseline
from core.reports.timeline.scales import LinearScale
from core.reports.timeline.scene import BOLD, MEDIUM, SIZE, G, Hit, L, P, T
from core.reports.timeline.tracks import Size, Track, shown_tracks

_POINT = 2.8


def draw_sizes(frame: Frame, top: float, height: float) -> None:
    """Each lesion's diameters joined by a line; the number of the lesion at the last of them."""
    view, space = frame.view, frame.space()
    tracks = shown_tracks(frame.course.lesions)
    sizes = [size.mm for track in tracks for size in track.sizes]
    scale = LinearScale(sizes, 0.0, top + 8, top + height - 6)
    space.take((0, top - 40, view.width, top))
    space.take((0, top + height, view.width, top + height + 40))
    _gutter(frame, scale, (top, height), is_largest=tracks != frame.course.lesions)
    ends: list[tuple[Track, Size, float, float]] = []
    for track in tracks:
        for piece in track.pieces():
            points = [(view.x(size.on), scale.y(size.mm)) for size in piece]
            curve = list(clipped(points, view.width))
            if len(curve) > 1:
                frame.drawn.append(P(tuple(curve), "text-2", 1.2))
                take_curve(space, curve)
            shown = [(s, x, y) for s, (x, y) in zip(piece, points, strict=True) if view.holds(x)]
            for size, x, y in shown:
                _point(frame, space, size, (x, y))
            if shown:
                ends.append((track, *shown[-1]))
    for track, size, x, y in ends:
        _label(frame, space, _texts(frame, track, size), (x, y))


def _gutter(
    frame: Frame, scale: LinearScale, extent: tuple[float, float], *, is_largest: bool
) -> None:
    (top, height), words = extent, frame.words
    for value in scale.ticks(0.0):
        y = scale.y(value)
        frame.ground.append(L(0, y, frame.view.width, y, "plot-grid"))
        text = shown_value(value, words)
        frame.gutter.append(T(GUTTER - 9, baseline(y), text, "text-2", align="end"))
        frame.gutter.append(L(GUTTER - 5, y, GUTTER, y, "text-2"))
    middle = top + height / 2
    name = phrase("Largest lesion") if is_largest else phrase("Lesions")
    frame.gutter.append(T(12, middle - 2.8, words(name), "text", MEDIUM))
    frame.gutter.append(T(12, middle + 12.2, words(phrase("mm")), "text-2"))


def _point(frame: Frame, space: Space, size: Size, at: tuple[float, float]) -> None:
    x, y = at
    kind = "size" if size.mm else "size-gone"
    frame.drawn.append(G(kind, x, y, _POINT, "text"))
    space.take((x - _POINT, y - _POINT, x + _POINT, y + _POINT))
    frame.hits.append(
        Hit(record=size.record, lane="sizes", x=x, y=y, title=size.title, rows=size.rows)
    )


def _texts(frame: Frame, track: Track, size: Size) -> Sequence[str]:
    millimetres = frame.words(phrase("{n} mm"), n=shown_value(size.mm, frame.words))
    if not track.label:
        return (millimetres,)
    numbered = frame.words(phrase("{number}: {size}"), number=track.label, size=millimetres)
    return (numbered, track.label)


def _label(frame: Frame, space: Space, texts: Sequence[str], at: tuple[float, float]) -> None:
    x, y = at
    away, rise = _POINT + 4, SIZE * 0.75 + 5
    frame.place(
        space,
        [
            (T(x + dx, y + dy, text, "text", BOLD, align),)
            for text in texts
            for dx, dy, align in (
                (away, 4.2, "start"),
                (-away, 4.2, "end"),
                (0, -6.0, "middle"),
                (0, rise, "middle"),
                (away, -4.0, "start"),
                (away, rise, "start"),
            )
        ],
    )
