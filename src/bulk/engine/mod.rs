//! Carrying a plan out: many requests at once, each target until its outcome is known, and an orderly stop.

mod attempt;
mod judge;
mod outage;
mod queue;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use futures_util::future::{AbortHandle, Abortable, LocalBoxFuture};
use futures_util::stream::{FuturesUnordered, StreamExt};
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

pub use self::attempt::{Fate, Sender};
use self::outage::Outage;
pub use self::queue::{Queue, Work};
use super::journal::{Intent, Journal};
use super::signals::{Signals, interrupted};
use super::{Mutation, Outcome, State, Task};
use crate::context::Clock;
use crate::error::{Error, Result};
use crate::ui::{Progress, Ui};

/// How long running requests may take to end after somebody asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// How a job is carried out.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many targets are under way at once.
    pub concurrency: usize,
    /// How many requests may fail for one target; throttled ones do not count.
    pub attempts: u32,
    /// How many targets may fail before the job stops.
    pub failures: Option<usize>,
    /// How long the service may be out of reach before the job stops.
    pub patience: Duration,
}

/// What became of a target.
pub struct Finding {
    /// Its number in the plan, counted from 0.
    pub number: usize,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it failed.
    pub error: Option<Error>,
}

/// What a try came to.
struct Answer {
    work: Work,
    sent: Option<Timestamp>,
    /// An aborted try has none.
    fate: Option<Result<Fate>>,
}

/// A job that runs.
pub struct Engine<M> {
    sender: Rc<Sender<M>>,
    tasks: Rc<[Task]>,
    limits: Limits,
    clock: Clock,
    ui: Ui,
    progress: Progress,
    journal: Option<Journal>,
    queue: Queue,
    running: FuturesUnordered<LocalBoxFuture<'static, Answer>>,
    handles: BTreeMap<usize, AbortHandle>,
    signals: Signals,
    closing: watch::Sender<bool>,
    outage: Outage,
    /// Targets that were given up while nobody knew what had become of them.
    unanswered: Vec<usize>,
    failures: usize,
    denials: u32,
    has_succeeded: bool,
    /// Why no more work is begun.
    stop: Option<Error>,
    /// When running requests are given up.
    deadline: Option<Instant>,
}

/// What an engine is made of.
pub struct Parts<M> {
    /// Sends the requests.
    pub sender: Sender<M>,
    /// The plan.
    pub tasks: Rc<[Task]>,
    /// What of it is still to be done.
    pub queue: Queue,
    /// How.
    pub limits: Limits,
    /// Where it is noted.
    pub journal: Option<Journal>,
    /// Shows how far it has come.
    pub progress: Progress,
    /// Tells the time of what is noted.
    pub clock: Clock,
    /// Says what happens.
    pub ui: Ui,
}

impl<M: Mutation + 'static> Engine<M> {
    /// Gets ready; nothing is sent before the first [`next`](Self::next).
    ///
    /// # Errors
    /// Where signals cannot be listened to.
    pub fn new(parts: Parts<M>) -> Result<Self> {
        let (closing, is_closing) = watch::channel(false);
        Ok(Self {
            sender: Rc::new(parts.sender.until(is_closing)),
            closing,
            tasks: parts.tasks,
            limits: parts.limits,
            clock: parts.clock,
            ui: parts.ui,
            progress: parts.progress,
            journal: parts.journal,
            queue: parts.queue,
            running: FuturesUnordered::new(),
            handles: BTreeMap::new(),
            signals: Signals::listen()?,
            outage: Outage::new(parts.limits.patience),
            unanswered: Vec::new(),
            failures: 0,
            denials: 0,
            has_succeeded: false,
            stop: None,
            deadline: None,
        })
    }

    /// What became of the next target; `None` when every target has been told, and the journal is closed.
    pub async fn next(&mut self) -> Option<Finding> {
        loop {
            while self.stop.is_none() && self.running.len() < self.limits.concurrency {
                let Some(work) = self.queue.next() else { break };
                self.begin(work);
            }
            if self.running.is_empty() && (self.stop.is_some() || self.queue.is_empty()) {
                return self.rest();
            }
            if let Some(finding) = self.step().await {
                return Some(finding);
            }
        }
    }

    /// Why the job stopped before its end.
    pub fn stopped(&mut self) -> Option<Error> {
        self.stop.take()
    }

    /// Waits for whatever happens first.
    async fn step(&mut self) -> Option<Finding> {
        let due = self
            .queue
            .due()
            .filter(|_| self.stop.is_none() && self.running.len() < self.limits.concurrency);
        tokio::select! {
            biased;
            signal = self.signals.next() => {
                self.asked_to_stop(signal);
                None
            }
            Some(answer) = self.running.next() => self.take(answer),
            () = at(due) => None,
            () = at(self.deadline) => {
                self.abort();
                None
            }
        }
    }

    fn begin(&mut self, work: Work) {
        let intent = match self
            .journal
            .as_mut()
            .map(|journal| journal.intend(work.number))
        {
            Some(Err(error)) => {
                self.queue.put_off(work, Duration::ZERO);
                return self.halt(error);
            }
            intent => intent.and_then(Result::ok),
        };
        let (handle, registration) = AbortHandle::new_pair();
        self.handles.insert(work.number, handle);
        let (sender, tasks) = (Rc::clone(&self.sender), Rc::clone(&self.tasks));
        let attempt = attempt(sender, tasks, work.clone(), intent, self.clock);
        self.running.push(Box::pin(async move {
            let answer = Abortable::new(attempt, registration).await;
            answer.unwrap_or(Answer {
                work,
                sent: None,
                fate: None,
            })
        }));
    }

    /// Begins no more work. The first reason counts.
    fn halt(&mut self, error: Error) {
        self.stop.get_or_insert(error);
        self.closing.send_replace(true);
    }

    /// The first signal lets running requests end; the second does not.
    fn asked_to_stop(&mut self, signal: i32) {
        let is_repeated = self
            .stop
            .as_ref()
            .is_some_and(|stop| stop.signal().is_some());
        if is_repeated {
            return self.abort();
        }
        let running = self.running.len();
        let ui = self.ui;
        self.progress.interrupt(|| {
            ui.note(format_args!(
                "stopping: waiting for {running} requests to end; once more stops at once"
            ));
        });
        self.stop = Some(interrupted(signal));
        self.closing.send_replace(true);
        self.deadline = Some(Instant::now() + GRACE);
    }

    fn abort(&mut self) {
        self.deadline = None;
        self.handles.values().for_each(AbortHandle::abort);
    }

    /// When nothing runs any more: what was never done, then the end of the journal.
    fn rest(&mut self) -> Option<Finding> {
        if let Some(work) = self.queue.give_up() {
            if work.may_be_done {
                return Some(self.unanswered(&work));
            }
            return Some(self.finding(&work, State::Pending));
        }
        self.progress.end();
        self.signals.release();
        let why = self.stop.as_ref().map(|stop| stop.code().to_owned());
        if let Some(journal) = self.journal.take()
            && let Err(error) =
                journal.end(self.clock.now(), std::mem::take(&mut self.unanswered), why)
        {
            self.halt(error);
        }
        None
    }
}

async fn attempt<M: Mutation>(
    sender: Rc<Sender<M>>,
    tasks: Rc<[Task]>,
    mut work: Work,
    intent: Option<Intent>,
    clock: Clock,
) -> Answer {
    if let Some(intent) = intent
        && let Err(error) = intent.on_disk().await
    {
        return Answer {
            work,
            sent: None,
            fate: Some(Err(error)),
        };
    }
    work.attempts += 1;
    let sent = clock.now();
    let fate = sender.attempt(&tasks[work.number], &work).await;
    Answer {
        work,
        sent: Some(sent),
        fate: Some(fate),
    }
}

/// Waits until `time`, or for ever.
async fn at(time: Option<Instant>) {
    match time {
        Some(time) => sleep_until(time).await,
        None => std::future::pending().await,
    }
}
