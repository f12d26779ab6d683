//! `thinctl tag add`

use clap::Args;
use serde::Serialize;

use super::target::{TaggedArgs, parse_words};
use crate::args::{Tag, sdk_tags, tag_map};
use crate::bulk::{self, Caution, ChangeArgs, Description, Effect, Mutation};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;

pub const HELP: &str = "Examples:
  thinctl tag add device/ID team=it floor=2
  thinctl tag add 'environment/Berlin office' cost-centre=
  thinctl tag add --type device --where 'name~^Berlin' site=berlin --dry-run
  thinctl tag add arn:aws:thinclient:us-east-1:123456789012:device/ID team=it

A resource has at most 50 tags. A tag that exists gets the new value.";

/// Options of `add`.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// First the TARGET: an ARN, or device/…, environment/… or softwareset/… with an id, serial number or
    /// name; then the tags. With --type all are tags
    #[arg(required = true, value_name = "TARGET> <KEY=VALUE")]
    words: Vec<String>,

    #[command(flatten)]
    tagged: TaggedArgs,

    #[command(flatten)]
    change: ChangeArgs,
}

#[derive(Debug, Serialize)]
struct Add {
    #[serde(serialize_with = "tag_map")]
    tags: Vec<Tag>,
}

impl Mutation for Add {
    const ACTION: &'static str = "tag";
    const NOUNS: (&'static str, &'static str) = ("resource", "resources");
    const OPERATION: &'static str = "TagResource";
    const TARGET_MEMBER: &'static str = "resourceArn";
    const CAUTION: Caution = Caution::Several;

    async fn describe(&self, _connection: &Connection, arn: &str) -> Result<Description> {
        Ok(Description::of_arn(arn))
    }

    async fn send(&self, connection: &Connection, arn: &str) -> Result<Effect> {
        let request = connection
            .api
            .tag_resource()
            .resource_arn(arn)
            .set_tags(sdk_tags(&self.tags));
        request
            .send()
            .await
            .explain(connection)
            .map(|_| Effect::Done)
    }
}

pub async fn run(context: &Context, args: AddArgs) -> Result<Report<'_>> {
    let (targets, words) = args.tagged.split(context, args.words).await?;
    let add = Add {
        tags: parse_words(&words, "KEY=VALUE")?,
    };
    bulk::run(context, add, targets, args.change).await
}
