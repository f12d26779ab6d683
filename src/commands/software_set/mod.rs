//! `thinctl software-set …`

mod update;

pub use self::update::Update;

use clap::Subcommand;

use super::{DisplayArgs, display, get, list};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::SoftwareSet;
use crate::select::SelectArgs;

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
    List(list::ListArgs<SelectArgs>),
    /// Show all details of software sets, their components included
    #[command(after_help = GET_HELP, after_long_help = display::long_help::<SoftwareSet>(GET_HELP))]
    Get(get::GetArgs<SelectArgs>),
    /// Mark software sets as validated, or not
    #[command(after_help = update::HELP)]
    Update(update::UpdateArgs),
}

impl Command {
    /// How the result is to be shown, where one may choose.
    pub fn display(&self) -> Option<&DisplayArgs> {
        match self {
            Self::List(args) => Some(&args.display),
            Self::Get(args) => Some(&args.display),
            Self::Update(_) => None,
        }
    }

    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::List(args) => list::run::<SoftwareSet>(context, args).await,
            Self::Get(args) => get::run::<SoftwareSet>(context, args).await,

            Self::Update(args) => update::run(context, args).await,
        }
    }
}
