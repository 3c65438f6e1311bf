"""Pictures: whether they can be decoded, and a smaller one to look at."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from core.domain.documents import MOST_PIXELS
from core.errors import RegistryError
from core.language import phrase

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG")


class Picture(NamedTuple):
    """Rows of red, green and blue, without padding."""

    width: int
    height: int
    data: bytes


def refuse_picture(data: bytes) -> None:
    """Refuse what is too large or cannot be decoded to its last pixel.

    Raises:
        RegistryError: with what is wrong.
    """
    with _opened(data) as image:
        image.load()


def picture_of(data: bytes, most: int) -> Picture:
    """The picture, upright and at most `most` pixels wide and high.

    Raises:
        RegistryError: it cannot be decoded.
    """
    from PIL import ImageOps

    with _opened(data) as image:
        image.draft("RGB", (most, most))  # a JPEG is decoded at a fraction of its size
        image.thumbnail((most, most))
        if image.mode.startswith("I"):
            image = image.point(lambda level: level / 256).convert("L")  # noqa: PLW2901
        flat = _on_white(ImageOps.exif_transpose(image))
        return Picture(flat.width, flat.height, flat.tobytes())


def _on_white(image: "Image") -> "Image":
    """What lets through shows the paper under it."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        over = image.convert("RGBA")
        under = Image.new("RGBA", over.size, "white")
        image = Image.alpha_composite(under, over)
    return image.convert("RGB")


@contextmanager
def _opened(data: bytes) -> "Iterator[Image]":
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS  # beyond it the library warns, beyond twice it refuses
    try:
        image: Image.Image = Image.open(BytesIO(data), formats=_FORMATS)
        _refuse_pixels(image.width, image.height)
        yield image
    except RegistryError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _far_too_many() from error
    except Exception as error:
        raise RegistryError(
            phrase(
                "This picture cannot be decoded: it is damaged or cut off. Save it again as PNG or "
                "JPEG."
            )
        ) from error


def _refuse_pixels(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise RegistryError(
            phrase(
                "This picture has {width} × {height} pixels. It may have {most} megapixels; make "
                "it smaller."
            ),
            width=width,
            height=height,
            most=MOST_PIXELS // 1_000_000,
        )


def _far_too_many() -> RegistryError:
    return RegistryError(
        phrase("This picture is too large. It may have {most} megapixels; make it smaller."),
        most=MOST_PIXELS // 1_000_000,
    )
