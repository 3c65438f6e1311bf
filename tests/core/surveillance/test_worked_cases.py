"""Every row of the case file, through the same door as the command line."""

from datetime import date

import pytest

from commandline.explain import answer_to
from commandline.explain_input import question_from
from tests.core.surveillance.case_file import WorkedCase, answered, worked_cases


@pytest.mark.parametrize("case", worked_cases(), ids=lambda case: case.id)
def test_that_every_worked_case_has_its_expected_answer(case: WorkedCase) -> None:
    out = answer_to(question_from(case.as_json(), date(2026, 3, 9)))
    assert answered(case.query, out) == case.expected
