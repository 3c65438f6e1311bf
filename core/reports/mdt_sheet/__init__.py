"""The sheet for the multidisciplinary meeting: one patient, one question, one page."""
