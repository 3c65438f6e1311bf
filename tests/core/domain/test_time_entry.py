"""A time of day is read as typed, or refused with what to type."""

from datetime import time

import pytest

from core.domain.time_entry import read_time, said_time
from core.errors import RegistryError


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("9", time(9)),
        ("9:20", time(9, 20)),
        ("09.20", time(9, 20)),
        ("0920", time(9, 20)),
        ("00:05", time(0, 5)),
        (" 13 45 ", time(13, 45)),
        ("", None),
    ],
)
def test_that_a_time_is_read_as_people_type_it(typed: str, at: time | None) -> None:
    assert read_time(typed) == at


@pytest.mark.parametrize("typed", ["25", "9:75", "morning", "123", "-1"])
def test_that_what_is_no_time_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(RegistryError, match="09:20"):
        read_time(typed)


def test_that_a_time_is_said_with_two_digits() -> None:
    assert (said_time(time(9, 5)), said_time(None)) == ("09:05", "")
