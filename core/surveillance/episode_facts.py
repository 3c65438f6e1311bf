"""The facts of one episode: what its anchor, versions, ends, waivers and deferrals are."""

from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from core.domain.deferrals import Deferral
from core.domain.dossier import Dossier
from core.domain.followup import Episode, Examination, Result, Waiver
from core.domain.ids import ExaminationId
from core.domain.modality import Modality
from core.domain.protocol import Protocol, ProtocolItem
from core.domain.stops import StopReason
from core.domain.treatment import Procedure
from core.surveillance.case import Case, End, PauseSpan, end_by
from core.surveillance.versions import Version, former_schedules, items_of, versions_of

_BY_DAY = attrgetter("performed_on", "id")


class EpisodeFacts(NamedTuple):
    """An episode with what bounds it: its anchor, the anchor of the next one, its stop."""

    dossier: Dossier
    episode: Episode
    anchor: Procedure
    versions: tuple[Version, ...]
    next_anchor_on: date | None
    stop: tuple[date, StopReason] | None
    results: Mapping[ExaminationId, Result]

    @property
    def protocol(self) -> Protocol:
        return self.versions[-1].protocol

    @property
    def items(self) -> tuple[ProtocolItem, ...]:
        return items_of(self.versions)

    def months_of(self, item: ProtocolItem) -> tuple[int, ...]:
        """The offsets of the protocol, extended where the item runs to the end of it (R11)."""
        last = max(item.months, default=0)
        if last < self.protocol.last_month:
            return item.months
        extension = {month for month in self.episode.extension_months if month > last}
        return (*item.months, *sorted(extension))

    def waivers_of(self, modality: Modality, today: date) -> dict[int, Waiver]:
        return {
            each.month: each
            for each in self.dossier.waivers
            if each.episode_id == self.episode.id
            and each.modality is modality
            and each.waived_on <= today
        }

    def deferrals_of(self, modality: Modality, today: date) -> dict[int, Deferral]:
        """Those that stand today, by month; of two the one that lasts longer."""
        return {
            each.month: each
            for each in sorted(self.dossier.deferrals, key=lambda each: each.until)
            if each.episode_id == self.episode.id
            and each.modality is modality
            and each.stands_on(today)
        }

    def examinations_for(self, item: ProtocolItem) -> list[Examination]:
        """Adequate examinations that count for the item, by date; a stand-in needs its reason."""
        found = [
            each
            for each in self.dossier.examinations
            if each.is_adequate
            and (
                each.modality is item.modality
                or item.is_satisfied_by(
                    each.modality, each.stands_in_for if each.stand_in_reason.strip() else None
                )
            )
        ]
        return sorted(found, key=_BY_DAY)

    def case_for(self, item: ProtocolItem, performed: Iterable[Examination], today: date) -> Case:
        """The facts of one modality with its examinations; `today` only hides later waivers."""
        return Case(
            anchor=self.anchor.performed_on,
            months=self.months_of(item),
            window=item.window,
            examinations=tuple([each.performed_on for each in performed]),
            waived=frozenset(self.waivers_of(item.modality, today)),
            pauses=tuple(PauseSpan(each.starts_on, each.ends_on) for each in self.dossier.pauses),
            stop=self.stop,
            next_anchor=self.next_anchor_on,
            enrolled=self.episode.enrolled_on,
            last_due_on=self.episode.last_due_on,
            former=former_schedules(self.versions, item.modality),
        )

    def end_on(self, today: date) -> End | None:
        """What ended the episode by this day."""
        return end_by(today, self.stop, self.next_anchor_on)


def facts_of(
    dossier: Dossier, protocols: Mapping[tuple[str, int], Protocol], today: date = date.max
) -> tuple[EpisodeFacts, ...]:
    """The episodes of a patient by the date of their anchors, with the versions known by today."""
    anchored = sorted(
        ((dossier.procedure(each.anchor_id), each) for each in dossier.episodes),
        key=lambda pair: (pair[0].performed_on, pair[1].id),
    )
    if not anchored:
        return ()
    following = [anchor.performed_on for anchor, _ in anchored[1:]]
    results = dossier.results_by_examination()
    return tuple(
        EpisodeFacts(
            dossier=dossier,
            episode=episode,
            anchor=anchor,
            versions=versions_of(episode, dossier.protocol_changes, protocols, today),
            next_anchor_on=next_on,
            stop=_stop_after(dossier, anchor.performed_on),
            results=results,
        )
        for (anchor, episode), next_on in zip(anchored, [*following, None], strict=True)
    )


def _stop_after(dossier: Dossier, anchor_on: date) -> tuple[date, StopReason] | None:
    """The first end after an anchor; a stop of the same day belongs to what was before it."""
    ends = [
        (each.in_force_from, each.reason)
        for each in dossier.stops
        if each.in_force_from is not None and each.in_force_from > anchor_on
    ]
    if dossier.death is not None:
        ends.append((dossier.death.died_on, StopReason.DEATH))
    return min(ends, key=lambda end: end[0], default=None)
