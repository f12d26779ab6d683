//! Where each target is.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::goal::{Goal, Judgement, Tests};
use crate::error::{Error, Kind, Result};
use crate::resource::{Facts, Record, Resource};

/// How many values of a column are told; one of times may have as many as there are targets.
const TOLD: usize = 4;

/// What stands for a value that is absent.
const ABSENT: &str = "-";

/// How the wait for a target ended.
#[derive(Debug)]
pub enum End {
    /// It is there.
    Reached,
    /// It will not get there, or is gone.
    Failed(Error),
    /// It is not there yet, and why it is not waited for any longer; in the values of the first condition's column.
    Pending(String),
}

/// What one poll judges by.
pub(super) struct View<R: Resource> {
    pub tests: Tests<R>,
    pub facts: Facts,
}

/// A target that is not there yet.
struct Waiting {
    /// Its place among all targets.
    place: usize,
    /// What the goal's column held when it was last seen.
    seen: Option<String>,
}

/// Keeps what is known of each target.
pub(super) struct Board<R: Resource> {
    goal: Goal<R>,
    total: usize,
    waiting: HashMap<String, Waiting>,
    /// What the goal's column held where the wait has ended.
    ended: BTreeMap<String, usize>,
    arrived: VecDeque<(String, End)>,
    has_changed: bool,
    trouble: Option<Error>,
    is_troubled: bool,
}

impl<R: Resource> Board<R> {
    pub(super) fn new(goal: Goal<R>, ids: Vec<String>) -> Self {
        let place = |(place, id)| (id, Waiting { place, seen: None });
        let waiting: HashMap<_, _> = ids.into_iter().enumerate().map(place).collect();
        Self {
            goal,
            total: waiting.len(),
            waiting,
            ended: BTreeMap::new(),
            arrived: VecDeque::new(),
            has_changed: false,
            trouble: None,
            is_troubled: false,
        }
    }

    pub(super) fn goal(&self) -> &Goal<R> {
        &self.goal
    }

    pub(super) fn total(&self) -> usize {
        self.total
    }

    /// The targets that are not there yet, in their order.
    pub(super) fn waiting(&self) -> Vec<String> {
        let mut ids: Vec<_> = self.waiting.iter().collect();
        ids.sort_unstable_by_key(|(_, waiting)| waiting.place);
        ids.into_iter().map(|(id, _)| id.clone()).collect()
    }

    /// The next target whose wait has ended.
    pub(super) fn arrival(&mut self) -> Option<(String, End)> {
        self.arrived.pop_front()
    }

    /// Whether anything has changed since this was last asked.
    pub(super) fn take_change(&mut self) -> bool {
        std::mem::take(&mut self.has_changed)
    }

    /// How many targets need no waiting any more.
    pub(super) fn done(&self) -> usize {
        self.total - self.waiting.len()
    }

    /// Whether there is none left to wait for.
    pub(super) fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Ends a poll: what went wrong before it is over, if it went well.
    pub(super) fn end_poll(&mut self) {
        if !std::mem::take(&mut self.is_troubled) {
            self.trouble = None;
        }
    }

    /// What went wrong in the last poll that was finished, and may go well next time.
    pub(super) fn trouble(&self) -> Option<&Error> {
        self.trouble.as_ref()
    }

    /// Notes what a poll found.
    ///
    /// # Errors
    /// A failure after which no other target could be looked at either.
    pub(super) fn see(
        &mut self,
        view: &View<R>,
        id: &str,
        answer: Result<Record<R>>,
    ) -> Result<()> {
        let record = match answer {
            Ok(record) => record,
            Err(error) if error.kind() == Kind::NotFound => {
                self.lose(id, error);
                return Ok(());
            }
            Err(error) => return self.excuse(error),
        };
        let value = self.goal.column().value(&record, &view.facts);
        let value = value.map_or_else(|| ABSENT.to_owned(), |value| value.text().into_owned());
        match view.tests.judge(&record, &view.facts) {
            Judgement::Waiting => {
                if let Some(waiting) = self.waiting.get_mut(id) {
                    self.has_changed |= waiting.seen.as_ref() != Some(&value);
                    waiting.seen = Some(value);
                }
            }
            Judgement::Reached => self.end(id, value, End::Reached),
            Judgement::GivenUp(number) => {
                let condition = self.goal.fail_on(number);
                let message = format!(
                    "{} {id} meets {condition}, and is not waited for any longer",
                    R::NOUN
                );
                let error = Error::new(Kind::Conflict, "WaitFailed", message);
                self.end(id, value, End::Failed(error));
            }
        }
        Ok(())
    }

    /// Lets a failure pass that may be another one's turn next time.
    ///
    /// # Errors
    /// The failure, where it will not.
    pub(super) fn excuse(&mut self, error: Error) -> Result<()> {
        let may_pass = error.kind() == Kind::Transient && error.is_retryable();
        // Reading again is as good as reading on.
        if may_pass || error.code() == "TruncatedAnswer" {
            self.trouble = Some(error);
            self.is_troubled = true;
            return Ok(());
        }
        Err(error)
    }

    /// Ends the wait for all that are not there yet.
    pub(super) fn abandon(&mut self) {
        let column = self.goal.column().spec().name;
        for id in self.waiting() {
            let seen = self.waiting.remove(&id).and_then(|waiting| waiting.seen);
            let reason = seen.map_or_else(
                || format!("the {} was not seen", R::NOUN),
                |seen| format!("{column} is {seen}"),
            );
            self.arrived.push_back((id, End::Pending(reason)));
        }
    }

    /// How many targets have which value, those still waited for first: `DEREGISTERING 31 · DEREGISTERED 97`.
    pub(super) fn states(&self) -> String {
        let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
        for seen in self.waiting.values().filter_map(|w| w.seen.as_deref()) {
            *waiting.entry(seen).or_default() += 1;
        }
        let ended = self.ended.iter().map(|(value, count)| (&**value, *count));
        let all: Vec<_> = waiting.into_iter().chain(ended).collect();
        let told = all.iter().take(TOLD);
        let mut told: Vec<_> = told
            .map(|(value, count)| format!("{value} {count}"))
            .collect();
        if all.len() > TOLD {
            told.push("…".to_owned());
        }
        told.join(" · ")
    }

    /// A target does not exist: it never did, or somebody deleted it.
    fn lose(&mut self, id: &str, error: Error) {
        let was_seen = self.waiting.get(id).is_some_and(|w| w.seen.is_some());
        let error = if was_seen {
            error.context("deleted while it was waited for")
        } else {
            error
        };
        self.end(id, "not found".to_owned(), End::Failed(error));
    }

    fn end(&mut self, id: &str, value: String, end: End) {
        if self.waiting.remove(id).is_some() {
            self.has_changed = true;
            *self.ended.entry(value).or_default() += 1;
            self.arrived.push_back((id.to_owned(), end));
        }
    }
}
