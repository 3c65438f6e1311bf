"""One thing that is wrong with a registry, in words."""

from dataclasses import dataclass, field

from core.domain.checks import Problem
from core.language import Words, phrase


@dataclass(frozen=True, slots=True)
class Flaw:
    """A marked sentence with its values; `number` says whose record, `rule` which rule is broken.

    The rule is a number of the safety analysis, `INV-08`; empty for what concerns the file.
    """

    sentence: str
    values: dict[str, object] = field(default_factory=dict)
    number: str = ""
    rule: str = ""

    def said(self, words: Words) -> str:
        what = Problem("", self.sentence, self.values).said(words)
        if self.number:
            what = words(phrase("Patient {number}: {what}"), number=self.number, what=what)
        return f"{what} [{self.rule}]" if self.rule else what
