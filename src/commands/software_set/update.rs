//! `thinctl software-set update`

use aws_sdk_workspacesthinclient::types::SoftwareSetValidationStatus;
use clap::Args;
use serde::{Deserialize, Deserializer, Serialize};

use crate::args::sdk_enum;
use crate::bulk::{
    self, Caution, ChangeArgs, Description, Effect, Mutation, Repetition, Standing, Task,
};
use crate::check::{About, Fleet, Limits, Outcome, RULES};
use crate::client::{Connection, Explain};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::Report;
use crate::resource::{Resource, SoftwareSet};
use crate::select::{Choose, SelectArgs, Selection};
use crate::text;

pub const HELP: &str = "Examples:
  thinctl software-set update 42 --validation-status validated
  thinctl software-set update 41 42 --validation-status not-validated --yes
  thinctl sw update 42 --validation-status validated --if-check

With --if-check nothing is marked, and the exit code is 8, unless every target passes the rules of \
`software-set check` that are about software sets and not about their mark. These are: supported, for as \
long as check.min-support of the configuration file asks for.

The mark is your own: AWS documents no effect on how software is rolled out.";

/// Options of `update`.
#[derive(Debug, Args)]
pub struct UpdateArgs {
    #[command(flatten)]
    select: SelectArgs,

    #[command(flatten)]
    update: Update,

    /// Mark nothing unless each target passes the rules of `software-set check` (with VALIDATED only)
    #[arg(long, help_heading = "Safety options")]
    if_check: bool,

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
    if args.if_check && args.update.validation_status != SoftwareSetValidationStatus::Validated {
        return Err(Error::usage(
            "--if-check goes with --validation-status validated",
        ));
    }
    let selection: Selection<SoftwareSet> = args.select.choose(context).await?;
    let targets = selection.targets(context, args.change.missing()).await?;
    if args.if_check {
        check(context, &targets.ids).await?;
    }
    bulk::run(context, args.update, targets, args.change).await
}

/// Refuses software sets that do not pass the rules; what does not exist is left to the service.
async fn check(context: &Context, ids: &[String]) -> Result<()> {
    let connection = context.connect().await?;
    let fleet = Fleet::of_sets(&connection, context.clock.now()).await?;
    let sets: Vec<_> = ids.iter().filter_map(|id| fleet.set(id)).collect();
    let limits = Limits {
        min_support: context.resolved.min_support.value,
        max_devices: context.resolved.max_devices.value,
    };
    let rules = RULES
        .iter()
        .filter(|rule| rule.about == About::SoftwareSets);
    let findings = rules.flat_map(|rule| rule.judge(&fleet, &sets, &limits));
    let failed: Vec<_> = findings
        .filter(|finding| finding.outcome == Outcome::Failed)
        .map(|finding| finding.message)
        .collect();
    if failed.is_empty() {
        return Ok(());
    }
    let message = format!("{}; nothing was sent", text::first_of(failed.iter(), "; "));
    Err(Error::new(Kind::Check, "CheckFailed", message)
        .hint("leave out what does not pass, or --if-check"))
}
