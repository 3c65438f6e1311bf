"""What the program remembers on this computer: recent registries and the window's place. JSON."""

import contextlib
import json
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

RECENT = 6


class Recent(NamedTuple):
    """A registry opened before; `opened_at` as ISO text."""

    path: str
    name: str
    opened_at: str


class Desktop(NamedTuple):
    """Never a patient's name, never a setting of the registry itself."""

    recent: tuple[Recent, ...] = ()
    width: int = 0
    height: int = 0


def data_folder() -> Path:
    """The user's own folder for the program, made when missing."""
    from platformdirs import user_data_path

    folder = user_data_path("Hepatrack", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def read_desktop(folder: Path) -> Desktop:
    """What was kept; a missing or broken file is as if nothing had been."""
    try:
        stored: Any = json.loads((folder / "desktop.json").read_text(encoding="utf-8"))
        recent = tuple(
            Recent(str(each["path"]), str(each["name"]), str(each["opened_at"]))
            for each in stored["recent"]
        )
        return Desktop(recent, int(stored["width"]), int(stored["height"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Desktop()


def write_desktop(folder: Path, desktop: Desktop) -> None:
    """Keep it; a full or read-only disk loses a convenience, so it is not an error."""
    kept = desktop._asdict() | {"recent": [each._asdict() for each in desktop.recent]}
    with contextlib.suppress(OSError):
        text = json.dumps(kept, ensure_ascii=False, indent=1)
        beside = folder / "desktop.json.new"
        beside.write_text(text, encoding="utf-8")
        beside.replace(folder / "desktop.json")


def opened(desktop: Desktop, recent: Recent) -> Desktop:
    """With one registry at the head of the recent ones."""
    others = [each for each in desktop.recent if each.path != recent.path]
    return desktop._replace(recent=(recent, *others)[:RECENT])


class Remembered:
    """What is kept between starts; a start itself neither looks for the folder nor writes there."""

    def __init__(self, folder: Path | None = None) -> None:
        self._given = folder
        self._new: Recent | None = None

    @cached_property
    def folder(self) -> Path:
        return self._given or data_folder()

    def log(self) -> Path:
        """Where failures of ours are written."""
        return self.folder / "failures.log"

    def recent(self) -> tuple[Recent, ...]:
        """Registries opened before, newest first."""
        self.keep()
        return read_desktop(self.folder).recent

    def note(self, path: Path, centre: str, at: datetime) -> None:
        """A registry was opened; `keep` writes it down."""
        name = centre or path.stem
        self._new = Recent(str(path.resolve()), name, at.isoformat(timespec="minutes"))

    def keep(self) -> None:
        """Write down what was noted, if anything was and there is a place for it."""
        new, self._new = self._new, None
        if new is not None:
            with contextlib.suppress(OSError):
                write_desktop(self.folder, opened(read_desktop(self.folder), new))
