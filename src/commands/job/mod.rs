//! `thinctl job …`

mod list;
mod resume;
mod show;

use clap::Subcommand;

use super::display::{DisplayArgs, TableArgs};
use crate::args::Deferred;
use crate::bulk::ResumeArgs;
use crate::bulk::journal::{Found, Record};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;

/// What can be done with jobs.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the jobs, newest first
    #[command(after_help = list::HELP)]
    List(Deferred<TableArgs>),
    /// Show a job's record: who sent what, when and where, and what came back
    #[command(after_help = show::HELP)]
    Show(Deferred<show::ShowArgs>),
    /// Do what is left of a job that was interrupted
    #[command(after_help = resume::HELP)]
    Resume(Deferred<ResumeArgs>),
}

impl Command {
    /// How the result is to be shown.
    pub fn display(&self) -> DisplayArgs {
        let table = match self {
            Self::List(Deferred(table)) => table.clone(),
            Self::Show(Deferred(args)) => args.table.clone(),
            Self::Resume(_) => TableArgs::default(),
        };
        DisplayArgs {
            table,
            ..DisplayArgs::default()
        }
    }

    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::List(_) => list::run(),
            Self::Show(Deferred(args)) => show::run(&args),
            Self::Resume(Deferred(args)) => resume::run(context, args).await,
        }
    }
}

/// Every word for a job's state.
const STATES: &[&str] = &["running", "interrupted", "finished", "damaged"];

/// The word for the state of a job.
fn state(found: &Found) -> &'static str {
    match &found.record {
        _ if found.is_held => "running",
        Ok(record) if record.is_finished() => "finished",
        Ok(_) => "interrupted",
        Err(_) => "damaged",
    }
}

/// When the last process began to work on it.
fn last_run(record: &Record) -> Option<jiff::Timestamp> {
    record.runs.last().map(|run| run.time)
}
