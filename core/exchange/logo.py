"""The logo of a letterhead on its way in: a picture, and small."""

from pathlib import Path

from core.errors import RegistryError
from core.exchange.pictures import refuse_picture
from core.language import phrase

MOST_LOGO = 100_000  # bytes; the history keeps every logo there was


def logo_from(path: Path) -> bytes:
    """The bytes of a PNG or JPEG file.

    Raises:
        RegistryError: it cannot be read, is no such picture, or is larger than 100 kB.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_LOGO + 1)
    except OSError as error:
        raise RegistryError(
            phrase("{path} cannot be read ({why}). Choose another picture."),
            path=path,
            why=error.strerror or type(error).__name__,
            field="logo",
        ) from error
    if len(data) > MOST_LOGO:
        raise RegistryError(
            phrase("The logo may have {most} kB; make the picture smaller."),
            most=MOST_LOGO // 1000,
            field="logo",
        )
    refuse_picture(data)
    return data
