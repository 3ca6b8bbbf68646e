"""The veille at work: sources asked, what they say kept, told and forgotten."""
