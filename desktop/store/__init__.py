"""The only place where SQL is written and the live database is opened; and the ledger beside it.

Plans live in `plan.db`: rollback journal and full synchronisation, because a plan that is lost, or
sent twice after a power cut, costs more than the 5 ms a commit takes. What can be fetched again
will get a file of its own with other rules.

Nothing in the process may open a live database other than through SQLite: an ordinary open and
close of the file drops the process's locks on it, after which another program's write was seen to
be lost.
"""
