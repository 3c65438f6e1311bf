"""The data dictionary: every variable of the record, read from its declaration."""
