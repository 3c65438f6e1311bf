"""Pages: they read the session and announce what the user wants."""
