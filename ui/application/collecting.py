"""Python's garbage is collected between two events of the window, never in the middle of one.

Collecting destroys the objects of Qt that only a circle of references keeps. Left to itself it
begins wherever the next object is made: while a window paints itself, which then paints into
freed memory, or in the thread of a slow sum, which destroys what belongs to the window's thread.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher


def collect_between_events() -> None:
    """Begin, in the thread of the window; what was made so far stays and is not searched."""
    gc.disable()
    gc.freeze()
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    dispatcher.aboutToBlock.connect(collect_what_is_due)  # every event was seen to


def collect_what_is_due() -> None:
    """Let Python see here whether its bounds are passed; nothing happens when they are not.

    It looks when an object is made that may refer to others, and at the next turn of a loop.
    """
    gc.enable()
    for _ in range(2):
        set.__call__()
    gc.disable()
