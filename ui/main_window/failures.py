"""An error that is ours: logged without names or values, said once, never swallowed."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from core.language import phrase

if TYPE_CHECKING:
    from logging import Logger

SAID = phrase(
    "Something went wrong in the program; what you just did may not be saved. The error is in the "
    "log, without patient data. Save your work and start again."
)


def _logger(log: Path) -> "Logger":
    """Made by the first failure: a start without one does not load what writes it."""
    import logging
    from logging.handlers import RotatingFileHandler

    logger = logging.getLogger("hepatrack.failures")
    logger.propagate = False
    known = [each for each in logger.handlers if isinstance(each, RotatingFileHandler)]
    if [Path(each.baseFilename) for each in known] != [log.absolute()]:
        for old in known:
            logger.removeHandler(old)
            old.close()
        logger.addHandler(RotatingFileHandler(log, maxBytes=200_000, backupCount=2, delay=True))
    return logger


def install_failure_hooks(
    log: Callable[[], Path], clock: Callable[[], datetime], say: Callable[[str], None]
) -> None:
    """Send every uncaught exception, of any thread, to the log and once to the window.

    `log` says which file, when there is something to write.
    Only the kind of error and the lines of our code are written: messages may carry values.
    """
    said: set[str] = set()

    def record(kind: type[BaseException], trace: TracebackType | None) -> None:
        import traceback

        frames = traceback.extract_tb(trace)
        where = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames[::-1])
        try:
            at = clock().isoformat(timespec="seconds")
            _logger(log()).error("%s %s %s", at, kind.__name__, where)
        finally:  # no place for the log is no reason to say nothing
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
