"""Connecting an account to X by a key of the person's own: a guide, one thing a step.

Nothing here is needed to publish: practice and the browser come first, and the guide says so.
"""

from desktop.ui.connect.guide import ConnectGuide, Wishes

__all__ = ["ConnectGuide", "Wishes"]
