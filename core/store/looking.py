"""A second look at what seems damaged or does not answer: a disk may fail for a moment."""

import time
from collections.abc import Callable
from typing import TypeVar

from core.errors import DiskFailingError, RegistryDamagedError

T = TypeVar("T")

BETWEEN_LOOKS = 0.2  # seconds: what a disk answers wrongly once, it mostly answers rightly then


def twice(look: Callable[[], T]) -> T:
    """What `look` finds; when the file seems damaged or the disk failing, what it finds then."""
    try:
        return look()
    except (DiskFailingError, RegistryDamagedError):
        time.sleep(BETWEEN_LOOKS)
    return look()
