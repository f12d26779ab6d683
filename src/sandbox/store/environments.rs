//! Environments as stored.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::{Map, Value};

use super::{Millis, json};

/// An environment. Fields mean what the API's members of the same name mean.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct Environment {
    /// The place in the list; assigned when absent.
    pub seq: Option<i64>,
    pub id: String,
    pub name: Option<String>,
    pub desktop_arn: String,
    pub desktop_endpoint: Option<String>,
    pub activation_code: String,
    pub schedule: String,
    pub maintenance_window: Map<String, Value>,
    pub mode: String,
    pub desired_set: Option<String>,
    pub kms_key_arn: Option<String>,
    pub device_creation_tags: Option<Map<String, Value>>,
    pub created_at: Millis,
    pub updated_at: Millis,
}

impl Environment {
    fn read(row: &Row) -> rusqlite::Result<Self> {
        let tags: Option<Value> = json(row, "device_creation_tags")?;
        Ok(Self {
            seq: row.get("seq")?,
            id: row.get("id")?,
            name: row.get("name")?,
            desktop_arn: row.get("desktop_arn")?,
            desktop_endpoint: row.get("desktop_endpoint")?,
            activation_code: row.get("activation_code")?,
            schedule: row.get("schedule")?,
            maintenance_window: json(row, "maintenance_window")?
                .and_then(object)
                .unwrap_or_default(),
            mode: row.get("mode")?,
            desired_set: row.get("desired_set")?,
            kms_key_arn: row.get("kms_key_arn")?,
            device_creation_tags: tags.and_then(object),
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

fn to_json(object: &Map<String, Value>) -> String {
    Value::Object(object.clone()).to_string()
}

/// Finds an environment.
///
/// # Errors
/// The database's, as with all functions here.
pub fn find(db: &Connection, id: &str) -> rusqlite::Result<Option<Environment>> {
    db.prepare_cached("SELECT * FROM environment WHERE id = ?")?
        .query_row([id], Environment::read)
        .optional()
}

/// Returns up to `limit` environments after a place in the list.
///
/// # Errors
/// The database's.
pub fn page(db: &Connection, after: i64, limit: i64) -> rusqlite::Result<Vec<Environment>> {
    db.prepare_cached("SELECT * FROM environment WHERE seq > ? ORDER BY seq LIMIT ?")?
        .query_map([after, limit], Environment::read)?
        .collect()
}

/// Counts the environments.
///
/// # Errors
/// The database's.
pub fn count(db: &Connection) -> rusqlite::Result<i64> {
    db.prepare_cached("SELECT count(*) FROM environment")?
        .query_row([], |row| row.get(0))
}

/// Stores an environment, new or changed.
///
/// # Errors
/// The database's.
pub fn put(db: &Connection, environment: &Environment) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO environment VALUES (:seq, :id, :name, :desktop_arn, :desktop_endpoint,
        :activation_code, :schedule, :maintenance_window, :mode, :desired_set, :kms_key_arn,
        :device_creation_tags, :created_at, :updated_at)";
    db.prepare_cached(sql)?.execute(named_params! {
        ":seq": environment.seq,
        ":id": environment.id,
        ":name": environment.name,
        ":desktop_arn": environment.desktop_arn,
        ":desktop_endpoint": environment.desktop_endpoint,
        ":activation_code": environment.activation_code,
        ":schedule": environment.schedule,
        ":maintenance_window": to_json(&environment.maintenance_window),
        ":mode": environment.mode,
        ":desired_set": environment.desired_set,
        ":kms_key_arn": environment.kms_key_arn,
        ":device_creation_tags": environment.device_creation_tags.as_ref().map(to_json),
        ":created_at": environment.created_at,
        ":updated_at": environment.updated_at,
    })?;
    Ok(())
}

/// Removes an environment.
///
/// # Errors
/// The database's.
pub fn remove(db: &Connection, id: &str) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM environment WHERE id = ?")?
        .execute([id])?;
    Ok(())
}
