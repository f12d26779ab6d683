//! `thinctl device delete`

use aws_sdk_workspacesthinclient::types::DeviceStatus;
use clap::Args;
use serde::Serialize;

use super::facts;
use crate::args::ClientToken;
use crate::bulk::{self, Caution, ChangeArgs, Description, Effect, Mutation};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::{Kind, Result};
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

#[derive(Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    /// Make a repetition safe: the same token is carried out once (one device only)
    #[arg(long, value_name = "TOKEN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<ClientToken>,
}

impl Mutation for Delete {
    const ACTION: &'static str = "delete";
    const NOUNS: (&'static str, &'static str) = (Device::NOUN, Device::NOUNS);
    const OPERATION: &'static str = "DeleteDevice";
    const CAUTION: Caution = Caution::Always;

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

    async fn send(&self, connection: &Connection, id: &str) -> Result<Effect> {
        let token = self.client_token.clone().map(Into::into);
        let answer = connection
            .api
            .delete_device()
            .id(id)
            .set_client_token(token)
            .send()
            .await;
        answer
            .explain(connection)
            .map(|_| Effect::Done)
            .map_err(|error| match error.kind() {
                Kind::Conflict => error.hint(format!(
                    "deregister it first: thinctl device deregister {id}"
                )),
                _ => error,
            })
    }
}

pub async fn run(context: &Context, args: DeleteArgs) -> Result<Report<'_>> {
    let targets = args
        .select
        .choose(context)
        .await?
        .targets(context, args.change.missing())
        .await?;
    bulk::token_for_one(args.delete.client_token.as_ref(), targets.ids.len())?;
    bulk::run(context, args.delete, targets, args.change).await
}
