"""The main job without a mouse: register, book, attend, result, re-operation, death."""

from tests.e2e.main_job import do_all
from tests.e2e.person import Keyboard, Person


def test_that_the_main_job_is_done_by_keyboard(person: Person) -> None:
    do_all(person, Keyboard(person))
