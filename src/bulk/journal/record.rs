//! What a journal holds, line by line.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::place::Place;
use crate::bulk::{Outcome, State};
use crate::error::{Error, Kind, Reach};

/// The version of the format that this program writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// One line. Lines are JSON objects; `type` says which of these it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Line {
    /// The first line: what is to be done.
    Job(Header),
    /// One for each target, in order, before anything is sent.
    Target(Target),
    /// A process begins to work on it.
    Run(Run),
    /// Requests to the targets below this number, counted from 0, may be sent by this run. Synced before the
    /// first of them is.
    Sent {
        /// The number.
        below: usize,
    },
    /// What became of a target.
    Outcome(Settled),
    /// The process ends its work in good order.
    End {
        /// When.
        time: Timestamp,
        /// The targets, by their numbers, whose requests were sent and not answered; no other was under way.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        unanswered: Vec<usize>,
        /// Why, where not all is done: an error's code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
}

/// What a job is: everything but its targets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Header {
    /// The version of the format.
    pub version: u32,
    /// The job's id, which is also the file's name.
    pub id: String,
    /// When it was planned.
    pub time: Timestamp,
    /// What was typed after `thinctl`: noun and verb.
    pub command: String,
    /// The verb, in results.
    pub action: String,
    /// The API's operation.
    pub operation: String,
    /// The member of the request that names the target.
    pub target_member: String,
    /// The request without its target and token.
    pub parameters: Json,
    /// Whether a target that does not exist is skipped.
    pub ignore_missing: bool,
    /// Where the requests take effect.
    pub place: Place,
    /// How many targets there are.
    pub targets: usize,
}

/// One target of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// An id, or an ARN where the API takes ARNs.
    pub id: String,
    /// The client token of its request, where the operation takes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// Who works on a job, and from when on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// When it began.
    pub time: Timestamp,
    /// The operating system's name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The profile of the AWS configuration that was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The program and its version.
    pub program: String,
    /// Whether failed targets are tried again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retries_failed: bool,
}

/// What became of a target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Settled {
    /// The target's number in the plan, counted from 0.
    pub target: usize,
    /// The run that settled it, counted from 0: that of the last `run` line above.
    #[serde(skip)]
    pub run: usize,
    /// What became of it.
    pub outcome: State,
    /// Why it was skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How the request failed. The service's words stay out: they may name people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Refusal>,
    /// The service's id of the request that decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// How many requests this run sent for it.
    pub attempts: u32,
    /// When the last of them was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Timestamp>,
    /// When the outcome was known.
    pub time: Timestamp,
}

/// A failure without words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// The stable name of the error.
    pub code: String,
    /// The exit code that it stands for alone.
    pub exit_code: u8,
    /// Whether nobody knows if the request was carried out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unanswered: bool,
}

impl Refusal {
    /// What may be kept of an error.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        Self {
            code: error.code().to_owned(),
            exit_code: error.kind().exit_code(),
            unanswered: error.is_unanswered(),
        }
    }

    /// The error, as far as it was kept.
    #[must_use]
    pub fn error(&self, request_id: Option<&str>) -> Error {
        let kind = Kind::ALL
            .into_iter()
            .find(|kind| kind.exit_code() == self.exit_code);
        let message = format!("{} in an earlier run", self.code);
        let error = Error::new(kind.unwrap_or(Kind::Other), self.code.clone(), message);
        let reach = if self.unanswered {
            Reach::Unanswered
        } else {
            Reach::Answered
        };
        error.request_id(request_id).reached(reach)
    }
}

impl Settled {
    /// Whether it stays so: nothing is left to be done or to be found out.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self.outcome,
            State::Succeeded | State::Skipped | State::Failed
        )
    }

    /// The result of target `id`, and its failure.
    #[must_use]
    pub fn result(&self, id: &str, action: &'static str) -> (Outcome, Option<Error>) {
        let mut outcome = Outcome::new(Some(id.to_owned()), action, self.outcome);
        outcome.reason.clone_from(&self.reason);
        let error = self.error.as_ref().map(|refusal| {
            let error = refusal.error(self.request_id.as_deref());
            error.resource(id)
        });
        if let Some(error) = &error {
            outcome.error = Some((error.to_json(), error.summary()));
        }
        (outcome, error)
    }
}
