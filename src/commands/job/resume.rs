//! `thinctl job resume`

use crate::bulk::journal::Folder;
use crate::bulk::{self, Mutation, ResumeArgs};
use crate::commands::{device, environment, software_set, tag};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::Report;

pub const HELP: &str = "Examples:
  thinctl job resume JOB
  thinctl job resume JOB --retry-failed --yes
  thinctl job resume JOB --dry-run              Show what is left

Targets that are done are not sent again. Those whose request may have been sent are read first, and repeated \
with the same client token only where that is still to be done. The job has to be resumed with the profile, \
region and endpoint of its account; any other is refused.";

/// Calls `$run` for the change whose command a journal names.
macro_rules! by_command {
    ($command:expr, $context:expr, $args:expr; $($change:ty),* $(,)?) => {
        match $command {
            $(<$change as Mutation>::COMMAND => bulk::resume::<$change>($context, $args).await,)*
            other => Err(unknown(other)),
        }
    };
}

pub async fn run(context: &Context, args: ResumeArgs) -> Result<Report<'_>> {
    let record = Folder::find()?.read(&args.id)?.record?;
    by_command!(record.header.command.as_str(), context, args;
        device::Update,
        device::Deregister,
        device::Delete,
        environment::Delete,
        software_set::Update,
        tag::Add,
        tag::Remove,
    )
}

fn unknown(command: &str) -> Error {
    let message = format!("the job is of a kind that this version does not know: {command}");
    Error::new(Kind::Other, "NewerJournal", message)
}
