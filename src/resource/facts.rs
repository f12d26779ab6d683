//! What derived columns are computed from, besides the item itself.

use std::collections::HashMap;
use std::collections::HashSet;

use aws_sdk_workspacesthinclient::types::{DeviceStatus, DeviceSummary, SoftwareSetSummary};
use futures_util::TryStreamExt;
use jiff::Timestamp;

use super::environment::wanted_set;
use super::software_set::newest;
use super::{Device, Environment, Resource, SoftwareSet};
use crate::client::{self, Connection};
use crate::error::Result;

/// A listing that columns of another resource draw on; it is fetched once, whatever the number of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lookup {
    /// All environments.
    Environments,
    /// All software sets.
    SoftwareSets,
    /// All devices.
    Devices,
}

/// What is known besides the items of a list.
#[derive(Debug)]
pub struct Facts {
    /// The time at which the command began.
    pub now: Timestamp,
    /// Names of environments by their ids.
    pub environment_names: HashMap<String, String>,
    /// Software sets by their ids.
    pub software_sets: HashMap<String, SoftwareSetSummary>,
    /// How many registered devices run a software set, by its id.
    pub devices_running: HashMap<String, i64>,
    /// How many environments want a software set, by its id; the software sets tell which is the newest.
    pub environments_wanting: HashMap<String, i64>,
}

impl Facts {
    /// Nothing but the time.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self {
            now,
            environment_names: HashMap::new(),
            software_sets: HashMap::new(),
            devices_running: HashMap::new(),
            environments_wanting: HashMap::new(),
        }
    }

    /// Fetches what `lookups` ask for.
    ///
    /// # Errors
    /// As a listing fails.
    pub async fn fetch(
        connection: &Connection,
        now: Timestamp,
        lookups: &HashSet<Lookup>,
    ) -> Result<Self> {
        let mut facts = Self::at(now);
        if lookups.contains(&Lookup::SoftwareSets) {
            let sets = all::<SoftwareSet>(connection).await?;
            facts.software_sets = sets
                .into_iter()
                .filter_map(|set| Some((set.id.clone()?, set)))
                .collect();
        }
        if lookups.contains(&Lookup::Environments) {
            let environments = all::<Environment>(connection).await?;
            let newest = newest(facts.software_sets.values());
            let wanted = environments
                .iter()
                .filter_map(|environment| wanted_set(environment, newest));
            facts.environments_wanting = tally(wanted);
            facts.environment_names = environments
                .into_iter()
                .filter_map(|environment| Some((environment.id?, environment.name?)))
                .collect();
        }
        if lookups.contains(&Lookup::Devices) {
            let devices = all::<Device>(connection).await?;
            let registered = devices.iter().filter(|device| is_registered(device));
            facts.devices_running =
                tally(registered.filter_map(DeviceSummary::current_software_set_id));
        }
        Ok(facts)
    }
}

/// Whether a device is in use; records of the others are history.
#[must_use]
pub fn is_registered(device: &DeviceSummary) -> bool {
    device.status() == Some(&DeviceStatus::Registered)
}

/// How often each id occurs.
fn tally<'a>(ids: impl Iterator<Item = &'a str>) -> HashMap<String, i64> {
    let mut counts = HashMap::new();
    for id in ids {
        *counts.entry(id.to_owned()).or_default() += 1;
    }
    counts
}

/// Whole days from one time to another, rounded down.
pub(super) fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    const DAY: i64 = 24 * 60 * 60;
    (to.as_second() - from.as_second()).div_euclid(DAY)
}

/// Lists every item of a resource, for answers that need them all at once.
///
/// # Errors
/// As a page fails.
pub async fn all<R: Resource>(connection: &Connection) -> Result<Vec<R::Summary>> {
    let pages = client::pages(async |token| R::page(connection, token).await, R::id);
    pages.try_concat().await
}
