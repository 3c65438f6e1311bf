"""What the program remembers on this computer: recent registries and the window's place. JSON."""

import contextlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

RECENT = 6


@dataclass(frozen=True, slots=True)
class Recent:
    """A registry opened before; `opened_at` as ISO text."""

    path: str
    name: str
    opened_at: str


@dataclass(frozen=True, slots=True)
class Desktop:
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
    with contextlib.suppress(OSError):
        text = json.dumps(asdict(desktop), ensure_ascii=False, indent=1)
        beside = folder / "desktop.json.new"
        beside.write_text(text, encoding="utf-8")
        beside.replace(folder / "desktop.json")


def opened(desktop: Desktop, recent: Recent) -> Desktop:
    """With one registry at the head of the recent ones."""
    others = [each for each in desktop.recent if each.path != recent.path]
    return replace(desktop, recent=(recent, *others)[:RECENT])
