//! What became of each target, and of all of them together.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::error::Error;
use crate::output::{self, Batch, ColumnSpec, Rows, Value};

/// What became of a target. The words are part of the JSON contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// Whether it is certain that the target does not exist.
    pub is_absent: bool,
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
            is_absent: false,
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

    /// There was nothing to do, since the target does not exist.
    pub fn absent(&mut self, reason: String) {
        self.skipped(reason);
        self.is_absent = true;
    }

    /// It failed, or nobody knows whether it did.
    pub fn failed(&mut self, error: &Error) {
        self.state = State::of(error);
        self.error = Some((error.to_json(), error.summary()));
    }

    /// Whether the target is there and is to become as the change says.
    #[must_use]
    pub fn is_to_change(&self) -> bool {
        matches!(self.state, State::Succeeded | State::Skipped) && !self.is_absent
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
        match column {
            0 => self.id.as_deref().map(Value::from),
            1 => Some(self.action.into()),
            2 => Some(self.state.as_str().into()),
            3 => self.reason.as_deref().map(Value::from),
            4 => self.error.as_ref().map(|(json, message)| Value::Nested {
                json: json.clone(),
                label: message.clone(),
            }),
            5 => self
                .request
                .as_ref()
                .map(|json| Value::Json(Cow::Borrowed(json))),
            6 => self
                .resource
                .as_ref()
                .map(|json| Value::Json(Cow::Borrowed(json))),
            _ => None,
        }
    }
}
