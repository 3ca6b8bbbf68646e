"""The first start: who speaks, and which way the tweets shall leave."""

from desktop.ui.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
