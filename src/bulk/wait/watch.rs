//! Polls until nothing is left to wait for.

use std::rc::Rc;
use std::time::Duration;

use futures_util::FutureExt;
use jiff::Timestamp;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::board::{Board, End, View};
use super::gap::Gap;
use super::goal::{Goal, Tests};
use super::poller::Poller;
use super::{Stop, WaitArgs};
use crate::bulk::signals::{Signals, interrupted};
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::resource::{Facts, Resource};
use crate::text;
use crate::ui::{Progress, Verbosity};

/// As good as for ever.
const A_YEAR: Duration = Duration::from_hours(365 * 24);

/// A wait that is under way.
pub(super) struct Watch<'a, R: Resource> {
    context: &'a Context,
    board: Board<R>,
    poller: Poller<R>,
    gap: Gap,
    next_poll: Instant,
    timeout: Duration,
    deadline: Instant,
    progress: Rc<Progress>,
    signals: Signals,
    stop: Stop,
    has_warned: bool,
    has_begun: bool,
}

impl<'a, R: Resource> Watch<'a, R> {
    /// Prepares a wait for `ids`; why it ended early will be in `stop`.
    ///
    /// # Errors
    /// As the conditions cannot be read.
    pub(super) fn new(
        context: &'a Context,
        connection: Connection,
        (ids, goal): (Vec<String>, Goal<R>),
        args: &WaitArgs,
        progress: Progress,
        stop: Stop,
    ) -> Result<Self> {
        let needs = goal.tests(context.clock.now())?.needs();
        let (now, timeout) = (Instant::now(), args.timeout());
        Ok(Self {
            context,
            board: Board::new(goal, ids),
            poller: Poller::new(connection, context.concurrency(), needs),
            gap: Gap::new(args.interval),
            next_poll: now,
            timeout,
            deadline: now.checked_add(timeout).unwrap_or_else(|| now + A_YEAR),
            progress: Rc::new(progress),
            signals: Signals::listen()?,
            stop,
            has_warned: false,
            has_begun: false,
        })
    }

    /// The next target whose wait has ended; `None` after the last.
    pub(super) async fn next(&mut self) -> Option<(String, End)> {
        loop {
            if let Some(arrival) = self.board.arrival() {
                return Some(arrival);
            }
            if self.board.is_done() {
                self.progress.end();
                return None;
            }
            if let Err(error) = self.advance().await {
                let command = self.command(&self.board.waiting());
                let error = error.hint(format!("to go on waiting: {command}"));
                self.stop.replace(Some(error));
                self.board.abandon();
            }
        }
    }

    /// Goes on until after the next poll; a signal ends the wait.
    async fn advance(&mut self) -> Result<()> {
        let progress = Rc::clone(&self.progress);
        let mut signals = std::mem::take(&mut self.signals);
        let work = progress.accompany(self.pause_and_poll());
        let done = tokio::select! {
            biased;
            signal = signals.next() => {
                progress.end();
                return Err(interrupted(signal));
            }
            done = work => done,
        };
        self.signals = signals;
        done
    }

    async fn pause_and_poll(&mut self) -> Result<()> {
        let deadline = self.deadline;
        sleep_until(self.next_poll.min(deadline)).await;
        if Instant::now() >= deadline {
            return Err(self.late());
        }
        match timeout_at(deadline, self.poll()).await {
            Ok(polled) => polled,
            Err(_) => Err(self.late()),
        }
    }

    /// Looks at every target that is not there yet.
    async fn poll(&mut self) -> Result<()> {
        let now = self.context.clock.now();
        let tests = self.board.goal().tests(now)?;
        let waiting = self.board.waiting();
        // Boxed: the compiler refuses types of futures that are nested so deep.
        let polled = self.look(tests, &waiting, now).boxed_local().await;
        if let Err(error) = polled {
            self.board.excuse(error)?;
        }
        self.board.end_poll();
        self.tell();
        let has_changed = self.board.take_change();
        self.next_poll = Instant::now() + self.gap.after(has_changed);
        Ok(())
    }

    async fn look(&mut self, tests: Tests<R>, ids: &[String], now: Timestamp) -> Result<()> {
        let Self { board, poller, .. } = self;
        let facts = Facts::fetch(poller.connection(), now, poller.lookups()).await?;
        let view = View { tests, facts };
        let see = |id: &str, answer| board.see(&view, id, answer);
        poller.poll(ids, see).await
    }

    /// Shows how far it is, and under `-v` for the first time that a poll fails.
    fn tell(&mut self) {
        let done = self.board.done();
        if self.has_begun {
            self.progress.set(done);
        } else {
            // What was there already says nothing about how long the others take.
            self.progress.resume_at(done);
            self.has_begun = true;
        }
        self.progress.message(self.board.states());
        if let Some(trouble) = self.board.trouble().filter(|_| !self.has_warned) {
            self.has_warned = true;
            self.context.ui.detail(
                Verbosity::Verbose,
                format_args!("a poll failed and is repeated: {trouble}"),
            );
        }
    }

    /// The time has run out.
    fn late(&self) -> Error {
        let (done, total) = (self.board.done(), self.board.total());
        let all = text::count(total, R::NOUN, R::NOUNS);
        let mut message = format!(
            "{} of {all} did not get there within {}",
            total - done,
            text::duration(self.timeout),
        );
        let states = self.board.states();
        if !states.is_empty() {
            let column = self.board.goal().column().spec().name;
            message = format!("{message} ({column}: {states})");
        }
        let error = Error::new(Kind::Transient, "WaitTimeout", message);
        match self.board.trouble() {
            Some(trouble) => error.hint(format!("the last poll failed: {}", trouble.line())),
            None => error,
        }
    }

    /// The command that goes on.
    fn command(&self, waiting: &[String]) -> String {
        let (verb, named) = (
            ["thinctl", R::ENVELOPE, "wait"],
            waiting.len() <= text::NAMED,
        );
        let targets = if named { waiting } else { &[] };
        let file: &[&str] = if named {
            &[]
        } else {
            &["--from-file", "RESULTS"]
        };
        let words = verb.into_iter().chain(targets.iter().map(String::as_str));
        let words = words.chain(file.iter().copied());
        let words = words.chain(self.board.goal().words());
        let quoted = words.map(|word| shlex::try_quote(word).unwrap_or(word.into()));
        quoted.collect::<Vec<_>>().join(" ") + &self.context.retyped()
    }
}
