"""A protocol on its way in: the bytes of a file, and not more than one may have."""

from pathlib import Path

from core.domain.protocol_file import MOST_BYTES
from core.errors import RegistryError
from core.language import phrase


def protocol_bytes(path: Path) -> bytes:
    """What the file holds, cut one byte after the most that is read in.

    Raises:
        RegistryError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RegistryError(
            phrase("{path} cannot be read: {why}."), path=path, why=error.strerror or error
        ) from error
