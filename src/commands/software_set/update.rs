//! `thinctl software-set update`

use aws_sdk_workspacesthinclient::types::SoftwareSetValidationStatus;
use clap::Args;
use serde::{Deserialize, Deserializer, Serialize};

use crate::args::sdk_enum;
use crate::bulk::{
    self, Caution, ChangeArgs, Description, Effect, Mutation, Repetition, Standing, Task,
};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::{Resource, SoftwareSet};
use crate::select::{Choose, SelectArgs, Selection};

pub const HELP: &str = "Examples:
  thinctl software-set update 42 --validation-status validated
  thinctl software-set update 41 42 --validation-status not-validated --yes

The mark is your own: AWS documents no effect on how software is rolled out.";

/// Options of `update`.
#[derive(Debug, Args)]
pub struct UpdateArgs {
    #[command(flatten)]
    select: SelectArgs,

    #[command(flatten)]
    update: Update,

    #[command(flatten)]
    change: ChangeArgs,
}

#[derive(Debug, Args, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Update {
    /// Whether it has been tested
    #[arg(long, value_name = "STATUS", value_parser = sdk_enum::<SoftwareSetValidationStatus>())]
    #[serde(serialize_with = "word", deserialize_with = "of_word")]
    validation_status: SoftwareSetValidationStatus,
}

fn word<S: serde::Serializer>(
    status: &SoftwareSetValidationStatus,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(status.as_str())
}

fn of_word<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<SoftwareSetValidationStatus, D::Error> {
    String::deserialize(deserializer).map(|word| SoftwareSetValidationStatus::from(&*word))
}

impl Mutation for Update {
    const COMMAND: &'static str = "software-set update";
    const ACTION: &'static str = "update";
    const NOUNS: (&'static str, &'static str) = (SoftwareSet::NOUN, SoftwareSet::NOUNS);
    const OPERATION: &'static str = "UpdateSoftwareSet";
    const CAUTION: Caution = Caution::Several;
    const REPETITION: Repetition = Repetition::SetsState;

    async fn describe(&self, connection: &Connection, id: &str) -> Result<Description> {
        let facts = |set: &<SoftwareSet as Resource>::Detail| {
            let status = set
                .validation_status()
                .map(SoftwareSetValidationStatus::as_str);
            set.version()
                .into_iter()
                .chain(status)
                .map(str::to_owned)
                .collect()
        };
        Description::of::<SoftwareSet>(connection, id, facts).await
    }

    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect> {
        let request = connection
            .api
            .update_software_set()
            .id(&task.target)
            .validation_status(self.validation_status.clone());
        let answer = request.send().await.explain(connection)?;
        Ok(Effect::of(&answer))
    }

    async fn standing(&self, connection: &Connection, id: &str) -> Result<Standing> {
        Standing::of::<SoftwareSet>(connection, id, |set| {
            if set.validation_status() == Some(&self.validation_status) {
                let status = self.validation_status.as_str();
                Standing::Reached(format!("the software set is {status} already"))
            } else {
                Standing::Holds
            }
        })
        .await
    }

    async fn reversal(&self, connection: &Connection, id: &str) -> Result<Option<Vec<String>>> {
        let set = SoftwareSet::get(connection, id).await?;
        let former = set
            .validation_status()
            .filter(|former| **former != self.validation_status);
        Ok(former.map(|former| {
            let words = [
                "software-set",
                "update",
                id,
                "--validation-status",
                former.as_str(),
            ];
            words.map(str::to_owned).to_vec()
        }))
    }
}

pub async fn run(context: &Context, args: UpdateArgs) -> Result<Report<'_>> {
    let selection: Selection<SoftwareSet> = args.select.choose(context).await?;
    let targets = selection.targets(context, args.change.missing()).await?;
    bulk::run(context, args.update, targets, args.change).await
}
