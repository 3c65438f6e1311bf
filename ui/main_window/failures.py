"""An error that is ours: logged without names or values, said once, never swallowed."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from core.language import phrase

SAID = phrase(
    "Something went wrong in the program; what you just did may not be saved. The error is in the "
    "log, without patient data. Save your work and start again."
)


def install_failure_hooks(
    log: Path, clock: Callable[[], datetime], say: Callable[[str], None]
) -> None:
    """Send every uncaught exception, of any thread, to the log and once to the window.

    Only the kind of error and the lines of our code are written: messages may carry values.
    """
    logger = logging.getLogger("hepatrack.failures")
    logger.propagate = False
    for old in list(logger.handlers):
        logger.removeHandler(old)
        old.close()
    logger.addHandler(RotatingFileHandler(log, maxBytes=200_000, backupCount=2, delay=True))
    said: set[str] = set()

    def record(kind: type[BaseException], trace: TracebackType | None) -> None:
        frames = traceback.extract_tb(trace)
        where = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames[::-1])
        logger.error("%s %s %s", clock().isoformat(timespec="seconds"), kind.__name__, where)
        if where not in said:  # an error in painting comes hundreds of times a second
            said.add(where)
            say(SAID)

    def on_exception(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        record(kind, trace)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        record(args.exc_type, args.exc_traceback)

    sys.excepthook = on_exception
    threading.excepthook = in_thread
