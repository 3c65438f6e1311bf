"""As much of a text as the page can show of it: lines are few."""

from core.reports.paper.typeface import printable

_MOST = 1000  # characters; more than six lines of any text in any column


def enough(text: str) -> str:
    """The beginning; whoever sets it in lines says that it goes on."""
    return printable(text)[:_MOST]
