"""The window."""

import builtins

# PySide6 takes the place of `import` to offer `from __feature__ import …`, and from then on reads
# and searches the source of every module: a fifth of the start, for something we never write.
_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _import
