//! What the tags of a resource are, for changes of them.

use std::collections::BTreeMap;

use crate::bulk::Standing;
use crate::client::Connection;
use crate::error::{Kind, Result};
use crate::resource;

/// Tags, by key.
pub type Tags = BTreeMap<String, String>;

/// Whether the tags of `arn` are as wanted, in words.
///
/// # Errors
/// As the service answers; that the resource does not exist is no error.
pub async fn standing(
    connection: &Connection,
    arn: &str,
    is_reached: impl FnOnce(&Tags) -> bool,
    reason: &str,
) -> Result<Standing> {
    match resource::tags(connection, arn).await {
        Ok(tags) if is_reached(&tags) => Ok(Standing::Reached(reason.to_owned())),
        Ok(_) => Ok(Standing::Holds),
        Err(error) if error.kind() == Kind::NotFound => Ok(Standing::Gone),
        Err(error) => Err(error),
    }
}

/// The words of `thinctl tag VERB ARN …`.
pub fn words(verb: &str, arn: &str, more: impl Iterator<Item = String>) -> Vec<String> {
    let words = ["tag", verb, arn].map(str::to_owned);
    words.into_iter().chain(more).collect()
}
