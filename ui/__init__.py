"""The window."""

import builtins
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method: Any) -> Any:
        """For readers and mypy. Python 3.11 has none, and typing_extensions takes long to load."""
        return method


# PySide6 takes the place of `import` to offer `from __feature__ import …`, and from then on reads
# and searches the source of every module: a fifth of the start, for something we never write.
_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _import
