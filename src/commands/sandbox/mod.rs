//! `thinctl sandbox …`

mod fleet;
mod reset;
mod serve;

use clap::Subcommand;

use crate::args::Deferred;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;

/// What can be done with the sandbox.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the sandbox on a loopback port, for aws, boto3 and other programs
    #[command(after_help = serve::HELP)]
    Serve(Deferred<serve::ServeArgs>),
    /// Replace the sandbox's state with a new fleet
    #[command(after_help = reset::HELP)]
    Reset(Deferred<reset::ResetArgs>),
}

impl Command {
    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::Serve(Deferred(args)) => serve::run(context, args).await,
            Self::Reset(Deferred(args)) => reset::run(context, &args),
        }
    }
}
