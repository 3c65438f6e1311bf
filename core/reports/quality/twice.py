"""Who may be the same person twice: same birth date and names, letters folded (INV-03)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from core.domain.dossier import Dossier
from core.domain.folding import folded
from core.domain.patient import Patient
from core.language import phrase
from core.reports.quality.finding import Finding, QualityKind


def same_person(patient: Patient) -> tuple[date, tuple[str, ...]]:
    """Equal for two patients who may be one: names in either order, without accents."""
    names = folded(f"{patient.family_name} {patient.given_name}").split()
    return patient.birth_date, tuple(sorted(names))


def twice_findings(dossiers: Iterable[Dossier]) -> Iterator[Finding]:
    """One for each patient after the first of those who may be one person."""
    alike: dict[object, list[Dossier]] = defaultdict(list)
    for each in dossiers:
        alike[same_person(each.patient)].append(each)
    for same in alike.values():
        for each in same[1:]:
            yield Finding(
                QualityKind.TWICE,
                each,
                phrase("Person"),
                phrase("Same names and birth date as the patient with number {number}."),
                {"number": same[0].patient.hospital_no},
                record=each.patient,
                at="hospital_no",
                other=same[0],
            )
