//! `thinctl tag …`

mod add;
mod list;
mod remove;
mod standing;
mod target;

pub use self::add::Add;
pub use self::remove::Remove;

use clap::Subcommand;

pub use self::target::Target;
use crate::args::Deferred;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;

/// What can be done with tags.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the tags of a resource
    #[command(after_help = list::HELP)]
    List(Deferred<list::ListArgs>),
    /// Add tags to a resource, or change their values
    #[command(after_help = add::HELP)]
    Add(Deferred<add::AddArgs>),
    /// Remove tags from a resource
    #[command(after_help = remove::HELP)]
    Remove(Deferred<remove::RemoveArgs>),
}

impl Command {
    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::List(Deferred(args)) => list::run(context, args).await,
            Self::Add(Deferred(args)) => add::run(context, args).await,
            Self::Remove(Deferred(args)) => remove::run(context, args).await,
        }
    }
}
