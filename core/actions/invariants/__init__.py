"""What must hold in every registry at all times, and can be seen in its file."""
