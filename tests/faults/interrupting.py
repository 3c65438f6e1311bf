"""Kill an operation on files at a moment of chance, many times: old or new, never between."""

import os
import random
import select
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

OLD, NEW = "old", "new"
LONGER = 1.15  # of the time it takes: some children finish before they are killed


@dataclass(frozen=True, slots=True)
class Operation:
    """What is killed; none of the three keeps anything open.

    `prepare` lays the files out in an empty folder, `operate` changes them, `look` says `OLD`,
    `NEW`, or in any other words what is wrong.
    """

    name: str
    prepare: Callable[[Path], None]
    operate: Callable[[Path], None]
    look: Callable[[Path], str]
    is_control: bool = False


def interrupted(operation: Operation, folder: Path, kills: int, seed: int) -> Counter[str]:
    """What was found after each kill: how often old, new, and anything else under "between"."""
    chance, found = random.Random(seed), Counter[str]()
    longest = _time_taken(operation, folder) * LONGER
    for _ in range(kills):
        _laid_out(operation, folder)
        killed = _killed(operation, folder, chance.uniform(0, longest))
        seen = operation.look(folder)
        found["kills"] += 1
        found["killed"] += killed
        found[seen if seen in (OLD, NEW) else "between"] += 1
        if seen not in (OLD, NEW):
            found[f"between: {seen}"] += 1
            if operation.is_control:
                break
    return found


def told(found: Counter[str]) -> str:
    """One line about what was found."""
    worst = [each for each, _ in found.most_common() if each.startswith("between: ")][:2]
    return ", ".join([f"old {found[OLD]}", f"new {found[NEW]}", *worst])


def _laid_out(operation: Operation, folder: Path) -> None:
    for old in sorted(folder.rglob("*"), reverse=True):
        old.rmdir() if old.is_dir() else old.unlink()
    operation.prepare(folder)


def _time_taken(operation: Operation, folder: Path) -> float:
    """The shortest of some whole runs; each must end with the new state."""
    taken = []
    for _ in range(3):
        _laid_out(operation, folder)
        begun = time.perf_counter()
        _, ended = os.waitpid(_child(operation, folder), 0)
        taken.append(time.perf_counter() - begun)
        seen = operation.look(folder)
        if ended or seen != NEW:
            raise RuntimeError(f"{operation.name} did not work without a kill: {seen}")
    return min(taken)


def _killed(operation: Operation, folder: Path, moment: float) -> bool:
    """Whether the child still lived when its moment came."""
    child = _child(operation, folder)
    handle = os.pidfd_open(child)
    _wait_for_end(handle, moment)
    os.close(handle)
    os.kill(child, signal.SIGKILL)
    _, ended = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(ended) == -signal.SIGKILL


def _wait_for_end(handle: int, moment: float) -> None:
    select.select([handle], [], [], moment)


def _child(operation: Operation, folder: Path) -> int:
    child = os.fork()
    if child == 0:
        _operate(operation, folder)
    return child


def _operate(operation: Operation, folder: Path) -> NoReturn:
    try:
        operation.operate(folder)
    except BaseException:  # noqa: BLE001  the parent is told by the exit code
        traceback.print_exc()
        os._exit(1)
    os._exit(0)
