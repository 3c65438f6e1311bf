"""Same facts and same day: same answer, in any zone, in any file, after any copy."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from core.domain.acting import Entry
from core.domain.folding import folded, is_found
from core.domain.hospital_number import shown
from core.domain.patient import Patient
from core.domain.variables import Kind, variables_of
from core.language import ENGLISH
from core.store.copying import write_copy
from core.store.registry import Registry
from core.store.shipped_protocols import shipped_toml
from core.store.tables import record_types
from tests.bench.explain_cases import thousand_cases
from tests.builders import acting
from tests.faults.saves import now
from tests.invariants.conftest import AS_OF, plans_on
from ui.views.patients.rows import _searched

ROOT = Path(__file__).parents[2]
ZONES = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Istanbul", "Asia/Kathmandu")


def told(zone: str, locale: str) -> str:
    """What the command line answers to the same cases in a zone and a locale."""
    cases = json.dumps(json.loads(thousand_cases())[:60])
    done = subprocess.run(
        [sys.executable, "main.py", "explain", "-"],
        input=cases,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"TZ": zone, "LC_ALL": locale, "LANG": locale, "PYTHONUTF8": "1"},
        check=True,
    )
    return done.stdout


def test_that_the_zone_and_the_locale_of_the_computer_change_no_answer() -> None:
    answers = {told(zone, locale) for zone in ZONES for locale in ("C", "tr_TR.UTF-8")}
    assert len(answers) == 1
    assert "overdue" in answers.pop()


def statuses(registry: Registry, today: date) -> list[object]:
    return [
        (plan.dossier.patient.id, plan.standing, plan.bucket, plan.next_due)
        for plan in plans_on(registry, today)
    ]


def test_that_a_copy_of_the_registry_gives_every_patient_the_same_status(
    demonstration: Registry, tmp_path: Path
) -> None:
    path = tmp_path / "copy.hepatrack"
    write_copy(demonstration, path, stamped=now())
    copy = Registry.open(path, now=now())
    for today in (AS_OF, date(2025, 2, 28), date(2027, 6, 1)):
        assert statuses(copy, today) == statuses(demonstration, today)
    copy.close()


def test_that_an_edited_protocol_of_the_same_version_changes_no_calendar(
    registry: Registry,
) -> None:
    edited = shipped_toml("paper").replace("[4, 8, 12,", "[3, 9, 12,")
    with registry.unit_of_work(acting()) as work:
        work.entry = Entry(sentence="Kept a protocol twice")
        kept = registry.protocols.keep(shipped_toml("paper"))
        registry.protocols.keep(edited)
    assert registry.protocols.all() == {("paper", 1): kept}


def test_that_everybody_is_found_by_any_name_number_or_birth_date(
    demonstration: Registry,
) -> None:
    people = demonstration.of(Patient).all()
    for each in people:
        searched = _searched(each, ENGLISH)
        family, given = each.family_name, each.given_name
        for text in (family, given, f"{given} {family}", f"{family} {given}", each.hospital_no):
            for typed in (text, text.upper(), text.lower(), folded(text)):
                assert is_found(typed, *searched), (typed, searched)
        assert is_found(shown(each.hospital_no), *searched)
        assert is_found(ENGLISH("{day}", day=each.birth_date), *searched)


UNITS = {
    "mm": "mm",
    "ug_per_l": "µg/L",
    "g": "g",
    "percent": "%",
    "ml": "mL",
    "days": "days",
    "min": "min",
}


def test_that_a_number_with_a_unit_says_it_in_its_name_and_is_bounded() -> None:
    """Stored in one unit; a value in another falls outside what is possible or is asked about."""
    measured = [
        variable
        for record_type in record_types().values()
        for variable in variables_of(record_type)
        if variable.kind in (Kind.INTEGER, Kind.DECIMAL) and variable.unit
    ]
    assert measured
    for each in measured:
        assert any(each.name.endswith(end) for end in UNITS), each.name
        assert None not in each.hard, f"{each.name} has no limits"
