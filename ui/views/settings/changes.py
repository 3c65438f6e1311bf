"""What a change of the settings was, in a few words, for the button that takes it back."""

from dataclasses import dataclass

from core.domain.settings import Settings
from core.language import Words, phrase
from core.store.history import Event, History
from core.store.settings import SettingsRepository
from ui.views.settings.appearance import NATIVE

LONGEST = 44


@dataclass(frozen=True, slots=True)
class LastChange:
    """The latest change of the settings that was not taken back."""

    seq: int
    text: str


def last_change(history: History, words: Words, limit: int = 50) -> LastChange | None:
    """The newest entry about settings that can be undone."""
    for event in history.recent(limit):
        if "what" not in event.values:
            continue  # a protocol of the site's own: its page takes it back
        is_settings = any(change.table == "settings" for change in history.changes_of(event.seq))
        if is_settings and event.undoes is None and not history.is_undone(event.seq):
            return LastChange(event.seq, _said(event, history, words))
    return None


def _said(event: Event, history: History, words: Words) -> str:
    """`Text size, 100 % to 110 %`; only the name where the answers are long."""
    what = event.values.get("what", ("",))
    name = ", ".join(map(words, what)) if isinstance(what, tuple) else str(what)
    [change] = history.changes_of(event.seq)
    old = SettingsRepository.from_row(change.old or {})
    new = SettingsRepository.from_row(change.new)
    full = ", ".join(filter(None, (name, difference(old, new, words))))
    return full if len(full) <= LONGEST else name


def difference(old: Settings, new: Settings, words: Words) -> str:
    """What moved, as `from to`."""
    pairs = (
        (f"{old.text_size} %", f"{new.text_size} %"),
        (NATIVE[old.language], NATIVE[new.language]),
        (words(old.theme.label), words(new.theme.label)),
        (words(old.number_scheme.label), words(new.number_scheme.label)),
        (old.centre, new.centre),
        (str(old.idle_minutes), str(new.idle_minutes)),
    )
    for before, after in pairs:
        if before != after:
            return _from_to(before, after, words)
    return _days_said(old, new, words) or _holidays_said(old, new, words)


def _from_to(old: str, new: str, words: Words) -> str:
    if not old or not new:
        return old or new
    return words(phrase("{old} to {new}"), old=old, new=new)


def _days_said(old: Settings, new: Settings, words: Words) -> str:
    opened = [words.days[day] for day in new.weekdays if day not in old.weekdays]
    closed = [words.days[day] for day in old.weekdays if day not in new.weekdays]
    parts = [words(phrase("{days} open"), days=", ".join(opened)) if opened else ""]
    parts += [words(phrase("{days} closed"), days=", ".join(closed)) if closed else ""]
    return ", ".join(filter(None, parts))


def _holidays_said(old: Settings, new: Settings, words: Words) -> str:
    added = sorted(set(new.holidays) - set(old.holidays))
    removed = sorted(set(old.holidays) - set(new.holidays))
    if len(added) + len(removed) == 1:
        said = phrase("{day} added") if added else phrase("{day} removed")
        return words(said, day=(added or removed)[0])
    if added:
        return words(phrase("{n} days added"), n=len(added))
    return words(phrase("{n} days removed"), n=len(removed)) if removed else ""
