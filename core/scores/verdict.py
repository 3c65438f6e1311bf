"""An answer that is a class and not a number: which one, or which ones are still possible."""

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from core.domain.choices import Choice
from core.language import phrase
from core.scores.score import Listed, Rule, Sentence

C = TypeVar("C", bound=Choice)


class Verdict(NamedTuple, Generic[C]):
    """One class by a named rule; `possible` holds several when an input that decides is missing.

    `reason` says by which values. `missing` names what would settle it.
    """

    rule: Rule
    possible: tuple[C, ...]
    reason: Sentence
    missing: tuple[str, ...] = ()

    @property
    def value(self) -> C | None:
        """The class, None when it cannot be said."""
        return self.possible[0] if len(self.possible) == 1 else None

    @property
    def sentence(self) -> Sentence:
        """The class and why, or what is missing and what is possible."""
        if not self.possible:
            return self.reason
        if self.value is not None:
            text = phrase("{value}: {reason}")
            return Sentence(text, {"value": self.value, "reason": self.reason})
        classes = Listed(tuple(each.label for each in self.possible))
        text = phrase("not computable: missing {missing}; possible: {value}")
        return Sentence(text, {"missing": Listed(self.missing), "value": classes})


def settled(rule: Rule, value: C, text: str, /, **values: object) -> Verdict[C]:
    """A verdict with everything it needs; `text` is the marked reason."""
    return Verdict(rule, (value,), Sentence(text, values))


def unsettled(rule: Rule, possible: Sequence[C], *missing: str) -> Verdict[C]:
    """A verdict that waits for the `missing` inputs; one class alone needs no waiting."""
    reason = Sentence(
        phrase("whatever the missing values are: {missing}"), {"missing": Listed(missing)}
    )
    return Verdict(rule, tuple(dict.fromkeys(possible)), reason, missing)
