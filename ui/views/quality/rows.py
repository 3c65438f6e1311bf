"""From a finding to its row, in the language in force."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.domain.folding import folded
from core.domain.hospital_number import shown
from core.domain.patient import list_name
from core.language import Words
from core.reports.quality.finding import Finding


@dataclass(frozen=True, slots=True)
class QualityRow:
    """Everything one line shows."""

    finding: Finding
    name: str
    number: str
    kind: str
    field: str
    about: str
    sentence: str

    @property
    def spoken(self) -> str:
        parts = (self.kind, self.name, self.number, self.about, self.sentence)
        return ", ".join(part for part in parts if part)


def row_of(finding: Finding, words: Words) -> QualityRow:
    patient = finding.dossier.patient
    field, about = words(finding.label), finding.about(words)
    return QualityRow(
        finding=finding,
        name=list_name(patient, words),
        number=shown(patient.hospital_no),
        kind=words(finding.kind.label),
        field=field,
        about="" if about == field else about,
        sentence=finding.said(words),
    )


class Search:
    """Which findings hold every word typed; a patient's texts are folded once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._known: dict[str, str] = {}

    def matching(self, findings: Iterable[Finding], typed: str) -> list[Finding]:
        wanted = folded(typed).split()
        if not wanted:
            return list(findings)
        return [each for each in findings if all(word in self._text(each) for word in wanted)]

    def _text(self, finding: Finding) -> str:
        patient, words = finding.dossier.patient, self._words
        who = self._folded(
            f"{patient.family_name} {patient.given_name} {patient.hospital_no} "
            f"{shown(patient.hospital_no)} {patient.birth_date.isoformat()}"
        )
        kind = self._folded(words(finding.kind.label))
        return f"{who} {kind} {self._folded(words(finding.label))}"

    def _folded(self, text: str) -> str:
        if text not in self._known:
            self._known[text] = folded(text)
        return self._known[text]
