"""The parser of arguments: says what is wrong in one line, takes them in any order."""

import argparse
from typing import Any, NoReturn


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and what shows the right words, and ends with 2."""

    _is_mixing = False

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. See {self.prog} --help.\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """`summary REGISTRY -o FILE NUMBER` too.

        Before Python 3.12.8 a word that may be left out counts as left out once an option stands
        between it and the word before (python/cpython#59317).
        """
        words = self._get_positional_actions()
        if self._is_mixing or len(words) < 2 or words[-1].nargs != "?":
            return super().parse_known_args(args, namespace)
        self._is_mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_mixing = False
