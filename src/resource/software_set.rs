//! Software sets.

use std::collections::HashMap;
use std::sync::LazyLock;

use aws_sdk_workspacesthinclient::primitives::DateTime;
use aws_sdk_workspacesthinclient::types;

use super::cell::timestamp;
use super::column::columns;
use super::facts::days_between;
use super::{Column, Lookup, PAGE_SIZE, Record, Resource, incomplete};
use crate::args::{ArnKind, SoftwareSetId};
use crate::client::{Connection, Explain, Page};
use crate::error::Result;
use crate::output::{Kind, Value};

/// A release of the devices' software.
pub struct SoftwareSet;

static COLUMNS: LazyLock<Vec<Column<SoftwareSet>>> = LazyLock::new(|| {
    let mut columns = columns! { SoftwareSet;
        list "id" id "The software set's id" in table;
        list "version" version "The version" in table;
        list "releasedAt" released_at "When it was released" in table;
        list "supportedUntil" supported_until "When its support ends; absent for the newest" in table;
        list "validationStatus" validation_status "Your own mark: tested or not" in table;
        get  "software" software "The components in it";
        list "arn" arn "The ARN";
    };
    columns.extend(derived());
    columns
});

/// This program's own columns.
fn derived() -> Vec<Column<SoftwareSet>> {
    vec![
        Column::derived(
            "daysOfSupport",
            Kind::Integer,
            "Whole days until its support ends, negative afterwards",
            &[],
            |set, facts| {
                let end = set.either(|s| s.supported_until(), |d| d.supported_until())?;
                Some(days_between(facts.now, timestamp(end)?).into())
            },
        ),
        Column::derived(
            "devices",
            Kind::Integer,
            "How many registered devices run it",
            &[Lookup::Devices],
            |set, facts| count(set, &facts.devices_running),
        ),
        Column::derived(
            "environments",
            Kind::Integer,
            "How many environments want it, by its id or as the newest",
            &[Lookup::SoftwareSets, Lookup::Environments],
            |set, facts| count(set, &facts.environments_wanting),
        ),
    ]
}

/// How often its id was counted.
fn count<'a>(set: &'a Record<SoftwareSet>, counts: &HashMap<String, i64>) -> Option<Value<'a>> {
    let id = set.either(|s| s.id(), |d| d.id())?;
    Some(counts.get(id).copied().unwrap_or_default().into())
}

/// The software set that was released last; of several that were released together the highest version.
#[must_use]
pub fn newest<'a>(
    sets: impl IntoIterator<Item = &'a types::SoftwareSetSummary>,
) -> Option<&'a types::SoftwareSetSummary> {
    sets.into_iter().max_by_key(|set| {
        let released = set.released_at().map(DateTime::as_nanos);
        let version = set.version().unwrap_or_default();
        let numbers: Vec<u64> = version
            .split('.')
            .map(|number| number.parse().unwrap_or_default())
            .collect();
        (released, numbers)
    })
}

impl Resource for SoftwareSet {
    type Summary = types::SoftwareSetSummary;
    type Detail = types::SoftwareSet;

    const NOUN: &'static str = "software set";
    const NOUNS: &'static str = "software sets";
    const ENVELOPE: &'static str = "softwareSet";
    const ENVELOPES: &'static str = "softwareSets";

    const NAME: &'static str = "version";
    const SERIAL: Option<&'static str> = None;
    const ARN: ArnKind = ArnKind::SoftwareSet;

    fn is_surely_id(text: &str) -> bool {
        text.parse::<SoftwareSetId>().is_ok()
    }

    fn columns() -> &'static [Column<Self>] {
        &COLUMNS
    }

    async fn page(connection: &Connection, token: Option<String>) -> Result<Page<Self::Summary>> {
        let request = connection
            .api
            .list_software_sets()
            .max_results(PAGE_SIZE)
            .set_next_token(token);
        let answer = request.send().await.explain(connection)?;
        let items = answer
            .software_sets
            .ok_or_else(|| incomplete("ListSoftwareSets", "softwareSets"))?;
        Ok(Page {
            items,
            next_token: answer.next_token,
        })
    }

    async fn get(connection: &Connection, id: &str) -> Result<Self::Detail> {
        let answer = connection
            .api
            .get_software_set()
            .id(id)
            .send()
            .await
            .explain(connection);
        let answer = answer.map_err(|error| error.resource(id))?;
        answer
            .software_set
            .ok_or_else(|| incomplete("GetSoftwareSet", "softwareSet"))
    }

    fn id(summary: &Self::Summary) -> Option<&str> {
        summary.id()
    }
}
