"""The practice account's page: what it has published, as X would show it."""

from desktop.ui.practice.page import PracticePage

__all__ = ["PracticePage"]
