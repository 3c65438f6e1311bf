"""What happens when the process, the disk or the power fails; each programme with its control."""
