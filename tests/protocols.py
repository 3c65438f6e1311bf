"""Protocols of a site's own for tests: one in a line, any that may be kept, who follows which."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from core.actions.site_protocols import make_protocol
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.months import fewest_days_in
from core.domain.protocol import Evidence, Protocol, ProtocolItem, Window
from core.store.offered_protocols import Key, site_protocols
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered


def item(modality: Modality = Modality.MRI, *months: int, **changes: Any) -> ProtocolItem:
    """Every three months of the first year unless told."""
    return ProtocolItem(
        modality=modality,
        months=months or (3, 6, 9, 12),
        window=changes.pop("window", Window(14, 14)),
        **changes,
    )


def own_protocol(**changes: Any) -> Protocol:
    """MRI and blood every three months of a year, not kept anywhere."""
    whole = Protocol(
        id="",
        version=1,
        name="Ward 5",
        short="Ward 5",
        source="The tumour board of the ward",
        evidence=Evidence.SITE,
        population="after resection of liver metastases",
        items=(item(), item(Modality.BIOCHEM, includes=(Modality.CEA,))),
    )
    return replace(whole, **changes)


def kept(registry: Registry, protocol: Protocol | None = None) -> Protocol:
    """Make it one of the site's own, as it is kept."""
    make_protocol(registry, acting(), protocol or own_protocol())
    return list(site_protocols(registry).values())[-1]


def followed_by(
    registry: Registry, key: Key | str, n: int = 1, on: date | None = None
) -> list[Any]:
    """Register patients who follow the protocol in its newest version."""
    protocol_id = key if isinstance(key, str) else key[0]
    first, found = len(registry.history.recent(9999)), list[PatientId]()
    for at in range(n):
        day = on or TODAY - timedelta(days=100 + 37 * at)
        person = patient(hospital_no=f"{700000 + first + at}")
        found.append(registered(registry, operated_on=day, person=person, protocol_id=protocol_id))
    return found


@st.composite
def items(draw: st.DrawFn, modality: Modality) -> ProtocolItem:
    """Months in rising order with a window that fits between the closest of them."""
    months = sorted(draw(st.sets(st.integers(1, 120), min_size=1, max_size=14)))
    gaps = [after - before for before, after in pairwise(months)]
    room = fewest_days_in(min(gaps)) - 2 if gaps else 200
    early = draw(st.integers(0, min(room, 180)))
    grace = draw(st.integers(0, min(room - early, 180)))
    others = [each for each in Modality if each is not modality]
    counting = draw(st.lists(st.sampled_from(others), unique=True, max_size=4))
    split = draw(st.integers(0, len(counting)))
    return ProtocolItem(
        modality=modality,
        months=tuple(months),
        window=Window(early, grace),
        includes=tuple(counting[:split]),
        accepts=tuple(counting[split:]),
        is_optional=draw(st.booleans()),
    )


@st.composite
def protocols(draw: st.DrawFn) -> Protocol:
    """Any protocol that a site may keep."""
    modalities = draw(
        st.lists(st.sampled_from(list(Modality)), unique=True, min_size=1, max_size=4)
    )
    words = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=24)
    notes = st.text(st.characters(categories=("L", "N", "P", "Zs"), exclude_characters="\xa0"))
    return own_protocol(
        name=draw(words),
        short=draw(words),
        source=draw(words),
        population=draw(words),
        notes=draw(notes.filter(str.isprintable)).strip(),
        items=tuple(draw(items(each)) for each in modalities),
    )
