"""Measurements, each beside its baseline in the same run; never part of the tests."""
