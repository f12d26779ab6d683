//! Going on with a job that was interrupted.

use clap::Args;

use super::args::{ChangeArgs, PaceArgs};
use super::confirm::approve;
use super::job::Job;
use super::journal::{self, Folder, Place};
use super::run::{Late, planned_report, planned_task, report_of};
use super::undo::Undo;
use super::{Mutation, Outcome};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Report;
use crate::select::{Origin, Targets};

/// Options of going on with a job.
#[derive(Debug, Args)]
pub struct ResumeArgs {
    /// The job, as `thinctl job list` shows it
    #[arg(value_name = "JOB")]
    pub id: String,

    /// Try the targets again that failed
    #[arg(long)]
    retry_failed: bool,

    /// Do not ask
    #[arg(short, long, help_heading = "Safety options")]
    yes: bool,

    /// Show what would be sent, and send nothing
    #[arg(long, help_heading = "Safety options")]
    dry_run: bool,

    #[command(flatten)]
    pace: PaceArgs,

    /// Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]
    // Read by `cli` from what was parsed, as that of every other command.
    #[arg(long, value_name = "N", help_heading = "Bulk options")]
    concurrency: Option<crate::args::Concurrency>,
}

/// Does what is left of a job of this kind.
///
/// # Errors
/// Where it was not confirmed, is held by another process or belongs elsewhere; as the journal cannot be used.
pub async fn resume<M: Mutation + 'static>(
    context: &Context,
    args: ResumeArgs,
) -> Result<Report<'_>> {
    let (file, record) = Folder::find()?.resume(&args.id)?;
    let mutation: M = serde_json::from_value(record.header.parameters.clone()).map_err(|why| {
        Error::new(
            crate::error::Kind::Other,
            "DamagedJournal",
            format!(
                "job {}: the request's parameters cannot be understood",
                args.id
            ),
        )
        .caused_by(why)
    })?;
    let connection = context.connect().await?;
    let belongs = record.header.place.clone();
    let job = Job::resume(file, record, args.retry_failed);
    let left: Vec<_> = job.left().map(str::to_owned).collect();
    if !left.is_empty() {
        let arn = journal::any_arn(&connection, &mutation, job.left()).await?;
        let here = Place::of(&connection, arn.as_deref());
        belongs.expect(&here)?;
    }
    if args.dry_run {
        let planned = left.iter().map(|target| planned_task(&mutation, target));
        return Ok(planned_report(planned.collect::<Result<Vec<Outcome>>>()?));
    }
    let targets = Targets {
        ids: left,
        missing: Vec::new(),
        // They were chosen, and shown, when the job was planned.
        origin: Origin::Typed,
        stdin_is_used: false,
    };
    let change = ChangeArgs::of_resume(args.yes, job.missing());
    approve(context, &mutation, &targets, &change).await?;
    let findings = job.start(context, &connection, mutation, &args.pace)?;
    Ok(report_of::<M>(
        context,
        findings,
        Undo::default(),
        Some(args.id),
        Late::default(),
    ))
}
