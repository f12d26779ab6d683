//! What derived columns are computed from, besides the item itself.

use std::collections::HashMap;
use std::collections::HashSet;

use aws_sdk_workspacesthinclient::types::SoftwareSetSummary;
use futures_util::TryStreamExt;
use jiff::Timestamp;

use super::{Environment, Resource, SoftwareSet};
use crate::client::{self, Connection};
use crate::error::Result;

/// A listing that columns of another resource draw on; it is fetched once, whatever the number of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lookup {
    /// All environments.
    Environments,
    /// All software sets.
    SoftwareSets,
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
}

impl Facts {
    /// Nothing but the time.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self {
            now,
            environment_names: HashMap::new(),
            software_sets: HashMap::new(),
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
        if lookups.contains(&Lookup::Environments) {
            let environments = all::<Environment>(connection).await?;
            facts.environment_names = environments
                .into_iter()
                .filter_map(|environment| Some((environment.id?, environment.name?)))
                .collect();
        }
        if lookups.contains(&Lookup::SoftwareSets) {
            let sets = all::<SoftwareSet>(connection).await?;
            facts.software_sets = sets
                .into_iter()
                .filter_map(|set| Some((set.id.clone()?, set)))
                .collect();
        }
        Ok(facts)
    }
}

/// Lists every item of a resource, for answers that need them all at once.
///
/// # Errors
/// As a page fails.
pub async fn all<R: Resource>(connection: &Connection) -> Result<Vec<R::Summary>> {
    let pages = client::pages(async |token| R::page(connection, token).await, R::id);
    pages.try_concat().await
}
