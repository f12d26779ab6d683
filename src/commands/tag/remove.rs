//! `thinctl tag remove`

use clap::Args;
use serde::{Deserialize, Serialize};

use super::standing::{Tags, standing, words};
use super::target::{TaggedArgs, parse_words};
use crate::args::TagKey;
use crate::bulk::{
    self, Caution, ChangeArgs, Description, Effect, Mutation, Repetition, Standing, Task,
};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource;

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

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Remove {
    tag_keys: Vec<TagKey>,
}

impl Mutation for Remove {
    const COMMAND: &'static str = "tag remove";
    const ACTION: &'static str = "untag";
    const NOUNS: (&'static str, &'static str) = ("resource", "resources");
    const OPERATION: &'static str = "UntagResource";
    const TARGET_MEMBER: &'static str = "resourceArn";
    const CAUTION: Caution = Caution::Several;
    const REPETITION: Repetition = Repetition::SetsState;

    async fn describe(&self, _connection: &Connection, arn: &str) -> Result<Description> {
        Ok(Description::of_arn(arn))
    }

    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect> {
        let keys = self
            .tag_keys
            .iter()
            .map(|TagKey(key)| key.clone())
            .collect();
        let request = connection
            .api
            .untag_resource()
            .resource_arn(&task.target)
            .set_tag_keys(Some(keys));
        let answer = request.send().await.explain(connection)?;
        Ok(Effect::of(&answer))
    }

    async fn standing(&self, connection: &Connection, arn: &str) -> Result<Standing> {
        let is_gone = |tags: &Tags| {
            let mut keys = self.tag_keys.iter();
            keys.all(|TagKey(key)| !tags.contains_key(key))
        };
        standing(connection, arn, is_gone, "the tags are gone already").await
    }

    async fn reversal(&self, connection: &Connection, arn: &str) -> Result<Option<Vec<String>>> {
        let tags = resource::tags(connection, arn).await?;
        let former = self.tag_keys.iter().filter_map(|TagKey(key)| {
            let value = tags.get(key)?;
            Some(format!("{key}={value}"))
        });
        let former: Vec<_> = former.collect();
        Ok((!former.is_empty()).then(|| words("add", arn, former.into_iter())))
    }
}

pub async fn run(context: &Context, args: RemoveArgs) -> Result<Report<'_>> {
    let (targets, words) = args.tagged.split(context, args.words).await?;
    let remove = Remove {
        tag_keys: parse_words(&words, "a KEY")?,
    };
    bulk::run(context, remove, targets, args.change).await
}
