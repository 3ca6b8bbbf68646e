"""Reports that measure how well the program does: figures to read, not tests that pass or fail."""
