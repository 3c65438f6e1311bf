"""Which list the worklist shows: asked for by a page or a filter, kept, and left for next time."""

from PySide6.QtWidgets import QWidget

from core.surveillance.buckets import Bucket
from core.surveillance.criteria import Criteria
from core.surveillance.criteria_words import criteria_said
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.worklist.own_lists import keep_left, left_by, own_views_of, protocol_names
from ui.views.worklist.page import WorklistPage
from ui.views.worklist.saved_views import ALL, chosen_view, view_of_needs


class ListsPage(WorklistPage):
    """Whoever acts finds his own lists, and the filter and order he left."""

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._is_left_otherwise = False  # whether the list stands other than it was kept
        self._shown_for: object = None  # whose lists and filter are shown

    def show_own_views(self) -> None:
        """The lists of whoever acts; somebody else finds the list as he left it."""
        operator = self._session.operator
        self.head.set_own(own_views_of(self._session))
        who = operator.id if operator else None
        if who is not None and who != self._shown_for:
            self._shown_for = who
            self.head.view, self.head.order = left_by(self._session, self.head.own)
        self._listing.choose_again(self.head.view, self.head.order)

    def show_needs(self, needs: frozenset[Bucket], said: str) -> None:
        """Everybody who needs any of these; `said` is what the line above the list says."""
        self.head.show_view(view_of_needs(needs, said))
        self.to_list()

    def show_criteria(self, criteria: Criteria) -> None:
        """Who has all of it; nothing asked for shows everybody."""
        said = criteria_said(criteria, words(), protocol_names(self._session))
        self.head.show_view(ALL if criteria.is_empty else chosen_view(criteria, said))

    def show_own(self, name: str) -> None:
        """The list that whoever acts keeps under this name."""
        for view in self.head.own:
            if view.title == name:
                self.head.show_view(view)

    def n_patients(self, criteria: Criteria) -> tuple[int, int]:
        """How many patients have all of it, of how many."""
        return self._listing.n_having(criteria), self._listing.count.living

    def wait_to_keep(self) -> None:
        """The list stands otherwise; it is kept when the stay ends, for no key has to wait."""
        self._is_left_otherwise = True

    def keep_left(self) -> None:
        """The window closes, or somebody else comes: keep how the list stands."""
        if self._is_left_otherwise:
            self._is_left_otherwise = False
            keep_left(self._session, self.head.view, self.head.order)
