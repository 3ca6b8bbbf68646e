"""The links of a text: what each weighs, what follows the reader in it, what a shop may add to it.

Nothing here asks the network; an address is only ever changed where a person asked for it.
"""
