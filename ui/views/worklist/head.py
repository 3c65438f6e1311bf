"""Above the list: what it shows, of how many, as of when; views, search, the filter in words."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from core.domain.rights import Right
from core.surveillance.ordering import ListOrder
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.worklist.head_words import head_line, how_many
from ui.views.worklist.listing import Listing
from ui.views.worklist.saved_views import ALL, VIEWS, SavedView
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
    filter_requested = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.view = ALL
        self.order = ListOrder.URGENCY
        self.own: tuple[SavedView, ...] = ()  # the lists of whoever acts
        self.is_good = True
        self._title = PageHeader(self.tr("Worklist"), edge=False)
        self._explain_order()
        self.search = named(SearchField(), "worklist_search")
        self.tabs = named(ViewTabs(), "worklist_views")
        self.filter_line = named(FilterLine(), "worklist_filter")
        self.listing: Listing | None = None  # what the list shows, once it was told
        self._no_files = ""  # why whoever acts may not export it
        self.filter = named(Button(self.tr("Filter"), "F"), "filter_list")
        self.sort = named(Button(self.tr("Order"), "S"), "order_list")
        self.output = named(Button(self.tr("Print"), "P"), "print_and_export")
        for each in (self.search, self.filter, self.sort, self.output):
            self._title.add_button(each)
        self._bands = QVBoxLayout()
        self._bands.setContentsMargins(24, 10, 24, 10)
        self._bands.addWidget(self.filter_line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._title)
        whole.addWidget(self.tabs)
        whole.addLayout(self._bands)
        self.filter.clicked.connect(self.filter_requested)
        self.sort.clicked.connect(self._offer_orders)
        self.output.clicked.connect(self._offer_output)
        QShortcut(QKeySequence("Ctrl+P"), self, self._print_list)
        self.tabs.chosen.connect(self._choose)
        self.search.textChanged.connect(self._search)
        self.filter_line.clear_requested.connect(self.clear)
        self._show_filter_line(shown=False)

    @property
    def view_name(self) -> str:
        return self.view.name

    @property
    def views(self) -> tuple[SavedView, ...]:
        return (*VIEWS, *self.own)

    def show_view(self, view: SavedView) -> None:
        """Show one list, without what was searched for in another."""
        self.view = view
        self.search.blockSignals(True)  # noqa: FBT003  one change, not two
        self.search.clear()
        self.search.blockSignals(False)  # noqa: FBT003
        self.changed.emit()

    def clear(self) -> None:
        """All patients again: no view, no search."""
        self.show_view(ALL)

    def set_own(self, own: tuple[SavedView, ...]) -> None:
        """Other lists of one's own; one that is gone is not in force any more."""
        self.own = own
        if self.view.is_own:
            self.view = next((each for each in own if each.name == self.view.name), ALL)

    def set_order(self, order: ListOrder) -> None:
        if order is not self.order:
            self.order = order
            self.changed.emit()

    def _explain_order(self) -> None:
        """The tool tip of the title: by which rule the list stands."""
        if self.order is ListOrder.URGENCY:
            tip = self.tr(
                "Order: a CEA that doubled or is above its limit lifts its patient; then overdue, "
                "due, booked, not yet due; of one status first what is late or agreed for today "
                "and who has no telephone number; then the longest waiting."
            )
        else:
            tip = self.tr(
                "Order: {order}. A click on the head Status, or the first line under S, goes back "
                "to the order of urgency."
            ).format(order=words()(self.order.label))
        self._title.setToolTip(tip)

    def _offer_orders(self) -> None:
        from ui.widgets.order_menu import order_menu

        menu = order_menu(self.order, self.sort)
        menu.triggered.connect(self._ask_order)
        menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height() + 2)))

    def _ask_order(self, action: QAction) -> None:
        self.set_order(ListOrder.read(action.objectName()))

    def _print_list(self) -> None:
        self.output_requested.emit("list")

    def _offer_output(self) -> None:
        from ui.views.worklist.output_menu import output_menu

        menu = output_menu(self.output, self._no_files)
        menu.triggered.connect(self._ask_output)
        menu.popup(self.output.mapToGlobal(QPoint(0, self.output.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def _ask_output(self, action: QAction) -> None:
        self.output_requested.emit(action.objectName())

    def _choose(self, name: str) -> None:
        self.view = next(each for each in self.views if each.name == name)
        self.changed.emit()

    def _search(self, _typed: str) -> None:
        self.changed.emit()

    def tell(self, listing: Listing, session: RegistrySession) -> None:
        """Counts, time, filter of the list as it is now."""
        self.listing, self._no_files = listing, session.why_not(Right.EXPORT)
        self._explain_order()
        said, counts, count = words(), listing.tab_counts(), listing.count
        counts |= {view.name: listing.n_in(view) for view in self.own}
        self.tabs.show_tabs(
            [Tab(view.name, view.titled(said), counts[view.name]) for view in self.views],
            self.view_name,
        )
        is_narrowed = bool(self.criteria(listing))
        self._title.set_line(head_line(listing, session, is_narrowed=is_narrowed))
        criteria = self.criteria(listing)
        self._show_filter_line(shown=bool(criteria))
        if criteria:
            self.filter_line.show_words(criteria, how_many(count))

    def criteria(self, listing: Listing) -> str:
        """What narrows the list, in words; empty when nothing does."""
        who = self.view.said(words())
        if listing.typed.strip():
            return self.tr("{who} matching “{typed}”").format(who=who, typed=listing.typed.strip())
        return "" if self.view is ALL else who

    def nothing(self, listing: Listing) -> tuple[str, str, str]:
        """Title, line and button of an empty list."""
        count, said = listing.count, words()
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
        return said(self.view.nobody), rest, everybody

    def _show_filter_line(self, *, shown: bool) -> None:
        self.filter_line.setVisible(shown)
        space = 10 if shown else 0
        self._bands.setContentsMargins(24, space, 24, space)
