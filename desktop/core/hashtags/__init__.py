"""Hashtags: proposed with a reason, completed after the sign, made from names; never put in."""
