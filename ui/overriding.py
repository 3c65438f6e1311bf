"""What takes the place of a method of Qt: marked for readers, its errors made whole.

Before Python 3.12 an error raised by C code (`int("x")`, `[][0]`, a wrong call) is not finished
until somebody catches it. PySide 6.11 keeps the error of a method that Qt called while Python was
calling Qt, and reads in it as if it were: that ends the process. Catching and raising finishes it,
and the error is said and logged as any other.
"""

from collections.abc import Callable
from functools import wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

Method = Callable[..., Any]

# Methods that Qt calls, but for those that end in "Event".
OF_QT = frozenset(
    "accept addItem boundingRect canFetchMore columnCount count createEditor currentChanged "
    "data done drawRow editorEvent event eventFilter expandingDirections fetchMore flags "
    "focusNextPrevChild hasHeightForWidth headerData heightForWidth helpEvent hitButton index "
    "initStyleOption isEmpty itemAt minimumSize minimumSizeHint nativeEventFilter paint "
    "paintSection parent reject rowCount run scrollContentsBy sectionSizeFromContents "
    "setEditorData setGeometry setModelData setVisible sizeHint takeAt translate "
    "updateEditorGeometry".split()
)


def override(method: Method) -> Method:
    """The method itself, or one that finishes its errors and takes exactly as many arguments."""
    if not isinstance(method, FunctionType) or not is_of_qt(method.__name__):
        return method
    takes_any = method.__code__.co_flags & (CO_VARARGS | CO_VARKEYWORDS)
    whole = (_of_any if takes_any else _MAKERS[method.__code__.co_argcount])(method)
    whole.__defaults__ = method.__defaults__
    return wraps(method)(whole)


def is_of_qt(name: str) -> bool:
    """Whether Qt calls a method of this name."""
    return name.endswith("Event") or name in OF_QT


# PySide counts the arguments of what a signal is connected to: each number has its own.
# ruff: noqa: TRY203  to catch an error is to finish it


def _of_one(method: Method) -> Method:
    def whole(self: Any) -> Any:
        try:
            return method(self)
        except BaseException:
            raise

    return whole


def _of_two(method: Method) -> Method:
    def whole(self: Any, one: Any) -> Any:
        try:
            return method(self, one)
        except BaseException:
            raise

    return whole


def _of_three(method: Method) -> Method:
    def whole(self: Any, one: Any, two: Any) -> Any:
        try:
            return method(self, one, two)
        except BaseException:
            raise

    return whole


def _of_four(method: Method) -> Method:
    def whole(self: Any, one: Any, two: Any, three: Any) -> Any:
        try:
            return method(self, one, two, three)
        except BaseException:
            raise

    return whole


def _of_five(method: Method) -> Method:
    def whole(self: Any, one: Any, two: Any, three: Any, four: Any) -> Any:
        try:
            return method(self, one, two, three, four)
        except BaseException:
            raise

    return whole


def _of_any(method: Method) -> Any:
    def whole(*these: Any, **named: Any) -> Any:
        try:
            return method(*these, **named)
        except BaseException:
            raise

    return whole


_MAKERS: dict[int, Any] = {1: _of_one, 2: _of_two, 3: _of_three, 4: _of_four, 5: _of_five}
