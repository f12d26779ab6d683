//! `thinctl software-set …`

mod update;

use clap::{Args, Subcommand};

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
    List(ListArgs),
    /// Show all details of software sets, their components included
    #[command(after_help = GET_HELP, after_long_help = display::long_help::<SoftwareSet>(GET_HELP))]
    Get(GetArgs),
    /// Mark software sets as validated, or not
    #[command(after_help = update::HELP)]
    Update(update::UpdateArgs),
}

/// Options of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    #[command(flatten)]
    select: SelectArgs,

    #[command(flatten)]
    list: list::ListOptions,
}

/// Options of `get`.
#[derive(Debug, Args)]
pub struct GetArgs {
    #[command(flatten)]
    select: SelectArgs,

    #[command(flatten)]
    display: DisplayArgs,
}

impl Command {
    /// How the result is to be shown, where one may choose.
    pub fn display(&self) -> Option<&DisplayArgs> {
        match self {
            Self::List(args) => Some(&args.list.display),
            Self::Get(args) => Some(&args.display),
            Self::Update(_) => None,
        }
    }

    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::List(args) => {
                let selection = args.select.read_plain::<SoftwareSet>(context)?;
                list::run(context, selection, args.list).await
            }
            Self::Get(args) => {
                let selection = args.select.read_plain::<SoftwareSet>(context)?;
                get::run(context, selection, args.display).await
            }

            Self::Update(args) => update::run(context, args).await,
        }
    }
}
