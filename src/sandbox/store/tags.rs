//! The tags that callers gave; a resource is named by the end of its ARN.

use rusqlite::Connection;

/// Returns a resource's tags by key.
///
/// # Errors
/// The database's, as with all functions here.
pub fn list(db: &Connection, resource: &str) -> rusqlite::Result<Vec<(String, String)>> {
    db.prepare_cached("SELECT key, value FROM tag WHERE resource = ? ORDER BY key")?
        .query_map([resource], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Counts a resource's tags.
///
/// # Errors
/// The database's.
pub fn count(db: &Connection, resource: &str) -> rusqlite::Result<i64> {
    db.prepare_cached("SELECT count(*) FROM tag WHERE resource = ?")?
        .query_row([resource], |row| row.get(0))
}

/// Gives a resource a tag, in place of one with the same key.
///
/// # Errors
/// The database's.
pub fn put(db: &Connection, resource: &str, key: &str, value: &str) -> rusqlite::Result<()> {
    db.prepare_cached("REPLACE INTO tag VALUES (?, ?, ?)")?
        .execute([resource, key, value])?;
    Ok(())
}

/// Removes a tag if it is there.
///
/// # Errors
/// The database's.
pub fn remove(db: &Connection, resource: &str, key: &str) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM tag WHERE resource = ? AND key = ?")?
        .execute([resource, key])?;
    Ok(())
}

/// Removes all tags of a resource.
///
/// # Errors
/// The database's.
pub fn clear(db: &Connection, resource: &str) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM tag WHERE resource = ?")?
        .execute([resource])?;
    Ok(())
}
