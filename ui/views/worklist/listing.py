"""What the list shows: the view in force, the search, and what was done in this stay."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from core.domain.folding import is_found
from core.domain.ids import PatientId
from core.language import Words, phrase
from core.surveillance.criteria import Criteria
from core.surveillance.ordering import ListOrder, OrderedLines, why_here
from core.surveillance.orders import DisplayStatus
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import WorkItem, Worklist
from ui.views.worklist.lines import Quiet, all_items, item_again, patient_of
from ui.views.worklist.made_rows import MadeRows
from ui.views.worklist.rows import row_of, sentence_of
from ui.views.worklist.saved_views import ALL, VIEWS, SavedView
from ui.views.worklist.stay import Stay
from ui.views.worklist.work_row import WorkRow


class Count(NamedTuple):
    """Patients, not lines. Shown and hidden overdue add up to all that are overdue (INV-12)."""

    shown: int
    living: int
    overdue_shown: int
    overdue_hidden: int

    @property
    def overdue(self) -> int:
        return self.overdue_shown + self.overdue_hidden


class Listing(Stay):
    """Holds the lines; rows that were acted on stay in place until the list is left."""

    def __init__(self) -> None:
        super().__init__()
        self.view: SavedView = ALL
        self.typed = ""
        self.rows: tuple[WorkRow, ...] = ()
        self.count = Count(0, 0, 0, 0)
        self._found: Worklist | None = None
        self.order = ListOrder.URGENCY
        self._ordered = OrderedLines()
        self._overdue: set[PatientId] = set()
        self._made = MadeRows()
        self._quiet: Quiet = {}
        self._rows: dict[str, WorkRow] = {}
        self._matching: dict[str, WorkRow] | None = None  # what view and search let through
        self._n_own: dict[str, int] = {}  # patients in each list of one's own
        self._keys: list[str] = []  # of every line, in the order of the list
        self._plans: tuple[PatientPlan, ...] = ()
        self._plan_of: dict[PatientId, PatientPlan] = {}  # made when a line is finished

    def choose(self, view: SavedView, typed: str, order: ListOrder) -> None:
        """Another view or search is another list, sorted anew; what was done can be undone."""
        self.view, self.typed, self._matching = view, typed, None
        if order is not self.order:
            self.order = order
            self._sort()
        self._touched.clear()
        self._order.clear()

    def choose_again(self, view: SavedView, order: ListOrder) -> None:
        """The same before the lines are read: what the list is to be when they are."""
        if (view, order) != (self.view, self.order):
            self._touched.clear()
            self._order.clear()
        self.view, self.order = view, order

    # What is shown

    def read(self, found: Worklist, plans: Iterable[PatientPlan], words: Words) -> None:
        """Take the lines of now; rows already shown keep their places."""
        self._found = found
        self._plans, self._plan_of = tuple(plans), {}
        items = all_items(found, self._plans, self._quiet)
        rows = self._made.rows_of(items, words)
        self._rows = {row.key: row for row in rows}
        self._items = dict(zip(self._rows, items, strict=True))
        self._n_own.clear()
        self._overdue = self._made.overdue()
        self._sort()
        self.arrange(words)

    def _sort(self) -> None:
        self._matching = None
        self._keys = list(self._items)
        if self.order is not ListOrder.URGENCY:
            keys = {id(item): key for key, item in self._items.items()}
            items = self._ordered.in_order(list(self._items.values()), self.order)
            self._keys = [keys[id(item)] for item in items]

    @property
    def every(self) -> Sequence[WorkRow]:
        """The rows of all patients, whatever is filtered."""
        return [self._rows[key] for key in self._keys]

    def arrange(self, words: Words) -> None:
        """Filter and keep in place."""
        if self._matching is None:
            self._matching = self._let_through()
            self.count = self._counted(self._matching)
        matching = self._matching
        placed = set(self._order) if self._touched else set()
        kept = {
            key: self._kept_row(key, item, words)
            for key, item in self._touched.items()
            if key in placed and key not in matching
        }
        rows = {**matching, **kept} if kept else matching
        self._order = merged(self._order, list(matching), rows.keys())
        for key in {key for keys in self._done.values() for key in keys}:
            if key in rows:
                kept[key] = self._marked(rows[key], words)
        shown = {**rows, **kept} if kept else rows
        self.rows = tuple([shown[key] for key in self._order])

    def _let_through(self) -> dict[str, WorkRow]:
        """What view and search hold, in the order of the list."""
        keys = self._keys
        if self.view is not ALL:
            holds, items = self.view.holds, self._items
            keys = [key for key in keys if holds(items[key])]
        rows = {key: self._rows[key] for key in keys}
        if not self.typed:
            return rows
        return {key: row for key, row in rows.items() if is_found(self.typed, *row.searched)}

    def _kept_row(self, key: str, item: WorkItem, words: Words) -> WorkRow:
        now = self._items.get(key)
        if now is not None:
            return row_of(now, words)
        if not self._plan_of:
            self._plan_of = {plan.dossier.patient.id: plan for plan in self._plans}
        plan = self._plan_of.get(patient_of(item), item.plan)
        row = row_of(item_again(item, plan), words)
        struck = row.person._replace(is_struck=True)
        under = words(phrase("changed today"))
        if row.status.status == DisplayStatus.REVIEWED.value:
            under = words(phrase("reviewed today"))
        status = row.status._replace(under=under, is_pressing=False)
        return row._replace(key=key, person=struck, status=status, is_finished=True)

    def _marked(self, row: WorkRow, words: Words) -> WorkRow:
        """Undo on the rows of this stay, its key on the latest."""
        seqs = [seq for seq, keys in self._done.items() if row.key in keys]
        if not seqs:
            return row
        status = row.status
        if status.status == DisplayStatus.BOOKED.value:
            status = status._replace(under=words(phrase("booked, {when}"), when=status.under))
        latest = max(seqs) == max(self._done)
        marked = row._replace(undo=max(seqs), is_latest=latest, status=status)
        return marked._replace(sentence=sentence_of(marked, words))

    def _counted(self, matching: dict[str, WorkRow]) -> Count:
        shown = {row.patient_id for row in matching.values()}
        overdue = self._overdue
        living = self._found.n_living if self._found else 0
        return Count(len(shown), living, len(overdue & shown), len(overdue - shown))

    def plans(self) -> Sequence[PatientPlan]:
        return self._plans

    def tab_counts(self) -> dict[str, int]:
        """Patients in each view; those after the first add up to it."""
        counts = self._found.counts if self._found else {}
        return {view.name: sum(counts.get(each, 0) for each in view.buckets) for view in VIEWS}

    def n_in(self, view: SavedView) -> int:
        """Living and enrolled patients in a list of one's own."""
        if view.name not in self._n_own:
            held = {patient_of(each) for each in self._items.values() if view.holds(each)}
            self._n_own[view.name] = len(held)
        return self._n_own[view.name]

    def n_having(self, criteria: Criteria) -> int:
        return len({patient_of(each) for each in self._items.values() if criteria.hold(each)})

    def why_here(self, key: str, words: Words) -> str:
        """Why a row stands above the next one, for who wonders."""
        item = self.item(key)
        return words(self.order.label) if item is None else why_here(item, words, self.order)


def merged(old: Sequence[str], wanted: Sequence[str], keys: Iterable[str]) -> list[str]:
    """Keys in their old places, new ones after the key they follow in the wanted order."""
    present = set(keys)
    if len(old) == len(present) and present.issuperset(old):
        return list(old)
    stay = [key for key in old if key in present]
    held, before = set(stay), ""
    after: dict[str, list[str]] = {}
    for key in wanted:
        if key in held:
            before = key
        else:
            after.setdefault(before, []).append(key)
    result = after.get("", [])
    for key in stay:
        result.append(key)
        result.extend(after.get(key, ()))
    return result
