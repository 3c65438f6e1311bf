"""The screen of a measurement: the one there is, one without a monitor, or none at all."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from scripts.system import install

SIZE = "1600x1000x24"
PATIENCE = 10  # seconds for a screen to end


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of both sides: a real window system when this computer has one."""
    if sys.platform != "linux" or "QT_QPA_PLATFORM" in os.environ:
        usual = {"win32": "windows", "darwin": "cocoa"}.get(sys.platform, "offscreen")
        yield {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", usual)}
    elif "DISPLAY" in os.environ:
        yield {"QT_QPA_PLATFORM": "xcb"}
    elif shutil.which("Xvfb") is None and not install(("xvfb",)):
        yield {"QT_QPA_PLATFORM": "offscreen"}
    else:
        with _without_a_monitor() as display:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}


@contextmanager
def _without_a_monitor() -> Iterator[str]:
    """An X server of our own on a number it finds free and writes down when it is ready."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(PATIENCE)
