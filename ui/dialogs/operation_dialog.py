"""An operation with its ablations, specimens, complications and fates: one form, one Save."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from core.domain.checks import Problem
from core.domain.operation import Operation
from core.errors import RegistryError
from core.language import phrase
from ui import override
from ui.dialogs.part_list import PartKind, PartList, PartRow
from ui.dialogs.record_dialog import Consequences, RecordDialog, Stored
from ui.widgets.banner import Identity
from ui.widgets.record_form import Surroundings

SaveOperation = Callable[[Operation, str], None]
KINDS = ("ablations", "specimens", "fates", "complications")


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationMeans:
    """What the dialog is given beside the operation.

    `kinds` are the kinds of parts by the name they have in `Operation`; `said` says a part in two
    texts; `packed` and `unpacked` turn a part into plain JSON and back, for a draft. `problems` is
    what the operation with its parts would contradict or make unusual.
    """

    kinds: Mapping[str, PartKind]
    said: Callable[[Any], tuple[str, str]]
    packed: Callable[[Any], dict[str, Any]]
    unpacked: Callable[[dict[str, Any]], Any]
    references: Mapping[str, Sequence[tuple[str, str]]]
    problems: Callable[[Operation], Sequence[Problem]]


class OperationDialog(RecordDialog):
    """Hands `save` the whole operation. A stored one asks for a reason when it is changed."""

    def __init__(  # noqa: PLR0913  everything a form is made from
        self,
        operation: Operation,
        save: SaveOperation,
        *,
        today: date,
        title: str,
        means: OperationMeans,
        banner: Identity | None = None,
        consequences: Consequences | None = None,
        stored: Stored | None = None,
        parent: Any = None,
    ) -> None:
        self._before = self._parts = operation
        self._save_operation, self._means, self._today = save, means, today
        self._inner: RecordDialog | None = None
        self._lists: dict[str, PartList] = {}
        super().__init__(
            operation.procedure,
            self._never,
            today=today,
            title=title,
            banner=banner,
            needs_reason=bool(operation.procedure.ver),
            consequences=consequences,
            stored=stored,
            around=Surroundings(means.references, self._problems),
            parent=parent,
        )

    # Parts

    @override
    def add_below(self, column: QVBoxLayout) -> None:
        for name in KINDS:
            if name in self._means.kinds:
                part_list = PartList(self._means.kinds[name])
                part_list.add_wanted.connect(partial(self._add, name))
                part_list.change_wanted.connect(partial(self._change, name))
                part_list.remove_wanted.connect(partial(self._remove, name))
                self._lists[name] = part_list
                column.addWidget(part_list)
        self._show_parts()

    def operation(self) -> Operation:
        """The operation as now typed in, with its parts."""
        return replace(self._parts, procedure=self.value())

    def _show_parts(self) -> None:
        for name, part_list in self._lists.items():
            held = getattr(self._parts, name)
            part_list.show_rows([PartRow(each, *self._means.said(each)) for each in held])

    def _add(self, name: str, blank: Any) -> None:
        fresh = {each.name: getattr(blank, each.name) for each in fields(blank)}
        made = type(blank)(**{key: value for key, value in fresh.items() if key != "id"})
        self._open_part(name, made)

    def _change(self, name: str, record: Any) -> None:
        self._open_part(name, record)

    def _open_part(self, name: str, record: Any) -> RecordDialog:
        dialog = RecordDialog(
            record,
            partial(self._keep, name),
            today=self._today,
            title=self._means.kinds[name].one,
            banner=self._banner,
            without=("procedure_id",),
            around=Surroundings(self._means.references),
            parent=self,
        )
        dialog.setObjectName("part_dialog")
        dialog.offer(self.tr("Take over"))
        dialog.edited.connect(self.edited)
        dialog.finished.connect(self._part_closed)
        self._inner = dialog
        dialog.open()
        return dialog

    def _part_closed(self, _result: int) -> None:
        self._inner = None
        self.edited.emit()

    def _keep(self, name: str, record: Any, _reason: str) -> None:
        held = getattr(self._parts, name)
        others = [each for each in held if each.id != record.id]
        lesion = getattr(record, "lesion_id", None)
        if lesion is not None and any(each.lesion_id == lesion for each in others):
            raise RegistryError(
                phrase("What became of this lesion is recorded already."), field="lesion_id"
            )
        kept = [record if each.id == record.id else each for each in held]
        self._set(name, kept if record in kept else [*held, record])

    def _remove(self, name: str, record: Any) -> None:
        held = getattr(self._parts, name)
        self._set(name, [each for each in held if each.id != record.id])
        self._lists[name].add.setFocus()

    def _set(self, name: str, records: Sequence[Any]) -> None:
        changed: dict[str, Any] = {name: tuple(records)}
        self._parts = replace(self._parts, **changed)
        self._show_parts()
        self.take_back_question()
        self.edited.emit()

    # Checking and saving

    def _problems(self, procedure: Any) -> Sequence[Problem]:
        return self._means.problems(replace(self._parts, procedure=procedure))

    @override
    def wants_reason(self) -> bool:
        """What is stored changes for a reason; what is only added needs none."""
        after = self.operation()
        if after.procedure != self._before.procedure:
            return True
        return any(each not in after.parts for each in self._before.parts)

    @override
    def hand_over(self) -> None:
        self._save_operation(self.operation(), self.reason)

    @override
    def save_settled(self, record: Any) -> None:
        self._save_operation(replace(self._parts, procedure=record), self.reason)

    @staticmethod
    def _never(_record: Any, _reason: str) -> None:
        """`hand_over` and `save_settled` give the whole operation instead."""

    # Drafts

    @override
    def half_typed(self) -> dict[str, Any] | None:
        own, inner = super().half_typed(), self._open_part_typed()
        if own is None and inner is None and self._parts == self._before:
            return None
        content = {"typed": self._form.typed(), "reason": self.reason}
        parts = {
            name: [self._means.packed(e) for e in getattr(self._parts, name)] for name in KINDS
        }
        return content | {"parts": parts, "open": inner}

    def _open_part_typed(self) -> dict[str, Any] | None:
        if self._inner is None:
            return None
        typed, record = self._inner.half_typed(), self._inner.record
        return {"record": self._means.packed(record), "typed": typed} if typed else None

    @override
    def retype(self, content: Mapping[str, Any]) -> None:
        super().retype(content)
        parts: dict[str, Any] = {
            name: tuple(self._means.unpacked(each) for each in packed)
            for name, packed in content.get("parts", {}).items()
        }
        self._parts = replace(self._parts, **parts)
        self._show_parts()
        inner = content.get("open")
        if inner:
            record = self._means.unpacked(inner["record"])
            name = next(n for n, k in self._means.kinds.items() if type(k.blank) is type(record))
            self._open_part(name, record).retype(inner["typed"])
