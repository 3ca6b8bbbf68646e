"""Planifier: the calendar of what is planned, what has left and what waits for the person's word.

The page shows and asks; it reads and writes nothing. Month and list are two views of the same
days, speak the same keys and make the same requests (`requests.py`).
"""

from desktop.ui.plan.page import PlanPage

__all__ = ["PlanPage"]
