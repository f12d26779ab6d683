//! The file of the state: whose it is, who may read it, who may use it at once.

use std::fs::{DirBuilder, OpenOptions};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use rusqlite::{Connection, ErrorCode};

/// Where the state lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In a file that several processes may use at once.
    File(PathBuf),
    /// In this process alone, until it ends.
    Memory,
}

/// Marks a file as ours: `thin`, as `SQLite`'s application id.
pub const APPLICATION_ID: i32 = 0x7468_696E;
/// Counts the changes of `schema.sql`.
pub const SCHEMA_VERSION: i32 = 1;
/// How long a process waits for another one's write to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a file turns out to be.
#[derive(Debug, PartialEq, Eq)]
pub enum Identity {
    /// Empty.
    New,
    /// A sandbox's state.
    Ours {
        /// The version of its schema.
        version: i32,
    },
    /// Somebody else's file.
    Foreign,
}

/// Says what could not be used, for the head of an error.
pub fn describe(location: &Location) -> String {
    match location {
        Location::File(path) => format!("cannot use the sandbox's database {}", path.display()),
        Location::Memory => "cannot make the sandbox's database in memory".to_owned(),
    }
}

/// Opens a database without looking into it.
///
/// # Errors
/// The file cannot be made or opened.
pub fn connect(location: &Location) -> anyhow::Result<Connection> {
    let connection = match location {
        Location::File(path) => make_private(path).and_then(|()| Ok(Connection::open(path)?)),
        Location::Memory => Ok(Connection::open_in_memory()?),
    };
    let connection = connection.with_context(|| describe(location))?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Creates what is missing for the owner's eyes alone; what exists keeps its permissions. A link in the file's
/// place is not followed: it could lead anywhere.
fn make_private(path: &Path) -> anyhow::Result<()> {
    if path.is_symlink() {
        bail!("it is a symbolic link, which is not followed; name the file itself");
    }
    if let Some(directory) = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
    {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(directory)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    private(&mut options);
    options.open(path)?;
    Ok(())
}

/// Makes files that are created with `options` their owner's alone.
pub fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

/// Tells whether the state is there; if not, it may be created.
///
/// # Errors
/// The database is of another version, or none of ours.
pub fn is_ready(db: &Connection) -> anyhow::Result<bool> {
    let identity = identify(db)?;
    refuse_foreign(&identity)?;
    match identity {
        Identity::New => Ok(false),
        Identity::Ours { version } if version == SCHEMA_VERSION => Ok(true),
        _ => bail!(
            "it was made by another version of thinctl; `thinctl sandbox reset` replaces it with a new demo fleet"
        ),
    }
}

/// Refuses to touch what is not ours.
///
/// # Errors
/// The refusal.
pub fn refuse_foreign(identity: &Identity) -> anyhow::Result<()> {
    if *identity == Identity::Foreign {
        bail!(
            "it is not a sandbox's database, so it is left alone; name another file, or move this one away and run `thinctl sandbox reset`"
        );
    }
    Ok(())
}

/// Finds out what a database is.
///
/// # Errors
/// The database's.
pub fn identify(db: &Connection) -> rusqlite::Result<Identity> {
    let tables = db.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0));
    // Asked in this order, another process's creation in between cannot look like a foreign file.
    let tables: i64 = match tables {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            return Ok(Identity::Foreign);
        }
        other => other?,
    };
    Ok(match pragma(db, "application_id")? {
        APPLICATION_ID => Identity::Ours {
            version: pragma(db, "user_version")?,
        },
        0 if tables == 0 => Identity::New,
        _ => Identity::Foreign,
    })
}

fn pragma(db: &Connection, name: &str) -> rusqlite::Result<i32> {
    db.pragma_query_value(None, name, |row| row.get(0))
}

/// Sets what a connection needs for itself; a foreign file would refuse.
///
/// # Errors
/// The database's.
pub fn tune(db: &Connection) -> rusqlite::Result<()> {
    // Safe when a process dies; after a power cut the last writes may be missing, which is no loss.
    db.pragma_update(None, "synchronous", "normal")?;
    // Room for the indexes of a large fleet while it is planted (kibibytes, when negative).
    db.pragma_update(None, "cache_size", -65_536)
}

/// Lets readers go on while one process writes. The file remembers it.
///
/// `SQLite` does not wait for others here, whatever the busy time-out says.
///
/// # Errors
/// The database's.
pub fn write_ahead(db: &Connection) -> rusqlite::Result<()> {
    let start = Instant::now();
    loop {
        match db.pragma_update(None, "journal_mode", "wal") {
            Err(error) if is_busy(&error) && start.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(5));
            }
            done => return done,
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_is_created_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().expect("a directory");
        let path = root.path().join("state/sandbox.db");
        connect(&Location::File(path.clone())).expect("opened");
        let mode = |path: &Path| path.metadata().expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().expect("a parent")), 0o700);
    }
}
