//! Software sets.

use std::sync::LazyLock;

use aws_sdk_workspacesthinclient::types;

use super::column::columns;
use super::{Column, PAGE_SIZE, Resource, incomplete};
use crate::args::{ArnKind, SoftwareSetId};
use crate::client::{Connection, Explain, Page};
use crate::error::Result;

/// A release of the devices' software.
pub struct SoftwareSet;

static COLUMNS: LazyLock<Vec<Column<SoftwareSet>>> = LazyLock::new(|| {
    columns! { SoftwareSet;
        list "id" id "The software set's id" in table;
        list "version" version "The version" in table;
        list "releasedAt" released_at "When it was released" in table;
        list "supportedUntil" supported_until "When its support ends; absent for the newest" in table;
        list "validationStatus" validation_status "Your own mark: tested or not" in table;
        get  "software" software "The components in it";
        list "arn" arn "The ARN";
    }
});

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
