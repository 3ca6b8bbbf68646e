"""The first start: what the shop is, where, and how it speaks."""

from desktop.ui.welcome.answers import Answers
from desktop.ui.welcome.page import WelcomePage

__all__ = ["Answers", "WelcomePage"]
