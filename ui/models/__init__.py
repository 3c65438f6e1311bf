"""One generic table model; columns are data."""
