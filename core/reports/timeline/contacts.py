"""The lane of calls, letters and messages: whom they reached is in the mark."""

from collections.abc import Sequence

from core.language import phrase
from core.reports.timeline.course import Channel, Contact
from core.reports.timeline.frame import Frame, baseline
from core.reports.timeline.lanes import add_hit
from core.reports.timeline.scene import G, T

_SHARE = 9.0


def contact_symbol(contact: Contact) -> str:
    """A call has a head, filled when somebody answered; a letter and a message are boxes."""
    if contact.channel is not Channel.CALL or contact.is_reached is None:
        return contact.channel.value
    return "call-reached" if contact.is_reached else "call-not-reached"


def draw_contacts(frame: Frame, top: float, height: float) -> None:
    """Ticks and boxes; those closer than 9 px share one label."""
    space, middle, r = frame.space(), top + height / 2, frame.radius
    contacts = sorted(frame.course.contacts, key=lambda contact: contact.on)
    groups: list[list[Contact]] = []
    for contact in contacts:
        x = frame.view.x(contact.on)
        add_hit(frame, contact, "contacts", middle)
        if not frame.view.holds(x):
            continue
        frame.drawn.append(G(contact_symbol(contact), x, middle, r, "text"))
        space.take((x - 0.72 * r, middle - r, x + 0.72 * r, middle + r))
        if groups and x - frame.view.x(groups[-1][-1].on) < _SHARE:
            groups[-1].append(contact)
        else:
            groups.append([contact])
    for group in groups:
        x, y = frame.view.x(group[-1].on) + 10, baseline(middle)
        frame.place(space, [(T(x, y, text, "text-2"),) for text in _labels(frame, group)])


def _labels(frame: Frame, group: Sequence[Contact]) -> tuple[str, ...]:
    if len(group) == 1:
        return group[0].labels
    words, n = frame.words, len(group)
    if all(contact.channel is Channel.CALL for contact in group):
        said = words.count(n, phrase("{n} call"), phrase("{n} calls"))
    else:
        said = words.count(n, phrase("{n} contact"), phrase("{n} contacts"))
    reached = sum(contact.is_reached is True for contact in group)
    if not reached and all(contact.is_reached is False for contact in group):
        return words(phrase("{calls}, none reached"), calls=said), said
    if reached:
        return words(phrase("{calls}, {n} reached"), calls=said, n=reached), said
    return (said,)
