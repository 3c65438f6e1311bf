"""Scenes of the guide about orders that move on."""

from core.domain.deferrals import DeferralReason
from scripts.picture_scenes import OVERDUE, Scene
from scripts.picture_stage import settle, type_into
from ui.main_window import MainWindow
from ui.views.worklist.inline import InlineEditor
from ui.widgets.choices import Combo


def _editor(window: MainWindow) -> InlineEditor:
    settle()
    editor = window.worklist.area.table.editor
    assert editor is not None, "an editor is open below the marked row"
    return editor


def _mark(window: MainWindow) -> None:
    window.show_page("worklist")
    settle()
    numbers = [row.person.number.replace(" ", "") for row in window.worklist.area.model.rows]
    window.worklist.area.table.mark(numbers.index(OVERDUE))
    settle()


def worklist_defer(window: MainWindow) -> None:
    """A visit put off until March because the patient is away."""
    _mark(window)
    window.worklist.pipeline.defer()
    editor = _editor(window)
    type_into(editor, "deferred_until", "12 mar")
    [reason] = editor.findChildren(Combo)
    reason.choose(DeferralReason.ABROAD)


PIPELINE = (Scene(worklist_defer),)
