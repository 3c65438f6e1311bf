"""The whole record of one patient on paper: every variable, read from its declaration."""
