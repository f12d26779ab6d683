//! `thinctl device update`

use std::convert::Infallible;

use aws_sdk_workspacesthinclient::types::{self, SoftwareSetUpdateSchedule};
use clap::{ArgGroup, Args};
use serde::{Deserialize, Serialize};

use super::facts;
use crate::args::{DeviceName, SoftwareSetId, of_word, sdk_enum, word};
use crate::bulk::wait::{Follow, FollowArgs};
use crate::bulk::{
    self, Caution, ChangeArgs, Description, Effect, Mutation, Repetition, Standing, Task,
};
use crate::client::{Connection, Explain};
use crate::commands::records;
use crate::context::Context;
use crate::error::{Error, Result};
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

    #[command(flatten)]
    follow: FollowArgs,
}

#[derive(Debug, Default, Args, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Update {
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
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "word",
        deserialize_with = "of_word"
    )]
    software_set_update_schedule: Option<SoftwareSetUpdateSchedule>,
}

impl Mutation for Update {
    const COMMAND: &'static str = "device update";
    const ACTION: &'static str = "update";
    const NOUNS: (&'static str, &'static str) = (Device::NOUN, Device::NOUNS);
    const OPERATION: &'static str = "UpdateDevice";
    const CAUTION: Caution = Caution::Several;
    const REPETITION: Repetition = Repetition::SetsState;
    const RETURNS: Option<&'static str> = Some(Device::ENVELOPE);

    async fn describe(&self, connection: &Connection, id: &str) -> Result<Description> {
        Description::of::<Device>(connection, id, facts).await
    }

    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect> {
        let answer = connection
            .api
            .update_device()
            .id(&task.target)
            .set_name(self.name.clone().map(Into::into))
            .set_desired_software_set_id(self.desired_software_set_id.clone().map(Into::into))
            .set_software_set_update_schedule(self.software_set_update_schedule.clone())
            .send()
            .await
            .explain(connection)?;
        let effect = Effect::of(&answer);
        let device = answer
            .device
            .ok_or_else(|| incomplete(Self::OPERATION, Device::ENVELOPE))?;
        Ok(Effect {
            resource: Some(records::json::<Device>(device)?),
            ..effect
        })
    }

    async fn standing(&self, connection: &Connection, id: &str) -> Result<Standing> {
        Standing::of::<Device>(connection, id, |device| {
            if self.changes(device).next().is_none() {
                Standing::Reached("the device is so already".to_owned())
            } else {
                Standing::Holds
            }
        })
        .await
    }

    async fn reversal(&self, connection: &Connection, id: &str) -> Result<Option<Vec<String>>> {
        let device = Device::get(connection, id).await?;
        let former: Option<Vec<_>> = self.changes(&device).collect();
        // What had no value cannot be cleared again, except for the name.
        Ok(former.filter(|former| !former.is_empty()).map(|former| {
            let words = ["device", "update", id].map(str::to_owned);
            words
                .into_iter()
                .chain(former.into_iter().flatten())
                .collect()
        }))
    }
}

impl Update {
    /// The members that the device has not as they should be, each as the option that sets it to what it is; `None`
    /// where no option can.
    fn changes(&self, device: &types::Device) -> impl Iterator<Item = Option<[String; 2]>> {
        let wanted = |name: &DeviceName| name.as_ref().to_owned();
        let schedule = self.software_set_update_schedule.as_ref();
        let members = [
            (
                "--name",
                self.name.as_ref().map(wanted),
                Some(device.name().unwrap_or_default()),
            ),
            (
                "--desired-software-set-id",
                self.desired_software_set_id.clone().map(String::from),
                device.desired_software_set_id(),
            ),
            (
                "--software-set-update-schedule",
                schedule.map(|schedule| schedule.as_str().to_owned()),
                device
                    .software_set_update_schedule()
                    .map(SoftwareSetUpdateSchedule::as_str),
            ),
        ];
        members
            .map(|(option, wanted, is)| {
                let differs = wanted.is_some_and(|wanted| Some(&*wanted) != is);
                differs.then(|| is.map(|is| [option.to_owned(), is.to_owned()]))
            })
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .into_iter()
    }
}

/// Refuses what the API once took, with the reason.
fn no_key(_arn: &str) -> Result<Infallible, &'static str> {
    Err(
        "a device's key cannot be changed: the API took this option away in 2024; the key comes from the \
         device's environment, so give --kms-key-arn to `thinctl environment create`",
    )
}

/// What to wait for: that the devices run the software set. They may leave the environment meanwhile.
fn follow(context: &Context, update: &Update, args: FollowArgs) -> Result<Option<Follow<Device>>> {
    if !args.is_asked()? {
        return Ok(None);
    }
    let Some(set) = &update.desired_software_set_id else {
        return Err(Error::usage("--wait goes with --desired-software-set-id")
            .hint("a name and a schedule hold as soon as they are set"));
    };
    let schedule = update.software_set_update_schedule.as_ref();
    if !args.is_limited() && schedule == Some(&SoftwareSetUpdateSchedule::UseMaintenanceWindow) {
        return Err(Error::usage(
            "--wait for an update in the maintenance window needs --wait-timeout: the window may be days away",
        ));
    }
    let reach = format!("currentSoftwareSetId={set}");
    args.follow(context, reach, "status!=REGISTERED".to_owned())
}

pub async fn run(context: &Context, args: UpdateArgs) -> Result<Report<'_>> {
    let follow = follow(context, &args.update, args.follow)?;
    let targets = args
        .select
        .choose(context)
        .await?
        .targets(context, args.change.missing())
        .await?;
    bulk::run_and_wait(context, args.update, targets, args.change, follow).await
}
