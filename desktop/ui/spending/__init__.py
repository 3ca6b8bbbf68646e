"""What X asked for in a month: each account beside its ceiling, each act, and the prices."""

from desktop.ui.spending.page import SpendingPage

__all__ = ["SpendingPage"]
