"""Every score of one patient, computed from the record and stored nowhere.

Prognostic scores belong to the first curative liver operation. Where systemic therapy came before
it, each is computed twice: with the values from before the therapy and with those from after it.
"""

from typing import NamedTuple, TypeVar

from core.domain.chart import Chart
from core.domain.treatment import Procedure
from core.language import phrase
from core.scores.fong import CountedFrom, FongInputs, fong
from core.scores.game import GameInputs, game
from core.scores.inputs import blood, disease, lesions
from core.scores.inputs.basis import Derived, resting_on
from core.scores.inputs.windows import Window, windows_of
from core.scores.nordlinger import NordlingerInputs, nordlinger
from core.scores.recist import largest_diameter_change
from core.scores.score import Score, Sentence, TimePoint
from core.scores.tumour_burden import Burden, BurdenInputs, Measured, tumour_burden

S = TypeVar("S", Score, Burden)


class Prognosis(NamedTuple):
    """The prognostic scores with the values of one time point."""

    taken: TimePoint
    fong: Derived[Score]
    fong_from_resection: Derived[Score]
    burden: Derived[Burden]
    game: Derived[Score]
    nordlinger: Derived[Score]


def prognoses(chart: Chart) -> tuple[Prognosis, ...]:
    """One for each time point; none without a curative operation on the liver."""
    operation = chart.dossier.index_surgery
    if operation is None:
        return ()
    return tuple(_prognosis(chart, operation, each) for each in windows_of(chart, operation))


def burden_on_pathology(chart: Chart) -> Derived[Burden] | None:
    """The tumour burden as the original measured it: in the specimens of the first operation."""
    operation = chart.dossier.index_surgery
    if operation is None:
        return None
    largest, number = lesions.on_pathology(chart, operation)
    taken = windows_of(chart, operation)[-1].taken
    inputs = BurdenInputs(largest.value, number.value, Measured.PATHOLOGY, taken)
    return resting_on(tumour_burden(inputs), largest, number)


def size_change(chart: Chart) -> Derived[Sentence] | None:
    """The largest diameter before and after preoperative therapy; it is not RECIST.

    None without preoperative therapy, or where a diameter is not recorded.
    """
    operation = chart.dossier.index_surgery
    windows = windows_of(chart, operation) if operation else ()
    if len(windows) < 2:
        return None
    before, after = (lesions.largest(chart, each) for each in windows)
    if not before.value or after.value is None:
        return None
    return resting_on(largest_diameter_change(before.value, after.value), before, after)


def _prognosis(chart: Chart, operation: Procedure, window: Window) -> Prognosis:
    return Prognosis(
        taken=window.taken,
        fong=_fong(chart, window, CountedFrom.DIAGNOSIS),
        fong_from_resection=_fong(chart, window, CountedFrom.RESECTION),
        burden=_burden(chart, window),
        game=_game(chart, operation, window),
        nordlinger=_nordlinger(chart, operation, window),
    )


def _fong(chart: Chart, window: Window, counted_from: CountedFrom) -> Derived[Score]:
    node, interval = disease.node(chart), disease.interval(chart, counted_from)
    number, largest = lesions.number(chart, window), lesions.largest(chart, window)
    cea = blood.cea(chart, window)
    inputs = FongInputs(
        node=node.value,
        interval=interval.value,
        n_lesions=number.value,
        cea_ng_per_ml=cea.value.value if cea.value else None,
        largest_mm=largest.value,
        taken=window.taken,
        cea_comparator=cea.value.comparator if cea.value else None,
        counted_from=counted_from,
    )
    return _noted(resting_on(fong(inputs), node, interval, number, cea, largest), window)


def _burden(chart: Chart, window: Window) -> Derived[Burden]:
    number, largest = lesions.number(chart, window), lesions.largest(chart, window)
    inputs = BurdenInputs(largest.value, number.value, Measured.IMAGING, window.taken)
    return _noted(resting_on(tumour_burden(inputs), number, largest), window)


def _game(chart: Chart, operation: Procedure, window: Window) -> Derived[Score]:
    kras, node = disease.is_kras_mutated(chart), disease.node(chart)
    number, largest = lesions.number(chart, window), lesions.largest(chart, window)
    cea = blood.cea(chart, window)
    outside = disease.extrahepatic_sites(chart, operation.performed_on)
    inputs = GameInputs(
        is_kras_mutated=kras.value,
        cea_ng_per_ml=cea.value.value if cea.value else None,
        node=node.value,
        largest_mm=largest.value,
        n_lesions=number.value,
        has_extrahepatic_disease=None if outside.value is None else bool(outside.value),
        taken=window.taken,
        cea_comparator=cea.value.comparator if cea.value else None,
    )
    return _noted(resting_on(game(inputs), kras, cea, node, number, largest, outside), window)


def _nordlinger(chart: Chart, operation: Procedure, window: Window) -> Derived[Score]:
    age, tumour, node = (
        disease.age(chart, operation),
        disease.tumour(chart),
        disease.node(chart),
    )
    interval = disease.interval(chart, CountedFrom.DIAGNOSIS)
    number, largest = lesions.number(chart, window), lesions.largest(chart, window)
    inputs = NordlingerInputs(
        age_years=age.value,
        tumour=tumour.value,
        node=node.value,
        interval=interval.value,
        n_lesions=number.value,
        largest_mm=largest.value,
        taken=window.taken,
    )
    score = resting_on(nordlinger(inputs), age, tumour, node, interval, number, largest)
    return _noted(score, window)


def _noted(score: Derived[S], window: Window) -> Derived[S]:
    """With the therapy that divides before from after, and what is not known of it."""
    if not window.is_knowable:
        text = phrase("The days of the preoperative therapy are not recorded well enough.")
        score = score._replace(notes=(*score.notes, Sentence(text)))
    return score._replace(basis=(*score.basis, *window.basis))
