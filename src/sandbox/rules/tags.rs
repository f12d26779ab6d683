//! The operations on tags.

use serde_json::{Map, Value};

use super::{ACCOUNT, Context, DEVICE, ENVIRONMENT, SOFTWARE_SET, existing, render, software_sets};
use crate::sandbox::failure::{Failure, Kind};
use crate::sandbox::model::MAX_TAGS;
use crate::sandbox::store::{devices, environments, tags};

/// The tag that the system gives each device.
const ENVIRONMENT_TAG: &str = "aws:thinclient:environment-id";

/// A resource that exists and may carry tags.
struct Target {
    /// The end of its ARN.
    resource: String,
    /// The tag that the system gives it.
    system: Option<(&'static str, String)>,
}

/// Finds the resource that the ARN in the path names.
fn target(cx: &Context) -> Result<Target, Failure> {
    let arn = cx.input.text("resourceArn").unwrap_or_default();
    let (region, account, resource) = parse(arn).ok_or_else(|| {
        let demand = "Member must be the ARN of a thin client device, environment or software set";
        Failure::invalid_member("resourceArn", demand)
    })?;
    let (kind, id) = resource;
    if account != ACCOUNT {
        let message = "The resource belongs to another account.";
        return Err(Failure::new(Kind::ACCESS_DENIED, message));
    }
    // What lies in another region than the one asked does not exist there.
    existing((region == cx.region).then_some(()), kind, id)?;
    let system = match kind {
        DEVICE => {
            let device = existing(devices::find(cx.db, id, cx.now)?, kind, id)?;
            Some((ENVIRONMENT_TAG, device.environment))
        }
        ENVIRONMENT => {
            existing(environments::find(cx.db, id)?, kind, id)?;
            None
        }
        _ => {
            software_sets::find(cx, id)?;
            None
        }
    };
    let resource = resource_name(kind, id);
    Ok(Target { resource, system })
}

/// Splits an ARN of the service into region, account, and type with id.
fn parse(arn: &str) -> Option<(&str, &str, (&str, &str))> {
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let ["arn", partition, "thinclient", region, account, resource] = parts[..] else {
        return None;
    };
    let (kind, id) = resource.split_once('/')?;
    let is_known = [DEVICE, ENVIRONMENT, SOFTWARE_SET].contains(&kind);
    (partition.starts_with("aws") && is_known && !id.is_empty()).then_some((
        region,
        account,
        (kind, id),
    ))
}

/// Returns what the store calls a resource: the end of its ARN.
pub fn resource_name(kind: &str, id: &str) -> String {
    format!("{kind}/{id}")
}

/// `ListTagsForResource`.
///
/// # Errors
/// The error to answer, as with all operations.
pub fn list(cx: &Context) -> Result<Value, Failure> {
    let target = target(cx)?;
    let own = tags::list(cx.db, &target.resource)?;
    let system = target.system.map(|(key, value)| (key.to_owned(), value));
    let all: Map<_, _> = system
        .into_iter()
        .chain(own)
        .map(|(key, value)| (key, Value::String(value)))
        .collect();
    Ok(render::envelope("tags", all))
}

/// `TagResource`.
///
/// # Errors
/// The error to answer.
pub fn tag(cx: &Context) -> Result<Value, Failure> {
    let target = target(cx)?;
    add(cx, &target.resource)?;
    if tags::count(cx.db, &target.resource)? > MAX_TAGS {
        // The operation models no quota error.
        let demand = format!("A resource must have at most {MAX_TAGS} tags");
        return Err(Failure::invalid_member("tags", &demand));
    }
    Ok(render::nothing())
}

/// `UntagResource`; keys that are not there are no error.
///
/// # Errors
/// The error to answer.
pub fn untag(cx: &Context) -> Result<Value, Failure> {
    let target = target(cx)?;
    for key in cx.input.texts("tagKeys") {
        tags::remove(cx.db, &target.resource, key)?;
    }
    Ok(render::nothing())
}

/// Gives a new resource the tags of the input.
///
/// # Errors
/// The database's.
pub fn put(cx: &Context, kind: &str, id: &str) -> Result<(), Failure> {
    add(cx, &resource_name(kind, id))
}

/// Removes the tags of a resource that goes.
///
/// # Errors
/// The database's.
pub fn clear(cx: &Context, kind: &str, id: &str) -> Result<(), Failure> {
    Ok(tags::clear(cx.db, &resource_name(kind, id))?)
}

fn add(cx: &Context, resource: &str) -> Result<(), Failure> {
    for (key, value) in cx.input.object("tags").into_iter().flatten() {
        tags::put(cx.db, resource, key, value.as_str().unwrap_or_default())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_arns_of_the_service_are_understood() {
        let right = "arn:aws:thinclient:eu-west-1:123456789012:device/abc";
        assert_eq!(parse(right), Some(("eu-west-1", ACCOUNT, (DEVICE, "abc"))));
        for wrong in [
            "",
            "arn",
            "arn:aws:thinclient:eu-west-1:123456789012:device",
            "arn:aws:thinclient:eu-west-1:123456789012:device/",
            "arn:aws:thinclient:eu-west-1:123456789012:robot/abc",
            "arn:aws:workspaces:eu-west-1:123456789012:device/abc",
            "arn:gcp:thinclient:eu-west-1:123456789012:device/abc",
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
