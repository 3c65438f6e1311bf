"""Who acts in an open registry: what they may do, and what they left half typed."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.domain.operators import Operator
from core.domain.rights import Right, refusal
from core.domain.roles import Role
from core.domain.settings import Settings
from core.errors import NotWritableError, RegistryError
from core.language import phrase
from core.store.registry import Registry
from core.surveillance.clock import ClockGuard
from ui.look.language import words

if TYPE_CHECKING:
    from core.domain.acting import Acting
    from core.domain.drafts import Draft

OF_THE_FILE = frozenset({Right.PROTECT, Right.RESTORE})  # somebody else may be recording in it


def only_reading() -> RegistryError:
    return NotWritableError(
        phrase("You are only reading this registry. Open it to record anything.")
    )


class ActingSession(QObject):
    """The open registry, the clock and whoever acts; `who_wanted` asks for somebody."""

    operator_changed = Signal()
    who_wanted = Signal()

    def __init__(
        self,
        registry: Registry,
        *,
        clock: Callable[[], datetime],
        as_of: date | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.registry = registry
        self.clock = clock
        self.as_of = as_of
        self.settings: Settings = registry.settings()
        self.guard = ClockGuard(None)  # believes the clock until the program says what was seen
        self.operator: Operator | None = None
        self._finishing = ""

    @property
    def today(self) -> date:
        """The day everything is computed for; a clock that was set back does not take it back."""
        return self.as_of or self.guard.today(self.clock())

    @property
    def is_looking_back(self) -> bool:
        return self.as_of is not None

    def acting(self) -> "Acting":
        from core.domain.acting import Acting  # reading needs no operator

        return Acting(
            operator=self.operator_name,
            at=self.clock(),
            today=self.today,
            role=self.operator.role if self.operator else Role.READER,
            draft=self._finishing,
        )

    @property
    def operator_name(self) -> str:
        return self.operator.name if self.operator else ""

    def operators(self) -> tuple[Operator, ...]:
        """Whoever may work here; an older registry offers the one it names, not stored yet."""
        stored = self.registry.of(Operator).all()
        if not stored and self.settings.operator:
            from core.actions.operators import first_operator

            return (first_operator(self.settings.operator, self.today),)
        return tuple(each for each in stored if each.is_active)

    def act_as(self, operator: Operator | None) -> None:
        """From now on everything is recorded under this name; one not stored yet is stored."""
        if operator is not None and not operator.ver and not self.is_looking_back:
            operator = self._start_with(operator)
        self.operator = operator
        self.operator_changed.emit()

    def _start_with(self, operator: Operator) -> Operator:
        from core.actions.operators import start_with

        acting = replace(self.acting(), operator=operator.name)
        start_with(self.registry, acting, operator)
        return self.registry.of(Operator).get(operator.id)

    def refusal(self, right: Right) -> RegistryError | None:
        """Why who acts may not, for controls that are shown disabled; none while nobody acts."""
        if right in OF_THE_FILE and self.registry.is_read_only:
            return only_reading()
        return refusal(self.operator.role, right) if self.operator else None

    def why_not(self, right: Right | None) -> str:
        """The same in words; empty when there is nothing against it."""
        refused = self.refusal(right) if right else None
        return refused.said(words()) if refused else ""

    def hindrance(self, right: Right | None) -> RegistryError | None:
        """Why this cannot be begun now; while nobody acts, it asks who does.

        What anybody may do who works here takes no right.
        """
        if self.operator is None and not (self.is_looking_back or self.registry.is_read_only):
            self.who_wanted.emit()
            return RegistryError(phrase("Say who is working first."))
        return self.refusal(right) if right else None

    # Half-typed forms

    @contextmanager
    def finishing(self, draft_id: str) -> Iterator[None]:
        """What is saved in the block brings this draft to its end, in the same transaction."""
        self._finishing = draft_id
        try:
            yield
        finally:
            self._finishing = ""

    def keep_draft(self, draft: "Draft") -> None:
        from core.actions.drafting import keep_draft

        keep_draft(self.registry, draft)

    def discard_draft(self, draft_id: str) -> None:
        from core.actions.drafting import discard_draft

        discard_draft(self.registry, draft_id)

    def drafts(self) -> "tuple[Draft, ...]":
        """What whoever acts left half typed, newest first."""
        from core.actions.drafting import drafts_of

        if self.operator is None or not self.operator.ver:
            return ()
        return drafts_of(self.registry, self.operator.id)

    def keep_list(self, content: Mapping[str, Any]) -> None:
        """How whoever acts leaves the worklist; looking back changes nothing of it.

        Raises:
            RegistryError: it cannot be written now.
        """
        from core.actions.drafting import keep_list

        if self.operator is not None and self.operator.ver and not self.is_looking_back:
            keep_list(self.registry, self.operator.id, content, self.clock())

    def left_list(self) -> Mapping[str, Any]:
        from core.actions.drafting import left_list

        if self.operator is None or not self.operator.ver:
            return {}
        return left_list(self.registry, self.operator.id)

    def look_at_operator(self) -> None:
        """Another name or role counts at once; who left works no more."""
        if self.operator is None or not self.operator.ver:
            return
        here = {each.id: each for each in self.registry.of(Operator).all() if each.is_active}
        now = here.get(self.operator.id)
        if now != self.operator:
            self.operator = now
            self.operator_changed.emit()
