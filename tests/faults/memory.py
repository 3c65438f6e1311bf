"""What a process holds of the memory, and what of it is in use."""

import ctypes
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

MB = 1024 * 1024
SMALL = 64  # bytes at least that a block of Python's own allocator takes on the whole


class _Used(ctypes.Structure):
    """`struct mallinfo2` of glibc 2.33 and later."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


@cache
def _glibc() -> Any:
    """None where there is no such allocator."""
    try:
        library = ctypes.CDLL("libc.so.6")
        library.mallinfo2.restype = _Used
        library.malloc_trim  # noqa: B018  it is looked up here
    except (OSError, AttributeError):
        return None
    return library


def give_back() -> None:
    """What the allocator keeps for later goes back: what is left is held by somebody."""
    if _glibc() is not None:
        _glibc().malloc_trim(0)


def resident() -> float:
    """The memory this process holds, in MB; nought where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text())
    return int(found.group(1)) / 1024 if found else 0.0


def in_use() -> float:
    """What was asked for and not given back, in MB: of the allocator, and Python's small blocks.

    Free pieces that lie too scattered to be given back are not in it. Nought where the allocator
    does not say.
    """
    if _glibc() is None:
        return 0.0
    used = _glibc().mallinfo2()
    return float(used.uordblks + used.hblkhd + SMALL * sys.getallocatedblocks()) / MB
