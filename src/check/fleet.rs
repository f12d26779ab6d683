//! What the rules judge.

use std::collections::{HashMap, HashSet};

use aws_sdk_workspacesthinclient::types::{
    DeviceSummary, EnvironmentSoftwareSetComplianceStatus, EnvironmentSummary, SoftwareSetSummary,
};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use jiff::Timestamp;

use crate::client::Connection;
use crate::error::{Error, Kind, Result};
use crate::resource::{
    self, Device, Environment, Resource, SoftwareSet, is_registered, newest, timestamp, wanted_set,
};

/// What has to be known besides the software sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// The environments.
    Environments,
    /// The registered devices.
    Devices,
    /// What the service says of each environment, by a call for each.
    Compliance,
}

/// Which environments and their devices count.
pub type Scope = Option<HashSet<String>>;

/// The fleet at one moment, as far as it was needed.
#[derive(Debug)]
pub struct Fleet {
    /// That moment.
    pub now: Timestamp,
    /// All software sets, in the service's order.
    pub software_sets: Vec<SoftwareSetSummary>,
    /// The environments that count.
    pub environments: Vec<EnvironmentSummary>,
    /// Their registered devices.
    pub devices: Vec<DeviceSummary>,
    /// What the service says of the environments, by their ids.
    pub compliance: HashMap<String, EnvironmentSoftwareSetComplianceStatus>,
}

impl Fleet {
    /// Nothing but the software sets.
    ///
    /// # Errors
    /// As the listing fails; [`Kind::NotFound`] where it is empty: nothing could be told from it.
    pub async fn of_sets(connection: &Connection, now: Timestamp) -> Result<Self> {
        let software_sets = resource::all::<SoftwareSet>(connection).await?;
        if software_sets.is_empty() {
            let message = "the service lists no software set, so that nothing can be checked";
            return Err(Error::new(Kind::NotFound, "NoSoftwareSets", message));
        }
        Ok(Self {
            now,
            software_sets,
            environments: Vec::new(),
            devices: Vec::new(),
            compliance: HashMap::new(),
        })
    }

    /// Lists the registered devices of the environments in `scope`.
    ///
    /// # Errors
    /// As the listing fails.
    pub async fn fetch_devices(&mut self, connection: &Connection, scope: &Scope) -> Result<()> {
        let devices = resource::all::<Device>(connection).await?.into_iter();
        self.devices = devices
            .filter(|device| is_registered(device) && counts(scope, device.environment_id()))
            .collect();
        Ok(())
    }

    /// Asks the service about each environment, `concurrency` at a time.
    ///
    /// # Errors
    /// As one of the calls fails: what is not known is never well.
    pub async fn fetch_compliance(
        &mut self,
        connection: &Connection,
        concurrency: usize,
    ) -> Result<()> {
        let ids = self.environments.iter().filter_map(|e| e.id.clone());
        let known: Vec<_> = stream::iter(ids)
            .map(|id| async move {
                let environment = Environment::get(connection, &id).await?;
                Ok::<_, Error>((id, environment.software_set_compliance_status))
            })
            .buffered(concurrency)
            .try_collect()
            .await?;
        let known = known.into_iter();
        self.compliance = known
            .filter_map(|(id, status)| Some((id, status?)))
            .collect();
        Ok(())
    }

    /// The software set with an id, if there is one.
    #[must_use]
    pub fn set(&self, id: &str) -> Option<&SoftwareSetSummary> {
        self.software_sets.iter().find(|set| set.id() == Some(id))
    }

    /// The newest software set.
    #[must_use]
    pub fn newest(&self) -> Option<&SoftwareSetSummary> {
        newest(&self.software_sets)
    }

    /// The software sets that a device runs, is about to run or should run, that an environment wants, and the
    /// newest, in the service's order.
    #[must_use]
    pub fn in_use(&self) -> Vec<&SoftwareSetSummary> {
        let newest = self.newest();
        let of_device = |device: &'_ DeviceSummary| {
            [
                device.current_software_set_id.clone(),
                device.pending_software_set_id.clone(),
                device.desired_software_set_id.clone(),
            ]
        };
        let of_environment = |environment: &'_ EnvironmentSummary| {
            [
                environment.pending_software_set_id.clone(),
                wanted_set(environment, newest).map(str::to_owned),
            ]
        };
        let ids: HashSet<String> = self
            .devices
            .iter()
            .flat_map(of_device)
            .chain(self.environments.iter().flat_map(of_environment))
            .chain([newest.and_then(|set| set.id.clone())])
            .flatten()
            .collect();
        let is_used = |set: &&SoftwareSetSummary| set.id().is_some_and(|id| ids.contains(id));
        self.software_sets.iter().filter(is_used).collect()
    }

    /// Whether a software set is still supported; one without an end is.
    #[must_use]
    pub fn supports(&self, set: &SoftwareSetSummary) -> bool {
        end_of_support(set).is_none_or(|end| end > self.now)
    }
}

/// When support of a software set ends; `None` while no end is announced, as for the newest.
pub(super) fn end_of_support(set: &SoftwareSetSummary) -> Option<Timestamp> {
    set.supported_until().and_then(timestamp)
}

/// Whether what is in an environment counts.
fn counts(scope: &Scope, environment: Option<&str>) -> bool {
    let is_in = |ids: &HashSet<String>| environment.is_some_and(|id| ids.contains(id));
    scope.as_ref().is_none_or(is_in)
}
