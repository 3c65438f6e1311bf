"""The demonstration registry: the twelve of Table 2 and 33 invented patients, with a live worklist.

It is built through the ordinary actions with a clock that steps through the years, so that its
history reads as if it had been kept all along. Nothing is random: the same day gives the same
bytes. How the days are laid out is said in `core.actions.demo.story`.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from core.actions.configuring import change_settings
from core.actions.demo.beginnings import begin, person
from core.actions.demo.deeds import consider
from core.actions.demo.endings import end
from core.actions.demo.rows import courses, rows
from core.actions.demo.scanners import scanners_of
from core.actions.demo.setbacks import set_back
from core.actions.demo.sheets import facts, lines
from core.actions.demo.steps import OPERATOR, ZONE, Diary, Step, perform
from core.actions.demo.story import Story, coming, near, story_of
from core.actions.demo.visits import attend_all
from core.domain.acting import Acting
from core.domain.hospital_number import NumberScheme
from core.domain.ids import ids_from
from core.domain.screening import Screening, ScreeningOutcome
from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import phrase
from core.store.copying import write_copy
from core.store.opening import refuse_existing
from core.store.registry import Registry
from core.store.shipped_protocols import shipped_protocol

SETTINGS = Settings(
    centre="Demonstration registry",
    operator=OPERATOR,
    number_scheme=NumberScheme.SIX_DIGITS,
    is_demonstration=True,
)


def create_demonstration(path: Path, *, as_of: date, now: datetime) -> None:
    """Make the demonstration registry as it would stand on the as-of date.

    The file appears whole or not at all, and holds nothing of `now`.

    Raises:
        RegistryError: the as-of date lies ahead; the file exists or cannot be written.
    """
    if as_of > now.date():
        raise RegistryError(
            phrase("{day} lies ahead. Choose today or an earlier day."), field="as_of", day=as_of
        )
    refuse_existing(path)
    registry = Registry.in_memory()
    try:
        fill(registry, as_of)
        first = datetime.combine(min(s.registered_on for s in stories(as_of)), time(7), ZONE)
        write_copy(registry, path, stamped=first)
    finally:
        registry.close()


def fill(registry: Registry, as_of: date) -> None:
    """Put the demonstration into an empty registry."""
    steps: list[Step] = []
    for story in stories(as_of):
        steps += _deeds(story)
    steps += _considered(as_of)
    first = min(step.day for step in steps)
    acting = Acting(operator=OPERATOR, at=datetime.combine(first, time(7), ZONE), today=first)
    settings = replace(SETTINGS, scanners=scanners_of(as_of))
    change_settings(registry, acting, settings, phrase("Centre"))
    perform(registry, steps)


def stories(as_of: date) -> tuple[Story, ...]:
    """The courses of all patients, in the order of the file."""
    found = courses()
    return tuple(story_of(row, found[row.key], place, as_of) for place, row in enumerate(rows()))


def _considered(as_of: date) -> list[Step]:
    """Those who were considered and not taken in; nobody of them is a patient here."""
    diary = Diary(len(rows()), as_of)
    with ids_from("demonstration/screening"):
        for line in lines("screening"):
            on = near(as_of, int(line["day"]))
            decided_on = coming(on + timedelta(days=14))
            screening = Screening(
                considered_on=on,
                outcome=ScreeningOutcome.EXCLUDED,
                decided_on=decided_on,
                **facts(Screening, line),
            )
            diary.add(decided_on, 17, consider, screening)
    return diary.steps


def _deeds(story: Story) -> list[Step]:
    diary = Diary(story.place, story.as_of)
    with ids_from(f"demonstration/{story.row.key}"):
        patient = person(story)
        begin(diary, story, patient)
        for each in story.recurred:
            set_back(diary, story, patient.id, each)
        if story.course.no_calendar is None:
            attend_all(diary, story, patient.id, shipped_protocol())
        end(diary, story, patient.id)
    return diary.steps
