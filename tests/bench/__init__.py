"""What speed is held to: each module prints figures and ratios to a floor of the same run."""
