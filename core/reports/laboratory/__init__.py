"""Laboratory values as series: one for each analyte, in one unit, each value with what it means."""
