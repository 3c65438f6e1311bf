"""The patient summary: one patient on one or two pages, in words first and then on paper."""
