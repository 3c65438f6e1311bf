"""The language the window speaks: Qt's translators, and the same words for text outside widgets.

A widget calls `self.tr("…")`; anything else in `ui` calls `words()` with a marked phrase.
"""

from PySide6.QtCore import QCoreApplication, QTranslator

from core.language import CATALOGUES, ENGLISH, Language, Words, words_in
from ui import override


class _Speech:
    """What is installed now; one application has one language at a time."""

    words: Words = ENGLISH
    translators: list[QTranslator] = []  # noqa: RUF012  replaced as a whole, never appended to


class _CatalogueTranslator(QTranslator):
    """Reads the text catalogue itself, where it has not been compiled."""

    def __init__(self, words: Words, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._words = words

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return self._words(sourceText)

    @override
    def isEmpty(self) -> bool:
        return False


def install_language(app: QCoreApplication, language: Language) -> Words:
    """Make the window speak this language from now on; open widgets get Qt's LanguageChange."""
    for translator in _Speech.translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _Speech.words = words_in(language)
    _Speech.translators = [] if language is Language.ENGLISH else _translators(app, language)
    for translator in _Speech.translators:
        app.installTranslator(translator)
    return _Speech.words


def words() -> Words:
    """The words of the language that is installed now."""
    return _Speech.words


def _translators(app: QCoreApplication, language: Language) -> list[QTranslator]:
    """Ours first and Qt's own last: Qt asks the last one installed before the others."""
    from PySide6.QtCore import QLibraryInfo

    ours = QTranslator(app)
    if not ours.load(f"hepatrack_{language}.qm", str(CATALOGUES)):
        ours.deleteLater()
        ours = _CatalogueTranslator(words_in(language), app)
    qt = QTranslator(app)
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [ours, qt]
