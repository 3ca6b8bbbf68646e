"""Ramage: a desktop application with which a small shop speaks well on X."""

__version__ = "0.1.0"
