//! `thinctl tag add`

use clap::Args;
use serde::{Deserialize, Serialize};

use super::standing::{Tags, standing, words};
use super::target::{TaggedArgs, parse_words};
use crate::args::{Tag, sdk_tags, tag_map, tags_of_map};
use crate::bulk::{
    self, Caution, ChangeArgs, Description, Effect, Mutation, Repetition, Standing, Task,
};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource;

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

#[derive(Debug, Serialize, Deserialize)]
pub struct Add {
    #[serde(serialize_with = "tag_map", deserialize_with = "tags_of_map")]
    tags: Vec<Tag>,
}

impl Mutation for Add {
    const COMMAND: &'static str = "tag add";
    const ACTION: &'static str = "tag";
    const NOUNS: (&'static str, &'static str) = ("resource", "resources");
    const OPERATION: &'static str = "TagResource";
    const TARGET_MEMBER: &'static str = "resourceArn";
    const CAUTION: Caution = Caution::Several;
    const REPETITION: Repetition = Repetition::SetsState;

    async fn describe(&self, _connection: &Connection, arn: &str) -> Result<Description> {
        Ok(Description::of_arn(arn))
    }

    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect> {
        let request = connection
            .api
            .tag_resource()
            .resource_arn(&task.target)
            .set_tags(sdk_tags(&self.tags));
        let answer = request.send().await.explain(connection)?;
        Ok(Effect::of(&answer))
    }

    async fn standing(&self, connection: &Connection, arn: &str) -> Result<Standing> {
        let is_there = |tags: &Tags| {
            let mut wanted = self.tags.iter();
            wanted.all(|tag| tags.get(&tag.key) == Some(&tag.value))
        };
        standing(connection, arn, is_there, "the tags are there already").await
    }

    async fn reversal(&self, connection: &Connection, arn: &str) -> Result<Option<Vec<String>>> {
        let tags = resource::tags(connection, arn).await?;
        let (former, new): (Vec<_>, Vec<_>) = self
            .tags
            .iter()
            .filter(|tag| tags.get(&tag.key) != Some(&tag.value))
            .partition(|tag| tags.contains_key(&tag.key));
        // One command either sets former values or removes what is new.
        Ok(match (&*former, &*new) {
            ([], []) => None,
            ([], new) => {
                let keys = new.iter().map(|tag| tag.key.clone());
                Some(words("remove", arn, keys))
            }
            (former, []) => {
                let pairs = former
                    .iter()
                    .map(|tag| format!("{}={}", tag.key, tags[&tag.key]));
                Some(words("add", arn, pairs))
            }
            _ => None,
        })
    }
}

pub async fn run(context: &Context, args: AddArgs) -> Result<Report<'_>> {
    let (targets, words) = args.tagged.split(context, args.words).await?;
    let add = Add {
        tags: parse_words(&words, "KEY=VALUE")?,
    };
    bulk::run(context, add, targets, args.change).await
}
