"""Lesions that are recorded come out of the printer: from the window and from the command line."""

from datetime import date
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from core.actions.course import record_other
from core.domain.ids import PatientId
from core.domain.lesions import LiverMetastasis
from core.domain.segments import Segment
from core.store.registry import Registry
from tests.builders import TODAY, acting, registered, working
from tests.commandline.test_registry_commands import NOW, run
from tests.e2e.person import Clock
from ui.main_window.printing import summary_of
from ui.session import RegistrySession


def with_a_lesion(registry: Registry) -> PatientId:
    who = registered(registry, operated_on=date(2025, 9, 15))
    lesion = LiverMetastasis(patient_id=who, number=1, segments=frozenset({Segment.S7}))
    record_other(registry, acting(), lesion)
    return who


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_that_the_window_prints_the_map(registry: Registry) -> None:
    who = with_a_lesion(registry)
    session = RegistrySession(registry, clock=Clock(TODAY))
    working(session)
    said = text_of(summary_of(session, who))
    assert "Liver map" in said
    assert "in place" in said


def test_that_the_command_line_prints_the_map(tmp_path: Path) -> None:
    path, file = tmp_path / "ward.hepatrack", tmp_path / "summary.pdf"
    registry = Registry.create(path, now=NOW)
    with_a_lesion(registry)
    registry.close()
    assert run("summary", path, "123456", "-o", file) == (0, f"{file}\n", "")
    assert "Liver map" in text_of(file.read_bytes())
