"""Put a backup in the place of a registry: what would be lost, a rehearsal, the restore itself."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.actions.verifying import Flaw, verify
from core.domain.acting import Acting, Entry, Value
from core.domain.backups import Backup, Why
from core.domain.losses import Losses
from core.domain.rights import Right, demand
from core.errors import RegistryDamagedError, RegistryError
from core.language import ENGLISH, phrase
from core.store.alone import refuse_company
from core.store.anchors import set_anchor
from core.store.backups import comparing
from core.store.backups.examining import flaws_of, mark
from core.store.backups.making import make, refuse_full_disk
from core.store.backups.manifest import read_backup
from core.store.backups.places import KEYS, REGISTRY, free_name, stamped
from core.store.backups.second import second_of
from core.store.backups.shelf import PART, listed
from core.store.beside import backups_of, incoming_of, keys_of, quarantine_of
from core.store.cipher import CipherKey
from core.store.durably import copy_file
from core.store.engine import connect
from core.store.history import History
from core.store.opening import open_file
from core.store.places import refuse_unsafe
from core.store.registry import Registry
from core.store.swapping import Swap, drop_prepared, finish_interrupted, swap
from core.store.upgrading import migrate_copy
from core.store.writer_lock import WriterLock


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The keys of the present file and of the backup; none where a file is not protected."""

    present: CipherKey | None = None
    backup: CipherKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """`aside`: where the former file lies, or None when there was none."""

    losses: Losses
    aside: Path | None


def offered(path: Path, second_place: str = "", folder: Path | None = None) -> tuple[Backup, ...]:
    """The backups of both places and of a chosen folder, newest first; one found twice once.

    The second place is known from the registry, or from the manifests when it cannot be read.
    """
    here = listed(backups_of(path))
    named = second_place or next((each.second_place for each in here if each.second_place), "")
    second = second_of(path, named)
    found = [*here, *(listed(second) if second is not None else ())]
    if folder is not None:
        one = read_backup(folder)
        found += [one] if one is not None else listed(folder)
    unique: dict[str, Backup] = {}
    for each in found:
        if each.name not in unique or (each.is_verified and not unique[each.name].is_verified):
            unique[each.name] = each
    return tuple(sorted(unique.values(), key=_made_at, reverse=True))


def _made_at(backup: Backup) -> datetime:
    return backup.made_at


def losses(path: Path, backup: Backup, keys: Keys) -> Losses:
    """What the present file holds and the backup does not. Changes neither.

    Raises:
        RegistryError: the backup cannot be read.
    """
    if not path.is_file():
        return Losses(is_readable=False)
    return comparing.losses(
        path, backup.folder / REGISTRY, present_key=keys.present, other_key=keys.backup
    )


def rehearse(backup: Backup, key: CipherKey | None, *, now: datetime) -> tuple[Flaw, ...]:
    """Open a copy of the backup as a restore would, verify all of it, and delete the copy.

    What is found is remembered beside the backup, which then counts as verified or does not.

    Raises:
        RegistryError: there is no room for the copy, or the folder refuses it.
    """
    shelf = backup.folder.parent
    try:
        refuse_full_disk(shelf, 3 * sum(each.size for each in backup.files))
        stage = Path(tempfile.mkdtemp(prefix=".rehearsal-", suffix=PART, dir=shelf))
        try:
            flaws = [Flaw(_DAMAGED, {"what": each}) for each in flaws_of(backup, key)]
            flaws = flaws or _rehearsed(backup, key, stage, now)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
        mark(backup, tuple(map(_in_english, flaws)), now)
    except OSError as error:
        raise RegistryError(
            phrase("The backup cannot be examined: {folder} cannot be written ({reason})."),
            folder=shelf,
            reason=error.strerror or type(error).__name__,
        ) from error
    return tuple(flaws)


_DAMAGED = phrase("The backup is damaged: {what}.")


def _in_english(flaw: Flaw) -> str:
    return flaw.said(ENGLISH)


def _rehearsed(backup: Backup, key: CipherKey | None, stage: Path, now: datetime) -> list[Flaw]:
    copy = stage / REGISTRY
    copy_file(backup.folder / REGISTRY, copy)
    try:
        # Past the lock and the rules of places: it is nobody's registry, and gone in a moment.
        registry = Registry(open_file(copy, now=now, key=key), copy)
    except RegistryDamagedError as error:
        return [Flaw(error.sentence, error.values)]
    try:
        return list(verify(registry).flaws)
    finally:
        registry.close()


def restore(path: Path, backup: Backup, acting: Acting, keys: Keys) -> Restored:
    """Put the backup in the place of the registry at `path`, which nobody may have open.

    The former file is kept in the quarantine beside it, with its log, and is never deleted by the
    program. A kill at any point leaves the former registry or the restored one. The key file of
    today is kept where it still opens the restored file; otherwise that of the backup comes along.

    Raises:
        RegistryDamagedError: the backup is damaged.
        RegistryBusyError: another program has the registry open.
        RegistryError: no room, a newer backup, or the disk refuses.
    """
    demand(acting.role, Right.RESTORE)
    refuse_unsafe(path)
    lock = WriterLock.take(path, acting.at)
    try:
        return _restored(path, backup, acting, keys)
    finally:
        lock.release()


def _restored(path: Path, backup: Backup, acting: Acting, keys: Keys) -> Restored:
    finish_interrupted(path)
    flaws = flaws_of(backup, keys.backup)
    if flaws:
        raise RegistryDamagedError(
            phrase("This backup is damaged ({flaw}). Choose another."), flaw=flaws[0]
        )
    lost = losses(path, backup, keys)
    try:
        refuse_full_disk(path.parent, 3 * sum(each.size for each in backup.files))
        refuse_company(path, keys.present)
        _back_up_present(path, backup, acting, keys)
        _prepare_incoming(path, backup, acting, keys, lost)
        aside = free_name(quarantine_of(path), stamped(acting.at)) if path.exists() else None
        swap(path, _swap_of(path, backup, keys, aside))
    except OSError as error:
        raise RegistryError(
            phrase("{path} cannot be restored ({reason}). Nothing is lost: try again."),
            path=path,
            reason=error.strerror or type(error).__name__,
        ) from error
    _anchor_anew(path, keys.backup)
    return Restored(losses=lost, aside=aside)


def _anchor_anew(path: Path, key: CipherKey | None) -> None:
    """The former anchor went aside; a kill before this one leaves none, which says nothing."""
    db = connect(path, key)
    try:
        [event] = History(db).recent(1)
    finally:
        db.close()
    with suppress(OSError):
        set_anchor(path, key, event)


def _back_up_present(path: Path, backup: Backup, acting: Acting, keys: Keys) -> None:
    """What can still be read is a backup too; what cannot goes to the quarantine as it is."""
    if not path.is_file():
        return
    try:
        db = connect(path, keys.present)
        try:
            make(db, path, why=Why.RESTORE, now=acting.at, second_place=backup.second_place)
        finally:
            db.close()
    except RegistryDamagedError:
        pass


def _prepare_incoming(path: Path, backup: Backup, acting: Acting, keys: Keys, lost: Losses) -> None:
    """The copy that will be the registry: on the current schema, with its entry, examined."""
    incoming = incoming_of(path)
    drop_prepared(path)
    try:
        copy_file(backup.folder / REGISTRY, incoming)
        if _brings_keys(path, backup, keys):
            copy_file(backup.folder / KEYS, keys_of(incoming))
        migrate_copy(incoming, keys.backup)
        _write_entry(incoming, keys.backup, acting, _entry(backup, lost))
    except BaseException:
        drop_prepared(path)
        raise


def _write_entry(incoming: Path, key: CipherKey | None, acting: Acting, entry: Entry) -> None:
    # Without its path: what a registry keeps beside itself belongs to the final name.
    registry = Registry(connect(incoming, key), None)
    try:
        with registry.unit_of_work(acting) as work:
            work.is_event = True
            work.entry = entry
    finally:
        registry.close()


def _entry(backup: Backup, lost: Losses) -> Entry:
    values: dict[str, Value] = {"day": backup.made_at.date(), "time": f"{backup.made_at:%H:%M}"}
    if not lost.is_readable:
        sentence = phrase(
            "Restored from the backup of {day} {time}; the former file could not be read"
        )
        return Entry(sentence=sentence, values=values)
    return Entry(
        sentence=phrase("Restored from the backup of {day} {time}, {n} entries set aside"),
        values=values | {"n": str(lost.n_entries)},
    )


def _brings_keys(path: Path, backup: Backup, keys: Keys) -> bool:
    """Whether the key file of the backup is needed: that of today opens another key, or is gone."""
    has_keys = (backup.folder / KEYS).is_file()
    return has_keys and (keys.present != keys.backup or not keys_of(path).is_file())


def _swap_of(path: Path, backup: Backup, keys: Keys, aside: Path | None) -> Swap:
    return Swap(
        aside=aside.name if aside is not None else "",
        keys=_brings_keys(path, backup, keys),
        no_keys=keys.backup is None and keys_of(path).is_file(),
    )
