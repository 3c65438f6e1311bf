from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.actions.course import correct_record, record_decision, record_other, record_recurrence
from core.actions.registering import correct_patient
from core.domain.disease import (
    ExtrahepaticDisease,
    Intent,
    LiverDisease,
    MDTDecision,
    MutationStatus,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
)
from core.domain.ids import PatientId
from core.domain.lesions import LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.segments import Segment
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.ui.views.patient_desk import DAY, OPERATED, full, simple
from tests.ui.views.people import session_of
from ui.look.theme import Theme, apply_theme
from ui.views.patient import PatientView
from ui.views.patient.overview.scores_card import ScoreLine, ScoresCard
from ui.views.patient.tabs import TABS


def page_of(qtbot: QtBot, registry: Registry, who: PatientId) -> PatientView:
    view = PatientView(session_of(registry, TODAY))
    qtbot.addWidget(view)
    view.resize(1204, 644)  # what a window of 1280 x 720 leaves to it
    view.show_patient(who)
    view.show()
    QApplication.processEvents()
    return view


def said(view: PatientView, panel: str) -> list[tuple[str, str]]:
    return [(each.label, each.value) for each in view.overview.panels[panel].facts.lines]


def test_that_the_first_tab_is_the_overview_and_each_tab_answers_its_key(
    qtbot: QtBot, registry: Registry
) -> None:
    view = page_of(qtbot, registry, full(registry))
    assert view.stack.currentWidget() is view.overview
    assert len({each.key for each in TABS}) == len(TABS)
    for at, each in enumerate(TABS):
        qtbot.keyClick(view.focusWidget() or view, each.key.lower())
        assert view.stack.currentIndex() == at


def test_that_nothing_of_the_overview_lies_beyond_its_edge_in_large_text(
    qtbot: QtBot, qapp: QApplication, registry: Registry
) -> None:
    who = full(registry)
    apply_theme(qapp, Theme.LIGHT, 150)
    try:
        view = page_of(qtbot, registry, who)
        view.resize(1166, 600)  # what a window of 1280 x 720 leaves to it at that size
        qapp.processEvents()
        room = view.overview.viewport().width()
        assert view.overview.body.geometry().width() <= room
        cards = [view.overview.next_card, view.overview.missing_card]
        assert all(card.x() + card.width() <= room for card in cards)
    finally:
        apply_theme(qapp, Theme.LIGHT)


def test_that_the_overview_stands_on_one_screen(qtbot: QtBot, registry: Registry) -> None:
    view = page_of(qtbot, registry, full(registry))
    assert view.overview.verticalScrollBar().maximum() == 0
    assert view.overview.horizontalScrollBar().maximum() == 0


def test_that_it_says_what_was_done_and_where_we_are(qtbot: QtBot, registry: Registry) -> None:
    view = page_of(qtbot, registry, full(registry))
    assert said(view, "panel_disease")[:4] == [
        ("Primary", "Sigmoid colon, pT3 pN1, diagnosed 28-Apr-2025"),
        ("Molecular", "Not recorded"),
        ("Stage, AJCC 8", "Stage IV, not otherwise specified"),
        ("Liver metastases", "2 metastases, right liver"),
    ]
    assert said(view, "panel_disease")[4] == ("First found", "28-Apr-2025, with the primary")
    assert said(view, "panel_done")[0] == ("15-Sep-2025", "Metastasectomy")
    standing = dict(said(view, "panel_standing"))
    assert standing["Disease-free"] == "since 15-Sep-2025, 14 months"
    assert standing["Next visit"] == "due 15-Jan-2027, booked Thu 26-Nov-2026 PET-CT"
    assert view.overview.next_card.lines[0].step.title == "MRI liver, month 12"


def test_that_silence_is_never_freedom_from_disease(qtbot: QtBot, registry: Registry) -> None:
    view = page_of(qtbot, registry, simple(registry))
    standing = dict(said(view, "panel_standing"))
    assert standing["Disease-free"] == "since 15-Sep-2025, no result recorded yet"


def test_that_a_recurrence_stands_with_its_decision_or_asks_for_one(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    found = Recurrence(
        patient_id=who, detected_on=TODAY - 9 * DAY, sites=frozenset({RecurrenceSite.LUNG})
    )
    record_recurrence(registry, acting(), found)
    view = page_of(qtbot, registry, who)
    [came, asks] = view.overview.panels["panel_recurrences"].facts.lines
    assert (came.label, came.value) == ("14-Nov-2026", "Lung")
    assert (asks.value, asks.tone) == ("No MDT decision recorded", "danger")
    assert dict(said(view, "panel_standing"))["Disease-free"] == "No"
    decided = MDTDecision(
        patient_id=who,
        held_on=TODAY - DAY,
        decision=Intent.CHEMOTHERAPY_FIRST,
        next_step="Oncology visit",
        recurrence_id=found.id,
    )
    record_decision(registry, acting(), decided)
    view.reload()
    assert said(view, "panel_recurrences")[1] == (
        "",
        "MDT 22-Nov-2026: systemic therapy first, Oncology visit",
    )


def test_that_lesions_recorded_one_by_one_are_counted_and_not_what_was_stated(
    qtbot: QtBot, registry: Registry
) -> None:
    who = full(registry)
    for number, segment, size in ((1, Segment.S2, 18.0), (2, Segment.S7, 31.5), (3, Segment.S8, 9)):
        lesion = LiverMetastasis(patient_id=who, number=number, segments=frozenset({segment}))
        record_other(registry, acting(), lesion)
        for day, diameter in ((OPERATED - 30 * DAY, size), (OPERATED - DAY, size * 3)):
            measured = LesionSize(
                patient_id=who,
                lesion_id=lesion.id,
                measured_on=day,
                sized_by=SizedBy.MRI,
                diameter_mm=diameter,
            )
            record_other(registry, acting(), measured)
    view = page_of(qtbot, registry, who)
    assert view.overview.liver_map is not None
    assert view.overview.liver_map.isVisible()
    counted = "3 metastases, bilobar, largest 31.5 mm, counted from lesions"
    assert dict(said(view, "panel_disease"))["Liver metastases"] == counted


def test_that_an_interval_on_half_a_date_says_so(qtbot: QtBot, registry: Registry) -> None:
    who = full(registry)
    [disease] = registry.of(LiverDisease).of_patient(who)
    later = replace(disease, found_on=PartialDate("2026-01"))
    correct_record(registry, acting(), later, reason="Only the month is known")
    [primary] = registry.of(PrimaryTumour).of_patient(who)
    tested = replace(primary, kras=MutationStatus.MUTATED, braf=MutationStatus.NOT_TESTED)
    correct_record(registry, acting(), tested, reason="Report came")
    elsewhere = ExtrahepaticDisease(patient_id=who, sites=frozenset({RecurrenceSite.OVARY}))
    record_other(registry, acting(), elsewhere)
    facts = dict(said(page_of(qtbot, registry, who), "panel_disease"))
    assert facts["First found"] == "Jan-2026, about 8 months after the primary, days not exact"
    assert facts["Molecular"] == "KRAS mutated, BRAF not tested"
    assert facts["Elsewhere"] == "Ovary"


def test_that_an_old_contact_and_unverified_phones_are_seen(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    view = page_of(qtbot, registry, who)
    contact, phones, consent = view.overview.panels["panel_contact"].facts.lines
    assert (contact.value, contact.tone) == ("15-Sep-2025, 14 months ago", "danger")
    assert phones.value == "0312 555 01 42, never verified"
    assert consent.value == "Not recorded"
    person = registry.of(Patient).get(who)
    known = replace(
        person,
        phones_verified_on=date(2026, 11, 2),
        consent_on=PartialDate("2025-09"),
        consent_withdrawn_on=date(2026, 11, 3),
    )
    correct_patient(registry, acting(), known, reason="Asked by telephone")
    view.reload()
    _, phones, consent = view.overview.panels["panel_contact"].facts.lines
    assert phones.value == "0312 555 01 42, verified 02-Nov-2026"
    assert (consent.value, consent.tone) == ("Withdrawn 03-Nov-2026", "danger")


def test_that_a_score_without_its_inputs_shows_a_range_and_never_a_zero(qtbot: QtBot) -> None:
    card = ScoresCard()
    qtbot.addWidget(card)
    card.show_scores([ScoreLine("Fong", "1 to 3 points", ("CEA",), "5 items")])
    assert [each.spoken for each in card.facts.lines] == ["Fong 1 to 3 points", "Missing CEA"]
    card.show_scores([])
    assert not card.isVisibleTo(card)
