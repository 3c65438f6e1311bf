"""Every text can be translated, is translated, and reaches the window and Qt's own dialogs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.language import Language, words_in
from scripts import translations
from scripts.texts import Text, texts_in, texts_of_protocol, texts_of_the_sources
from ui.look import language


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    language.install_language(qapp, Language.ENGLISH)


def test_that_every_text_for_the_reader_is_a_literal() -> None:
    assert texts_of_the_sources().problems == []


def test_that_every_text_is_translated_and_keeps_its_places() -> None:
    assert translations.problems() == []


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('class Page(QWidget):\n  def f(self): self.tr("a {n}").format(n=1)', {("Page", "a {n}")}),
        ('LABEL = phrase("one" " two")', {("phrase", "one two")}),
        ('say = words()("Today")', {("phrase", "Today")}),
        ('self._words.count(n, "{n} day", phrase("{n} days"))', {("{n} day",), ("{n} days",)}),
        ('raise RegistryError("No {x}.", x=1)', {("phrase", "No {x}.")}),
        ('tr = QCoreApplication.translate\ntr("List", "Patient")', {("List", "Patient")}),
        ('QCoreApplication.translate("List", "Undo")', {("List", "Undo")}),
        ('raise RegistryError(sentence, field="name")', set()),
        ('[3].count(n, "x", "y")', set()),
    ],
)
def test_that_marked_texts_are_found(source: str, texts: set[tuple[str, ...]]) -> None:
    found = texts_in(source)
    assert found.problems == []
    assert found.texts == {Text(*(("phrase", *text)[-2:])) for text in texts}


@pytest.mark.parametrize(
    "source",
    [
        'self.tr(f"{n} days")',
        "self.tr(title)",
        'QCoreApplication.translate("List", title)',
        'phrase("a" + b)',
        'raise RegistryError(f"{path} is damaged.")',
        'words(f"{n} days")',
        'phrase("a {b}".format(b=1))',
    ],
)
def test_that_a_text_put_together_by_the_program_is_refused(source: str) -> None:
    assert len(texts_in(source).problems) == 1


def test_that_a_protocol_brings_its_texts() -> None:
    source = 'id = "x"\nshort = "X"\nname = "Trial X"\npopulation = "stage II"\nnotes = ""'
    assert texts_of_protocol(source) == {Text("phrase", "Trial X"), Text("phrase", "stage II")}


def test_that_turkish_reaches_qt_and_goes_again(qapp: QApplication) -> None:
    words = language.install_language(qapp, Language.TURKISH)
    assert words.language is Language.TURKISH
    assert language.words() is words
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "İptal"
    language.install_language(qapp, Language.ENGLISH)
    assert language.words().language is Language.ENGLISH
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


class Page(QObject):
    """Named as the context in the catalogue below."""

    def title(self) -> str:
        return self.tr("Naïve · {n} days")


CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="tr" sourcelanguage="en"><context><name>Page</name>
<message><source>Naïve · {n} days</source><translation>Saf · {n} gün</translation></message>
</context></TS>"""


@pytest.mark.parametrize("compiled", [True, False], ids=["compiled", "not compiled"])
def test_that_a_widget_and_its_heirs_speak_turkish(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    compiled: object,
) -> None:
    catalogue = tmp_path / "hepatrack_tr.ts"
    catalogue.write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr("ui.look.language.CATALOGUES", tmp_path)
    monkeypatch.setattr("core.language.CATALOGUES", tmp_path)
    words_in.cache_clear()
    if compiled:
        monkeypatch.setattr(translations, "CATALOGUE", catalogue)
        monkeypatch.setattr(translations, "COMPILED", catalogue.with_suffix(".qm"))
        translations.compile_catalogue()
    heir = type("Heir", (Page,), {})
    language.install_language(qapp, Language.TURKISH)
    words_in.cache_clear()
    assert Page().title() == "Saf · {n} gün"
    assert heir().title() == "Saf · {n} gün"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "İptal"
