"""Backups of a registry: made, examined, listed, thinned, copied to a second place."""
