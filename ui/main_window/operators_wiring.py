"""Operators in the settings: somebody new, another name or role, leaving, coming back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from core.actions import operators
from core.domain.conflicts import StoredVersion
from core.domain.drafts import Draft
from core.domain.hospital_number import shown
from core.domain.operators import FirstPage, Operator, OperatorId
from core.domain.patient import Patient, list_name
from core.domain.rights import Right
from core.domain.roles import Role
from core.domain.variables import variable
from core.errors import RegistryError
from core.language import phrase
from core.store.registry import Registry
from ui.dialogs.leaving_dialog import LeavingDialog
from ui.dialogs.record_dialog import RecordDialog
from ui.look.language import words
from ui.main_window.asking import Asking, Careful
from ui.main_window.both_versions import offer_both
from ui.main_window.drafting import HalfTyped, Whose
from ui.main_window.host import Host
from ui.main_window.titles import LEAVING, OPERATOR
from ui.views.settings import SettingsView
from ui.views.settings.operators import AddOperator, ChangeOperator, LetGo, TakeBack
from ui.widgets.patience import Slow


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the form of an operator asks."""

    name: str = variable(phrase("Name"), required=True, default="")
    role: Role = variable(phrase("Role"), required=True, default=Role.COORDINATOR)
    page: FirstPage = variable(phrase("Opens with"), default=FirstPage.TODAY)


class Seen:
    """An operator as whoever changes it has seen it, at last beside what somebody else stored."""

    def __init__(self, registry: Registry, operator: Operator) -> None:
        self._registry, self.operator = registry, operator

    @property
    def answers(self) -> Answers:
        held = self.operator
        return Answers(name=held.name, role=held.role, page=held.preferences.page)

    def stored(self, _typed: Answers) -> StoredVersion:
        """Look at the version of now; what is saved next is saved on top of it."""
        from core.store.versions import stored_version  # only a refused save asks for it

        now = stored_version(self._registry, self.operator)
        self.operator = now.record
        return replace(now, record=self.answers)

    def answered(self, answers: Answers) -> Operator:
        """Raises RegistryError: the operator left or came back meanwhile, which no field shows."""
        held = self.operator
        if held.ver and self._registry.of(Operator).get(held.id).is_active != held.is_active:
            said = phrase("{name} left or came back meanwhile. Cancel, and look again.")
            raise RegistryError(said, name=held.name)
        preferences = replace(held.preferences, page=answers.page)
        return replace(held, name=answers.name, role=answers.role, preferences=preferences)


class OperatorsWiring(Asking):
    def __init__(self, window: Host, page: SettingsView) -> None:
        super().__init__(window, page)
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            AddOperator: self._add,
            ChangeOperator: self._change,
            LetGo: self._let_go,
            TakeBack: self._take_back,
        }
        page.operator_wanted.connect(self.handle)

    def handle(self, wish: Any) -> None:
        refused = self.window.session.hindrance(Right.OPERATORS)
        if refused is not None:
            self.page.refused(refused)
            return
        self._handlers[type(wish)](wish)

    def _add(self, _wish: AddOperator) -> None:
        self._ask(Operator(name="", since=self.window.session.today))

    def _change(self, wish: ChangeOperator) -> None:
        self._ask(wish.operator)

    def _ask(self, operator: Operator) -> RecordDialog:
        title = self.tr("Add operator")
        if operator.ver:
            title = self.tr("Change {name}").format(name=operator.name)
        half = self.window.drafts.begin(OPERATOR, Whose(operator.id, operator.ver), {})
        seen = Seen(self.window.session.registry, operator)
        dialog = RecordDialog(
            seen.answers,
            partial(self._store, half, Careful(self), seen),
            today=self.window.session.today,
            title=title,
            stored=seen.stored if operator.ver else None,
            parent=self.window,
        )
        dialog.open()
        self.window.drafts.join(half, dialog)
        return dialog

    def _store(
        self, half: HalfTyped, careful: Careful, seen: Seen, answers: Answers, _reason: str
    ) -> None:
        kept = seen.answered(answers)
        action = operators.correct_operator if kept.ver else operators.add_operator
        with self.window.drafts.saving(half):
            careful.run(partial(action, operator=kept))
        if not kept.ver and self.window.session.registry.is_protected:
            self._ask_password(kept)

    def take_up(self, draft: Draft) -> None:
        """Go on with an operator that was left half typed, or with a leaving half answered.

        Raises:
            RegistryError: whoever acts may not do it any more, or who leaves was changed meanwhile.
        """
        session = self.window.session
        refused = session.hindrance(Right.OPERATORS)
        if refused is not None:
            raise refused
        held = {each.id: each for each in session.operators()}
        operator = held.get(OperatorId(draft.record_id))
        if draft.form == OPERATOR and not draft.record_ver:
            operator = Operator(name="", since=session.today)
        elif operator is not None and draft.form == OPERATOR and operator.ver != draft.record_ver:
            offer_both(self.window, draft, self._ask(operator))
            return
        elif operator is None or operator.ver != draft.record_ver:
            raise RegistryError(
                phrase("This operator was changed meanwhile. Begin again, and discard this.")
            )
        assert operator is not None, "a new one, or the one found"
        with self.window.drafts.resuming(draft):
            if draft.form == OPERATOR:
                self._ask(operator)
            else:
                self._let_go(LetGo(operator))

    def _ask_password(self, operator: Operator) -> None:
        """Who works in a protected registry opens it with a password of their own."""
        from ui.dialogs.holder_dialogs import HolderDialog

        title = self.tr("The password of {name}").format(name=operator.name)
        line = words()(phrase("They type their password themselves; nobody else needs to know it."))
        dialog = HolderDialog(
            title, line, operator.name, partial(self._add_holder, operator), self.window
        )
        dialog.rejected.connect(partial(self._say_locked_out, operator))
        dialog.open()

    def _say_locked_out(self, operator: Operator) -> None:
        """Nothing was typed: he works here, and somebody else opens the registry for him."""
        said = phrase(
            "{name} works here, and has no password yet: the registry does not open for this name. "
            "Give one in the settings, under Protection."
        )
        self.window.tell(words()(said, name=operator.name))

    def _add_holder(self, operator: Operator, _name: str, password: str) -> Slow:
        from core.domain.holders import Holder
        from ui.main_window.protection_wiring import adding_holder

        return adding_holder(self, Holder(operator.id, operator.name), password)

    def _let_go(self, wish: LetGo) -> None:
        session, leaving = self.window.session, wish.operator
        held = operators.responsibility(session.registry, leaving, session.today)
        patients = [_line(each) for each in held.patients]
        registry = session.registry
        for pause in held.pauses:
            line = _line(registry.of(Patient).get(pause.patient_id))
            patients.append(self.tr("{patient} (pause)").format(patient=line))
        others = [(each.name, each.id) for each in session.operators() if each.id != leaving.id]
        half = self.window.drafts.begin(LEAVING, Whose(leaving.id, leaving.ver), {})
        dialog = LeavingDialog(
            leaving.name,
            patients,
            others,
            partial(self._leave, half, Careful(self), leaving),
            parent=self.window,
        )
        dialog.open()
        self.window.drafts.join(half, dialog)

    def _leave(
        self, half: HalfTyped, careful: Careful, leaving: Operator, successor_id: str
    ) -> None:
        session = self.window.session
        if session.registry.of(Operator).get(leaving.id).is_active:  # or it waited for a backup
            held = {each.id: each for each in session.operators()}
            successor = held.get(OperatorId(successor_id))
            let_go = partial(operators.deactivate_operator, operator=leaving, successor=successor)
            with self.window.drafts.saving(half):
                careful.run(let_go)
        if not session.registry.is_protected or session.registry.path is None:
            return
        from core.actions.protecting import holders, remove_holder

        if any(each.id == leaving.id for each in holders(session.registry.path)):
            careful.run(partial(remove_holder, holder_id=leaving.id))  # nor opens it any more

    def _take_back(self, wish: TakeBack) -> None:
        self.perform(partial(operators.reactivate_operator, operator=wish.operator))


def _line(patient: Patient) -> str:
    said = words()
    born = said.date(patient.birth_date)
    return f"{list_name(patient, said)}   {born}   {shown(patient.hospital_no)}"
