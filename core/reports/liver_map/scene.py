"""The map as primitives in the pixels or points of one width; colours are token names."""

from dataclasses import dataclass, replace

from core.domain.segments import Segment
from core.language import Words, phrase
from core.reports.liver_map.geometry import HEIGHT, WIDTH, Area, Path_, liver
from core.reports.liver_map.marks import mark, under_mark
from core.reports.liver_map.placing import Placed, label_place, placed
from core.reports.liver_map.shapes import Primitive, Shape
from core.reports.liver_map.values import LiverMap
from core.reports.timeline.scene import BOLD, MEDIUM, L, R, T


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How large things are and what is emphasised; lengths in pixels or points.

    `least` is the smallest radius of a disc, `label` the size of the segments' names.
    """

    width: float
    least: float
    label: float
    line: float = 1.0
    chosen: frozenset[Segment] = frozenset()
    hovered: Segment | None = None

    @property
    def unit(self) -> float:
        return self.width / WIDTH

    def emphasising(self, chosen: frozenset[Segment], hovered: Segment | None) -> "Look":
        return replace(self, chosen=chosen, hovered=hovered)

    @property
    def reach(self) -> float:
        """How far the name of a segment reaches from its middle, in map units."""
        return self.label * 0.62 / self.unit


def screen_look(width: float, scale: float) -> Look:
    """For a window, `scale` being the text size in force."""
    label = min(max(12 * scale, width * 0.026), 22 * scale)
    return Look(width=width, least=9.5 * scale, label=label, line=scale)


def paper_look(width: float) -> Look:
    """For paper, in points."""
    return Look(width=width, least=5.6, label=9.5, line=0.62)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The picture, and where each lesion stands in map units; `unit` is their size on it."""

    width: float
    height: float
    unit: float
    drawn: tuple[Primitive, ...]
    discs: Placed

    def at(self, x: float, y: float) -> tuple[float, float]:
        """The place in map units that is at these pixels."""
        return x / self.unit, y / self.unit


def scene_of(shown: LiverMap, look: Look, words: Words) -> Scene:
    """Neighbours behind, the liver, its borders, labels, lesions: in this order."""
    discs = placed(shown.lesions, look.least / look.unit, look.reach)
    ground = [*_behind(look), *_ground(look), *_front(look)]
    lines = [*_hatches(shown, look), *_borders(look), *_emphasis(look)]
    drawn = [*ground, *lines, *_labels(shown, look, discs), *_sides(look, words)]
    drawn += _lesions(shown, look, discs)
    return Scene(
        width=look.width,
        height=HEIGHT * look.unit,
        unit=look.unit,
        drawn=tuple(drawn),
        discs=discs,
    )


def scaled(path: Path_, unit: float) -> Path_:
    """Larger by `unit`; the third number of a line, which tells it from a move, stays nothing."""
    return tuple(tuple(value * unit for value in command) for command in path)


_TONES = {"gallbladder": ("map-gall", "map-gall-edge"), "ivc": ("map-cava", "map-vessel-edge")}


def _behind(look: Look) -> list[Primitive]:
    """Vena cava, gallbladder and the portal trunk below the liver."""
    drawn: list[Primitive] = []
    for hint in liver().hints:
        path = scaled(hint.path, look.unit)
        if hint.is_front:
            continue
        if hint.width:
            tube = hint.width * look.unit
            drawn.append(Shape(path, "", "map-vessel-edge", tube, is_round=False))
            drawn.append(Shape(path, "", "map-vessel", tube - 2 * look.line, is_round=False))
        else:
            fill, edge = _TONES.get(hint.name, ("", "map-vessel-edge"))
            drawn.append(Shape(path, fill, edge, look.line))
    return drawn


def _ground(look: Look) -> list[Primitive]:
    """The contour first, so that no hairline of the ground shows between two segments."""
    drawn: list[Primitive] = [Shape(scaled(liver().contour, look.unit), "map-0")]
    for segment, area in liver().areas.items():
        drawn.append(Shape(scaled(area.path, look.unit), _fill(segment, area, look)))
    return drawn


def _fill(segment: Segment, area: Area, look: Look) -> str:
    if segment in look.chosen:
        return "map-chosen"
    return "accent-weak" if segment is look.hovered else f"map-{area.shade}"


def _front(look: Look) -> list[Primitive]:
    return [
        Shape(scaled(hint.path, look.unit), "", "map-vessel-front", hint.width * look.unit)
        for hint in liver().hints
        if hint.is_front
    ]


_DENSE = 600.0


def _hatches(shown: LiverMap, look: Look) -> list[Primitive]:
    """Gone: slanted lines. A part gone: half of them, broken."""
    drawn: list[Primitive] = []
    step = 1 if look.width >= _DENSE * look.line else 2
    for segment, area in liver().areas.items():
        is_cut = segment in shown.cut - shown.removed
        if segment not in shown.removed and not is_cut:
            continue
        dash = (3.2 * look.line, 3.2 * look.line) if is_cut else None
        for x1, y1, x2, y2 in area.hatch[:: step * 2 if is_cut else step]:
            start, end = (x1 * look.unit, y1 * look.unit), (x2 * look.unit, y2 * look.unit)
            drawn.append(L(*start, *end, "map-hatch", 0.9 * look.line, dash))
    return drawn


def _borders(look: Look) -> list[Primitive]:
    drawn: list[Primitive] = []
    line = look.line
    for name, edge in liver().edges.items():
        if edge.kind == "outline":
            continue
        dash = (4.0 * line, 3.2 * line) if name in liver().portal else None
        if edge.kind == "posterior":
            dash = (1.5 * line, 2.4 * line)
        drawn.append(Shape(scaled(edge.path, look.unit), "", "map-plane", line, dash))
    drawn.append(Shape(scaled(liver().contour, look.unit), "", "map-edge", 1.8 * line))
    return drawn


def _emphasis(look: Look) -> list[Primitive]:
    drawn: list[Primitive] = []
    if look.hovered is not None and look.hovered not in look.chosen:
        path = scaled(liver().areas[look.hovered].path, look.unit)
        drawn.append(Shape(path, "", "accent", 1.5 * look.line))
    for segment in Segment:
        if segment in look.chosen:
            path = scaled(liver().areas[segment].path, look.unit)
            drawn.append(Shape(path, "", "accent", 2.4 * look.line))
    return drawn


def _labels(shown: LiverMap, look: Look, discs: Placed) -> list[Primitive]:
    """Names of the segments, on a plate where lines would cross them; `+2` below what is full."""
    drawn: list[Primitive] = []
    for segment, area in liver().areas.items():
        place = label_place(segment, discs.spots, look.reach)
        x, y = (value * look.unit for value in place)
        base = y + look.label * 0.36
        colour = "text" if segment in look.chosen or segment is look.hovered else "text-2"
        if segment in shown.removed | shown.cut:
            half = look.label * (0.42 + 0.26 * (len(segment.value) - 1))
            top = y - look.label * 0.6
            plate = R(x - half, top, 2 * half, 1.2 * look.label, _fill(segment, area, look))
            drawn.append(plate)
        drawn.append(T(x, base, segment.value, colour, BOLD, "middle", look.label))
        more = sum(_home(lesion.segments) is segment for lesion in discs.hidden)
        if more:
            below = base + look.label * 0.95
            drawn.append(T(x, below, f"+{more}", "text", MEDIUM, "middle", look.label * 0.85))
    return drawn


def _home(segments: frozenset[Segment]) -> Segment | None:
    return next((each for each in Segment if each in segments), None)


def _sides(look: Look, words: Words) -> list[Primitive]:
    """R is the patient's right."""
    sides = (
        (liver().right_mark, words(phrase("R"))),
        (liver().left_mark, words(phrase("L"))),
    )
    size = look.label * 0.8
    return [
        T(x * look.unit, y * look.unit + size * 0.36, said, "text-2", MEDIUM, "middle", size)
        for (x, y), said in sides
    ]


def _lesions(shown: LiverMap, look: Look, discs: Placed) -> list[Primitive]:
    """All plates and cuts below all discs, so that none crosses the number of another."""
    under, over = list[Primitive](), list[Primitive]()
    for spot in discs.spots:
        is_hatched = bool(spot.lesion.segments & (shown.removed | shown.cut))
        place = spot.x * look.unit, spot.y * look.unit, spot.r * look.unit
        under += under_mark(spot.lesion, place, look.line, is_plated=is_hatched)
        over += mark(spot.lesion, place, look.line)
    return under + over
