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
_import, _compile = builtins.__import__, builtins.compile
# It also carries its own Python as text and compiles it at every start. Two of the files only write
# the stubs of PySide6 itself, with argparse and logging for that: they are left empty.
_STUB_WRITERS = ("signature/lib/pyi_generator.py", "signature/lib/enum_sig.py")


def _needed(source: Any, filename: Any, *how: Any, **also: Any) -> Any:
    is_needed = not str(filename).endswith(_STUB_WRITERS)
    return _compile(source if is_needed else b"", filename, *how, **also)


try:
    setattr(builtins, "compile", _needed)  # noqa: B010  mypy knows the one that there is
    import PySide6.QtCore  # noqa: F401
finally:
    builtins.__import__ = _import
    setattr(builtins, "compile", _compile)  # noqa: B010
