"""The course of one patient on the screen: zoom, pan, hover, keyboard; drawn by pyqtgraph."""
