import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.reports.paper.typeface import BODY, printable, text_width
from core.reports.paper.wrapping import shortened, wrapped


def test_that_a_number_stays_with_what_it_counts() -> None:
    for width in range(60, 220, 7):
        lines = wrapped("largest 42 mm (MRI), interval < 12 months, CEA 6.4", width, BODY)
        for line in lines:
            assert not line.endswith((" 42", "<", " 12", "CEA", "< 12"))


def test_that_a_bound_pair_is_written_with_an_ordinary_space() -> None:
    assert "\u00a0" not in "".join(wrapped("margin 6 mm", 400, BODY))


def test_that_a_word_wider_than_the_line_is_broken_and_nothing_is_lost() -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff" * 9
    lines = wrapped(name, 120, BODY)
    assert "".join(lines) == name
    assert all(text_width(line, BODY) <= 120 for line in lines)


def test_that_an_empty_text_is_one_empty_line() -> None:
    assert wrapped("", 100, BODY) == ("",)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.integers(30, 300))
def test_that_no_text_leaves_its_width_or_loses_a_letter(text: str, width: int) -> None:
    lines = wrapped(text, width, BODY)
    assert "".join("".join(lines).split()) == "".join(printable(text).split())
    assert all(text_width(line, BODY) <= width + 0.001 for line in lines)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Ayşe\nYılmaz", "Ayşe Yılmaz"),
        ("I\u0307ş", "İş"),
        ("a\u202eb\u200bc\u0000d", "abcd"),
        ("\ud800x", "\ufffdx"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_that_ink_shows_the_text_and_nothing_invisible(typed: str, shown: str) -> None:
    assert printable(typed) == shown


def test_that_a_fact_over_five_lines_says_that_there_is_more() -> None:
    lines = tuple("abcdefg")
    assert shortened(lines, 5, "(more)") == ("a", "b", "c", "d", "(more)")
    assert shortened(lines[:5], 5, "(more)") == tuple("abcde")
