"""Lesions placed and moved on the liver map of the overview, recorded through its forms."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from core.actions.charting import record_fact
from core.domain.ids import PatientId
from core.domain.lesions import LiverMetastasis
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.reports.liver_map.geometry import liver
from core.store.charts import chart_of
from core.store.registry import Registry
from tests.builders import acting
from tests.e2e.person import ENTER, RIGHT, Keyboard, Mouse
from tests.ui.views.patient_desk import AtThePage, simple
from tests.ui.views.test_patient_page_records import save
from ui.widgets.liver_map.plot import LiverMapPlot

SHIFT = Qt.KeyboardModifier.ShiftModifier


def with_a_lesion(registry: Registry) -> PatientId:
    who = simple(registry)
    lesion = LiverMetastasis(patient_id=who, number=1, segments=frozenset({Segment.S6}))
    record_fact(registry, acting(), lesion)
    return who


def plot_of(person: AtThePage) -> LiverMapPlot:
    return person.see(LiverMapPlot, "liver_map_plot")


def test_that_a_lesion_placed_by_mouse_is_recorded_with_its_place(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = with_a_lesion(registry)
    person = sit(who)
    hand, plot, before = Mouse(person), plot_of(person), registry.history.last_seq()
    hand.push("liver_map_new")
    person.click(plot, plot.point_of(*liver().areas[Segment.S8].label).toPoint())
    person.wait_for_dialog("record_dialog")
    assert registry.history.last_seq() == before, "nothing is recorded before the form is saved"
    hand.write("found_on", "2026-05")
    save(person, hand)
    person.wait_for_no_dialog()
    assert registry.history.last_seq() == before + 1
    assert person.last_event().sentence == "Recorded lesion {number} of {name}"
    new = chart_of(registry, who).lesions[1]
    assert (new.number, new.found_on) == (2, PartialDate("2026-05"))
    assert new.segments == {Segment.S8}
    assert new.map_x is not None
    assert [each.number for each in plot_of(person).shown.lesions] == [1, 2]


def test_that_another_segment_is_a_correction_with_a_reason_and_a_nudge_is_none(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = with_a_lesion(registry)
    person = sit(who)
    hand, plot = Keyboard(person), plot_of(person)
    plot.setFocus()
    person.press("1")
    person.qtbot.keyClick(plot, Qt.Key.Key_Right, SHIFT)
    event = person.last_event()
    assert event.sentence.startswith("Corrected in the record of {name}")
    assert event.reason == "moved on the liver map"
    [nudged] = chart_of(registry, who).lesions
    assert nudged.map_x is not None
    seq = event.seq
    plot.setFocus()
    person.press("1", "m", "7", ENTER)
    person.wait_for_dialog("record_dialog")
    save(person, hand)
    assert registry.history.last_seq() == seq, "a correction wants a reason"
    hand.write("correction_reason", "second reading")
    save(person, hand)
    person.wait_for_no_dialog()
    [moved] = chart_of(registry, who).lesions
    assert moved.segments == {Segment.S7}
    assert moved.map_x is None
    assert person.last_event().reason == "second reading"


def test_that_a_lesion_typed_into_its_own_segment_records_nothing(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    person = sit(with_a_lesion(registry))
    plot, before = plot_of(person), registry.history.last_seq()
    plot.setFocus()
    person.press("1", "m", "6", ENTER, RIGHT)
    assert not person.dialogs()
    assert registry.history.last_seq() == before
