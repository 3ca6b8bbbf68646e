"""Hashtags: proposed with a reason, completed after the sign, made from names; never put in."""

from __future__ import annotations

from desktop.core.hashtags.group import Group
from desktop.core.hashtags.suggester import Suggester
from desktop.core.hashtags.suggestion import Reason, Suggestion
from desktop.core.hashtags.tags import company_tag, is_valid, readable

__all__ = ["Group", "Reason", "Suggester", "Suggestion", "company_tag", "is_valid", "readable"]
