"""Going on with a draft, whatever form it is of: opened again where it was."""

from typing import Any, Protocol, get_args, get_origin, get_type_hints

from core.domain.drafts import Draft
from core.domain.ids import PatientId
from core.errors import RegistryError
from core.language import phrase
from core.store.taken_out import taken_out
from core.surveillance.orders import Order
from ui.main_window.drafting import SETTLED, Drafting
from ui.main_window.patient_wiring import PatientWiring
from ui.main_window.titles import (
    LEAVING,
    MERGE,
    MOVE,
    OFF_LIST,
    OPERATOR,
    PROTOCOL,
    QUESTIONS,
    REGISTER,
    SCREENING,
)
from ui.session import RegistrySession
from ui.views.patient import PatientView, intents
from ui.views.patient.moving_lines import LINES
from ui.views.patient.opening import record_of
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.view import WorklistView

LINE, ASK = "line", "ask"
# The forms that are of no patient's page: the page each stands on, and what answers for it there.
_ON_PAGES = {
    REGISTER: ("register", "registering"),
    PROTOCOL: ("protocols", "protocols_wiring"),
    MOVE: ("protocols", "protocols_wiring"),
    SCREENING: ("screening", "screening_wiring"),
    OFF_LIST: ("screening", "screening_wiring"),
    OPERATOR: ("settings", "operators_wiring"),
    LEAVING: ("settings", "operators_wiring"),
    MERGE: ("quality", "quality_wiring"),
}


class Window(Protocol):
    """What is needed of the window that has the pages."""

    session: RegistrySession
    patient_wiring: PatientWiring | None

    @property
    def drafts(self) -> Drafting: ...

    @property
    def worklist(self) -> WorklistView: ...

    @property
    def patient(self) -> PatientView: ...

    def show_page(self, name: str) -> None: ...

    def open_patient(self, patient_id: PatientId) -> None: ...

    def open_register(self) -> None: ...


class Answering(Protocol):
    """What opens a form of its page again."""

    def take_up(self, draft: Draft) -> None: ...


def take_up(window: Window, draft: Draft) -> None:
    """Open the form of a draft as it was left.

    Raises:
        RegistryError: what it was about is done, changed or gone.
    """
    mode = draft.form.partition(":")[0]
    if mode == LINE:
        take_up_line(window, draft)
    elif mode == ASK:
        take_up_question(window, draft)
    elif draft.form in _ON_PAGES:
        page, name = _ON_PAGES[draft.form]
        if draft.form == REGISTER:
            window.open_register()
        else:
            window.show_page(page)
        wiring: Answering | None = getattr(window, name)
        if wiring is not None:  # else the page was refused, and said why
            wiring.take_up(draft)
    elif draft.patient_id is not None:
        window.open_patient(draft.patient_id)
        assert window.patient_wiring is not None, "the page is open"
        window.patient_wiring.take_up(draft)


def take_up_line(window: Window, draft: Draft) -> None:
    """Open the editor again below its row, or under the tabs of its patient.

    Raises:
        RegistryError: what it was about is done, or gone.
    """
    on_list = draft.content["page"] == "worklist"
    with window.drafts.resuming(draft):
        editor = _on_the_list(window, draft) if on_list else _with_the_patient(window, draft)
    if editor is None or editor.draft is None or editor.draft.form != draft.form:
        raise RegistryError(SETTLED)
    editor.take_back(draft.content["typed"])


def _on_the_list(window: Window, draft: Draft) -> InlineEditor | None:
    window.show_page("worklist")
    page, key = window.worklist, draft.content["key"]
    if page.area.model.row_of(key) < 0:
        page.head.clear()  # a filter hides it
    row = page.area.model.row_of(key)
    if row < 0:
        return None
    page.acts.close_editor()
    page.area.table.mark(row)
    act = draft.form.partition(":")[2]
    getattr(page.acts if act in {"book", "done", "cancel"} else page.pipeline, act)()
    return page.area.table.editor


def _with_the_patient(window: Window, draft: Draft) -> InlineEditor | None:
    assert draft.patient_id is not None, "an editor is about somebody"
    window.open_patient(draft.patient_id)
    page, wanted = window.patient, draft.content["orders"]
    current = page.plan.current if page.plan is not None else None
    orders = tuple(each for each in (current.orders if current else ()) if _named(each) in wanted)
    if not orders:
        return None
    page.ask(LINES[draft.form.partition(":")[2]](orders))
    return page.editor


def _named(order: Order) -> list[Any]:
    return [order.modality.value, order.month]


def take_up_question(window: Window, draft: Draft) -> None:
    """Ask the question again, with what was typed as its answer.

    Raises:
        RegistryError: what it was about was taken out meanwhile.
    """
    assert draft.patient_id is not None, "a question is about somebody"
    window.open_patient(draft.patient_id)
    assert window.patient_wiring is not None, "the page is open"
    with window.drafts.resuming(draft):
        window.patient_wiring.handle(_intent(window, draft, PatientId(draft.patient_id)))


def _found(window: Window, kind: type[Any], patient_id: PatientId, record_id: str) -> Any:
    """The record a question is about: in the course, or out of it when it was to be put back."""
    if kind is intents.PutBack:
        out = [each.record for each in taken_out(window.session.registry, patient_id)]
        return next((each for each in out if each.id == record_id), None)
    return record_of(window.session.chart(patient_id), record_id)


def _intent(window: Window, draft: Draft, patient_id: PatientId) -> Any:
    kind = QUESTIONS[draft.form.partition(":")[2]][0]
    about = [_found(window, kind, patient_id, each) for each in draft.content["about"]]
    if not all(about):
        raise RegistryError(
            phrase("The record of this draft was taken out of the course meanwhile.")
        )
    [hint] = get_type_hints(kind).values()
    is_many = get_origin(hint) is tuple and bool(get_args(hint))
    return kind(tuple(about)) if is_many else kind(about[0])
