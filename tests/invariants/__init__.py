"""What must hold at all times, for whole registries; docs/invariants.md says which test holds what."""
