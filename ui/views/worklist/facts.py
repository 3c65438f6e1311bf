"""What the panel beside the list says about the marked row, as text."""

from dataclasses import dataclass

from ui.widgets.banner import Identity


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of the visit: its name, its status tag, and when."""

    name: str
    status: str
    word: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class WhyLine:
    """One fact behind the date: what it is, in words, and its day."""

    label: str
    text: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One attempt: how, with which end, when and by whom."""

    icon: str
    text: str
    under: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFacts:
    """Everything about the marked row."""

    identity: Identity
    title: str
    aside: str = ""
    note: str = ""
    items: tuple[ItemLine, ...] = ()
    why_title: str = ""
    why: tuple[WhyLine, ...] = ()
    why_note: str = ""
    phones: tuple[str, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    contact_note: str = ""
