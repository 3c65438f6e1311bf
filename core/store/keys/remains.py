"""Copies of a protected registry that are not protected: named, so that somebody deletes them."""

from pathlib import Path

from core.store.cipher import PLAIN_HEADER
from core.store.engine import APPLICATION_ID
from core.store.keys.finishing import real

_ID_AT = 68  # where a database says whose it is
_BACKUPS = "-backups"


def unprotected_copies(path: Path) -> tuple[Path, ...]:
    """Unencrypted registries beside this one whose names begin as its own, and its backups."""
    path = real(path)
    beside = path.parent.glob(f"{_literal(path.stem)}*")
    backups = path.with_name(path.name + _BACKUPS).glob("*/*")
    found = [each for each in (*beside, *backups) if each != path and _is_registry(each)]
    return tuple(sorted(found))


def _is_registry(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_ID_AT + 4)
    except OSError:
        return False
    return head.startswith(PLAIN_HEADER) and head[_ID_AT:] == APPLICATION_ID.to_bytes(4, "big")


def _literal(name: str) -> str:
    """A name as a pattern that matches only itself."""
    return "".join(f"[{each}]" if each in "*?[" else each for each in name)
