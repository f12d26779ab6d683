//! `thinctl device deregister`

use aws_sdk_workspacesthinclient::types::{DeviceStatus, TargetDeviceStatus};
use clap::Args;
use serde::{Deserialize, Serialize};

use super::facts;
use crate::args::{ClientToken, of_word, sdk_enum, word};
use crate::bulk::wait::FollowArgs;
use crate::bulk::{
    self, Caution, ChangeArgs, Description, Effect, Mutation, Repetition, Standing, Task,
};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::{Device, Resource};
use crate::select::{Choose, DeviceArgs};

pub const HELP: &str = "Examples:
  thinctl device deregister ID
  thinctl device deregister ID --target-device-status archived
  thinctl device deregister ID1 ID2 --yes -o json | jq .summary
  thinctl device deregister ID --dry-run
  thinctl device deregister --all --wait     Until all are deregistered

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

    #[command(flatten)]
    follow: FollowArgs,
}

#[derive(Debug, Default, Args, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Deregister {
    /// What the device becomes [default: DEREGISTERED]
    #[arg(long, value_name = "STATUS", value_parser = sdk_enum::<TargetDeviceStatus>())]
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "word",
        deserialize_with = "of_word"
    )]
    target_device_status: Option<TargetDeviceStatus>,

    /// Make a repetition safe: the same token is carried out once (one device only)
    #[arg(long, value_name = "TOKEN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<ClientToken>,
}

impl Mutation for Deregister {
    const COMMAND: &'static str = "device deregister";
    const ACTION: &'static str = "deregister";
    const NOUNS: (&'static str, &'static str) = (Device::NOUN, Device::NOUNS);
    const OPERATION: &'static str = "DeregisterDevice";
    const CAUTION: Caution = Caution::Always;
    const REPETITION: Repetition = Repetition::Token;

    fn token(&self) -> Option<&ClientToken> {
        self.client_token.as_ref()
    }

    async fn describe(&self, connection: &Connection, id: &str) -> Result<Description> {
        Description::of::<Device>(connection, id, facts).await
    }

    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect> {
        let request = connection
            .api
            .deregister_device()
            .id(&task.target)
            .set_target_device_status(self.target_device_status.clone())
            .set_client_token(task.token.clone());
        let answer = request.send().await.explain(connection)?;
        Ok(Effect::of(&answer))
    }

    async fn standing(&self, connection: &Connection, id: &str) -> Result<Standing> {
        let wanted = self.wanted();
        Standing::of::<Device>(connection, id, |device| {
            let status = device.status().map_or("", DeviceStatus::as_str);
            if status == DeviceStatus::Deregistering.as_str() || status == wanted {
                Standing::Reached(format!("the device is {status} already"))
            } else if status == DeviceStatus::Registered.as_str() {
                Standing::Holds
            } else {
                Standing::Lost(format!(
                    "the device is {status}; only a REGISTERED one can become {wanted}"
                ))
            }
        })
        .await
    }
}

impl Deregister {
    /// The status that devices are to get.
    fn wanted(&self) -> &str {
        self.target_device_status
            .as_ref()
            .map_or("DEREGISTERED", TargetDeviceStatus::as_str)
    }
}

pub async fn run(context: &Context, args: DeregisterArgs) -> Result<Report<'_>> {
    let wanted = args.deregister.wanted();
    let others = TargetDeviceStatus::values().iter();
    let others: Vec<_> = others.copied().filter(|other| *other != wanted).collect();
    let reach = format!("status={wanted}");
    let fail_on = format!("status={}", others.join(","));
    let follow = args.follow.follow::<Device>(context, reach, fail_on)?;
    let targets = args
        .select
        .choose(context)
        .await?
        .targets(context, args.change.missing())
        .await?;
    bulk::run_and_wait(context, args.deregister, targets, args.change, follow).await
}
