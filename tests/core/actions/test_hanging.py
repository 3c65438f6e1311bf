"""What is taken back or out leaves nothing that names it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given

from core.actions.booking import record_attended
from core.actions.course import answer_reanchor, record_procedure
from core.actions.results import record_result
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.followup import Examination, Finding, Result
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.errors import ConflictError, RegistryError
from core.language import ENGLISH
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.store.replaying import rows_of
from core.surveillance.reanchor import Answer
from tests.builders import TODAY, acting, liver_operation, registered
from tests.core.actions.random_deeds import START, Step, live, steps

OPERATED = date(2025, 9, 15)
LATER = START + timedelta(days=4000)


def restarted_after_another_operation(registry: Registry, who: PatientId) -> tuple[int, str]:
    again = liver_operation(who, date(2026, 5, 4))
    seq = record_procedure(registry, acting(), again, None)
    answer_reanchor(registry, acting(), again, Answer.RESTART)
    return seq, "(Calendar, 23-Nov-2026)"


def reported_examination(registry: Registry, who: PatientId) -> tuple[int, str]:
    scan = Examination(patient_id=who, modality=Modality.MRI, performed_on=date(2026, 1, 12))
    record_attended(registry, acting(), [scan])
    seq = registry.history.last_seq()
    result = Result(
        patient_id=who, examination_id=scan.id, reported_on=TODAY, finding=Finding.NO_EVIDENCE
    )
    record_result(registry, acting(), result)
    return seq, "(Result"


@pytest.mark.parametrize("deed", [restarted_after_another_operation, reported_examination])
def test_that_nothing_is_undone_from_under_what_rests_on_it(
    registry: Registry, deed: Callable[[Registry, PatientId], tuple[int, str]]
) -> None:
    who = registered(registry, operated_on=OPERATED)
    start = rows_of(registry)
    seq, what = deed(registry, who)
    before = rows_of(registry)
    with pytest.raises(ConflictError, match="another record rests on one") as refused:
        undo(registry, acting(), seq)
    assert what in refused.value.said(ENGLISH)
    assert rows_of(registry) == before
    undo(registry, acting(), registry.history.last_seq())
    undo(registry, acting(), seq)
    assert verify(registry).is_whole
    assert rows_of(registry) != start, "the history stays"
    assert len(dossier_of(registry, who).procedures) == 1


@given(lived=steps)
def test_that_any_entry_of_any_life_is_undone_or_refused_in_words(lived: list[Step]) -> None:
    registry = Registry.in_memory()
    live(registry, lived)
    for seq in range(1, registry.history.last_seq() + 1):
        with suppress(RegistryError):
            undo(registry, acting(LATER), seq)
    found = verify(registry)
    assert found.is_whole, found.flaws
    registry.close()
