"""What the chart adds to the timeline: complications, sizes, laboratory, half-known days."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from core.domain.chart import Chart
from core.domain.complications import ClavienDindo, Complication, ComplicationKind
from core.domain.disease import PrimaryTumour
from core.domain.dossier import Dossier
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.lesions import LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.treatment import SystemicTherapy, TherapySetting
from core.domain.work_up import Comparator, LaboratoryValue
from core.language import ENGLISH
from core.reports.timeline.course import Course, Event, Pin
from core.reports.timeline.frame import COMPACT, NORMAL, View
from core.reports.timeline.layout import layout, to_now_view, whole_view
from core.reports.timeline.legend import legend
from core.reports.timeline.paper import paper_picture
from core.reports.timeline.pdf import print_measure
from core.reports.timeline.reading import course_of
from core.reports.timeline.scales import LinearScale, LogScale
from core.reports.timeline.scene import G, L, P, R, Scene, T
from core.reports.timeline.tracks import shown_tracks
from tests.core.reports.timeline.lives import TODAY, one_operation, person, plan, read, scan
from tests.core.reports.timeline.sample import only_operation
from tests.core.reports.timeline.whole import with_everything, with_many_lesions

DAY = timedelta(1)


def drawn(course: Course, **view: Any) -> Scene:
    start, end = whole_view(course)
    given = View(start=start, end=end, **{"width": 1272.0, **view})
    return layout(course, given, print_measure, ENGLISH)


def lanes(scene: Scene) -> list[str]:
    return [lane.key for lane in scene.lanes]


def of(scene: Scene, kind: str) -> list[G]:
    return [each for each in scene.body if isinstance(each, G) and each.kind == kind]


def texts(scene: Scene) -> list[str]:
    return [each.text for each in (*scene.body, *scene.gutter) if isinstance(each, T)]


# Lanes


def test_that_a_lane_appears_only_when_there_is_something_in_it() -> None:
    plain = replace(only_operation(), contacts=())
    assert not {"complications", "sizes", "contacts"} & set(lanes(drawn(plain)))
    whole = lanes(drawn(with_everything()))
    assert whole == [
        "operations",
        "complications",
        "findings",
        "therapy",
        "mri",
        "pet_ct",
        "biochemistry",
        "sizes",
        "contacts",
    ]


def test_that_the_compact_page_keeps_all_but_contacts() -> None:
    assert "contacts" not in lanes(drawn(with_everything(), density=COMPACT))
    assert {"complications", "sizes"} <= set(lanes(drawn(with_everything(), density=COMPACT)))


def test_that_every_mark_can_be_pointed_at() -> None:
    course = with_everything()
    hits = {hit.record for hit in drawn(course).hits}
    events: tuple[Event, ...] = (*course.complications, *course.contacts)
    marks = {each.record for each in events} | {each.record for each in course.cea}
    marks |= {size.record for track in course.lesions for size in track.sizes}
    assert marks <= hits


# Complications


def test_that_the_grade_stands_in_the_mark_and_the_gravest_speaks_for_its_neighbours() -> None:
    scene = drawn(with_everything())
    assert {"IIIa", "Bile leak ×2", "I", "Wound infection"} <= set(texts(scene))
    assert "II" not in texts(scene)


def test_that_a_major_complication_has_a_heavier_edge() -> None:
    scene = drawn(with_everything())
    boxes = [e for e in scene.body if isinstance(e, R) and e.fill == "surface" and e.stroke]
    edges = [box.stroke for box in boxes]
    assert edges.count("danger") == 2  # drawn twice: a double edge
    assert edges.count("text") == 1


# CEA


def test_that_values_beyond_measuring_are_hollow_and_marked_ones_ringed() -> None:
    scene = drawn(with_everything())
    assert len(of(scene, "cea-less")) == 1
    assert len(of(scene, "cea-under")) == 2
    assert "<2" in texts(scene)


def test_that_a_value_is_held_against_its_own_limit() -> None:
    course = with_everything()
    last = course.cea[-1]
    assert (last.value, last.limit) == (4.8, 4.7)
    assert len(of(drawn(course), "cea-above")) == 4
    free = replace(course, cea=(*course.cea[:-1], replace(last, limit=None)))
    assert len(of(drawn(free), "cea-above")) == 3


def test_that_of_two_values_of_the_last_day_the_higher_one_is_the_last() -> None:
    course = with_everything()
    lower = replace(course.cea[-1], value=4.1, record="lower")
    for values in ((*course.cea, lower), (lower, *course.cea)):
        assert "4.8 µg/L" in texts(drawn(replace(course, cea=values)))


def test_that_the_scale_of_cea_is_logarithmic_or_linear() -> None:
    log, linear = drawn(with_everything()), drawn(with_everything(), is_linear=True)
    assert "µg/L, log" in texts(log)
    assert "µg/L, linear" in texts(linear)
    heights = {hit.record: hit.y for hit in log.hits if hit.lane == "cea"}
    assert any(hit.y != heights[hit.record] for hit in linear.hits if hit.lane == "cea")
    assert [(h.record, h.x) for h in log.hits] == [(h.record, h.x) for h in linear.hits]


@pytest.mark.parametrize("kind", [LogScale, LinearScale])
def test_that_a_scale_keeps_values_in_order_and_inside(kind: Any) -> None:
    values = [0.0, 0.4, 5, 5.1, 80, 410]
    scale = kind(values, 5.0, 10.0, 100.0)
    heights = [scale.y(value) for value in values]
    assert heights == sorted(heights, reverse=True)
    assert all(10 <= y <= 100 for y in heights)
    assert 5.0 in scale.ticks(5.0)


def test_that_on_a_linear_scale_equal_steps_are_equal_heights() -> None:
    scale = LinearScale([10.0], 0.0, 0.0, 100.0)
    assert scale.y(2) - scale.y(4) == pytest.approx(scale.y(6) - scale.y(8))
    assert scale.y(0) == 100.0


# Sizes


def test_that_each_lesion_has_a_line_and_its_number() -> None:
    scene = drawn(with_everything())
    lines = [e for e in scene.body if isinstance(e, P) and e.colour == "text-2"]
    assert len(lines) == 3
    assert {"1: 28 mm", "2", "3"} <= {t.split(" ·")[0] for t in texts(scene)}
    assert len(of(scene, "size-gone")) == 1


def test_that_many_lesions_are_one_line_of_the_largest_interrupted_by_operations() -> None:
    course = with_many_lesions()
    [track] = shown_tracks(course.lesions)
    assert [size.mm for size in track.sizes] == [57, 49, 41]
    assert [len(piece) for piece in track.pieces()] == [2, 1]
    assert {"Largest lesion", "41 mm"} <= set(texts(drawn(course)))


# Days half known


def test_that_a_year_is_drawn_over_the_year_and_never_on_its_first_day() -> None:
    who = person()
    primary = PrimaryTumour(patient_id=who.id, diagnosed_on=PartialDate("2025"))
    course = course_of(plan(Dossier(patient=who, primaries=(primary,))), ENGLISH)
    [diagnosis] = course.operations
    assert diagnosis.pin is Pin.DIAGNOSIS
    assert diagnosis.span == (date(2025, 1, 1), date(2025, 12, 31))
    assert diagnosis.on == date(2025, 7, 2)
    start, end = whole_view(course)
    view = View(start=start, end=end, width=1272)
    scene = layout(course, view, print_measure, ENGLISH)
    [line] = [e for e in scene.body if isinstance(e, L) and e.dash == (3.0, 3.0)]
    assert (line.x1, line.x2) == pytest.approx([view.x(day) for day in diagnosis.span])
    assert {"Diagnosis", "2025"} <= set(texts(scene))
    assert not any(hit.x == pytest.approx(view.x(date(2025, 1, 1))) for hit in scene.hits)


def test_that_an_exact_day_has_no_span() -> None:
    course = course_of(plan(one_operation()), ENGLISH)
    assert all(each.span is None for each in course.operations)


@pytest.mark.parametrize("iso", ["2026", "2026-11"])
def test_that_the_current_year_or_month_is_drawn_up_to_today(iso: str) -> None:
    who = person()
    primary = PrimaryTumour(patient_id=who.id, diagnosed_on=PartialDate(iso))
    [diagnosis] = course_of(plan(Dossier(patient=who, primaries=(primary,))), ENGLISH).operations
    assert diagnosis.span is not None
    assert diagnosis.span[1] == TODAY
    assert diagnosis.on <= TODAY


def test_that_what_certainly_lies_ahead_is_left_out() -> None:
    who = person()
    primary = PrimaryTumour(patient_id=who.id, diagnosed_on=PartialDate("2027"))
    assert course_of(plan(Dossier(patient=who, primaries=(primary,))), ENGLISH).operations == ()


def treated(start: str, end: str | None) -> Course:
    who = person()
    therapy = SystemicTherapy(
        patient_id=who.id,
        setting=TherapySetting.ADJUVANT,
        regimen="FOLFOX",
        started_on=PartialDate(start),
        ended_on=PartialDate(end) if end else None,
    )
    return course_of(plan(Dossier(patient=who, therapies=(therapy,))), ENGLISH)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-02-03", "2026-05-04", ("2026-02-03", None, None, "2026-05-04")),
        ("2026-02", "2026-05", ("2026-02-01", "2026-02-28", "2026-05-01", "2026-05-31")),
        ("2025", "2025", ("2025-01-01", "2025-12-31", "2025-01-01", "2025-12-31")),
        ("2026-02-03", None, ("2026-02-03", None, None, None)),
        ("2026-02-03", "unknown", ("2026-02-03", None, "2026-02-03", "2026-11-23")),
        ("2026-02-03", "2026", ("2026-02-03", None, "2026-02-03", "2026-11-23")),
    ],
)
def test_that_a_therapy_knows_which_of_its_ends_is_certain(
    start: str, end: str | None, days: tuple[str | None, ...]
) -> None:
    [therapy] = treated(start, end).therapies
    found = (therapy.starts_on, therapy.starts_by, therapy.ends_from, therapy.ends_on)
    assert tuple(day.isoformat() if day else None for day in found) == days


def test_that_the_uncertain_ends_of_a_bar_are_hatched_and_open() -> None:
    sure, fuzzy = (
        drawn(treated(*dates)) for dates in (("2026-02-03", "2026-05-04"), ("2026-02", "2026-05"))
    )
    hatched = [e for e in fuzzy.body if isinstance(e, R) and e.hatch == "plot-therapy-edge"]
    assert len(hatched) == 2
    assert not any(box.stroke for box in hatched)
    assert not [e for e in sure.body if isinstance(e, R) and e.hatch == "plot-therapy-edge"]


# From the record


def chart() -> Chart:
    dossier = one_operation()
    who, [operation] = dossier.patient.id, dossier.procedures
    lesion = LiverMetastasis(patient_id=who, number=4, segments=frozenset({Segment.S8}))
    size = LesionSize(
        patient_id=who,
        lesion_id=lesion.id,
        measured_on=date(2026, 9, 17),
        sized_by=SizedBy.MRI,
        diameter_mm=11.5,
    )
    complication = Complication(
        patient_id=who,
        procedure_id=operation.id,
        occurred_on=operation.performed_on + DAY,
        kind=ComplicationKind.BILE_LEAK,
        grade=ClavienDindo.IIIA,
        treatment="Drain",
    )
    value = LaboratoryValue(
        patient_id=who,
        taken_on=date(2026, 10, 1),
        value=2,
        comparator=Comparator.BELOW,
        unit="ng/mL",
    )
    return Chart(
        dossier=dossier,
        lesions=(lesion,),
        sizes=(size,),
        complications=(complication,),
        laboratory=(value,),
    )


def test_that_the_chart_adds_to_the_course_what_the_plan_does_not_read() -> None:
    given = chart()
    bare, whole = (course_of(plan(given.dossier), ENGLISH, each) for each in (None, given))
    assert (bare.complications, bare.lesions) == ((), ())
    assert len(whole.cea) == len(bare.cea) + 1
    [complication] = whole.complications
    assert (complication.code, complication.title) == ("IIIa", "Bile leak, grade IIIa")
    assert ("Treatment", "Drain") in complication.rows
    [track] = whole.lesions
    assert (track.label, track.sizes[0].title) == ("4", "Lesion 4, 11.5 mm")
    assert ("Segments", "S8") in track.sizes[0].rows
    value = next(v for v in whole.cea if v.record == given.laboratory[0].id)
    assert (value.comparator, value.title) == ("<", "CEA <2 µg/L")
    assert ("On the report", "<2 ng/mL") in value.rows


def test_that_nothing_of_the_chart_is_shown_before_it_happened() -> None:
    given = chart()
    day = date(2026, 9, 16)
    course = course_of(plan(given.dossier, day), ENGLISH, given)
    assert course.lesions == ()
    assert all(value.on <= day for value in course.cea)
    early = course_of(plan(given.dossier, date(2020, 1, 1)), ENGLISH, given)
    assert early.complications == ()


def test_that_the_card_of_a_value_says_why_it_is_flagged() -> None:
    dossier = one_operation()
    who, after = dossier.patient.id, date(2026, 9, 1)
    therapy = SystemicTherapy(
        patient_id=who,
        setting=TherapySetting.ADJUVANT,
        regimen="XELOX",
        started_on=PartialDate.on(after),
    )
    examinations = tuple(
        scan(who, next(e.modality for e in dossier.examinations), after + timedelta(30 * n))
        for n in range(2)
    )
    results = tuple(read(e, cea) for e, cea in zip(examinations, (3.0, 6.4), strict=True))
    whole = replace(dossier, therapies=(therapy,), examinations=examinations, results=results)
    course = course_of(plan(whole), ENGLISH)
    rows = dict(course.cea[-1].rows)
    assert rows["high"].startswith("Above 5")
    assert rows["doubled"].startswith("At least twice 3 of 01-Sep-2026")
    assert rows["Taken"] == "under fluoropyrimidine (XELOX from 01-Sep-2026)"
    assert rows["Note"] == "CEA can rise under it without progression."
    assert course.cea[-1].is_marked


@pytest.mark.parametrize(
    ("outcome", "is_reached"),
    [
        (ContactOutcome.REACHED, True),
        (ContactOutcome.CALLS_BACK, True),
        (ContactOutcome.NO_ANSWER, False),
        (ContactOutcome.VOICEMAIL, False),
        (ContactOutcome.SENT, None),
    ],
)
def test_that_a_contact_says_whether_it_reached_the_patient(
    outcome: ContactOutcome, *, is_reached: bool | None
) -> None:
    who = person()
    contact = ContactAttempt(patient_id=who.id, tried_on=TODAY, outcome=outcome)
    course = course_of(plan(Dossier(patient=who, contacts=(contact,))), ENGLISH)
    assert course.contacts[0].is_reached is is_reached
    kinds = {True: "call-reached", False: "call-not-reached", None: "call"}
    assert len(of(drawn(course), kinds[is_reached])) == 1


# Legend and paper


def test_that_the_legend_explains_what_is_there_and_nothing_else() -> None:
    def said(course: Course) -> set[str]:
        drawn_, _ = legend(course, 1400, print_measure, ENGLISH)
        return {each.text for each in drawn_ if isinstance(each, T)}

    more = {
        "complication, Clavien-Dindo grade",
        "day not known",
        "start or end not known to the day",
        "CEA below what is measured",
        "CEA under fluoropyrimidine",
        "lesion no longer seen",
        "reached",
        "not reached",
    }
    assert more <= said(with_everything())
    assert said(replace(only_operation(), contacts=())) & more == set()


def test_that_paper_has_the_same_lanes_and_a_legend_of_them() -> None:
    picture = paper_picture(with_everything(), 510, print_measure, ENGLISH)
    said = {each.text for each in picture.drawn if isinstance(each, T)}
    assert {"Complications", "IIIa", "Lesions", "Contacts", "4.8", "6.1"} <= said
    assert "complication, Clavien-Dindo grade" in said
    plain = paper_picture(replace(only_operation(), contacts=()), 510, print_measure, ENGLISH)
    assert plain.height < picture.height
    assert not {"Complications", "Lesions", "Contacts"} & {
        each.text for each in plain.drawn if isinstance(each, T)
    }


def test_that_on_paper_a_value_below_measuring_is_hollow() -> None:
    picture = paper_picture(with_everything(), 510, print_measure, ENGLISH)
    kinds = [each.kind for each in picture.drawn if isinstance(each, G)]
    assert kinds.count("cea-less") == 2  # in the curve and in the legend


def test_that_the_view_to_now_holds_what_happened_lately() -> None:
    course = with_everything()
    start, end = to_now_view(course)
    view = View(start=start, end=end, width=1272, density=NORMAL)
    scene = layout(course, view, print_measure, ENGLISH)
    assert {"complications", "sizes", "contacts"} <= {hit.lane for hit in scene.hits}
