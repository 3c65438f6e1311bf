"""The protocols page: its forms and drafts, and the actions they end in."""

from dataclasses import replace
from enum import StrEnum
from functools import partial

from core.actions import site_protocols as actions
from core.actions.undoing import undo
from core.domain.drafts import Draft
from core.domain.modality import Modality
from core.domain.protocol import Evidence, Protocol, ProtocolItem, Window
from core.domain.protocol_differences import schedule_differences
from core.domain.protocol_file import protocol_as_toml, protocol_from_toml
from core.domain.site_protocols import LONGEST
from core.language import phrase
from core.store.offered_protocols import Known, known_protocols
from core.surveillance.moving import followers
from core.surveillance.plan import PatientPlan
from ui.dialogs.compare_dialog import CompareDialog
from ui.dialogs.protocol_editor import ProtocolEditor
from ui.dialogs.question_dialog import QuestionDialog
from ui.look.language import words
from ui.main_window.actions import Action
from ui.main_window.asking import Asking
from ui.main_window.calendar_wiring import CalendarWiring
from ui.main_window.drafting import HalfTyped, Whose, typed_said
from ui.main_window.foreseeing import Foresight
from ui.main_window.host import Host
from ui.main_window.protocol_files import ProtocolFiles
from ui.main_window.protocol_moving import ProtocolMoving, version_said
from ui.main_window.titles import MOVE, PROTOCOL
from ui.views.patient import intents
from ui.views.protocols import ProtocolsView
from ui.widgets.what_if_card import WhatIfShown


class Mode(StrEnum):
    NEW = "new"
    COPY = "copy"
    EDIT = "edit"


class ProtocolsWiring(Asking):
    def __init__(self, window: Host, page: ProtocolsView) -> None:
        super().__init__(window, page)
        self._view = page
        self._calendar, self._moving = CalendarWiring(window, page), ProtocolMoving(window, page)
        self.files = ProtocolFiles(self, page)
        page.new_wanted.connect(self._new)
        page.copy_wanted.connect(self._copy)
        page.edit_wanted.connect(self._edit)
        page.compare_wanted.connect(self._compare)
        page.withdraw_wanted.connect(self._withdraw)
        page.move_wanted.connect(self._moving.move)
        page.change_wanted.connect(self._change_one)
        page.patient_wanted.connect(self._open_patient)
        page.undo_wanted.connect(self._undo)

    # One protocol

    def _new(self) -> None:
        self._open(Mode.NEW, _blank())

    def _copy(self, known: Known) -> None:
        self._open(Mode.COPY, known.protocol)

    def _edit(self, known: Known) -> None:
        self._open(Mode.EDIT, known.protocol)

    def _open(self, mode: Mode, source: Protocol, half: HalfTyped | None = None) -> ProtocolEditor:
        if half is None:
            toml = "" if mode is Mode.NEW else protocol_as_toml(source)
            base = {"mode": mode.value, "toml": toml}
            half = HalfTyped(PROTOCOL, Whose(f"{source.id} v{source.version}"), {"base": base})
        title, note = self._heads(mode, source)
        dialog = ProtocolEditor(
            _copied(source) if mode is Mode.COPY else source,
            title,
            partial(self._save, half, mode, source),
            note=note,
            foresee=partial(self._foresee, Foresight(self.window.session), source),
            today=self.window.session.today,
            parent=self.window,
        )
        dialog.open()
        self.window.drafts.watch(half, dialog)
        dialog.finished.connect(partial(self._closed, half))
        return dialog

    def _heads(self, mode: Mode, source: Protocol) -> tuple[str, str]:
        """The title of the form, and what saving it will do."""
        name = words()(source.name)
        if mode is Mode.NEW:
            return self.tr("New protocol"), self.tr("New patients can follow it once it is saved.")
        if mode is Mode.COPY:
            note = self.tr("The copy is the site's own. The protocol it is made from stays.")
            return self.tr("Copy: {name}").format(name=name), note
        registry = self.window.session.registry
        title = self.tr("Edit: {name}").format(name=version_said(source))
        if (source.id, source.version) not in registry.protocols.all():
            note = self.tr("Nobody has followed version {n}: it is changed as it stands.")
            return title, note.format(n=source.version)
        note = self.tr(
            "Version {n} stays as it is, and so does every calendar on it. Saving makes version "
            "{next}; patients are moved to it by hand."
        )
        next_one = actions.next_version(registry, source.id)
        return title, note.format(n=source.version, next=next_one)

    def _foresee(self, foresight: Foresight, source: Protocol, new: Protocol) -> WhatIfShown:
        """What changed against the version it is made from, and for those who follow that."""
        session = self.window.session
        shown = foresight.of(followers(session.plans(), source), new)
        changed = schedule_differences(source, new, words()) if source.id else []
        return replace(shown, lines=(*changed, *shown.lines))

    def _save(self, half: HalfTyped, mode: Mode, source: Protocol, protocol: Protocol) -> None:
        if mode is Mode.EDIT:
            action: Action = partial(actions.edit_protocol, was=source, protocol=protocol)
        else:
            action = partial(actions.make_protocol, protocol=protocol)
        with self.window.drafts.saving(half):
            self.keep(action)

    def keep(self, action: Action) -> None:
        """Run what makes a version, and mark it."""
        registry = self.window.session.registry
        before = {each.key for each in known_protocols(registry)}
        self.run(action)
        for each in known_protocols(registry):
            if each.key not in before:
                self._view.show_version(each.key)

    def _closed(self, half: HalfTyped, _result: int) -> None:
        self.window.drafts.forget(half)

    def take_up(self, draft: Draft) -> None:
        """Go on with a protocol that was left half typed, or with a move of its patients."""
        if draft.form == MOVE:
            self._moving.take_up(draft)
            return
        base = draft.content["base"]
        mode = Mode(base["mode"])
        source = _blank() if mode is Mode.NEW else protocol_from_toml(base["toml"])
        half = self.window.drafts.resumed(draft, Whose(draft.record_id))
        dialog = self._open(mode, source, half)
        dialog.take_back(draft.content, typed_said(self.window.session, draft))

    def _withdraw(self, known: Known) -> None:
        said, protocol = words(), known.protocol
        title = self.tr("Withdraw: {name}, version {n}")
        dialog = QuestionDialog(
            title.format(name=said(protocol.name), n=protocol.version),
            partial(self.run, partial(actions.withdraw_protocol, protocol=protocol)),
            parent=self.window,
        )
        dialog.setObjectName("withdraw_dialog")
        dialog.add_words(
            self.tr(
                "No new patient can follow this version any more. Whoever follows it stays on it, "
                "and an older version of the protocol is offered again."
            )
        )
        dialog.offer(self.tr("Withdraw"))
        dialog.ready()
        dialog.open()

    def _compare(self, known: Known) -> None:
        versions = [
            (version_said(each.protocol), each.protocol)
            for each in known_protocols(self.window.session.registry)
        ]
        protocols = [protocol for _, protocol in versions]
        at = protocols.index(known.protocol)
        earlier = [
            place
            for place, each in enumerate(protocols)
            if each.id == known.protocol.id and each.version < known.protocol.version
        ]
        start = (earlier[-1], at) if earlier else (at, 0 if at else 1)
        CompareDialog(versions, start, self.window).open()

    # Who follows which

    def _change_one(self, plan: PatientPlan) -> None:
        if plan.current is not None:
            self._calendar.change_protocol(intents.ChangeProtocol(plan.current.episode))

    def _open_patient(self, plan: PatientPlan) -> None:
        self.window.open_patient(plan.dossier.patient.id)

    def _undo(self, seq: int) -> None:
        self.perform(partial(undo, seq=seq))


def _blank() -> Protocol:
    """What a new protocol begins with: an MRI, and no month yet."""
    mri = ProtocolItem(modality=Modality.MRI, months=(), window=Window(30, 14))
    return Protocol(
        id="",
        version=1,
        name="",
        short="",
        source="",
        evidence=Evidence.SITE,
        population="",
        items=(mri,),
    )


def _copied(source: Protocol) -> Protocol:
    """The same schedule under a name of its own, and where it was taken from."""
    said = words()
    return replace(
        source,
        name=said(phrase("{name}, our copy"), name=said(source.name)),
        short=said(phrase("{name}, own"), name=said(source.short))[: LONGEST["short"]],
        source=said(phrase("after: {source}"), source=said(source.source)),
    )
