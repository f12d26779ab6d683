//! The three resources of the service: what columns they have, how one page and one item are fetched.
//!
//! A resource declares; the verbs in `commands` are written once for all of them.

mod cell;
mod column;
mod device;
mod environment;
mod software_set;

use std::collections::BTreeMap;

pub use self::column::{Column, Source};
pub use self::device::Device;
pub use self::environment::Environment;
pub use self::software_set::SoftwareSet;
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

    /// The id of an item in a list.
    fn id(summary: &Self::Summary) -> Option<&str>;
}

/// What is known of one item: as much as was asked for.
pub struct Record<R: Resource> {
    /// From a list, or from an answer of the same shape.
    pub summary: Option<R::Summary>,
    /// From a get.
    pub detail: Option<R::Detail>,
    /// From a call of its own.
    pub tags: Tags,
}

/// The tags of an item, which no list and no get carries.
pub enum Tags {
    /// Nobody needs them.
    NotAsked,
    /// Sorted by key.
    Known(BTreeMap<String, String>),
    /// They were asked for in vain.
    Failed,
}

impl<R: Resource> Record<R> {
    /// What a list says.
    pub fn of_summary(summary: R::Summary) -> Self {
        Self {
            summary: Some(summary),
            detail: None,
            tags: Tags::NotAsked,
        }
    }

    /// What a get says.
    pub fn of_detail(detail: R::Detail) -> Self {
        Self {
            summary: None,
            detail: Some(detail),
            tags: Tags::NotAsked,
        }
    }

    /// The value of the text column called `name`.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        let column = R::columns().iter().find(|column| column.name == name)?;
        match column.value(self)? {
            crate::output::Value::Text(text) => Some(text.into_owned()),
            _ => None,
        }
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
