"""What the sheet for the patient says, as values: every word of the page, nothing drawn."""

from dataclasses import dataclass

from core.reports.paper.printing import Imprint


@dataclass(frozen=True, slots=True)
class Box:
    """An appointment: the day, the hour at the right, what, and where with how to prepare."""

    day: str
    hour: str
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Later:
    """A visit that comes after: its day, the days that are allowed, one mark per column."""

    day: str
    allowed: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSheet:
    """The page in reading order; `page` has places for {number} and {total}."""

    document: str
    as_of: str
    mark: str
    name: str
    details: tuple[tuple[str, str], ...]
    greeting: str
    intro: str
    next_title: str
    boxes: tuple[Box, ...]
    no_boxes: str
    later_title: str
    columns: tuple[str, ...]
    later: tuple[Later, ...]
    after: str
    ring_title: str
    phone: str
    ring: tuple[str, ...]
    warning: tuple[str, ...]
    footer: tuple[str, ...]
    page: str
    identity: str
    imprint: Imprint

    def lines(self) -> tuple[str, ...]:
        """All words in reading order, for tests and for reading aloud."""
        said = [self.document, self.as_of, self.mark, self.name]
        said += [f"{label} {value}" for label, value in self.details]
        said += [self.greeting, self.intro, self.next_title]
        for box in self.boxes:
            said.append(" | ".join(filter(None, (box.day, box.hour, box.what, box.detail))))
        said.append(self.no_boxes)
        if self.later:
            said += [self.later_title, " | ".join(self.columns)]
            said += [" | ".join((row.day, row.allowed, *row.marks)) for row in self.later]
        said += [self.after, f"{self.ring_title} {self.phone}", *self.ring, *self.warning]
        return tuple(line for line in (*said, *self.footer) if line)
