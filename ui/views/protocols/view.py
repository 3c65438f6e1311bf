"""The protocols: every version on the left, the marked one beside it, and who follows it."""

from collections.abc import Callable
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.rights import Right
from core.errors import RegistryError
from core.store.offered_protocols import Key, Known, known_protocols
from core.surveillance.moving import followers, may_move
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.language import words
from ui.models.table_model import TableModel, spoken
from ui.session import RegistrySession
from ui.views.entries.rows import event_said
from ui.views.history.bands import Bands
from ui.views.protocols.buttons import HEAD, ProtocolButtons
from ui.views.protocols.columns import (
    FollowerList,
    ProtocolList,
    follower_columns,
    protocol_columns,
)
from ui.views.protocols.detail import ProtocolDetail
from ui.views.protocols.last_change import last_change
from ui.views.protocols.rows import FollowerRow, ProtocolRow, follower_rows, protocol_rows
from ui.widgets.bands import MessageBand
from ui.widgets.containers import Ground, Line, PageHeader
from ui.widgets.list_table import ListPane
from ui.widgets.named import named
from ui.widgets.painted import Text


class ProtocolsView(Ground):
    """`new_wanted` and `import_wanted` carry nothing, `undo_wanted` the number of an entry.

    `patient_wanted` and `change_wanted` carry the plan of a follower; every other signal the
    version that is marked. `show_version` marks one.
    """

    new_wanted = Signal()
    import_wanted = Signal()
    edit_wanted = Signal(object)
    copy_wanted = Signal(object)
    compare_wanted = Signal(object)
    export_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    move_wanted = Signal(object)
    patient_wanted = Signal(object)
    change_wanted = Signal(object)
    undo_wanted = Signal(int)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session = session
        self._is_stale, self._last, self._undoes = True, 0, ""
        self.table = named(ProtocolList(), "protocol_list")
        self.model: TableModel[ProtocolRow] = TableModel(
            protocol_columns(), lambda row: row.key, self, spoken=spoken
        )
        self.table.setModel(self.model)
        self.pane = ListPane(self.table)
        self.detail = named(ProtocolDetail(), "protocol_detail")
        self.people = named(FollowerList(), "follower_list")
        self.followers: TableModel[FollowerRow] = TableModel(
            follower_columns(), lambda row: str(row.patient_id), self, spoken=spoken
        )
        self.people.setModel(self.followers)
        self.people_pane = ListPane(self.people)
        self.nobody = named(Text("", ("body", 400, "text-2"), wrap=True), "nobody_follows")
        self.buttons = ProtocolButtons()
        self._build()
        self._connect()
        self.setFocusProxy(self.table)

    # Reading

    def _registry_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the protocols and who follows them; the marked version stays marked."""
        self._is_stale = False
        said = words()
        rows = protocol_rows(known_protocols(self._session.registry), self._session.plans(), said)
        self.model.set_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.mark(0)
        used = [row for row in rows if row.n_followed]
        line = self.tr("{n} versions, {used} in use; {patients} patients follow one")
        self._header.set_line(
            line.format(n=len(rows), used=len(used), patients=sum(r.n_followed for r in used))
        )
        self._show_undo()
        self._show_marked()

    def show_version(self, key: Key) -> None:
        """Mark a version, as a patient's page asks for it."""
        if self._is_stale:
            self.refresh()
        self.table.mark(self.model.row_of(key))

    def marked(self) -> Known | None:
        row = self.table.currentIndex().row()
        return self.model.value_at(row).known if 0 <= row < len(self.model.rows) else None

    def marked_follower(self) -> PatientPlan | None:
        row = self.people.currentIndex().row()
        return self.followers.value_at(row).plan if 0 <= row < len(self.followers.rows) else None

    def _show_marked(self, *_: object) -> None:
        known = self.marked()
        if known is None:
            return
        self.detail.show_protocol(known)
        plans = followers(self._session.plans(), known.protocol)
        rows = follower_rows(plans, words())
        self.followers.set_rows(rows)
        if rows and not self.people.currentIndex().isValid():
            self.people.mark(0)
        self.people_pane.setVisible(bool(rows))
        self.nobody.setText(self.tr("Nobody follows this version."))
        self.nobody.setVisible(not rows)
        self._fit()
        self._allow()

    def _show_undo(self) -> None:
        event = last_change(self._session.registry.history)
        self._last = event.seq if event else 0
        self.buttons["undo"].setVisible(event is not None)
        # What somebody typed is no markup: Qt would take it for some.
        self._undoes = f"<p>{escape(event_said(event))}</p>" if event else ""

    def _allow(self, *_: object) -> None:
        known, one = self.marked(), self.marked_follower()
        if known is not None:
            self.buttons.allow(
                known,
                self._session.why_not(Right.DECIDE),
                some=any(may_move(row.plan) for row in self.followers.rows),
                one=one is not None and may_move(one),
            )
        if self.buttons["undo"].isEnabled():
            self.buttons["undo"].setToolTip(self._undoes)

    # What the user does

    def _ask(self, signal: Any, marked: Callable[[], object], *_: object) -> None:
        """Announce a wish about what is marked, where something is."""
        what = marked()
        if what is not None:
            signal.emit(what)

    def _edit_or_copy(self, *_: object) -> None:
        known = self.marked()
        self.buttons["edit" if known is not None and known.is_site else "copy"].click()

    def _undo(self) -> None:
        if self._last:
            self.undo_wanted.emit(self._last)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that no button prints."""
        return [
            ("J  K", self.tr("Next and previous line")),
            ("Tab", self.tr("To the schedule and to who follows it")),
            ("Enter", self.tr("Edit or copy the protocol, open the patient")),
        ]

    def acted(self, seq: int) -> None:
        """A request succeeded as entry `seq`."""
        event = self._session.registry.history.get(seq)
        if event is not None:
            self.message.say(event_said(event))

    def refused(self, error: RegistryError) -> None:
        self.message.say(error.said(words()), "danger")

    # Building

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Protocols"))
        self.message = named(MessageBand(), "protocols_message")
        for name in HEAD:
            self._header.add_button(self.buttons[name])
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.pane, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.detail, 5)
        right.addWidget(Line())
        right.addWidget(self.nobody)
        right.addWidget(self.people_pane, 3)
        self.nobody.setContentsMargins(20, 12, 24, 12)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addLayout(left, 4)
        sides.addWidget(_Upright())
        sides.addLayout(right, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(Bands(self.message))
        whole.addLayout(sides, 1)
        whole.addWidget(Line())
        whole.addLayout(self.buttons.foot())

    def _connect(self) -> None:
        self.table.marked.connect(self._show_marked)
        self.table.opened.connect(self._edit_or_copy)
        self.table.view_moved.connect(self._fit)
        self.people.opened.connect(partial(self._ask, self.patient_wanted, self.marked_follower))
        self.people.marked.connect(self._allow)
        about_marked = {
            "edit": self.edit_wanted,
            "copy": self.copy_wanted,
            "compare": self.compare_wanted,
            "export": self.export_wanted,
            "withdraw": self.withdraw_wanted,
            "move": self.move_wanted,
        }
        for name, signal in about_marked.items():
            self.buttons[name].clicked.connect(partial(self._ask, signal, self.marked))
        change = partial(self._ask, self.change_wanted, self.marked_follower)
        self.buttons["change"].clicked.connect(change)
        self.buttons["new"].clicked.connect(self.new_wanted)
        self.buttons["import"].clicked.connect(self.import_wanted)
        self.buttons["undo"].clicked.connect(self._undo)
        self._session.changed.connect(self._registry_changed)
        self._session.operator_changed.connect(self._registry_changed)

    def _fit(self) -> None:
        self.table.fit(self.model.rows)
        self.people.fit()
        self.pane.place()
        self.people_pane.place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _Upright(Ground):
    """The hairline between the two sides."""

    def __init__(self) -> None:
        super().__init__("border")
        self.setFixedWidth(1)
