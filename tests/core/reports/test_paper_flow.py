import pytest

from core.reports.paper.flow import Piece, paginated
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import A4
from core.reports.paper.tables import Column, Table, cell, table_pieces


def piece(height: float, *, keeps: bool = False, repeats: tuple[Piece, ...] = ()) -> Piece:
    return Piece(height, nothing, keeps=keeps, repeats=repeats)


def nothing(pen: Pen, y: float) -> None:
    """Pages are counted without ink."""


def test_that_pieces_are_poured_into_as_many_pages_as_they_need() -> None:
    pages = paginated([piece(40) for _ in range(7)], top=0, bottom=100)
    assert [len(page.placed) for page in pages] == [2, 2, 2, 1]
    assert [page.continues for page in pages] == [True, True, True, False]
    assert [y for y, _ in pages[1].placed] == [0, 40]


def test_that_a_heading_never_stays_behind_alone() -> None:
    head = piece(10, keeps=True)
    pages = paginated([piece(80), head, piece(30)], top=0, bottom=100)
    assert pages[1].placed[0][1] is head


def test_that_what_repeats_opens_the_next_page() -> None:
    head = piece(10)
    rows = [piece(40, repeats=(head,)) for _ in range(3)]
    pages = paginated(rows, top=0, bottom=100)
    assert [p for _, p in pages[1].placed] == [head, rows[2]]


def test_that_a_piece_taller_than_a_page_stands_alone_instead_of_looping() -> None:
    pages = paginated([piece(50), piece(500), piece(50)], top=0, bottom=100)
    assert [len(page.placed) for page in pages] == [1, 1, 1]


@pytest.mark.parametrize("n", [1, 3])
def test_that_a_table_has_a_heading_its_heads_and_its_rows(n: int) -> None:
    table = Table(
        "Course",
        "",
        "Course, continued",
        (Column("Date", 60), Column("Detail")),
        tuple((cell("09-Oct-2023"), cell("word " * 60)) for _ in range(n)),
    )
    pieces = table_pieces(A4, table)
    assert len(pieces) == 2 + n
    assert pieces[0].keeps
    assert pieces[1].keeps
    assert len(pieces[2].repeats) == 2


def test_that_only_a_row_longer_than_a_page_goes_on_over_it() -> None:
    def pieces_of(text: str) -> tuple[Piece, ...]:
        rows = ((cell("09-Oct-2023"), cell(text)),)
        columns = (Column("Date", 60), Column("Detail"))
        return table_pieces(A4, Table("Course", "", "Course, continued", columns, rows))[2:]

    assert len(pieces_of("word " * 700)) == 1
    parts = pieces_of("word " * 2000)
    assert len(parts) > 1
    assert all(part.height < 500 and len(part.repeats) == 2 for part in parts)


def test_that_the_first_page_begins_lower_where_something_stands_above_it() -> None:
    pages = paginated([piece(40) for _ in range(3)], top=0, bottom=100, first_top=30)
    assert [len(page.placed) for page in pages] == [1, 2]
    assert [page.placed[0][0] for page in pages] == [30, 0]
