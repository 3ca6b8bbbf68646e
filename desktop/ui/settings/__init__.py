"""The settings page: language and looks, accounts, writing, late tweets, where the data lies."""

from desktop.ui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
