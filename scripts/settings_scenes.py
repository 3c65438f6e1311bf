"""What the pictures of the settings and of the protocols show; see `scripts.picture_scenes`."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from core.actions.moving import move_patients
from core.actions.site_protocols import edit_protocol, make_protocol
from core.language import Language
from core.store.offered_protocols import Key, offered, site_protocols
from core.store.shipped_protocols import shipped_protocol
from core.surveillance.moving import may_move
from scripts.picture_stage import settle
from ui.dialogs.move_dialog import MoveDialog
from ui.dialogs.protocol_editor import ProtocolEditor
from ui.look.language import words
from ui.main_window import MainWindow
from ui.views.settings.dictionary import DictionarySection

D = TypeVar("D", bound=QDialog)

# Eight are moved to the protocol of the site's own, which then gets a second version.
N_MOVED = 8
SPARSER = (6, 12, 18, 24, 36, 48, 60)
TEXTS = {
    Language.ENGLISH: ("Our department", "Ours", "The board of the department", "Agreed."),
    Language.TURKISH: ("Bölümümüz", "Bölüm", "Bölüm kurulu", "Kararlaştırıldı."),
}


def settings(window: MainWindow) -> None:
    window.show_page("settings")
    window.settings.show_section("days")


def dictionary(window: MainWindow) -> None:
    window.show_page("settings")
    window.settings.show_section("dictionary")
    section = window.settings.findChildren(DictionarySection)[0]
    section.search.setText("CEA")


def protocols(window: MainWindow) -> None:
    """A protocol of the site's own with two versions, some patients on the first."""
    key = _own_protocol(window)
    window.show_page("protocols")
    window.protocols.show_version(key)
    settle()


def protocol_editor(window: MainWindow) -> None:
    protocols(window)
    window.protocols.buttons["edit"].click()
    settle()
    editor = _dialog(window, ProtocolEditor)
    editor.schedule.lines[0].months.setText(", ".join(map(str, SPARSER)))
    editor.show_change.click()
    settle()


def protocol_move(window: MainWindow) -> None:
    protocols(window)
    window.protocols.buttons["move"].click()
    settle()
    _dialog(window, MoveDialog).reason.setPlainText(TEXTS[words().language][3])
    settle()


def _own_protocol(window: MainWindow) -> Key:
    session = window.session
    name, short, source, why = TEXTS[words().language]
    ours = replace(shipped_protocol(), name=name, short=short, source=source, notes="")
    session.run(lambda registry, acting: make_protocol(registry, acting, ours))
    [first] = site_protocols(session.registry).values()
    who = [p.dossier.patient.id for p in session.plans() if may_move(p)][:N_MOVED]
    key = first.id, first.version
    session.run(lambda registry, acting: move_patients(registry, acting, who, key, reason=why))
    sparser = tuple(
        replace(each, months=SPARSER) if not each.is_optional else each for each in first.items
    )
    second = replace(first, items=sparser)
    session.run(lambda registry, acting: edit_protocol(registry, acting, first, second))
    assert offered(session.registry)[first.id].version == first.version + 1
    return key


def _dialog(window: MainWindow, kind: type[D]) -> D:
    return next(each for each in window.findChildren(kind) if each.isVisible())
