"""Entries of the history in words and as a panel, for every page that shows some."""
