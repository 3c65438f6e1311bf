"""The page that opens first: what became overdue, who needs somebody, what passed, what is next."""
