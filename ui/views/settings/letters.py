"""What leaves the house on paper: address, phone, logo, and the site's own texts."""

import base64
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from core.domain.settings import PaperSize, Settings
from core.domain.site_texts import SITE_TEXTS, SiteText, delivered, text_of, with_text
from core.errors import RegistryError
from core.language import Language, phrase
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.settings.answers import TextAnswer
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.within_qt import goes_when_finished


class LinesAnswer(QPlainTextEdit):
    """Several lines, `given` when the field is left. What is typed and not kept stays."""

    given = Signal(str)

    def __init__(self, n_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(n_lines * look().line() + look().px(14))

    def show_value(self, kept: str, *, anew: bool = False) -> None:
        """The answer that is kept now; it replaces what is shown unless something else is typed."""
        if anew or self.toPlainText() == self._kept:
            self.setPlainText(kept)
        self._kept = kept

    def put(self, text: str) -> None:
        """Answer as if it were typed and left."""
        self.setPlainText(text)
        self.given.emit(self.toPlainText())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._kept:
            self.given.emit(self.toPlainText())


class LettersSection(SettingsSection):
    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._build_head()
        self._build_texts()
        self.column.addStretch(1)
        self.show_settings(self.settings)

    def _build_head(self) -> None:
        self._phone = named(TextAnswer(360), "clinic_phone")
        self._address = named(LinesAnswer(4), "clinic_address")
        self._logo = named(Button("", icon="download"), "logo")
        self.title(self.tr("Letterhead"))
        self._phone_row = self.add_row(
            self.tr("Phone"), self._phone, self.tr("What a patient rings. In every letter.")
        )
        self._address_row = self.add_row(
            self.tr("Address"),
            self._address,
            self.tr("As it stands under the name of the centre, line by line."),
            short=False,
        )
        self._logo_row = self.add_row(
            self.tr("Logo"), self._logo, self.tr("PNG or JPEG, at most 100 kB.")
        )
        self._signed = named(LinesAnswer(3), "signed_by")
        self._signed_row = self.add_row(
            self.tr("Signed by"),
            self._signed,
            self.tr("Role or name beside each line for a signature, one a line."),
            short=False,
        )
        said = words()
        self._paper = named(Combo([(said(each.label), each) for each in PaperSize]), "paper_size")
        self._paper_row = self.add_row(
            self.tr("Paper"), self._paper, self.tr("On what every document is laid out.")
        )
        self._signed.given.connect(self._keep_signed)
        self._paper.activated.connect(self._keep_paper)
        self._phone.given.connect(self._keep_phone)
        self._address.given.connect(self._keep_address)
        self._logo.clicked.connect(self._choose_logo)

    def _build_texts(self) -> None:
        said = words()
        languages = [(self.tr("English"), Language.ENGLISH), (self.tr("Turkish"), Language.TURKISH)]
        self._which = named(
            Combo([(said(each.title), each.name) for each in SITE_TEXTS.values()]), "which_text"
        )
        self._language = named(Combo(languages), "text_language")
        self._language.choose(self.settings.language)
        self._text = named(LinesAnswer(16), "site_text")
        self._reset = named(Button(self.tr("Put back as delivered")), "reset_text")
        self.title(self.tr("Texts"))
        self.add_row(self.tr("Text"), self._which, "")
        self.add_row(self.tr("Language"), self._language, "")
        self._text_row = self.add_row(self.tr("Words"), self._text, "", short=False)
        self._fields = named(Text("", ("body", 400, "text-2"), wrap=True), "text_fields")
        self.column.addWidget(self._fields)
        self.add_row(self.tr("Text of the program"), self._reset, "")
        self._which.activated.connect(self._show_text)
        self._language.activated.connect(self._show_text)
        self._text.given.connect(self._keep_text)
        self._reset.clicked.connect(self._reset_text)

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._phone.show_value(settings.clinic_phone)
        self._address.show_value(settings.clinic_address)
        self._signed.show_value(settings.signed_by)
        self._paper.choose(settings.paper_size)
        self._logo.set_label(self.tr("Take away") if settings.logo else self.tr("Choose a picture"))
        self._text.show_value(text_of(settings, self._chosen(), self._spoken()))
        self._say_fields()

    def _chosen(self) -> SiteText:
        return SITE_TEXTS[str(self._which.value())]

    def _spoken(self) -> Language:
        spoken = self._language.value()
        return spoken if isinstance(spoken, Language) else Language.ENGLISH

    def _show_text(self, _at: int = 0) -> None:
        self._text_row.set_problem("")
        self._text.show_value(text_of(self.settings, self._chosen(), self._spoken()), anew=True)
        self._say_fields()

    def _say_fields(self) -> None:
        fields = ", ".join(f"{{{name}}}" for name in self._chosen().fields)
        told = self.tr("Fields: {fields}. The first line of a letter is its subject.")
        self._fields.setText(told.format(fields=fields))

    def _keep_phone(self, typed: str) -> None:
        self.keep(self._phone_row, phrase("Phone of the clinic"), clinic_phone=typed)

    def _keep_address(self, typed: str) -> None:
        lines = "\n".join(filter(None, map(str.strip, typed.splitlines())))
        self.keep(self._address_row, phrase("Address of the clinic"), clinic_address=lines)

    def _keep_signed(self, typed: str) -> None:
        from core.reports.paper.signatures import refuse_signed_by

        try:
            refuse_signed_by(typed)
        except RegistryError as error:
            self.wrong(self._signed_row, error.said(words()))
            return
        lines = "\n".join(filter(None, map(str.strip, typed.splitlines())))
        self.keep(self._signed_row, phrase("Signed by"), signed_by=lines)

    def _keep_paper(self, _at: int) -> None:
        size = self._paper.value()
        if isinstance(size, PaperSize):
            self.keep(self._paper_row, phrase("Paper"), paper_size=size)

    def _keep_text(self, typed: str) -> None:
        text = self._chosen()
        try:
            changed = with_text(self.settings, text, self._spoken(), typed)
        except RegistryError as error:
            self.wrong(self._text_row, error.said(words()))
            return
        self.keep(self._text_row, text.title, site_texts=changed.site_texts)

    def _reset_text(self) -> None:
        self._text.put(delivered(self._chosen(), self._spoken()))

    def _choose_logo(self) -> None:
        if self.settings.logo:
            self.keep(self._logo_row, phrase("Logo"), logo="")
            return
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(self.take_logo)
        goes_when_finished(dialog)
        dialog.open()

    def take_logo(self, path: str) -> None:
        """Keep the picture of a file; what is refused is said at the answer."""
        from core.exchange.logo import logo_from

        try:
            logo = logo_from(Path(path))
        except RegistryError as error:
            self.wrong(self._logo_row, error.said(words()))
            return
        kept = base64.b64encode(logo).decode("ascii")
        self.keep(self._logo_row, phrase("Logo"), logo=kept)
