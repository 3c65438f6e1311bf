"""Write a document where the user said: all of it or nothing, and nowhere else."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from core.errors import RegistryError
from core.language import phrase


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` beside the target and put it in its place in one step.

    Raises:
        RegistryError: the target is a folder or a device, the folder is missing, or the disk
            refuses; an existing file is then as it was.
    """
    with whole_file(path) as file:
        file.write(data)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write into beside the target; it takes its place when the block ends well.

    Raises:
        RegistryError: as `write_whole`. Whatever else the block raises passes, and leaves nothing.
    """
    if path.exists() and not path.is_file():
        raise RegistryError(
            phrase("{path} is not a file. Choose the name of a file."), path=path, field="path"
        )
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        if isinstance(error, OSError):
            raise _refused(path, error) from error
        raise


@contextlib.contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """A folder to fill beside the target; it takes its name when the block ends well.

    Raises:
        RegistryError: something of that name is there already and is no empty folder, or the disk
            refuses. Whatever else the block raises passes, and leaves nothing.
    """
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise RegistryError(
            phrase("{path} exists already and is not empty. Choose the name of a new folder."),
            path=path,
            field="path",
        )
    beside = path.with_name(f".{path.name}.new")
    try:
        if beside.exists():  # of a run that the computer cut short
            shutil.rmtree(beside)
        beside.mkdir()
        yield beside
        if path.exists():
            path.rmdir()
        beside.rename(path)
    except BaseException as error:
        shutil.rmtree(beside, ignore_errors=True)
        if isinstance(error, OSError):
            raise _refused(path, error) from error
        raise


def _refused(path: Path, error: OSError) -> RegistryError:
    return RegistryError(
        phrase("{path} cannot be written ({why}). Choose another place."),
        path=path,
        why=error.strerror or type(error).__name__,
        field="path",
    )
