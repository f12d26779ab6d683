//! The state in `SQLite`: opening, seeding on first use, and transactions.

pub mod devices;
pub mod environments;
pub mod replies;
pub mod software_sets;
pub mod tags;

use std::fs::{DirBuilder, OpenOptions};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use rusqlite::types::Type;
use rusqlite::{Connection, ErrorCode, Row, TransactionBehavior};
use serde_json::Value;

use super::seed::{self, Fleet};

/// Milliseconds since the epoch, as the state keeps all times.
pub type Millis = i64;

/// Where the state lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In a file that several processes may use at once.
    File(PathBuf),
    /// In this process alone, until it ends.
    Memory,
}

/// Marks a file as ours: `thin`, as `SQLite`'s application id.
const APPLICATION_ID: i32 = 0x7468_696E;
/// Counts the changes of `schema.sql`.
const SCHEMA_VERSION: i32 = 1;
const SCHEMA: &str = include_str!("schema.sql");

/// How long a process waits for another one's write to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open state.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

/// What a file turns out to be.
#[derive(Debug, PartialEq, Eq)]
enum Identity {
    New,
    Ours { version: i32 },
    Foreign,
}

impl Store {
    /// Opens the state; one that does not exist yet gets the fleet.
    ///
    /// # Errors
    /// The file cannot be used, is of another version, or is not a sandbox's; the error names it.
    pub fn open(location: &Location, fleet: &Fleet, now: Millis) -> anyhow::Result<Self> {
        let mut connection = connect(location)?;
        let opened = Self::prepare(&mut connection, fleet, now);
        opened.with_context(|| describe(location))?;
        Ok(Self { connection })
    }

    fn prepare(connection: &mut Connection, fleet: &Fleet, now: Millis) -> anyhow::Result<()> {
        if is_ready(connection)? {
            return Ok(());
        }
        write_ahead(connection)?;
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have been first.
        if !is_ready(&tx)? {
            create(&tx, fleet, now)?;
        }
        Ok(tx.commit()?)
    }

    /// Runs `work` on one consistent view of the state.
    ///
    /// # Errors
    /// Those of `work`, and of the database.
    pub fn read<T, E>(&mut self, work: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E>
    where
        E: From<rusqlite::Error>,
    {
        self.transact(TransactionBehavior::Deferred, work)
    }

    /// Runs `work` while no other process writes; what it did stays only if it succeeds.
    ///
    /// # Errors
    /// Those of `work`, and of the database.
    pub fn write<T, E>(&mut self, work: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E>
    where
        E: From<rusqlite::Error>,
    {
        self.transact(TransactionBehavior::Immediate, work)
    }

    fn transact<T, E: From<rusqlite::Error>>(
        &mut self,
        behavior: TransactionBehavior,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let tx = self.connection.transaction_with_behavior(behavior)?;
        let done = work(&tx)?;
        tx.commit()?;
        Ok(done)
    }
}

/// Replaces the state with a new fleet, also under processes that have it open.
///
/// # Errors
/// The file cannot be used, or is not a sandbox's: a foreign file is never touched.
pub fn reset(location: &Location, fleet: &Fleet, now: Millis) -> anyhow::Result<()> {
    let mut connection = connect(location)?;
    replace(&mut connection, fleet, now).with_context(|| describe(location))
}

fn replace(connection: &mut Connection, fleet: &Fleet, now: Millis) -> anyhow::Result<()> {
    refuse_foreign(&identify(connection)?)?;
    write_ahead(connection)?;
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let tables: Vec<String> = tx
        .prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for table in tables {
        tx.execute_batch(&format!("DROP TABLE \"{table}\""))?;
    }
    create(&tx, fleet, now)?;
    Ok(tx.commit()?)
}

fn create(db: &Connection, fleet: &Fleet, now: Millis) -> anyhow::Result<()> {
    db.execute_batch(SCHEMA)?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    db.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    seed::plant(db, fleet, now)
}

fn describe(location: &Location) -> String {
    match location {
        Location::File(path) => format!("cannot use the sandbox's database {}", path.display()),
        Location::Memory => "cannot make the sandbox's database in memory".to_owned(),
    }
}

fn connect(location: &Location) -> anyhow::Result<Connection> {
    let connection = match location {
        Location::File(path) => make_private(path).and_then(|()| Ok(Connection::open(path)?)),
        Location::Memory => Ok(Connection::open_in_memory()?),
    };
    let connection = connection.with_context(|| describe(location))?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    // Safe when a process dies; after a power cut the last writes may be missing, which is no loss.
    connection.pragma_update(None, "synchronous", "normal")?;
    // Room for the indexes of a large fleet while it is planted (kibibytes, when negative).
    connection.pragma_update(None, "cache_size", -65_536)?;
    Ok(connection)
}

/// Creates what is missing for the owner's eyes alone; what exists keeps its permissions.
fn make_private(path: &Path) -> anyhow::Result<()> {
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

fn is_ready(db: &Connection) -> anyhow::Result<bool> {
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

fn refuse_foreign(identity: &Identity) -> anyhow::Result<()> {
    if *identity == Identity::Foreign {
        bail!(
            "it is not a sandbox's database, so it is left alone; name another file, or move this one away and run `thinctl sandbox reset`"
        );
    }
    Ok(())
}

fn identify(db: &Connection) -> rusqlite::Result<Identity> {
    let application: i32 = match pragma(db, "application_id") {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            return Ok(Identity::Foreign);
        }
        other => other?,
    };
    let empty = db.query_row("SELECT count(*) = 0 FROM sqlite_master", [], |row| {
        row.get(0)
    })?;
    Ok(match application {
        APPLICATION_ID => Identity::Ours {
            version: pragma(db, "user_version")?,
        },
        0 if empty => Identity::New,
        _ => Identity::Foreign,
    })
}

fn pragma(db: &Connection, name: &str) -> rusqlite::Result<i32> {
    db.pragma_query_value(None, name, |row| row.get(0))
}

/// Lets readers go on while one process writes. The file remembers it.
///
/// `SQLite` does not wait for others here, whatever the busy time-out says.
fn write_ahead(db: &Connection) -> rusqlite::Result<()> {
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

/// Returns the seed of the fleet.
///
/// # Errors
/// The database's.
pub fn seed(db: &Connection) -> rusqlite::Result<u64> {
    let seed: i64 = db
        .prepare_cached("SELECT seed FROM fleet")?
        .query_row([], |row| row.get(0))?;
    Ok(seed.cast_unsigned())
}

/// Counts one more resource created by a caller, and returns how many there were.
///
/// # Errors
/// The database's.
pub fn next_created(db: &Connection) -> rusqlite::Result<u64> {
    let created: i64 = db
        .prepare_cached("UPDATE fleet SET created = created + 1 RETURNING created")?
        .query_row([], |row| row.get(0))?;
    Ok(created.cast_unsigned())
}

/// Reads a column that holds JSON.
///
/// # Errors
/// The database's, or text that is no JSON.
fn json(row: &Row, column: &str) -> rusqlite::Result<Option<Value>> {
    let text: Option<String> = row.get(column)?;
    let value = text.map(|text| serde_json::from_str(&text)).transpose();
    value.map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(path: &Path) -> anyhow::Result<Store> {
        Store::open(&Location::File(path.to_owned()), &Fleet::default(), 0)
    }

    fn message(result: anyhow::Result<impl Sized>) -> String {
        match result {
            Ok(_) => panic!("it opened"),
            Err(error) => format!("{error:#}"),
        }
    }

    fn count(store: &mut Store) -> i64 {
        let counted =
            store.read(|db| db.query_row("SELECT count(*) FROM device", [], |r| r.get(0)));
        let counted: rusqlite::Result<i64> = counted;
        counted.expect("counted")
    }

    #[cfg(unix)]
    #[test]
    fn what_is_created_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().expect("a directory");
        let path = root.path().join("state/sandbox.db");
        open(&path).expect("opened");
        let mode = |path: &Path| path.metadata().expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().expect("a parent")), 0o700);
    }

    #[test]
    fn foreign_files_are_refused_and_left_alone() {
        let root = tempfile::tempdir().expect("a directory");
        let text = root.path().join("notes.txt");
        std::fs::write(&text, "not a database, whatever its length is".repeat(100))
            .expect("written");
        let other = root.path().join("other.db");
        let db = Connection::open(&other).expect("opened");
        db.execute_batch("CREATE TABLE photo (id)")
            .expect("created");
        for path in [&text, &other] {
            let before = std::fs::read(path).expect("read");
            let error = message(open(path));
            assert!(error.contains(&path.display().to_string()), "{error}");
            assert!(error.contains("not a sandbox's database"), "{error}");
            let location = Location::File(path.clone());
            let error = message(reset(&location, &Fleet::default(), 0));
            assert!(error.contains("left alone"), "{error}");
            assert_eq!(std::fs::read(path).expect("read"), before);
        }
    }

    #[test]
    fn another_schema_is_refused_until_it_is_reset() {
        let root = tempfile::tempdir().expect("a directory");
        let path = root.path().join("sandbox.db");
        let store = open(&path).expect("opened");
        let changed = store.connection.pragma_update(None, "user_version", 99);
        changed.expect("changed");
        let error = message(open(&path));
        assert!(error.contains("thinctl sandbox reset"), "{error}");
        assert!(error.contains("sandbox.db"), "{error}");
        reset(&Location::File(path.clone()), &Fleet::default(), 0).expect("reset");
        open(&path).expect("opened again");
    }

    #[test]
    fn a_reset_shows_in_states_that_are_open() {
        let root = tempfile::tempdir().expect("a directory");
        let path = root.path().join("sandbox.db");
        let mut store = open(&path).expect("opened");
        assert_eq!(count(&mut store), 24);
        let fleet = Fleet {
            devices: 7,
            ..Fleet::default()
        };
        reset(&Location::File(path), &fleet, 0).expect("reset");
        assert_eq!(count(&mut store), 7);
    }

    #[test]
    fn processes_that_start_at_once_share_one_fleet() {
        let root = tempfile::tempdir().expect("a directory");
        let path = root.path().join("sandbox.db");
        let all: Vec<_> = (0..8)
            .map(|_| {
                let path = path.clone();
                thread::spawn(move || count(&mut open(&path).expect("opened")))
            })
            .collect();
        for one in all {
            assert_eq!(one.join().expect("no panic"), 24);
        }
    }
}
