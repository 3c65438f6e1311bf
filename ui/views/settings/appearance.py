"""Look and text size, and the language: seen at once in the whole window."""

import re

from core.domain.rights import Right
from core.domain.settings import Settings, ThemeChoice
from core.language import Language, phrase
from ui import override
from ui.look.language import words
from ui.look.theme import LARGEST_TEXT, SMALLEST_TEXT
from ui.session import RegistrySession
from ui.views.settings.answers import Beside, TextAnswer, Toggles
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text

STEP = 10
NATIVE = {Language.ENGLISH: "English", Language.TURKISH: "Türkçe"}  # each in its own words


class LookSection(SettingsSection):
    right = Right.RECORD

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        said = words()
        self._theme = named(Toggles([(said(each.label), each) for each in ThemeChoice]), "theme")
        self._size = named(TextAnswer(68), "text_size")
        self._smaller = named(Button(self.tr("Smaller"), "-"), "smaller")
        self._larger = named(Button(self.tr("Larger"), "+"), "larger")
        percent = Text("%", ("body", 400, "text-2"))
        percent.setContentsMargins(0, 6, 8, 0)
        self.title(self.tr("Look and text size"))
        self._theme_row = self.add_row(
            self.tr("Theme"),
            self._theme,
            self.tr("Light and dark show the same words, shapes and contrast."),
        )
        self._size_row = self.add_row(
            self.tr("Text size"),
            Beside(self._size, percent, self._smaller, self._larger),
            self.tr("From {least} to {most} % of the usual size.").format(
                least=SMALLEST_TEXT, most=LARGEST_TEXT
            ),
            short=False,
        )
        self.column.addStretch(1)
        self._theme.given.connect(self._keep_theme)
        self._size.given.connect(self._keep_size)
        self._smaller.clicked.connect(self._shrink)
        self._larger.clicked.connect(self._grow)
        self.show_settings(self.settings)

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._theme.choose([settings.theme])
        self._size.show_value(str(settings.text_size))
        self._smaller.setEnabled(settings.text_size > SMALLEST_TEXT)
        self._larger.setEnabled(settings.text_size < LARGEST_TEXT)

    def _keep_theme(self) -> None:
        for theme in self._theme.values():
            self.keep(self._theme_row, phrase("Theme"), theme=theme)

    def _keep_size(self, typed: str) -> None:
        digits = re.fullmatch(r"([0-9]{1,4})\s*%?", typed)
        size = int(digits[1]) if digits else 0
        if not SMALLEST_TEXT <= size <= LARGEST_TEXT:
            sentence = self.tr("Enter a whole number from {least} to {most}.")
            self.wrong(self._size_row, sentence.format(least=SMALLEST_TEXT, most=LARGEST_TEXT))
            return
        self.keep(self._size_row, phrase("Text size"), text_size=size)

    def _shrink(self) -> None:
        self._size.put(str(max(self.settings.text_size - STEP, SMALLEST_TEXT)))

    def _grow(self) -> None:
        self._size.put(str(min(self.settings.text_size + STEP, LARGEST_TEXT)))


class LanguageSection(SettingsSection):
    right = Right.RECORD

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._language = named(Toggles([(NATIVE[each], each) for each in Language]), "language")
        self.title(self.tr("Language"))
        self._row = self.add_row(
            self.tr("Language of the program"),
            self._language,
            self.tr("The window and every document. What you have typed is never translated."),
        )
        self.column.addStretch(1)
        self._language.given.connect(self._keep)
        self.show_settings(self.settings)

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._language.choose([settings.language])

    def _keep(self) -> None:
        for language in self._language.values():
            self.keep(self._row, phrase("Language"), language=language)
