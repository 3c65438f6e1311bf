"""Another protocol for one patient: what is due after the day moves, what was due before stands."""

from datetime import date

import pytest

from core.actions.protocols import change_protocol
from core.actions.registering import Registration, register_patient
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.errors import RegistryError
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import EpisodePlan, plan_of
from core.surveillance.states import SlotState
from tests.builders import acting, examined, liver_operation, patient, registered

OPERATED = date(2025, 1, 15)
CHANGED = date(2025, 10, 1)
WITHOUT_PET = frozenset({Modality.PETCT})


def episode_on(registry: Registry, patient_id: PatientId, day: date) -> EpisodePlan:
    dossier = dossier_of(registry, patient_id)
    plan = plan_of(dossier, registry.protocols.all(), day, WorkingDays())
    assert plan.current is not None
    return plan.current


def months(episode: EpisodePlan, modality: Modality) -> list[int]:
    course = episode.course(modality)
    return [] if course is None else [slot.month for slot in course.plan.slots]


def test_that_only_slots_due_after_the_change_follow_the_new_protocol(registry: Registry) -> None:
    patient_id = registered(registry, operated_on=OPERATED)
    examined(registry, patient_id, date(2025, 5, 15))
    before = episode_on(registry, patient_id, CHANGED)
    change_protocol(
        registry, acting(CHANGED), before.episode, "nccn_m1_frequent", reason="CT instead of MRI"
    )
    after = episode_on(registry, patient_id, CHANGED)
    assert months(after, Modality.MRI) == [4, 8]
    assert [slot.state for slot in after.course(Modality.MRI).plan.slots] == [  # type: ignore[union-attr]
        SlotState.DONE_IN_WINDOW,
        SlotState.OVERDUE,
    ]
    assert months(after, Modality.CT_CAP)[0] == 9  # 15-Oct-2025, the first due after the change
    assert after.protocol.id == "nccn_m1_frequent"


def test_that_looking_back_before_the_change_shows_the_former_protocol(registry: Registry) -> None:
    patient_id = registered(registry, operated_on=OPERATED)
    episode = episode_on(registry, patient_id, CHANGED).episode
    change_protocol(registry, acting(CHANGED), episode, "paper", WITHOUT_PET, reason="no PET-CT")
    assert months(episode_on(registry, patient_id, date(2025, 9, 30)), Modality.PETCT)
    assert not months(episode_on(registry, patient_id, CHANGED), Modality.PETCT)


def test_that_pet_ct_can_be_left_out_when_registering_and_nothing_else_can(
    registry: Registry,
) -> None:
    someone = patient()
    registration = Registration(
        patient=someone,
        procedure=liver_operation(someone.id, OPERATED),
        left_out=frozenset({Modality.MRI}),
    )
    with pytest.raises(RegistryError, match="MRI liver cannot be left out"):
        register_patient(registry, acting(OPERATED), registration)
    registration = Registration(
        patient=someone, procedure=liver_operation(someone.id, OPERATED), left_out=WITHOUT_PET
    )
    register_patient(registry, acting(OPERATED), registration)
    episode = episode_on(registry, someone.id, OPERATED)
    assert [course.modality for course in episode.courses] == [Modality.MRI, Modality.BIOCHEM]


def test_that_a_change_needs_a_reason_and_must_change_something(registry: Registry) -> None:
    patient_id = registered(registry, operated_on=OPERATED)
    episode = episode_on(registry, patient_id, CHANGED).episode
    with pytest.raises(RegistryError, match="why the protocol changes"):
        change_protocol(registry, acting(CHANGED), episode, "paper", WITHOUT_PET, reason="")
    with pytest.raises(RegistryError, match="already"):
        change_protocol(registry, acting(CHANGED), episode, "paper", reason="none")
    with pytest.raises(RegistryError, match="no protocol"):
        change_protocol(registry, acting(CHANGED), episode, "fashion", reason="new")
