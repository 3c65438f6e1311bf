"""What every closed list of answers has in common: a stored value and a label."""

from enum import StrEnum
from typing import Self

from core.language import phrase


class Choice(StrEnum):
    """An answer from a closed list; the value is stored, the marked label is shown.

    `FEMALE = "female", phrase("Female")`. Equal to its stored value, as any StrEnum.
    """

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def read(cls, value: str) -> Self:
        """The member stored as `value`.

        Raises:
            ValueError: there is none.
        """
        for each in cls:
            if each.value == value:
                return each
        raise ValueError(f"{value!r} is not a {cls.__name__}")


class YesNoUnknown(Choice):
    """Asked and answered; what nobody asked about holds None."""

    YES = "yes", phrase("Yes")
    NO = "no", phrase("No")
    UNKNOWN = "unknown", phrase("Not known")


_TURNED = "_turned"


class SortOrder(Choice):
    """The orders of a list, each said as what comes first, never as "descending".

    Every member `X = "x", …` has an `X_TURNED = "x_turned", …` that turns it round.
    """

    @property
    def is_turned(self) -> bool:
        return self.value.endswith(_TURNED)

    @property
    def turned(self) -> Self:
        """The same the other way round."""
        if self.is_turned:
            return type(self).read(self.value.removesuffix(_TURNED))
        return type(self).read(self.value + _TURNED)

    @property
    def straight_one(self) -> Self:
        """The order that this is, or that it turns round."""
        return self.turned if self.is_turned else self

    @property
    def is_rising(self) -> bool:
        """Whether small, early and A come first."""
        return not self.is_turned

    @classmethod
    def straight(cls) -> tuple[Self, ...]:
        """Those that a list offers by themselves."""
        return tuple(each for each in cls if not each.is_turned)
