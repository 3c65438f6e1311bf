"""The worklist: who needs what, most urgent first, worked through with one key for each act."""
