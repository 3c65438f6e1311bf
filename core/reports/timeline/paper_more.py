"""The lanes of paper that only some courses have: complications, lesion sizes, contacts."""

from core.language import phrase
from core.reports.timeline.chart import clipped, shown_value, take_curve
from core.reports.timeline.complications import gravest, grouped, is_major
from core.reports.timeline.contacts import contact_symbol
from core.reports.timeline.frame import Frame, Space
from core.reports.timeline.scales import LinearScale
from core.reports.timeline.scene import BOLD, MEDIUM, REGULAR, G, L, P, R, T
from core.reports.timeline.tracks import shown_tracks

SIZES_HEIGHT = 40.0
_GUTTER = 78.0
_SIZE = 7.5
_POINT = 1.5
_HALF = 5.5


def draw_paper_complications(frame: Frame, middle: float) -> None:
    """A box that begins on its day, with the grade in it; from grade III on a heavy edge."""
    space, boxes = Space(frame.view.width), list[tuple[float, str]]()
    for group in grouped(frame, _SIZE):
        shown, n = gravest(group), len(group.events)
        wide = group.right - group.left
        weight = 1.4 if is_major(shown) else 0.6
        box = (group.left, middle - _HALF, wide, 2 * _HALF)
        frame.drawn.append(R(*box, "surface", "text", width=weight))
        at = group.left + wide / 2
        frame.drawn.append(T(at, middle + 2.7, shown.code, "text", BOLD, "middle", size=_SIZE))
        space.take((group.left, middle - _HALF, group.right, middle + _HALF))
        if n > 1:
            boxes.append((group.right, frame.words(phrase("×{n}"), n=n)))
    for right, text in boxes:
        frame.place(space, [(T(right + 3, middle + 2.7, text, "text", size=_SIZE),)])


def draw_paper_contacts(frame: Frame, middle: float) -> None:
    """A mark for each try; the head of a call is filled when somebody answered."""
    for contact in frame.course.contacts:
        x = frame.view.x(contact.on)
        if frame.view.holds(x):
            frame.drawn.append(G(contact_symbol(contact), x, middle, 3.6, "text"))


def draw_paper_sizes(frame: Frame, top: float) -> float:
    """Diameters in mm on the same axis, the number of the lesion at its last; gives the foot."""
    view, foot = frame.view, top + SIZES_HEIGHT
    tracks = shown_tracks(frame.course.lesions)
    scale = LinearScale((s.mm for t in tracks for s in t.sizes), 0.0, top + 7, foot - 3)
    _scale(frame, scale, (top, foot), is_largest=tracks != frame.course.lesions)
    today = () if frame.course.died_on else (view.x(frame.course.today),)
    space = Space(view.width, (*frame.verticals, *today))
    space.take((0, top - 30, view.width, top))
    space.take((0, foot, view.width, foot + 30))
    ends = []
    for track in tracks:
        for piece in track.pieces():
            points = [(view.x(size.on), scale.y(size.mm)) for size in piece]
            curve = list(clipped(points, view.width))
            if len(curve) > 1:
                frame.drawn.append(P(tuple(curve), "text", 0.7))
                take_curve(space, curve)
            for size, (x, y) in zip(piece, points, strict=True):
                if view.holds(x):
                    kind = "size" if size.mm else "size-gone"
                    frame.drawn.append(G(kind, x, y, _POINT, "text"))
                    space.take((x - _POINT, y - _POINT, x + _POINT, y + _POINT))
            if piece and view.holds(points[-1][0]):
                ends.append((track.label, piece[-1].mm, points[-1]))
    for label, mm, at in ends:
        _last(frame, space, label or shown_value(mm, frame.words), at)
    return foot


def _scale(
    frame: Frame, scale: LinearScale, extent: tuple[float, float], *, is_largest: bool
) -> None:
    (top, foot), width = extent, frame.view.width
    for value in scale.ticks(0.0):
        text, y = shown_value(value, frame.words), scale.y(value)
        frame.gutter.append(T(_GUTTER - 4, y + 2.5, text, "text", REGULAR, "end", size=7))
        frame.ground.append(L(0, y, width, y, "text", 0.2))
    frame.ground.append(L(0, foot, width, foot, "text", 0.9))
    name = phrase("Largest lesion") if is_largest else phrase("Lesions")
    frame.gutter.append(T(0, top + 12, frame.words(name), "text", MEDIUM, size=8))
    frame.gutter.append(T(0, top + 22, frame.words(phrase("mm")), "text", size=7))


def _last(frame: Frame, space: Space, text: str, at: tuple[float, float]) -> None:
    x, y = at
    spots = (
        *((3.5, 2.6, "start"), (-3.5, 2.6, "end"), (0, -3.5, "middle"), (0, 9, "middle")),
        *((3.5, -2.0, "start"), (-3.5, -2.0, "end")),
    )
    frame.place(
        space,
        [(T(x + dx, y + dy, text, "text", BOLD, align, size=_SIZE),) for dx, dy, align in spots],
    )
