"""The scores of one patient on paper: every computed value with its rule and what it rests on."""
