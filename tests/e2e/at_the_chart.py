"""Somebody at one patient's chart: forms filled in, parts of an operation, what the page shows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from core.domain.chart import Chart
from core.domain.ids import PatientId
from core.reports.timeline import timeline_svg
from core.store.charts import chart_of
from tests.e2e.looking import words_of_svg
from tests.e2e.person import Hand, Person
from ui.look.language import words
from ui.views.patient.course_rows import CourseRow


class AtTheChart:
    """Each deed is one step of the history with a sentence of its own, or it is an error."""

    def __init__(self, person: Person, hand: Hand, number: str) -> None:
        self.person, self.hand, self._number = person, hand, number
        self._last_seq = person.registry.history.last_seq()

    @property
    def who(self) -> PatientId:
        return self.person.patient_id(self._number)

    @property
    def chart(self) -> Chart:
        return chart_of(self.person.registry, self.who)

    # Doing

    def one_more_entry(self, sentence: str) -> None:
        """Exactly one step more, by the operator, about the patient, on this day."""
        event = self.person.last_event()
        self._last_seq += 1
        assert event.seq == self._last_seq, f"{event.seq - self._last_seq} entries more"
        assert event.sentence.startswith(sentence), event.sentence
        assert (event.operator, event.patient_id) == ("E. Kaya", self.who)
        assert event.at.startswith(self.person.clock.today.isoformat())

    def fill(
        self,
        texts: Mapping[str, str],
        chosen: Mapping[str, object] | None = None,
        ticks: Sequence[str] = (),
    ) -> None:
        """What is ticked and chosen decides what is asked, so it comes first."""
        for name in ticks:
            self.hand.tick(name)
        for name, value in (chosen or {}).items():
            self.hand.choose(name, value)
        for name, text in texts.items():
            self.hand.write(name, text)

    def add(
        self,
        entry: str,
        sentence: str,
        texts: Mapping[str, str],
        chosen: Mapping[str, object] | None = None,
        ticks: Sequence[str] = (),
    ) -> None:
        """A line of `Add event`, filled in and saved."""
        self.hand.add(entry)
        self.person.wait_for_dialog("record_dialog")
        self.fill(texts, chosen, ticks)
        self.save(sentence)

    def save(self, sentence: str) -> None:
        self.hand.push("save")
        self.person.wait_for_no_dialog()
        self.one_more_entry(sentence)

    def part(
        self,
        kind: str,
        texts: Mapping[str, str],
        chosen: Mapping[str, object] | None = None,
        ticks: Sequence[str] = (),
    ) -> None:
        """A part of the operation whose form is open; nothing is saved yet."""
        self.hand.push(f"add_{kind}")
        self.person.wait_for_dialog("part_dialog")
        self.fill(texts, chosen, ticks)
        self.hand.push("save")
        self.person.qtbot.waitUntil(lambda: not self.person.dialogs("part_dialog"))
        self.person.wait_for_window(self.person.dialogs("record_dialog")[-1])
        assert self.person.registry.history.last_seq() == self._last_seq

    def restart(self) -> None:
        """The answer after a curative operation: the calendar counts from it."""
        self.person.wait_for_dialog("reanchor_dialog")
        self.one_more_entry("Recorded the operation of {name} on {day}")
        self.hand.push("answer_restart")
        self._answer()

    def keep(self, reason: str) -> None:
        self.person.wait_for_dialog("reanchor_dialog")
        self.one_more_entry("Recorded the operation of {name} on {day}")
        self.hand.push("answer_keep")
        self.hand.write("keep_reason", reason)
        self._answer()

    def _answer(self) -> None:
        self.hand.push("commit_answer")
        self.person.wait_for_no_dialog()
        self.one_more_entry("Calendar of {name} after the operation of {day}: {answer}")

    # Looking

    def panel(self, name: str) -> dict[str, str]:
        """A panel of the overview by its labels; lines without one go on the line before."""
        found: dict[str, str] = {}
        label = ""
        for each in self.person.window.patient.overview.panels[name].facts.lines:
            label = each.label or label
            found[label] = f"{found[label]}; {each.value}" if label in found else each.value
        return found

    def scores(self) -> dict[str, str]:
        lines = self.person.window.patient.overview.scores.facts.lines
        return {each.label: each.value for each in lines}

    def course(self) -> tuple[CourseRow, ...]:
        return self.person.window.patient.course.course.rows.rows

    def row_of(self, record: Any) -> CourseRow:
        return next(row for row in self.course() if row.record.id == record.id)

    def computed(self, operation: Any) -> str:
        """The line of what is computed under an operation in the course."""
        return next(
            (r.detail for r in self.course() if r.is_computed and r.record.id == operation.id), ""
        )

    def timeline(self) -> str:
        """Every word of the drawing with the whole chart."""
        plan = self.person.session.plan(self.who)
        return "\n".join(words_of_svg(timeline_svg(plan, words(), chart=self.chart)))

    def due_days(self) -> dict[str, list[tuple[str, int, date]]]:
        """Every due date of every calendar, by the id of its episode."""
        plan = self.person.session.plan(self.who)
        return {
            each.episode.id: [
                (course.modality.value, slot.month, slot.due_on)
                for course in each.courses
                for slot in course.plan.slots
            ]
            for each in plan.episodes
        }
