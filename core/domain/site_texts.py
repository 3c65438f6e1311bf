"""Texts that a site may write itself: letters and what stands on the sheet a patient keeps.

Each has a text as delivered, in both languages; only what differs from it is kept in the settings.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from core.domain.letters import DEFAULTS, FIELDS, LetterKind
from core.domain.modality import Modality
from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import Language, phrase, words_in

LONGEST = 4000  # characters; two pages of a letter
_FIELD = re.compile(r"\{([^{}]*)\}")


class SiteText(NamedTuple):
    """`title` and `default` are marked phrases, `fields` what may stand in braces."""

    name: str
    title: str
    default: str
    fields: tuple[str, ...]


_PLAN = ("phone", "centre")
RING = SiteText(
    "plan_ring",
    phrase("Check-up plan: how to reach the clinic"),
    phrase(
        "Ring us. If a letter with a date has not come two weeks before a check, please ring too. "
        "A missed check is never held against you; we simply make a new date."
    ),
    _PLAN,
)
WARNING = SiteText(
    "plan_warning",
    phrase("Check-up plan: warning signs"),
    phrase(
        "Ring sooner if you have fever, yellow eyes or skin, or pain that does not go away. "
        "In an emergency: 112."
    ),
    _PLAN,
)
_FASTING = {
    Modality.MRI: phrase("Nothing to eat for 4 hours before."),
    Modality.PETMRI: phrase("Nothing to eat for 6 hours before; water is fine."),
    Modality.PETCT: phrase("Nothing to eat for 6 hours before; water is fine."),
}
_PREPARATION_TITLES = {
    Modality.MRI: phrase("Preparation: MRI"),
    Modality.BIOCHEM: phrase("Preparation: blood test"),
    Modality.PETCT: phrase("Preparation: PET-CT"),
    Modality.PETMRI: phrase("Preparation: PET-MRI"),
    Modality.CT_CAP: phrase("Preparation: CT"),
    Modality.COLONOSCOPY: phrase("Preparation: colonoscopy"),
}
PREPARATIONS = {
    modality: SiteText(f"prepare_{modality.value}", title, _FASTING.get(modality, ""), _PLAN)
    for modality, title in _PREPARATION_TITLES.items()
}
LETTERS = {
    kind: SiteText(f"letter_{kind.value}", kind.label, DEFAULTS[kind], FIELDS[kind])
    for kind in LetterKind
}
SITE_TEXTS: Mapping[str, SiteText] = {
    each.name: each for each in (*LETTERS.values(), RING, WARNING, *PREPARATIONS.values())
}


def text_of(settings: Settings, text: SiteText, language: Language) -> str:
    """The site's own text, else the one delivered, in this language."""
    own = dict(settings.site_texts).get(_key(text, language))
    return delivered(text, language) if own is None else own


def delivered(text: SiteText, language: Language) -> str:
    """The text as delivered."""
    return words_in(language)(text.default) if text.default else ""


def is_own(settings: Settings, text: SiteText, language: Language) -> bool:
    """Whether the site wrote this text itself."""
    return _key(text, language) in dict(settings.site_texts)


def with_text(settings: Settings, text: SiteText, language: Language, written: str) -> Settings:
    """The settings with this text; the text as delivered is kept as no text of the site's own.

    Raises:
        RegistryError: a field in braces is unknown, a brace stands alone, or it is too long.
    """
    plain = "\n".join(line.rstrip() for line in written.strip().splitlines())
    refuse_text(text, plain)
    others = {name: own for name, own in settings.site_texts if name != _key(text, language)}
    if plain != delivered(text, language):
        others[_key(text, language)] = plain
    return replace(settings, site_texts=tuple(sorted(others.items())))


def refuse_text(text: SiteText, written: str) -> None:
    """Refuse what could not be filled in later.

    Raises:
        RegistryError: with the field that is unknown, and those that are not.
    """
    known = ", ".join(f"{{{name}}}" for name in text.fields)
    for name in _FIELD.findall(written):
        if name not in text.fields:
            raise RegistryError(
                phrase("{unknown} is not a field of this text. Fields: {known}."),
                field="text",
                unknown=f"{{{name}}}",
                known=known,
            )
    if "{" in _FIELD.sub("", written) or "}" in _FIELD.sub("", written):
        raise RegistryError(
            phrase("A brace stands alone. Write a field as one of {known}."),
            field="text",
            known=known,
        )
    if len(written) > LONGEST:
        raise RegistryError(
            phrase("The text has {n} characters. It may have {most}."),
            field="text",
            n=len(written),
            most=LONGEST,
        )


def filled(written: str, values: Mapping[str, str]) -> str:
    """The text with its fields; a line that holds fields, all of them empty, is left out."""
    lines = []
    for line in written.splitlines():
        names = _FIELD.findall(line)
        if names and not any(values.get(name, "").strip() for name in names):
            continue
        shown = _FIELD.sub(lambda found: values.get(found[1], ""), line)
        lines.append(" ".join(shown.split()))
    return "\n".join(lines)


def _key(text: SiteText, language: Language) -> str:
    return f"{text.name}.{language.value}"
