"""A log-off under X11, as it really comes: the display goes, and no session manager asks before."""

import os
import select
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core.actions.verifying import verify
from core.domain.operators import Operator
from core.store.registry import Registry
from tests.builders import patient, registered
from tests.e2e.test_killed_while_typing import LOST_AT_MOST, ROOT
from tests.e2e.typing_on import NOW

KEYS = 111

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no X server to end")


@pytest.fixture
def display() -> "Iterator[tuple[str, subprocess.Popen[bytes]]]":
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=(writing,), stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()  # to the end of the line: it writes that apart
        assert number, "the X server did not start"
        yield f":{number}", server
        server.kill()


def test_that_a_log_off_that_ends_the_display_keeps_what_was_typed(
    tmp_path: Path, display: "tuple[str, subprocess.Popen[bytes]]"
) -> None:
    path, folder, name = tmp_path / "ward.hepatrack", tmp_path / "desktop", tmp_path / "ice"
    folder.mkdir()
    registry = Registry.create(path, now=NOW)
    registered(registry, operated_on=date(2026, 3, 2), person=patient())
    registry.close()
    number, server = display
    with socket.socket(socket.AF_UNIX) as manager:
        manager.bind(str(name))
        manager.listen()
        asked = {"SESSION_MANAGER": f"local/ward:{name}", "DISPLAY": number}
        typed = _typed_until_gone(server, [str(path), str(folder)], asked)
        is_asked = bool(select.select([manager], [], [], 0)[0])
    # Where this fails, let a session manager ask, and see `commitDataRequest` come.
    assert not is_asked, "the X11 plugin of Qt speaks to a session manager now"
    again = Registry.open(path, now=NOW)
    try:
        [operator] = again.of(Operator).all()
        [draft] = again.drafts.of_operator(operator.id)
        kept = draft.content["typed"]["note"].split()
        ended_at = typed[-1][1]
        safe = [n for n, at in typed if ended_at - at > LOST_AT_MOST]
        assert safe, "it was typed for more than a second"
        assert kept[: len(safe)] == [str(n) for n in safe]
        assert verify(again).is_whole
    finally:
        again.close()


def _typed_until_gone(
    server: "subprocess.Popen[bytes]", words: list[str], asked: dict[str, str]
) -> list[tuple[int, float]]:
    """What the process said it had typed before its display was taken away."""
    typed: list[tuple[int, float]] = []
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.typing_on", *words],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"} | asked,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            key, at = line.split()
            typed.append((int(key), float(at)))
            if len(typed) == KEYS:
                server.kill()
        _, said = process.communicate(timeout=60)
    assert len(typed) >= KEYS, said
    assert process.returncode != 0, "it was ended, and did not end by itself"
    return typed
