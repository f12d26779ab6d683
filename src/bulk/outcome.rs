//! What became of each target, and of all of them together.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use crate::error::{Error, Kind};
use crate::output::{self, Batch, ColumnSpec, Rows, Value};

/// What became of a target. The words are part of the JSON contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The service did it.
    Succeeded,
    /// There was nothing to do.
    Skipped,
    /// The service refused, or could not be asked.
    Failed,
    /// The request was sent and no answer came.
    Unknown,
    /// Never attempted.
    Pending,
    /// Would be done, but for `--dry-run`.
    Planned,
}

impl State {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Skipped => "skipped",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::Pending => "pending",
            Self::Planned => "planned",
        }
    }

    /// What became of a target whose request ended in `error`.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        if error.is_unanswered() {
            Self::Unknown
        } else {
            Self::Failed
        }
    }

    /// Every word, in the order of the enumeration.
    pub const WORDS: &'static [&'static str] = &[
        "succeeded",
        "skipped",
        "failed",
        "unknown",
        "pending",
        "planned",
    ];
}

/// What became of one target.
#[derive(Debug)]
pub struct Outcome {
    /// The target: an id, or an ARN where the API takes ARNs; none where it is yet to be created.
    pub id: Option<String>,
    /// The verb.
    pub action: &'static str,
    /// What became of it.
    pub state: State,
    /// Why it was skipped.
    pub reason: Option<String>,
    /// Why it failed: the error object, and in one line for a person.
    pub error: Option<(Json, String)>,
    /// What would be sent.
    pub request: Option<Json>,
    /// The resource as the service returned it.
    pub resource: Option<Json>,
}

impl Outcome {
    /// An outcome about which nothing more is known.
    #[must_use]
    pub fn new(id: Option<String>, action: &'static str, state: State) -> Self {
        Self {
            id,
            action,
            state,
            reason: None,
            error: None,
            request: None,
            resource: None,
        }
    }

    /// There was nothing to do.
    pub fn skipped(&mut self, reason: String) {
        self.state = State::Skipped;
        self.reason = Some(reason);
    }

    /// It failed, or nobody knows whether it did.
    pub fn failed(&mut self, error: &Error) {
        self.state = State::of(error);
        self.error = Some((error.to_json(), error.summary()));
    }

    /// The columns of results; `resource` names the member that holds the resource, if the verb returns one.
    #[must_use]
    pub fn columns(resource: Option<&'static str>) -> Vec<ColumnSpec> {
        use output::Kind::{Enum, Nested, Text};
        let column = |name: &'static str, kind, in_table| ColumnSpec {
            name: name.into(),
            kind,
            in_table,
        };
        let mut columns = vec![
            column("id", Text, true),
            column("action", Text, true),
            column("outcome", Enum(State::WORDS), true),
            column("reason", Text, true),
            column("error", Nested, true),
            column("request", Nested, false),
        ];
        columns.extend(resource.map(|name| column(name, Nested, false)));
        columns
    }

    /// The columns of plans: what would be sent is what a table has to show.
    #[must_use]
    pub fn planned_columns() -> Vec<ColumnSpec> {
        let shown = ["id", "action", "outcome", "request"];
        let columns = Self::columns(None).into_iter();
        columns
            .map(|column| ColumnSpec {
                in_table: shown.contains(&&*column.name),
                ..column
            })
            .collect()
    }

    /// The one row that it is.
    #[must_use]
    pub fn batch<'a>(self) -> Batch<'a> {
        Box::new(self)
    }
}

impl Rows for Outcome {
    fn len(&self) -> usize {
        1
    }

    fn value(&self, _row: usize, column: usize) -> Option<Value<'_>> {
        let nested = |json: &Json, label: &str| Value::Nested {
            json: json.clone(),
            label: label.to_owned(),
        };
        match column {
            0 => self.id.as_deref().map(Value::from),
            1 => Some(self.action.into()),
            2 => Some(self.state.as_str().into()),
            3 => self.reason.as_deref().map(Value::from),
            4 => self
                .error
                .as_ref()
                .map(|(json, message)| nested(json, message)),
            5 => self
                .request
                .as_ref()
                .map(|json| nested(json, &json.to_string())),
            6 => self
                .resource
                .as_ref()
                .map(|json| nested(json, &json.to_string())),
            _ => None,
        }
    }
}

/// Counts outcomes and remembers what the exit code depends on.
#[derive(Debug, Default)]
pub struct Tally {
    counts: BTreeMap<State, usize>,
    failures: Vec<Error>,
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

    /// Whether a target failed. The first failure is told by the [`verdict`](Self::verdict).
    #[must_use]
    pub fn has_failures(&self) -> bool {
        !self.failures.is_empty()
    }

    /// The `summary` of the JSON contract: every state that occurred, and its number.
    #[must_use]
    pub fn summary(&self) -> Json {
        self.counts
            .iter()
            .map(|(state, count)| (state.as_str().to_owned(), Json::from(*count)))
            .collect()
    }

    /// The failure of the whole: none, the only target's own, the one that all share, or a partial one.
    #[must_use]
    pub fn verdict(mut self, nouns: &str) -> Option<Error> {
        let total: usize = self.counts.values().sum();
        let failed = self.failures.len();
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
