"""Decisions about the calendar: re-operation, pauses, transfer, taking up again, extension."""

from functools import partial

from core.actions import calendar, course, registering
from core.actions.protocols import change_protocol
from core.domain.acting import Acting
from core.domain.modality import Modality
from core.domain.treatment import Procedure
from core.store.dossiers import dossier_of
from core.store.offered_protocols import offered
from core.store.registry import Registry
from core.surveillance.reanchor import Answer, followed
from ui.dialogs.protocol_dialog import ProtocolDialog
from ui.dialogs.reanchor_dialog import ReanchorDialog
from ui.main_window.asking import Asking
from ui.main_window.changes import protocol_changes
from ui.main_window.drafting import HalfTyped, refuse_settled
from ui.main_window.questions import Accepted, EndOfPause, Extension, NextReview, Why
from ui.views.patient import intents


class CalendarWiring(Asking):
    def answer(self, intent: intents.Answer) -> None:
        ask_about_calendar(self, intent.procedure)

    def end_pause(self, intent: intents.EndPause) -> None:
        question = EndOfPause(ends_on=self.window.session.today)
        title = self.tr("End the pause")
        self.ask_for(intent, question, title, self._run_end_pause)

    def _run_end_pause(self, intent: intents.EndPause, answer: EndOfPause, _reason: str) -> None:
        self.run(partial(calendar.end_pause, pause=intent.pause, ends_on=answer.ends_on))

    def review_pause(self, intent: intents.ReviewPause) -> None:
        title = self.tr("Review the pause")
        self.ask_for(intent, NextReview(), title, self._run_review)

    def _run_review(self, intent: intents.ReviewPause, answer: NextReview, _reason: str) -> None:
        self.run(partial(calendar.review_pause, pause=intent.pause, next_review=answer.review_on))

    def accept(self, intent: intents.AcceptTransfer) -> None:
        question = Accepted(accepted_on=self.window.session.today)
        title = self.tr("The other centre accepted the patient")
        self.ask_for(intent, question, title, self._run_accept)

    def _run_accept(self, intent: intents.AcceptTransfer, answer: Accepted, _reason: str) -> None:
        self.run(
            partial(calendar.accept_transfer, stop=intent.stop, accepted_on=answer.accepted_on)
        )

    def take_up(self, intent: intents.TakeUpAgain) -> None:
        title = self.tr("Take surveillance up again")
        self.ask_for(intent, Why(), title, self._run_take_up)

    def _run_take_up(self, intent: intents.TakeUpAgain, why: Why, _reason: str) -> None:
        self.run(partial(calendar.reverse_stop, stop=intent.stop, reason=why.reason))

    def extend(self, intent: intents.Extend) -> None:
        title = self.tr("Extend the programme")
        self.ask_for(intent, Extension(), title, self._run_extend)

    def _run_extend(self, intent: intents.Extend, answer: Extension, _reason: str) -> None:
        episode = intent.episode
        registry = self.window.session.registry
        dossier = dossier_of(registry, episode.patient_id)
        protocol, _ = followed(dossier, episode, registry.protocols.all())
        last = max((protocol.last_month, *episode.extension_months))
        months = answer.months_after(last)
        self.run(
            partial(calendar.extend_programme, episode=episode, months=months, reason=answer.reason)
        )

    def change_protocol(self, intent: intents.ChangeProtocol) -> None:
        session, episode = self.window.session, intent.episode
        current = session.plan(episode.patient_id).current
        if current is None or current.episode.id != episode.id:
            refuse_settled(self.window.drafts)
        dossier = dossier_of(session.registry, episode.patient_id)
        protocol, left_out = followed(dossier, episode, session.registry.protocols.all())
        half = self.half_of(intent)
        dialog = ProtocolDialog(
            tuple(offered(session.registry).values()),
            (protocol.id, left_out),
            partial(self._run_change, half),
            consequences=partial(protocol_changes, session, episode),
            banner=self.banner(episode.patient_id),
            parent=self.window,
        )
        dialog.open()
        self.window.drafts.join(half, dialog)

    def _run_change(
        self, half: HalfTyped, protocol_id: str, left_out: frozenset[Modality], reason: str
    ) -> None:
        with self.window.drafts.saving(half):
            self.run(
                partial(
                    change_protocol,
                    episode=half.record,
                    protocol_id=protocol_id,
                    left_out=left_out,
                    reason=reason,
                )
            )

    def start(self, intent: intents.StartSurveillance) -> None:
        self.perform(partial(_start, procedure=intent.procedure))


def ask_about_calendar(asking: Asking, procedure: Procedure) -> None:
    """Restart, continue or keep, when the procedure is a curative one that asks for it."""
    session = asking.window.session
    plan = session.plan(procedure.patient_id)
    if procedure.id not in [each.id for each in plan.dossier.unanswered_procedures()]:
        refuse_settled(asking.window.drafts)
        return
    half = asking.half_of(intents.Answer(procedure))

    def store(answer: Answer, reason: str) -> None:
        with asking.window.drafts.saving(half):
            asking.run(
                partial(course.answer_reanchor, procedure=procedure, answer=answer, reason=reason)
            )

    dialog = ReanchorDialog(
        plan,
        procedure,
        store,
        protocols=session.registry.protocols.all(),
        working_days=session.working_days(),
        banner=asking.banner(procedure.patient_id),
        parent=asking.window,
    )
    dialog.open()
    asking.window.drafts.join(half, dialog)


def _start(registry: Registry, acting: Acting, procedure: Procedure) -> int:
    registering.start_surveillance(registry, acting, procedure.patient_id, procedure.id)
    return registry.history.last_seq()
