"""Above the list: what it shows, of how many, as of when; views, search, the filter in words."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from ui.look.language import words
from ui.session import RegistrySession
from ui.views.worklist.listing import Listing
from ui.views.worklist.saved_views import ALL, BY_NAME, VIEWS, SavedView
from ui.views.worklist.search_field import SearchField
from ui.views.worklist.tabs import Tab, ViewTabs
from ui.widgets.bands import FilterLine
from ui.widgets.button import Button
from ui.widgets.containers import Ground, PageHeader
from ui.widgets.named import named


class Head(Ground):
    """Says which list this is, always, and holds what narrows it."""

    changed = Signal()
    output_requested = Signal(str)  # what is to be printed or exported

    def __init__(self) -> None:
        super().__init__("surface")
        self.view = ALL
        self.is_good = True
        self._title = PageHeader(self.tr("Worklist"), edge=False)
        self._title.setToolTip(
            self.tr(
                "Order: a CEA that doubled or is above its limit lifts its patient; then overdue, "
                "due, booked, not yet due; of one status first what is late or agreed for today "
                "and who has no telephone number; then the longest waiting."
            )
        )
        self.search = named(SearchField(), "worklist_search")
        self.tabs = named(ViewTabs(), "worklist_views")
        self.filter_line = named(FilterLine(), "worklist_filter")
        self.listing: Listing | None = None  # what the list shows, once it was told
        self.output = named(Button(self.tr("Print"), "P"), "print_and_export")
        self._title.add_button(self.search)
        self._title.add_button(self.output)
        self._bands = QVBoxLayout()
        self._bands.setContentsMargins(24, 10, 24, 10)
        self._bands.addWidget(self.filter_line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._title)
        whole.addWidget(self.tabs)
        whole.addLayout(self._bands)
        self.output.clicked.connect(self._offer_output)
        self.tabs.chosen.connect(self._choose)
        self.search.textChanged.connect(self._search)
        self.filter_line.clear_requested.connect(self.clear)
        self._show_filter_line(shown=False)

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this page that are on no button, for the overlay of keys."""
        return [
            ("↑ ↓ J K", self.tr("Mark another row")),
            ("Enter", self.tr("Open record")),
            ("1 – 9", self.tr("Choose a view")),
            ("/", self.tr("Search this list")),
            ("Ctrl Z", self.tr("Undo")),
        ]

    def clear(self) -> None:
        """All patients again: no view, no search."""
        self.ask_for(ALL)

    def ask_for(self, view: SavedView) -> None:
        """Choose this view, with nothing typed beside it."""
        self.view = view
        self.search.blockSignals(True)  # noqa: FBT003  one change, not two
        self.search.clear()
        self.search.blockSignals(False)  # noqa: FBT003
        self.changed.emit()

    def _offer_output(self) -> None:
        from ui.views.worklist.output_menu import output_menu

        menu = output_menu(self.output)
        menu.triggered.connect(self._ask_output)
        menu.popup(self.output.mapToGlobal(QPoint(0, self.output.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def _ask_output(self, action: QAction) -> None:
        self.output_requested.emit(action.objectName())

    def _choose(self, name: str) -> None:
        self.view = BY_NAME[name]
        self.changed.emit()

    def _search(self, _typed: str) -> None:
        self.changed.emit()

    def tell(self, listing: Listing, session: RegistrySession) -> None:
        """Counts, time, filter of the list as it is now."""
        self.listing = listing
        said, counts, count = words(), listing.tab_counts(), listing.count
        self.tabs.show_tabs(
            [Tab(view.name, said(view.title), counts[view.name]) for view in VIEWS], self.view.name
        )
        self._title.set_line(self._line(listing, session))
        criteria = self.criteria(listing)
        self._show_filter_line(shown=bool(criteria))
        if criteria:
            self.filter_line.show_filter(criteria, count.shown, count.living)

    def _line(self, listing: Listing, session: RegistrySession) -> str:
        parts = [self._who(listing), self.tr("most urgent first")]
        if session.settings.centre and not self.criteria(listing):
            parts.append(session.settings.centre)
        if session.is_looking_back:
            parts.append(self.tr("as of {day}").format(day=words().date(session.today)))
        else:
            parts.append(self.tr("refreshed {time}").format(time=f"{session.clock():%H:%M}"))
        return ", ".join(parts)

    def _who(self, listing: Listing) -> str:
        """Shown and filtered-out overdue patients are all overdue patients (INV-12)."""
        count = listing.count
        if not self.criteria(listing):
            return self.tr("{total} living and enrolled, {overdue} overdue").format(
                total=count.living, overdue=count.overdue
            )
        return self.tr(
            "{shown} of {total} living and enrolled, "
            "overdue {overdue} = {seen} shown + {hidden} filtered out"
        ).format(
            shown=count.shown,
            total=count.living,
            overdue=count.overdue,
            seen=count.overdue_shown,
            hidden=count.overdue_hidden,
        )

    def criteria(self, listing: Listing) -> str:
        """What narrows the list, in words; empty when nothing does."""
        view = self.view
        if listing.typed.strip():
            return self.tr("{who} matching “{typed}”").format(
                who=words()(view.criteria), typed=listing.typed.strip()
            )
        return "" if view is ALL else words()(view.criteria)

    def nothing(self, listing: Listing) -> tuple[str, str, str]:
        """Title, line and button of an empty list."""
        count, said = listing.count, words()
        view = self.view
        everybody = self.tr("Show all {n}").format(n=count.living) if count.living else ""
        rest = self.tr(
            "{n} patients are in the other views; {overdue} of them are overdue."
        ).format(n=count.living, overdue=count.overdue_hidden)
        self.is_good = bool(count.living) and not listing.typed.strip()
        if not count.living:
            line = self.tr(
                "Register the first patient: person, operation and protocol. The list fills itself "
                "from the calendar."
            )
            return said(ALL.nobody), line, ""
        if listing.typed.strip():
            title = self.tr("Nobody here matches “{typed}”").format(typed=listing.typed.strip())
            return title, rest, everybody
        return said(view.nobody), rest, everybody

    def _show_filter_line(self, *, shown: bool) -> None:
        self.filter_line.setVisible(shown)
        space = 10 if shown else 0
        self._bands.setContentsMargins(24, space, 24, space)
