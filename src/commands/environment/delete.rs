//! `thinctl environment delete`

use aws_sdk_workspacesthinclient::types::{DeviceStatus, DeviceSummary};
use clap::Args;
use futures_util::TryStreamExt;
use serde::Serialize;

use crate::args::ClientToken;
use crate::bulk::{self, Caution, ChangeArgs, Description, Effect, Mutation};
use crate::client::{self, Connection, Explain};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
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

#[derive(Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    /// Make a repetition safe: the same token is carried out once (one environment only)
    #[arg(long, value_name = "TOKEN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<ClientToken>,
}

impl Mutation for Delete {
    const ACTION: &'static str = "delete";
    const NOUNS: (&'static str, &'static str) = (Environment::NOUN, Environment::NOUNS);
    const OPERATION: &'static str = "DeleteEnvironment";
    const CAUTION: Caution = Caution::Always;

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

    async fn send(&self, connection: &Connection, id: &str) -> Result<Effect> {
        let token = self.client_token.clone().map(Into::into);
        let answer = connection
            .api
            .delete_environment()
            .id(id)
            .set_client_token(token)
            .send()
            .await;
        match answer.explain(connection) {
            Ok(_) => Ok(Effect::Done),
            Err(error) if error.kind() == Kind::Conflict => {
                Err(name_leftovers(connection, id, error).await)
            }
            Err(error) => Err(error),
        }
    }
}

/// Adds the devices that are still there. The conflict stays the error even if they cannot be listed.
async fn name_leftovers(connection: &Connection, id: &str, conflict: Error) -> Error {
    let listing = client::pages(
        async |token| Device::page(connection, token).await,
        Device::id,
    );
    let Ok(devices) = listing.try_concat().await else {
        return conflict;
    };
    let left: Vec<_> = devices
        .iter()
        .filter(|device| device.environment_id() == Some(id))
        .collect();
    if left.is_empty() {
        return conflict;
    }
    let label = |device: &&DeviceSummary| {
        let status = device.status().map_or("-", DeviceStatus::as_str);
        format!("{} ({status})", device.id().unwrap_or("-"))
    };
    let count = text::count(left.len(), "device is", "devices are");
    let list = text::first_of(left.iter().map(label), ", ");
    conflict.hint(format!(
        "{count} left in it; deregister and delete them first: {list}"
    ))
}

pub async fn run(context: &Context, args: DeleteArgs) -> Result<Report<'_>> {
    let selection: Selection<Environment> = args.select.choose(context).await?;
    let targets = selection.targets(context, args.change.missing()).await?;
    bulk::token_for_one(args.delete.client_token.as_ref(), targets.ids.len())?;
    bulk::run(context, args.delete, targets, args.change).await
}
