"""Which protocols are followed here, and the way to the page where they are kept."""

from PySide6.QtCore import Qt, Signal

from core.domain.protocol import Protocol
from core.language import Words, phrase
from core.store.offered_protocols import known_protocols
from core.surveillance.moving import followers
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text


class ProtocolsSection(SettingsSection):
    """`opened`: show the page of the protocols. Read when it is shown."""

    opened = Signal()

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self.title(self.tr("Protocols"))
        note = self.tr(
            "A protocol never changes once a patient follows it: another schedule is another "
            "version, and patients stay on theirs until somebody moves them."
        )
        self.column.addWidget(Text(note, ("small", 400, "text-2"), wrap=True))
        self.used = named(Text("", ("body", 400, "text"), wrap=True), "protocols_used")
        self.column.addWidget(self.used)
        button = Button(self.tr("Open the protocols"), "O", "primary", "calendar-days")
        self.button = named(button, "open_protocols")
        self.button.clicked.connect(self.opened)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    @override
    def shown(self) -> None:
        said, plans = words(), self.session.plans()
        known = known_protocols(self.session.registry)
        counted = [(len(followers(plans, each.protocol)), each.protocol) for each in known]
        used = sorted((pair for pair in counted if pair[0]), key=lambda pair: -pair[0])
        lines = [_line(n, protocol, said) for n, protocol in used]
        self.used.setText("\n".join(lines) or self.tr("Nobody follows a protocol yet."))


def _line(n: int, protocol: Protocol, said: Words) -> str:
    one, many = (
        phrase("{name}, version {version}: 1 patient"),
        phrase("{name}, version {version}: {n} patients"),
    )
    return said(one if n == 1 else many, name=said(protocol.name), version=protocol.version, n=n)
