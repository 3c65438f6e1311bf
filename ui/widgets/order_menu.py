"""In which order a list may stand, said as what comes first. Made when it is first opened."""

from PySide6.QtWidgets import QMenu, QWidget

from core.domain.choices import SortOrder
from core.language import phrase
from ui.look.language import words
from ui.within_qt import goes_when_closed


def order_menu(current: SortOrder, parent: QWidget) -> QMenu:
    """The object name of each line is the order it stands for; the last one turns it round."""
    menu = QMenu(parent)
    menu.setAccessibleName(words()(phrase("Order of the list")))
    for order in type(current).straight():
        _add(menu, order, current)
    menu.addSeparator()
    _add(menu, current if current.is_turned else current.turned, current)
    goes_when_closed(menu)
    return menu


def _add(menu: QMenu, order: SortOrder, current: SortOrder) -> None:
    action = menu.addAction(words()(order.label))
    action.setObjectName(order.value)
    action.setCheckable(True)
    action.setChecked(order is current)
    if order is current:
        menu.setActiveAction(action)
