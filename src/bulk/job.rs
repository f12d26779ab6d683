//! A job: the plan of a change to more than one target, in its journal.

use std::fs::File;
use std::rc::Rc;

use futures_util::stream::{self, StreamExt};

use super::State;
use super::args::PaceArgs;
use super::engine::{Engine, Finding, Limits, Parts, Queue, Sender, Work};
use super::journal::record::{Header, Settled, Target, VERSION};
use super::journal::{self, Folder, Journal, Place, Record};
use super::mutation::{Mutation, Task};
use super::report::Findings;
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::select::Missing;
use crate::ui::Progress;

/// A job that is about to run.
pub struct Job {
    tasks: Rc<[Task]>,
    missing: Missing,
    /// Work in its journal; the sandbox in memory needs none, since nothing of it can be resumed.
    kept: Option<Kept>,
    /// What became of targets in earlier runs, and stays so.
    settled: Vec<Option<Settled>>,
    /// Whether a request may have been sent that was never answered.
    may_be_sent: Vec<bool>,
    retries_failed: bool,
}

struct Kept {
    id: String,
    file: File,
}

impl Job {
    /// Plans a new job: when this returns, the whole plan is on the disk.
    ///
    /// # Errors
    /// [`Kind::Output`](crate::error::Kind::Output) where the journal cannot be written; nothing was sent then.
    pub async fn plan<M: Mutation>(
        context: &Context,
        connection: &Connection,
        mutation: &M,
        tasks: Rc<[Task]>,
        missing: Missing,
    ) -> Result<Self> {
        let arn = journal::any_arn(connection, mutation, targets(&tasks)).await?;
        let place = Place::of(connection, arn.as_deref());
        let is_in_memory = connection.is_sandbox() && place.sandbox.is_none();
        let kept = if is_in_memory {
            None
        } else {
            let header = header(context, mutation, place, &tasks, missing)?;
            let targets = tasks.iter().map(|task| Target {
                id: task.target.clone(),
                token: task.token.clone(),
            });
            let targets: Vec<_> = targets.collect();
            let id = header.id.clone();
            let file = Folder::find()?.create(header, &targets)?;
            Some(Kept { id, file })
        };
        Ok(Self {
            settled: vec![None; tasks.len()],
            may_be_sent: vec![false; tasks.len()],
            tasks,
            missing,
            kept,
            retries_failed: false,
        })
    }

    /// A job of which a journal says what is left; `retries_failed` adds what failed.
    #[must_use]
    pub fn resume(file: File, record: Record, retries_failed: bool) -> Self {
        let Record {
            header, targets, ..
        } = record;
        let task = |target: Target| Task {
            target: target.id,
            token: target.token,
        };
        let stays = |settled: &Settled| {
            settled.is_final() && !(retries_failed && settled.outcome == State::Failed)
        };
        Self {
            tasks: targets.into_iter().map(task).collect(),
            missing: if header.ignore_missing {
                Missing::LetGo
            } else {
                Missing::Refused
            },
            kept: Some(Kept {
                id: header.id,
                file,
            }),
            settled: record
                .settled
                .into_iter()
                .map(|settled| settled.filter(stays))
                .collect(),
            may_be_sent: record.may_be_sent,
            retries_failed,
        }
    }

    /// Its id, where it has a journal.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.kept.as_ref().map(|kept| &*kept.id)
    }

    /// What becomes of targets that do not exist.
    #[must_use]
    pub fn missing(&self) -> Missing {
        self.missing
    }

    /// The targets that are left, in the order of the plan.
    pub fn left(&self) -> impl Iterator<Item = &str> {
        let open = self.tasks.iter().zip(&self.settled);
        open.filter(|(_, settled)| settled.is_none())
            .map(|(task, _)| &*task.target)
    }

    /// Does what is left, and tells what became of every target, first of those that were done before.
    ///
    /// # Errors
    /// As it cannot begin.
    pub fn start<'a, M: Mutation + 'static>(
        self,
        context: &'a Context,
        connection: &Connection,
        mutation: M,
        pace: &PaceArgs,
    ) -> Result<Findings<'a>> {
        let earlier: Vec<_> = self.earlier::<M>().map(Ok).collect();
        let open = (0..self.tasks.len()).filter(|number| self.settled[*number].is_none());
        let work: Vec<_> = open
            .map(|number| Work {
                may_be_done: self.may_be_sent[number],
                ..Work::new(number)
            })
            .collect();
        if work.is_empty() {
            return Ok(stream::iter(earlier).boxed_local());
        }
        let limits = limits(context, connection, pace);
        let connection = connection.without_retries();
        let run = journal::operator(&connection, context.clock.now(), self.retries_failed);
        let count = self.tasks.len();
        let begin = |kept: Kept| Journal::begin(kept.file, run, count);
        let rate = pace.rate.map(crate::args::Rate::get);
        let engine = Engine::new(Parts {
            progress: progress::<M>(context, work.len()),
            sender: Sender::new(connection, mutation, self.missing, rate),
            tasks: self.tasks,
            queue: Queue::of(work),
            limits,
            journal: self.kept.map(begin).transpose()?,
            clock: context.clock,
            ui: context.ui,
        })?;
        Ok(stream::iter(earlier).chain(findings(engine)).boxed_local())
    }

    fn earlier<M: Mutation>(&self) -> impl Iterator<Item = Finding> {
        let known = self.settled.iter().enumerate();
        known.filter_map(|(number, settled)| {
            let (outcome, error) = settled
                .as_ref()?
                .result(&self.tasks[number].target, M::ACTION);
            Some(Finding {
                number,
                outcome,
                error,
            })
        })
    }
}

fn targets(tasks: &[Task]) -> impl Iterator<Item = &str> {
    tasks.iter().map(|task| &*task.target)
}

fn header<M: Mutation>(
    context: &Context,
    mutation: &M,
    place: Place,
    tasks: &[Task],
    missing: Missing,
) -> Result<Header> {
    let time = context.clock.now();
    Ok(Header {
        version: VERSION,
        id: journal::new_id(time)?,
        time,
        command: M::COMMAND.to_owned(),
        action: M::ACTION.to_owned(),
        operation: M::OPERATION.to_owned(),
        target_member: M::TARGET_MEMBER.to_owned(),
        parameters: serde_json::to_value(mutation)
            .map_err(|why| Error::bug("a request has no JSON form").caused_by(why))?,
        ignore_missing: missing == Missing::LetGo,
        place,
        targets: tasks.len(),
    })
}

fn limits(context: &Context, connection: &Connection, pace: &PaceArgs) -> Limits {
    Limits {
        concurrency: context.concurrency(),
        attempts: connection.max_attempts(),
        failures: pace.max_failures.map(std::num::NonZeroUsize::get),
        patience: connection.timeout(),
    }
}

/// A bar, unless the results themselves appear on the same terminal as they come.
fn progress<M: Mutation>(context: &Context, total: usize) -> Progress {
    if context.shows_rows_meanwhile() {
        return Progress::silent();
    }
    Progress::bar(context.ui, M::ACTION, total)
}

/// What became of every target, then why it stopped, if it did.
fn findings<'a, M: Mutation + 'static>(engine: Engine<M>) -> Findings<'a> {
    stream::unfold(Some(engine), |engine| async {
        let mut engine = engine?;
        match engine.next().await {
            Some(finding) => Some((Ok(finding), Some(engine))),
            None => engine.stopped().map(|stop| (Err(stop), None)),
        }
    })
    .boxed_local()
}
