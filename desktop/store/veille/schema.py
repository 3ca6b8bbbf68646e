"""The veille's tables, as an append-only list of steps: what was once released is never edited.

Instants are whole seconds since 1970 in UTC; a message's id is its instant moved left by 20 bits,
with a number of its own below: newest first is by id, downwards, in every table and in the index.
"""

from __future__ import annotations

APPLICATION_ID = 0x524D5645
"""'RMVE' in the file's header: tells a veille from a plan and from any other SQLite file."""

SEQUENCE_BITS = 20
"""So many messages of one second have an id of their own: a million."""

_FIRST = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # Lists are JSON: what a subject is made of is only ever read whole.
    """
    CREATE TABLE subject (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        made_of TEXT NOT NULL,
        group_name TEXT NOT NULL DEFAULT '',
        is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1)),
        position INTEGER NOT NULL DEFAULT 0,
        seen INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    # Subjects that are gone while messages still name them: those go slice by slice.
    "CREATE TABLE removed_subject (id INTEGER PRIMARY KEY) STRICT",
    """
    CREATE TABLE channel (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        address TEXT NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        etag TEXT NOT NULL DEFAULT '',
        modified TEXT NOT NULL DEFAULT '',
        since_id TEXT NOT NULL DEFAULT '',
        next_look_at INTEGER,
        answered_at INTEGER,
        failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
        trouble TEXT,
        UNIQUE (kind, address)
    ) STRICT
    """,
    """
    CREATE TABLE followed (
        subject_id INTEGER NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
        channel_id INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
        takes_all INTEGER NOT NULL CHECK (takes_all IN (0, 1)),
        PRIMARY KEY (subject_id, channel_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX followed_by_channel ON followed (channel_id)",
    # `subjects`: ids with a space between two.
    """
    CREATE TABLE message (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        remote_id TEXT NOT NULL,
        channel_id INTEGER NOT NULL,
        author_key TEXT NOT NULL,
        author_name TEXT NOT NULL,
        author_handle TEXT NOT NULL,
        author_address TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        address TEXT NOT NULL,
        language TEXT NOT NULL,
        in_reply_to TEXT NOT NULL,
        fetched_at INTEGER NOT NULL,
        is_dated INTEGER NOT NULL CHECK (is_dated IN (0, 1)),
        mood TEXT,
        is_mood_own INTEGER NOT NULL DEFAULT 0 CHECK (is_mood_own IN (0, 1)),
        subjects TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX message_by_remote ON message (kind, remote_id)",
    "CREATE INDEX message_by_channel ON message (channel_id, id)",
    "CREATE INDEX message_by_author ON message (author_key, id)",
    # Without a content of its own: what it indexes is in `message`, and told again to take it out.
    # `labels` are made-up words (see labels.py) by which a view is cut out of everything, so that
    # a rare subject and a common word meet inside the index.
    """
    CREATE VIRTUAL TABLE heard USING fts5 (
        words, author, labels,
        content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
    """,
    """
    CREATE TABLE tally (
        subject_id INTEGER NOT NULL,
        hour INTEGER NOT NULL CHECK (hour % 3600 = 0),
        total INTEGER NOT NULL,
        negative INTEGER NOT NULL,
        PRIMARY KEY (subject_id, hour)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE follow_up (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        note TEXT NOT NULL,
        on_day TEXT CHECK (on_day = date(on_day)),
        is_done INTEGER NOT NULL CHECK (is_done IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX follow_up_by_day ON follow_up (on_day) WHERE is_done = 0",
    """
    CREATE TABLE mute (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        until INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE people_list (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE listed (
        list_id INTEGER NOT NULL REFERENCES people_list (id) ON DELETE CASCADE,
        author_key TEXT NOT NULL,
        handle TEXT NOT NULL,
        name TEXT NOT NULL,
        note TEXT NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (list_id, author_key)
    ) STRICT, WITHOUT ROWID
    """,
    # Who asked not to be kept: only a digest, by which a new message of theirs is known.
    """
    CREATE TABLE erased (
        digest TEXT PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE lesson (
        subject_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        negative INTEGER NOT NULL,
        window INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX lesson_by_subject ON lesson (subject_id, at)",
    """
    CREATE TABLE told (
        subject_id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        heat TEXT NOT NULL
    ) STRICT
    """,
)

_X_COUNTS = (
    # How much X says was written of a subject in each hour, and when X was last asked.
    """
    CREATE TABLE x_count (
        subject_id INTEGER NOT NULL,
        hour INTEGER NOT NULL CHECK (hour % 3600 = 0),
        total INTEGER NOT NULL CHECK (total >= 0),
        PRIMARY KEY (subject_id, hour)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE x_counted (
        subject_id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT
    """,
)

# A removal is carried out some time after it was asked for: until then it can be undone.
_REMOVED_AT = ("ALTER TABLE removed_subject ADD COLUMN at INTEGER NOT NULL DEFAULT 0",)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _X_COUNTS, _REMOVED_AT)
"""One step a version, each a list of statements run in one transaction. Append, never edit."""

VERSION = len(MIGRATIONS)
"""The format this program writes, kept in the file's `user_version`."""
