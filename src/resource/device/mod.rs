//! Devices.

mod derived;

use std::sync::LazyLock;

use aws_sdk_workspacesthinclient::types;

use crate::args::{ArnKind, DeviceId};
use crate::client::{Connection, Explain, Page};
use crate::error::Result;
use crate::resource::column::columns;
use crate::resource::{Column, PAGE_SIZE, Resource, incomplete};

/// A thin client device.
pub struct Device;

static COLUMNS: LazyLock<Vec<Column<Device>>> = LazyLock::new(|| {
    let mut columns = columns! { Device;
        list "id" id "The device's id" in table;
        list "serialNumber" serial_number "The hardware's serial number" in table;
        list "name" name "The name, if it has one" in table;
        list "model" model "The model number";
        list "environmentId" environment_id "The environment it is registered in" in table;
        list "status" status "Where it is in its life" in table;
        list "currentSoftwareSetId" current_software_set_id "The software set it runs" in table;
        joined "currentSoftwareSetVersion" current_software_set_version "The version of that software set" by derived::current_version;
        list "desiredSoftwareSetId" desired_software_set_id "The software set it should run";
        list "pendingSoftwareSetId" pending_software_set_id "The software set about to be installed";
        get  "pendingSoftwareSetVersion" pending_software_set_version "The version of that software set";
        list "softwareSetUpdateSchedule" software_set_update_schedule "When updates may be installed";
        get  "softwareSetComplianceStatus" software_set_compliance_status "Whether its software is still supported";
        get  "softwareSetUpdateStatus" software_set_update_status "How far an update has come";
        list "lastConnectedAt" last_connected_at "The most recent session";
        list "lastPostureAt" last_posture_at "The most recent check-in" in table;
        list "createdAt" created_at "When it was first registered";
        list "updatedAt" updated_at "When it was last changed";
        list "arn" arn "The ARN";
        get  "kmsKeyArn" kms_key_arn "The key that encrypts its data";
        list "lastUserId" last_user_id "The user of the most recent session";
    };
    columns.extend(derived::columns());
    columns
});

impl Resource for Device {
    type Summary = types::DeviceSummary;
    type Detail = types::Device;

    const NOUN: &'static str = "device";
    const NOUNS: &'static str = "devices";
    const ENVELOPE: &'static str = "device";
    const ENVELOPES: &'static str = "devices";

    const NAME: &'static str = "name";
    const SERIAL: Option<&'static str> = Some("serialNumber");
    const ARN: ArnKind = ArnKind::Device;

    fn is_surely_id(text: &str) -> bool {
        text.parse::<DeviceId>().is_ok()
    }

    fn columns() -> &'static [Column<Self>] {
        &COLUMNS
    }

    async fn page(connection: &Connection, token: Option<String>) -> Result<Page<Self::Summary>> {
        let request = connection
            .api
            .list_devices()
            .max_results(PAGE_SIZE)
            .set_next_token(token);
        let answer = request.send().await.explain(connection)?;
        let items = answer
            .devices
            .ok_or_else(|| incomplete("ListDevices", "devices"))?;
        Ok(Page {
            items,
            next_token: answer.next_token,
        })
    }

    async fn get(connection: &Connection, id: &str) -> Result<Self::Detail> {
        let answer = connection
            .api
            .get_device()
            .id(id)
            .send()
            .await
            .explain(connection);
        let answer = answer.map_err(|error| error.resource(id))?;
        answer
            .device
            .ok_or_else(|| incomplete("GetDevice", "device"))
    }

    fn id(summary: &Self::Summary) -> Option<&str> {
        summary.id()
    }
}
