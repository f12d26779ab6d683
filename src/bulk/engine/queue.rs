//! What is still to be done, and from when on.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

/// A target that is to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// Its number in the plan, counted from 0.
    pub number: usize,
    /// How many requests this run sent for it that count: throttled ones do not.
    pub attempts: u32,
    /// Whether an earlier request may have been carried out.
    pub may_be_done: bool,
}

impl Work {
    /// A target that was never attempted.
    #[must_use]
    pub fn new(number: usize) -> Self {
        Self {
            number,
            attempts: 0,
            may_be_done: false,
        }
    }
}

/// Work in the order of the plan; what was put off comes before it, when its time has come.
#[derive(Debug, Default)]
pub struct Queue {
    fresh: VecDeque<Work>,
    later: BTreeMap<(Instant, usize), Work>,
}

impl Queue {
    /// Everything at once.
    #[must_use]
    pub fn of(work: impl IntoIterator<Item = Work>) -> Self {
        Self {
            fresh: work.into_iter().collect(),
            later: BTreeMap::new(),
        }
    }

    /// Puts work off.
    pub fn put_off(&mut self, work: Work, delay: Duration) {
        self.later
            .insert((Instant::now() + delay, work.number), work);
    }

    /// What can be done now.
    pub fn next(&mut self) -> Option<Work> {
        if self.due().is_some_and(|due| due <= Instant::now()) {
            return self.later.pop_first().map(|(_, work)| work);
        }
        self.fresh.pop_front()
    }

    /// When the first of what was put off can be done.
    #[must_use]
    pub fn due(&self) -> Option<Instant> {
        self.later.first_key_value().map(|((due, _), _)| *due)
    }

    /// Whether nothing is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fresh.is_empty() && self.later.is_empty()
    }

    /// Takes one out that will not be done, the first of the plan first.
    pub fn give_up(&mut self) -> Option<Work> {
        let later = self.later.iter().min_by_key(|(_, work)| work.number);
        let later = later.map(|(key, work)| (*key, work.number));
        let fresh = self.fresh.front().map(|work| work.number);
        match (later, fresh) {
            (Some((key, number)), fresh) if fresh.is_none_or(|fresh| number < fresh) => {
                self.later.remove(&key)
            }
            _ => self.fresh.pop_front(),
        }
    }
}
