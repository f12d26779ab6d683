//! Devices as stored, and as they are at a given time.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::Millis;

/// The device may be used.
pub const REGISTERED: &str = "REGISTERED";
/// The device is on its way to `settles_to`.
pub const DEREGISTERING: &str = "DEREGISTERING";
/// The usual end of deregistering.
pub const DEREGISTERED: &str = "DEREGISTERED";
/// The other end of it.
pub const ARCHIVED: &str = "ARCHIVED";

/// A device. Fields mean what the API's members of the same name mean, unless noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct Device {
    /// The place in the list; assigned when absent.
    pub seq: Option<i64>,
    pub id: String,
    pub serial: String,
    pub name: Option<String>,
    pub model: String,
    pub environment: String,
    pub kms_key_arn: Option<String>,
    pub status: String,
    /// The status that `status` turns into.
    pub settles_to: Option<String>,
    /// When it does; absent while the device is out of reach.
    pub settles_at: Option<Millis>,
    pub schedule: String,
    pub current_set: Option<String>,
    pub desired_set: Option<String>,
    pub pending_set: Option<String>,
    /// When the pending set begins to be installed.
    pub update_starts_at: Option<Millis>,
    /// When it has become the current one.
    pub update_ends_at: Option<Millis>,
    pub last_user_id: Option<String>,
    pub last_connected_at: Option<Millis>,
    pub last_posture_at: Option<Millis>,
    pub created_at: Millis,
    pub updated_at: Millis,
}

/// Devices as they are at `:now`: what fell due since they were stored has happened. This is the
/// only place that says so, and it costs no write.
const SETTLED: &str = "(SELECT seq, id, serial, name, model, environment, kms_key_arn,
    iif(settles_at <= :now, settles_to, status) AS status,
    iif(settles_at <= :now, NULL, settles_to) AS settles_to,
    iif(settles_at <= :now, NULL, settles_at) AS settles_at,
    schedule,
    iif(update_ends_at <= :now, pending_set, current_set) AS current_set,
    desired_set,
    iif(update_ends_at <= :now, NULL, pending_set) AS pending_set,
    iif(update_ends_at <= :now, NULL, update_starts_at) AS update_starts_at,
    iif(update_ends_at <= :now, NULL, update_ends_at) AS update_ends_at,
    last_user_id, last_connected_at,
    iif(update_ends_at <= :now, max(update_ends_at, ifnull(last_posture_at, 0)), last_posture_at)
        AS last_posture_at,
    created_at,
    max(updated_at, iif(settles_at <= :now, settles_at, 0),
        iif(update_ends_at <= :now, update_ends_at, 0)) AS updated_at
    FROM device)";

impl Device {
    fn read(row: &Row) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get("seq")?,
            id: row.get("id")?,
            serial: row.get("serial")?,
            name: row.get("name")?,
            model: row.get("model")?,
            environment: row.get("environment")?,
            kms_key_arn: row.get("kms_key_arn")?,
            status: row.get("status")?,
            settles_to: row.get("settles_to")?,
            settles_at: row.get("settles_at")?,
            schedule: row.get("schedule")?,
            current_set: row.get("current_set")?,
            desired_set: row.get("desired_set")?,
            pending_set: row.get("pending_set")?,
            update_starts_at: row.get("update_starts_at")?,
            update_ends_at: row.get("update_ends_at")?,
            last_user_id: row.get("last_user_id")?,
            last_connected_at: row.get("last_connected_at")?,
            last_posture_at: row.get("last_posture_at")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }

    /// Tells whether the device is registered.
    pub fn is_registered(&self) -> bool {
        self.status == REGISTERED
    }

    /// Forgets the software that waits to be installed.
    pub fn cancel_update(&mut self) {
        self.pending_set = None;
        self.update_starts_at = None;
        self.update_ends_at = None;
    }
}

/// Finds a device.
///
/// # Errors
/// The database's, as with all functions here.
pub fn find(db: &Connection, id: &str, now: Millis) -> rusqlite::Result<Option<Device>> {
    db.prepare_cached(&format!("SELECT * FROM {SETTLED} WHERE id = :id"))?
        .query_row(named_params! {":id": id, ":now": now}, Device::read)
        .optional()
}

/// Returns up to `limit` devices after a place in the list.
///
/// # Errors
/// The database's.
pub fn page(db: &Connection, after: i64, limit: i64, now: Millis) -> rusqlite::Result<Vec<Device>> {
    let sql = format!("SELECT * FROM {SETTLED} WHERE seq > :after ORDER BY seq LIMIT :limit");
    db.prepare_cached(&sql)?
        .query_map(
            named_params! {":after": after, ":limit": limit, ":now": now},
            Device::read,
        )?
        .collect()
}

/// Returns an environment's registered devices.
///
/// # Errors
/// The database's.
pub fn registered(
    db: &Connection,
    environment: &str,
    now: Millis,
) -> rusqlite::Result<Vec<Device>> {
    let sql = format!(
        "SELECT * FROM {SETTLED} WHERE environment = :environment AND status = 'REGISTERED'"
    );
    db.prepare_cached(&sql)?
        .query_map(
            named_params! {":environment": environment, ":now": now},
            Device::read,
        )?
        .collect()
}

/// Counts an environment's registered devices. Nothing settles to that status, so the stored one
/// and its index serve.
///
/// # Errors
/// The database's.
pub fn count_registered(db: &Connection, environment: &str) -> rusqlite::Result<i64> {
    let sql = "SELECT count(*) FROM device WHERE environment = ? AND status = 'REGISTERED'";
    db.prepare_cached(sql)?
        .query_row([environment], |row| row.get(0))
}

/// Tells whether an environment has devices that are registered or still deregistering.
///
/// # Errors
/// The database's.
pub fn any_attached(db: &Connection, environment: &str, now: Millis) -> rusqlite::Result<bool> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM {SETTLED} WHERE environment = :environment
            AND status IN ('REGISTERED', 'DEREGISTERING'))"
    );
    db.prepare_cached(&sql)?.query_row(
        named_params! {":environment": environment, ":now": now},
        |row| row.get(0),
    )
}

/// Returns the software sets that an environment's registered devices run.
///
/// # Errors
/// The database's.
pub fn sets_in_use(
    db: &Connection,
    environment: &str,
    now: Millis,
) -> rusqlite::Result<Vec<Option<String>>> {
    let sql = format!(
        "SELECT DISTINCT current_set FROM {SETTLED}
            WHERE environment = :environment AND status = 'REGISTERED'"
    );
    db.prepare_cached(&sql)?
        .query_map(
            named_params! {":environment": environment, ":now": now},
            |row| row.get(0),
        )?
        .collect()
}

/// Tells whether devices that follow their environment still wait for a software set.
///
/// # Errors
/// The database's.
pub fn any_waiting(
    db: &Connection,
    environment: &str,
    set: &str,
    now: Millis,
) -> rusqlite::Result<bool> {
    // Not on the settled view, to use the index: what ended is not waiting.
    let sql = "SELECT EXISTS (SELECT 1 FROM device WHERE environment = ?1 AND pending_set = ?2
        AND update_ends_at > ?3 AND desired_set IS NULL)";
    db.prepare_cached(sql)?
        .query_row((environment, set, now), |row| row.get(0))
}

/// Stores a device, new or changed.
///
/// # Errors
/// The database's.
pub fn put(db: &Connection, device: &Device) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO device VALUES (:seq, :id, :serial, :name, :model, :environment,
        :kms_key_arn, :status, :settles_to, :settles_at, :schedule, :current_set, :desired_set,
        :pending_set, :update_starts_at, :update_ends_at, :last_user_id, :last_connected_at,
        :last_posture_at, :created_at, :updated_at)";
    db.prepare_cached(sql)?.execute(named_params! {
        ":seq": device.seq,
        ":id": device.id,
        ":serial": device.serial,
        ":name": device.name,
        ":model": device.model,
        ":environment": device.environment,
        ":kms_key_arn": device.kms_key_arn,
        ":status": device.status,
        ":settles_to": device.settles_to,
        ":settles_at": device.settles_at,
        ":schedule": device.schedule,
        ":current_set": device.current_set,
        ":desired_set": device.desired_set,
        ":pending_set": device.pending_set,
        ":update_starts_at": device.update_starts_at,
        ":update_ends_at": device.update_ends_at,
        ":last_user_id": device.last_user_id,
        ":last_connected_at": device.last_connected_at,
        ":last_posture_at": device.last_posture_at,
        ":created_at": device.created_at,
        ":updated_at": device.updated_at,
    })?;
    Ok(())
}

/// Removes a device.
///
/// # Errors
/// The database's.
pub fn remove(db: &Connection, id: &str) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM device WHERE id = ?")?
        .execute([id])?;
    Ok(())
}
