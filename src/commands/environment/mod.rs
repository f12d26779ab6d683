//! `thinctl environment …`

mod create;
mod delete;
mod settings;
mod update;

pub use self::delete::Delete;

use clap::Subcommand;

use super::{DisplayArgs, display, get, list};
use crate::args::Deferred;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::Environment;
use crate::select::SelectArgs;

const LIST_HELP: &str = "Examples:
  thinctl environment list
  thinctl environment list --columns name,activationCode
  thinctl env list -o json | jq -r '.environments[].desktopArn'";

const GET_HELP: &str = "Examples:
  thinctl environment get ID
  thinctl environment get ID -o json | jq .environment.registeredDevicesCount
  thinctl environment get ID -o text --query environment.activationCode";

/// What can be done with environments.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List all environments
    #[command(after_help = LIST_HELP, after_long_help = display::long_help::<Environment>(LIST_HELP))]
    List(Deferred<list::ListArgs<SelectArgs>>),
    /// Show all details of environments
    #[command(after_help = GET_HELP, after_long_help = display::long_help::<Environment>(GET_HELP))]
    Get(Deferred<get::GetArgs<SelectArgs>>),
    /// Create an environment
    #[command(after_help = create::HELP)]
    Create(Deferred<create::CreateArgs>),
    /// Change an environment
    #[command(after_help = update::HELP)]
    Update(Deferred<update::UpdateArgs>),
    /// Delete environments that have no devices left
    #[command(after_help = delete::HELP)]
    Delete(Deferred<delete::DeleteArgs>),
}

impl Command {
    /// How the result is to be shown, where one may choose.
    pub fn display(&self) -> Option<&DisplayArgs> {
        match self {
            Self::List(Deferred(args)) => Some(&args.display),
            Self::Get(Deferred(args)) => Some(&args.display),
            _ => None,
        }
    }

    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::List(Deferred(args)) => list::run::<Environment>(context, args).await,
            Self::Get(Deferred(args)) => get::run::<Environment>(context, args).await,

            Self::Create(Deferred(args)) => create::run(context, args).await,
            Self::Update(Deferred(args)) => update::run(context, args).await,
            Self::Delete(Deferred(args)) => delete::run(context, args).await,
        }
    }
}
