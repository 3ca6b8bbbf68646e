"""The veille: what is said of a shop and its trade, and what that tells; all of it on paper.

subject ──▶ channels ──▶ found ──▶ messages ──▶ heat, rising words, people
what is     where it     as a      as they      what is told
followed    is looked    source    are kept
            for          gives it
"""
