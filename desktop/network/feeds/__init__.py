"""Feeds of sites, whoever made them: fetched in bounds, read in a process that can be ended."""
