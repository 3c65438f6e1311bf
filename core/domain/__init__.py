"""Nouns of the clinic: frozen records, enumerations, typed ids; no input or output."""
