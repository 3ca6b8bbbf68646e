"""What is true on paper: plain Python that tests without a screen, a disk or a network."""
