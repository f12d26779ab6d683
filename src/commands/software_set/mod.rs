//! `thinctl software-set …`

mod check;
mod diff;
mod update;

use aws_sdk_workspacesthinclient::types::SoftwareSetSummary;
use clap::Subcommand;

pub use self::check::needs as check_needs;
pub use self::update::Update;
use super::{DisplayArgs, display, get, list};
use crate::args::Deferred;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::{Record, SoftwareSet, newest};
use crate::select::{SelectArgs, Wanted, resolve, words};

const LIST_HELP: &str = "Examples:
  thinctl software-set list
  thinctl sw list --columns version,supportedUntil
  thinctl sw list -o json | jq -r '.softwareSets[].version'
  thinctl sw list -o text --query 'max_by(softwareSets, &releasedAt).version'";

const GET_HELP: &str = "Examples:
  thinctl software-set get 42
  thinctl sw get 42 -o text --query 'softwareSet.software[].[name,version]'";

/// What can be done with software sets.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List all software sets
    #[command(after_help = LIST_HELP, after_long_help = display::long_help::<SoftwareSet>(LIST_HELP))]
    List(Deferred<list::ListArgs<SelectArgs>>),
    /// Show all details of software sets, their components included
    #[command(after_help = GET_HELP, after_long_help = display::long_help::<SoftwareSet>(GET_HELP))]
    Get(Deferred<get::GetArgs<SelectArgs>>),
    /// Check the software of the fleet against rules; exit code 8 where one does not pass
    #[command(after_help = check::HELP)]
    Check(Deferred<check::CheckArgs>),
    /// Compare two software sets: members, components, and who runs them
    #[command(after_help = diff::HELP)]
    Diff(Deferred<diff::DiffArgs>),
    /// Mark software sets as validated, or not
    #[command(after_help = update::HELP)]
    Update(Deferred<update::UpdateArgs>),
}

impl Command {
    /// How the result is to be shown, where one may choose.
    pub fn display(&self) -> Option<&DisplayArgs> {
        match self {
            Self::List(Deferred(args)) => Some(&args.display),
            Self::Get(Deferred(args)) => Some(&args.display),
            Self::Check(_) | Self::Diff(_) | Self::Update(_) => None,
        }
    }

    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::List(Deferred(args)) => list::run::<SoftwareSet>(context, args).await,
            Self::Get(Deferred(args)) => get::run::<SoftwareSet>(context, args).await,
            Self::Check(Deferred(args)) => check::run(context, args).await,
            Self::Diff(Deferred(args)) => diff::run(context, args).await,
            Self::Update(Deferred(args)) => update::run(context, args).await,
        }
    }
}

/// The word for the newest software set.
const LATEST: &str = "latest";

/// The software sets that are called so, in that order and each once.
fn named<'a>(
    listed: &'a [SoftwareSetSummary],
    targets: &[String],
) -> Result<Vec<&'a SoftwareSetSummary>> {
    let mut wanted = words(targets)?;
    if let Some(newest) = newest(listed).and_then(SoftwareSetSummary::id) {
        for (word, target) in wanted.iter_mut().zip(targets) {
            if target == LATEST {
                *word = Wanted::id(newest);
            }
        }
    }
    let records = listed.iter().cloned().map(Record::of_summary);
    let records: Vec<Record<SoftwareSet>> = records.collect();
    let places = resolve(&records, &wanted)?;
    Ok(places.into_iter().map(|place| &listed[place]).collect())
}
