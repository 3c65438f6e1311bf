"""The files of the demonstration: one row a patient, one course a patient."""

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.domain.disease import Distribution, NodeStage, PrimarySite, Resectability, TumourStage
from core.domain.patient import LetterLanguage, Sex
from core.domain.segments import Segment
from core.domain.treatment import Access, Biological, Component, Response, Strategy

FOLDER = Path(__file__).parents[3] / "resources" / "demo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of patients.csv: who it is and what was found and done at the index operation."""

    key: str
    family_name: str
    given_name: str
    sex: Sex
    age: int
    hospital_no: str
    phone: str
    second_phone: str
    language: LetterLanguage
    surgeon: str
    site: PrimarySite
    pt: TumourStage
    pn: NodeStage
    metachronous_months: int | None
    n_metastases: int
    distribution: Distribution
    largest_mm: int
    strategy: Strategy
    components: frozenset[Component]
    segments: frozenset[Segment]
    access: Access
    n_ablated: int | None
    margin_mm: float
    regimen: str
    biological: Biological | None
    cycles: int | None
    cea_before: float
    initial: Resectability | None
    response: Response | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setback:
    """One recurrence and what followed: an operation, systemic therapy, or palliative care."""

    after: int
    sites: tuple[str, ...]
    n: int | None = None
    side: str = ""
    segments: tuple[str, ...] = ()
    at_margin: str = "no"
    at_ablation_site: str = "no"
    found_by: str = ""
    reasons: str = ""
    note: str = ""
    operation: Mapping[str, Any] | None = None
    therapy: Mapping[str, Any] | None = None
    review: int | None = None
    palliative: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One table of courses.toml; the words and the signs of days are explained there."""

    survival: int | None = None
    seen: int = 0
    month: int = 0
    days: int = 0
    visits_to: int | None = None
    registered: int | None = None
    no_calendar: int | None = None
    recurrences: tuple[Setback, ...] = ()
    death: Mapping[str, Any] | None = None
    stop: Mapping[str, Any] | None = None
    extension: Mapping[str, Any] | None = None
    cea: Mapping[str, float] | None = None
    missed: tuple[tuple[str, int], ...] = ()
    waived: tuple[tuple[str, int, int, str], ...] = ()
    performed: tuple[tuple[str, int], ...] = ()
    awaiting: tuple[tuple[str, int], ...] = ()
    unread: tuple[Mapping[str, Any], ...] = ()
    booked: tuple[tuple[str, int, int, str, str], ...] = ()
    not_attended: tuple[tuple[str, int, int], ...] = ()
    contacts: tuple[tuple[int, str, str, str], ...] = ()
    deferred: tuple[tuple[str, int, int, int, str], ...] = ()
    referred: tuple[tuple[int, str], ...] = ()


def rows() -> tuple[Row, ...]:
    with (FOLDER / "patients.csv").open(encoding="utf-8", newline="") as file:
        return tuple(map(_row, csv.DictReader(file)))


def courses() -> dict[str, Course]:
    """Every course by the key of its patient."""
    tables = tomllib.loads((FOLDER / "courses.toml").read_text(encoding="utf-8"))
    return {key: _course(table) for key, table in tables.items()}


def _course(table: dict[str, Any]) -> Course:
    setbacks = tuple(
        Setback(**{name: _frozen(value) for name, value in each.items()})
        for each in table.pop("recurrences", ())
    )
    rest = {name: _frozen(value) for name, value in table.items()}
    return Course(recurrences=setbacks, **rest)


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _row(line: dict[str, str]) -> Row:
    plain = ("key", "family_name", "given_name", "hospital_no", "phone", "second_phone")
    return Row(
        **{name: line[name] for name in (*plain, "surgeon", "regimen", "note")},
        sex=Sex.read(line["sex"]),
        age=int(line["age"]),
        language=LetterLanguage.read(line["language"]),
        site=PrimarySite.read(line["site"]),
        pt=TumourStage.read(line["pt"]),
        pn=NodeStage.read(line["pn"]),
        metachronous_months=_number(line["metachronous_months"]),
        n_metastases=int(line["n_metastases"]),
        distribution=Distribution.read(line["distribution"]),
        largest_mm=int(line["largest_mm"]),
        strategy=Strategy.read(line["strategy"]),
        components=frozenset(map(Component.read, line["components"].split())),
        segments=frozenset(map(Segment.read, line["segments"].split())),
        access=Access.read(line["access"]),
        n_ablated=_number(line["n_ablated"]),
        margin_mm=float(line["margin_mm"]),
        biological=Biological.read(line["biological"]) if line["biological"] else None,
        cycles=_number(line["cycles"]),
        cea_before=float(line["cea_before"]),
        initial=Resectability.read(line["initial"]) if line["initial"] else None,
        response=Response.read(line["response"]) if line["response"] else None,
    )


def _number(text: str) -> int | None:
    return int(text) if text else None
