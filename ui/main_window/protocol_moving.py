"""Patients moved from one version of a protocol to another: the form, its draft, the action."""

from functools import partial
from typing import Any

from core.actions.moving import move_patients
from core.domain.drafts import Draft
from core.domain.ids import PatientId
from core.domain.protocol import Protocol
from core.errors import RegistryError
from core.language import phrase
from core.store.offered_protocols import Key, Known, known_protocols, with_offered
from core.surveillance.moving import followers, may_move
from core.surveillance.plan import PatientPlan
from ui.dialogs.move_dialog import MoveDialog, Mover
from ui.look.language import words
from ui.main_window.asking import Asking, Careful
from ui.main_window.drafting import HalfTyped, Whose
from ui.main_window.foreseeing import Foresight, by_name, person_said
from ui.main_window.titles import MOVE
from ui.widgets.what_if_card import WhatIfShown


class ProtocolMoving(Asking):
    """What is half answered is kept as a draft until it is done or given up."""

    def move(self, known: Known) -> None:
        session, said = self.window.session, words()
        plans = sorted(followers(session.plans(), known.protocol), key=by_name)
        movers = {plan.dossier.patient.id: plan for plan in plans if may_move(plan)}
        names = [person_said(plan, said) for plan in plans if not may_move(plan)]
        half = self._half(known)
        title = self.tr("Move patients from {protocol}")
        dialog = MoveDialog(
            title.format(protocol=version_said(known.protocol)),
            [Mover(who, person_said(plan, said)) for who, plan in movers.items()],
            self._targets(known),
            partial(self._run, half, Careful(self)),
            left=names,
            foresee=partial(self._foresee, Foresight(session), movers),
            parent=self.window,
        )
        dialog.open()
        self.window.drafts.join(half, dialog)

    def take_up(self, draft: Draft) -> None:
        """Go on with a move that was left half answered.

        Raises:
            RegistryError: the version was withdrawn meanwhile, or nobody follows it any more.
        """
        session, key = self.window.session, tuple(draft.content["base"])
        found = [each for each in known_protocols(session.registry) if each.key == key]
        plans = followers(session.plans(), found[0].protocol) if found else []
        if not any(may_move(plan) for plan in plans):
            raise RegistryError(phrase("Nobody follows this version of the protocol any more."))
        with self.window.drafts.resuming(draft):
            self.move(found[0])

    def _half(self, known: Known) -> HalfTyped:
        source_id, version = known.key
        about = Whose(f"{source_id} v{version}")
        return self.window.drafts.begin(MOVE, about, {"base": [source_id, version]})

    def _targets(self, known: Known) -> list[tuple[str, object]]:
        """The versions that can be chosen: newer ones of the same first."""
        there = [
            each
            for each in known_protocols(self.window.session.registry)
            if each.is_offered and each.key != known.key
        ]
        own = known.protocol.id
        there.sort(key=lambda e: (e.protocol.id != own, -e.protocol.version, not e.is_site))
        return [(version_said(each.protocol), each.key) for each in there]

    def _foresee(
        self,
        foresight: Foresight,
        movers: dict[PatientId, PatientPlan],
        ticked: tuple[str, ...],
        key: Key,
    ) -> WhatIfShown:
        target = with_offered(self.window.session.registry)[key]
        return foresight.of([movers[PatientId(each)] for each in ticked], target)

    def _run(
        self, half: HalfTyped, careful: Careful, ticked: tuple[str, ...], key: Key, reason: str
    ) -> None:
        patients = [PatientId(each) for each in ticked]
        with self.window.drafts.saving(half):
            careful.run(partial(move_patients, patients=patients, target=key, reason=reason))


def version_said(protocol: Protocol) -> str:
    """`Our series, version 2`."""
    said: Any = words()
    name = said(protocol.name)
    return str(said(phrase("{name}, version {n}"), name=name, n=protocol.version))
