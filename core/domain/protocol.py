"""A surveillance protocol: which modality, how many months after the anchor, in which window."""

from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from core.domain.frozen import Frozen
from core.domain.modality import Modality
from core.domain.months import LONGEST_OFFSET, fewest_days_in
from core.errors import RegistryError
from core.language import phrase

LONGEST_WINDOW = 366  # days either side; a protocol repeats within a year


class Evidence(StrEnum):
    """How far the printed schedule was checked against its source."""

    VERIFIED_PRIMARY = "verified_primary"
    VERIFIED_PRIMARY_PAGE = "verified_primary_page"
    VERIFIED_ABSTRACT = "verified_abstract"
    VERIFIED_SECONDARY = "verified_secondary"
    SITE = "site"

    @property
    def label(self) -> str:
        """The marked words shown beside the protocol."""
        return _EVIDENCE[self]


_EVIDENCE = {
    Evidence.VERIFIED_PRIMARY: phrase("read in the original publication"),
    Evidence.VERIFIED_PRIMARY_PAGE: phrase("read on the publisher's own page"),
    Evidence.VERIFIED_ABSTRACT: phrase("read in the abstract"),
    Evidence.VERIFIED_SECONDARY: phrase("read in a publication that quotes it"),
    Evidence.SITE: phrase("set up at this site"),
}


class Window(NamedTuple):
    """Days before the due date on which it opens, and days after it before it is overdue (R3)."""

    early_days: int
    grace_days: int


class ProtocolItem(Frozen):
    """One modality of a protocol.

    `includes` satisfy the item as they are: a biochemistry panel for CEA, or a PET-MRI for MRI and
    PET-CT where both items name it. `accepts` may stand in when the reason is recorded with the
    examination (R14).
    """

    modality: Modality
    months: tuple[int, ...]
    window: Window
    includes: tuple[Modality, ...] = ()
    accepts: tuple[Modality, ...] = ()
    is_optional: bool = False

    def is_satisfied_by(self, modality: Modality, stands_in_for: Modality | None = None) -> bool:
        """Whether an adequate examination counts; `stands_in_for` only with a recorded reason."""
        if modality is self.modality or modality in self.includes:
            return True
        return stands_in_for is self.modality and modality in self.accepts


class Protocol(Frozen):
    """One immutable version of a schedule, with where it comes from."""

    id: str
    version: int
    name: str
    short: str
    source: str
    evidence: Evidence
    population: str
    items: tuple[ProtocolItem, ...]
    notes: str = ""

    def item(self, modality: Modality) -> ProtocolItem | None:
        return next((item for item in self.items if item.modality is modality), None)

    def without(self, left_out: frozenset[Modality]) -> "Protocol":
        """The protocol as it is for a patient who is not sent for these."""
        kept = tuple(item for item in self.items if item.modality not in left_out)
        return replace(self, items=kept)

    @property
    def last_month(self) -> int:
        return max(item.months[-1] for item in self.items)


def check_item(item: ProtocolItem) -> None:
    """Refuse offsets or windows that could give one examination two meanings (R3)."""
    months, window = item.months, item.window
    if not months or not all(1 <= month <= LONGEST_OFFSET for month in months):
        raise RegistryError(
            "The months must be whole numbers from 1 to {most}; type for example 4, 8, 12.",
            field="months",
            most=LONGEST_OFFSET,
        )
    if any(after <= before for before, after in pairwise(months)):
        raise RegistryError(
            "Each month must be later than the one before it; "
            "type them in rising order, each once.",
            field="months",
        )
    if window.early_days < 0 or window.grace_days < 0:
        raise RegistryError(
            "The days before and after the due date must not be negative; type 0 or more.",
            field="window",
        )
    if max(window) > LONGEST_WINDOW:
        raise RegistryError(
            "A window of more than {most} days either side is refused; type fewer days.",
            field="window",
            most=LONGEST_WINDOW,
        )
    _check_no_overlap(item)


def _check_no_overlap(item: ProtocolItem) -> None:
    window, months = item.window, item.months
    gaps = {(before, after): fewest_days_in(after - before) for before, after in pairwise(months)}
    if not gaps:
        return
    (before, after), gap = min(gaps.items(), key=lambda pair: pair[1])
    if window.early_days + window.grace_days + 1 >= gap:
        raise RegistryError(
            "The windows of months {before} and {after} could overlap. "
            "{early} days before plus {grace} days after the due date must stay below {most}; "
            "shorten the window or move the months apart.",
            field="window",
            before=before,
            after=after,
            early=window.early_days,
            grace=window.grace_days,
            most=gap - 1,
        )


def checked(protocol: Protocol) -> Protocol:
    """The protocol itself when every rule holds; RegistryError otherwise."""
    modalities = [item.modality for item in protocol.items]
    if not modalities or len(set(modalities)) < len(modalities):
        raise RegistryError(
            "{protocol}: give at least one modality, and each modality once.",
            field="items",
            protocol=protocol.id,
        )
    for item in protocol.items:
        try:
            check_item(item)
        except RegistryError as error:
            raise RegistryError(
                phrase("{protocol}, {what}: {problem}"),
                field=error.field,
                protocol=protocol.id,
                what=item.modality.short,
                problem=error,
            ) from error
    return protocol
