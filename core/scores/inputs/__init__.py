"""The inputs of every score out of one patient's record, each with the records it rests on."""
