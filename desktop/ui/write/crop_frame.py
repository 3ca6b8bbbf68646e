"""The frame that is drawn on a picture to crop it: moved and resized within its edges."""

from __future__ import annotations

from dataclasses import dataclass, replace

LEAST = 32.0
"""Pixels of the picture that a side of the frame has at least."""


@dataclass(frozen=True, slots=True)
class CropFrame:
    """A frame on a picture of `wide` × `high` pixels; `ratio` is its width by its height, 0 where
    that is free."""

    wide: float
    high: float
    left: float
    top: float
    width: float
    height: float
    ratio: float = 0.0

    @classmethod
    def whole(cls, wide: float, high: float) -> CropFrame:
        return cls(wide, high, 0, 0, wide, high)

    def shaped(self, ratio: float) -> CropFrame:
        """The largest frame of that shape, around the same middle as far as it goes."""
        if not ratio:
            return replace(self, ratio=0.0)
        width = min(self.wide, self.high * ratio)
        height = width / ratio
        left = self.left + (self.width - width) / 2
        top = self.top + (self.height - height) / 2
        return replace(self, left=left, top=top, width=width, height=height, ratio=ratio)._inside()

    def moved(self, right: float, down: float) -> CropFrame:
        return replace(self, left=self.left + right, top=self.top + down)._inside()

    def resized(self, wider: float, higher: float) -> CropFrame:
        """Its lower right corner moves; a shape that is not free is kept."""
        width = min(max(min(LEAST, self.wide), self.width + wider), self.wide - self.left)
        height = min(max(min(LEAST, self.high), self.height + higher), self.high - self.top)
        if self.ratio:
            if not wider and higher:
                width = height * self.ratio
            width = min(width, self.wide - self.left, (self.high - self.top) * self.ratio)
            height = width / self.ratio
        return replace(self, width=width, height=height)

    def _inside(self) -> CropFrame:
        return replace(
            self,
            left=max(0.0, min(self.left, self.wide - self.width)),
            top=max(0.0, min(self.top, self.high - self.height)),
        )
