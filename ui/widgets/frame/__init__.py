"""The frame around every page: rail, top bar, status strip, find anywhere."""
