//! `thinctl environment delete`

use aws_sdk_workspacesthinclient::types::{DeviceStatus, DeviceSummary};
use clap::Args;
use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};

use crate::args::ClientToken;
use crate::bulk::{
    self, Caution, ChangeArgs, Description, Effect, Mutation, Repetition, Standing, Task,
};
use crate::client::{self, Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::{Device, Environment, Resource};
use crate::select::{Choose, SelectArgs, Selection};
use crate::text;

pub const HELP: &str = "Examples:
  thinctl environment delete ID
  thinctl environment delete ID1 ID2 --yes

An environment can be deleted when no device is left in it: deregister and delete its devices first.";

/// Options of `delete`.
#[derive(Debug, Args)]
pub struct DeleteArgs {
    #[command(flatten)]
    select: SelectArgs,

    #[command(flatten)]
    delete: Delete,

    #[command(flatten)]
    change: ChangeArgs,
}

#[derive(Debug, Default, Args, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Delete {
    /// Make a repetition safe: the same token is carried out once (one environment only)
    #[arg(long, value_name = "TOKEN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<ClientToken>,
}

impl Mutation for Delete {
    const COMMAND: &'static str = "environment delete";
    const ACTION: &'static str = "delete";
    const NOUNS: (&'static str, &'static str) = (Environment::NOUN, Environment::NOUNS);
    const OPERATION: &'static str = "DeleteEnvironment";
    const CAUTION: Caution = Caution::Always;
    const REPETITION: Repetition = Repetition::Token;
    const REMOVES: bool = true;

    fn token(&self) -> Option<&ClientToken> {
        self.client_token.as_ref()
    }

    async fn describe(&self, connection: &Connection, id: &str) -> Result<Description> {
        let facts = |environment: &<Environment as Resource>::Detail| {
            let count = environment
                .registered_devices_count()
                .and_then(|count| usize::try_from(count).ok());
            count
                .map(|count| text::count(count, "registered device", "registered devices"))
                .into_iter()
                .collect()
        };
        Description::of::<Environment>(connection, id, facts).await
    }

    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect> {
        let request = connection
            .api
            .delete_environment()
            .id(&task.target)
            .set_client_token(task.token.clone());
        let answer = request.send().await.explain(connection)?;
        Ok(Effect::of(&answer))
    }

    async fn standing(&self, connection: &Connection, id: &str) -> Result<Standing> {
        match Standing::of::<Environment>(connection, id, |_| Standing::Holds).await? {
            Standing::Holds => Ok(leftovers(connection, id)
                .await
                .map_or(Standing::Holds, Standing::Lost)),
            gone => Ok(gone),
        }
    }
}

/// The devices that are still in an environment, in words; `None` where there are none, or they cannot be listed.
async fn leftovers(connection: &Connection, id: &str) -> Option<String> {
    let listing = client::pages(
        async |token| Device::page(connection, token).await,
        Device::id,
    );
    let devices = listing.try_concat().await.ok()?;
    let left: Vec<_> = devices
        .iter()
        .filter(|device| device.environment_id() == Some(id))
        .collect();
    if left.is_empty() {
        return None;
    }
    let label = |device: &&DeviceSummary| {
        let status = device.status().map_or("-", DeviceStatus::as_str);
        format!("{} ({status})", device.id().unwrap_or("-"))
    };
    let count = text::count(left.len(), "device is", "devices are");
    let list = text::first_of(left.iter().map(label), ", ");
    Some(format!(
        "{count} left in it; deregister and delete them first: {list}"
    ))
}

pub async fn run(context: &Context, args: DeleteArgs) -> Result<Report<'_>> {
    let selection: Selection<Environment> = args.select.choose(context).await?;
    let targets = selection.targets(context, args.change.missing()).await?;
    bulk::run(context, args.delete, targets, args.change).await
}
