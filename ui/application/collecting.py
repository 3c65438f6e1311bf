"""Python's garbage is collected between two events of the window, never in the middle of one.

Collecting destroys the objects of Qt that only a circle of references keeps. Left to itself it
begins wherever the next object is made: while a window paints itself, which then paints into
freed memory, or in the thread of a slow sum, which destroys what belongs to the window's thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # ms


def collect_between_events(parent: QObject) -> QTimer:
    """Begin, for as long as `parent` lives; what was made so far stays and is not searched."""
    gc.disable()
    gc.freeze()
    timer = QTimer(parent)
    timer.setObjectName("collecting")
    timer.timeout.connect(collect_what_is_due)
    timer.start(EVERY)
    return timer


def collect_what_is_due() -> None:
    """The oldest generation over its bound, as Python itself would."""
    counts, bounds = gc.get_count(), gc.get_threshold()
    due = [at for at, bound in enumerate(bounds) if counts[at] > bound]
    if due:
        gc.collect(due[-1])
