//! `thinctl config …`

mod show;

use clap::Subcommand;

use crate::context::Context;
use crate::error::Result;
use crate::output::Report;

/// What can be done with the settings.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show each setting and where its value stands: flag, environment, file or default
    #[command(after_help = show::HELP)]
    Show,
}

impl Command {
    /// Does it.
    pub fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::Show => show::run(context),
        }
    }
}
