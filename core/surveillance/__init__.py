"""Verbs on time: slots, statuses, visits, worklist; pure, today is an argument."""
