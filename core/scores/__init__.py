"""What follows from one patient's record by published rules: scores, stages, classes and names."""
