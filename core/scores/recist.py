"""Response of solid tumours by RECIST 1.1, from sums of diameters in mm.

Source: Eisenhauer 2009 (Eur J Cancer 45:228). Partial response is counted from the baseline,
progression from the smallest sum so far, and progression needs both 20 % and 5 mm. The tests run
in one order: progression, complete response, partial response, stable disease. Percentages are
compared exactly, never as rounded numbers.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from core.domain.treatment import Response
from core.errors import RegistryError
from core.language import phrase
from core.scores.score import Rule, Sentence
from core.scores.verdict import Verdict, settled, unsettled


class ResponseInputs(NamedTuple):
    """Sums of the longest diameters of the target lesions in mm; None is not recorded.

    `nadir_mm` is the smallest sum before this one, the baseline included; at the first
    assessment it is the baseline. `are_targets_gone` is about nodes: with every other target gone
    and every node under 10 mm the sum need not be 0.
    """

    baseline_mm: float | None
    nadir_mm: float | None
    current_mm: float | None
    has_new_lesion: bool | None
    has_non_target_progression: bool | None
    are_targets_gone: bool = False


_RULE = Rule(
    phrase("RECIST 1.1"),
    phrase("partial response -30 % of baseline; progression +20 % and 5 mm over the smallest sum"),
    "Eisenhauer EA et al. Eur J Cancer 2009;45:228-247",
)
_NAMES = {
    "baseline_mm": phrase("sum at baseline"),
    "nadir_mm": phrase("smallest sum so far"),
    "current_mm": phrase("sum now"),
    "has_new_lesion": phrase("new lesion or none"),
    "has_non_target_progression": phrase("progression outside the targets or none"),
}
_ORDER = (Response.COMPLETE, Response.PARTIAL, Response.STABLE, Response.PROGRESSION)
_TENTHS = 10
_LARGEST_SUM = 5 * 400 * _TENTHS  # five targets of the largest diameter a record can hold


def recist(inputs: ResponseInputs) -> Verdict[Response]:
    """The response, or every response that the missing values leave possible.

    Raises:
        RegistryError: a sum is negative, or the smallest sum is above the baseline.
    """
    _refuse(inputs)
    missing = [text for name, text in _NAMES.items() if getattr(inputs, name) is None]
    if inputs.has_new_lesion:
        return settled(_RULE, Response.PROGRESSION, phrase("a new lesion"))
    if inputs.has_non_target_progression:
        reason = phrase("progression outside the targets")
        return settled(_RULE, Response.PROGRESSION, reason)
    if missing:
        found = set(_possible(inputs))
        return unsettled(_RULE, [each for each in _ORDER if each in found], *missing)
    [sums] = _completed(inputs)
    return settled(
        _RULE,
        _response(inputs, sums),
        phrase("{current} mm now, {baseline} mm at baseline, {nadir} mm at the smallest"),
        current=inputs.current_mm,
        baseline=inputs.baseline_mm,
        nadir=inputs.nadir_mm,
    )


class _Sums(NamedTuple):
    """The three sums in tenths of a mm, so that every comparison is exact."""

    baseline: Fraction
    nadir: Fraction
    current: Fraction


def _response(inputs: ResponseInputs, sums: _Sums) -> Response:
    """Of answers and sums without a gap."""
    grown = sums.current - sums.nadir
    if inputs.has_new_lesion or inputs.has_non_target_progression:
        return Response.PROGRESSION
    if 5 * sums.current >= 6 * sums.nadir and grown >= 5 * _TENTHS:
        return Response.PROGRESSION
    if sums.current == 0 or inputs.are_targets_gone:
        return Response.COMPLETE
    return Response.PARTIAL if 10 * sums.current <= 7 * sums.baseline else Response.STABLE


def _possible(inputs: ResponseInputs) -> Iterator[Response]:
    """Of every answer, and of each missing sum the values at which a test can turn."""
    answers = [
        (value,) if value is not None else (False, True)
        for value in (inputs.has_new_lesion, inputs.has_non_target_progression)
    ]
    for new, other in product(*answers):
        answered = inputs._replace(has_new_lesion=new, has_non_target_progression=other)
        for sums in _completed(inputs):
            yield _response(answered, sums)


def _completed(inputs: ResponseInputs) -> Iterator[_Sums]:
    known = [_tenths(each) for each in inputs[:3]]
    values = _turning([each for each in known if each is not None]) if None in known else ()
    for sums in product(*((each,) if each is not None else values for each in known)):
        completed = _Sums(*sums)
        if completed.nadir <= completed.baseline:
            yield completed


def _turning(known: Sequence[Fraction]) -> Sequence[Fraction]:
    """Around 5/6, 6/5, 7/10 and 10/7 of what is known, and 5 mm from it."""
    turning = {0, 1, _LARGEST_SUM}
    for each in known:
        near = (each, each + 50, each - 50, 5 * each / 6, 6 * each / 5)
        for centre in (*near, 7 * each / 10, 10 * each / 7):
            turning.update(int(centre) + step for step in (-1, 0, 1, 2))
    return [Fraction(each) for each in sorted(turning) if 0 <= each <= _LARGEST_SUM]


def _tenths(mm: object) -> Fraction | None:
    return None if mm is None else Fraction(str(mm)) * _TENTHS


def _refuse(inputs: ResponseInputs) -> None:
    base, low, _ = sums = inputs[:3]
    if any(each is not None and not each >= 0 for each in sums):
        raise RegistryError(phrase("A sum of diameters cannot be negative."))
    if base is not None and low is not None and low > base:
        raise RegistryError(
            phrase("The smallest sum ({nadir} mm) is above the baseline ({baseline} mm)."),
            nadir=f"{low:g}",
            baseline=f"{base:g}",
        )


class Target(NamedTuple):
    """A lesion chosen to be measured: mm of its longest diameter, of a node its short axis."""

    organ: str
    mm: float
    is_node: bool = False
    is_treated_locally: bool = False


def target_flaws(targets: Sequence[Target]) -> tuple[Sentence, ...]:
    """Why these lesions cannot be the targets; nothing when they can."""
    found = []
    for each in targets:
        least = 15 if each.is_node else 10
        if each.mm < least:
            text = phrase("A target must measure {least} mm or more; this one measures {mm} mm.")
            found.append(Sentence(text, {"least": least, "mm": each.mm}))
        if each.is_treated_locally:
            found.append(Sentence(phrase("An ablated or irradiated lesion is no target.")))
    if len(targets) > 5:
        found.append(Sentence(phrase("More than five targets.")))
    for organ in dict.fromkeys(each.organ for each in targets):
        if sum(each.organ == organ for each in targets) > 2:
            text = phrase("More than two targets in one organ: {organ}.")
            found.append(Sentence(text, {"organ": organ}))
    return tuple(found)


def largest_diameter_change(before_mm: float, after_mm: float) -> Sentence:
    """The change of the largest diameter alone, which says by itself that it is not RECIST."""
    if before_mm <= 0:
        raise RegistryError(phrase("The diameter before must be above 0 mm."))
    change = 100 * (after_mm - before_mm) / before_mm
    text = phrase("Largest diameter {before} mm, then {after} mm: {change} %. This is not RECIST.")
    return Sentence(text, {"before": before_mm, "after": after_mm, "change": round(change, 1)})
