//! Waiting until targets are where they should be.
//!
//! A [`Goal`] says what is waited for. [`run`] is a command of its own; [`wait_for`] follows a change that was
//! made with `--wait`.

mod board;
mod gap;
mod goal;
mod poller;
mod watch;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

use clap::Args;
use futures_util::stream::{self, Stream, StreamExt};

pub use self::board::End;
pub use self::goal::Goal;
use self::watch::Watch;
use super::engine::Finding;
use super::report::{self, Findings};
use super::{Outcome, State, Tally};
use crate::args;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{Ending, Report};
use crate::resource::Resource;
use crate::ui::Progress;

/// The verb in results.
const ACTION: &str = "wait";

/// How long to wait where nobody says it.
const TIMEOUT: Duration = Duration::from_mins(30);

/// How long to wait, and how often to look.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Wait options")]
pub struct WaitArgs {
    /// Wait this long at most [default: 30m]
    #[arg(long, value_name = "DURATION", value_parser = args::duration)]
    pub wait_timeout: Option<Duration>,

    /// Pause this long between two polls [default: 5s, and up to 30s while nothing changes]
    #[arg(long, value_name = "DURATION", value_parser = args::duration)]
    pub interval: Option<Duration>,
}

impl WaitArgs {
    /// Whether anything of it was said.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.wait_timeout.is_some() || self.interval.is_some()
    }

    /// How long to wait at most.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.wait_timeout.unwrap_or(TIMEOUT)
    }
}

/// Options of a change after which one may wait.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Wait options")]
pub struct FollowArgs {
    /// Wait until the devices are as they are to become
    #[arg(long, conflicts_with = "dry_run")]
    wait: bool,

    #[command(flatten)]
    args: WaitArgs,
}

impl FollowArgs {
    /// Whether one is to wait.
    ///
    /// # Errors
    /// A usage error where it is said how to wait, and not to.
    pub fn is_asked(&self) -> Result<bool> {
        if !self.wait && self.args.is_given() {
            return Err(Error::usage("--wait-timeout and --interval go with --wait"));
        }
        Ok(self.wait)
    }

    /// What to wait for, if one is to wait: until `reach` holds, or `fail_on`.
    ///
    /// # Errors
    /// As [`is_asked`](Self::is_asked).
    pub fn follow<R: Resource>(
        self,
        context: &Context,
        reach: String,
        fail_on: String,
    ) -> Result<Option<Follow<R>>> {
        if !self.is_asked()? {
            return Ok(None);
        }
        let goal = Goal::parse(vec![reach], vec![fail_on], context.clock.now())?;
        Ok(Some(Follow {
            goal,
            args: self.args,
        }))
    }

    /// Whether it is said how long to wait at most.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        self.args.wait_timeout.is_some()
    }
}

/// What to wait for after a change.
pub struct Follow<R: Resource> {
    goal: Goal<R>,
    args: WaitArgs,
}

/// Waits until each target is there, fails or the time runs out; shows how far it is meanwhile.
///
/// # Errors
/// Why not all got there.
pub async fn wait_for<R: Resource>(
    context: &Context,
    ids: Vec<String>,
    follow: Follow<R>,
) -> Result<()> {
    let stop = Stop::default();
    let progress = Progress::bar(context.ui, ACTION, ids.len());
    let Follow { goal, args } = follow;
    let arrivals = arrivals(context, ids, goal, &args, progress, &stop).await?;
    let mut tally = Tally::default();
    for (id, end) in arrivals.collect::<Vec<_>>().await {
        match end {
            End::Reached => tally.count(State::Succeeded),
            End::Pending(_) => tally.count(State::Pending),
            End::Failed(error) => tally.failed(error.resource(id)),
        }
    }
    graver(tally.verdict(R::NOUNS), stop.take()).map_or(Ok(()), Err)
}

/// Waits likewise, and reports what became of each target: `{"results":[…],"summary":{…}}`.
///
/// # Errors
/// As the way to the service cannot be made; failures of targets are in the report.
pub async fn run<'a, R: Resource>(
    context: &'a Context,
    ids: Vec<String>,
    goal: Goal<R>,
    args: &WaitArgs,
) -> Result<Report<'a>> {
    let stop = Stop::default();
    let prints_lines = context.settings.format.is_line_based();
    let progress = if prints_lines && context.shows_rows_meanwhile() {
        Progress::silent()
    } else {
        Progress::bar(context.ui, ACTION, ids.len())
    };
    let arrivals = arrivals(context, ids.clone(), goal, args, progress, &stop).await?;
    let numbers: HashMap<_, _> = ids.into_iter().zip(0..).collect();
    let findings = arrivals.map(move |(id, end)| Ok(finding(numbers[&id], id, end)));
    let findings: Findings<'_> = findings.boxed_local();
    let findings = if prints_lines {
        findings
    } else if context.ui.shows_results() {
        together(findings)
    } else {
        report::in_order(findings)
    };
    let epilogue = move |tally: Tally| Ending {
        trailer: Some(("summary", tally.summary())),
        note: None,
        failure: graver(tally.verdict(R::NOUNS), stop.take()),
    };
    let columns = Outcome::columns(None);
    Ok(report::report(findings, columns, Box::new(epilogue)))
}

/// In the order of the plan, when all are known: on a terminal a row that had come before would stand in the bar's way.
fn together(findings: Findings<'_>) -> Findings<'_> {
    stream::once(findings.collect::<Vec<_>>())
        .flat_map(|findings| report::in_order(stream::iter(findings).boxed_local()))
        .boxed_local()
}

/// Why a wait ended before all targets did; known when the last one has been told.
type Stop = Rc<RefCell<Option<Error>>>;

/// The targets as they end; asks nothing where there are none.
async fn arrivals<'a, R: Resource>(
    context: &'a Context,
    ids: Vec<String>,
    goal: Goal<R>,
    args: &WaitArgs,
    progress: Progress,
    stop: &Stop,
) -> Result<impl Stream<Item = (String, End)> + use<'a, R>> {
    let watch = if ids.is_empty() {
        None
    } else {
        let connection = context.connect().await?;
        Some(Watch::new(
            context,
            connection,
            (ids, goal),
            args,
            progress,
            Rc::clone(stop),
        )?)
    };
    Ok(stream::unfold(watch, async |watch| {
        let mut watch = watch?;
        let arrival = watch.next().await?;
        Some((arrival, Some(watch)))
    }))
}

fn finding(number: usize, id: String, end: End) -> Finding {
    let mut outcome = Outcome::new(Some(id.clone()), ACTION, State::Succeeded);
    let mut error = None;
    match end {
        End::Reached => {}
        End::Pending(reason) => {
            outcome.state = State::Pending;
            outcome.reason = Some(reason);
        }
        End::Failed(why) => {
            let why = why.resource(id);
            outcome.failed(&why);
            error = Some(why);
        }
    }
    Finding {
        number,
        outcome,
        error,
    }
}

/// The failure of the whole: time that ran out weighs less than targets that failed, whatever else stopped it more.
fn graver(failed: Option<Error>, stop: Option<Error>) -> Option<Error> {
    match (failed, stop) {
        (Some(failed), Some(stop)) if stop.kind() == Kind::Transient => {
            let failed = failed.hint(stop.message());
            Some(stop.hints().iter().fold(failed, Error::hint))
        }
        (failed, stop) => stop.or(failed),
    }
}
