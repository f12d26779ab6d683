//! The verbs: `NOUN/VERB.rs`, and the two that are the same for every noun.

mod completions;
mod config;
mod device;
mod display;
mod environment;
mod get;
mod grid;
pub mod iam_policy;
mod job;
mod list;
mod man;
mod records;
mod report;
mod sandbox;
mod software_set;
mod tag;

use clap::Subcommand;

pub use self::display::DisplayArgs;
use crate::args::Deferred;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::select::condition::HELP;

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Devices: list, get, update, deregister, delete, wait
    #[command(subcommand)]
    Device(Deferred<device::Command>),
    /// Environments: list, get, create, update, delete
    #[command(subcommand, visible_alias = "env")]
    Environment(Deferred<environment::Command>),
    /// Software sets: list, get, check, diff, update
    #[command(subcommand, visible_alias = "sw")]
    SoftwareSet(Deferred<software_set::Command>),
    /// Tags of a resource: list, add, remove
    #[command(subcommand)]
    Tag(Deferred<tag::Command>),
    /// Changes to more than one target, and what is left of them: list, show, resume
    #[command(subcommand)]
    Job(Deferred<job::Command>),
    /// A local service with a demo fleet: serve, reset
    #[command(subcommand)]
    Sandbox(Deferred<sandbox::Command>),
    /// The settings: show
    #[command(subcommand)]
    Config(Deferred<config::Command>),
    /// Print the smallest IAM policy that lets a command do its work
    #[command(after_help = iam_policy::HELP)]
    IamPolicy(Deferred<iam_policy::PolicyArgs>),
    /// Conditions, as --where takes them
    #[command(hide = true, long_about = HELP, help_template = "{about}")]
    Where,
    /// Print a completion script for a shell
    #[command(after_help = completions::HELP)]
    Completions(Deferred<completions::CompletionsArgs>),
    /// Print the manual page, or write all of them to a folder
    #[command(after_help = man::HELP)]
    Man(Deferred<man::ManArgs>),
}

impl Command {
    /// How the result is to be shown, where the command lets one choose.
    #[must_use]
    pub fn display(&self) -> DisplayArgs {
        match self {
            Self::Device(Deferred(command)) => command.display(),
            Self::Environment(Deferred(command)) => command.display(),
            Self::SoftwareSet(Deferred(command)) => command.display(),
            Self::Job(Deferred(command)) => return command.display(),
            _ => None,
        }
        .cloned()
        .unwrap_or_default()
    }

    /// Whether all that it does is to print what the program says of itself, so that no setting matters.
    #[must_use]
    pub fn speaks_of_itself(&self) -> bool {
        matches!(self, Self::Where | Self::Completions(_) | Self::Man(_))
    }

    /// Does it.
    ///
    /// # Errors
    /// Whatever went wrong, classified.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::Device(Deferred(command)) => command.run(context).await,
            Self::Environment(Deferred(command)) => command.run(context).await,
            Self::SoftwareSet(Deferred(command)) => command.run(context).await,
            Self::Tag(Deferred(command)) => command.run(context).await,
            Self::Job(Deferred(command)) => command.run(context).await,
            Self::Sandbox(Deferred(command)) => command.run(context).await,
            Self::Config(Deferred(command)) => command.run(context),
            Self::IamPolicy(Deferred(args)) => iam_policy::run(context, &args),
            Self::Where => Ok(Report::Text(HELP.to_owned())),
            Self::Completions(Deferred(args)) => completions::run(context, &args),
            Self::Man(Deferred(args)) => man::run(context, args),
        }
    }
}
