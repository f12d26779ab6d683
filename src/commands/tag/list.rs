//! `thinctl tag list`

use clap::Args;

use super::target::Target;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource;

pub const HELP: &str = "Examples:
  thinctl tag list device/ID
  thinctl tag list environment/ID -o json | jq -r '.tags.team'
  thinctl tag list arn:aws:thinclient:us-east-1:123456789012:softwareset/42";

/// Options of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// An ARN, or device/ID, environment/ID, softwareset/ID
    target: Target,
}

pub async fn run(context: &Context, args: ListArgs) -> Result<Report<'_>> {
    let arn = args.target.arn(context).await?;
    let connection = context.connect().await?;
    let tags = resource::tags(&connection, &arn).await?;
    Ok(Report::Map {
        envelope: "tags",
        entries: tags.into_iter().collect(),
    })
}
