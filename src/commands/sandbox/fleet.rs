//! Options that describe a demo fleet.

use std::path::PathBuf;

use clap::Args;

use crate::client;
use crate::sandbox::{Fleet, Location};

/// The fleet to plant.
#[derive(Debug, Args)]
#[command(next_help_heading = "Fleet options")]
pub struct FleetArgs {
    /// How many devices [default: 24]
    #[arg(long, value_name = "N")]
    devices: Option<u32>,

    /// How many environments [default: 4]
    #[arg(long, value_name = "N")]
    environments: Option<u32>,

    /// How many software sets [default: 6]
    #[arg(long, value_name = "N")]
    software_sets: Option<u32>,

    /// Which of all fleets of that size [default: 1]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

impl FleetArgs {
    /// Whether any of it was asked for.
    pub fn is_given(&self) -> bool {
        let Self {
            devices,
            environments,
            software_sets,
            seed,
        } = self;
        devices.is_some() || environments.is_some() || software_sets.is_some() || seed.is_some()
    }

    /// The fleet.
    pub fn fleet(&self) -> Fleet {
        let usual = Fleet::default();
        Fleet {
            devices: self.devices.unwrap_or(usual.devices),
            environments: self.environments.unwrap_or(usual.environments),
            software_sets: self.software_sets.unwrap_or(usual.software_sets),
            seed: self.seed.unwrap_or(usual.seed),
        }
    }
}

/// Where the state is.
#[derive(Debug, Args)]
pub struct StateArgs {
    /// Keep the state in this file [default: sandbox.db in the state folder; env: THINCTL_SANDBOX_DB]
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,
}

impl StateArgs {
    /// The place asked for, or the usual one.
    pub fn location(&self) -> Location {
        self.database
            .clone()
            .map_or_else(client::sandbox_location, Location::File)
    }
}
