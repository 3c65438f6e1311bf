"""A registry file replaced by another in one step that a kill cannot leave half done.

A journal beside the registry says what is being put in its place. While there is none, the old
file stands and whatever was prepared is dropped; once there is one, the swap is carried through,
by whoever began it or by the next opening. Each step can be done twice.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from core.store.beside import incoming_of, journal_of, keys_of, quarantine_of
from core.store.durably import copy_file, remove_file, sync_file, sync_folder, write_text

# What belongs to the old file must never be read together with the new one. The anchor names an
# entry of the history that the new file may not have.
_LOGS: Final = ("-wal", "-shm", "-journal")
_ANCHOR: Final = "-anchor"


@dataclass(frozen=True, slots=True)
class Swap:
    """`aside`: the name in the quarantine that the old files go to; empty: a backup holds them.

    `keys`: the key file that was prepared takes the place of the old one; `no_keys`: the new file
    is not protected, so the old key file goes.
    """

    aside: str = ""
    keys: bool = False
    no_keys: bool = False


def swap(path: Path, asked: Swap) -> None:
    """Put the prepared file in the place of `path`, which nobody may have open.

    Raises:
        OSError: the disk refuses, or somebody took the prepared file away.
    """
    incoming = incoming_of(path)
    sync_file(incoming)
    if asked.keys:
        sync_file(keys_of(incoming))
    sync_folder(path.parent)
    write_text(journal_of(path), json.dumps(asdict(asked)))  # from here on it is the new file
    _carry_through(path, asked)


def finish_interrupted(path: Path) -> str:
    """Carry a cut swap through, or drop what was prepared: "finished", "dropped" or "".

    To be called before a registry is opened for writing, by whoever may write it.
    """
    journal = journal_of(path)
    asked = _read(journal) if journal.exists() else None
    if asked is not None:
        _carry_through(path, asked)
        return "finished"
    left = [each for each in _prepared(path) if each.exists()]
    for each in left:
        remove_file(each)
    return "dropped" if left else ""


def drop_prepared(path: Path) -> None:
    """Remove what was prepared for a swap that does not take place."""
    for each in _prepared(path):
        remove_file(each)


def _prepared(path: Path) -> list[Path]:
    incoming, journal = incoming_of(path), journal_of(path)
    beside = [incoming.with_name(incoming.name + log) for log in _LOGS]
    return [*beside, keys_of(incoming), journal.with_name(f"{journal.name}.new"), incoming, journal]


def _carry_through(path: Path, asked: Swap) -> None:
    incoming = incoming_of(path)
    if incoming.exists():  # otherwise it stands in its place already, and what is beside is its own
        aside = _aside_of(path, asked)
        for ending in _LOGS if aside is None else (*_LOGS, _ANCHOR):
            _set_aside(path.with_name(path.name + ending), aside)
        if aside is not None:
            _keep_old(path, aside)
        if asked.no_keys:
            remove_file(keys_of(path))
        if asked.keys and keys_of(incoming).exists():
            keys_of(incoming).replace(keys_of(path))
        sync_folder(path.parent)
        incoming.replace(path)
        sync_folder(path.parent)
    drop_prepared(path)
    sync_folder(path.parent)


def _aside_of(path: Path, asked: Swap) -> Path | None:
    """The folder for the old files. It goes with the registry when the folder of both moves."""
    if not asked.aside:
        return None
    aside = quarantine_of(path) / asked.aside
    aside.mkdir(parents=True, exist_ok=True)
    sync_folder(aside.parent)
    sync_folder(path.parent)
    return aside


def _set_aside(file: Path, aside: Path | None) -> None:
    if not file.exists():
        return
    if aside is not None:
        file.replace(aside / file.name)
    else:
        file.unlink()


def _keep_old(path: Path, aside: Path) -> None:
    """The old file under a second name, so that there is never no file; its key file copied."""
    keys = keys_of(path)
    if path.exists() and not (aside / path.name).exists():
        try:
            os.link(path, aside / path.name)
        except OSError:  # sticks and shares know one name a file
            path.replace(aside / path.name)
    if keys.exists() and not (aside / keys.name).exists():
        beside = aside / f"{keys.name}.new"
        copy_file(keys, beside)
        beside.replace(aside / keys.name)
    sync_folder(aside)


def _read(journal: Path) -> Swap | None:
    """What was asked; None for what no swap of ours has written."""
    try:
        said: Any = json.loads(journal.read_text(encoding="utf-8"))
        return Swap(str(said["aside"]), bool(said["keys"]), bool(said["no_keys"]))
    except (ValueError, KeyError, TypeError):
        return None
