"""Letters in window envelopes: appointment, reminder, missed, change, to the practitioner."""
