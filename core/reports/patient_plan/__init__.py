"""The sheet a patient keeps: when to come next and whom to ring, in plain words."""
