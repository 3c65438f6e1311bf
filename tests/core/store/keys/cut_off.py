"""A process that changes the keys of a registry and is killed before its n-th touch of the disk.

`protect|remove|create|password|rename FOLDER N`: every opening, writing, moving and removing of a
file by the program itself is one touch. Ends with 0 when the work was done before the n-th.
"""

import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

from core.actions.operators import correct_operator
from core.actions.protecting import change_password, create_protected, protect, remove_holder
from core.domain.operators import Operator, OperatorId
from core.domain.settings import Settings
from core.store.keys.envelope import stretched_at
from core.store.registry import Registry
from tests.builders import acting
from tests.core.store.keys.safes import (
    DEMIR,
    KAYA,
    NOW,
    OTHER_PASSWORD,
    PASSWORD,
    PROTECTION,
    opened,
)

NEW_NAME = "Elif Kaya"
TOUCHES = {"open", "os.rename", "os.remove", "os.chmod", "sqlite3.connect", "os.utime"}


def killed_at(n: int, folder: Path) -> None:
    """From now on every touch of the folder counts."""
    seen = 0

    def hear(event: str, args: tuple[object, ...]) -> None:
        nonlocal seen
        if event in TOUCHES and str(folder) in str(args[0]):
            seen += 1
            if seen == n:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hear)


def work(what: str, folder: Path, n: int) -> None:
    path = folder / "ward.hepatrack"
    if what == "create":
        killed_at(n, folder)
        create_protected(path, acting(), Settings(centre="HPB"), PROTECTION)
        return
    registry = Registry.open(path, now=NOW) if what == "protect" else opened(path)
    without_backup = replace(acting(), without_backup=True)  # another module's subject
    killed_at(n, folder)
    if what == "protect":
        protect(registry, without_backup, PROTECTION)
    elif what == "remove":
        remove_holder(registry, without_backup, DEMIR.id)
    elif what == "rename":
        kaya = registry.of(Operator).get(OperatorId(KAYA.id))
        correct_operator(registry, acting(), replace(kaya, name=NEW_NAME))
    else:
        change_password(registry, acting(), KAYA.id, PASSWORD, OTHER_PASSWORD)


def main(what: str, folder: Path, n: int) -> int:
    """One child for each n, so that the modules are loaded once; says how each child ended."""
    with stretched_at(2):
        child = os.fork()
        if child == 0:
            work(what, folder, n)
            os._exit(0)
        _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return 128 + os.WTERMSIG(status)
    return os.WEXITSTATUS(status)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    say("ready")
    for line in sys.stdin:
        what, n, folder = line.rstrip("\n").split(" ", 2)
        say(str(main(what, Path(folder), int(n))))
