"""An error that is ours: logged without names or values, said once, never swallowed."""

import re
import sys
import threading
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from core.errors import RegistryError
from core.language import phrase
from ui.look.language import words

if TYPE_CHECKING:
    from logging import Logger

SAID = phrase(
    "Something went wrong in the program; what you just did may not be saved. The error is in the "
    "log, without patient data. Save your work and start again."
)
EACH = 3  # times that one place is logged; after them only every doubling, with its count
_QT_PLACE = r"Q\w+(?:::\w+)+"  # `QPainter::begin`: the only part that has no values


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


class FailureLog:
    """Writes the kind of an error and the lines of our code; a message may carry values.

    An error in painting comes hundreds of times a second: of one place only the first few and
    every doubling are written.
    """

    def __init__(self, log: Callable[[], Path], clock: Callable[[], datetime]) -> None:
        self._log, self._clock = log, clock
        self._counts: Counter[str] = Counter()

    def write(self, kind: str, where: str) -> bool:
        """Whether it is the first of its place."""
        self._counts[where] += 1
        n = self._counts[where]
        if n <= EACH or n & (n - 1) == 0:
            at = self._clock().isoformat(timespec="seconds")
            _logger(self._log()).error("%s %s %s%s", at, kind, where, f" x{n}" if n > 1 else "")
        return n == 1


def install_failure_hooks(
    log: Callable[[], Path], clock: Callable[[], datetime], say: Callable[[str], None]
) -> None:
    """Send every uncaught exception, of any thread, to the log and once to the window.

    `log` says which file, when there is something to write. One of the user's world, such as a
    disk that stopped answering while a list was read, is said in its own words.
    """
    failures = FailureLog(log, clock)

    def record(kind: type[BaseException], error: Any, trace: TracebackType | None) -> None:
        import traceback

        frames = traceback.extract_tb(trace)
        where = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames[::-1])
        is_first = True  # no place for the log is no reason to say nothing
        try:
            is_first = failures.write(kind.__name__, where)
        finally:
            if is_first:
                say(error.said(words()) if isinstance(error, RegistryError) else SAID)

    def on_exception(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        record(kind, error, trace)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        record(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = on_exception
    threading.excepthook = in_thread


def listen_to_qt(log: Callable[[], Path], clock: Callable[[], datetime]) -> None:
    """Send what Qt complains about to the same log, and on to whoever heard it before.

    Of its message only the name of the function is kept: the rest may quote what is on screen.
    """
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    failures = FailureLog(log, clock)
    quiet = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)

    def heard(kind: QtMsgType, context: QMessageLogContext, said: str) -> None:
        if kind not in quiet:
            place = re.match(_QT_PLACE, said)
            where = f"{context.category or 'qt'} {place[0] if place else ''}".strip()
            failures.write(kind.name.removesuffix("Msg"), where)
        if former is not None:
            former(kind, context, said)

    former: Any = qInstallMessageHandler(heard)
