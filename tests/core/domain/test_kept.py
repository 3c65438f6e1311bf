"""What is kept of the answers about patients goes with the registry."""

from core.domain.kept import forget_all, kept_while_open

ASKED: list[str] = []


@kept_while_open(2)
def answer(text: str) -> str:
    ASKED.append(text)
    return text.upper()


def test_that_an_answer_is_kept_until_all_are_forgotten_and_the_oldest_goes_first() -> None:
    ASKED.clear()
    assert [answer("a"), answer("a"), answer("b"), answer("a")] == ["A", "A", "B", "A"]
    assert ASKED == ["a", "b"]
    answer("c")
    answer("b")
    assert ASKED == ["a", "b", "c", "b"], "b was the one not asked for longest"
    forget_all()
    answer("b")
    assert ASKED[-2:] == ["b", "b"]
