"""Write a document where the user said: all of it or nothing, and nowhere else."""

import contextlib
import os
from pathlib import Path

from core.errors import RegistryError
from core.language import phrase


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` beside the target and put it in its place in one step.

    Raises:
        RegistryError: the target is a folder or a device, the folder is missing, or the disk
            refuses; an existing file is then as it was.
    """
    if path.exists() and not path.is_file():
        raise RegistryError(
            phrase("{path} is not a file. Choose the name of a file."), path=path, field="path"
        )
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise RegistryError(
            phrase("{path} cannot be written ({why}). Choose another place."),
            path=path,
            why=error.strerror or type(error).__name__,
            field="path",
        ) from error
