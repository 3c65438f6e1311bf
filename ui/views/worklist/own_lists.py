"""The lists of whoever acts, and the filter he left the worklist with."""

from collections.abc import Mapping

from core.errors import RegistryError
from core.surveillance.criteria import OwnView, own_views, packed, unpacked
from core.surveillance.criteria_words import criteria_said
from core.surveillance.ordering import ListOrder
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.worklist.saved_views import ALL, VIEWS, SavedView, chosen_view

_OURS = frozenset({"view", "order", "said", "criteria"})  # the rest is how other lists were left


def protocol_names(session: RegistrySession) -> Mapping[str, str]:
    """The name of each protocol by its id."""
    return {protocol.id: protocol.name for protocol in session.registry.protocols.all().values()}


def kept_views(session: RegistrySession) -> tuple[OwnView, ...]:
    return own_views(session.operator.preferences.views) if session.operator else ()


def own_views_of(session: RegistrySession) -> tuple[SavedView, ...]:
    """Each with its criteria in the language in force."""
    kept = kept_views(session)
    names = protocol_names(session) if kept else {}
    return tuple(
        chosen_view(each.criteria, criteria_said(each.criteria, words(), names), each.name)
        for each in kept
    )


def keep_left(session: RegistrySession, view: SavedView, order: ListOrder) -> None:
    """Keep how the list stands for the next start; where nothing can be kept, nothing is."""
    before = {key: kept for key, kept in session.left_list().items() if key not in _OURS}
    kept = {**before, "view": view.name, "order": order.value}
    chosen = {"said": view.criteria, "criteria": packed(view.chosen)} if view.chosen else {}
    try:
        session.keep_list(kept | chosen)
    except RegistryError:
        return


def left_by(session: RegistrySession, own: tuple[SavedView, ...]) -> tuple[SavedView, ListOrder]:
    """The list as whoever acts left it; a view that is gone shows everybody."""
    left = session.left_list()
    orders = {each.value: each for each in ListOrder}
    order = orders.get(str(left.get("order", "")), ListOrder.URGENCY)
    named = {view.name: view for view in (*VIEWS, *own)}
    if left.get("view") in named:
        return named[str(left["view"])], order
    criteria = left.get("criteria")
    if not isinstance(criteria, Mapping):
        return ALL, order
    chosen = unpacked(criteria)
    said = criteria_said(chosen, words(), protocol_names(session))
    return chosen_view(chosen, said), order
