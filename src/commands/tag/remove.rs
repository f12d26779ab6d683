//! `thinctl tag remove`

use clap::Args;
use serde::Serialize;

use super::target::{TaggedArgs, parse_words};
use crate::args::TagKey;
use crate::bulk::{self, Caution, ChangeArgs, Description, Effect, Mutation};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;

pub const HELP: &str = "Examples:
  thinctl tag remove device/ID floor
  thinctl tag remove environment/ID team cost-centre
  thinctl tag remove --type device --where 'tag:site=berlin' site

A tag that is not there is no failure: the service takes it as removed.";

/// Options of `remove`.
#[derive(Debug, Args)]
pub struct RemoveArgs {
    /// First the TARGET: an ARN, or device/…, environment/… or softwareset/… with an id, serial number or
    /// name; then the tags. With --type all are tags
    #[arg(required = true, value_name = "TARGET> <KEY")]
    words: Vec<String>,

    #[command(flatten)]
    tagged: TaggedArgs,

    #[command(flatten)]
    change: ChangeArgs,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Remove {
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
    let (targets, words) = args.tagged.split(context, args.words).await?;
    let remove = Remove {
        tag_keys: parse_words(&words, "a KEY")?,
    };
    bulk::run(context, remove, targets, args.change).await
}
