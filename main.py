"""Start the program: arguments, clock, registry, window. The only file that reads the clock."""

import gc
import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def clock() -> datetime:
    """Now, in local time with its offset."""
    return datetime.now().astimezone()


def main(argv: list[str]) -> int:
    """Open the window, or run a subcommand; returns the exit code."""
    from commandline.front import COMMANDS, run_command, window_arguments

    if argv and argv[0] in COMMANDS:
        return run_command(argv, clock())
    args = window_arguments(argv, clock().date())
    if not _has_display():
        from commandline.without_display import work_on_paper

        path = Path(args.registry) if args.registry else None
        return work_on_paper(path, now=clock(), as_of=args.as_of)
    return opened_window(Path(args.registry) if args.registry else None, args.as_of, clock).exec()


def opened_window(
    path: Path | None, as_of: date | None, clock: Callable[[], datetime]
) -> "QApplication":
    """The application with its window on the screen; the caller runs its event loop."""
    gc.disable()  # what a start makes, stays; later ui.application.collecting says when
    from ui.application import shown_window

    return shown_window(path, as_of, clock)


def _has_display() -> bool:
    """Whether a window can be shown; a platform chosen by hand (offscreen, vnc) counts."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(each) for each in named)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
