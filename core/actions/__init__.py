"""What a user can do: one function is one transaction and one entry in the history."""
