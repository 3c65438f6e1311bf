"""One door to the library that reads PDF: it is not made for two threads at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

_ALONE = RLock()


@contextmanager
def pdfium() -> Iterator[Any]:
    """The library, for this thread alone while the block lasts."""
    with _ALONE:
        import pypdfium2  # two hundredths of a second that only a PDF is worth

        yield pypdfium2
