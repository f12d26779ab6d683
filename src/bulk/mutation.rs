//! The seam between a verb and the machinery that carries it out.

use aws_types::request_id::RequestId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::args::ClientToken;
use crate::client::Connection;
use crate::error::{Kind, Result};
use crate::resource::{Record, Resource};
use crate::text::escape;

/// A change to one target. Its serialised form is the request, without the target and the token; a journal
/// keeps it, and it is read back from there.
#[allow(
    async_fn_in_trait,
    reason = "the runtime has one thread, so no future needs to be Send"
)]
pub trait Mutation: Serialize + DeserializeOwned {
    /// What was typed after `thinctl`: noun and verb.
    const COMMAND: &'static str;
    /// The verb, in results and questions.
    const ACTION: &'static str;
    /// What the targets are, singular and plural.
    const NOUNS: (&'static str, &'static str);
    /// The API's operation.
    const OPERATION: &'static str;
    /// The member of the request that names the target.
    const TARGET_MEMBER: &'static str = "id";
    /// When to ask first.
    const CAUTION: Caution;
    /// Why a request may be sent again.
    const REPETITION: Repetition;
    /// Whether the target is gone afterwards.
    const REMOVES: bool = false;
    /// The member that holds the resource which the service returns, if it does.
    const RETURNS: Option<&'static str> = None;

    /// The client token that was typed.
    fn token(&self) -> Option<&ClientToken> {
        None
    }

    /// Says what the target is, for the question.
    async fn describe(&self, connection: &Connection, target: &str) -> Result<Description>;

    /// Changes the target.
    async fn send(&self, connection: &Connection, task: &Task) -> Result<Effect>;

    /// Reads what the target is like now: after a conflict, or where nobody knows what became of a request.
    async fn standing(&self, connection: &Connection, target: &str) -> Result<Standing>;

    /// The arguments that take the change back, without the target; read before it is made. `None` where it
    /// cannot be taken back, or changes nothing.
    async fn reversal(
        &self,
        _connection: &Connection,
        _target: &str,
    ) -> Result<Option<Vec<String>>> {
        Ok(None)
    }
}

/// A request to be sent: to whom, and as which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The target: an id, or an ARN where the API takes ARNs.
    pub target: String,
    /// Makes a repetition safe, where the operation takes one.
    pub token: Option<String>,
}

/// Why the same request may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repetition {
    /// It carries a client token: the service carries it out once.
    Token,
    /// It sets a state: once or twice is the same.
    SetsState,
}

/// What a target is like, for somebody who wants to change it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As before the change, which is still to be made.
    Holds,
    /// As it is to become, for this reason.
    Reached(String),
    /// It can no longer be made so; the text is advice.
    Lost(String),
    /// It does not exist.
    Gone,
}

/// When a change is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// It cannot be undone: always, and many by typing their number.
    Always,
    /// It can be undone: with more than one target.
    Several,
}

impl Standing {
    /// Gets the resource and lets `judge` say what it is like.
    ///
    /// # Errors
    /// As the service answers; that it does not exist is no error.
    pub async fn of<R: Resource>(
        connection: &Connection,
        id: &str,
        judge: impl FnOnce(&R::Detail) -> Self,
    ) -> Result<Self> {
        match R::get(connection, id).await {
            Ok(detail) => Ok(judge(&detail)),
            Err(error) if error.kind() == Kind::NotFound => Ok(Self::Gone),
            Err(error) => Err(error),
        }
    }
}

/// What the service answered to a change that it made.
#[derive(Debug, Default)]
pub struct Effect {
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// The resource as it is now, where the service returns it.
    pub resource: Option<Json>,
}

impl Effect {
    /// The change was made, as `answer` says.
    #[must_use]
    pub fn of(answer: &impl RequestId) -> Self {
        Self {
            request_id: answer.request_id().map(str::to_owned),
            resource: None,
        }
    }
}

/// The service's own limit of names, twice: what is longer has no place in a question.
const LONGEST_NAME: usize = 128;

/// A target in words.
#[derive(Debug)]
pub struct Description {
    /// `device "desk 12" (ID, serial …)`, escaped.
    pub label: String,
    /// Its ARN.
    pub arn: Option<String>,
    /// What to think of before going on.
    pub caveat: Option<String>,
}

impl Description {
    /// A target of which nothing but the ARN is known.
    #[must_use]
    pub fn of_arn(arn: &str) -> Self {
        Self {
            label: escape(arn).into_owned(),
            arn: Some(arn.to_owned()),
            caveat: None,
        }
    }

    /// Fetches the resource and describes it: its noun, name and id, then `facts` about it.
    ///
    /// # Errors
    /// As the service answers.
    pub async fn of<R: Resource>(
        connection: &Connection,
        id: &str,
        facts: impl FnOnce(&R::Detail) -> Vec<String>,
    ) -> Result<Self> {
        let detail = R::get(connection, id).await?;
        let facts = facts(&detail);
        let record = Record::<R>::of_detail(detail);
        let name = record.text("name").filter(|name| !name.is_empty());
        let name = name
            .map(|name| name.chars().take(LONGEST_NAME).collect::<String>())
            // Its own quotes must not look like its end.
            .map(|name| format!("\"{}\" ", escape(&name).replace('"', "\\\"")))
            .unwrap_or_default();
        let facts: Vec<_> = std::iter::once(id.to_owned()).chain(facts).collect();
        Ok(Self {
            label: format!("{} {name}({})", R::NOUN, escape(&facts.join(", "))),
            arn: record.text("arn"),
            caveat: None,
        })
    }
}
