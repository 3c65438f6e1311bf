"""What one version of a protocol changed against another, in words."""

from collections.abc import Iterator

from core.domain.modality import Modality
from core.domain.protocol import Protocol, ProtocolItem
from core.domain.protocol_entry import months_said
from core.domain.site_protocols import LABELS
from core.language import Words, phrase


def differences(old: Protocol, new: Protocol, said: Words) -> list[str]:
    """A line for each thing that is another in `new`, the schedule first; empty when nothing is."""
    return [*schedule_differences(old, new, said), *_of_texts(old, new, said)]


def schedule_differences(old: Protocol, new: Protocol, said: Words) -> list[str]:
    """A line for each examination that is asked for otherwise in `new`."""
    before = {item.modality: item for item in old.items}
    after = {item.modality: item for item in new.items}
    lines = []
    for modality in Modality:
        was, now = before.get(modality), after.get(modality)
        if was is None and now is not None:
            lines.append(
                said(
                    phrase("{what}: new, months {months}, {window}"),
                    what=said(modality.label),
                    months=months_said(now.months),
                    window=window_said(now, said),
                )
            )
        elif was is not None and now is None:
            lines.append(said(phrase("{what}: not asked for any more"), what=said(modality.label)))
        elif was is not None and now is not None:
            lines += (f"{said(modality.label)}: {line}" for line in _of_item(was, now, said))
    return lines


def window_said(item: ProtocolItem, said: Words) -> str:
    """`30 days before to 14 after`."""
    return said(
        phrase("{early} days before to {grace} after"),
        early=item.window.early_days,
        grace=item.window.grace_days,
    )


def counted_said(item: ProtocolItem, said: Words) -> list[str]:
    """What counts for an item besides itself; empty when nothing does."""
    found = []
    if item.includes:
        found.append(said(phrase("counts too: {what}"), what=_names(item.includes, said)))
    if item.accepts:
        found.append(
            said(phrase("may stand in with a reason: {what}"), what=_names(item.accepts, said))
        )
    return found


def _of_item(was: ProtocolItem, now: ProtocolItem, said: Words) -> Iterator[str]:
    gone = [month for month in was.months if month not in now.months]
    new = [month for month in now.months if month not in was.months]
    if new:
        yield said(phrase("months {months} added"), months=months_said(new))
    if gone:
        yield said(phrase("months {months} left out"), months=months_said(gone))
    if was.window != now.window:
        yield said(
            phrase("window {before}, then {after}"),
            before=window_said(was, said),
            after=window_said(now, said),
        )
    if was.is_optional != now.is_optional:
        yield said(phrase("optional now") if now.is_optional else phrase("not optional any more"))
    if (set(was.includes), set(was.accepts)) != (set(now.includes), set(now.accepts)):
        yield "; ".join(counted_said(now, said)) or said(phrase("nothing else counts for it"))


def _of_texts(old: Protocol, new: Protocol, said: Words) -> Iterator[str]:
    for name, label in LABELS.items():
        if getattr(old, name) != getattr(new, name):
            shown = said(getattr(new, name)) or said(phrase("nothing"))
            yield said(phrase("{label}: {value}"), label=said(label), value=shown)


def _names(modalities: tuple[Modality, ...], said: Words) -> str:
    return ", ".join(said(each.label) for each in modalities)
