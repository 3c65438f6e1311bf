import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.holders import LEAST_PASSWORD, composed, password_problem
from core.domain.recovery_code import ALPHABET, RANDOM_BYTES, code_from, groups_of, read_code
from core.errors import RegistryError

codes = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES).map(code_from)


@given(codes)
def test_that_a_code_is_six_groups_of_six_and_comes_back_however_it_is_typed(code: str) -> None:
    assert [len(group) for group in groups_of(code)] == [6] * 6
    assert set(code) <= {*ALPHABET, "-"}
    assert not set("ILOU") & set(code)
    for typed in (code, code.lower(), code.replace("-", " "), f"  {code.replace('-', '')}\n"):
        assert read_code(typed) == code
    assert read_code(code.replace("0", "o").replace("1", "ı")) == code
    assert read_code(code.replace("0", "O").replace("1", "L").replace("-", "–")) == code


def test_that_a_code_has_at_least_128_random_bits() -> None:
    assert len({code_from((1 << bit).to_bytes(RANDOM_BYTES, "big")) for bit in range(130)}) == 130


@given(codes, st.integers(0, 35), st.sampled_from(ALPHABET))
def test_that_one_wrong_symbol_is_found_in_its_group(code: str, at: int, symbol: str) -> None:
    symbols = list(code.replace("-", ""))
    if symbols[at] == symbol:
        return
    symbols[at] = symbol
    with pytest.raises(RegistryError, match=f"Group {at // 6 + 1} is mistyped"):
        read_code("".join(symbols))


@given(codes, st.integers(0, 34))
def test_that_two_exchanged_symbols_are_found(code: str, at: int) -> None:
    symbols = list(code.replace("-", ""))
    symbols[at], symbols[at + 1] = symbols[at + 1], symbols[at]
    if "".join(symbols) == code.replace("-", ""):
        return
    with pytest.raises(RegistryError, match="mistyped"):
        read_code("".join(symbols))


@given(codes, st.permutations(range(6)))
def test_that_exchanged_groups_are_found(code: str, order: list[int]) -> None:
    groups = groups_of(code)
    if order == sorted(order) or [groups[at] for at in order] == list(groups):
        return
    with pytest.raises(RegistryError, match="mistyped"):
        read_code("-".join(groups[at] for at in order))


def test_that_a_code_too_short_and_a_foreign_letter_are_said() -> None:
    code = code_from(bytes(RANDOM_BYTES))
    with pytest.raises(RegistryError, match="36 letters and digits, these are 35"):
        read_code(code[:-1])
    with pytest.raises(RegistryError, match="Ş is in no recovery code"):
        read_code("ş" + code[1:])
    with pytest.raises(RegistryError):
        read_code("")


def test_that_length_is_all_that_is_asked_of_a_password() -> None:
    assert password_problem("a" * LEAST_PASSWORD) is None
    assert password_problem("a" * (LEAST_PASSWORD - 1)) is not None
    assert password_problem("a" * 1001) is not None
    assert composed("s\u0327ifre") == composed("\u015fifre")
