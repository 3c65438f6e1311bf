"""What the sheet of an operation says, as values: every string of the pages, nothing drawn."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.reports.liver_map.values import LiverMap
from core.reports.paper.blocks import FactColumn
from core.reports.paper.identity import Banner, Footer
from core.reports.paper.printing import Imprint
from core.reports.paper.tables import Table
from core.reports.summary.values import Section


@dataclass(frozen=True, slots=True)
class Part:
    """A table, or the sentence that stands under its heading where there is no row."""

    table: Table
    nothing: str = ""

    def said(self) -> Iterator[str]:
        yield from (self.table.title, self.table.note)
        if not self.table.rows:
            yield self.nothing
            return
        yield " | ".join(column.title for column in self.table.columns)
        for row in self.table.rows:
            yield " | ".join(cell.text for cell in row)


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSheet:
    """The pages in reading order; without an operation only `nothing` is said.

    `done` stands beside the map `shown` under `map_title`; `course` and `pathology` below them.
    """

    banner: Banner
    overdue: str
    nothing: str
    done: FactColumn
    map_title: str
    shown: LiverMap
    below: tuple[FactColumn, ...]
    parts: tuple[Part, ...]
    texts: tuple[Section, ...]
    signatures: tuple[str, ...]
    footer: Footer
    imprint: Imprint

    def lines(self) -> tuple[str, ...]:
        """All words in reading order, for tests and for reading aloud."""
        banner = self.banner
        said = [banner.document, banner.about, banner.as_of, banner.mark, banner.name]
        said += [f"{label} {value}" for label, value in banner.details]
        said += [banner.state, banner.contact, self.overdue, self.nothing]
        for column in (self.done, *self.below):
            said += [column.title, *(f"{fact.term}: {fact.text}" for fact in column.facts)]
        said.append(self.map_title)
        for part in self.parts:
            said += part.said()
        for text in self.texts:
            said += [text.title, text.note, text.text]
        return tuple(line for line in (*said, *self.signatures, *self.footer.left) if line)
