"""Back up a registry: when it is due, and everything that goes with making one."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from core.domain.acting import Acting
from core.domain.backups import Backup, Why
from core.domain.settings import Settings
from core.errors import NoBackupError, RegistryError
from core.language import phrase
from core.store.backups.making import make
from core.store.backups.second import copy_newer, second_of
from core.store.backups.shelf import listed, newest_verified, remove, thin
from core.store.beside import backups_of
from core.store.cipher import CipherKey
from core.store.engine import connect
from core.store.registry import Registry

Say = Callable[[str], None]
COPYING = phrase("Copying the backup to the second place…")
SECOND_WARNING_DAYS = 14
MANY = 20  # patients; one action that changes more of them is bulk work


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """How far the history of a registry has come; another tip means that something changed."""

    n_entries: int
    newest_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The backups of a registry as they stand now: the newest of each place that is verified.

    `second_since`: until when the second place is known to be up to date at least.
    """

    newest: Backup | None = None
    second: Backup | None = None
    second_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp:
    """What became of it. A backup is made even when the second place could not be reached."""

    backup: Backup | None
    standing: Standing
    second_refusal: RegistryError | None = None


def back_up(
    path: Path,
    key: CipherKey | None,
    *,
    why: Why,
    now: datetime,
    settings: Settings,
    say: Say | None = None,
) -> BackedUp:
    """Make a verified backup, copy it to the second place, thin both; on a connection of its own.

    May run in a thread while the registry is open, and before a change of many rows or of the key.

    Raises:
        RegistryError: no backup was made, and why.
    """
    if not path.is_file():
        raise RegistryError(phrase("There is no registry at {path}. Choose another."), path=path)
    db = connect(path, key)
    try:
        second_place = settings.second_place
        backup = make(db, path, why=why, now=now, second_place=second_place, say=say)
    finally:
        db.close()
    thin(backups_of(path), now)
    return _with_second(path, key, now=now, settings=settings, say=say, backup=backup)


def backed_up_before(
    registry: Registry, acting: Acting, why: Why, *, here_only: bool = False
) -> Backup | None:
    """A backup of the open registry from just before a change that no Undo takes back at ease.

    None in memory, and for somebody who goes on without. `here_only`: no copy in the second place.

    Raises:
        NoBackupError: it could not be made, and why; nothing was changed.
    """
    if registry.path is None or acting.without_backup:
        return None
    settings = registry.settings()
    if here_only:
        settings = replace(settings, second_place="")
    try:
        made = back_up(registry.path, registry.key, why=why, now=acting.at, settings=settings)
    except RegistryError as error:
        raise NoBackupError(error) from error
    return made.backup


def backed_up_before_bulk(registry: Registry, acting: Acting, n_patients: int) -> Backup | None:
    """The same before one action that changes more than `MANY` patients; none before a smaller."""
    if n_patients <= MANY:
        return None
    return backed_up_before(registry, acting, Why.BULK)


def encrypted_instead(registry: Registry, acting: Acting, plain: Backup | None) -> None:
    """A backup of the registry that is protected now, in the place of the one from just before.

    Where it cannot be made the unencrypted one stays, named among the unprotected copies.
    """
    if plain is None:
        return
    with contextlib.suppress(NoBackupError):
        if backed_up_before(registry, acting, Why.REKEY) is not None:
            remove(plain)


def catch_up(path: Path, key: CipherKey | None, *, now: datetime, settings: Settings) -> BackedUp:
    """Bring the second place up to date without making another backup."""
    return _with_second(path, key, now=now, settings=settings)


def _with_second(
    path: Path,
    key: CipherKey | None,
    *,
    now: datetime,
    settings: Settings,
    say: Say | None = None,
    backup: Backup | None = None,
) -> BackedUp:
    refusal = None
    if settings.second_place:
        if say is not None:
            say(COPYING)
        try:
            copy_newer(path, settings.second_place, key, now)
        except RegistryError as error:
            refusal = error
    standing = standing_of(path, settings, now)
    return BackedUp(backup=backup, standing=standing, second_refusal=refusal)


def standing_of(path: Path, settings: Settings, now: datetime) -> Standing:
    """Read from both places; a second place on a share may take its time."""
    here = listed(backups_of(path))
    place = second_of(path, settings.second_place)
    second = newest_verified(listed(place), now) if place is not None else None
    oldest = here[-1].made_at if here else None
    return Standing(
        newest=newest_verified(here, now),
        second=second,
        second_since=second.made_at if second is not None else oldest,
    )


def tip_of(registry: Registry) -> Tip:
    newest = registry.history.recent(1)
    return Tip(n_entries=newest[0].seq if newest else 0, newest_at=newest[0].at if newest else "")


def is_changed(standing: Standing, tip: Tip) -> bool:
    """Whether the registry holds something that the newest backup does not."""
    if standing.newest is None:
        return True
    held = standing.newest.contents
    return (held.n_entries, held.newest_at) != (tip.n_entries, tip.newest_at)


def is_due(
    standing: Standing, tip: Tip, *, now: datetime, hours: int, is_opening: bool = False
) -> bool:
    """Whether an automatic backup is due.

    At opening: the first of a day, or something that no backup holds, because the computer went
    down before one was made. Later: something changed and the newest is older than the interval.
    """
    newest = standing.newest
    if newest is None or newest.made_at > now:  # the clock was set back
        return True
    if is_opening and newest.made_at.astimezone(now.tzinfo).date() < now.date():
        return True
    old_enough = is_opening or now - newest.made_at >= timedelta(hours=hours)
    return old_enough and is_changed(standing, tip)


def warning_of(standing: Standing, settings: Settings, now: datetime) -> RegistryError | None:
    """What the window must say until somebody backs up; None while all is well."""
    newest, days = standing.newest, settings.backup_warning_days
    if newest is None:
        return RegistryError(phrase("There is no verified backup of this registry."))
    if now - newest.made_at > timedelta(days=days):
        return RegistryError(
            phrase("The newest verified backup is of {day}: more than {n} days old."),
            day=newest.made_at.date(),
            n=days,
        )
    since, limit = standing.second_since, timedelta(days=SECOND_WARNING_DAYS)
    if settings.second_place and since is not None and now - since > limit:
        return RegistryError(
            phrase("The second place for backups has had none for more than {n} days: {place}."),
            n=SECOND_WARNING_DAYS,
            place=settings.second_place,
        )
    return None
