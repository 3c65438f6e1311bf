"""What no input of a score can be: less than nothing, or no number at all."""

from math import isfinite

from core.errors import RegistryError
from core.language import phrase


def refuse_impossible(
    *,
    n_lesions: int | None = None,
    diameter_mm: float | None = None,
    cea_ng_per_ml: float | None = None,
    age_years: int | None = None,
) -> None:
    """Refuse counts and measures that no record can hold.

    Raises:
        RegistryError: with the label of the value that is impossible.
    """
    labelled = (
        (phrase("Number of metastases"), n_lesions),
        (phrase("Largest diameter"), diameter_mm),
        (phrase("CEA"), cea_ng_per_ml),
        (phrase("Age"), age_years),
    )
    for label, value in labelled:
        if value is not None and not (isfinite(value) and value >= 0):
            raise RegistryError(phrase("{label}: enter a number from 0 upwards."), label=label)
