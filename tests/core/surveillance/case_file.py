"""Reads the worked cases of the schedule; the same rows test the engine and the command line."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CASES = Path(__file__).parents[2] / "data" / "schedule_cases.csv"


@dataclass(frozen=True)
class WorkedCase:
    id: str
    anchor: str
    today: str
    modality: str
    inputs: dict[str, Any]
    query: str
    expected: str

    def as_json(self) -> dict[str, Any]:
        """The case as `explain` takes it; rows without a day ask for dates that no day changes."""
        case = {"protocol": "paper", "modality": self.modality, "anchor": self.anchor}
        return case | {"as_of": self.today or self.anchor} | self.inputs


def worked_cases() -> list[WorkedCase]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return [
            WorkedCase(
                row["case_id"],
                row["anchor_date"],
                row["today"],
                row["modality"],
                json.loads(row["inputs_json"] or "{}"),
                row["query"],
                row["expected"],
            )
            for row in csv.DictReader(file)
        ]


def answered(query: str, out: dict[str, Any]) -> str:
    """The answer of one `explain` output to the query of a row, written as the file writes it."""
    kind, _, month = query.partition(":")
    slot: dict[str, Any] = next((s for s in out["slots"] if str(s["month"]) == month), {})
    answers = {
        "due": lambda: slot["due"],
        "book": lambda: slot["suggested_booking"],
        "slot": lambda: slot["state"],
        "window": lambda: "open={opens};due={due};overdue_from={overdue_from}".format(**slot),
        "attr": lambda: "|".join(f"{exam['date']}->{exam['meaning']}" for exam in out["exams"]),
        "status": lambda: _status(out),
        "next_due": lambda: out["next_due"],
        "missed": lambda: ",".join(
            str(slot["month"]) for slot in out["slots"] if slot["state"] == "MISSED"
        ),
    }
    return str(answers[kind]())


def _status(out: dict[str, Any]) -> str:
    return f"{out['status']} since {out['since']}" if out["since"] else str(out["status"])
