"""What the pictures of printing show: a document before it is printed, and a run over many."""

from scripts.picture_scenes import Scene
from scripts.picture_stage import settle
from ui.main_window import MainWindow
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox


def print_many(window: MainWindow) -> None:
    """The question before a run over three ticked patients."""
    window.show_page("patients")
    settle()
    page = window.patients
    for at in (1, 2, 4):
        page.ticking.toggle(page.area.model.value_at(at).patient_id)
    settle()
    [button] = [each for each in page.findChildren(Button) if each.objectName() == "print_many"]
    button.click()
    settle()
    [operations] = [
        each for each in window.findChildren(CheckBox) if each.objectName() == "batch_operation"
    ]
    operations.click()
    settle()


PAPER_SCENES = (Scene(print_many),)
