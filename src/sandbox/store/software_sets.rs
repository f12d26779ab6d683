//! Software sets as stored.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::Value;

use super::{Millis, json};

/// A software set. Fields mean what the API's members of the same name mean.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct SoftwareSet {
    /// The place in the list, in the order of release; assigned when absent.
    pub seq: Option<i64>,
    pub id: String,
    pub version: String,
    pub released_at: Millis,
    pub supported_until: Option<Millis>,
    pub validation_status: String,
    pub software: Value,
}

impl SoftwareSet {
    fn read(row: &Row) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get("seq")?,
            id: row.get("id")?,
            version: row.get("version")?,
            released_at: row.get("released_at")?,
            supported_until: row.get("supported_until")?,
            validation_status: row.get("validation_status")?,
            software: json(row, "software")?.unwrap_or_default(),
        })
    }

    /// Tells whether the set is still supported; one without an end is.
    pub fn is_supported(&self, now: Millis) -> bool {
        self.supported_until.is_none_or(|until| now < until)
    }
}

/// Finds a software set.
///
/// # Errors
/// The database's, as with all functions here.
pub fn find(db: &Connection, id: &str) -> rusqlite::Result<Option<SoftwareSet>> {
    db.prepare_cached("SELECT * FROM software_set WHERE id = ?")?
        .query_row([id], SoftwareSet::read)
        .optional()
}

/// Returns the id of the newest set.
///
/// # Errors
/// The database's.
pub fn newest(db: &Connection) -> rusqlite::Result<Option<String>> {
    db.prepare_cached("SELECT id FROM software_set ORDER BY released_at DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()
}

/// Returns up to `limit` software sets after a place in the list.
///
/// # Errors
/// The database's.
pub fn page(db: &Connection, after: i64, limit: i64) -> rusqlite::Result<Vec<SoftwareSet>> {
    db.prepare_cached("SELECT * FROM software_set WHERE seq > ? ORDER BY seq LIMIT ?")?
        .query_map([after, limit], SoftwareSet::read)?
        .collect()
}

/// Stores a software set, new or changed.
///
/// # Errors
/// The database's.
pub fn put(db: &Connection, set: &SoftwareSet) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO software_set VALUES (:seq, :id, :version, :released_at,
        :supported_until, :validation_status, :software)";
    db.prepare_cached(sql)?.execute(named_params! {
        ":seq": set.seq,
        ":id": set.id,
        ":version": set.version,
        ":released_at": set.released_at,
        ":supported_until": set.supported_until,
        ":validation_status": set.validation_status,
        ":software": set.software.to_string(),
    })?;
    Ok(())
}
