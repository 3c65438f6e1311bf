"""A registry written out as a file of its own, whole or not at all."""

from datetime import datetime
from pathlib import Path

from core.errors import RegistryError
from core.language import phrase
from core.store.engine import connect, sqlite
from core.store.opening import refuse_existing
from core.store.preparing import stamp
from core.store.registry import Registry


def write_copy(registry: Registry, path: Path, *, stamped: datetime) -> None:
    """Write everything in `registry` to the new file `path`, its schema dated `stamped`.

    The pages are laid down afresh, so equal contents give equal bytes.

    Raises:
        RegistryError: the file exists, or its folder does not or cannot be written.
    """
    db = registry.db
    refuse_existing(path)
    beside = path.with_name(f".{path.name}.new")
    try:
        stamp(db, stamped)
        beside.unlink(missing_ok=True)
        db.execute("VACUUM INTO ?", [str(beside)])
        connect(beside, db.key).close()  # turns write-ahead logging on, once and for all
        beside.replace(path)
    except (OSError, sqlite.Error) as error:
        raise RegistryError(
            phrase("{path} cannot be written. Check the folder and the disk."), path=path
        ) from error
    finally:
        beside.unlink(missing_ok=True)
