"""The timeline of the printed summary as primitives, each group with the place where it stands."""

from dataclasses import dataclass

from core.reports.timeline.scene import Primitive, moved


@dataclass(frozen=True, slots=True)
class PaperPicture:
    """Primitives in points, y downwards from 0, and how much height they take."""

    height: float
    groups: tuple[tuple[float, float, tuple[Primitive, ...]], ...]  # each with where it stands

    @property
    def drawn(self) -> tuple[Primitive, ...]:
        """All of them in their places; whoever only needs the height does not ask."""
        return tuple(moved(each, dx, dy) for dx, dy, group in self.groups for each in group)
