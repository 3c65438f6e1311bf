"""From the ledger to what its tiles show and say."""

from datetime import date

from core.language import Words, phrase
from core.surveillance.buckets import Bucket
from core.surveillance.planned import PatientPlan
from core.surveillance.today import Tile
from ui.views.today.ledger import LedgerWords
from ui.views.today.reading import Day
from ui.views.today.tile import TileFace
from ui.views.today.tiles import TILES, means, more_said

WEEK = phrase("this week")
LATER = phrase("later weeks")


def faces_of(
    day: Day, plans: tuple[PatientPlan, ...], words: Words
) -> dict[Bucket | None, TileFace]:
    """Each tile, and the total behind the equals sign."""
    found: dict[Bucket | None, TileFace] = {
        bucket: _face(tile, _notes(bucket, day, plans, words), words)
        for bucket, tile in day.ledger.tiles.items()
    }
    n = day.ledger.n_living
    tip = words(phrase("Everybody living and enrolled: each is counted in exactly one tile."))
    name, under = words(phrase("living")), words(phrase("and enrolled"))
    found[None] = TileFace(str(n), name, (under,), spoken=f"{n} {name} {under}", tip=tip)
    return found


def ledger_words(day: Day, words: Words) -> LedgerWords:
    """What stands above the groups."""
    counted = day.ledger
    one, many = phrase("1 patient"), phrase("{n} patients")
    has_more = any(tile.n_more for tile in counted.tiles.values())
    return LedgerWords(
        needing=words(phrase("Needs someone to act")),
        n_needing=words.count(counted.n_of(needing=True), one, many),
        legend=words(phrase("+1: one more, counted where it is more urgent")) if has_more else "",
        on_course=words(phrase("On course")),
        n_on_course=words.count(counted.n_of(needing=False), one, many),
        total=words(phrase("Total")),
    )


def _face(tile: Tile, notes: tuple[str, ...], words: Words) -> TileFace:
    said = TILES[tile.bucket]
    name, more = words(said.name), more_said(tile, words)
    spoken = ", ".join(filter(None, (f"{name}: {tile.n}", *notes, more)))
    return TileFace(
        n=str(tile.n),
        name=name,
        notes=notes,
        more=f"+{tile.n_more}" if tile.n_more else "",
        icon=said.icon,
        status=said.status,
        spoken=spoken,
        tip=" ".join(filter(None, (means(tile.bucket, words), more))),
    )


def _notes(
    bucket: Bucket, day: Day, plans: tuple[PatientPlan, ...], words: Words
) -> tuple[str, ...]:
    """The figure under the name; the tall tiles have room for two."""
    if bucket is Bucket.BOOKED_THIS_WEEK:
        return (words(WEEK),)
    if bucket is Bucket.BOOKED:
        return (words(LATER),)
    if bucket is Bucket.OVERDUE:
        return _of_overdue(day, words)
    if bucket is Bucket.ON_COURSE:
        ahead = [p.next_due for p in plans if p.bucket is bucket and p.next_due]
        return _dated(phrase("next {day}"), min(ahead, default=None), words)
    if bucket is Bucket.PAUSED:
        reviews = [p.pause.review_on for p in plans if p.bucket is bucket and p.pause]
        return _dated(phrase("review {day}"), min(reviews, default=None), words)
    since = next((each.since for each in day.actions if each.need is bucket), None)
    return _dated(phrase("oldest {day}"), since, words)


def _of_overdue(day: Day, words: Words) -> tuple[str, ...]:
    notes = []
    if day.new:
        notes.append(words(phrase("{n} new"), n=len(day.new)))
    action = next((each for each in day.actions if each.need is Bucket.OVERDUE), None)
    if action is not None:
        n = (action.first.today - action.since).days
        notes.append(words(phrase("oldest")))
        notes.append(words.count(n, phrase("1 day"), phrase("{n} days")))
    return tuple(notes)


def _dated(said: str, day: date | None, words: Words) -> tuple[str, ...]:
    return (words(said, day=words.short_date(day)),) if day is not None else ()
