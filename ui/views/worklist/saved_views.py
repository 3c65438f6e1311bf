"""The views of the list by heap: which patients each holds, and what it is called."""

from typing import NamedTuple

from core.language import Words, phrase
from core.surveillance.buckets import Bucket
from core.surveillance.criteria import Criteria
from core.surveillance.worklist import WorkItem

OWN = "own:"  # before the name that somebody gave a list
AD_HOC = "chosen"  # a filter nobody has given a name


class SavedView(NamedTuple):
    """`criteria` is what the filter line says, `nobody` what an empty list says.

    With `needs` it holds all who need one of them, whatever heap they are counted in.
    `with_outside` adds lines of patients who are no longer followed but left something open.
    Whatever was chosen by hand has its `chosen` criteria instead of heaps; its title and criteria
    are words as they stand.
    """

    name: str
    title: str
    criteria: str
    nobody: str
    buckets: frozenset[Bucket]
    with_outside: bool = False
    needs: frozenset[Bucket] = frozenset()
    chosen: Criteria | None = None

    @property
    def is_own(self) -> bool:
        """Whether somebody keeps it under a name."""
        return self.name.startswith(OWN)

    def titled(self, words: Words) -> str:
        return self.title if self.chosen else words(self.title)

    def said(self, words: Words) -> str:
        return self.criteria if self.chosen else words(self.criteria)

    def holds(self, item: WorkItem) -> bool:
        if self.chosen is not None:
            return self.chosen.hold(item)
        bucket = item.plan.bucket
        if self.needs:
            return bool(item.plan.needs & self.needs)
        return self.with_outside if bucket is None else bucket in self.buckets


ALL = SavedView(
    "all",
    phrase("All"),
    phrase("all living and enrolled patients"),
    phrase("No patients under surveillance yet"),
    frozenset(Bucket),
    with_outside=True,
)
# The eight below hold each bucket once, so that their counts add up to all.
VIEWS = (
    ALL,
    SavedView(
        "overdue",
        phrase("Overdue"),
        phrase("overdue patients"),
        phrase("Nobody is overdue"),
        frozenset({Bucket.OVERDUE, Bucket.HISTORY_UNKNOWN}),
    ),
    SavedView(
        "to_book",
        phrase("To book"),
        phrase("patients who are due and not booked"),
        phrase("Everybody who is due is booked"),
        frozenset({Bucket.DUE_NOT_BOOKED, Bucket.NOT_REACHABLE}),
    ),
    SavedView(
        "booked",
        phrase("Booked"),
        phrase("booked patients"),
        phrase("Nobody is booked"),
        frozenset({Bucket.BOOKED_THIS_WEEK, Bucket.BOOKED}),
    ),
    SavedView(
        "no_outcome",
        phrase("No outcome"),
        phrase("patients whose appointment has passed without an outcome"),
        phrase("Every appointment that has passed has an outcome"),
        frozenset({Bucket.OUTCOME_MISSING}),
    ),
    SavedView(
        "to_review",
        phrase("To review"),
        phrase("patients with a result that is awaited or not acted on"),
        phrase("Every result is read and acted on"),
        frozenset(
            {
                Bucket.ABNORMAL,
                Bucket.MDT_PENDING,
                Bucket.RESULT_UNREAD,
                Bucket.RESULT_AWAITED,
            }
        ),
        with_outside=True,
    ),
    SavedView(
        "paused",
        phrase("Paused"),
        phrase("patients who are paused or deferred"),
        phrase("Nobody is paused or deferred"),
        frozenset({Bucket.PAUSED, Bucket.PAUSE_REVIEW_DUE, Bucket.DEFERRED}),
    ),
    SavedView(
        "questions",
        phrase("Questions"),
        phrase("patients without a plan, to trace, or to discharge"),
        phrase("Nobody needs a plan, tracing or a discharge decision"),
        frozenset({Bucket.NO_PLAN, Bucket.DISCHARGE_DECISION, Bucket.LOST}),
    ),
    SavedView(
        "on_course",
        phrase("Not yet due"),
        phrase("patients who need nobody now"),
        phrase("Everybody needs somebody now"),
        frozenset({Bucket.ON_COURSE}),
    ),
)


def view_of_needs(needs: frozenset[Bucket], said: str) -> SavedView:
    """All who need one of these; `said` are the words for them."""
    return SavedView("", said, said, phrase("Nobody needs this now"), frozenset(), needs=needs)


BY_NAME = {view.name: view for view in VIEWS}


def chosen_view(criteria: Criteria, said: str, name: str = "") -> SavedView:
    """A filter put together by hand; with a name it is one of somebody's own lists."""
    return SavedView(
        f"{OWN}{name}" if name else AD_HOC,
        name or said,
        said,
        phrase("Nobody fits this filter"),
        frozenset(),
        chosen=criteria,
    )
