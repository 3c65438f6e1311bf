"""Searching does not depend on dots, accents, case or the order of names."""

import pytest

from core.domain.folding import folded, is_found


@pytest.mark.parametrize("typed", ["isik", "IŞIK", "ışık", "Işık", "İşik", "işık"])
def test_that_dotted_and_dotless_i_and_accents_fold_to_one_spelling(typed: str) -> None:
    assert folded(typed) == "isik"


@pytest.mark.parametrize("typed", ["sahin isik", "ışık şahin", "127019", "127 019", "SAHINOGLU"])
def test_that_a_patient_is_found_by_any_part_in_any_order(typed: str) -> None:
    assert is_found(typed, "ŞAHİNOĞLU, Işık", "127 019")


def test_that_a_word_that_is_nowhere_finds_nobody() -> None:
    assert not is_found("isik yilmaz", "ŞAHİNOĞLU, Işık", "127 019")
