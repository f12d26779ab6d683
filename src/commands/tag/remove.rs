//! `thinctl tag remove`

use clap::Args;
use serde::Serialize;

use super::target::Target;
use crate::args::TagKey;
use crate::bulk::{self, Caution, ChangeArgs, Description, Effect, Mutation};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::select::Targets;

pub const HELP: &str = "Examples:
  thinctl tag remove device/ID floor
  thinctl tag remove environment/ID team cost-centre

A tag that is not there is no failure: the service takes it as removed.";

/// Options of `remove`.
#[derive(Debug, Args)]
pub struct RemoveArgs {
    /// An ARN, or device/ID, environment/ID, softwareset/ID
    target: Target,

    #[command(flatten)]
    remove: Remove,

    /// Show what would be sent, and send nothing
    #[arg(long, help_heading = "Safety options")]
    dry_run: bool,
}

#[derive(Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
struct Remove {
    /// The tags' keys
    #[arg(required = true, value_name = "KEY")]
    tag_keys: Vec<TagKey>,
}

impl Mutation for Remove {
    const ACTION: &'static str = "untag";
    const NOUNS: (&'static str, &'static str) = ("resource", "resources");
    const OPERATION: &'static str = "UntagResource";
    const TARGET_MEMBER: &'static str = "resourceArn";
    const CAUTION: Caution = Caution::Several;

    async fn describe(&self, _connection: &Connection, arn: &str) -> Result<Description> {
        Ok(Description::of_arn(arn))
    }

    async fn send(&self, connection: &Connection, arn: &str) -> Result<Effect> {
        let keys = self
            .tag_keys
            .iter()
            .map(|TagKey(key)| key.clone())
            .collect();
        let request = connection
            .api
            .untag_resource()
            .resource_arn(arn)
            .set_tag_keys(Some(keys));
        request
            .send()
            .await
            .explain(connection)
            .map(|_| Effect::Done)
    }
}

pub async fn run(context: &Context, args: RemoveArgs) -> Result<Report<'_>> {
    let arn = args.target.arn(context).await?;
    bulk::run(
        context,
        args.remove,
        Targets::one(arn),
        ChangeArgs::of_one(args.dry_run),
    )
    .await
}
