"""Debian and Ubuntu packages: installed when we may, otherwise the line to type is printed."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence

# What a bare Debian or Ubuntu lacks for the wheels of Qt: graphics, keyboard, X11, fonts.
QT_PACKAGES = (
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libx11-xcb1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
)


def line_to_type(packages: Sequence[str]) -> str:
    """What somebody with the rights types to install these packages."""
    command = shlex.join(["apt-get", "install", "-y", "--no-install-recommends", *packages])
    return command if _is_root() else f"sudo {command}"


def install(packages: Sequence[str]) -> bool:
    """Install the packages, when this user may without being asked; true when that worked."""
    prefix = _without_questions()
    if prefix is None:
        return False
    apt = [*prefix, "apt-get", "-qq"]
    wanted = [*apt, "install", "-y", "--no-install-recommends", *packages]
    print(f"Installing {len(packages)} system package(s) with apt-get", flush=True)
    if _ran(wanted):
        return True
    return _ran([*apt, "update"]) and _ran(wanted)  # a fresh system has no package lists yet


def _without_questions() -> list[str] | None:
    """How to become root without a password; None when that cannot be."""
    if shutil.which("apt-get") is None:
        return None
    if _is_root():
        return []
    if shutil.which("sudo") and _ran(["sudo", "-n", "true"]):
        return ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    return None


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _ran(command: list[str]) -> bool:
    """Run it silently: a failure is reported by whoever asked, in one line."""
    answer = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
    )
    return answer.returncode == 0
