"""The filter of the worklist and the lists somebody keeps: asks for them, and keeps them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.domain.folding import folded
from core.domain.modality import Modality
from core.errors import RegistryError
from core.language import phrase
from ui.look.language import words
from ui.main_window.host import Host
from ui.views.worklist.view import WorklistView

if TYPE_CHECKING:
    from core.surveillance.criteria import Criteria, OwnView
    from ui.dialogs.filter_dialog import FilterAnswer

MOST = 9  # as many as there are keys for them


class ListWiring(QObject):
    """Dialogs and criteria are imported by the first request: most starts see none."""

    def __init__(self, window: Host, view: WorklistView) -> None:
        super().__init__(window)
        self._window, self._view = window, view
        view.head.filter_requested.connect(self.ask)

    def ask(self) -> None:
        """Open the filter with what is in force."""
        from core.surveillance.criteria import Criteria
        from ui.dialogs.filter_dialog import FilterDialog, FilterMeans
        from ui.views.worklist.own_lists import protocol_names

        session = self._window.session
        plans = session.plans()
        surgeons = {plan.dossier.patient.surgeon for plan in plans} - {""}
        current = (plan.current for plan in plans)
        used = {course.modality for each in current if each for course in each.courses}
        means = FilterMeans(
            modalities=[each for each in Modality if each in used],
            surgeons=sorted(surgeons),
            protocols=protocol_names(session),
            said=self._said,
        )
        now = self._view.head.view.chosen or Criteria()
        FilterDialog(now, means, self._keep, self._window).open()

    def arrange(self) -> None:
        """Rename, reorder and take out lists of one's own."""
        from core.surveillance.criteria_words import criteria_said
        from ui.dialogs.lists_dialog import ListsDialog
        from ui.views.worklist.own_lists import kept_views, protocol_names

        session = self._window.session
        names = protocol_names(session)

        def said(view: "OwnView") -> str:
            return criteria_said(view.criteria, words(), names)

        ListsDialog(kept_views(session), said, self._store, self._window).open()

    def _said(self, criteria: "Criteria") -> str:
        """The criteria in words, and how many patients they let through."""
        from core.surveillance.criteria_words import criteria_said
        from ui.views.worklist.own_lists import protocol_names

        if criteria.is_empty:
            return words()(phrase("Nothing chosen: everybody is shown."))
        said = criteria_said(criteria, words(), protocol_names(self._window.session))
        n, total = self._view.n_patients(criteria)
        return words()(
            phrase("Data filtered to show {what}, {n} of {total} patients"),
            what=said,
            n=n,
            total=total,
        )

    def _keep(self, answer: "FilterAnswer") -> None:
        """Show it, and keep it if it got a name."""
        from core.surveillance.criteria import OwnView
        from ui.views.worklist.own_lists import kept_views

        if not answer.name:
            self._view.show_criteria(answer.criteria)
            return
        kept = kept_views(self._window.session)
        same = [each for each in kept if folded(each.name) == folded(answer.name)]
        if len(kept) >= MOST and not same:
            raise RegistryError(
                phrase("You keep {n} lists already. Take one out first."), field="name", n=MOST
            )
        new = OwnView(answer.name, answer.criteria)
        self._store(
            tuple(new if each in same else each for each in kept) + (() if same else (new,))
        )
        self._view.show_own(answer.name)

    def _store(self, views: "tuple[OwnView, ...]") -> None:
        from core.actions.operators import keep_views

        session = self._window.session
        refused = session.hindrance(None)
        if refused is not None or session.operator is None:
            raise refused or RegistryError(phrase("Say who is working first."))
        texts = [each.as_text() for each in views]
        session.run(partial(keep_views, operator=session.operator, views=texts))
