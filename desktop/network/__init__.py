"""Everything that leaves the machine, each way behind one contract; the only place that sends.

Only this package knows what a network answers: what it says becomes a value or one of the errors
of `errors.py`, named by what the caller can do about it.
"""
