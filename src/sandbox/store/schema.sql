-- Times are milliseconds since the epoch. `seq` is the place in a list: it only grows, so that a
-- page can start after any place, whatever was deleted meanwhile.

CREATE TABLE fleet (
    seed    INTEGER NOT NULL,
    created INTEGER NOT NULL
);

CREATE TABLE device (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL UNIQUE,
    serial            TEXT NOT NULL,
    name              TEXT,
    model             TEXT NOT NULL,
    environment       TEXT NOT NULL,
    kms_key_arn       TEXT,
    status            TEXT NOT NULL,
    settles_to        TEXT,
    settles_at        INTEGER,
    schedule          TEXT NOT NULL,
    current_set       TEXT,
    desired_set       TEXT,
    pending_set       TEXT,
    update_starts_at  INTEGER,
    update_ends_at    INTEGER,
    last_user_id      TEXT,
    last_connected_at INTEGER,
    last_posture_at   INTEGER,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL
);
CREATE INDEX device_by_status ON device (environment, status);
CREATE INDEX device_by_update ON device (environment, pending_set, update_ends_at)
    WHERE pending_set IS NOT NULL;

CREATE TABLE environment (
    seq                  INTEGER PRIMARY KEY AUTOINCREMENT,
    id                   TEXT NOT NULL UNIQUE,
    name                 TEXT,
    desktop_arn          TEXT NOT NULL,
    desktop_endpoint     TEXT,
    activation_code      TEXT NOT NULL,
    schedule             TEXT NOT NULL,
    maintenance_window   TEXT NOT NULL,
    mode                 TEXT NOT NULL,
    desired_set          TEXT,
    kms_key_arn          TEXT,
    device_creation_tags TEXT,
    created_at           INTEGER NOT NULL,
    updated_at           INTEGER NOT NULL
);

CREATE TABLE software_set (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL UNIQUE,
    version           TEXT NOT NULL,
    released_at       INTEGER NOT NULL,
    supported_until   INTEGER,
    validation_status TEXT NOT NULL,
    software          TEXT NOT NULL
);

-- `resource` is the end of an ARN: device/ID. The system's own tag is not stored; it follows from
-- the device.
CREATE TABLE tag (
    resource TEXT NOT NULL,
    key      TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (resource, key)
) WITHOUT ROWID;

-- The answers given for client tokens. The parameters are kept as they came rather than as a hash:
-- comparing them cannot collide, and the state is local.
CREATE TABLE reply (
    operation  TEXT NOT NULL,
    token      TEXT NOT NULL,
    input      TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (operation, token)
) WITHOUT ROWID;
CREATE INDEX reply_by_age ON reply (created_at);
