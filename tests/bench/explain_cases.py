"""A thousand cases for `explain`: every anchor another day, every fourth with a life in it."""

import json
from datetime import date, timedelta
from typing import Any


def thousand_cases() -> str:
    """JSON text of 1,000 cases, the same each time."""
    return json.dumps([_case(number) for number in range(1000)])


def _case(number: int) -> dict[str, Any]:
    anchor = date(2019, 1, 1) + timedelta(days=number)
    case: dict[str, Any] = {
        "protocol": "paper",
        "modality": ("MRI", "BIOCHEM", "PETCT")[number % 3],
        "anchor": anchor.isoformat(),
        "as_of": (anchor + timedelta(days=30 * (number % 70))).isoformat(),
    }
    if number % 4 == 0:
        case["exams"] = [(anchor + timedelta(days=120 * k)).isoformat() for k in range(1, 9)]
        case["pauses"] = [[(anchor + timedelta(days=400)).isoformat(), None]]
    return case
