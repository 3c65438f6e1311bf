"""What a form is called, by the kind of record in it."""

from typing import Any

from core.language import phrase
from core.store.tables import type_named
from core.store.telling import title_of_type
from ui.look.language import words

REGISTER = "register"  # the form of a new patient
SCREENING = "fill:Screening"  # a line of the screening list


def kind_named(name: str) -> type[Any]:
    """The kind of record that a draft names."""
    return type_named(name)


def title_of_form(form: str) -> str:
    """What the form of a draft is called: `register`, or `fill:Recurrence`."""
    if form == REGISTER:
        return words()(phrase("Register a patient"))
    return words()(title_of_type(kind_named(form.partition(":")[2])))


def title_of(record: Any) -> str:
    """`Operation`, `Death`, in the language of the window."""
    return words()(title_of_type(type(record)))
