"""The page Veille: what is said of the shop and its trade, in columns."""

from desktop.ui.veille.page import VeillePage

__all__ = ["VeillePage"]
