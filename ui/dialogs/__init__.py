"""A value in, a value handed to save."""
