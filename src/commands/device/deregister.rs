//! `thinctl device deregister`

use aws_sdk_workspacesthinclient::types::{DeviceStatus, TargetDeviceStatus};
use clap::Args;
use serde::Serialize;

use super::facts;
use crate::args::{ClientToken, sdk_enum, word};
use crate::bulk::{self, Caution, ChangeArgs, Description, Effect, Mutation};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::Report;
use crate::resource::{Device, Resource};
use crate::select::{Choose, DeviceArgs};

pub const HELP: &str = "Examples:
  thinctl device deregister ID
  thinctl device deregister ID --target-device-status archived
  thinctl device deregister ID1 ID2 --yes -o json | jq .summary
  thinctl device deregister ID --dry-run

The user is logged out and the device restarts. A device that is being deregistered, or has the wanted \
status already, is skipped. To move a device to another environment, deregister it and register it there: \
type that environment's activation code on it.";

/// Options of `deregister`.
#[derive(Debug, Args)]
pub struct DeregisterArgs {
    #[command(flatten)]
    select: DeviceArgs,

    #[command(flatten)]
    deregister: Deregister,

    #[command(flatten)]
    change: ChangeArgs,
}

#[derive(Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
struct Deregister {
    /// What the device becomes [default: DEREGISTERED]
    #[arg(long, value_name = "STATUS", value_parser = sdk_enum::<TargetDeviceStatus>())]
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "word")]
    target_device_status: Option<TargetDeviceStatus>,

    /// Make a repetition safe: the same token is carried out once (one device only)
    #[arg(long, value_name = "TOKEN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<ClientToken>,
}

impl Mutation for Deregister {
    const ACTION: &'static str = "deregister";
    const NOUNS: (&'static str, &'static str) = (Device::NOUN, Device::NOUNS);
    const OPERATION: &'static str = "DeregisterDevice";
    const CAUTION: Caution = Caution::Always;

    async fn describe(&self, connection: &Connection, id: &str) -> Result<Description> {
        Description::of::<Device>(connection, id, facts).await
    }

    async fn send(&self, connection: &Connection, id: &str) -> Result<Effect> {
        let answer = connection
            .api
            .deregister_device()
            .id(id)
            .set_target_device_status(self.target_device_status.clone())
            .set_client_token(self.client_token.clone().map(Into::into))
            .send()
            .await
            .explain(connection);
        match answer {
            Ok(_) => Ok(Effect::Done),
            Err(error) if error.kind() == Kind::Conflict => {
                self.settle(connection, id, error).await
            }
            Err(error) => Err(error),
        }
    }
}

impl Deregister {
    /// A conflict may only mean that the work is done, or under way: the device's status tells.
    async fn settle(&self, connection: &Connection, id: &str, conflict: Error) -> Result<Effect> {
        let wanted = self
            .target_device_status
            .as_ref()
            .map_or("DEREGISTERED", TargetDeviceStatus::as_str);
        let device = Device::get(connection, id).await?;
        let status = device.status().map_or("", DeviceStatus::as_str);
        if status == DeviceStatus::Deregistering.as_str() || status == wanted {
            Ok(Effect::Nothing(format!("the device is {status} already")))
        } else {
            Err(conflict.hint(format!(
                "the device is {status}; only a REGISTERED one can become {wanted}"
            )))
        }
    }
}

pub async fn run(context: &Context, args: DeregisterArgs) -> Result<Report<'_>> {
    let targets = args
        .select
        .choose(context)
        .await?
        .targets(context, args.change.missing())
        .await?;
    bulk::token_for_one(args.deregister.client_token.as_ref(), targets.ids.len())?;
    bulk::run(context, args.deregister, targets, args.change).await
}
