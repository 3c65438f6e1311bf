"""Every key of the worklist with what it does, in groups: what the overlay of keys shows."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.views.worklist.bulk.acts import bulk_acts

if TYPE_CHECKING:
    from ui.views.worklist.panel import Act


class Key(NamedTuple):
    """`act` is the same for one meaning wherever it is printed: no key has two."""

    key: str
    words: str
    act: str


Groups = list[tuple[str, list[Key]]]


def declared(acts: "tuple[Act, ...]") -> Groups:
    """The keys of the marked line, of the ticked ones, of the list."""
    tr = QCoreApplication.translate
    one = [Key(act.key, act.text, act.name) for act in acts]
    one.append(Key("G", tr("Worklist", "What this line asks for"), "settle"))
    one.append(Key("Enter", tr("Worklist", "Open record"), "open"))
    many = [
        Key("Space", tr("Worklist", "Tick, then the next line"), "tick"),
        Key("Shift ↓ ↑", tr("Worklist", "Tick this line and the next one"), "extend"),
        Key("Ctrl A", tr("Worklist", "Tick every line shown"), "tick_all"),
        Key("Esc", tr("Worklist", "Clear the ticks"), "untick"),
    ]
    many += [Key(act.key, act.text, act.name) for act in bulk_acts()]
    return [
        (tr("Worklist", "The marked line"), one),
        (tr("Worklist", "The ticked lines"), many),
        (tr("Worklist", "The list"), _of_the_list()),
    ]


def _of_the_list() -> list[Key]:
    tr = QCoreApplication.translate
    return [
        Key("↑ ↓ J K", tr("Worklist", "Mark another row"), "move"),
        Key("/", tr("Worklist", "Search this list"), "search"),
        Key("F", tr("Worklist", "Filter this list"), "filter"),
        Key("1 – 9", tr("Worklist", "Choose a view"), "view"),
        Key("Alt 1 – 9", tr("Worklist", "Choose a list of your own"), "own_view"),
        Key("0", tr("Worklist", "Clear filter"), "clear"),
        Key("S", tr("Worklist", "Order of the list"), "order"),
        Key("P", tr("Worklist", "Print and export"), "print"),
        Key("Ctrl P", tr("Worklist", "Print this list"), "print_list"),
        Key("U", tr("Worklist", "Undo"), "undo"),
        Key("Ctrl Z", tr("Worklist", "Undo"), "undo"),
    ]


def printed(groups: Groups) -> list[tuple[str, list[tuple[str, str]]]]:
    """Key and words, as the overlay shows them."""
    return [(title, [(each.key, each.words) for each in keys]) for title, keys in groups]
