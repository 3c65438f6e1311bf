"""One row for each patient who was treated again, with every cycle of recurrence and treatment."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from core.domain.chart import Chart
from core.domain.choices import Choice
from core.domain.cycles import Cycle, cycles
from core.domain.disease import Distribution, PrimaryTumour, Recurrence
from core.domain.frozen import Frozen
from core.domain.months import completed_months
from core.domain.partial_date import PartialDate
from core.domain.patient import Sex
from core.domain.segments import Segment
from core.domain.stops import CauseOfDeath
from core.language import phrase
from core.scores.distribution import side_touched


class TimeZero(Choice):
    """The day survival counts from; named wherever a survival time is shown."""

    PRIMARY = "primary_diagnosis", phrase("diagnosis of the primary tumour")
    LIVER = "liver_diagnosis", phrase("diagnosis of the liver metastases")
    INDEX = "index_operation", phrase("index operation")
    SECOND = "second_intervention", phrase("second intervention")


class Status(Choice):
    """How the patient was at the last contact, by what is recorded until then."""

    NO_EVIDENCE = "alive_without_disease", phrase("Alive without disease")
    ON_THERAPY = "alive_on_systemic_therapy", phrase("Alive on systemic therapy")
    WITH_DISEASE = "alive_with_disease", phrase("Alive with disease")
    DEAD = "dead", phrase("Died")


class Survival(NamedTuple):
    """Completed months, the fewest and the most they can be; the same when the days are exact."""

    fewest: int
    most: int

    @property
    def said(self) -> str:
        if self.fewest == self.most:
            return str(self.fewest)
        return f"{self.fewest}-{self.most}"


class Line(Frozen):
    """One patient. `number` counts the lines; `followed_to` is the death or the last contact.

    Of a primary tumour that is not recorded everything is empty.
    """

    number: int
    hospital_no: str
    age: int | None
    sex: Sex
    primary: PrimaryTumour
    first_side: Distribution | None
    cycles: tuple[Cycle, ...]
    status: Status
    cause: CauseOfDeath | None
    cause_text: str
    followed_to: date | None
    survival: Survival | None

    @property
    def is_event(self) -> bool:
        """Whether survival ends with death, of any cause; otherwise it is censored."""
        return self.status is Status.DEAD


def table2(charts: Iterable[Chart], time_zero: TimeZero) -> tuple[Line, ...]:
    """The lines of all who had a local treatment of a recurrence, by hospital number."""
    ordered = sorted(charts, key=lambda each: each.dossier.patient.hospital_no)
    treated = [(each, found) for each in ordered if _is_treated(found := cycles(each))]
    return tuple(
        _line(number, chart, found, time_zero)
        for number, (chart, found) in enumerate(treated, start=1)
    )


def side_of(segments: Iterable[Segment]) -> Distribution | None:
    """The side of some segments; segment 1 alone has none."""
    side = side_touched(frozenset(segments))
    return side.distribution if side else None


def side_of_recurrence(recurrence: Recurrence) -> Distribution | None:
    """As stated, or as its segments say."""
    return recurrence.liver_distribution or side_of(recurrence.segments)


def _is_treated(found: tuple[Cycle, ...]) -> bool:
    return any(each.interventions for each in found)


def _line(number: int, chart: Chart, found: tuple[Cycle, ...], time_zero: TimeZero) -> Line:
    dossier = chart.dossier
    index, death = dossier.index_surgery, dossier.death
    end = death.died_on if death else dossier.last_contact_on()
    return Line(
        number=number,
        hospital_no=dossier.patient.hospital_no,
        age=dossier.patient.age_on(index.performed_on) if index else None,
        sex=dossier.patient.sex,
        primary=dossier.primary or PrimaryTumour(patient_id=dossier.patient.id),
        first_side=_first_side(chart),
        cycles=found,
        status=_status(found, end, is_dead=death is not None),
        cause=death.cause if death else None,
        cause_text=death.cause_text if death else "",
        followed_to=end,
        survival=_survival(_start(chart, found, time_zero), end),
    )


def _first_side(chart: Chart) -> Distribution | None:
    """Of the first lesions where they are recorded one by one, else as stated."""
    first = [each for each in chart.lesions if each.recurrence_id is None]
    stated = chart.dossier.liver_disease
    said = stated.distribution if stated else None
    return side_of(each for lesion in first for each in lesion.segments) or said


def _start(chart: Chart, found: tuple[Cycle, ...], time_zero: TimeZero) -> PartialDate | None:
    dossier = chart.dossier
    index, liver = dossier.index_surgery, dossier.liver_disease
    if time_zero is TimeZero.PRIMARY:
        return dossier.primary.diagnosed_on if dossier.primary else None
    if time_zero is TimeZero.LIVER:
        return liver.found_on if liver else None
    if time_zero is TimeZero.INDEX:
        return PartialDate.on(index.performed_on) if index else None
    return PartialDate.on(next(_intervened(found)))


def _intervened(found: tuple[Cycle, ...]) -> Iterator[date]:
    for each in found:
        for intervention in each.interventions:
            yield intervention.performed_on


def _survival(start: PartialDate | None, end: date | None) -> Survival | None:
    """From a start that may be half known; none when either day is not known at all."""
    if start is None or end is None or start.earliest is None or start.latest is None:
        return None
    return Survival(completed_months(start.latest, end), completed_months(start.earliest, end))


def _status(found: tuple[Cycle, ...], end: date | None, *, is_dead: bool) -> Status:
    """Without disease: nothing came back after the last local treatment, no therapy goes on."""
    if is_dead:
        return Status.DEAD
    last = found[-1]
    going_on = any(
        each.ended_on is None or (end is not None and each.ended_on.is_certainly_after(end))
        for each in last.therapies
    )
    if going_on:
        return Status.ON_THERAPY
    return Status.NO_EVIDENCE if last.interventions else Status.WITH_DISEASE
