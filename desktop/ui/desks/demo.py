"""What stands above the pages of the example shop: that it is one, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.ui.shell import MainWindow


class DemoDesk(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.show_banner(
            "demo",
            self.tr(
                "You are visiting an example shop. Try everything: nobody sees it, and when you"
                " leave nothing of it stays."
            ),
            "info",
            [(self.tr("Leave the example shop"), window.quit_asked.emit)],
        )
