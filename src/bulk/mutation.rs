//! The seam between a verb and the machinery that carries it out.

use serde::Serialize;
use serde_json::Value as Json;

use crate::args::account;
use crate::client::Connection;
use crate::error::Result;
use crate::resource::{Record, Resource};
use crate::text::escape;

/// A change to one target. Its serialised form is the request, without the target and the token.
#[allow(
    async_fn_in_trait,
    reason = "the runtime has one thread, so no future needs to be Send"
)]
pub trait Mutation: Serialize {
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
    /// The member that holds the resource which the service returns, if it does.
    const RETURNS: Option<&'static str> = None;

    /// Says what the target is, for the question.
    async fn describe(&self, connection: &Connection, target: &str) -> Result<Description>;

    /// Changes the target.
    async fn send(&self, connection: &Connection, target: &str) -> Result<Effect>;
}

/// When a change is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// It cannot be undone: always, and many by typing their number.
    Always,
    /// It can be undone: with more than one target.
    Several,
}

/// What the service did.
#[derive(Debug)]
pub enum Effect {
    /// It did it.
    Done,
    /// It did it and returned the resource.
    Returned(Json),
    /// There was nothing to do, for this reason.
    Nothing(String),
}

/// A target in words.
#[derive(Debug)]
pub struct Description {
    /// `device "desk 12" (ID, serial …)`, escaped.
    pub label: String,
    /// Its account, from its ARN.
    pub account: Option<String>,
    /// What to think of before going on.
    pub caveat: Option<String>,
}

impl Description {
    /// A target of which nothing but the ARN is known.
    #[must_use]
    pub fn of_arn(arn: &str) -> Self {
        Self {
            label: escape(arn).into_owned(),
            account: account(arn).map(str::to_owned),
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
            // Its own quotes must not look like its end.
            .map(|name| format!("\"{}\" ", escape(&name).replace('"', "\\\"")))
            .unwrap_or_default();
        let facts: Vec<_> = std::iter::once(id.to_owned()).chain(facts).collect();
        Ok(Self {
            label: format!("{} {name}({})", R::NOUN, escape(&facts.join(", "))),
            account: record
                .text("arn")
                .as_deref()
                .and_then(account)
                .map(str::to_owned),
            caveat: None,
        })
    }
}
