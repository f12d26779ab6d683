//! Options of every verb that changes something.

use std::num::NonZeroUsize;

use clap::Args;

use crate::args::Rate;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::select::Missing;

/// Options of every verb that changes something.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Safety options")]
pub struct ChangeArgs {
    /// Do not ask
    #[arg(short, long)]
    pub yes: bool,

    /// Show what would be sent, and send nothing
    #[arg(long)]
    pub dry_run: bool,

    /// With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit
    /// [default: max-affected of the configuration file, or 50]
    #[arg(long, value_name = "N")]
    pub max_affected: Option<usize>,

    /// Count a target that does not exist as skipped, not as failed
    #[arg(long)]
    pub ignore_missing: bool,

    #[command(flatten)]
    pub(super) pace: PaceArgs,
}

/// Options of work on many targets.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Bulk options")]
pub struct PaceArgs {
    /// Send at most this many requests a second; without it, as many as the service admits
    #[arg(long, value_name = "R")]
    pub(super) rate: Option<Rate>,

    /// Stop when this many targets have failed; the rest can be resumed
    #[arg(long, value_name = "N")]
    pub(super) max_failures: Option<NonZeroUsize>,
}

impl ChangeArgs {
    /// What holds for a job that goes on: its targets were approved when it was planned.
    pub(super) fn of_resume(yes: bool, missing: Missing) -> Self {
        Self {
            yes,
            dry_run: false,
            max_affected: None,
            ignore_missing: missing == Missing::LetGo,
            pace: PaceArgs::default(),
        }
    }

    /// What becomes of words that call nothing.
    #[must_use]
    pub fn missing(&self) -> Missing {
        if self.ignore_missing {
            Missing::LetGo
        } else {
            Missing::Refused
        }
    }

    pub(super) fn check_cap(&self, count: usize, context: &Context) -> Result<()> {
        let most = self
            .max_affected
            .unwrap_or(context.resolved.max_affected.value);
        if most == 0 || count <= most {
            return Ok(());
        }
        Err(Error::usage(format!(
            "{count} targets are meant, more than --max-affected {most}; nothing was sent"
        ))
        .hint(format!(
            "look at them with --dry-run, then give --max-affected {count}"
        )))
    }
}
