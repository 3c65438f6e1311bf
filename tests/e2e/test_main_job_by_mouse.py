"""The main job with the mouse: register, book, attend, result, re-operation, death."""

from tests.e2e.main_job import do_all
from tests.e2e.person import Mouse, Person


def test_that_the_main_job_is_done_by_mouse(person: Person) -> None:
    do_all(person, Mouse(person))
