"""How a backup is said: when, of what, why, and whether it can be relied on."""

from datetime import datetime

from core.domain.backups import Backup
from core.language import Words, phrase

WEEK = 7  # days


def when(at: datetime, said: Words) -> str:
    """`Sat 28-Nov-2026 14:07`, by the clock of then."""
    return said(phrase("{day} {time}"), day=said.weekday_date(at.date()), time=f"{at:%H:%M}")


def patients_in(backup: Backup, said: Words) -> str:
    n = backup.contents.n_patients
    return said.count(n, phrase("{n} patient"), phrase("{n} patients"))


def entries_in(backup: Backup, said: Words) -> str:
    n = backup.contents.n_entries
    return said.count(n, phrase("{n} entry"), phrase("{n} entries"))


def newest_in(backup: Backup, said: Words) -> str:
    """When the newest entry in it was made; empty when there is none."""
    at = backup.contents.newest_at
    return when(datetime.fromisoformat(at), said) if at else ""


def when_and_what(backup: Backup, said: Words) -> str:
    """`Sat 28-Nov-2026 14:07, 45 patients, 1545 entries`."""
    return ", ".join(
        (when(backup.made_at, said), patients_in(backup, said), entries_in(backup, said))
    )


def last_made(newest: Backup | None, now: datetime, said: Words) -> str:
    """`Last backup today 09:14`; by the day once it is longer ago than a week."""
    if newest is None:
        return said(phrase("No verified backup yet"))
    at = newest.made_at.astimezone(now.tzinfo)
    days = (now.date() - at.date()).days
    if days == 0:
        return said(phrase("Last backup today {time}"), time=f"{at:%H:%M}")
    if days == 1:
        return said(phrase("Last backup yesterday {time}"), time=f"{at:%H:%M}")
    if 1 < days <= WEEK:
        return said(phrase("Last backup {n} days ago"), n=days)
    return said(phrase("Last backup {day}"), day=at.date())
