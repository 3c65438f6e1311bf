"""The flowchart of screening: how many were considered, why somebody was not taken in."""
