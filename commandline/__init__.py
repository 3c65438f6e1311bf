"""The second front: the same actions from a terminal."""
