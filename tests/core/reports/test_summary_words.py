"""What the summary says, as text: no page is drawn here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.disease import NodeStage, PrimaryTumour, StagePrefix, SubCategory, TumourStage
from core.domain.dossier import Dossier
from core.domain.followup import Pause, PauseReason, Waiver
from core.domain.ids import new_patient_id
from core.language import Language, words_in
from core.reports.paper.glyphs import Glyph
from core.reports.paper.tables import Table
from core.reports.summary.compose import compose
from core.reports.summary.filename import summary_file_name
from core.reports.summary.sayings import primary_said
from core.reports.summary.values import Summary
from core.surveillance.orders import DisplayStatus, display_status
from tests.core.reports import sample

ENGLISH = words_in(Language.ENGLISH)
TURKISH = words_in(Language.TURKISH)


def said(dossier: Dossier, today: date = sample.TODAY) -> Summary:
    return compose(sample.plan_for(dossier, today), ENGLISH, sample.META)


def text_of(summary: Summary) -> str:
    return "\n".join(summary.lines())


def rows_of(table: Table | None) -> list[list[str]]:
    assert table is not None
    return [[cell.text for cell in row] for row in table.rows]


def test_that_the_banner_says_who_it_is_as_the_record_does() -> None:
    banner = said(sample.complex_course()).banner
    assert banner.name == "KILIÇOĞLU, Işıl (Ms)"
    assert banner.details == (
        ("Born", "19-Jul-1996 (30y)"),
        ("Gender", "Female"),
        ("Hospital No.", "204 817"),
    )
    assert banner.contact == "last contact 12-Oct-2026"
    assert banner.as_of == "As of 23-Nov-2026"
    assert not banner.has_died


def test_that_the_hospital_number_is_grouped_as_in_the_window() -> None:
    whole = sample.complex_course()
    as_stored = replace(whole.patient, hospital_no="204817")
    summary = said(replace(whole, patient=as_stored))
    assert summary.banner.details[-1] == ("Hospital No.", "204 817")
    assert summary.footer.number == "204 817"


def test_that_every_overdue_item_stands_on_top_and_stays_overdue_when_booked() -> None:
    alerts = said(sample.complex_course()).alerts
    assert [(a.glyph, a.headline) for a in alerts] == [
        (Glyph.OVERDUE, "MRI liver, month 36: 45 days overdue"),
        (Glyph.OVERDUE, "PET-CT, month 36: 45 days overdue"),
        (Glyph.RESULT_OPEN, "CEA 6.4 µg/L of 12-Oct-2026: no decision recorded"),
    ]
    assert alerts[0].detail == (
        "due 09-Oct-2026, no booking; 2 attempts unanswered (03-Nov, 17-Nov)"
    )
    assert alerts[1].detail == "due 09-Oct-2026, booked Wed 02-Dec-2026 09:40"


def test_that_a_course_with_reoperations_is_told_in_order_with_its_codes() -> None:
    rows = rows_of(said(sample.complex_course()).course)
    assert [(row[0], row[1], row[2]) for row in rows] == [
        ("02-Mar-2022", "–4", "Primary tumour found"),
        ("02-Mar-2022", "–4", "Liver metastases found"),
        ("21-Mar-2022", "–3", "C1  Systemic therapy, preoperative"),
        ("18-Jul-2022", "0", "O1  Operation, open, simultaneous"),
        ("29-Aug-2022", "1", "C2  Systemic therapy, adjuvant"),
        ("24-Jan-2023", "6", "R1  Recurrence, 6 months after O1"),
        ("31-Jan-2023", "6", "M1  MDT decision"),
        ("27-Feb-2023", "7", "O2  Operation, open"),
        ("29-Aug-2023", "13", "R2  Recurrence, 6 months after O2"),
        ("05-Sep-2023", "13", "M2  MDT decision"),
        ("09-Oct-2023", "14", "O3  Operation, open"),
    ]
    assert rows[3][3] == (
        "Metastasectomy + liver ablation + resection of the primary tumour (S4a, S6, S7, S8). "
        "1 lesion ablated. Margin 3 mm. Surgeon: Dr A. Seren. Surveillance counts from this day."
    )


def test_that_surveillance_is_told_open_visits_first_with_missed_and_late_ones() -> None:
    summary = said(sample.complex_course())
    rows = rows_of(summary.surveillance)
    assert [row[0] for row in rows] == ["36", "42", "30", "24", "20", "16", "12", "8", "4"]
    assert rows[0] == [
        "36",
        "09-Oct-2026",
        "45 days overdue no booking",
        "12-Oct-2026 no decision recorded",
        "45 days overdue booked 02-Dec-2026",
        "Suspicious; CEA 6.4",
    ]
    assert rows[3][4] == "18-Nov-2025 40 days late"
    assert rows[4][2] == "14-Jul-2025 35 days late"
    assert rows[5][2] == "missed"
    assert summary.later == (
        "Then month 48 (09-Oct-2027, with PET-CT), 54 (09-Apr-2028), "
        "60 (09-Oct-2028, with PET-CT): discharge decision."
    )


def test_that_the_rest_of_a_long_programme_is_its_first_and_its_last_visit() -> None:
    plan = sample.plan_for(sample.simple())
    later = {
        words.language: compose(plan, words, sample.META).later for words in (ENGLISH, TURKISH)
    }
    assert later[Language.ENGLISH] == (
        "Then 8 visits, from month 20 (12-Sep-2027) to month 60 (12-Jan-2031, with PET-CT): "
        "discharge decision."
    )
    assert "ilki 20. ay (12-Eyl-2027), sonuncusu 60. ay (" in later[Language.TURKISH]


def test_that_a_booked_visit_is_no_reason_for_a_box() -> None:
    [alert] = said(sample.simple()).alerts
    assert alert.glyph is Glyph.BOOKED
    assert not alert.is_urgent
    assert alert.detail == "Tue 12-Jan-2027 08:30 MRI liver, biochemistry; Thu 14-Jan-2027 PET-CT"


def test_that_nothing_is_due_after_a_death() -> None:
    summary = said(sample.dead())
    assert summary.banner.has_died
    assert ("Died", "12-Mar-2026 (29y)") in summary.banner.details
    assert [alert.headline for alert in summary.alerts] == ["Nothing is due"]
    text = text_of(summary)
    for word in ("overdue", "not yet due", "window open", "booked", "Phone"):
        assert word not in text
    assert "10 later visits are cancelled: nothing is due." in text


def test_that_a_lost_patient_is_still_somebodys_task() -> None:
    summary = said(sample.lost())
    assert summary.banner.state == "Lost to follow-up since 01-Dec-2025"
    assert summary.alerts[0].headline == "Lost to follow-up: tracing goes on"
    assert summary.alerts[0].detail == "last attempt 03-Nov-2025"


def test_that_a_patient_with_nothing_but_a_name_is_told_to_need_a_plan() -> None:
    summary = said(sample.empty())
    assert summary.banner.name == "AYDIN"
    assert summary.banner.state == "Disease state not recorded"
    assert summary.alerts[0].headline == "No plan: needs attention"
    assert summary.course is None
    assert summary.surveillance is None
    assert "Given name, gender, hospital number, responsible surgeon, phone" in summary.gaps.text


def test_that_missing_facts_are_said_and_never_left_blank() -> None:
    summary = said(sample.dead())
    assert "Margin not recorded." in text_of(summary)
    assert "O1: smallest margin" in summary.gaps.text
    for column in summary.facts:
        assert all(fact.text for fact in column.facts)


@pytest.mark.parametrize(
    ("day", "status", "glyph", "cell", "headline"),
    [
        (date(2026, 10, 23), DisplayStatus.DUE, Glyph.DUE, "due no booking", "to be booked"),
        (date(2026, 10, 24), DisplayStatus.OVERDUE, Glyph.OVERDUE, "15 days overdue", "15 days"),
        (date(2026, 10, 25), DisplayStatus.OVERDUE, Glyph.OVERDUE, "16 days overdue", "16 days"),
    ],
)
def test_that_the_page_turns_overdue_on_the_day_the_list_does(
    day: date, status: DisplayStatus, glyph: Glyph, cell: str, headline: str
) -> None:
    plan = sample.plan_for(sample.complex_course(), day)
    order = next(o for o in plan.visits[7].orders if o.modality is sample.MRI)
    assert order.month == 36
    assert display_status(order) is status
    summary = compose(plan, ENGLISH, sample.META)
    assert summary.surveillance is not None
    mri = summary.surveillance.rows[0][2]
    assert mri.glyph is glyph
    assert mri.text.startswith(cell)
    assert any(headline in alert.headline for alert in summary.alerts if alert.glyph is glyph)


def test_that_the_pages_status_is_the_plans_on_every_day_of_a_year() -> None:
    for n in range(0, 366, 3):
        plan = sample.plan_for(sample.complex_course(), date(2026, 1, 1) + timedelta(days=n))
        summary = compose(plan, ENGLISH, sample.META)
        flags = [o for o in plan.current.orders if o.overdue_since] if plan.current else []
        urgent = [alert for alert in summary.alerts if alert.is_urgent]
        assert len(urgent) == len(flags)
        cells = (
            [c for row in summary.surveillance.rows for c in row] if summary.surveillance else []
        )
        assert sum(c.glyph is Glyph.OVERDUE for c in cells) == len(flags)


def test_that_a_past_day_does_not_know_what_came_later() -> None:
    text = text_of(said(sample.complex_course(), date(2023, 1, 30)))
    assert "R1  Recurrence" in text
    assert "no decision recorded" in text
    for later in ("O2", "M1", "2024", "2026-"):
        assert later not in text.replace("Printed 23-Nov-2026", "")


def test_that_a_pause_and_a_waiver_are_told_with_who_answers_for_them() -> None:
    dossier = sample.complex_course()
    patient_id = dossier.patient.id
    pause = Pause(
        patient_id=patient_id,
        starts_on=date(2026, 9, 1),
        reason=PauseReason.ILLNESS,
        responsible="Dr A. Seren",
        review_on=date(2026, 11, 1),
    )
    waiver = Waiver(
        patient_id=patient_id,
        episode_id=dossier.episodes[-1].id,
        modality=sample.MRI,
        month=16,
        waived_on=date(2025, 2, 1),
        waived_by="Dr B. Uçar",
        reason="CT instead",
    )
    summary = said(replace(dossier, pauses=(pause,), waivers=(waiver,)))
    text = text_of(summary)
    assert "Pause: review due since 01-Nov-2026" in text
    assert "Serious illness, to be reviewed on 01-Nov-2026, responsible Dr A. Seren." in text
    assert "waived Dr B. Uçar" in text


def test_that_a_missing_telephone_is_said_beside_the_flag() -> None:
    dossier = sample.complex_course()
    unreachable = replace(dossier, patient=replace(dossier.patient, phone=""))
    assert "no telephone number recorded" in said(unreachable).alerts[0].detail


def test_that_many_open_results_are_counted_and_no_overdue_item_gives_way() -> None:
    dossier = sample.complex_course()
    unread = replace(dossier, results=())
    summary = said(unread)
    assert [a.glyph for a in summary.alerts[:2]] == [Glyph.OVERDUE, Glyph.OVERDUE]
    assert len(summary.alerts) == 8
    assert summary.more_alerts.endswith("more are in the tables")


@pytest.mark.parametrize(
    "patient",
    [sample.simple, sample.complex_course, sample.dead, sample.lost, sample.empty],
)
def test_that_the_same_facts_are_told_in_both_languages(patient: Callable[[], Dossier]) -> None:
    plan = sample.plan_for(patient())
    english = compose(plan, ENGLISH, sample.META)
    turkish = compose(plan, TURKISH, sample.META)
    assert len(english.lines()) == len(turkish.lines())
    assert "23-Kas-2026" in turkish.banner.as_of
    assert english.banner.name.split(" (")[0] == turkish.banner.name.split(" (")[0]


def test_that_numbers_follow_the_language() -> None:
    plan = sample.plan_for(sample.complex_course())
    assert "6,4" in text_of(compose(plan, TURKISH, sample.META))


def test_that_demonstration_data_are_named_in_banner_and_footer() -> None:
    plan = sample.plan_for(sample.simple())
    summary = compose(plan, ENGLISH, replace(sample.META, is_demonstration=True))
    assert summary.banner.mark == "DEMONSTRATION DATA"
    assert "Demonstration data, not a real patient" in summary.footer.left[1]


def test_that_the_footer_names_protocol_and_program_versions() -> None:
    line, printed = said(sample.simple()).footer.left
    assert line == (
        "Protocol Paper version 1 (MRI liver, biochemistry 4-monthly to 24, 6-monthly to 60; "
        "PET-CT 12-monthly to 60)"
    )
    assert printed == "Hepatrack 0.1.0 · Printed 23-Nov-2026 16:40 by D. Kaya"


def test_that_a_file_name_tells_the_day_and_nobodys_identity() -> None:
    assert summary_file_name(sample.TODAY, ENGLISH) == "summary-23-Nov-2026.pdf"
    name = summary_file_name(date(2026, 2, 3), TURKISH)
    assert name.isascii()
    assert name.endswith("-03-Sub-2026.pdf")


def test_that_a_stage_is_said_with_the_prefix_and_sub_category_it_was_recorded_with() -> None:
    primary = PrimaryTumour(
        patient_id=new_patient_id(),
        prefix=StagePrefix.CLINICAL_AFTER_THERAPY,
        pt=TumourStage.T4,
        pt_sub=SubCategory.A,
        pn=NodeStage.N1,
    )
    assert primary_said(primary, ENGLISH) == "ycT4a ycN1"
    assert primary_said(replace(primary, prefix=None, pt_sub=None), ENGLISH) == "pT4 pN1"
