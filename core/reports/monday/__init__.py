"""The Monday sheet: whom to ring, on paper, with boxes to tick."""
