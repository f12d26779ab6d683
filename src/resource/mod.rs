//! The three resources of the service: what columns they have, how one page and one item are fetched.
//!
//! A resource declares; the verbs in `commands` are written once for all of them.

mod cell;
mod column;
mod device;
mod environment;
mod facts;
mod software_set;

use std::collections::BTreeMap;

pub use self::cell::timestamp;
pub use self::column::{Chosen, Column, Cost, Source};
pub use self::device::Device;
pub use self::environment::{Environment, wanted_set};
pub use self::facts::{Facts, Lookup, all, is_registered};
pub use self::software_set::{SoftwareSet, newest};
use crate::args::ArnKind;
use crate::client::{Connection, Explain, Page};
use crate::error::{Error, Kind, Result};

/// The most items that the service puts on a page (`MaxResults` of the service's model).
pub const PAGE_SIZE: i32 = 50;

/// A kind of thing that the service keeps.
#[allow(
    async_fn_in_trait,
    reason = "the runtime has one thread, so no future needs to be Send"
)]
pub trait Resource: Sized + 'static {
    /// What a list says of an item.
    type Summary: 'static;
    /// What a get says of it.
    type Detail: 'static;

    /// In a sentence, singular.
    const NOUN: &'static str;
    /// In a sentence, plural.
    const NOUNS: &'static str;
    /// The member that holds one item in the API's answers.
    const ENVELOPE: &'static str;
    /// The member that holds several.
    const ENVELOPES: &'static str;

    /// Every column, in the order of the API's members.
    fn columns() -> &'static [Column<Self>];

    /// Fetches one page of the list.
    async fn page(connection: &Connection, token: Option<String>) -> Result<Page<Self::Summary>>;

    /// Fetches one item with all details.
    async fn get(connection: &Connection, id: &str) -> Result<Self::Detail>;

    /// The column by which people call an item, besides its id.
    const NAME: &'static str;
    /// The column of the number printed on it, where there is one.
    const SERIAL: Option<&'static str>;

    /// Whether `text` can be nothing but an id, so that no listing is needed to tell.
    fn is_surely_id(text: &str) -> bool;

    /// The kind of its ARNs.
    const ARN: ArnKind;

    /// The id of an item in a list.
    fn id(summary: &Self::Summary) -> Option<&str>;
}

/// What is known of one item: as much as was asked for.
pub struct Record<R: Resource> {
    /// From a list, or from an answer of the same shape.
    pub summary: Option<R::Summary>,
    /// From a get.
    pub detail: Part<R::Detail>,
    /// From a call of its own; sorted by key.
    pub tags: Part<BTreeMap<String, String>>,
}

/// What costs a call for each item.
#[derive(Debug)]
pub enum Part<T> {
    /// Nobody needs it.
    NotAsked,
    /// The service's answer.
    Known(T),
    /// It was asked for in vain.
    Failed,
}

impl<T> Part<T> {
    /// The answer, if there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(part) => Some(part),
            Self::NotAsked | Self::Failed => None,
        }
    }
}

impl<R: Resource> Record<R> {
    /// What a list says.
    pub fn of_summary(summary: R::Summary) -> Self {
        Self {
            summary: Some(summary),
            detail: Part::NotAsked,
            tags: Part::NotAsked,
        }
    }

    /// What a get says.
    pub fn of_detail(detail: R::Detail) -> Self {
        Self {
            summary: None,
            detail: Part::Known(detail),
            tags: Part::NotAsked,
        }
    }

    /// The item's id.
    #[must_use]
    pub fn id(&self) -> Option<String> {
        self.text("id")
    }

    /// A member that both a list and a get carry, from whichever is known.
    pub fn either<'a, T>(
        &'a self,
        summary: impl FnOnce(&'a R::Summary) -> Option<T>,
        detail: impl FnOnce(&'a R::Detail) -> Option<T>,
    ) -> Option<T> {
        match (self.detail.known(), &self.summary) {
            (Some(known), _) => detail(known),
            (None, Some(known)) => summary(known),
            (None, None) => None,
        }
    }

    /// The text of a column that both a list and a get carry; `None` for any other.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        let column = R::columns().iter().find(|column| column.name == name)?;
        let Source::List(summary, detail) = column.source else {
            return None;
        };
        self.either(summary, detail)
            .map(|value| value.text().into_owned())
    }
}

/// Fetches the tags of the resource that `arn` names.
///
/// # Errors
/// As the service answers.
pub async fn tags(connection: &Connection, arn: &str) -> Result<BTreeMap<String, String>> {
    let answer = connection
        .api
        .list_tags_for_resource()
        .resource_arn(arn)
        .send()
        .await;
    let answer = answer.explain(connection)?;
    answer
        .tags
        .map(|tags| tags.into_iter().collect())
        .ok_or_else(|| incomplete("ListTagsForResource", "tags"))
}

/// An answer that lacks the one member it is for.
pub(crate) fn incomplete(operation: &'static str, member: &str) -> Error {
    Error::new(
        Kind::Untrusted,
        "IncompleteAnswer",
        format!("the answer has no `{member}`"),
    )
    .operation(operation)
    .hint("something other than the service may have answered: check the endpoint and any proxy")
}
