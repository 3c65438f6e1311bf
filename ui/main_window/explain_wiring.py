"""Why a date is what it is: the explanation, and what may be asked for from it."""

from core.surveillance.why import why
from ui.dialogs.explain_dialog import ExplainDialog
from ui.main_window.asking import Asking
from ui.main_window.host import Host
from ui.views.patient import PatientView, intents
from ui.views.patient.slot_rows import is_bookable


class ExplainWiring(Asking):
    """Booking and waiving go back to the page, which knows how to ask for them."""

    def __init__(self, window: Host, page: PatientView) -> None:
        super().__init__(window, page)
        self._page = page

    def explain(self, intent: intents.Explain) -> None:
        plan, order = self._page.plan, intent.order
        episodes = plan.episodes if plan is not None else ()
        episode = next((each for each in episodes if order in each.orders), None)
        if plan is None or episode is None:
            return  # the record moved on under the question: there is no such date any more
        dialog = ExplainDialog(
            why(order, episode),
            order,
            today=plan.today,
            may_book=episode.end is None and plan.current is episode and is_bookable(order),
            banner=self.banner(plan.dossier.patient.id),
            parent=self.window,
        )
        dialog.book_wanted.connect(self._page.acts.book_order)
        dialog.waive_wanted.connect(self._page.acts.waive_order)
        dialog.history_wanted.connect(self._page.show_history)
        dialog.open()
