"""The demonstration registry: Table 2 to the month, the margins of Table 1, a live worklist."""

import csv
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

import pytest

from core.actions.demonstration import create_demonstration
from core.actions.undoing import last_undoable, undo
from core.actions.verifying import verify
from core.domain.acting import Acting
from core.domain.disease import Distribution, Intent, PrimarySite, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.followup import AppointmentOutcome, PauseReason
from core.domain.months import add_months
from core.domain.partial_date import PartialDate
from core.domain.patient import Sex
from core.domain.stops import CauseOfDeath
from core.domain.treatment import Access, Biological, Component, Strategy, TherapySetting
from core.errors import RegistryError
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.orders import OrderState
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.states import SlotState
from core.surveillance.worklist import Task, Worklist, worklist
from tests.demonstrated import demonstrated

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DATA = Path(__file__).parents[2] / "data"
DAYS_OF_A_MONTH = 365.25 / 12


@dataclass(frozen=True)
class Demo:
    """The whole demonstration, as pages would see it."""

    registry: Registry
    dossiers: tuple[Dossier, ...]
    plans: tuple[PatientPlan, ...]
    work: Worklist

    def the_twelve(self) -> list[Dossier]:
        """Table 2 in its order: those who were treated again, known by age, sex and site."""
        found = []
        for row in TABLE2:
            (one,) = [d for d in self.dossiers if _is(d, row)]
            found.append(one)
        return found


def _demo(as_of: date) -> Demo:
    registry = demonstrated(as_of)
    dossiers, protocols = all_dossiers(registry), registry.protocols.all()
    plans = tuple(plan_of(d, protocols, as_of, WorkingDays()) for d in dossiers)
    return Demo(registry, dossiers, plans, worklist(plans, as_of))


@pytest.fixture(scope="module")
def demo() -> Demo:
    return _demo(TODAY)


def _table2() -> list[dict[str, str]]:
    with (DATA / "table2.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


TABLE2 = _table2()
SITES = {
    "right_colon": {PrimarySite.CAECUM, PrimarySite.ASCENDING, PrimarySite.HEPATIC_FLEXURE},
    "left_colon": {PrimarySite.SPLENIC_FLEXURE, PrimarySite.DESCENDING},
    "sigmoid": {PrimarySite.SIGMOID},
    "rectum": {PrimarySite.RECTUM},
}
STATUSES = {
    "alive_NED": None,
    "alive_with_disease_on_chemo": None,
    "dead_other_cause": CauseOfDeath.OTHER,
    "dead_of_disease": CauseOfDeath.DISEASE,
    "dead_cause_ambiguous": CauseOfDeath.UNKNOWN,
}


def _index(dossier: Dossier) -> date:
    assert dossier.index_surgery is not None
    return dossier.index_surgery.performed_on


def _again(dossier: Dossier) -> list[date]:
    """The days of the curative treatments of recurrences."""
    return [
        p.performed_on
        for p in dossier.procedures
        if p.is_curative
        and p.performed_on > _index(dossier)
        and Component.PRIMARY_RESECTION not in p.components
    ]


def _is(dossier: Dossier, row: dict[str, str]) -> bool:
    primary = dossier.primary
    assert primary is not None
    return (
        bool(_again(dossier))
        and dossier.patient.age_on(_index(dossier)) == int(row["age_years"])
        and dossier.patient.sex.value[0].upper() == row["sex"]
        and primary.site in SITES[row["primary_site"]]
        and primary.pt == row["primary_pT"]
        and primary.pn == row["primary_pN"]
    )


def exact(day: PartialDate | None) -> date:
    assert day is not None
    assert day.day is not None
    return day.day


def _whole_months(start: date, end: date) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (add_months(start, months) > end)


def _assert_months(start: date, end: date, printed: str) -> None:
    """By anniversaries, and by days over 30.4375 as an analysis counts."""
    assert _whole_months(start, end) == int(printed)
    assert round((end - start).days / DAYS_OF_A_MONTH) == int(printed)


def _assert_survival(dossier: Dossier, row: dict[str, str]) -> None:
    """Time zero is the diagnosis, which is one day for primary tumour and metastases."""
    primary, liver, death = dossier.primary, dossier.liver_disease, dossier.death
    assert primary is not None
    assert liver is not None
    assert primary.diagnosed_on is not None
    assert primary.diagnosed_on == liver.found_on
    assert (death is not None) == (row["os_event"] == "1")
    end = death.died_on if death else dossier.last_contact_on()
    assert end is not None
    _assert_months(exact(primary.diagnosed_on), end, row["survival_months"])
    assert (death.cause if death else None) == STATUSES[row["status_coded"]]


def _assert_intervals(dossier: Dossier, row: dict[str, str]) -> None:
    first, *more = dossier.recurrences
    _assert_months(_index(dossier), first.detected_on, row["interval1_months"])
    assert len(more) == bool(row["interval2_months"])
    if more:
        _assert_months(_again(dossier)[0], more[0].detected_on, row["interval2_months"])


def test_that_survival_of_the_twelve_comes_back_as_printed(demo: Demo) -> None:
    for dossier, row in zip(demo.the_twelve(), TABLE2, strict=True):
        _assert_survival(dossier, row)


def test_that_both_intervals_of_the_twelve_come_back_as_printed(demo: Demo) -> None:
    for dossier, row in zip(demo.the_twelve(), TABLE2, strict=True):
        _assert_intervals(dossier, row)


def test_that_exactly_the_twelve_were_treated_again(demo: Demo) -> None:
    treated = [d.patient.id for d in demo.dossiers if _again(d)]
    assert sorted(treated) == sorted(d.patient.id for d in demo.the_twelve())


def test_that_the_liver_and_the_recurrences_of_the_twelve_are_as_printed(demo: Demo) -> None:
    sides = {
        "right": Distribution.RIGHT_LIVER,
        "left": Distribution.LEFT_LIVER,
        "bilobar": Distribution.BILOBAR,
        "": None,
    }
    for dossier, row in zip(demo.the_twelve(), TABLE2, strict=True):
        liver, first = dossier.liver_disease, dossier.recurrences[0]
        assert liver is not None
        assert liver.distribution == sides[row["liver_mets_side_first"]]
        assert first.liver_distribution == sides[row["recurrence1_liver_side"]]
        sites = {row["recurrence1_extrahepatic"]} - {""}
        sites |= {"liver"} if row["recurrence1_liver_side"] else set()
        assert first.sites == frozenset(map(RecurrenceSite.read, sites))
        second = row["recurrence2_site_coded"].removesuffix("_inferred")
        found = {str(site) for each in dossier.recurrences[1:] for site in each.sites}
        assert found == {second} - {"none"}


def test_that_the_second_interventions_have_the_printed_parts_and_access(demo: Demo) -> None:
    parts = {"ablation": "liver_ablation", "left_hepatectomy": "major_hepatectomy"}
    for dossier, row in zip(demo.the_twelve(), TABLE2, strict=True):
        (second,) = [p for p in dossier.procedures if p.performed_on == _again(dossier)[0]]
        codes = row["second_intervention_codes"].split("+")
        assert second.components == frozenset(
            Component.read(parts.get(code, code)) for code in codes
        )
        access = row["second_intervention_approach"].removesuffix("_per_text")
        assert access == "not_stated" or second.access is Access.read(access)
    chemo = [d for d, row in zip(demo.the_twelve(), TABLE2, strict=True) if "chemo" in row[_HOW]]
    for dossier in chemo:
        assert dossier.therapies[-1].setting is TherapySetting.FOR_RECURRENCE
        assert dossier.therapies[-1].ended_on is None


_HOW = "recurrence2_management_coded"


def test_that_every_recurrence_has_its_meeting(demo: Demo) -> None:
    for dossier in demo.dossiers:
        decided = {each.recurrence_id: each for each in dossier.decisions}
        for each in dossier.recurrences:
            assert decided[each.id].held_on >= each.detected_on
    kinds = {each.decision for d in demo.dossiers for each in d.decisions}
    assert kinds == {Intent.CURATIVE_LOCAL, Intent.CHEMOTHERAPY_FIRST, Intent.PALLIATIVE}


def _is_rectum(dossier: Dossier) -> bool:
    return dossier.primary is not None and dossier.primary.site is PrimarySite.RECTUM


def _split(demo: Demo, holds: Callable[[Dossier], object]) -> tuple[int, int, int]:
    """Total, rectum and colon, as Table 1 prints a row."""
    rectum = sum(bool(holds(d)) for d in demo.dossiers if _is_rectum(d))
    colon = sum(bool(holds(d)) for d in demo.dossiers if not _is_rectum(d))
    return rectum + colon, rectum, colon


def _n(dossier: Dossier) -> int:
    assert dossier.liver_disease is not None
    assert dossier.liver_disease.n_metastases is not None
    return dossier.liver_disease.n_metastases


def _parts(dossier: Dossier) -> frozenset[Component]:
    assert dossier.index_surgery is not None
    return dossier.index_surgery.components


def _strategy(dossier: Dossier) -> Strategy | None:
    assert dossier.index_surgery is not None
    return dossier.index_surgery.strategy


def _side(dossier: Dossier) -> Distribution | None:
    assert dossier.liver_disease is not None
    return dossier.liver_disease.distribution


def _is_synchronous(dossier: Dossier) -> bool:
    """Named rule: metastases found at or before the diagnosis of the primary (E-AHPBA 2015)."""
    assert dossier.primary is not None
    assert dossier.liver_disease is not None
    found, diagnosed = dossier.liver_disease.found_on, dossier.primary.diagnosed_on
    assert found is not None
    assert diagnosed is not None
    return found <= diagnosed


TOGETHER = {Strategy.SIMULTANEOUS, Strategy.LIVER_FIRST, Strategy.ALPPS}
TABLE1: list[tuple[str, Callable[[Dossier], object], tuple[int, int, int]]] = [
    ("all", lambda d: d, (45, 11, 34)),
    ("men", lambda d: d.patient.sex is Sex.MALE, (28, 7, 21)),
    ("women", lambda d: d.patient.sex is Sex.FEMALE, (17, 4, 13)),
    ("one", lambda d: _n(d) == 1, (12, 4, 8)),
    ("two to four", lambda d: 2 <= _n(d) <= 4, (14, 4, 10)),
    ("more than four", lambda d: _n(d) > 4, (19, 3, 16)),
    ("right lobe", lambda d: _side(d) is Distribution.RIGHT_LIVER, (19, 6, 13)),
    ("left lobe", lambda d: _side(d) is Distribution.LEFT_LIVER, (3, 0, 3)),
    ("bilobar", lambda d: _side(d) is Distribution.BILOBAR, (23, 5, 18)),
    ("synchronous", _is_synchronous, (32, 7, 25)),
    ("metachronous", lambda d: not _is_synchronous(d), (13, 4, 9)),
    ("surgery metachronous", lambda d: _strategy(d) not in TOGETHER, (19, 5, 14)),
    ("surgery synchronous", lambda d: _strategy(d) in TOGETHER, (26, 6, 20)),
    ("liver first", lambda d: _strategy(d) is Strategy.LIVER_FIRST, (4, 2, 2)),
    ("metastasectomy", lambda d: Component.METASTASECTOMY in _parts(d), (21, 7, 14)),
    ("1-2 segments", lambda d: Component.SEGMENTECTOMY in _parts(d), (13, 2, 11)),
    (">2 segments", lambda d: Component.MAJOR_HEPATECTOMY in _parts(d), (11, 2, 9)),
    ("ablation", lambda d: Component.LIVER_ABLATION in _parts(d), (10, 3, 7)),
    ("no ablation", lambda d: Component.LIVER_ABLATION not in _parts(d), (35, 8, 27)),
]


@pytest.mark.parametrize(("name", "holds", "printed"), TABLE1, ids=[row[0] for row in TABLE1])
def test_that_table_1_comes_back_row_by_row(
    demo: Demo, name: str, holds: Callable[[Dossier], object], printed: tuple[int, int, int]
) -> None:
    assert _split(demo, holds) == printed, name


def test_that_ages_come_back_with_median_and_range(demo: Demo) -> None:
    ages = [(_is_rectum(d), d.patient.age_on(_index(d))) for d in demo.dossiers]

    def of(values: list[int]) -> tuple[float, int, int]:
        return median(values), min(values), max(values)

    assert of([age for _, age in ages]) == (61, 25, 76)
    assert of([age for is_rectum, age in ages if is_rectum]) == (59, 27, 74)
    assert of([age for is_rectum, age in ages if not is_rectum]) == (62, 25, 76)


def test_that_sites_stages_and_metachronous_times_are_as_printed(demo: Demo) -> None:
    primaries = [d.primary for d in demo.dossiers if d.primary]
    sites = Counter(p.site for p in primaries)
    rectum_of_the_text = sites[PrimarySite.RECTUM] + sites[PrimarySite.RECTOSIGMOID]
    assert (sites[PrimarySite.RECTUM], rectum_of_the_text) == (11, 12)
    assert sites[PrimarySite.SIGMOID] == 17
    assert sum(sites[s] for s in (*SITES["right_colon"], PrimarySite.TRANSVERSE)) == 11
    assert sum(sites[s] for s in SITES["left_colon"]) == 5
    stages = Counter(f"{p.pt}{p.pn}" for p in primaries)
    printed = {"T3N0": 2, "T3N1": 19, "T3N2": 11, "T4N0": 3, "T4N1": 2, "T4N2": 7, "T0N1": 1}
    assert stages == printed
    later = [
        _whole_months(d.primary.diagnosed_on.day, exact(d.liver_disease.found_on))
        for d in demo.dossiers
        if d.primary and d.liver_disease and d.primary.diagnosed_on and not _is_synchronous(d)
        if d.primary.diagnosed_on.day
    ]
    assert len(later) == 12  # of 13: the diagnosis of one is known by its month alone
    assert (median(later), min(later), max(later)) == (18, 4, 30)


def _before(dossier: Dossier) -> bool:
    return any(t.setting is TherapySetting.PREOPERATIVE for t in dossier.therapies)


def test_that_34_had_systemic_therapy_first_and_11_were_operated_on_at_once(demo: Demo) -> None:
    given = [
        t for d in demo.dossiers for t in d.therapies if t.setting is TherapySetting.PREOPERATIVE
    ]
    assert len(given) == 34
    assert {t.biological for t in given} == {Biological.BEVACIZUMAB, Biological.CETUXIMAB}
    cycles = [t.n_cycles or 0 for t in given]
    assert (median(cycles), min(cycles), max(cycles)) == (4, 3, 12)
    upfront = [d for d in demo.dossiers if not _before(d)]
    assert Counter(map(_is_synchronous, upfront)) == {True: 10, False: 1}
    numbers = list(map(_n, upfront))
    assert (median(numbers), min(numbers), max(numbers)) == (4, 1, 4)


def test_that_numbers_and_sizes_of_metastases_are_as_printed(demo: Demo) -> None:
    numbers = list(map(_n, demo.dossiers))
    assert (median(numbers), min(numbers), max(numbers)) == (4, 1, 18)
    both = [_n(d) for d in demo.dossiers if _side(d) is Distribution.BILOBAR]
    assert (median(both), min(both), max(both)) == (4, 2, 18)
    sizes = {d: d.liver_disease.largest_mm or 0 for d in demo.dossiers if d.liver_disease}
    every = list(sizes.values())
    assert (median(every), min(every), max(every)) == (35, 5, 150)
    treated = [mm for d, mm in sizes.items() if _before(d)]
    assert (median(treated), min(treated), max(treated)) == (35, 5, 100)


def test_that_operations_ablations_and_margins_are_as_printed(demo: Demo) -> None:
    first = [d.index_surgery for d in demo.dossiers if d.index_surgery]
    strategies = Counter(p.strategy for p in first)
    assert strategies[Strategy.SIMULTANEOUS] == 21
    assert strategies[Strategy.ALPPS] == 1
    ablated = [p.n_ablated for p in first if p.n_ablated]
    assert len(ablated) == 10
    assert (sum(ablated), median(ablated), min(ablated), max(ablated)) == (31, 3, 1, 8)
    keyhole = Counter(
        Component.METASTASECTOMY in p.components for p in first if p.access is Access.LAPAROSCOPIC
    )
    assert keyhole == {True: 2, False: 2}
    assert sum(p.access is Access.OPEN for p in first) == 41
    assert sum(Component.HIPEC in p.components for p in first) == 3
    assert sum(Component.IORT in p.components for p in first) == 1
    margins = [p.margin_mm for p in first if p.margin_mm is not None]
    assert (median(margins), min(margins), max(margins)) == (3, 0, 40)
    positive = [p for p in first if p.margin_mm == 0]
    assert len(positive) == 4
    wanted = {Component.METASTASECTOMY, Component.LIVER_ABLATION}
    assert all(wanted <= p.components for p in positive)
    major = [p for p in first if Component.MAJOR_HEPATECTOMY in p.components]
    assert sum(p.strategy is Strategy.SIMULTANEOUS for p in major) == 3


def test_that_recurrences_have_the_printed_sites_and_median(demo: Demo) -> None:
    first = [(d, d.recurrences[0]) for d in demo.dossiers if d.recurrences]
    sites = Counter(site.value for _, each in first for site in each.sites)
    assert sites == {"liver": 20, "lung": 3, "pelvis": 1, "abdominal_wall": 1}
    assert len(first) == 24  # one of Table 2 has two sites: the 25 are sites (I7)
    months = [_whole_months(_index(d), each.detected_on) for d, each in first]
    assert (median(months), min(months), max(months)) == (12, 3, 24)


def test_that_every_bucket_and_task_has_somebody_and_the_totals_add_up(demo: Demo) -> None:
    assert [bucket for bucket, n in demo.work.counts.items() if not n] == []
    outside = {standing for standing, n in demo.work.outside.items() if n}
    assert outside == {each for each in Standing if not each.is_inside} - {Standing.NOT_YET}
    assert demo.work.n_total == 45
    tasks = {item.task for item in demo.work.items}
    assert tasks >= {
        Task.PAUSE_REVIEW,
        Task.RE_OPERATION,
        Task.NO_PLAN,
        Task.DISCHARGE,
        Task.TRANSFER,
        Task.TRACING,
    }


def test_that_the_worklist_is_alive_in_every_way(demo: Demo) -> None:
    orders = [o for item in demo.work.items for o in item.orders]
    late = [o for o in orders if o.overdue_since is not None]
    assert {o.modality.value for o in late} == {"MRI", "BIOCHEM", "PETCT"}
    assert any(o.state is OrderState.BOOKED for o in late)
    assert any(o.state is OrderState.OUTCOME_MISSING for o in late)
    assert max(item.days_overdue for item in demo.work.items) > 200
    assert any(o.is_decision_missing for o in orders)
    assert any(o.n_not_attended for o in late)
    one_alone = [
        item for item in demo.work.items if len([o for o in item.orders if o.overdue_since]) == 1
    ]
    assert len(one_alone) >= 3
    waiting = [o for o in orders if o.state is OrderState.RESULT_AWAITED]
    assert any(o.result is None for o in waiting)
    assert any(o.result is not None and not o.result.is_abnormal for o in waiting)
    states = {s.slot.state for p in demo.plans if p.current for s in p.current.orders}
    assert states >= {SlotState.WAIVED, SlotState.MISSED, SlotState.UNKNOWN_PRE_ENTRY}
    assert states >= {SlotState.DONE_LATE, SlotState.NOT_REQUIRED_PAUSED}


def test_that_every_kind_of_course_is_shown(demo: Demo) -> None:
    lives = demo.dossiers
    assert any(e.extension_months for d in lives for e in d.episodes)
    assert any(e.last_due_on for d in lives for e in d.episodes)
    assert sum(bool(d.kept_calendars) for d in lives) == 5  # four liver-first, one by choice
    assert sum(bool(d.unanswered_procedures()) for d in lives) == 1
    assert max(len(d.episodes) for d in lives) == 3
    assert any(p.ends_on for d in lives for p in d.pauses)
    assert {p.reason for d in lives for p in d.pauses} == {PauseReason.SYSTEMIC_THERAPY}
    outcomes = {a.outcome for d in lives for a in d.appointments}
    assert outcomes == {*AppointmentOutcome, None}
    names = Counter((d.patient.family_name, d.patient.given_name) for d in lives)
    assert names["Yılmaz", "Ayşe"] == 2
    (lost,) = [p.dossier for p in demo.plans if p.bucket is Bucket.LOST]
    assert len(lost.contacts) >= 3
    assert len({c.channel for c in lost.contacts}) >= 2


def test_that_a_cea_series_rises(demo: Demo) -> None:
    (rising,) = [
        d
        for d in demo.dossiers
        if any(r.cea_ug_per_l == 14.6 and not r.is_closed for r in d.results)
    ]
    values = [r.cea_ug_per_l for r in rising.results if r.cea_ug_per_l is not None]
    assert values[-5:] == [2.1, 3.4, 5.2, 8.3, 14.6]


def test_that_persons_are_plainly_invented(demo: Demo) -> None:
    for dossier in demo.dossiers:
        patient = dossier.patient
        assert patient.phone.startswith("0312 555 ")
        assert len(patient.hospital_no) == 6
        assert patient.hospital_no.isdigit()
    settings = demo.registry.settings()
    assert settings.is_demonstration
    assert settings.centre == "Demonstration registry"
    assert {event.operator for event in demo.registry.history.recent(5000)} == {"Demonstration"}


def test_that_the_history_steps_through_the_years_in_order(demo: Demo) -> None:
    events = demo.registry.history.recent(5000)[::-1]
    instants = [datetime.fromisoformat(event.at) for event in events]
    assert instants == sorted(instants)
    assert instants[-1].date() <= TODAY
    assert (instants[-1] - instants[0]).days > 5 * 365


@pytest.mark.parametrize("as_of", [date(2024, 2, 29), date(2026, 3, 31), date(2025, 12, 31)])
def test_that_any_day_shows_the_same_courses_and_can_be_undone(as_of: date, demo: Demo) -> None:
    other = _demo(as_of)
    assert other.work.counts == demo.work.counts
    assert other.work.outside == demo.work.outside
    for dossier, row in zip(other.the_twelve(), TABLE2, strict=True):
        _assert_survival(dossier, row)
        _assert_intervals(dossier, row)
    assert verify(other.registry).flaws == ()
    last = last_undoable(other.registry)[0]
    undo(other.registry, Acting(operator="E. Kaya", at=NOW, today=as_of), last.seq)
    assert verify(other.registry).is_whole


def test_that_nothing_contradicts_itself(demo: Demo) -> None:
    found = verify(demo.registry)
    assert found.flaws == ()
    assert found.n_patients == 45


def test_that_the_same_day_gives_the_same_bytes_whenever_it_is_made(tmp_path: Path) -> None:
    one, other = tmp_path / "one.hepatrack", tmp_path / "other.hepatrack"
    create_demonstration(one, as_of=TODAY, now=NOW)
    create_demonstration(other, as_of=TODAY, now=NOW + timedelta(days=400, minutes=7))
    assert one.read_bytes() == other.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == [one.name, other.name]
    registry = Registry.open(one, now=NOW)
    assert verify(registry).is_whole
    registry.close()


def test_that_a_day_ahead_and_an_existing_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "demo.hepatrack"
    with pytest.raises(RegistryError, match="lies ahead"):
        create_demonstration(path, as_of=TODAY + timedelta(days=1), now=NOW)
    assert not path.exists()
    path.write_text("mine")
    with pytest.raises(RegistryError, match="already exists"):
        create_demonstration(path, as_of=TODAY, now=NOW)
    assert path.read_text() == "mine"
    with pytest.raises(RegistryError, match="does not exist"):
        create_demonstration(tmp_path / "no" / "demo.hepatrack", as_of=TODAY, now=NOW)


def test_that_the_page_about_it_names_patients_who_exist(demo: Demo) -> None:
    page = (Path(__file__).parents[3] / "docs" / "demonstration.md").read_text(encoding="utf-8")
    who = {d.patient.hospital_no: d.patient for d in demo.dossiers}
    named = re.findall(r"(\w+), (\w+) (\d{6})", page)
    assert len(named) > 30
    for family_name, given_name, number in named:
        assert (who[number].family_name, who[number].given_name) == (family_name, given_name)


def test_that_somebody_is_responsible_for_everybody_in_it(demo: Demo) -> None:
    assert all(each.patient.surgeon.strip() for each in demo.dossiers)
    assert not [each for each in verify(demo.registry).notes if each.rule == "INV-20"]


@pytest.mark.parametrize("page", ["demonstration.md", "user-guide.md", "kullanim-kilavuzu.md"])
def test_that_each_page_names_every_place_where_the_source_leaves_something_open(page: str) -> None:
    text = (Path(__file__).parents[3] / "docs" / page).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+)( ✗)? \| [^|]+ \| [^|]+ \| [^|]+ \|$", text, re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 27))
    assert sum(bool(mark) for _, mark in rows) == 13
