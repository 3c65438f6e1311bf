"""What every test stands on: no window on the screen, no file of the user's, quick properties."""

import faulthandler
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QObject

from core.store.registry import Registry
from ui.application.collecting import collect_what_is_due
from ui.look.theme import STYLE

O = TypeVar("O", bound=QObject)  # noqa: E741

_FOLDER = pytest.StashKey[Path]()
_HOME = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/AppData/Roaming",
    "LOCALAPPDATA": "home/AppData/Local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_DOCUMENTS_DIR": "home",
    "XDG_RUNTIME_DIR": "runtime",
}


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Before pytest-qt makes an application."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = "1"
    _move_home(config)
    _choose_hypothesis_profile()
    if not faulthandler.is_enabled():
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_FOLDER], ignore_errors=True)


def _move_home(config: pytest.Config) -> None:
    """An empty home for each process, so that no test reads or writes what the user has."""
    folder = Path(tempfile.mkdtemp(prefix="hepatrack-tests-"))
    config.stash[_FOLDER] = folder
    for name, place in _HOME.items():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder / place)


def _choose_hypothesis_profile() -> None:
    """Quick by default, the same examples each time in CI, many when asked for."""
    quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile("quick", quick)
    settings.register_profile("ci", quick, derandomize=True, database=None)
    settings.register_profile("thorough", quick, max_examples=2000)
    usual = "ci" if os.environ.get("CI") else "quick"
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or usual)


def child(parent: QObject, kind: type[O], name: str = "") -> O:
    """The one object of this kind (and object name); fails the test if there is none."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, f"no {kind.__name__} {name} in {parent}"
    return found


@pytest.fixture
def registry() -> Iterator[Registry]:
    """An empty registry in memory: the real one, migrated as any other."""
    registry = Registry.in_memory()
    yield registry
    registry.close()


@pytest.fixture
def cheap_passwords() -> Iterator[None]:
    """New passwords are stretched hardly at all: half a second each is meant for thieves."""
    from core.store.keys.envelope import stretched_at

    with stretched_at(2):
        yield


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments of the application of all widget tests: the program's own style."""
    return ["tests", *STYLE]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """A window that a test forgot is not destroyed while it paints itself: as in the program."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        collect_what_is_due()
        gc.enable()


# A minute and more together: begun last they would be waited for by all the others.
SLOW = ("test_short_forms.py", "test_kills.py", "test_cut_off.py", "test_complex_patient.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slowest first, so that several workers end together."""
    items.sort(key=lambda item: item.path.name not in SLOW)
