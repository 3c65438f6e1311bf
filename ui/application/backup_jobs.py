"""What the thread of the backups does: each job is told everything and opens its own connection."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from core.actions.backing_up import (
    BackedUp,
    Standing,
    Tip,
    back_up,
    catch_up,
    is_due,
    standing_of,
    tip_of,
)
from core.domain.backups import Why
from core.domain.settings import Settings
from core.store.cipher import CipherKey
from ui.session import RegistrySession

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a job needs of the session, read in the thread that may read it."""

    path: Path
    key: CipherKey | None
    now: datetime
    settings: Settings
    tip: Tip
    known: Standing | None

    @classmethod
    def of(cls, session: RegistrySession, path: Path, now: datetime) -> Self:
        registry = session.registry
        return cls(path, registry.key, now, session.settings, tip_of(registry), session.backups)


def make(asked: Asked, say: Say, *, why: Why) -> BackedUp:
    return back_up(asked.path, asked.key, why=why, now=asked.now, settings=asked.settings, say=say)


def look(asked: Asked, say: Say, *, is_opening: bool, retries: bool) -> BackedUp | None:
    """An automatic backup if one is due; otherwise the second place catches up when `retries`."""
    here = standing_of(asked.path, Settings(), asked.now)  # without the second place
    hours = asked.settings.backup_hours
    if is_due(here, asked.tip, now=asked.now, hours=hours, is_opening=is_opening):
        return make(asked, say, why=Why.AUTOMATIC)
    is_known = asked.known is not None and asked.known.newest == here.newest
    return None if is_known and not retries else bring_on(asked, say)


def bring_on(asked: Asked, _say: Say) -> BackedUp:
    """The second place brought up to date, and both looked through."""
    return catch_up(asked.path, asked.key, now=asked.now, settings=asked.settings)


def holds_more(session: RegistrySession, now: datetime) -> bool:
    """Whether the registry holds something that no backup beside it does."""
    from core.actions.backing_up import is_changed

    path = session.registry.path
    if path is None or not path.is_file():
        return False
    return is_changed(standing_of(path, Settings(), now), tip_of(session.registry))
