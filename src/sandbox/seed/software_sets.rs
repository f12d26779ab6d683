//! Software sets: a release every month and a half.

use rusqlite::Connection;
use serde_json::{Value, json};

use super::DAY;
use crate::sandbox::random::Random;
use crate::sandbox::store::Millis;
use crate::sandbox::store::software_sets::{self, SoftwareSet};

/// How long a set is supported after the next feature release.
const GRACE: Millis = 40 * DAY;
/// The newest minor version, when that many sets are not more than it counts.
const NEWEST_MINOR: u32 = 20;

/// Stores the sets and returns their ids, oldest first.
///
/// # Errors
/// The database's.
pub fn plant(
    db: &Connection,
    count: u32,
    random: &mut Random,
    now: Millis,
) -> anyhow::Result<Vec<String>> {
    let mut ids = Vec::new();
    let mut sets = newest_first(count, random, now);
    sets.reverse();
    for (index, mut set) in sets.into_iter().enumerate() {
        set.id = (31 + 2 * index).to_string();
        software_sets::put(db, &set)?;
        ids.push(set.id);
    }
    Ok(ids)
}

fn newest_first(count: u32, random: &mut Random, now: Millis) -> Vec<SoftwareSet> {
    let newest = NEWEST_MINOR.max(count.saturating_sub(1));
    let mut released_at = now - 12 * DAY;
    let mut supported_until = None;
    let mut sets = Vec::new();
    for age in 0..count {
        let version = format!("2.{}.{}", newest - age, random.below(4));
        sets.push(SoftwareSet {
            released_at,
            supported_until,
            validation_status: validation_status(age, random).to_owned(),
            software: components(&version, newest - age),
            version,
            ..SoftwareSet::default()
        });
        supported_until = Some(released_at + GRACE);
        released_at -= random.within(38 * DAY..50 * DAY);
    }
    sets
}

/// The newest set is still to be tested; of the others most were.
fn validation_status(age: u32, random: &mut Random) -> &'static str {
    if age == 0 || random.below(4) == 0 {
        "NOT_VALIDATED"
    } else {
        "VALIDATED"
    }
}

fn components(version: &str, minor: u32) -> Value {
    json!([
        {"name": "Operating system", "version": version},
        {"name": "Amazon DCV client", "version": format!("2024.{minor}")},
        {"name": "Desktop session browser", "version": format!("{}.0.0", 110 + minor)},
        {"name": "Peripheral firmware", "version": format!("1.{}", minor / 2)},
    ])
}
