//! Environments: a place and a use each, with every type of desktop and way to update.

use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::{DAY, names};
use crate::sandbox::random::Random;
use crate::sandbox::rules::{ACCOUNT, ENVIRONMENT, environments::invent, tags::resource_name};
use crate::sandbox::store::environments::{self, Environment};
use crate::sandbox::store::{Millis, tags};

const HEX: &[u8] = b"0123456789abcdef";

/// An environment, and what its devices are named after.
pub struct Planted {
    /// As stored.
    pub environment: Environment,
    /// The place it stands for.
    pub place: &'static str,
}

/// Stores the environments and returns them.
///
/// # Errors
/// The database's.
pub fn plant(
    db: &Connection,
    count: u32,
    sets: &[String],
    random: &mut Random,
    now: Millis,
) -> anyhow::Result<Vec<Planted>> {
    (0..count as usize)
        .map(|index| {
            let place = names::PLACES[index % names::PLACES.len()];
            let mut environment = Environment {
                name: Some(name(index, place)),
                created_at: now - random.within(710 * DAY..900 * DAY),
                updated_at: now - random.within(DAY..300 * DAY),
                ..invent(random)
            };
            equip(&mut environment, index, sets, random);
            environments::put(db, &environment)?;
            let resource = resource_name(ENVIRONMENT, &environment.id);
            let cost_centre = (4000 + random.below(600)).to_string();
            tags::put(db, &resource, "cost-centre", &cost_centre)?;
            tags::put(db, &resource, "owner", random.pick(&names::USERS))?;
            Ok(Planted { environment, place })
        })
        .collect()
}

fn name(index: usize, place: &str) -> String {
    let purpose = names::USES[index % names::USES.len()];
    match index / names::PLACES.len() {
        0 => format!("{place} {purpose}"),
        round => format!("{place} {purpose} {}", round + 1),
    }
}

/// Gives each of four neighbours another desktop and another way to update.
fn equip(environment: &mut Environment, index: usize, sets: &[String], random: &mut Random) {
    let hex = |random: &mut Random, length| random.text(HEX, length);
    "USE_MAINTENANCE_WINDOW".clone_into(&mut environment.schedule);
    "USE_LATEST".clone_into(&mut environment.mode);
    environment.desktop_arn = match index % 4 {
        0 | 1 => arn(
            "workspaces",
            &format!("directory/d-90670{}", hex(random, 5)),
        ),
        2 => arn("appstream", &format!("stack/apps-{:02}", index + 1)),
        _ => arn("workspaces-web", &format!("portal/{}", hex(random, 32))),
    };
    match index % 4 {
        0 => environment.device_creation_tags = Some(site(index)),
        1 => {
            "USE_DESIRED".clone_into(&mut environment.mode);
            environment.desired_set = sets.iter().rev().take(2).next_back().cloned();
            let nights = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"];
            environment.maintenance_window = window((22, 0), (4, 30), &nights, "DEVICE");
        }
        2 => {
            "APPLY_IMMEDIATELY".clone_into(&mut environment.schedule);
            environment.desktop_endpoint = Some("https://login.example.com/apps".to_owned());
        }
        _ => {
            let key = format!("key/{}", hex(random, 32));
            environment.kms_key_arn = Some(arn("kms", &key));
            environment.device_creation_tags = Some(site(index));
            let weekend = ["SATURDAY", "SUNDAY"];
            environment.maintenance_window = window((1, 15), (5, 45), &weekend, "UTC");
        }
    }
}

fn arn(service: &str, resource: &str) -> String {
    format!("arn:aws:{service}:us-east-1:{ACCOUNT}:{resource}")
}

fn site(index: usize) -> Map<String, Value> {
    let site = Value::from(format!("site-{:02}", index + 1));
    Map::from_iter([("site".to_owned(), site)])
}

fn window(
    start: (u8, u8),
    end: (u8, u8),
    days: &[&str],
    apply_time_of: &str,
) -> Map<String, Value> {
    let window = json!({
        "type": "CUSTOM",
        "startTimeHour": start.0,
        "startTimeMinute": start.1,
        "endTimeHour": end.0,
        "endTimeMinute": end.1,
        "daysOfTheWeek": days,
        "applyTimeOf": apply_time_of,
    });
    window.as_object().cloned().unwrap_or_default()
}
