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
