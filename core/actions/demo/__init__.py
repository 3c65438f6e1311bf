"""How the demonstration registry is laid out: its rows, its days, its deeds."""
