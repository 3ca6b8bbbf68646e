"""What happens, and in which order: plain Python between the interface and disk and wire.

Each class is built from what it needs, time included, and each of its methods is one job: it
opens the database, works and closes it, so that it may run on any thread.
"""
