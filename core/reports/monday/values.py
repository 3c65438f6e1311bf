"""What a Monday sheet says, as values: every word of the page, nothing drawn."""

from dataclasses import dataclass

from core.reports.paper.glyphs import Glyph
from core.reports.paper.printing import Imprint


@dataclass(frozen=True, slots=True, kw_only=True)
class MondayRow:
    """One patient. Each pair is a strong line and the line below it."""

    name: str
    identity: str
    what: str
    month: str
    when: str
    when_below: str
    phones: tuple[str, ...]
    tried: str

    def said(self) -> str:
        parts = (self.name, self.identity, self.what, self.month, self.when, self.when_below)
        return " | ".join(each for each in (*parts, *self.phones, self.tried) if each)


@dataclass(frozen=True, slots=True)
class MondayGroup:
    """Rows of one kind; `continued` heads what stands on the next page."""

    glyph: Glyph
    title: str
    continued: str
    rows: tuple[MondayRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MondaySheet:
    """The sheet in reading order; `page` has places for {number} and {total}."""

    title: str
    about: str
    as_of: str
    mark: str
    columns: tuple[str, ...]
    groups: tuple[MondayGroup, ...]
    nobody: str
    advice: str
    footer: tuple[str, ...]
    page: str
    imprint: Imprint

    def lines(self) -> tuple[str, ...]:
        """All words in reading order, for tests and for reading aloud."""
        said = [self.title, self.about, self.as_of, self.mark, " | ".join(self.columns)]
        for group in self.groups:
            said += [group.title, *(row.said() for row in group.rows)]
        said += [self.nobody if not self.groups else "", self.advice, *self.footer]
        return tuple(line for line in said if line)
