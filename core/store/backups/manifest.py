"""The manifest of a backup: written when it is made, read with suspicion ever after."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from core.domain.backups import Backup, Contents, StoredFile, Why
from core.store.backups.places import DAMAGED, MANIFEST, parts_of
from core.store.durably import sha256_of, write_text


def stored_files(folder: Path, *names: str) -> tuple[StoredFile, ...]:
    """Size and hash of those of the named files that are there."""
    return tuple(
        StoredFile(name=name, size=(folder / name).stat().st_size, sha256=sha256_of(folder / name))
        for name in names
        if (folder / name).is_file()
    )


def write_manifest(backup: Backup) -> None:
    said: dict[str, Any] = {
        "program": backup.program,
        "why": backup.why.value,
        "made_at": backup.made_at.isoformat(timespec="seconds"),
        "second_place": backup.second_place,
        **asdict(backup.contents),
        "files": [asdict(each) for each in backup.files],
    }
    write_text(backup.folder / MANIFEST, json.dumps(said, ensure_ascii=False, indent=1))


def read_backup(folder: Path) -> Backup | None:
    """The backup in a folder; None when its name is no backup's. Never raises for its contents.

    One without a readable manifest is listed too, as not verified: its owner must see it.
    """
    parts = parts_of(folder.name)
    if parts is None:
        return None
    try:
        return _read(folder)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        made_at, why = parts
        known = next((each for each in Why if each.value == why), Why.HAND)
        return Backup(folder=folder, why=known, made_at=made_at, is_verified=False)


def _read(folder: Path) -> Backup:
    said: Any = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    files = tuple(
        StoredFile(name=str(f["name"]), size=int(f["size"]), sha256=str(f["sha256"]))
        for f in said["files"]
    )
    made_at = datetime.fromisoformat(said["made_at"])
    if made_at.tzinfo is None or not files:
        raise ValueError("a manifest without an offset, or of no file")
    return Backup(
        folder=folder,
        why=Why.read(said["why"]),
        made_at=made_at,
        is_verified=_still_there(folder, files),
        program=str(said["program"]),
        contents=_contents(said),
        files=files,
        second_place=str(said.get("second_place", "")),
    )


def _contents(said: Any) -> Contents:
    return Contents(
        schema=str(said["schema"]),
        counts={str(name): int(n) for name, n in said["counts"].items()},
        n_patients=int(said["n_patients"]),
        n_entries=int(said["n_entries"]),
        head=str(said["head"]),
        newest_at=_instant(said["newest_at"]),
        origin=str(said["origin"]),
    )


def _instant(said: str) -> str:
    return datetime.fromisoformat(said).isoformat(timespec="seconds") if said else ""


def _still_there(folder: Path, files: tuple[StoredFile, ...]) -> bool:
    sizes = [(folder / each.name).stat().st_size == each.size for each in files]
    return all(sizes) and not (folder / DAMAGED).exists()
