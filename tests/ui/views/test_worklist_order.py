"""Rows already shown keep their places when the list is read again."""

from hypothesis import given
from hypothesis import strategies as st

from ui.views.worklist.listing import merged

keys = st.lists(st.sampled_from("abcdefgh"), unique=True)


def test_that_a_row_that_sorts_elsewhere_now_stays_where_it_was() -> None:
    assert merged(["a", "b", "c"], ["b", "c", "a"], {"a", "b", "c"}) == ["a", "b", "c"]


def test_that_a_new_row_comes_after_the_one_it_follows() -> None:
    assert merged(["a", "c"], ["a", "b", "c"], {"a", "b", "c"}) == ["a", "b", "c"]
    assert merged([], ["b", "a"], {"a", "b"}) == ["b", "a"]
    assert merged(["a"], ["b", "a"], {"a", "b"}) == ["b", "a"]


@given(old=keys, wanted=keys, kept=keys)
def test_that_every_key_is_shown_once_and_old_ones_keep_their_order(
    old: list[str], wanted: list[str], kept: list[str]
) -> None:
    present = {*wanted, *(set(kept) & set(old))}
    result = merged(old, wanted, present)
    assert sorted(result) == sorted(present)
    still = [key for key in old if key in present]
    assert [key for key in result if key in set(still)] == still
