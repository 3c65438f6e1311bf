"""Protection: each wish of its section opens a dialog, which ends in one action."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.store.cipher import CipherKey
from ui.look.language import words
from ui.main_window.actions import Action
from ui.main_window.asking import Asking, Careful
from ui.main_window.host import Host
from ui.views.settings import SettingsView
from ui.views.settings.protection import ADD, CODE, PASSWORD, PROTECT, REMOVE
from ui.widgets.patience import Slow

if TYPE_CHECKING:
    from core.domain.holders import Holder
    from ui.dialogs.recovery_dialog import CodeOffer


class ProtectionWiring(Asking):
    def __init__(self, window: Host, page: SettingsView) -> None:
        super().__init__(window, page)
        page.protection_asked.connect(self._answer)

    def _answer(self, what: str, holder_id: str) -> None:
        asks: dict[str, Callable[[], None]] = {
            PROTECT: self._ask_protect,
            PASSWORD: self._ask_password,
            ADD: self._ask_holder,
            CODE: self._ask_code,
            REMOVE: partial(self._ask_remove, holder_id),
        }
        if self.window.session.is_looking_back:
            said = phrase("Return to today to change who can open the registry.")
            self.page.refused(RegistryError(said))
            return
        refused = self.window.session.hindrance(None if what == PASSWORD else Right.PROTECT)
        if refused is not None:
            self.page.refused(refused)
            return
        try:
            asks[what]()
        except RegistryError as error:
            self.page.refused(error)

    @property
    def _path(self) -> Path:
        path = self.window.session.registry.path
        assert path is not None, "only a file is protected"
        return path

    def _holders(self) -> "tuple[Holder, ...]":
        from core.actions.protecting import holders

        return holders(self._path)

    def _offer(self) -> "CodeOffer":
        from ui.main_window.code_offer import code_offer

        session = self.window.session
        settings = session.settings
        return code_offer(self._path, settings.centre, session.clock(), settings.paper_size)

    # Asking

    def _ask_protect(self) -> None:
        from ui.dialogs.holder_dialogs import ProtectDialog

        name = self.window.session.operator_name
        ProtectDialog(name, self._offer, partial(self._protect, Careful(self)), self.window).open()

    def _ask_password(self) -> None:
        from core.domain.holders import RECOVERY
        from ui.dialogs.holder_dialogs import PasswordDialog

        session = self.window.session
        needs_former = session.opened_by != RECOVERY
        PasswordDialog(
            self._holders(),
            session.operator.id if session.operator else session.opened_by,
            self._change_password if needs_former else self._set_password,
            self.window,
            needs_former=needs_former,
        ).open()

    def _ask_holder(self) -> None:
        from ui.dialogs.holder_dialogs import HolderDialog

        line = words()(phrase("They type their password themselves; nobody else needs to know it."))
        title = words()(phrase("Somebody else who can open this registry"))
        HolderDialog(title, line, "", self._add_holder, self.window).open()

    def _ask_code(self) -> None:
        from ui.dialogs.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(self._offer(), partial(self._renew, Careful(self)), self.window)
        dialog.offer(words()(phrase("Use this code from now on")))
        dialog.open()

    def _ask_remove(self, holder_id: str) -> None:
        from ui.dialogs.holder_dialogs import RemoveDialog

        name = next(each.name for each in self._holders() if each.id == holder_id)
        RemoveDialog(name, partial(self._remove, Careful(self), holder_id), self.window).open()

    def _holder_named(self, name: str) -> "Holder":
        """Whoever opens the registry is one of those who work in it, under the same id.

        Raises:
            RegistryError: nobody of this name works here (field `name`).
        """
        from core.domain.holders import Holder
        from core.domain.operators import is_same_person

        for each in self.window.session.operators():
            if is_same_person(each.name, name):
                return Holder(each.id, each.name)
        raise RegistryError(
            phrase("Nobody works here under the name {name}. Add an operator first."),
            field="name",
            name=name,
        )

    # Doing; a refusal goes to the dialog

    def _protect(self, careful: Careful, name: str, password: str, code: str) -> Slow:
        from core.actions.protecting import protect
        from core.actions.stretching import first_keys
        from core.domain.holders import Protection

        holder = self._holder_named(name)
        protection = Protection(holder, password, code)

        def keep(stretched: Any) -> None:
            careful.run(partial(protect, protection=protection, stretched=stretched))
            self.window.session.opened_by = holder.id
            self.window.tell(words()(phrase("The registry is protected from now on.")))

        return Slow(partial(first_keys, protection), keep)

    def _change_password(self, holder_id: str, former: str, password: str) -> Slow:
        from core.actions.protecting import change_password
        from core.actions.stretching import other_password

        action = partial(change_password, holder_id=holder_id, former=former, password=password)
        work = partial(other_password, self._path, holder_id, former, password)
        return Slow(work, self._keeping(self.run, action, phrase("The password is changed.")))

    def _set_password(self, holder_id: str, _former: str, password: str) -> Slow:
        from core.actions.protecting import set_password
        from core.actions.stretching import one_more

        holder = next(each for each in self._holders() if each.id == holder_id)
        action = partial(set_password, holder_id=holder_id, password=password)
        work = partial(one_more, self._path, self._key, holder, password)
        return Slow(work, self._keeping(self.run, action, phrase("The password is changed.")))

    def _add_holder(self, name: str, password: str) -> Slow:
        return adding_holder(self, self._holder_named(name), password)

    def _renew(self, careful: Careful, code: str) -> Slow:
        from core.actions.protecting import renew_recovery
        from core.actions.stretching import other_code

        said = phrase("The new recovery code is in force; the former one opens nothing any more.")
        keep = self._keeping(careful.run, partial(renew_recovery, code=code), said)
        return Slow(partial(other_code, self._path, self._key, code), keep)

    def _remove(self, careful: Careful, holder_id: str) -> None:
        from core.actions.protecting import remove_holder

        careful.run(partial(remove_holder, holder_id=holder_id))
        self.window.tell(words()(phrase("The registry has a new key.")))

    @property
    def _key(self) -> CipherKey:
        key = self.window.session.registry.key
        assert key is not None, "only a protected registry has holders"
        return key

    def _keeping(
        self, run: Callable[[Action], int], action: Callable[..., int], said: str
    ) -> Callable[[Any], None]:
        """Keep what was stretched for the action, and say that it is done."""

        def keep(stretched: Any) -> None:
            run(partial(action, stretched=stretched))
            self.window.tell(words()(said))

        return keep


def adding_holder(asking: Asking, holder: "Holder", password: str) -> Slow:
    """Let one more operator open the registry, by a password of their own.

    Raises:
        RegistryError: somebody of this name can open it already (field `name`).
    """
    from core.actions.protecting import add_holder, refuse_known
    from core.actions.stretching import one_more

    registry = asking.window.session.registry
    assert registry.path is not None, "only a file is protected"
    assert registry.key is not None, "only a protected registry has holders"
    refuse_known(registry, holder)

    def keep(stretched: Any) -> None:
        asking.run(partial(add_holder, holder=holder, password=password, stretched=stretched))
        said = phrase("{name} can open this registry from now on")
        asking.window.tell(words()(said, name=holder.name))

    return Slow(partial(one_more, registry.path, registry.key, holder, password), keep)
