"""The page on which a tweet is written: it shows and asks, and decides nothing itself.

On the way from a key to the screen stand the meter, the highlights of the lines that changed, and
painting; whatever else there is to show waits for a pause in the typing.
"""

from desktop.ui.write.page import WritePage

__all__ = ["WritePage"]
