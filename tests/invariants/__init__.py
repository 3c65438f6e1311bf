"""What must hold at all times; docs/invariants.md says which test holds what."""
