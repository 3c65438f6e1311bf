"""The texts a site writes itself: what is refused, what is kept, and how it goes back."""

import string

import pytest

from core.domain.letters import LetterKind
from core.domain.settings import Settings
from core.domain.site_texts import (
    LETTERS,
    SITE_TEXTS,
    SiteText,
    delivered,
    filled,
    is_own,
    text_of,
    with_text,
)
from core.errors import RegistryError
from core.language import Language
from core.store.registry import Registry
from core.store.settings import SettingsRepository

APPOINTMENT = LETTERS[LetterKind.APPOINTMENT]
EVERY = [(text, language) for text in SITE_TEXTS.values() for language in Language]


@pytest.mark.parametrize(("text", "language"), EVERY, ids=str)
def test_that_each_text_as_delivered_has_only_its_own_fields(
    text: SiteText, language: Language
) -> None:
    written = delivered(text, language)
    used = {name for _, name, _, _ in string.Formatter().parse(written) if name}
    assert used <= set(text.fields)
    with_text(Settings(), text, language, written + "\nMore.")


def test_that_the_turkish_texts_are_turkish() -> None:
    for text in LETTERS.values():
        assert "Saygılarımızla" in delivered(text, Language.TURKISH)
        assert "Yours sincerely" in delivered(text, Language.ENGLISH)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("Dear {nme},", "{nme} is not a field of this text. Fields: {greeting}"),
        ("Dear {name.__class__},", "is not a field"),
        ("Dear {0},", "is not a field"),
        ("Dear {},", "is not a field"),
        ("Dear {name", "A brace stands alone"),
        ("Dear name}", "A brace stands alone"),
        ("{{name}}", "A brace stands alone"),
        ("a" * 4001, "4001 characters"),
    ],
)
def test_that_what_could_not_be_filled_in_is_refused_with_a_sentence(
    written: str, sentence: str
) -> None:
    with pytest.raises(RegistryError) as refused:
        with_text(Settings(), APPOINTMENT, Language.ENGLISH, written)
    assert sentence in str(refused.value)


def test_that_an_own_text_holds_for_its_language_and_goes_back_to_the_one_delivered() -> None:
    own = with_text(Settings(), APPOINTMENT, Language.ENGLISH, "Come on {day}.")
    assert text_of(own, APPOINTMENT, Language.ENGLISH) == "Come on {day}."
    assert is_own(own, APPOINTMENT, Language.ENGLISH)
    assert text_of(own, APPOINTMENT, Language.TURKISH) == delivered(APPOINTMENT, Language.TURKISH)
    back = with_text(own, APPOINTMENT, Language.ENGLISH, delivered(APPOINTMENT, Language.ENGLISH))
    assert back == Settings()


def test_that_a_line_whose_fields_are_all_empty_is_left_out() -> None:
    written = "On {day}\n{place}\nRing {phone} or write to {centre}."
    assert filled(written, {"day": "Monday", "centre": "us"}) == "On Monday\nRing or write to us."


def test_that_a_value_with_braces_is_no_field() -> None:
    assert filled("Dear {name}", {"name": "{phone}", "phone": "112"}) == "Dear {phone}"


def test_that_texts_logo_and_letterhead_are_kept_in_the_settings(registry: Registry) -> None:
    own = with_text(
        Settings(clinic_phone="0212", clinic_address="A\nB", logo="AAAA"),
        APPOINTMENT,
        Language.TURKISH,
        "Gün: {day}\n“Tırnak”",
    )
    assert SettingsRepository.from_row(SettingsRepository.to_row(own)) == own
