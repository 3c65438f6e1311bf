"""The paper offered before a registry says which it has."""

import pytest
from PySide6.QtCore import QLocale

from ui.look.paper import usual_paper


@pytest.mark.parametrize(
    ("locale", "size"),
    [("en_US", "letter"), ("fr_CA", "letter"), ("tr_TR", "A4"), ("en_GB", "A4"), ("C", "A4")],
)
def test_that_the_paper_offered_is_that_of_the_country_of_the_computer(
    locale: str, size: str
) -> None:
    assert usual_paper(QLocale(locale)) == size
