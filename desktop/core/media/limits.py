"""What X takes with a tweet.

Source, where no other is named: developer.x.com, "Media best practices" and "Upload media", as they
stood in August 2026. Megabytes there are millions of bytes or 2**20 by the page: the smaller holds.
"""

from __future__ import annotations

MB = 1_000_000

PICTURES = 4
"""Up to four pictures, or one moving GIF, or one video."""

PICTURE_BYTES = 5 * MB
GIF_BYTES = 15 * MB
VIDEO_BYTES = 512 * MB

PICTURE_LEAST, PICTURE_MOST = 4, 8192
"""Pixels of a side."""

PICTURE_SHOWN = 4096
"""The largest side X keeps of a picture: it makes a larger one smaller by itself (its help page
"How to post pictures or GIFs")."""

GIF_MOST = (1280, 1080)
GIF_FRAMES = 350
GIF_PIXELS = 300_000_000
"""Width × height × frames."""

VIDEO_LEAST = 32
"""Pixels of a side."""

VIDEO_SECONDS = (0.5, 140.0)
"""Of ordinary accounts. With X Premium it is hours; X changes how many too often to be judged."""

ALT_LETTERS = 1_000
