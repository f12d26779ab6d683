//! The answers already given for client tokens.

use rusqlite::{Connection, OptionalExtension};

use super::Millis;

/// An answer, with the parameters it was given for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The parameters, as JSON.
    pub input: String,
    /// The body, as JSON.
    pub body: String,
}

/// Finds the answer given for a token.
///
/// # Errors
/// The database's, as with all functions here.
pub fn find(db: &Connection, operation: &str, token: &str) -> rusqlite::Result<Option<Reply>> {
    db.prepare_cached("SELECT input, body FROM reply WHERE operation = ? AND token = ?")?
        .query_row([operation, token], |row| {
            Ok(Reply {
                input: row.get(0)?,
                body: row.get(1)?,
            })
        })
        .optional()
}

/// Keeps an answer.
///
/// # Errors
/// The database's.
pub fn put(
    db: &Connection,
    operation: &str,
    token: &str,
    reply: &Reply,
    now: Millis,
) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO reply VALUES (?, ?, ?, ?, ?)")?
        .execute((operation, token, &reply.input, &reply.body, now))?;
    Ok(())
}

/// Forgets the answers given up to a time.
///
/// # Errors
/// The database's.
pub fn forget(db: &Connection, until: Millis) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM reply WHERE created_at <= ?")?
        .execute([until])?;
    Ok(())
}
