"""What the Makefile calls: preparing the computer, pinning libraries, translations."""
