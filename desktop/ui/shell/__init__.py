"""The window around the pages: side bar, state line, banners, undo, keyboard."""

from desktop.ui.shell.window import MainWindow

__all__ = ["MainWindow"]
