"""From event to event with the arrow keys, and what lies under the pointer."""

from collections.abc import Sequence

from core.reports.timeline.scene import Hit, Lane

REACH = 12.0


def under(hits: Sequence[Hit], x: float, y: float) -> Hit | None:
    """The nearest event within 12 px of the pointer."""
    near = [hit for hit in hits if abs(hit.x - x) <= REACH and abs(hit.y - y) <= REACH]
    return min(near, key=lambda hit: (hit.x - x) ** 2 + (hit.y - y) ** 2, default=None)


def same(hits: Sequence[Hit], former: Hit | None) -> Hit | None:
    """The event that had the focus, where it is now; none when it is out of view."""
    if former is None:
        return None
    found = (hit for hit in hits if hit.lane == former.lane and hit.record == former.record)
    return next(found, None)


def beside(hits: Sequence[Hit], start: Hit, step: int) -> Hit | None:
    """The next (1) or the previous (-1) event of the same lane."""
    lane = in_order(hits, start.lane)
    at = next((n for n, hit in enumerate(lane) if hit.record == start.record), None)
    if at is None or not 0 <= at + step < len(lane):
        return None
    return lane[at + step]


def across(hits: Sequence[Hit], lanes: Sequence[Lane], start: Hit, step: int) -> Hit | None:
    """The nearest event of the next lane that has any, downwards (1) or upwards (-1)."""
    keys = lane_keys(lanes)
    at = keys.index(start.lane) + step
    while 0 <= at < len(keys):
        lane = in_order(hits, keys[at])
        if lane:
            return min(lane, key=lambda hit: abs(hit.x - start.x))
        at += step
    return None


def lane_keys(lanes: Sequence[Lane]) -> list[str]:
    """The lanes from top to bottom; the CEA curve is one of its own, below biochemistry."""
    keys = []
    for lane in lanes:
        keys.append(lane.key)
        if lane.key == "biochemistry":
            keys.append("cea")
    return keys


def in_order(hits: Sequence[Hit], lane: str) -> list[Hit]:
    return sorted((hit for hit in hits if hit.lane == lane), key=lambda hit: (hit.x, hit.y))


def first(hits: Sequence[Hit], lanes: Sequence[Lane]) -> Hit | None:
    """Where the keyboard begins: what is overdue or due, else the last event of the first lane."""
    for status in ("overdue", "due", "booked"):
        found = [hit for hit in hits if hit.status == status]
        if found:
            return found[0]
    for key in lane_keys(lanes):
        lane = in_order(hits, key)
        if lane:
            return lane[-1]
    return None
