"""One patient on one page: what needs doing, the course, the calendar, the history."""
