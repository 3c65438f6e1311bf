"""After a lock no object of the program holds a patient's name any more."""

import gc
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.builders import patient, registered
from tests.e2e.person import Keyboard, Person
from ui.views.patient.tabs import TABS

OPERATED = date(2025, 10, 6)
PARTS = ("Qom", "bru", "vask")  # the name as a whole stands nowhere, not even here
PAGES = ("today", "worklist", "calendar", "patients", "history", "quality", "screening")


def name() -> str:
    return "".join(PARTS)


def texts_of(holder: object) -> Iterator[str]:
    """Texts an object holds, also those in dictionaries and tuples that Python does not list."""
    for held in gc.get_referents(holder):
        if isinstance(held, str):
            yield held
        elif isinstance(held, dict | tuple) and not gc.is_tracked(held):
            yield from texts_of(held)


def is_name_in(holder: object) -> bool:
    return any(name().casefold() in text.casefold() for text in texts_of(holder))


def holders() -> list[object]:
    """What holds a text with the name in it; of an answer that is kept, the function."""
    gc.unfreeze()
    gc.collect()
    return [getattr(each, "__wrapped__", each) for each in filter(is_name_in, gc.get_objects())]


def test_that_nothing_holds_a_name_after_a_lock(person: Person) -> None:
    someone = patient(family_name=name(), hospital_no="118204")
    registered(person.registry, operated_on=OPERATED, person=someone)
    del someone
    person.session.refresh()
    hand = Keyboard(person)
    for page in PAGES:
        person.window.show_page(page)
        QApplication.processEvents()
    person.window.open_patient(person.patient_id("118204"))
    for tab in TABS:
        hand.push_tab(tab.key)
        QApplication.processEvents()
    assert len(set(map(type, holders()))) > 3, "it can be found"
    person.press(Qt.Key.Key_L, control=True)
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert person.application.session is None
    assert holders() == []
