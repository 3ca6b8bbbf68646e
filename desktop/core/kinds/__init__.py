"""What kind of tweet a text is, and how the kinds of the last ones balance."""

from __future__ import annotations

from desktop.core.kinds.kind import Kind

__all__ = ["Kind"]
