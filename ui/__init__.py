"""The window."""

import builtins
import sys
from typing import TYPE_CHECKING, Any

# Python 3.11 has none, and typing_extensions takes long to load.
if TYPE_CHECKING:
    from typing_extensions import override as override
elif sys.version_info >= (3, 12):
    from typing import override as override
else:
    from ui.overriding import override as override


# PySide6 takes the place of `import` to offer `from __feature__ import …`, and from then on reads
# and searches the source of every module: a fifth of the start, for something we never write.
_import, _compile = builtins.__import__, builtins.compile
# It also carries Python of its own as text, and compiles it at every start: what says which
# arguments a function takes, and what writes its stubs. Nobody asks before something is wrong.
_SELDOM = tuple(
    f"signature/{name}.py"
    for name in "errorhandler layout mapping parser lib/enum_sig lib/pyi_generator lib/tool".split()
)
_READ_LATER = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    del globals()["__getattr__"], globals()["update_mapping"]
    exec(compile({source!r}, {filename!r} + ", read later", "exec"), globals())
    return globals()[name]


def update_mapping():  # of `mapping`: the one that is looked up without asking the above
    return __getattr__("update_mapping")()
"""


def _compiled(source: Any, filename: Any, *how: Any, **also: Any) -> Any:
    """A module that is seldom needed reads itself in when something of it is first asked for."""
    if str(filename).endswith(_SELDOM):
        source = _READ_LATER.format(source=source, filename=filename)
    return _compile(source, filename, *how, **also)


try:
    setattr(builtins, "compile", _compiled)  # noqa: B010  mypy knows the one that there is
    import PySide6.QtCore  # noqa: F401
finally:
    builtins.__import__ = _import
    setattr(builtins, "compile", _compile)  # noqa: B010
