"""From protocols and plans to the rows of the two lists, in the language in force."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.domain.alphabet import turkish_order
from core.domain.hospital_number import shown
from core.domain.ids import PatientId
from core.domain.patient import list_name
from core.language import Words, phrase
from core.store.offered_protocols import Key, Known
from core.surveillance.buckets import Standing
from core.surveillance.moving import followers, left_out_of
from core.surveillance.plan import PatientPlan

STATES = (phrase("withdrawn"), phrase("there is a newer one"), phrase("not followed yet"))


@dataclass(frozen=True, slots=True)
class ProtocolRow:
    """One version: its short name over the whole one, whose it is, how many patients follow it."""

    known: Known
    title: str
    name: str
    origin: str
    state: str
    n_followed: int

    @property
    def key(self) -> Key:
        return self.known.key

    @property
    def spoken(self) -> str:
        parts = (self.title, self.name, self.origin, self.state, str(self.n_followed))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class FollowerRow:
    """A patient whose current calendar follows the version."""

    plan: PatientPlan
    name: str
    number: str
    status: str
    next_due: str
    note: str

    @property
    def patient_id(self) -> PatientId:
        return self.plan.dossier.patient.id

    @property
    def spoken(self) -> str:
        parts = (self.name, self.number, self.status, self.next_due, self.note)
        return ", ".join(part for part in parts if part)


def protocol_rows(
    known: Iterable[Known], plans: Sequence[PatientPlan], said: Words
) -> list[ProtocolRow]:
    """Those that are followed first, then the site's own, then those of the program."""
    rows = [
        ProtocolRow(
            known=each,
            title=f"{said(each.protocol.short)} v{each.protocol.version}",
            name=said(each.protocol.name),
            origin=said(phrase("Site's own") if each.is_site else phrase("Program")),
            state=_standing_said(each, said),
            n_followed=len(followers(plans, each.protocol)),
        )
        for each in known
    ]
    return sorted(rows, key=_order)


def _order(row: ProtocolRow) -> tuple[bool, int, bool, bool]:
    return (
        row.n_followed == 0,
        -row.n_followed,
        not row.known.is_site,
        not row.known.is_newest,
    )


def state_said(known: Known, said: Words) -> str:
    """`version 2, the site's own, nobody has followed it yet`."""
    origin = phrase("the site's own") if known.is_site else phrase("comes with the program")
    parts = [said(phrase("version {n}"), n=known.protocol.version), said(origin)]
    return ", ".join([*parts, *filter(None, [_standing_said(known, said)])])


def _standing_said(known: Known, said: Words) -> str:
    """What is to be known about one of the site's own; empty when it is simply offered."""
    if not known.is_site:
        return ""
    withdrawn, superseded, unused = STATES
    if not known.is_offered:
        return said(withdrawn)
    if not known.is_newest:
        return said(superseded)
    return "" if known.is_fixed else said(unused)


def follower_rows(plans: Sequence[PatientPlan], said: Words) -> list[FollowerRow]:
    """Whoever is in surveillance first, each group in the order of the names."""
    rows = [_follower(plan, said) for plan in plans]
    return sorted(rows, key=_by_standing)


def _by_standing(row: FollowerRow) -> tuple[object, ...]:
    patient = row.plan.dossier.patient
    names = turkish_order(patient.family_name), turkish_order(patient.given_name)
    return row.plan.standing is not Standing.FOLLOWED, *names, row.number


def _follower(plan: PatientPlan, said: Words) -> FollowerRow:
    patient, due = plan.dossier.patient, plan.next_due
    status = plan.bucket.label if plan.bucket else plan.standing.label
    return FollowerRow(
        plan=plan,
        name=list_name(patient, said),
        number=shown(patient.hospital_no),
        status=said(status),
        next_due=said.date(due) if plan.bucket and due else "",
        note="; ".join(_notes(plan, said)),
    )


def _notes(plan: PatientPlan, said: Words) -> list[str]:
    """What differs from the version: what is left out, and how far it was extended."""
    current, found = plan.current, []
    assert current is not None, "a follower has a calendar"
    left_out = sorted(left_out_of(plan))
    if left_out:
        names = ", ".join(said(each.short) for each in left_out)
        found.append(said(phrase("without {what}"), what=names))
    if current.episode.extension_months:
        last = max(current.episode.extension_months)
        found.append(said(phrase("extended to month {month}"), month=last))
    return found
