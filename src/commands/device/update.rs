//! `thinctl device update`

use std::convert::Infallible;

use aws_sdk_workspacesthinclient::types::SoftwareSetUpdateSchedule;
use clap::{ArgGroup, Args};
use serde::Serialize;

use super::facts;
use crate::args::{DeviceName, SoftwareSetId, sdk_enum, word};
use crate::bulk::{self, Caution, ChangeArgs, Description, Effect, Mutation};
use crate::client::{Connection, Explain};
use crate::commands::records;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::{Device, Resource, incomplete};
use crate::select::{Choose, DeviceArgs};

pub const HELP: &str = "Examples:
  thinctl device update ID --name 'desk 12'
  thinctl device update ID --name ''      Take the name away
  thinctl device update ID1 ID2 --desired-software-set-id 42 \\
    --software-set-update-schedule apply-immediately

A desired software set cannot be cleared on a device: the API has no way to. The key that encrypts a \
device's data comes from its environment, where it is set at creation.";

/// Options of `update`.
#[derive(Debug, Args)]
#[command(override_usage = "thinctl device update [OPTIONS] <DEVICE>...")]
#[command(group = ArgGroup::new("change").required(true).multiple(true)
    .args(["name", "desired_software_set_id", "software_set_update_schedule"]))]
pub struct UpdateArgs {
    #[command(flatten)]
    select: DeviceArgs,

    #[command(flatten)]
    update: Update,

    #[arg(long, hide = true, value_name = "ARN", value_parser = no_key)]
    kms_key_arn: Option<Infallible>,

    #[command(flatten)]
    change: ChangeArgs,
}

#[derive(Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    /// The name; empty takes it away
    #[arg(long)]
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<DeviceName>,

    /// The software set that it should run: an id or ARN
    #[arg(long, value_name = "ID")]
    #[serde(skip_serializing_if = "Option::is_none")]
    desired_software_set_id: Option<SoftwareSetId>,

    /// When to install it
    #[arg(long, value_name = "WHEN", value_parser = sdk_enum::<SoftwareSetUpdateSchedule>())]
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "word")]
    software_set_update_schedule: Option<SoftwareSetUpdateSchedule>,
}

impl Mutation for Update {
    const ACTION: &'static str = "update";
    const NOUNS: (&'static str, &'static str) = (Device::NOUN, Device::NOUNS);
    const OPERATION: &'static str = "UpdateDevice";
    const CAUTION: Caution = Caution::Several;
    const RETURNS: Option<&'static str> = Some(Device::ENVELOPE);

    async fn describe(&self, connection: &Connection, id: &str) -> Result<Description> {
        Description::of::<Device>(connection, id, facts).await
    }

    async fn send(&self, connection: &Connection, id: &str) -> Result<Effect> {
        let answer = connection
            .api
            .update_device()
            .id(id)
            .set_name(self.name.clone().map(Into::into))
            .set_desired_software_set_id(self.desired_software_set_id.clone().map(Into::into))
            .set_software_set_update_schedule(self.software_set_update_schedule.clone())
            .send()
            .await
            .explain(connection)?;
        let device = answer
            .device
            .ok_or_else(|| incomplete(Self::OPERATION, Device::ENVELOPE))?;
        records::json::<Device>(device).map(Effect::Returned)
    }
}

/// Refuses what the API once took, with the reason.
fn no_key(_arn: &str) -> Result<Infallible, &'static str> {
    Err(
        "a device's key cannot be changed: the API took this option away in 2024; the key comes from the \
         device's environment, so give --kms-key-arn to `thinctl environment create`",
    )
}

pub async fn run(context: &Context, args: UpdateArgs) -> Result<Report<'_>> {
    let targets = args
        .select
        .choose(context)
        .await?
        .targets(context, args.change.missing())
        .await?;
    bulk::run(context, args.update, targets, args.change).await
}
