"""What letters say, as values: every word of the pages, nothing drawn."""

from dataclasses import dataclass

from core.domain.settings import PaperSize
from core.reports.paper.letterhead import Letterhead
from core.reports.paper.printing import Imprint


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter to one patient. `paragraphs` are lines as they were written; empty ones part."""

    sender: str
    address: tuple[str, ...]
    date: str
    subject: str
    lines: tuple[str, ...]
    signed: tuple[str, ...]
    page: str
    mark: str
    bookmark: str

    def said(self) -> tuple[str, ...]:
        """All words in reading order, for tests."""
        said = (self.sender, *self.address, self.date, self.subject, *self.lines, *self.signed)
        return tuple(line for line in (*said, self.mark) if line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """A batch under one letterhead."""

    head: Letterhead
    letters: tuple[Letter, ...]
    imprint: Imprint
    paper_size: PaperSize = PaperSize.A4
