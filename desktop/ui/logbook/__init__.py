"""The log's page: what was sent when, what X answered, and what can be handed to support."""

from desktop.ui.logbook.page import LogPage

__all__ = ["LogPage"]
