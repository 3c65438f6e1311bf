"""What the head of the list says: what is shown, of how many, in which order, as of when."""

from PySide6.QtCore import QCoreApplication

from ui.look.language import words
from ui.session import RegistrySession
from ui.views.worklist.listing import Count, Listing


def head_line(listing: Listing, session: RegistrySession, *, is_narrowed: bool) -> str:
    """`212 living and enrolled, 14 overdue, most urgent first, refreshed 09:14`."""
    tr = QCoreApplication.translate
    parts = [_who(listing.count, is_narrowed=is_narrowed), words()(listing.order.label)]
    if session.settings.centre and not is_narrowed:
        parts.append(session.settings.centre)
    if session.is_looking_back:
        parts.append(tr("Head", "as of {day}").format(day=words().date(session.today)))
    else:
        parts.append(tr("Head", "refreshed {time}").format(time=f"{session.clock():%H:%M}"))
    return ", ".join(parts)


def _who(count: Count, *, is_narrowed: bool) -> str:
    """Shown and filtered-out overdue patients are all overdue patients (INV-12)."""
    tr = QCoreApplication.translate
    if not is_narrowed:
        return tr("Head", "{total} living and enrolled, {overdue} overdue").format(
            total=count.living, overdue=count.overdue
        )
    return tr(
        "Head",
        "{shown} of {total} living and enrolled, "
        "overdue {overdue} = {seen} shown + {hidden} filtered out",
    ).format(
        shown=count.shown,
        total=count.living,
        overdue=count.overdue,
        seen=count.overdue_shown,
        hidden=count.overdue_hidden,
    )


def how_many(count: Count) -> str:
    """Whoever is overdue and not shown is counted beside what is (INV-12)."""
    tr = QCoreApplication.translate
    shown = tr("Head", "{shown} of {total} patients").format(shown=count.shown, total=count.living)
    if not count.overdue_hidden:
        return shown
    hidden = tr("Head", "{n} overdue not shown").format(n=count.overdue_hidden)
    return f"{shown}; {hidden}"
