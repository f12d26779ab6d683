//! The state in `SQLite`: opening, seeding on first use, and transactions.

pub mod devices;
pub mod environments;
mod file;
pub mod replies;
pub mod software_sets;
pub mod tags;

use anyhow::Context;
use rusqlite::types::Type;
use rusqlite::{Connection, Row, TransactionBehavior};
use serde_json::Value;

pub use file::{Location, private};

use super::seed::{self, Fleet};
use file::{
    APPLICATION_ID, SCHEMA_VERSION, connect, describe, identify, is_ready, refuse_foreign, tune,
    write_ahead,
};

/// Milliseconds since the epoch, as the state keeps all times.
pub type Millis = i64;

const SCHEMA: &str = include_str!("schema.sql");

/// An open state.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
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
        let ready = is_ready(connection)?;
        tune(connection)?;
        if ready {
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
    tune(connection)?;
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
    use std::path::Path;
    use std::thread;

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
