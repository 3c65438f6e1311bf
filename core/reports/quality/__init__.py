"""What is missing, contradictory or unusual in the records, patient by patient."""
