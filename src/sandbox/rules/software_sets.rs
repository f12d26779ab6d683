//! The operations on software sets.

use serde_json::Value;

use super::pages::{self, Entry};
use super::{Context, SOFTWARE_SET, existing, render};
use crate::sandbox::failure::Failure;
use crate::sandbox::store::software_sets::{self, SoftwareSet};

/// Finds a software set, or says that it is not there. Also for ids inside other inputs: the
/// operations with such members model that error (inferred).
///
/// # Errors
/// `ResourceNotFoundException`.
pub fn find(cx: &Context, id: &str) -> Result<SoftwareSet, Failure> {
    existing(software_sets::find(cx.db, id)?, SOFTWARE_SET, id)
}

/// `GetSoftwareSet`.
///
/// # Errors
/// The error to answer, as with all operations.
pub fn get(cx: &Context) -> Result<Value, Failure> {
    let set = find(cx, cx.id())?;
    Ok(render::envelope(
        "softwareSet",
        render::software_set(cx, &set),
    ))
}

/// `ListSoftwareSets`, in the order of release.
///
/// # Errors
/// The error to answer.
pub fn list(cx: &Context) -> Result<Value, Failure> {
    pages::list(cx, "softwareSets", |after, limit| {
        let sets = software_sets::page(cx.db, after, limit)?;
        let entry = |set: &SoftwareSet| Entry {
            seq: set.seq,
            shown: Value::Object(render::software_set_summary(cx, set)),
        };
        Ok(sets.iter().map(entry).collect())
    })
}

/// `UpdateSoftwareSet`: the mark is the customer's own and changes nothing else.
///
/// # Errors
/// The error to answer.
pub fn update(cx: &Context) -> Result<Value, Failure> {
    let mut set = find(cx, cx.id())?;
    if let Some(status) = cx.input.owned("validationStatus") {
        set.validation_status = status;
    }
    software_sets::put(cx.db, &set)?;
    Ok(render::nothing())
}
