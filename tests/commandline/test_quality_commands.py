"""quality and screening, as typed on a command line."""

import csv
import io
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from core.actions.registering import correct_patient
from core.actions.screening import record_screening
from core.domain.patient import Patient
from core.domain.screening import ExclusionReason, Screening, ScreeningOutcome
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.commandline.test_registry_commands import NOW, run
from tests.demonstrated import demonstration_file


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demonstration_file(tmp_path_factory.mktemp("demo") / "demo.hepatrack", TODAY)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_that_the_counts_on_top_are_those_of_the_lines(demo: Path) -> None:
    code, out, err = run("quality", demo)
    assert (code, err) == (0, "")
    head, *lines = out.splitlines()
    counts = {
        name.strip(): int(n) for n, _, name in (line.strip().partition("  ") for line in lines[:12])
    }
    total = counts.pop("Total")
    assert total == sum(counts.values()) > 0
    assert f"{total} findings in " in head
    assert "curative operations = " in lines[13]
    kinds = Counter(row["kind"] for row in rows(run("quality", demo, "--format", "csv")[1]))
    assert sum(kinds.values()) == total
    assert kinds["missing"] == counts["Missing"]


def test_that_one_kind_alone_and_another_order_can_be_asked_for(demo: Path) -> None:
    found = rows(run("quality", demo, "--format", "csv", "--kind", "missing", "--by", "field")[1])
    assert {row["kind"] for row in found} == {"missing"}
    fields = [row["field"] for row in found]
    assert fields == sorted(fields, key=fields.index)
    turkish = run("quality", demo, "--language", "tr")[1]
    assert "Data quality" not in turkish


def test_that_a_name_is_no_formula_in_the_list_of_findings(tmp_path: Path) -> None:
    path = demonstration_file(tmp_path / "a.hepatrack", TODAY)
    registry = Registry.open(path, now=NOW)
    someone = registry.of(Patient).all()[0]
    correct_patient(
        registry, acting(), replace(someone, family_name="=cmd", phone=""), reason="Test"
    )
    registry.close()
    names = {row["name"] for row in rows(run("quality", path, "--format", "csv")[1])}
    assert any(name.startswith("'=CMD") for name in names)


def test_that_the_flowchart_is_printed_with_every_reason(tmp_path: Path) -> None:
    path = tmp_path / "a.hepatrack"
    registry = Registry.create(path, now=NOW)
    for n, reason in enumerate([ExclusionReason.PROGRESSION] * 2 + [None]):
        record_screening(
            registry,
            acting(),
            Screening(
                family_name=f"Kaya{n}",
                given_name="Ali",
                considered_on=TODAY,
                outcome=ScreeningOutcome.EXCLUDED if reason else ScreeningOutcome.PENDING,
                decided_on=TODAY if reason else None,
                reason=reason,
            ),
        )
    registry.close()
    code, out, err = run("screening", path)
    assert (code, err) == (0, "")
    assert "3 considered = 0 taken in + 2 not taken in + 1 open" in out
    assert "0  Did not follow the treatment: none reported" in out
    found = {
        row["step"]: int(row["n"]) for row in rows(run("screening", path, "--format", "csv")[1])
    }
    assert found["considered"] == found["included"] + found["excluded"] + found["pending"] == 3
    assert found["excluded_progression_on_treatment"] == 2
    assert found["excluded_chemo_intolerance"] == 0
    earlier = run("screening", path, "--as-of", "2026-11-22", "--format", "csv")[1]
    assert {row["n"] for row in rows(earlier)} == {"0"}


def test_that_bad_input_is_one_sentence(tmp_path: Path) -> None:
    for command in ("quality", "screening"):
        code, out, err = run(command, tmp_path / "no.hepatrack")
        assert (code, out) == (2, "")
        assert err.count("\n") == 1
