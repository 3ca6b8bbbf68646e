"""How Ramage looks: the one place that owns colours, sizes, the style sheet and the icons.

No other package writes a colour or a size of its own: a widget names its `kind` and the style
sheet, made from the tokens, does the rest.
"""

from desktop.ui.theme.theme import Theme
from desktop.ui.theme.tokens import DARK, LIGHT, XL, XS, L, M, S, Tokens

__all__ = ["DARK", "LIGHT", "XL", "XS", "L", "M", "S", "Theme", "Tokens"]
