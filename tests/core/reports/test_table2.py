"""Table 2 of the source series out of the stored record, row by row."""

import csv
from dataclasses import fields, replace
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from core.domain.chart import Chart
from core.domain.cycles import Cycle, cycles
from core.domain.disease import Distribution, PrimaryTumour, Recurrence, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.partial_date import NOT_KNOWN, PartialDate
from core.domain.parts import AblationAccess, AblationModality
from core.domain.segments import Segment
from core.domain.stops import CauseOfDeath
from core.domain.treatment import Access, Component
from core.language import ENGLISH, Language, words_in
from core.reports.table2.compose import Line, Status, TimeZero, side_of, table2
from core.reports.table2.written import as_csv, as_markdown
from core.store.charts import chart_of
from core.store.dossiers import all_dossiers
from tests.builders import liver_operation, patient
from tests.demonstrated import demonstrated

TURKISH = words_in(Language.TURKISH)
FACTS = Path(__file__).parents[2] / "data" / "table2.csv"
SIDES = {
    "right": Distribution.RIGHT_LIVER,
    "left": Distribution.LEFT_LIVER,
    "bilobar": Distribution.BILOBAR,
    "": None,
}
STATUSES = {
    "alive_NED": (Status.NO_EVIDENCE, None),
    "alive_with_disease_on_chemo": (Status.ON_THERAPY, None),
    "dead_other_cause": (Status.DEAD, CauseOfDeath.OTHER),
    "dead_of_disease": (Status.DEAD, CauseOfDeath.DISEASE),
    "dead_cause_ambiguous": (Status.DEAD, CauseOfDeath.UNKNOWN),
}
PARTS = {"ablation": "liver_ablation", "left_hepatectomy": "major_hepatectomy"}
LEFT_HEPATECTOMY = frozenset({Segment.S2, Segment.S3, Segment.S4A, Segment.S4B})


def printed() -> list[dict[str, str]]:
    with FACTS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def charts() -> tuple[Chart, ...]:
    registry = demonstrated(date(2026, 11, 23))
    return tuple(chart_of(registry, each.patient.id) for each in all_dossiers(registry))


@pytest.fixture(scope="module")
def lines(charts: tuple[Chart, ...]) -> tuple[Line, ...]:
    return table2(charts, TimeZero.PRIMARY)


def test_that_the_twelve_come_back_in_their_order(lines: tuple[Line, ...]) -> None:
    assert [str(each.number) for each in lines] == [row["patient_no"] for row in printed()]


@pytest.mark.parametrize("row", printed(), ids=lambda row: row["patient_no"])
def test_that_each_patient_is_as_printed(row: dict[str, str], lines: tuple[Line, ...]) -> None:
    line = lines[int(row["patient_no"]) - 1]
    said = (str(line.age), line.sex.value[0].upper(), str(line.primary.site_group))
    assert said == (row["age_years"], row["sex"], row["primary_site"])
    assert (line.primary.pt, line.primary.pn) == (row["primary_pT"], row["primary_pN"])
    assert line.first_side is SIDES[row["liver_mets_side_first"]]
    assert (line.status, line.cause) == STATUSES[row["status_coded"]]
    assert line.is_event == (row["os_event"] == "1")
    assert line.survival is not None
    assert line.survival.said == row["survival_months"]


@pytest.mark.parametrize("row", printed(), ids=lambda row: row["patient_no"])
def test_that_each_recurrence_is_as_printed(row: dict[str, str], lines: tuple[Line, ...]) -> None:
    line = lines[int(row["patient_no"]) - 1]
    first, *more = line.cycles
    sites = {row["recurrence1_extrahepatic"], "liver" if row["recurrence1_liver_side"] else ""}
    assert {str(each) for each in first.recurrence.sites} == sites - {""}
    assert first.recurrence.liver_distribution is SIDES[row["recurrence1_liver_side"]]
    assert str(first.interval_months) == row["interval1_months"]
    second = row["recurrence2_site_coded"].removesuffix("_inferred")
    assert [{str(s) for s in each.recurrence.sites} for each in more] == [{second}] * (
        second != "none"
    )
    assert [str(each.interval_months) for each in more] == [row["interval2_months"]] * len(more)


@pytest.mark.parametrize("row", printed(), ids=lambda row: row["patient_no"])
def test_that_each_treatment_is_as_printed(row: dict[str, str], lines: tuple[Line, ...]) -> None:
    """What the source does not say, access and modality, is not said here either."""
    first, *more = lines[int(row["patient_no"]) - 1].cycles
    [done] = first.interventions
    codes = row["second_intervention_codes"].split("+")
    assert {str(each) for each in done.components} == {PARTS.get(each, each) for each in codes}
    access = row["second_intervention_approach"].removesuffix("_per_text")
    assert done.access is (None if access == "not_stated" else Access.read(access))
    if "left_hepatectomy" in codes:
        assert done.segments == LEFT_HEPATECTOMY
    is_percutaneous = access == "percutaneous"
    wanted = AblationAccess.PERCUTANEOUS if is_percutaneous else AblationAccess.UNKNOWN
    assert [(a.modality, a.access) for a in first.ablations] == [
        (AblationModality.UNKNOWN, wanted)
    ] * ("ablation" in codes)
    managed = row["recurrence2_management_coded"]
    again = {str(part) for each in more for p in each.interventions for part in p.components}
    assert again == ({"metastasectomy"} if managed == "metastasectomy" else set())
    if managed == "systemic_chemotherapy":
        assert [t.ended_on for t in more[-1].therapies] == [None]


def test_that_the_tally_of_second_interventions_is_twelve(lines: tuple[Line, ...]) -> None:
    """6 metastasectomies, 1 segmentectomy, 1 left hepatectomy, 2 ablations, 2 excisions."""
    tally = {"metastasectomy": 0, "segmentectomy": 0, "left": 0, "ablation": 0, "excision": 0}
    for each in lines:
        [done] = each.cycles[0].interventions
        parts = done.components
        name = (
            "metastasectomy"
            if Component.METASTASECTOMY in parts
            else "segmentectomy"
            if Component.SEGMENTECTOMY in parts
            else "left"
            if done.segments == LEFT_HEPATECTOMY
            else "ablation"
            if parts == {Component.LIVER_ABLATION} and done.access is Access.PERCUTANEOUS
            else "excision"
        )
        tally[name] += 1
    assert list(tally.values()) == [6, 1, 1, 2, 2]


def test_that_another_time_zero_gives_other_months_and_is_named(
    charts: tuple[Chart, ...], lines: tuple[Line, ...]
) -> None:
    for zero in TimeZero:
        counted = table2(charts, zero)
        assert zero.label in as_markdown(counted, zero, ENGLISH, is_demonstration=True)
        rows = list(csv.DictReader(StringIO(as_csv(counted, zero))))
        assert {row["survival_from"] for row in rows} == {zero.value}
    later = table2(charts, TimeZero.SECOND)
    for one, other in zip(lines, later, strict=True):
        assert one.survival is not None
        assert other.survival is not None
        assert one.survival.fewest > other.survival.fewest >= 0
        assert one.cycles == other.cycles
    by_liver = table2(charts, TimeZero.LIVER)
    assert [each.survival for each in by_liver] == [each.survival for each in lines]


def fifth_time(chart: Chart) -> Chart:
    """The same patient with a recurrence in every second year after, each operated on."""
    dossier = chart.dossier
    recurrences, procedures = [], []
    for year in (2030, 2032, 2034, 2036):
        one = Recurrence(
            patient_id=dossier.patient.id,
            detected_on=date(year, 1, 7),
            sites=frozenset({RecurrenceSite.LIVER, RecurrenceSite.LUNG}),
            segments=frozenset({Segment.S2}),
        )
        recurrences.append(one)
        procedures.append(
            liver_operation(dossier.patient.id, date(year, 2, 4), recurrence_id=one.id)
        )
    longer = replace(
        dossier,
        recurrences=(*dossier.recurrences, *recurrences),
        procedures=(*dossier.procedures, *procedures),
    )
    return replace(chart, dossier=longer)


def test_that_columns_repeat_for_as_many_cycles_as_anybody_had(charts: tuple[Chart, ...]) -> None:
    third = [each for each in charts if each.dossier.patient.hospital_no == "157336"]
    others = [each for each in charts if each.dossier.patient.hospital_no == "119390"]
    lines = table2([fifth_time(third[0]), *others], TimeZero.PRIMARY)
    assert [len(each.cycles) for each in lines] == [1, 6]
    text = as_csv(lines, TimeZero.PRIMARY)
    one, six = csv.DictReader(StringIO(text))
    assert [six[f"recurrence{n}_sites"] for n in range(1, 7)] == ["liver"] * 2 + ["liver+lung"] * 4
    assert [one[f"recurrence{n}_sites"] for n in range(2, 7)] == [""] * 5
    assert six["recurrence6_interval_months"] == "23"
    assert six["intervention6_on"] == "2036-02-04"
    assert six["recurrence6_liver_side"] == "left_liver"
    page = as_markdown(lines, TimeZero.PRIMARY, ENGLISH, is_demonstration=False)
    rows = [each for each in page.splitlines() if each.startswith("|")]
    assert {each.count("|") for each in rows} == {rows[0].count("|")}
    assert "Treatment of recurrence 6" in rows[0]


def test_that_the_csv_says_the_same_as_the_lines(lines: tuple[Line, ...]) -> None:
    rows = list(csv.DictReader(StringIO(as_csv(lines, TimeZero.PRIMARY))))
    assert [row["hospital_no"] for row in rows] == [each.hospital_no for each in lines]
    assert rows[3]["recurrence1_sites"] == "liver+lung"
    assert rows[3]["intervention1_components"] == "lung_ablation+segmentectomy"
    assert rows[10]["intervention1_ablations"] == "unknown+percutaneous+1"
    assert [row["is_event"] for row in rows] == [row["os_event"] for row in printed()]


def test_that_the_page_says_whose_data_it_is_in_both_languages(lines: tuple[Line, ...]) -> None:
    for words in (ENGLISH, TURKISH):
        page = as_markdown(lines, TimeZero.PRIMARY, words, is_demonstration=True)
        said = words("Demonstration data: nobody in it exists.")
        assert said in page
        bare = as_markdown(lines, TimeZero.PRIMARY, words, is_demonstration=False)
        assert said not in bare
    assert "Laparoskopik" in as_markdown(lines, TimeZero.PRIMARY, TURKISH, is_demonstration=True)


def test_that_a_text_is_no_formula_and_no_column(charts: tuple[Chart, ...]) -> None:
    dead = next(each for each in charts if each.dossier.patient.hospital_no == "195282")
    [death] = dead.dossier.deaths
    ill = replace(dead.dossier, deaths=(replace(death, cause_text="=1+1|\nx"),))
    lines = table2([replace(dead, dossier=ill)], TimeZero.PRIMARY)
    [row] = csv.DictReader(StringIO(as_csv(lines, TimeZero.PRIMARY)))
    assert row["cause_text"] == "'=1+1|\nx"
    page = as_markdown(lines, TimeZero.PRIMARY, ENGLISH, is_demonstration=False)
    assert "=1+1\\| x" in page


def _treated(diagnosed_on: PartialDate | None) -> Chart:
    """Somebody of whom little is recorded: operated on, recurrent, operated on, then called."""
    someone = patient()
    one = Recurrence(
        patient_id=someone.id, detected_on=date(2020, 6, 1), sites=frozenset({RecurrenceSite.LIVER})
    )
    call = ContactAttempt(
        patient_id=someone.id,
        tried_on=date(2021, 6, 15),
        channel=Channel.CALL,
        outcome=ContactOutcome.REACHED,
    )
    dossier = Dossier(
        patient=someone,
        primaries=(PrimaryTumour(patient_id=someone.id, diagnosed_on=diagnosed_on),),
        procedures=(
            liver_operation(someone.id, date(2020, 1, 1)),
            liver_operation(someone.id, date(2020, 7, 1)),
        ),
        recurrences=(one,),
        contacts=(call,),
    )
    return Chart(dossier=dossier)


@pytest.mark.parametrize(
    ("diagnosed_on", "said"),
    [
        (PartialDate("2019-06-15"), "24"),
        (PartialDate("2019-06"), "23-24"),
        (PartialDate("2019"), "17-29"),
        (NOT_KNOWN, None),
        (None, None),
    ],
)
def test_that_survival_from_a_day_half_known_is_a_range(
    diagnosed_on: PartialDate | None, said: str | None
) -> None:
    [line] = table2([_treated(diagnosed_on)], TimeZero.PRIMARY)
    assert (line.survival.said if line.survival else None) == said


def test_that_little_on_record_leaves_cells_empty_and_no_guess() -> None:
    [line] = table2([_treated(None)], TimeZero.LIVER)
    assert (line.survival, line.first_side) == (None, None)
    [row] = csv.DictReader(StringIO(as_csv([line], TimeZero.LIVER)))
    empty = ("primary_site", "site_group", "t", "n", "first_liver_side", "survival_months")
    assert {row[name] for name in empty} == {""}
    assert row["intervention1_access"] == "not_stated"
    assert "access not stated" in as_markdown(
        [line], TimeZero.LIVER, ENGLISH, is_demonstration=False
    )


def test_that_nobody_treated_again_gives_an_empty_table() -> None:
    chart = Chart(dossier=Dossier(patient=patient()))
    assert table2([chart], TimeZero.PRIMARY) == ()
    assert as_csv((), TimeZero.PRIMARY).count("\n") == 1
    assert "0" in as_markdown((), TimeZero.PRIMARY, ENGLISH, is_demonstration=False)


def test_that_a_recurrence_that_was_not_operated_on_after_one_that_was_is_disease() -> None:
    chart = _treated(None)
    again = Recurrence(
        patient_id=chart.dossier.patient.id,
        detected_on=date(2021, 1, 1),
        sites=frozenset({RecurrenceSite.LUNG}),
    )
    first = chart.dossier.recurrences[0]
    longer = replace(chart.dossier, recurrences=(first, again))
    [line] = table2([replace(chart, dossier=longer)], TimeZero.PRIMARY)
    assert line.status is Status.WITH_DISEASE


def test_that_the_side_of_segments_is_told_apart_at_cantlies_line() -> None:
    assert side_of({Segment.S4A}) is Distribution.LEFT_LIVER
    assert side_of({Segment.S5, Segment.S8}) is Distribution.RIGHT_LIVER
    assert side_of({Segment.S4B, Segment.S5}) is Distribution.BILOBAR
    assert side_of({Segment.S1}) is None
    assert side_of({Segment.S1, Segment.S2}) is Distribution.LEFT_LIVER


def test_that_a_cycle_holds_the_records_themselves(charts: tuple[Chart, ...]) -> None:
    """What a page shows can be opened: nothing of a cycle is a copy in words."""
    for chart in charts:
        for each in cycles(chart):
            assert each.recurrence in chart.dossier.recurrences
            assert set(each.interventions) <= set(chart.dossier.procedures)
            assert set(each.decisions) <= set(chart.dossier.decisions)
    assert {each.name for each in fields(Cycle)} >= {"recurrence", "decisions", "interventions"}
