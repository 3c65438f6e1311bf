"""Can Qt open a window here? Names the first system library that is missing and exits with 1."""

import ctypes
import re
import sys
from pathlib import Path


def missing_library() -> str:
    """Load what a window loads: Qt itself, then its X11 plug-in, which Qt opens only at the end."""
    try:
        from PySide6 import QtWidgets  # noqa: F401  loading is the question
        from PySide6.QtCore import QLibraryInfo

        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
        ctypes.CDLL(str(plugins / "libqxcb.so"))
    except (ImportError, OSError) as error:
        name = re.match(r"(\S+\.so[.\d]*): cannot open", str(error))
        return name.group(1) if name else str(error).splitlines()[0]
    return ""


if __name__ == "__main__":
    missing = missing_library()
    print(missing)
    sys.exit(bool(missing))
