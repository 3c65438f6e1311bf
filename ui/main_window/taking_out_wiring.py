"""Taking records out of the course, and putting them back, each with a reason."""

from functools import partial

from core.actions.taking_out import put_back
from ui.main_window.asking import Asking
from ui.main_window.questions import Why
from ui.main_window.recording import taking_out
from ui.main_window.titles import title_of
from ui.views.patient import intents


class TakingOutWiring(Asking):
    """What belongs to a record goes and comes with it."""

    def void(self, intent: intents.Void) -> None:
        title = self.tr("Take out of the course: {what}").format(what=title_of(intent.record))
        self.ask_for(intent, Why(), title, self._run_void)

    def _run_void(self, intent: intents.Void, why: Why, _reason: str) -> None:
        self.run(taking_out(intent.record, why.reason))

    def put_back(self, intent: intents.PutBack) -> None:
        title = self.tr("Put back into the course: {what}").format(what=title_of(intent.record))
        self.ask_for(intent, Why(), title, self._run_put_back)

    def _run_put_back(self, intent: intents.PutBack, why: Why, _reason: str) -> None:
        self.run(partial(put_back, record=intent.record, reason=why.reason))
