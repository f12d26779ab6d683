//! Columns that administrators think in and the API does not have.

use aws_sdk_workspacesthinclient::types::SoftwareSetSummary;
use jiff::Timestamp;

use super::Device;
use crate::output::{Kind, Value};
use crate::resource::cell::timestamp;
use crate::resource::facts::days_between;
use crate::resource::{Column, Facts, Lookup, Record};

/// The console calls a device active that was seen within this many days.
const ACTIVE_DAYS: i64 = 7;

/// This program's own columns of devices.
pub(super) fn columns() -> Vec<Column<Device>> {
    vec![
        Column::derived(
            "environmentName",
            Kind::Text,
            "The name of its environment",
            &[Lookup::Environments],
            |device, facts| {
                let id = device.either(|d| d.environment_id(), |d| d.environment_id())?;
                facts
                    .environment_names
                    .get(id)
                    .map(|name| name.as_str().into())
            },
        ),
        Column::derived(
            "inactiveDays",
            Kind::Integer,
            "Whole days since its most recent check-in",
            &[],
            |device, facts| inactive_days(device, facts).map(Value::from),
        ),
        Column::derived(
            "active",
            Kind::Boolean,
            "Whether it checked in within 7 days",
            &[],
            |device, facts| {
                Some(
                    inactive_days(device, facts)
                        .is_some_and(|days| days < ACTIVE_DAYS)
                        .into(),
                )
            },
        ),
        Column::derived(
            "pending",
            Kind::Boolean,
            "Whether an update is waiting",
            &[],
            |device, _| {
                let pending = device.either(
                    |d| d.pending_software_set_id(),
                    |d| d.pending_software_set_id(),
                );
                let current = device.either(
                    |d| d.current_software_set_id(),
                    |d| d.current_software_set_id(),
                );
                Some((pending.is_some() && pending != current).into())
            },
        ),
        Column::derived(
            "supportedUntil",
            Kind::Time,
            "When support of that software ends",
            &[Lookup::SoftwareSets],
            |device, facts| supported_until(device, facts).map(Value::from),
        ),
        Column::derived(
            "daysOfSupport",
            Kind::Integer,
            "Whole days until then, negative afterwards",
            &[Lookup::SoftwareSets],
            |device, facts| {
                supported_until(device, facts).map(|end| days_between(facts.now, end).into())
            },
        ),
    ]
}

/// The version of the software set that a device runs, which a list carries by its id alone.
pub(super) fn current_version<'a>(
    device: &'a Record<Device>,
    facts: &'a Facts,
) -> Option<Value<'a>> {
    current_set(device, facts)?.version().map(Value::from)
}

fn current_set<'a>(device: &'a Record<Device>, facts: &'a Facts) -> Option<&'a SoftwareSetSummary> {
    let id = device.either(
        |d| d.current_software_set_id(),
        |d| d.current_software_set_id(),
    )?;
    facts.software_sets.get(id)
}

fn supported_until(device: &Record<Device>, facts: &Facts) -> Option<Timestamp> {
    current_set(device, facts)?
        .supported_until()
        .and_then(timestamp)
}

fn inactive_days(device: &Record<Device>, facts: &Facts) -> Option<i64> {
    let seen = device.either(|d| d.last_posture_at(), |d| d.last_posture_at())?;
    Some(days_between(timestamp(seen)?, facts.now))
}
