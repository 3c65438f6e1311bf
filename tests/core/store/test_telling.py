"""What an entry says of its rows: words, never the name of a column."""

from dataclasses import replace
from datetime import date

from core.actions.configuring import change_settings
from core.actions.operators import first_operator, start_with
from core.domain.settings import Settings
from core.language import ENGLISH, Language, words_in
from core.store.registry import Registry
from core.store.telling import told
from tests.builders import TODAY, acting


def _said(registry: Registry, seq: int, language: Language = Language.ENGLISH) -> dict[str, str]:
    [change] = registry.history.changes_of(seq)
    return {field.label: field.new for field in told(change, words_in(language)).fields}


def test_that_a_new_operator_is_told_in_words(registry: Registry) -> None:
    seq = start_with(registry, acting(), first_operator("E. Kaya", date(2026, 11, 23)))
    [change] = registry.history.changes_of(seq)
    assert told(change, ENGLISH).title == "Operator"
    assert _said(registry, seq) == {
        "Name": "E. Kaya",
        "Role": "Administrator",
        "Works here": "Yes",
        "Since": "23-Nov-2026",
        "Preferences": "opens with Today",
    }


def test_that_every_setting_has_a_label_in_both_languages(registry: Registry) -> None:
    other = Settings(
        centre="HPB",
        operator="E. Kaya",
        language=Language.TURKISH,
        text_size=110,
        weekdays=(0, 1),
        holidays=(TODAY,),
        backup_hours=1,
        backup_warning_days=7,
        second_place="/media/stick",
        is_demonstration=True,
        idle_minutes=9,
    )
    seq = change_settings(registry, acting(), replace(other), "Settings")
    for language in Language:
        labels = _said(registry, seq, language)
        assert not [label for label in labels if "_" in label or label.islower()], labels
