//! `thinctl sandbox reset`

use std::sync::Arc;

use clap::Args;

use super::fleet::{FleetArgs, StateArgs};
use crate::client;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Report;
use crate::sandbox::{self, Clock, Location};
use crate::text;

pub const HELP: &str = "Examples:
  thinctl sandbox reset
  thinctl sandbox reset --devices 2000 --environments 12
  thinctl sandbox reset --seed 7

The same seed and size plant the same fleet. Sandboxes that are running go on with the new one.";

/// Options of `reset`.
#[derive(Debug, Args)]
pub struct ResetArgs {
    #[command(flatten)]
    state: StateArgs,

    #[command(flatten)]
    fleet: FleetArgs,
}

pub fn run<'a>(context: &'a Context, args: &ResetArgs) -> Result<Report<'a>> {
    let location = args.state.location();
    if location == Location::Memory {
        let message =
            "there is no sandbox to reset: without HOME it lives in memory, for one command";
        return Err(Error::usage(message).hint("set HOME, or name a file with --database"));
    }
    let clock = context.clock;
    let clock: Clock = Arc::new(move || clock.now());
    let fleet = args.fleet.fleet();
    sandbox::reset(&location, &fleet, &clock).map_err(|why| client::sandbox_failure(&why))?;
    let count = |count: u32, one, many| text::count(count as usize, one, many);
    context.ui.note(format_args!(
        "a new fleet: {}, {}, {}",
        count(fleet.devices, "device", "devices"),
        count(fleet.environments, "environment", "environments"),
        count(fleet.software_sets, "software set", "software sets"),
    ));
    Ok(Report::Nothing)
}
