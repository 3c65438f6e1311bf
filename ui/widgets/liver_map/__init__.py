"""The liver map in the window."""
