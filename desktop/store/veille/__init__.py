"""What was heard, in a file of its own: large, mostly rebuildable, never mixed with the plan."""
