"""What the sheet for the meeting says, as values: every string of the page, nothing drawn."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.reports.liver_map.values import LiverMap
from core.reports.paper.blocks import FactColumn
from core.reports.paper.glyphs import Glyph
from core.reports.paper.identity import Banner, Footer
from core.reports.paper.printing import Imprint


@dataclass(frozen=True, slots=True)
class Question:
    """What the meeting is asked; without a text there are lines to write it on."""

    title: str
    text: str
    more: str

    def said(self) -> Iterator[str]:
        yield from (self.title, self.text)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a listing: when, what in bold, the rest after it.

    Rows of the highest `rank` are the first to be left out.
    """

    day: str
    head: str
    detail: str = ""
    glyph: Glyph = Glyph.NONE
    rank: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """`rows` newest first. `left_out[n]` says what is missing where only n of them are shown.

    `nothing` is said instead of rows; `rises` puts the oldest of those shown on top.
    """

    title: str
    rows: tuple[Row, ...]
    left_out: tuple[str, ...]
    nothing: str
    rises: bool = False

    def shown(self, most: int) -> tuple[Row, ...]:
        first = sorted(range(len(self.rows)), key=lambda at: (self.rows[at].rank, at))[:most]
        kept = tuple(self.rows[at] for at in sorted(first))
        return kept[::-1] if self.rises else kept

    def missing(self, most: int) -> str:
        return self.left_out[min(most, len(self.rows))]

    def said(self) -> Iterator[str]:
        yield self.title
        for row in self.shown(len(self.rows)):
            yield " | ".join(part for part in (row.day, row.head, row.detail) if part)
        yield self.missing(len(self.rows)) if self.rows else self.nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Liver:
    """The map of the whole course up to the day, and in words what is in place and what is gone."""

    title: str
    shown: LiverMap
    lines: tuple[str, ...]
    more: str

    def said(self) -> Iterator[str]:
        yield from (self.title, *self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is written at the meeting: boxes to tick, lines, and who signs."""

    title: str
    note: str
    options: tuple[str, ...]
    lines: tuple[str, ...]
    roles_title: str
    roles: tuple[str, ...]
    surveillance: str
    choices: tuple[str, ...]
    signed: tuple[str, ...]

    def said(self) -> Iterator[str]:
        yield from (self.title, self.note, *self.options, *self.lines, self.roles_title)
        yield from (*self.roles, self.surveillance, *self.choices, *self.signed)


@dataclass(frozen=True, slots=True, kw_only=True)
class MdtSheet:
    """The page in reading order; `overdue` names every modality that is, or is empty.

    `no_cea` is said instead of a curve without a value.
    """

    banner: Banner
    overdue: str
    question: Question
    brief: FactColumn
    liver: Liver
    course: Listing
    scans: Listing
    cea_title: str
    cea_note: str
    no_cea: str
    decision: Decision
    footer: Footer
    imprint: Imprint

    def lines(self) -> tuple[str, ...]:
        """All words in reading order, for tests and for reading aloud."""
        banner = self.banner
        said = [banner.document, banner.about, banner.as_of, banner.mark, banner.name]
        said += [f"{label} {value}" for label, value in banner.details]
        said += [banner.state, banner.contact, self.overdue, *self.question.said()]
        said += [self.brief.title, *(f"{fact.term}: {fact.text}" for fact in self.brief.facts)]
        said += [*self.liver.said(), *self.course.said(), *self.scans.said(), self.cea_title]
        said.append(self.no_cea or self.cea_note)
        said += [*self.decision.said(), *self.footer.left]
        return tuple(line for line in said if line)
