//! Which devices: the words of every selection, and short ones for common conditions.

use std::time::Duration;

use clap::Args;
use jiff::{SignedDuration, Timestamp};

use super::args::{Missing, SelectArgs, Selection, words};
use super::test::Test;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::resource::{self, Cost, Device, Environment};

/// Short words for common conditions on devices.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Choosing")]
struct DeviceShortcuts {
    /// Only devices of this environment, by id or name; repeat for more
    #[arg(long, value_name = "ENVIRONMENT", conflicts_with = "all")]
    environment: Vec<String>,

    /// Only devices of these statuses, such as registered,archived
    #[arg(
        long,
        value_name = "STATUS",
        value_delimiter = ',',
        conflicts_with = "all"
    )]
    status: Vec<String>,

    /// Only devices of this model
    #[arg(long, value_name = "MODEL", conflicts_with = "all")]
    model: Option<String>,

    /// Only devices not seen for this long, such as 30d; never seen counts from their creation
    #[arg(long, value_name = "DURATION", value_parser = crate::args::duration, conflicts_with = "all")]
    inactive_for: Option<Duration>,
}

impl DeviceShortcuts {
    /// The conditions that they stand for; environments are looked up.
    ///
    /// # Errors
    /// As an environment cannot be found, or a word is none of the API's.
    async fn tests(&self, context: &Context) -> Result<Vec<Test<Device>>> {
        let now = context.clock.now();
        let mut tests = Vec::new();
        if !self.environment.is_empty() {
            let wanted = words(&self.environment)?;
            let targets = Selection::<Environment>::named(wanted)
                .targets(context, Missing::Refused)
                .await?;
            tests.push(any_of("environmentId", &targets.ids, now)?);
        }
        if !self.status.is_empty() {
            tests.push(any_of("status", &self.status, now)?);
        }
        if let Some(model) = &self.model {
            tests.push(any_of("model", std::slice::from_ref(model), now)?);
        }
        if let Some(span) = self.inactive_for {
            tests.push(inactive_since(now, span)?);
        }
        Ok(tests)
    }
}

/// Which devices.
#[derive(Clone, Debug, Default, Args)]
pub struct DeviceArgs {
    #[command(flatten)]
    select: SelectArgs,

    #[command(flatten)]
    shortcuts: DeviceShortcuts,
}

impl DeviceArgs {
    /// Reads what was typed; environments that it names are looked up.
    ///
    /// # Errors
    /// As [`SelectArgs::read`] and for what is not found.
    pub async fn read(&self, context: &Context) -> Result<Selection<Device>> {
        let shortcuts = self.shortcuts.tests(context).await?;
        self.select.read(shortcuts, context.clock.now())
    }
}

/// The condition that a column has one of `values`.
fn any_of(column: &str, values: &[String], now: Timestamp) -> Result<Test<Device>> {
    let quote =
        |value: &String| format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
    let values: Vec<_> = values.iter().map(quote).collect();
    Test::parse(&format!("{column}={}", values.join(",")), now)
}

/// Seen last before that time; what was never seen must be older than that itself.
fn inactive_since(now: Timestamp, span: Duration) -> Result<Test<Device>> {
    let too_long = || Error::usage("--inactive-for reaches back beyond the calendar");
    let span = SignedDuration::try_from(span).map_err(|_| too_long())?;
    let since = now.checked_sub(span).map_err(|_| too_long())?;
    Ok(Test::Cheap(
        Cost::Lookups(&[]),
        Box::new(move |device, _| {
            let seen = device.either(|d| d.last_posture_at(), |d| d.last_posture_at());
            let seen = seen.or_else(|| device.either(|d| d.created_at(), |d| d.created_at()));
            seen.and_then(resource::timestamp)
                .is_some_and(|seen| seen < since)
        }),
    ))
}
