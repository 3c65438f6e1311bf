"""Keep a registry of the current schema for ever: tests/data/schemas/<newest step>.hepatrack.xz.

    python -m scripts.schema_fixture

Run it once for each release that changes the schema, and never again for an old one: what it writes
is a file as that release left it, and every test run brings all of them up to date.
"""

import lzma
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from core.actions.demonstration import fill
from core.actions.documenting import attach
from core.actions.drafting import keep_draft
from core.actions.operators import first_operator, start_with
from core.actions.protocols import change_protocol
from core.domain.acting import Acting
from core.domain.documents import Document
from core.domain.drafts import Draft
from core.domain.ids import new_id
from core.domain.operators import Operator
from core.exchange.documents import examined
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.store.schema import migrations

FOLDER: Final = Path(__file__).resolve().parent.parent / "tests" / "data" / "schemas"
ENDING: Final = ".hepatrack.xz"
AS_OF: Final = date(2026, 11, 23)
NOW: Final = datetime(2026, 11, 24, 9, tzinfo=UTC)


def fixture_of(step: str) -> Path:
    """The file of the schema whose newest step this is."""
    return FOLDER / f"{step}{ENDING}"


def write_registry(path: Path) -> None:
    """Representative rows: the demonstration's patients, and what it has none of."""
    registry = Registry.create(path, now=NOW)
    try:
        fill(registry, AS_OF)
        _change_a_protocol(registry)
        _keep_a_document(registry)
        _leave_half_typed(registry)
    finally:
        registry.close()


def _change_a_protocol(registry: Registry) -> None:
    someone = next(each for each in all_dossiers(registry) if each.episodes)
    acting = Acting(operator="Dr A. Demir", at=NOW, today=AS_OF + timedelta(days=1))
    change_protocol(
        registry, acting, someone.episodes[-1], "nccn_m1_frequent", reason="CT instead of MRI"
    )


def _keep_a_document(registry: Registry) -> None:
    content = examined(b"Discharge letter. Demonstration data.\n")
    letter = Document(
        patient_id=all_dossiers(registry)[0].patient.id,
        title="Discharge letter",
        kind=content.kind,
        file_name="letter.txt",
        n_bytes=len(content.data),
        sha256=content.sha256,
        added_on=AS_OF,
    )
    acting = Acting(operator="Dr A. Demir", at=NOW, today=AS_OF)
    attach(registry, acting, letter, content)


def _leave_half_typed(registry: Registry) -> None:
    acting = Acting(operator="Dr A. Demir", at=NOW, today=AS_OF)
    first = first_operator(acting.operator, AS_OF)
    if not registry.of(Operator).all():
        start_with(registry, acting, first)
    [someone, *_] = registry.of(Operator).all()
    keep_draft(
        registry,
        Draft(
            id=new_id(),
            operator_id=someone.id,
            form="recurrence",
            record_id=new_id(),
            record_ver=0,
            patient_id=all_dossiers(registry)[0].patient.id,
            content={"note": "half typed"},
            kept_at=NOW,
        ),
    )


def main() -> int:
    target = fixture_of(migrations.names[-1])
    if target.exists():
        print(f"{target.name} is there already; what a release left is never written anew")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ward.hepatrack"
        write_registry(path)
        target.write_bytes(lzma.compress(path.read_bytes(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{target.name}: {target.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
