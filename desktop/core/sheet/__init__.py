"""A calendar as a table: what other tools write is read line by line, what we write loses nothing.

Every line has its own report: the good ones are kept, the bad ones are told with the reason.
"""
