"""A backup examined as a stranger would: its bytes, its pages, its references, its counts."""

import json
from datetime import datetime
from pathlib import Path

from core.domain.backups import Backup
from core.errors import RegistryError
from core.store.backups.contents import contents_of
from core.store.backups.places import DAMAGED, REGISTRY
from core.store.cipher import CipherKey
from core.store.durably import remove_file, sha256_of, write_text
from core.store.engine import Database, connect, sqlite
from core.store.pages import page_flaws


def flaws_of(backup: Backup, key: CipherKey | None) -> tuple[str, ...]:
    """What is wrong with a backup; nothing when it can be relied on.

    It is opened for reading only, and nothing is left beside it.
    """
    try:
        wrong = [f"{f.name}: {_file_flaw(backup.folder / f.name, f.sha256)}" for f in backup.files]
        wrong = [each for each in wrong if not each.endswith(": ")]
        return tuple(wrong) or tuple(_inside(backup, key))
    except (OSError, sqlite.Error, RegistryError) as error:
        return (str(error),)


def _file_flaw(path: Path, sha256: str) -> str:
    if not path.is_file():
        return "missing"
    return "" if sha256_of(path) == sha256 else "other bytes than when it was made"


def _inside(backup: Backup, key: CipherKey | None) -> list[str]:
    db = connect(backup.folder / REGISTRY, key, read_only=True)
    try:
        return [*page_flaws(db), *_references(db)] or _differences(backup, db)
    finally:
        db.close()


def _references(db: Database) -> list[str]:
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    return [f"foreign key: {row[0]} {row[1]} -> {row[2]}" for row in broken]


def _differences(backup: Backup, db: Database) -> list[str]:
    found = contents_of(db)
    told = backup.contents
    if found == told:
        return []
    tables = sorted(
        name
        for name in found.counts.keys() | told.counts.keys()
        if found.counts.get(name) != told.counts.get(name)
    )
    return [f"manifest: {', '.join(tables) or 'history'}"]


def mark(backup: Backup, flaws: tuple[str, ...], now: datetime) -> None:
    """Remember beside the backup what a later examination found, or that it found nothing."""
    beside = backup.folder / DAMAGED
    if flaws:
        said = {"at": now.isoformat(timespec="seconds"), "flaws": flaws}
        write_text(beside, json.dumps(said, ensure_ascii=False, indent=1))
    else:
        remove_file(beside)
