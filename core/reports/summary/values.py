"""What a patient summary says, as values: every string and number of the page, nothing drawn."""

from dataclasses import dataclass, field
from datetime import datetime

from core import VERSION
from core.domain.settings import PaperSize, Settings
from core.reports.paper.blocks import Alert, FactColumn
from core.reports.paper.identity import Banner, Footer
from core.reports.paper.letterhead import Letterhead, letterhead_of
from core.reports.paper.printing import Imprint
from core.reports.paper.sheet import Sheet, landscape_of, sheet_of
from core.reports.paper.signatures import signed_by
from core.reports.paper.tables import Table
from core.reports.summary.liver import LiverPart


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryMeta:
    """Where a print comes from; `printed_by` may be empty while nobody has signed in.

    `history` is the head of the history at that moment: its 8 characters on paper bind the file to
    what it was, for whoever keeps the paper. `signed_by` are the site's own words beside the lines
    for signatures, `paper_size` is what every document is laid out for.
    """

    program_version: str
    printed_at: datetime
    history: str = ""
    printed_by: str = ""
    is_demonstration: bool = False
    centre: str = ""
    letterhead: Letterhead = field(default_factory=Letterhead)
    signed_by: tuple[str, ...] = ()
    paper_size: PaperSize = PaperSize.A4

    @property
    def sheet(self) -> Sheet:
        return sheet_of(self.paper_size)

    @property
    def landscape(self) -> Sheet:
        return landscape_of(self.paper_size)


HEAD_SHOWN = 8


def meta_for(settings: Settings, printed_at: datetime, head: str) -> SummaryMeta:
    """Where a print of this registry comes from, the same from the window and the command line."""
    return SummaryMeta(
        program_version=VERSION,
        printed_at=printed_at,
        history=head[:HEAD_SHOWN],
        printed_by=settings.operator,
        is_demonstration=settings.is_demonstration,
        centre=settings.centre,
        letterhead=letterhead_of(settings),
        signed_by=signed_by(settings),
        paper_size=settings.paper_size,
    )


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a small note beside it, and running text."""

    title: str
    note: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The page in reading order.

    `surveillance` is missing without a plan, `course` without events, `liver` without lesions.

    `left_out` names the parts that were left out of this print; those are missing too.

    `alerts` hold every overdue item first; `more_alerts` counts what the tables say instead.
    """

    banner: Banner
    alerts: tuple[Alert, ...]
    more_alerts: str
    left_out: str
    facts: tuple[FactColumn, ...]
    liver: LiverPart | None
    timeline: Section | None
    course: Table | None
    surveillance: Table | None
    later: str
    gaps: Section
    notes: str
    signatures: tuple[str, ...]
    footer: Footer
    imprint: Imprint

    def lines(self) -> tuple[str, ...]:
        """All words in reading order, for tests and for reading aloud."""
        said = [self.banner.document, self.banner.as_of, self.banner.mark, self.banner.name]
        said += [f"{label} {value}" for label, value in self.banner.details]
        said += [self.banner.state, self.banner.contact]
        for alert in self.alerts:
            said += [alert.headline, alert.detail]
        said += [self.more_alerts, self.left_out]
        for column in self.facts:
            said += [column.title, *(f"{fact.term}: {fact.text}" for fact in column.facts)]
        said += self.liver.said() if self.liver else ()
        said += [self.timeline.title] if self.timeline else []
        for table in (self.course, self.surveillance):
            said += _table_lines(table) if table else []
        said += [self.later, self.gaps.title, self.gaps.text, *self.footer.left]
        return tuple(line for line in said if line)


def _table_lines(table: Table) -> list[str]:
    head = " | ".join(column.title for column in table.columns)
    return [table.title, head, *(" | ".join(cell.text for cell in row) for row in table.rows)]
