"""The protocols page: list, detail, editor, comparing, moving, drafts and files; by keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.actions.calendar import extend_programme
from core.actions.course import record_death
from core.actions.moving import move_patients
from core.actions.operators import add_operator
from core.actions.site_protocols import edit_protocol, withdraw_protocol
from core.domain.modality import Modality
from core.domain.operators import Operator
from core.domain.protocol_file import protocol_as_toml, protocol_from_toml
from core.domain.roles import Role
from core.domain.stops import Death
from core.store.dossiers import dossier_of
from core.store.offered_protocols import offered, site_protocols
from core.store.registry import Registry
from core.store.shipped_protocols import shipped
from tests.builders import TODAY, acting, operator
from tests.e2e.person import ENTER, ESC, Keyboard
from tests.protocols import followed_by, item, kept, own_protocol
from tests.ui.views.patient_desk import AtThePage, simple
from ui.views.protocols import ProtocolsView


@pytest.fixture
def person(qtbot: QtBot, registry: Registry) -> Iterator[AtThePage]:
    seated = AtThePage(qtbot, registry, simple(registry))
    yield seated
    seated.close()


def opened(person: AtThePage) -> ProtocolsView:
    person.window.show_page("protocols")
    return person.window.protocols


def marked(page: ProtocolsView) -> tuple[str, int]:
    known = page.marked()
    assert known is not None
    return known.key


def mark(page: ProtocolsView, key: tuple[str, int]) -> None:
    page.show_version(key)
    assert marked(page) == key


def editor(person: AtThePage) -> Any:
    return person.wait_for_dialog("protocol_editor")


def lines(dialog: Any) -> str:
    return str(dialog.card.lines.text())


def test_that_those_in_use_come_first_and_each_shows_its_source_and_evidence(
    person: AtThePage, registry: Registry
) -> None:
    followed_by(registry, "colofol_low", 3)
    person.session.refresh()
    page = opened(person)
    assert [(row.key, row.n_followed) for row in page.model.rows[:3]] == [
        (("colofol_low", 1), 3),
        (("paper", 1), 1),
        (("asco_2013_frequent", 1), 0),
    ]
    for protocol in shipped().values():
        mark(page, (protocol.id, protocol.version))
        assert page.detail.name.text() == protocol.name
        assert protocol.source in page.detail.source.text()
        assert protocol.evidence.label in page.detail.source.text()
        assert [lane.months for lane in page.detail.axis.lanes] == [
            each.months for each in protocol.items
        ]
    ModelTester(None).check(page.model)
    ModelTester(None).check(page.followers)


def test_that_the_page_is_reached_from_find_from_the_settings_and_from_the_patient(
    person: AtThePage,
) -> None:
    hand = Keyboard(person)
    hand.add("show_protocol")
    assert (person.window.page, marked(person.window.protocols)) == ("protocols", ("paper", 1))
    person.window.show_page("settings")
    person.window.settings.show_section("protocols")
    used = person.window.settings.findChild(QWidget, "protocols_used")
    assert used.text() == "Source series (Serin et al.), version 1: 1 patient"  # type: ignore[union-attr]
    hand.push("open_protocols")
    assert person.window.page == "protocols"
    person.window.show_page("worklist")
    person.press("k", control=True)
    person.press("protocols", ENTER)
    assert person.window.page == "protocols"


def test_that_a_shipped_protocol_is_copied_and_the_copy_edited_by_keyboard(
    person: AtThePage, registry: Registry
) -> None:
    page, hand = opened(person), Keyboard(person)
    assert not page.buttons["edit"].isEnabled()
    assert "copy it" in page.buttons["edit"].toolTip()
    person.press(ENTER)
    dialog = editor(person)
    hand.write("protocol_name", "Our series")
    hand.write("line_1.months", "6, 12")
    assert dialog.schedule.axis.lanes[0].months == (6, 12), "drawn while it is typed"
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    [ours] = site_protocols(registry).values()
    assert (ours.name, ours.items[0].months) == ("Our series", (6, 12))
    assert ours.items[1:] == shipped()["paper"].items[1:]
    assert marked(page) == (ours.id, 1)
    assert "Our series" in page.message.sentence
    person.press("e")
    dialog = editor(person)
    hand.write("line_3.months", "24, 48")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert site_protocols(registry)[ours.id, 1].items[2].months == (24, 48)
    person.press("u")
    assert site_protocols(registry)[ours.id, 1] == ours


def test_that_editing_a_followed_version_says_it_makes_another_and_moves_nobody(
    person: AtThePage, registry: Registry
) -> None:
    was = kept(registry)
    [who] = followed_by(registry, was.id)
    person.session.refresh()
    page, hand = opened(person), Keyboard(person)
    mark(page, (was.id, 1))
    person.press("e")
    dialog = editor(person)
    hand.write("line_2.months", "6")
    hand.push("show_change")
    said = lines(dialog)
    assert "Biochemistry: months 3, 9, 12 left out" in said
    assert "1 patient would move" in said
    assert [(row.name, row.added) for row in dialog.card.grid.rows] == [("Blood", 0)]
    assert dialog.card.grid.rows[0].removed > 0
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert marked(page) == (was.id, 2)
    current = person.session.plan(who).current
    assert current is not None
    assert current.protocol == was


BAD = (
    ("line_1.months", "4, 8, 6", "rising order"),
    ("line_1.months", "4, eight", "is no month"),
    ("line_1.months", "", "whole numbers from 1"),
    ("line_1.early", "110", "could overlap"),
    ("line_1.grace", "x", "as whole numbers"),
)


@pytest.mark.parametrize(("field", "typed", "sentence"), BAD)
def test_that_a_wrong_schedule_is_said_at_its_line_and_nothing_typed_is_lost(
    person: AtThePage, registry: Registry, field: str, typed: str, sentence: str
) -> None:
    opened(person)
    hand = Keyboard(person)
    person.press("c")
    dialog = editor(person)
    hand.write("protocol_name", "Our series")
    hand.write(field, typed) if typed else dialog.schedule.lines[0].months.clear()
    line = dialog.schedule.lines[0]
    assert sentence in line.problem, "while it is typed"
    person.press(ENTER, control=True)
    assert dialog.isVisible()
    assert [row.label for row in dialog.form_rows() if row.problem] == ["MRI liver"]
    assert dialog.findChild(QWidget, field).text() == typed
    assert dialog.findChild(QWidget, "protocol_name").text() == "Our series"
    assert not site_protocols(registry)


def test_that_a_name_that_is_taken_is_refused_at_its_field(
    person: AtThePage, registry: Registry
) -> None:
    kept(registry)
    person.session.refresh()
    opened(person)
    hand = Keyboard(person)
    person.press("c")
    dialog = editor(person)
    hand.write("protocol_name", "ward 5")
    person.press(ENTER, control=True)
    assert [row.problem for row in dialog.form_rows() if row.problem] == [
        "Another protocol is called so. Give this one a name of its own."
    ]


def test_that_examinations_are_added_removed_and_given_what_else_counts(
    person: AtThePage, registry: Registry
) -> None:
    opened(person)
    hand = Keyboard(person)
    person.press("n")
    dialog = editor(person)
    for name, text in (("name", "New one"), ("short", "New"), ("population", "a"), ("source", "b")):
        hand.write(f"protocol_{name}", text)
    hand.write("line_1.months", "6, 12")
    hand.push("add_line")
    hand.choose("line_2.modality", Modality.MRI)
    hand.write("line_2.months", "12")
    person.press(ENTER, control=True)
    assert "there already" in dialog.schedule.lines[1].problem
    hand.choose("line_2.modality", Modality.CEA)
    hand.tick("line_1.stand_ins")
    person.wait_for_dialog("record_dialog")
    hand.tick("accepts.CT_CAP")
    person.press(ENTER, control=True)
    person.wait_for_window(dialog)
    hand.push("add_line")
    hand.tick("line_3.remove")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    [new] = site_protocols(registry).values()
    assert [(i.modality, i.months, i.accepts) for i in new.items] == [
        (Modality.MRI, (6, 12), (Modality.CT_CAP,)),
        (Modality.CEA, (12,), ()),
    ]


def test_that_a_half_typed_protocol_is_kept_and_offered_again(
    person: AtThePage, registry: Registry
) -> None:
    page, hand = opened(person), Keyboard(person)
    person.press("c")
    dialog = editor(person)
    hand.write("protocol_name", "Half of a protocol")
    hand.write("line_2.months", "5, 10")
    person.window.leave_forms()
    dialog.close()
    person.wait_for_no_dialog()
    person.window.show_page("worklist")
    person.window.offer_drafts()
    hand.push("resume_draft")
    again = editor(person)
    assert again.schedule.lines[1].months.text() == "5, 10"
    assert again.schedule.lines[2].optional.isChecked()
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    [kept_now] = site_protocols(registry).values()
    assert kept_now.name == "Half of a protocol"
    assert not person.session.drafts()
    assert marked(page) == (kept_now.id, 1)


def test_that_two_versions_are_compared_in_words(person: AtThePage, registry: Registry) -> None:
    was = kept(registry)
    followed_by(registry, was.id)
    edit_protocol(registry, acting(), was, replace(was, items=(item(Modality.MRI, 6, 12),)))
    person.session.refresh()
    page = opened(person)
    mark(page, (was.id, 2))
    person.press("v")
    dialog: Any = person.wait_for_dialog("compare_dialog")
    assert [combo.currentText() for combo in dialog.choices] == [
        "Ward 5, version 1",
        "Ward 5, version 2",
    ]
    assert dialog.changes.text().splitlines() == [
        "MRI liver: months 3, 9 left out",
        "Biochemistry: not asked for any more",
    ]
    dialog.choices[0].setCurrentIndex(dialog.choices[1].currentIndex())
    assert dialog.changes.text() == "They are the same."
    person.press(ESC)
    person.wait_for_no_dialog()


def test_that_patients_are_moved_after_a_look_ahead_and_undo_takes_them_back(
    person: AtThePage, registry: Registry
) -> None:
    was = kept(registry)
    first, second, dead = followed_by(registry, was.id, 3)
    record_death(registry, acting(), Death(patient_id=dead, died_on=TODAY - timedelta(days=2)))
    edit_protocol(registry, acting(), was, replace(was, items=(item(Modality.CT_CAP, 6, 12),)))
    person.session.refresh()
    before = {who: person.session.plan(who) for who in (first, second, dead)}
    page, hand = opened(person), Keyboard(person)
    mark(page, (was.id, 1))
    assert [row.status for row in page.followers.rows][-1] == "Deceased"
    person.press("m")
    dialog: Any = person.wait_for_dialog("move_dialog")
    assert dialog.target.currentText() == "Ward 5, version 2", "a newer one of the same first"
    assert [value for _, value in dialog.boxes] != []
    assert dialog.findChild(QWidget, "not_moved").text().count("YILMAZ") == 1
    assert "2 patients would move" in lines(dialog)
    hand.push("tick_none")
    assert not dialog.save_button.isEnabled()
    hand.push("tick_all")
    person.press(ENTER, control=True)
    assert dialog.isVisible(), "a reason is asked for"
    hand.write("reason", "The board agreed")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert person.last_event().values["n"] == "2"
    for who in (first, second):
        current = person.session.plan(who).current
        assert current is not None
        assert current.protocol.version == 2
    mark(page, (was.id, 2))
    assert {row.patient_id for row in page.followers.rows} == {first, second}
    person.press("u")
    assert {who: person.session.plan(who) for who in before} == before


def test_that_who_follows_a_version_is_shown_with_what_differs_and_opens_the_patient(
    person: AtThePage, registry: Registry
) -> None:
    episode = dossier_of(registry, person.who).episodes[0]
    extend_programme(registry, acting(), episode, (72, 84), reason="late recurrences")
    person.session.refresh()
    page = opened(person)
    [row] = page.followers.rows
    assert row.note == "extended to month 84"
    page.people.setFocus()
    person.press(ENTER)
    assert (person.window.page, person.page.plan.dossier.patient.id) == ("patient", person.who)  # type: ignore[union-attr]


def test_that_one_patient_is_moved_by_the_form_of_his_own_page(
    person: AtThePage, registry: Registry
) -> None:
    was = kept(registry)
    person.session.refresh()
    opened(person)
    hand = Keyboard(person)
    person.press("p")
    person.wait_for_dialog("protocol_dialog")
    hand.choose("protocol", was.id)
    hand.write("reason", "He wishes so")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    current = person.session.plan(person.who).current
    assert current is not None
    assert current.protocol == was


def test_that_who_follows_a_withdrawn_version_can_be_moved_to_one_that_is_offered(
    person: AtThePage, registry: Registry
) -> None:
    was = kept(registry)
    [who] = followed_by(registry, was.id)
    withdraw_protocol(registry, acting(), was)
    person.session.refresh()
    page, hand = opened(person), Keyboard(person)
    mark(page, (was.id, 1))
    assert page.model.rows[page.model.row_of((was.id, 1))].state == "withdrawn"
    person.press("p")
    dialog: Any = person.wait_for_dialog("protocol_dialog")
    assert dialog.chosen[0] == "paper"
    hand.write("reason", "It was withdrawn")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    current = person.session.plan(who).current
    assert current is not None
    assert current.protocol.id == "paper"


def test_that_a_version_is_withdrawn_after_a_question(
    person: AtThePage, registry: Registry
) -> None:
    was = kept(registry)
    person.session.refresh()
    page = opened(person)
    mark(page, (was.id, 1))
    person.press("w")
    person.wait_for_dialog("withdraw_dialog")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert was.id not in offered(registry)
    assert page.model.row_of((was.id, 1)) == -1


def test_that_a_protocol_is_saved_as_a_file_and_read_again(
    person: AtThePage, registry: Registry, tmp_path: Path
) -> None:
    was = kept(registry)
    person.session.refresh()
    page = opened(person)
    mark(page, (was.id, 1))
    files, known = person.window.protocols_wiring.files, page.marked()  # type: ignore[union-attr]
    assert known is not None
    path = tmp_path / "ward.toml"
    files.write(known, str(path))
    assert protocol_from_toml(path.read_text(encoding="utf-8")) == was
    files.read(str(path))
    assert page.message.sentence == "This protocol is here already."
    path.write_text(
        protocol_as_toml(own_protocol(id="icu", name="Ward 6", short="W6")), encoding="utf-8"
    )
    files.read(str(path))
    assert marked(page) == ("icu", 1)
    path.write_bytes(b"\x00\xff")
    files.read(str(path))
    assert "not UTF-8" in page.message.sentence
    files.read(str(tmp_path / "nothing.toml"))
    assert "cannot be read" in page.message.sentence
    assert len(site_protocols(registry)) == 2


def test_that_a_coordinator_looks_and_is_told_who_decides(
    person: AtThePage, registry: Registry
) -> None:
    add_operator(registry, acting(), operator("S. Demir", Role.COORDINATOR))
    person.session.act_as(registry.of(Operator).all()[-1])
    page = opened(person)
    for name in ("new", "import", "copy", "move", "change"):
        assert not page.buttons[name].isEnabled()
        assert "surgeon" in page.buttons[name].toolTip()
    for name in ("compare", "export"):
        assert page.buttons[name].isEnabled()


def test_that_the_new_version_is_offered_when_somebody_is_registered(
    person: AtThePage, registry: Registry
) -> None:
    was = kept(registry)
    followed_by(registry, was.id, on=date(2026, 9, 1))
    edit_protocol(registry, acting(), was, replace(was, notes="Agreed."))
    person.session.refresh()
    person.window.open_register()
    button = person.window.register.findChild(QWidget, f"protocol_{was.id}")
    assert button.accessibleName() == "Ward 5, version 2"  # type: ignore[union-attr]


def test_that_what_somebody_typed_is_no_markup(person: AtThePage, registry: Registry) -> None:
    typed = "<b>&amp; {x} %1</b>"
    was = kept(registry, own_protocol(name=typed, source=typed, notes=typed))
    person.session.refresh()
    page = opened(person)
    mark(page, (was.id, 1))
    assert page.detail.name.text() == typed
    assert page.detail.name.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;b&gt;&amp;amp; {x} %1&lt;/b&gt;" in page.buttons["undo"].toolTip()
    person.press("e")
    assert editor(person).findChild(QWidget, "protocol_source").text() == typed


def test_that_a_move_by_somebody_else_shows_on_the_page_at_once(
    person: AtThePage, registry: Registry
) -> None:
    page = opened(person)
    person.session.run(
        lambda r, a: move_patients(r, a, [person.who], ("colofol_low", 1), reason="Agreed.")
    )
    assert page.model.rows[0].key == ("colofol_low", 1)
