"""The days a shop prepares for, computed offline for any year: each with its rule and its source.

Public holidays come from the library `holidays`, school holidays from a dated file, everything else
from rules in `core/year.py` and the data beside them.
"""
