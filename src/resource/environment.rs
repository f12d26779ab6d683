//! Environments.

use std::sync::LazyLock;

use aws_sdk_workspacesthinclient::types::{self, SoftwareSetSummary, SoftwareSetUpdateMode};

use super::column::columns;
use super::{Column, PAGE_SIZE, Resource, incomplete};
use crate::args::ArnKind;
use crate::client::{Connection, Explain, Page};
use crate::error::Result;

/// An environment: what its devices connect to and how they are kept up to date.
pub struct Environment;

static COLUMNS: LazyLock<Vec<Column<Environment>>> = LazyLock::new(|| {
    columns! { Environment;
        list "id" id "The environment's id" in table;
        list "name" name "The name, if it has one" in table;
        list "desktopArn" desktop_arn "The desktops that its devices connect to";
        list "desktopEndpoint" desktop_endpoint "The log-in page of the identity provider";
        list "desktopType" desktop_type "The service that provides the desktops" in table;
        list "activationCode" activation_code "What to type on a device to register it here";
        get  "registeredDevicesCount" registered_devices_count "How many devices are registered";
        list "softwareSetUpdateSchedule" software_set_update_schedule "When updates may be installed" in table;
        list "maintenanceWindow" maintenance_window "The weekly window for USE_MAINTENANCE_WINDOW" in table;
        list "softwareSetUpdateMode" software_set_update_mode "Which software set its devices get" in table;
        list "desiredSoftwareSetId" desired_software_set_id "The software set wanted under USE_DESIRED" in table;
        list "pendingSoftwareSetId" pending_software_set_id "The software set about to be installed";
        get  "pendingSoftwareSetVersion" pending_software_set_version "The version of that software set";
        get  "softwareSetComplianceStatus" software_set_compliance_status "Whether its devices run supported software";
        list "createdAt" created_at "When it was created";
        list "updatedAt" updated_at "When it was last changed";
        list "arn" arn "The ARN";
        get  "kmsKeyArn" kms_key_arn "The key that encrypts its data";
        get  "deviceCreationTags" device_creation_tags "The tags that devices get when they register";
    }
});

impl Resource for Environment {
    type Summary = types::EnvironmentSummary;
    type Detail = types::Environment;

    const NOUN: &'static str = "environment";
    const NOUNS: &'static str = "environments";
    const ENVELOPE: &'static str = "environment";
    const ENVELOPES: &'static str = "environments";

    const NAME: &'static str = "name";
    const SERIAL: Option<&'static str> = None;
    const ARN: ArnKind = ArnKind::Environment;

    fn is_surely_id(_text: &str) -> bool {
        // Nine lower-case letters and digits may as well be a name.
        false
    }

    fn columns() -> &'static [Column<Self>] {
        &COLUMNS
    }

    async fn page(connection: &Connection, token: Option<String>) -> Result<Page<Self::Summary>> {
        let request = connection
            .api
            .list_environments()
            .max_results(PAGE_SIZE)
            .set_next_token(token);
        let answer = request.send().await.explain(connection)?;
        let items = answer
            .environments
            .ok_or_else(|| incomplete("ListEnvironments", "environments"))?;
        Ok(Page {
            items,
            next_token: answer.next_token,
        })
    }

    async fn get(connection: &Connection, id: &str) -> Result<Self::Detail> {
        let answer = connection
            .api
            .get_environment()
            .id(id)
            .send()
            .await
            .explain(connection);
        let answer = answer.map_err(|error| error.resource(id))?;
        answer
            .environment
            .ok_or_else(|| incomplete("GetEnvironment", "environment"))
    }

    fn id(summary: &Self::Summary) -> Option<&str> {
        summary.id()
    }
}

/// The software set that an environment's devices shall run: the `newest` under USE_LATEST, whatever is desired
/// besides, or else the desired one.
#[must_use]
pub fn wanted_set<'a>(
    environment: &'a types::EnvironmentSummary,
    newest: Option<&'a SoftwareSetSummary>,
) -> Option<&'a str> {
    match environment.software_set_update_mode() {
        Some(SoftwareSetUpdateMode::UseLatest) => newest?.id(),
        _ => environment.desired_software_set_id(),
    }
}
