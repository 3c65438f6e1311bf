"""The buttons of the protocols page: what can be done with the marked version, and why not."""

from PySide6.QtCore import QCoreApplication

from core.store.offered_protocols import Known
from ui.widgets.button import Button, Kind
from ui.widgets.flow import Flow
from ui.widgets.named import named

HEAD = ("undo", "import", "new")
MARKED = ("edit", "copy", "compare", "export", "withdraw")
PEOPLE = ("change", "move")


class ProtocolButtons:
    """Every button by its name; `foot` lays out those about the marked version."""

    def __init__(self) -> None:
        tr = QCoreApplication.translate
        made = (
            ("undo", tr("ProtocolButtons", "Undo"), "U", "undo-2"),
            ("import", tr("ProtocolButtons", "From a file"), "F", "upload"),
            ("new", tr("ProtocolButtons", "New protocol"), "N", "plus"),
            ("edit", tr("ProtocolButtons", "Edit"), "E", ""),
            ("copy", tr("ProtocolButtons", "Copy"), "C", ""),
            ("compare", tr("ProtocolButtons", "Compare"), "V", ""),
            ("export", tr("ProtocolButtons", "Save as file"), "S", ""),
            ("withdraw", tr("ProtocolButtons", "Withdraw"), "W", ""),
            ("change", tr("ProtocolButtons", "Change for one"), "P", ""),
            ("move", tr("ProtocolButtons", "Move patients"), "M", ""),
        )
        self.by_name: dict[str, Button] = {}
        for name, label, key, icon in made:
            kind: Kind = "primary" if name == "new" else "outline"
            self.by_name[name] = named(Button(label, key, kind, icon), f"protocol_{name}_button")

    def __getitem__(self, name: str) -> Button:
        return self.by_name[name]

    def foot(self) -> Flow:
        """Those about the marked version; where text is large they go on in a second row."""
        row = Flow()
        row.setContentsMargins(24, 10, 24, 10)
        for name in (*MARKED, *PEOPLE):
            row.addWidget(self[name])
        return row

    def allow(self, known: Known, why: str, *, some: bool, one: bool) -> None:
        """Let them work, or say why not: `why` no decision may be made now.

        `some`: somebody who follows it can be moved; `one`: the marked patient can.
        """
        tr = QCoreApplication.translate
        shipped = withdrawn = ""
        if not known.is_site:
            shipped = tr("ProtocolButtons", "It comes with the program: copy it to change it.")
        elif not known.is_offered:
            withdrawn = tr("ProtocolButtons", "It is withdrawn already.")
        nobody = "" if some else tr("ProtocolButtons", "Nobody who is followed follows it.")
        not_one = "" if one else tr("ProtocolButtons", "Mark a patient who is followed first.")
        allowed = {
            "new": why,
            "import": why,
            "copy": why,
            "undo": why,
            "edit": why or shipped,
            "withdraw": why or shipped or withdrawn,
            "move": why or nobody,
            "change": why or not_one,
        }
        for name, sentence in allowed.items():
            self[name].allow(sentence)
