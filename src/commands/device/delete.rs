//! `thinctl device delete`

use aws_sdk_workspacesthinclient::types::DeviceStatus;
use clap::Args;
use serde::{Deserialize, Serialize};

use super::facts;
use crate::args::ClientToken;
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
  thinctl device delete ID
  thinctl device delete ID1 ID2 --yes
  thinctl device delete ID --yes --ignore-missing     May run twice

A registered device cannot be deleted: deregister it first.";

/// Options of `delete`.
#[derive(Debug, Args)]
pub struct DeleteArgs {
    #[command(flatten)]
    select: DeviceArgs,

    #[command(flatten)]
    delete: Delete,

    #[command(flatten)]
    change: ChangeArgs,
}

#[derive(Debug, Default, Args, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Delete {
    /// Make a repetition safe: the same token is carried out once (one device only)
    #[arg(long, value_name = "TOKEN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<ClientToken>,
}

impl Mutation for Delete {
    const COMMAND: &'static str = "device delete";
    const ACTION: &'static str = "delete";
    const NOUNS: (&'static str, &'static str) = (Device::NOUN, Device::NOUNS);
    const OPERATION: &'static str = "DeleteDevice";
    const CAUTION: Caution = Caution::Always;
    const REPETITION: Repetition = Repetition::Token;
    const REMOVES: bool = true;

    fn token(&self) -> Option<&ClientToken> {
        self.client_token.as_ref()
    }

    async fn describe(&self, connection: &Connection, id: &str) -> Result<Description> {
        let mut is_deregistering = false;
        let description = Description::of::<Device>(connection, id, |device| {
            is_deregistering = device.status() == Some(&DeviceStatus::Deregistering);
            facts(device)
        });
        let mut description = description.await?;
        description.caveat = is_deregistering.then(|| {
            format!(
                "{} is still being deregistered: it may not have been reset yet",
                description.label
            )
        });
        Ok(description)
    }

    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect> {
        let request = connection
            .api
            .delete_device()
            .id(&task.target)
            .set_client_token(task.token.clone());
        let answer = request.send().await.explain(connection)?;
        Ok(Effect::of(&answer))
    }

    async fn standing(&self, connection: &Connection, id: &str) -> Result<Standing> {
        Standing::of::<Device>(connection, id, |device| match device.status() {
            Some(DeviceStatus::Registered) => Standing::Lost(format!(
                "deregister it first: thinctl device deregister {id}"
            )),
            _ => Standing::Holds,
        })
        .await
    }
}

pub async fn run(context: &Context, args: DeleteArgs) -> Result<Report<'_>> {
    let targets = args
        .select
        .choose(context)
        .await?
        .targets(context, args.change.missing())
        .await?;
    bulk::run(context, args.delete, targets, args.change).await
}
