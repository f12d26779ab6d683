//! What became of all targets together.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::State;
use crate::error::{Error, Kind};

/// Counts outcomes and remembers what the exit code depends on.
#[derive(Debug, Default)]
pub struct Tally {
    counts: BTreeMap<State, usize>,
    failures: Vec<Error>,
    stop: Option<Error>,
}

impl Tally {
    /// Counts a target in `state`; failures come with their error, by [`failed`](Self::failed).
    pub fn count(&mut self, state: State) {
        *self.counts.entry(state).or_default() += 1;
    }

    /// Counts a target whose request ended in `error`.
    pub fn failed(&mut self, error: Error) {
        self.count(State::of(&error));
        self.failures.push(error);
    }

    /// Says why the work stopped before its end.
    pub fn stopped(&mut self, why: Error) {
        self.stop = Some(why);
    }

    /// Whether a target failed, or the work stopped before its end: the [`verdict`](Self::verdict) tells.
    #[must_use]
    pub fn has_failures(&self) -> bool {
        !self.failures.is_empty() || self.stop.is_some()
    }

    /// Whether something is left to be done or to be found out.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        self.stop.is_some() || self.of(State::Pending) + self.of(State::Unknown) > 0
    }

    /// How many targets are in `state`.
    #[must_use]
    pub fn of(&self, state: State) -> usize {
        self.counts.get(&state).copied().unwrap_or_default()
    }

    /// The `summary` of the JSON contract: every state that occurred, and its number.
    #[must_use]
    pub fn summary(&self) -> Json {
        self.counts
            .iter()
            .map(|(state, count)| (state.as_str().to_owned(), Json::from(*count)))
            .collect()
    }

    fn total(&self) -> usize {
        self.counts.values().sum()
    }

    /// The failure of the whole: why it stopped, the only target's own, the one that all share, a partial one, or
    /// none.
    #[must_use]
    pub fn verdict(mut self, nouns: &str) -> Option<Error> {
        if let Some(stop) = self.stop.take() {
            return Some(self.interrupted(stop, nouns));
        }
        let (failed, total) = (self.failures.len(), self.total());
        let first = self.failures.first()?;
        if total == 1 {
            return self.failures.pop();
        }
        let shared = failed == total
            && self
                .failures
                .iter()
                .all(|error| error.kind() == first.kind());
        let kind = if shared { first.kind() } else { self.gravest() };
        let code = if shared {
            first.code().to_owned()
        } else {
            "PartialFailure".to_owned()
        };
        let message = format!(
            "{failed} of {total} {nouns} failed; the first: {}",
            first.line()
        );
        let hints = first.hints().to_vec();
        let error = Error::new(kind, code, message).retryable(kind == Kind::Transient);
        Some(hints.into_iter().fold(error, Error::hint))
    }

    /// How far the work had come when it stopped.
    fn interrupted(&self, stop: Error, nouns: &str) -> Error {
        let done = self.of(State::Succeeded) + self.of(State::Skipped);
        let others = [State::Failed, State::Unknown].map(|state| match self.of(state) {
            0 => String::new(),
            count => format!(", {count} {}", state.as_str()),
        });
        let total = self.total();
        stop.context(format_args!(
            "stopped with {done} of {total} {nouns} done{}",
            others.concat()
        ))
    }

    /// What outweighs a partial failure: an answer that cannot be trusted, then refused credentials.
    fn gravest(&self) -> Kind {
        [Kind::Bug, Kind::Output, Kind::Untrusted, Kind::Credentials]
            .into_iter()
            .find(|kind| self.failures.iter().any(|error| error.kind() == *kind))
            .unwrap_or(Kind::Partial)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(kinds: &[Kind], succeeded: usize) -> Option<Kind> {
        let mut tally = Tally::default();
        (0..succeeded).for_each(|_| tally.count(State::Succeeded));
        for kind in kinds {
            tally.failed(Error::new(*kind, "Code", "message"));
        }
        tally.verdict("devices").map(|error| error.kind())
    }

    #[test]
    fn the_exit_code_follows_the_documented_precedence() {
        use Kind::{Conflict, Credentials, NotFound, Partial, Untrusted};
        assert_eq!(verdict(&[], 3), None);
        assert_eq!(verdict(&[NotFound], 0), Some(NotFound));
        assert_eq!(verdict(&[NotFound, NotFound], 0), Some(NotFound));
        assert_eq!(verdict(&[NotFound, Conflict], 0), Some(Partial));
        assert_eq!(verdict(&[NotFound, NotFound], 1), Some(Partial));
        assert_eq!(verdict(&[NotFound, Credentials], 1), Some(Credentials));
        assert_eq!(verdict(&[Credentials, Untrusted], 1), Some(Untrusted));
    }

    #[test]
    fn the_summary_names_what_occurred() {
        let mut tally = Tally::default();
        tally.count(State::Skipped);
        tally.count(State::Succeeded);
        tally.count(State::Skipped);
        assert_eq!(
            tally.summary().to_string(),
            r#"{"succeeded":1,"skipped":2}"#
        );
    }
}
