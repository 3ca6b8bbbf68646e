-- A plan as the first released format held it, written by the program of that time and dumped.
-- It is never made anew: whatever the format becomes, this file must open.
PRAGMA application_id = 1380796229;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE account (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        way TEXT NOT NULL,
        name TEXT NOT NULL,
        handle TEXT NOT NULL,
        long_posts INTEGER NOT NULL CHECK (long_posts IN (0, 1))
    ) STRICT
    ;
INSERT INTO "account" VALUES(1,'practice','Au bon pain','pain',0);
INSERT INTO "account" VALUES(2,'browser','Au bon pain','pain',0);
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
    ;
INSERT INTO "attempt" VALUES(1,3,0,'ok',1795503720,'d71d0990-f880-449a-b160-c5f8150defa1',0,NULL,'');
CREATE TABLE meta (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "meta" VALUES('publisher_device','this computer');
INSERT INTO "meta" VALUES('opened_at','2026-11-24T07:00:00+00:00');
CREATE TABLE part (
        tweet_id INTEGER NOT NULL REFERENCES tweet (id) ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        text TEXT NOT NULL,
        remote_id TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        published_at INTEGER CHECK (published_at BETWEEN 0 AND 253402300799),
        PRIMARY KEY (tweet_id, position)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "part" VALUES(3,0,'Déjà parti','2125122745269128526','',1795503720);
INSERT INTO "part" VALUES(4,0,'Demain : tarte aux pommes','','',NULL);
INSERT INTO "part" VALUES(5,0,'Premier message','','',NULL);
INSERT INTO "part" VALUES(5,1,'Deuxième message','','',NULL);
INSERT INTO "part" VALUES(6,0,'À la main','','',NULL);
CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "setting" VALUES('draft_id','1');
INSERT INTO "setting" VALUES('language','"system"');
INSERT INTO "setting" VALUES('theme','"system"');
INSERT INTO "setting" VALUES('grace_minutes','90');
INSERT INTO "setting" VALUES('mark_140','false');
INSERT INTO "setting" VALUES('account_id','1');
INSERT INTO "setting" VALUES('geometry','""');
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
    ;
INSERT INTO "tweet" VALUES(1,'649603f3-d193-40f4-848c-2b9f34eeab83',1,'Ce matin, Léa a sorti les premières brioches du four 🥐','','draft',NULL,NULL,'none',NULL,NULL,NULL,1,'2b8d9cc6944cb101828f20db1b3c405182192eaf2800cf6687ae528349ec1d73',1795503600,1795503600,NULL);
INSERT INTO "tweet" VALUES(2,'d991c4df-87a1-4560-a1ac-16ad12962c6b',1,'Un brouillon de plus
avec une ligne vide

et « des guillemets »','','draft',NULL,NULL,'none',NULL,NULL,NULL,1,'2b8d9cc6944cb101828f20db1b3c405182192eaf2800cf6687ae528349ec1d73',1795503600,1795503600,NULL);
INSERT INTO "tweet" VALUES(3,'fa052898-9bcd-4e97-a08e-2a6d02280ffc',1,'Déjà parti','Déjà parti','published','2026-11-24T08:01','Europe/Paris','none',NULL,1795503720,NULL,4,'ac7c3772dfa2e09de1b7f2d3e44c35bbac717c844107e5ef33b44c8a539ea7ee',1795503600,1795503720,NULL);
INSERT INTO "tweet" VALUES(4,'d2a8c812-0ea7-4f22-a4a8-7fa553d86a82',1,'Demain : tarte aux pommes et aux poires','Demain : tarte aux pommes','planned','2026-11-24T09:02','Europe/Paris','none',NULL,NULL,NULL,2,'0ba713206bb8470d249d19e8ac7105d3191354287db79a5aaf6d519049f6e856',1795503720,1795503720,NULL);
INSERT INTO "tweet" VALUES(5,'1ff45e5c-5b0d-471d-b186-f4a7f93f50e1',1,'Premier message
Deuxième message','Premier message
Deuxième message','planned','2026-11-24T10:02','Europe/Paris','none',NULL,NULL,NULL,2,'278c2f6666c9c2e878a86378625d8d9fda1ca663021f45fcd14ee61e5b448e5e',1795503720,1795503720,NULL);
INSERT INTO "tweet" VALUES(6,'0a00a25f-671c-4f1d-9135-c31c185419cf',2,'À la main','À la main','planned','2026-11-24T11:02','Europe/Paris','none',NULL,NULL,NULL,2,'2c64727ac45a5611ddb43be75994d69e5be14044dca5d57390b96c845927491d',1795503720,1795503720,NULL);
INSERT INTO "tweet" VALUES(7,'e7c1b533-1b68-4a8a-805c-53eaf16d5b8d',1,'Enlevé','','draft',NULL,NULL,'none',NULL,NULL,NULL,2,'2b8d9cc6944cb101828f20db1b3c405182192eaf2800cf6687ae528349ec1d73',1795503720,1795503720,1795503720);
CREATE INDEX tweet_by_wall_time ON tweet (wall_time);
CREATE INDEX tweet_by_state ON tweet (state, wall_time);
CREATE INDEX tweet_by_change ON tweet (changed_at);
CREATE INDEX tweet_removed ON tweet (removed_at) WHERE removed_at IS NOT NULL;
CREATE UNIQUE INDEX one_sending ON attempt (tweet_id, position)
        WHERE state IN ('armed', 'unknown', 'ok')
    ;
CREATE INDEX attempt_by_state ON attempt (state, next_check_at);
CREATE INDEX attempt_by_tweet ON attempt (tweet_id, position);
CREATE INDEX attempt_by_time ON attempt (armed_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('account',2);
INSERT INTO "sqlite_sequence" VALUES('tweet',7);
INSERT INTO "sqlite_sequence" VALUES('attempt',1);
COMMIT;
