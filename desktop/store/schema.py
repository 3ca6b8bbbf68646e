"""The plan's tables, as an append-only list of steps: what was once released is never edited.

Instants are whole seconds since 1970 in UTC. A plan keeps the wall-clock time and the zone's name
that the person meant; no instant is stored for it, because zones' rules change.

What a row may hold is said in CHECKs: the check at each opening then finds a flipped bit that no
longer reads as a state or a date (year 9999 ends at 253402300799).
"""

from __future__ import annotations

APPLICATION_ID = 0x524D4745
"""'RMGE' in the file's header: tells a plan from any other SQLite file."""

_FIRST = (
    """
    CREATE TABLE meta (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    """,
    # Values are JSON. No CHECK says so: json_valid() is refused in a schema that is not trusted.
    """
    CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE account (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        way TEXT NOT NULL,
        name TEXT NOT NULL,
        handle TEXT NOT NULL,
        long_posts INTEGER NOT NULL CHECK (long_posts IN (0, 1))
    ) STRICT
    """,
    # removed_at marks a tweet taken away that can still be put back: its attempts, which forbid a
    # second sending, must outlive the undo.
    """
    CREATE TABLE tweet (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        account_id INTEGER NOT NULL REFERENCES account (id),
        text TEXT NOT NULL,
        planned_text TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state IN (
            'draft', 'planned', 'sending', 'to_publish',
            'published', 'to_check', 'missed', 'failed'
        )),
        wall_time TEXT CHECK (wall_time = strftime('%Y-%m-%dT%H:%M', wall_time)),
        zone TEXT CHECK ((zone IS NULL) = (wall_time IS NULL)),
        reason TEXT NOT NULL DEFAULT 'none',
        retry_at INTEGER CHECK (retry_at BETWEEN 0 AND 253402300799),
        concluded_at INTEGER CHECK (concluded_at BETWEEN 0 AND 253402300799),
        opened_at INTEGER CHECK (opened_at BETWEEN 0 AND 253402300799),
        version INTEGER NOT NULL DEFAULT 1,
        content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
        created_at INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799),
        changed_at INTEGER NOT NULL CHECK (changed_at BETWEEN 0 AND 253402300799),
        removed_at INTEGER
    ) STRICT
    """,
    "CREATE INDEX tweet_by_wall_time ON tweet (wall_time)",
    "CREATE INDEX tweet_by_state ON tweet (state, wall_time)",
    "CREATE INDEX tweet_by_change ON tweet (changed_at)",
    "CREATE INDEX tweet_removed ON tweet (removed_at) WHERE removed_at IS NOT NULL",
    """
    CREATE TABLE part (
        tweet_id INTEGER NOT NULL REFERENCES tweet (id) ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        text TEXT NOT NULL,
        remote_id TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        published_at INTEGER CHECK (published_at BETWEEN 0 AND 253402300799),
        PRIMARY KEY (tweet_id, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE attempt (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        tweet_id INTEGER NOT NULL REFERENCES tweet (id) ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        state TEXT NOT NULL CHECK (state IN ('armed', 'unknown', 'ok', 'not_sent', 'rejected')),
        armed_at INTEGER NOT NULL CHECK (armed_at BETWEEN 0 AND 253402300799),
        instance TEXT NOT NULL,
        checks INTEGER NOT NULL DEFAULT 0,
        next_check_at INTEGER CHECK (next_check_at BETWEEN 0 AND 253402300799),
        detail TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    # The file itself refuses to arm what is on its way, may be out, or is out.
    """
    CREATE UNIQUE INDEX one_sending ON attempt (tweet_id, position)
        WHERE state IN ('armed', 'unknown', 'ok')
    """,
    "CREATE INDEX attempt_by_state ON attempt (state, next_check_at)",
    "CREATE INDEX attempt_by_tweet ON attempt (tweet_id, position)",
    "CREATE INDEX attempt_by_time ON attempt (armed_at)",
)

_GUIDE = (
    # What goes with a text, as core/extras writes it: what the composer holds, and what was fixed
    # when it was planned.
    "ALTER TABLE tweet ADD COLUMN extras TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE tweet ADD COLUMN planned_extras TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE version (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        tweet_id INTEGER NOT NULL REFERENCES tweet (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        kept_at INTEGER NOT NULL CHECK (kept_at BETWEEN 0 AND 253402300799)
    ) STRICT
    """,
    "CREATE INDEX version_by_tweet ON version (tweet_id, kept_at)",
    # Tags without their sign, a space between two.
    """
    CREATE TABLE hashtag_group (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        tags TEXT NOT NULL
    ) STRICT
    """,
    # Words that are no misspellings here: the shop's own, names, dishes.
    "CREATE TABLE known_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    # A tip that is not to be given: until then, or for good.
    """
    CREATE TABLE silence (
        rule TEXT PRIMARY KEY,
        until INTEGER CHECK (until BETWEEN 0 AND 253402300799)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE template (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE snippet (short TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # The person's own ideas; those of resources/ideas are named by their key in idea_use.
    """
    CREATE TABLE idea (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        made_at INTEGER NOT NULL CHECK (made_at BETWEEN 0 AND 253402300799),
        removed_at INTEGER CHECK (removed_at BETWEEN 0 AND 253402300799)
    ) STRICT
    """,
    """
    CREATE TABLE idea_use (
        idea TEXT PRIMARY KEY,
        used_at INTEGER NOT NULL CHECK (used_at BETWEEN 0 AND 253402300799)
    ) STRICT, WITHOUT ROWID
    """,
)

_KEY = (
    "ALTER TABLE account ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE account ADD COLUMN picture TEXT NOT NULL DEFAULT ''",
    # What is known of an account's key; its secrets are in the system's keyring, never here.
    # Amounts are whole millionths of the price card's currency.
    """
    CREATE TABLE x_key (
        account_id INTEGER PRIMARY KEY REFERENCES account (id),
        client_id TEXT NOT NULL,
        user_id TEXT NOT NULL,
        owns_app INTEGER NOT NULL CHECK (owns_app IN (0, 1)),
        connection TEXT NOT NULL CHECK (connection IN (
            'connected', 'reconnect', 'no_credit', 'spend_cap'
        )),
        ceiling INTEGER NOT NULL CHECK (ceiling >= 0)
    ) STRICT
    """,
    # A row for each act that X asks money for: open from before it is done until its end is known,
    # perhaps where X may or may not have asked for it. `about` says in a few words what it was for.
    """
    CREATE TABLE spending (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        account_id INTEGER NOT NULL REFERENCES account (id),
        at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799),
        act TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count > 0),
        amount INTEGER NOT NULL CHECK (amount >= 0),
        state TEXT NOT NULL CHECK (state IN ('open', 'paid', 'perhaps')),
        about TEXT NOT NULL DEFAULT '',
        attempt_id INTEGER REFERENCES attempt (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX spending_by_time ON spending (account_id, at)",
    "CREATE INDEX spending_by_attempt ON spending (attempt_id) WHERE attempt_id IS NOT NULL",
    # The credit that X said was left, each time it was asked: our own sum is held against it.
    """
    CREATE TABLE balance (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        account_id INTEGER NOT NULL REFERENCES account (id),
        at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799),
        amount INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX balance_by_time ON balance (account_id, at)",
    "CREATE INDEX part_by_remote_id ON part (remote_id) WHERE remote_id <> ''",
    "ALTER TABLE attempt ADD COLUMN reason TEXT NOT NULL DEFAULT 'none'",
    "ALTER TABLE attempt ADD COLUMN concluded_at INTEGER"
    " CHECK (concluded_at BETWEEN 0 AND 253402300799)",
    # The log's page reads both from the newest on, and of the first those of one outcome.
    "CREATE INDEX attempt_by_outcome ON attempt (state, armed_at)",
    "CREATE INDEX part_by_time ON part (published_at) WHERE published_at IS NOT NULL",
)

_VEILLE = (
    # Planned, but not to leave while the person has something else to answer for.
    "ALTER TABLE tweet ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1))",
    "CREATE INDEX tweet_held ON tweet (held) WHERE held = 1",
    # A hot answer: not to leave before then.
    "ALTER TABLE tweet ADD COLUMN cool_until INTEGER CHECK (cool_until BETWEEN 0 AND 253402300799)",
)

_AGENDA = (
    # A rendez-vous; `rule` is its pace, weekday, hour, end and what it skips, as JSON.
    """
    CREATE TABLE meeting (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        account_id INTEGER NOT NULL REFERENCES account (id),
        name TEXT NOT NULL,
        tag TEXT NOT NULL,
        rule TEXT NOT NULL,
        removed_at INTEGER CHECK (removed_at BETWEEN 0 AND 253402300799)
    ) STRICT
    """,
    "ALTER TABLE tweet ADD COLUMN meeting_id INTEGER REFERENCES meeting (id)",
    "CREATE INDEX tweet_by_meeting ON tweet (meeting_id) WHERE meeting_id IS NOT NULL",
)

_RESULTS = (
    # How many times a tweet was seen, as the person read it on X.
    """
    CREATE TABLE seen (
        tweet_id INTEGER PRIMARY KEY REFERENCES tweet (id) ON DELETE CASCADE,
        times INTEGER NOT NULL CHECK (times >= 0),
        told_at INTEGER NOT NULL CHECK (told_at BETWEEN 0 AND 253402300799)
    ) STRICT
    """,
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _GUIDE, _KEY, _VEILLE, _AGENDA, _RESULTS)
"""One step a version, each a list of statements run in one transaction. Append, never edit."""

VERSION = len(MIGRATIONS)
"""The format this program writes, kept in the file's `user_version`."""
