"""Liver first, ALPPS, HIPEC, two recurrences, three interventions, death: in one go (INV-13)."""

from datetime import date
from math import sqrt

from PySide6.QtWidgets import QWidget

from core.actions.verifying import verify
from core.domain.cycles import cycles
from core.domain.disease import Intent
from core.domain.followup import Episode, Finding, KeptCalendar
from core.domain.work_up import Analyte
from tests.e2e.complex_patient_later import LaterCourse
from tests.e2e.looking import painted, pdf_text, summary_text
from tests.e2e.person import Mouse, Person
from ui.main_window.printing import paper_of
from ui.views.entries.facts import facts_of_entry
from ui.views.patient.intents import Paper

FIRST, SECOND, HIPEC = date(2026, 3, 2), date(2026, 3, 12), date(2026, 6, 15)
AGAIN, CORRECTED, PELVIC = date(2026, 10, 28), date(2026, 11, 4), date(2027, 3, 22)
# Fong after chemotherapy: node 1, interval below 12 months 1, four lesions 1, CEA 38 and 31 mm 0.
FONG = "3 (high risk)"
BURDEN = f"{sqrt(3.1**2 + 4**2):.3f} (zone 2)"  # 5.061
CCI = f"{sqrt(1750 + 2750) / 2:.1f}"  # II and IIIa: 33.5


def test_that_a_complex_patient_is_entered_in_one_go_and_a_corrected_date_moves_what_rests_on_it(
    person: Person,
) -> None:
    story = LaterCourse(person, Mouse(person), "204117")
    _begin(story)
    _alpps(story)
    _primary(story)
    _first_recurrence(story)
    _second_recurrence(story)
    _correct(story)
    _end(story)


def _begin(story: LaterCourse) -> None:
    story.register()
    story.tell_what_was_before()
    story.complete_the_first_stage()
    disease, scores = story.panel("panel_disease"), story.scores()
    assert disease["Primary"].startswith("Rectum, cT3 cN1")
    assert disease["Stage, AJCC 8"].startswith("Stage IVA")
    assert disease["Timing"] == "Synchronous (E-AHPBA consensus 2023)"
    assert "4 metastases" in disease["Liver metastases"]
    assert "bilobar" in disease["Liver metastases"]
    assert "largest 48 mm" in disease["Liver metastases"]
    assert scores["Fong clinical risk score"] == FONG
    assert scores["Tumour burden score"] == BURDEN
    assert "Nov-2025" in story.panel("panel_done"), "a month is no first of the month"
    assert "26 %" in " ".join(row.detail for row in story.course())
    assert "A0" not in story.computed(story.operation(FIRST))
    assert "ALPPS" in story.panel("panel_done")["02-Mar-2026"]


def _alpps(story: LaterCourse) -> None:
    story.person.move_to(date(2026, 4, 6))
    story.second_stage()
    before = {Analyte.BILIRUBIN: ("12", "21"), Analyte.INR: ("1", "1,2")}
    story.laboratory("27 feb 2026", before)
    story.laboratory("17 mar 2026", {Analyte.BILIRUBIN: ("62", "21"), Analyte.INR: ("1,9", "1,2")})
    chart, second = story.chart, story.operation(SECOND)
    assert second.staged_with == story.operation(FIRST).id
    assert len(chart.specimens_of(second.id)) == len(chart.complications_of(second.id)) == 2
    computed = story.computed(second)
    for each in (
        "right hepatectomy (hemihepatectomy), with part of S4b",
        "New World H4'5678",
        "major, 3 segments or more",
        "R0",
        "stay 21 days",
        f"CCI {CCI}",
        "Liver failure by ISGLS: grade B",
        "50-50 criteria: met",
    ):
        assert each in computed, f"{each!r} is not in {computed!r}"
    assert "90-day mortality" not in computed, "nobody has seen her on day 90 yet"
    done = story.panel("panel_done")["12-Mar-2026"]
    assert "margin 3 mm" in done
    assert "complication IIIa" in done
    timeline = story.timeline()
    assert "IIIa" in timeline


def _primary(story: LaterCourse) -> None:
    story.person.move_to(date(2026, 6, 29))
    before = story.due_days()
    story.hipec()
    assert story.due_days() == before, "the calendar was kept"
    [kept] = story.person.registry.of(KeptCalendar).of_patient(story.who)
    assert kept.reason == "the liver decides the calendar"
    assert "90-day mortality: alive at its end" in story.computed(story.operation(SECOND))
    assert "HIPEC" in story.panel("panel_done")["15-Jun-2026"]
    assert story.panel("panel_standing")["Next visit"].startswith("due 12-Jul-2026")


def _first_recurrence(story: LaterCourse) -> None:
    story.person.move_to(date(2026, 7, 13))
    story.scan(Finding.SUSPICIOUS, "Look again", "MRI in two months", n_lesions="1", largest_mm="9")
    assert "not certain" in story.panel("panel_standing")["Disease-free"]
    story.person.move_to(date(2026, 9, 14))
    story.scan(Finding.RECURRENCE, "To the MDT", "MDT of 21 September", n_lesions="1")
    story.recur("14 sep 2026", "liver", "lung", n_lesions="2")
    came = story.panel("panel_recurrences")["14-Sep-2026"]
    assert "No MDT decision recorded" in came
    story.place_the_new_lesion()
    [recurrence] = story.chart.dossier.recurrences
    assert story.lesion(5).recurrence_id == recurrence.id
    story.person.move_to(date(2026, 9, 21))
    story.decide("21 sep 2026", Intent.CURATIVE_LOCAL, "Resect the liver, ablate the lung")
    came = story.panel("panel_recurrences")["14-Sep-2026"]
    assert "MDT 21-Sep-2026: curative local treatment" in came
    story.person.move_to(date(2026, 11, 23))
    story.second_intervention()
    now = story.panel("panel_standing")["Now"]
    assert now == "Alive, no recurrence recorded since 28-Oct-2026"
    assert "margin 2 mm" in story.row_of(story.operation(AGAIN)).detail
    assert story.operation(AGAIN).recurrence_id == recurrence.id
    assert story.panel("panel_standing")["Next visit"].startswith("due 28-Feb-2027")


def _second_recurrence(story: LaterCourse) -> None:
    story.person.move_to(date(2027, 3, 1))
    story.scan(Finding.RECURRENCE, "To the MDT", "MDT of 8 March")
    story.recur("1 mar 2027", "pelvis")
    story.person.move_to(date(2027, 3, 8))
    story.decide("8 mar 2027", Intent.CURATIVE_LOCAL, "Excise the pelvis")
    story.person.move_to(date(2027, 3, 29))
    story.third_intervention()
    assert "Recurrence, 4 months after O4" in summary_text(story.person, story.who)
    assert [each.interval_months for each in cycles(story.chart)] == [6, 4]


def _correct(story: LaterCourse) -> None:
    """The operation that the present calendar counts from was a week later."""
    person, hand = story.person, story.hand
    before, anchor = story.due_days(), story.operation(AGAIN)
    assert story.row_of(anchor).month == "7"
    assert "stay 19 days" in story.computed(anchor)
    [current] = [e.id for e in person.registry.of(Episode).all() if e.anchor_id == anchor.id]
    seq = person.registry.history.last_seq()
    story.open_in_the_course(anchor.id)
    hand.write("performed_on", "4 nov 2026")
    hand.write("correction_reason", "the date of the letter, not of the operation")
    hand.push("save")
    changes = person.wait_for_dialog("record_dialog").findChild(QWidget, "consequences")
    assert changes is not None
    assert changes.isVisible()
    said = "\n".join(painted(changes))
    assert "This correction changes:" in said
    assert "28-Jun-2027" in said
    assert "04-Jul-2027" in said
    assert person.registry.history.last_seq() == seq, "nothing is saved before it was seen"
    story.save("Corrected the operation of {name} on {day}")
    after = story.due_days()
    assert after.keys() == before.keys()
    assert len(before) == 3
    for episode, days in before.items():
        moved = [a != b for a, b in zip(days, after[episode], strict=True)]
        assert all(moved) if episode == current else not any(moved)
    first = min(due for _, _, due in after[current])
    assert first == date(2027, 3, 4)
    _everything_derived_moved(story, seq + 1)


def _everything_derived_moved(story: LaterCourse, seq: int) -> None:
    anchor = story.operation(CORRECTED)
    assert story.row_of(anchor).month == "8"
    assert "stay 12 days" in story.computed(anchor)
    assert [each.interval_months for each in cycles(story.chart)] == [6, 3]
    assert "Recurrence, 3 months after O4" in summary_text(story.person, story.who)
    assert "04-Nov-2026" in story.panel("panel_done")
    assert "28-Oct-2026" not in story.panel("panel_done")
    drawn = story.timeline()
    assert "04-Nov-2026" in drawn
    assert "28-Oct-2026" not in drawn
    event = story.person.last_event()
    assert event.reason == "the date of the letter, not of the operation"
    facts = facts_of_entry(story.person.registry, seq)
    assert facts is not None
    for each in ("28-Oct-2026", "04-Nov-2026"):
        assert each in facts.spoken


def _end(story: LaterCourse) -> None:
    person = story.person
    person.move_to(date(2027, 5, 10))
    story.palliate()
    assert "May-2027" in story.panel("panel_done")
    person.move_to(date(2027, 8, 23))
    story.die()
    page = "\n".join(painted(person.window.patient))
    assert "Died 20-Aug-2027, aged 63" in page
    assert "90-day mortality: alive at its end" in story.computed(story.operation(PELVIC))
    found = cycles(story.chart)
    assert [len(each.interventions) for each in found] == [1, 1]
    assert [[d.decision for d in each.decisions] for each in found] == [
        [Intent.CURATIVE_LOCAL],
        [Intent.CURATIVE_LOCAL, Intent.PALLIATIVE],
    ]
    assert [len(each.ablations) for each in found] == [1, 0]
    verified = verify(person.registry, person.clock.today)
    assert verified.flaws == ()
    _on_paper(story)


def _on_paper(story: LaterCourse) -> None:
    person, who = story.person, story.who
    summary = summary_text(person, who)
    for each in ("KILIÇ, Gülşen", "Nov-2025", "HIPEC", "14-Sep-2026", "20-Aug-2027", "MDT"):
        assert each in summary, f"the summary does not say {each!r}"
    record = pdf_text(paper_of(person.session, who, Paper.RECORD))
    for each in (
        "Fresh frozen plasma",
        "Percutaneous drainage",
        "Anterior resection",
        "Wedge of segment 2",
        "684 mL",
        "Dr C. Yalçın",
        "FOLFIRI",
        "Nov-2025",
    ):
        assert each in record, f"the record does not say {each!r}"
    scores = pdf_text(paper_of(person.session, who, Paper.SCORES))
    for each in ("New World H4'5678", CCI, "Stage IVA", "Grade B", "3 points (high risk)"):
        assert each in scores, f"the scores do not say {each!r}"
