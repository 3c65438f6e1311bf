"""Documents of many patients in one run: merged into one file, or one file each."""
