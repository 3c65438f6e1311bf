"""In which order the list may stand, said as what comes first. Made when it is first opened."""

from PySide6.QtWidgets import QMenu, QWidget

from core.language import phrase
from core.surveillance.ordering import ListOrder
from ui.look.language import words


def order_menu(current: ListOrder, parent: QWidget) -> QMenu:
    """The object name of each line is the order it stands for."""
    said = words()
    menu = QMenu(parent)
    menu.setAccessibleName(said(phrase("Order of the list")))
    for order in ListOrder:
        action = menu.addAction(said(order.label))
        action.setObjectName(order.value)
        action.setCheckable(True)
        action.setChecked(order is current)
        if order is current:
            menu.setActiveAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
