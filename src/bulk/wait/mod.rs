//! Waiting until targets are where they should be.
//!
//! A [`Goal`] says what is waited for. [`run`] is a command of its own; [`wait_for`] follows a change:
//!
//! ```no_run
//! # use thinctl::bulk::wait::{End, Goal, WaitArgs, wait_for};
//! # use thinctl::{context::Context, error::Result, resource::Device};
//! # async fn example(context: &Context, ids: Vec<String>, args: &WaitArgs) -> Result<()> {
//! let reach = vec!["status=DEREGISTERED".to_owned()];
//! let fail_on = vec!["status=ARCHIVED".to_owned()];
//! let goal = Goal::<Device>::parse(reach, fail_on, context.clock.now())?;
//! let waited = wait_for(context, ids, goal, args).await?;
//! for (id, end) in waited.ends {
//!     match end {
//!         End::Reached => {}
//!         End::Failed(error) => context.ui.warn(error),
//!         End::Pending(reason) => context.ui.warn(format_args!("{id}: {reason}")),
//!     }
//! }
//! waited.stop.map_or(Ok(()), Err)
//! # }
//! ```

mod board;
mod gap;
mod goal;
mod poller;
mod signals;
mod watch;

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, IsTerminal};
use std::rc::Rc;
use std::time::Duration;

use clap::Args;
use futures_util::stream::{self, Stream, StreamExt};

pub use self::board::End;
pub use self::goal::Goal;
use self::watch::Watch;
use super::run::report;
use super::{Outcome, State};
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

/// What became of a wait.
#[derive(Debug)]
pub struct Waited {
    /// Each target once, in the order given.
    pub ends: Vec<(String, End)>,
    /// Why some are pending: the time ran out ([`Kind::Transient`], with the command that goes on), or the service
    /// could not be asked any more.
    pub stop: Option<Error>,
}

/// Waits until each target is there, fails or the time runs out; shows how far it is meanwhile.
///
/// # Errors
/// As the way to the service cannot be made.
pub async fn wait_for<R: Resource>(
    context: &Context,
    ids: Vec<String>,
    goal: Goal<R>,
    args: &WaitArgs,
) -> Result<Waited> {
    let stop = Stop::default();
    let progress = Progress::bar(context.ui, ACTION, ids.len());
    let arrivals = arrivals(context, ids.clone(), goal, args, progress, &stop).await?;
    let ends = in_order(ids, arrivals.collect().await);
    Ok(Waited {
        ends,
        stop: stop.take(),
    })
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
    let prints_at_once = context.settings.format.is_line_based();
    // Lines that appear on the same terminal are sign of life enough.
    let progress = if prints_at_once && io::stdout().is_terminal() {
        Progress::silent()
    } else {
        Progress::bar(context.ui, ACTION, ids.len())
    };
    let arrivals = arrivals(context, ids.clone(), goal, args, progress, &stop).await?;
    let outcomes = if prints_at_once {
        arrivals.map(outcome).boxed_local()
    } else {
        // Documents keep the order in which targets were named.
        let all = async { stream::iter(in_order(ids, arrivals.collect().await)) };
        stream::once(all).flatten().map(outcome).boxed_local()
    };
    let report = report(outcomes, Outcome::columns(None), R::NOUNS);
    Ok(match report {
        Report::Listing(mut listing) => {
            let ending = listing.ending;
            listing.ending = Box::new(move || {
                let Ending {
                    failure, trailer, ..
                } = ending();
                Ending {
                    trailer,
                    note: None,
                    failure: graver(failure, stop.take()),
                }
            });
            Report::Listing(listing)
        }
        other => other,
    })
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

fn in_order(ids: Vec<String>, ends: Vec<(String, End)>) -> Vec<(String, End)> {
    let mut ends: HashMap<_, _> = ends.into_iter().collect();
    ids.into_iter()
        .filter_map(|id| ends.remove_entry(&id))
        .collect()
}

fn outcome((id, end): (String, End)) -> (Outcome, Option<Error>) {
    let mut outcome = Outcome::new(Some(id.clone()), ACTION, State::Succeeded);
    match end {
        End::Reached => (outcome, None),
        End::Pending(reason) => {
            outcome.state = State::Pending;
            outcome.reason = Some(reason);
            (outcome, None)
        }
        End::Failed(error) => {
            let error = error.resource(id);
            outcome.failed(&error);
            (outcome, Some(error))
        }
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
