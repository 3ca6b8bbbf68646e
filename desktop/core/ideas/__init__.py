"""Things a shop can say: by trade, by kind and by season, each ready to be filled in.

`idea` is one of them, `read` those that come with Ramage, `fitting` which are best today. Nothing
is imported here: the store needs `idea` alone, and long before anybody asks for ideas.
"""
