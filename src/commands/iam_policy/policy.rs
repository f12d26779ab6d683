//! The document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::action::Action;
use crate::error::{Error, Result};

/// A policy that allows `actions`, on resources of one region or of all.
///
/// # Errors
/// A bug where it has no JSON form.
pub fn document(actions: Vec<Action>, region: Option<&str>) -> Result<String> {
    let mut by_resource: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for action in actions {
        let resource = action.on.map_or_else(
            || "*".to_owned(),
            |kind| {
                let region = region.unwrap_or("*");
                format!("arn:aws:thinclient:{region}:*:{}/*", kind.segment())
            },
        );
        by_resource.entry(resource).or_default().insert(action.name);
    }
    let statement =
        |(resource, actions)| json!({ "Effect": "Allow", "Action": actions, "Resource": resource });
    let statements: Vec<_> = by_resource.into_iter().map(statement).collect();
    let policy = json!({ "Version": "2012-10-17", "Statement": statements });
    let text = serde_json::to_string_pretty(&policy)
        .map_err(|why| Error::bug("a policy has no JSON form").caused_by(why))?;
    Ok(text + "\n")
}
