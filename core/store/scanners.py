"""Scanners as plain JSON inside the settings, and back."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from core.domain.modality import Modality
from core.domain.scanners import ClosedSpan, Scanner


def plain_scanner(scanner: Scanner) -> dict[str, Any]:
    return {
        "name": scanner.name,
        "modality": scanner.modality.value,
        "minutes": scanner.minutes,
        "times": [[f"{at:%H:%M}" for at in day] for day in scanner.times],
        "closed": [
            [span.first.isoformat(), span.last.isoformat(), span.reason] for span in scanner.closed
        ],
        "former_names": list(scanner.former_names),
    }


def read_scanner(value: Mapping[str, Any]) -> Scanner:
    """Raises KeyError, ValueError or TypeError for what `plain_scanner` never writes."""
    return Scanner(
        name=value["name"],
        modality=Modality.read(value["modality"]),
        minutes=int(value["minutes"]),
        times=tuple(tuple(map(time.fromisoformat, day)) for day in value["times"]),
        closed=tuple(
            ClosedSpan(
                first=date.fromisoformat(first), last=date.fromisoformat(last), reason=reason
            )
            for first, last, reason in value["closed"]
        ),
        former_names=tuple(value.get("former_names", ())),
    )
