"""The keys of a protected registry: who holds them, where they lie, how they are exchanged."""
