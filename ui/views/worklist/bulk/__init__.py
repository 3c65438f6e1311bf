"""One act for the ticked lines: who it is for, what it will do, who is skipped, then the act."""
