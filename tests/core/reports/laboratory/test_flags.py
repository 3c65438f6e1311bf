"""Above a limit, doubled, rising: what is flagged, what is not, and what each flag says."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.choices import YesNoUnknown
from core.domain.dossier import Dossier
from core.domain.work_up import Analyte, Comparator
from core.language import ENGLISH, Language, words_in
from core.reports.laboratory.regimens import holds_fluoropyrimidine
from core.reports.laboratory.series import series_of
from core.reports.laboratory.values import FlagKind
from tests.builders import TODAY, liver_operation
from tests.core.reports.laboratory.records import (
    OPERATED,
    WHO,
    cea,
    chart,
    kinds,
    therapy,
    value,
    weekly,
    with_therapy,
)

DAY = date(2026, 3, 9)
BELOW, ABOVE = Comparator.BELOW, Comparator.ABOVE


@pytest.mark.parametrize(
    ("amount", "sign", "printed", "is_above"),
    [
        (5.0, None, None, False),  # at the limit is not above it
        (5.01, None, None, True),
        (5.0, ABOVE, None, True),  # more than 5 is above 5
        (4.9, ABOVE, None, False),  # may be 5: nothing is said
        (9.0, BELOW, None, False),  # may be 1
        (4.0, None, 3.8, True),
        (6.0, None, 6.5, False),  # the report's own limit goes before the declared one
    ],
)
def test_that_a_value_is_above_its_limit_only_when_that_is_certain(
    amount: float, sign: Comparator | None, printed: float | None, *, is_above: bool
) -> None:
    measured = cea(chart(value(DAY, amount, comparator=sign, reference_high=printed))).last
    assert measured.is_above is is_above


def test_that_a_limit_says_where_it_comes_from() -> None:
    declared = cea(chart(value(DAY, 6))).last.explained(ENGLISH)
    assert declared == ("Above 5, the limit used where the report prints none.",)
    printed = cea(chart(value(DAY, 6, reference_high=4.7))).last.explained(ENGLISH)
    assert printed == ("Above 4.7, the reference limit printed on the report.",)


def test_that_ca_19_9_has_a_declared_limit_and_liver_tests_have_none() -> None:
    marker = value(DAY, 37.5, analyte=Analyte.CA19_9, unit="U/mL")
    assert series_of(chart(marker), TODAY)[0].last.is_above
    assert not series_of(chart(value(DAY, 900, analyte=Analyte.ALT)), TODAY)[0].last.flags


def test_that_below_a_printed_limit_is_said_too() -> None:
    albumin = value(DAY, 29, analyte=Analyte.ALBUMIN, unit="g/L", reference_low=35)
    (flag,) = series_of(chart(albumin), TODAY)[0].last.flags
    assert (flag.kind, flag.mark(ENGLISH)) == (FlagKind.BELOW, "low")


@pytest.mark.parametrize(
    ("amounts", "is_doubled"),
    [
        ((2.0, 4.0), True),
        ((2.0, 3.99), False),
        ((1.0, 3.0, 1.9), False),  # the nadir is 1.0, 1.9 is less than twice
        ((3.0, 1.0, 2.0), True),
        ((0.0, 5.0), False),  # nothing is twice nought
        ((4.0,), False),
    ],
)
def test_that_a_doubling_is_held_against_the_lowest_since_the_operation(
    amounts: tuple[float, ...], *, is_doubled: bool
) -> None:
    last = cea(chart(*weekly(*amounts))).last
    assert (FlagKind.DOUBLED in kinds(last)) is is_doubled


def test_that_values_before_the_operation_and_of_its_day_are_no_nadir() -> None:
    before = [value(OPERATED - timedelta(n), 1.0) for n in (30, 0)]
    after = value(OPERATED + timedelta(30), 4.0)
    assert FlagKind.DOUBLED not in kinds(cea(chart(*before, after)).last)


def test_that_a_second_operation_begins_a_new_nadir() -> None:
    second = date(2026, 1, 10)
    dossier = Dossier(
        patient=WHO, procedures=tuple(liver_operation(WHO.id, on) for on in (OPERATED, second))
    )
    values = (
        value(date(2025, 11, 1), 1.0),
        value(date(2026, 2, 1), 3.0),
        value(date(2026, 3, 1), 4.0),
        value(date(2026, 4, 1), 6.0),
    )
    (_, first, next_one, last) = cea(chart(*values, dossier=dossier)).values
    assert not kinds(first) & {FlagKind.DOUBLED, FlagKind.RISING}
    assert FlagKind.DOUBLED not in kinds(next_one)
    doubled = next(flag for flag in last.flags if flag.kind is FlagKind.DOUBLED)
    assert doubled.said(ENGLISH) == (
        "At least twice 3 of 01-Feb-2026, the lowest since the operation of 10-Jan-2026."
    )


def test_that_without_a_curative_operation_nothing_has_doubled() -> None:
    values = weekly(1.0, 4.0)
    assert FlagKind.DOUBLED not in kinds(cea(chart(*values, dossier=Dossier(patient=WHO))).last)


@pytest.mark.parametrize(
    ("amounts", "n"),
    [
        ((4.0, 4.1), 0),
        ((4.0, 4.1, 4.2), 2),
        ((4.0, 4.0, 4.2), 0),
        ((4.0, 4.1, 4.2, 4.3), 3),
        ((4.0, 4.1, 4.2, 4.2), 0),
    ],
)
def test_that_two_rises_in_a_row_are_flagged_and_counted(
    amounts: tuple[float, ...], n: int
) -> None:
    rising = [f for f in cea(chart(*weekly(*amounts))).last.flags if f.kind is FlagKind.RISING]
    assert [flag.mark(ENGLISH) for flag in rising] == ([f"rising ×{n}"] if n else [])


def test_that_two_values_of_a_day_are_no_rise_by_themselves() -> None:
    day = OPERATED + timedelta(30)
    values = (value(day, 3.0), value(day, 3.5), value(day + timedelta(7), 3.6))
    assert FlagKind.RISING not in kinds(cea(chart(*values)).last)


@pytest.mark.parametrize(
    ("one", "other", "is_doubled"),
    [
        ((1.0, BELOW), (2.0, None), True),  # less than 1 is at most 1
        ((2.0, None), (4.0, BELOW), False),  # may be less than 4
        ((2.0, None), (4.0, ABOVE), True),
        ((2.0, ABOVE), (9.0, None), False),  # the nadir may be higher
    ],
)
def test_that_a_comparator_is_honoured_in_a_doubling(
    one: tuple[float, Comparator | None],
    other: tuple[float, Comparator | None],
    *,
    is_doubled: bool,
) -> None:
    day = OPERATED + timedelta(30)
    values = [
        value(day + timedelta(7 * at), amount, comparator=sign)
        for at, (amount, sign) in enumerate((one, other))
    ]
    assert (FlagKind.DOUBLED in kinds(cea(chart(*values)).last)) is is_doubled


KNOWN = (
    "FOLFOX|mFOLFOX6|FOLFİRİ + bev|FOLFOXIRI|CAPOX|CapeOX|XELOX|XELIRI|5-FU|5 FU/LV|FUFA|UFT|FLOT"
    "|kapesitabin|Capecitabine mono|Xeloda|S-1|TS-1|SOX|tegafur/uracil|fluorouracil|De Gramont"
)


@pytest.mark.parametrize("regimen", KNOWN.split("|"))
def test_that_regimens_with_a_fluoropyrimidine_are_known(regimen: str) -> None:
    assert holds_fluoropyrimidine(regimen)


@pytest.mark.parametrize(
    "regimen",
    ["", "irinotecan", "cetuximab", "gemcitabine", "full dose", "IROX", "phase 1", "VS-10"],
)
def test_that_other_regimens_are_not(regimen: str) -> None:
    assert not holds_fluoropyrimidine(regimen)


RISE = weekly(2.0, 3.0, 4.5)  # from 15-Oct-2025


def test_that_a_rise_under_a_fluoropyrimidine_says_that_it_may_be_no_progression() -> None:
    given = with_therapy(chart(*RISE), therapy("FOLFOX", "2025-10-20", "2026-01-31"))
    last = cea(given).last
    for flag in last.flags:
        assert flag.said(ENGLISH).endswith(
            "Taken under fluoropyrimidine (FOLFOX from 20-Oct-2025): "
            "CEA can rise under it without progression."
        )


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2025-10-29", None, "under"),  # still given
        ("2025-10-30", None, None),
        ("2025-10-01", "2025-10-29", "under"),
        ("2025-10-01", "2025-10-28", None),
        ("2025-10", "2025-12", "perhaps"),
        ("2025", "2025", "perhaps"),
        ("2025-10-01", "unknown", "perhaps"),
        ("unknown", "2025-10-01", None),
        ("2025-09", "2025-11", "under"),
    ],
)
def test_that_the_mark_follows_the_dates_of_the_therapy(
    start: str, end: str | None, said: str | None
) -> None:
    last = cea(with_therapy(chart(*RISE), therapy("CAPOX", start, end))).last  # 29-Oct-2025
    assert (last.under is not None) is (said is not None)
    if last.under is not None:
        assert last.under.said(ENGLISH).startswith(said or "")


@pytest.mark.parametrize(
    ("answer", "is_under"),
    [
        (YesNoUnknown.YES, True),
        (YesNoUnknown.NO, False),
        (YesNoUnknown.UNKNOWN, True),
        (None, True),
    ],
)
def test_that_the_record_goes_before_the_dates(
    answer: YesNoUnknown | None, *, is_under: bool
) -> None:
    one = value(DAY, 9, under_fluoropyrimidine=answer)
    given = with_therapy(chart(one), therapy("FOLFIRI", "2026-01-05"))
    assert (cea(given).last.under is not None) is is_under


def test_that_it_can_be_said_of_a_day_without_recorded_therapy() -> None:
    one = value(DAY, 4, under_fluoropyrimidine=YesNoUnknown.YES)
    assert cea(chart(one)).last.explained(ENGLISH) == (
        "Taken under fluoropyrimidine, as recorded.",
    )


@given(st.lists(st.floats(0.1, 500).map(lambda x: round(x, 2)), min_size=1, max_size=10))
def test_that_flags_agree_with_a_plain_reading_of_the_numbers(amounts: list[float]) -> None:
    for at, each in enumerate(cea(chart(*weekly(*amounts))).values):
        before = amounts[:at]
        assert each.is_above == (amounts[at] > 5)
        doubled = bool(before) and amounts[at] >= 2 * min(before)
        assert (FlagKind.DOUBLED in kinds(each)) == doubled
        rising = at >= 2 and amounts[at - 2] < amounts[at - 1] < amounts[at]
        assert (FlagKind.RISING in kinds(each)) == rising


@pytest.mark.parametrize("language", Language)
def test_that_every_flag_explains_itself_in_both_languages(language: Language) -> None:
    words = words_in(language)
    given = with_therapy(chart(*weekly(2.0, 4.0, 8.0)), therapy("FOLFOX", "2025-10"))
    for flag in cea(given).last.flags:
        said = flag.said(words)
        assert "{" not in said
        assert said.endswith(".")
