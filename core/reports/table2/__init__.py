"""Who was treated again for recurrence: the second table of the source series, from the record."""
