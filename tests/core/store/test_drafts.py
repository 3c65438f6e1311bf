"""Half-typed forms in the file: kept, replaced, given back, gone with what they became."""

from dataclasses import replace
from datetime import date

import pytest

from core.actions.course import record_recurrence
from core.actions.drafting import discard_draft, drafts_of, keep_draft
from core.actions.operators import add_operator, start_with
from core.actions.verifying import verify
from core.domain.disease import Recurrence, RecurrenceSite
from core.domain.drafts import Draft
from core.domain.ids import new_id
from core.domain.operators import Operator
from core.errors import RegistryError
from core.store.registry import Registry
from tests.builders import TODAY, acting, operator, registered

OPERATED = date(2026, 3, 2)


@pytest.fixture
def draft(registry: Registry) -> Draft:
    start_with(registry, acting(), operator())
    who = registered(registry, operated_on=OPERATED)
    [kaya] = registry.of(Operator).all()
    return Draft(
        id=new_id(),
        operator_id=kaya.id,
        form="fill:Recurrence",
        record_id=new_id(),
        record_ver=0,
        patient_id=who,
        content={"typed": {"note": "iki nodül, “şüpheli”"}},
        kept_at=acting().at,
    )


def test_that_a_draft_comes_back_as_it_was_and_is_in_no_history(
    registry: Registry, draft: Draft
) -> None:
    before = registry.history.last_seq()
    keep_draft(registry, draft)
    keep_draft(registry, replace(draft, content={"typed": {"note": "üç nodül"}}))
    [kept] = drafts_of(registry, draft.operator_id)
    assert kept == replace(draft, content={"typed": {"note": "üç nodül"}})
    assert registry.history.last_seq() == before
    assert verify(registry).is_whole
    discard_draft(registry, draft.id)
    discard_draft(registry, draft.id)
    assert drafts_of(registry, draft.operator_id) == ()


def test_that_a_draft_goes_in_the_transaction_of_what_it_became(
    registry: Registry, draft: Draft
) -> None:
    keep_draft(registry, draft)
    assert draft.patient_id is not None
    sites = frozenset({RecurrenceSite.LUNG})
    recurrence = Recurrence(patient_id=draft.patient_id, detected_on=TODAY, sites=sites)
    saving_it = replace(acting(), draft=draft.id)
    with pytest.raises(RegistryError):
        record_recurrence(registry, saving_it, replace(recurrence, sites=frozenset()))
    assert len(drafts_of(registry, draft.operator_id)) == 1, "a refusal loses nothing"
    record_recurrence(registry, saving_it, recurrence)
    assert drafts_of(registry, draft.operator_id) == ()


def test_that_nobody_is_given_what_somebody_else_typed(registry: Registry, draft: Draft) -> None:
    keep_draft(registry, draft)
    add_operator(registry, acting(), operator("S. Ak"))
    [other] = [each for each in registry.of(Operator).all() if each.name == "S. Ak"]
    assert drafts_of(registry, other.id) == ()
