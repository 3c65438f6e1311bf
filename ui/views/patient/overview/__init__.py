"""The first tab: who, what was done, where we are, what is next, what is missing."""
