//! The operations on environments.

use serde_json::{Map, Value, json};

use super::pages::{self, Entry};
use super::{Context, ENVIRONMENT, existing, render, rollout, software_sets, tags, window};
use crate::sandbox::failure::{Failure, Kind, Subject};
use crate::sandbox::random::Random;
use crate::sandbox::store::environments::{self, Environment};
use crate::sandbox::store::{self, devices};
use crate::sandbox::validate::Violation;

/// What follows `arn:PARTITION:` names the desktop's type.
const DESKTOP_TYPES: [&str; 3] = ["workspaces", "appstream", "workspaces-web"];
/// The random sequences that the ids of created environments come from.
const CREATED_STREAM: u64 = 1 << 40;

const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
const LOWER_AND_DIGITS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// Returns the type of a desktop, which is the service of its ARN (inferred).
pub fn desktop_type(arn: &str) -> Option<&'static str> {
    let service = arn.split(':').nth(2)?;
    DESKTOP_TYPES.into_iter().find(|known| *known == service)
}

/// Returns an id and an activation code, and the window that AWS chooses for the environment.
pub fn invent(random: &mut Random) -> Environment {
    let id = random.text(LOWER_AND_DIGITS, 9);
    Environment {
        activation_code: random.text(LOWER, 2) + &random.text(LOWER_AND_DIGITS, 6),
        maintenance_window: system_window(&id),
        id,
        ..Environment::default()
    }
}

fn find(cx: &Context) -> Result<Environment, Failure> {
    existing(environments::find(cx.db, cx.id())?, ENVIRONMENT, cx.id())
}

/// `GetEnvironment`.
///
/// # Errors
/// The error to answer, as with all operations.
pub fn get(cx: &Context) -> Result<Value, Failure> {
    let environment = find(cx)?;
    Ok(render::envelope(
        "environment",
        render::environment(cx, &environment)?,
    ))
}

/// `ListEnvironments`, in the order of creation.
///
/// # Errors
/// The error to answer.
pub fn list(cx: &Context) -> Result<Value, Failure> {
    pages::list(cx, "environments", |after, limit| {
        let entry = |environment: &Environment| {
            let shown = render::environment_summary(cx, environment)?;
            Ok(Entry {
                seq: environment.seq,
                shown: Value::Object(shown),
            })
        };
        let page = environments::page(cx.db, after, limit)?;
        page.iter().map(entry).collect()
    })
}

/// `CreateEnvironment`. What is not given is what the console proposes: the latest software, in
/// the system's window (inferred).
///
/// # Errors
/// The error to answer.
pub fn create(cx: &Context) -> Result<Value, Failure> {
    let stream = CREATED_STREAM + store::next_created(cx.db)?;
    let mut random = Random::new(store::seed(cx.db)?, stream);
    let mut environment = Environment {
        schedule: "USE_MAINTENANCE_WINDOW".to_owned(),
        mode: "USE_LATEST".to_owned(),
        kms_key_arn: cx.input.owned("kmsKeyArn"),
        created_at: cx.now,
        updated_at: cx.now,
        ..invent(&mut random)
    };
    apply(cx, &mut environment)?;
    within_quota(cx)?;
    environments::put(cx.db, &environment)?;
    tags::put(cx, ENVIRONMENT, &environment.id)?;
    summary(cx, &environment)
}

fn summary(cx: &Context, environment: &Environment) -> Result<Value, Failure> {
    let shown = render::environment_summary(cx, environment)?;
    Ok(render::envelope("environment", shown))
}

fn within_quota(cx: &Context) -> Result<(), Failure> {
    let quota = cx.environments_quota;
    if environments::count(cx.db)? < i64::from(quota) {
        return Ok(());
    }
    let message = format!("The account has reached its quota of {quota} environments.");
    Err(Failure::new(Kind::QUOTA, message)
        .with("resourceType", ENVIRONMENT)
        .with("serviceCode", "thinclient")
        .with("quotaCode", "L-00000000"))
}

/// `UpdateEnvironment`. An update that names nothing changes nothing and succeeds.
///
/// # Errors
/// The error to answer.
pub fn update(cx: &Context) -> Result<Value, Failure> {
    let before = find(cx)?;
    let mut environment = before.clone();
    apply(cx, &mut environment)?;
    if environment != before {
        environment.updated_at = cx.now;
        environments::put(cx.db, &environment)?;
    }
    let software = |environment: &Environment| {
        json!([
            environment.mode,
            environment.desired_set,
            environment.schedule,
            environment.maintenance_window,
        ])
    };
    if software(&environment) != software(&before) {
        rollout::begin(cx, &environment)?;
    }
    summary(cx, &environment)
}

/// Takes over what the input names, and checks what comes of it.
fn apply(cx: &Context, environment: &mut Environment) -> Result<(), Failure> {
    let input = cx.input;
    let replace = |field: &mut String, name: &str| {
        if let Some(value) = input.owned(name) {
            *field = value;
        }
    };
    replace(&mut environment.desktop_arn, "desktopArn");
    replace(&mut environment.schedule, "softwareSetUpdateSchedule");
    replace(&mut environment.mode, "softwareSetUpdateMode");
    let keep = |field: &mut Option<String>, name: &str| {
        *field = input.owned(name).or(field.take());
    };
    keep(&mut environment.name, "name");
    keep(&mut environment.desktop_endpoint, "desktopEndpoint");
    if let Some(window) = input.object("maintenanceWindow") {
        apply_window(environment, window);
    }
    if let Some(tags) = input.object("deviceCreationTags") {
        environment.device_creation_tags = Some(tags.clone());
    }
    refuse(&violations(environment))?;
    apply_desired_set(cx, environment)
}

fn apply_window(environment: &mut Environment, window: &Map<String, Value>) {
    environment.maintenance_window = if window::is_system(window) {
        system_window(&environment.id)
    } else {
        window.clone()
    };
}

/// The time that AWS chooses here follows from the id, so that it comes back unchanged.
fn system_window(id: &str) -> Map<String, Value> {
    let seed = id.bytes().fold(0, |sum: u64, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    window::system(&mut Random::new(seed, 0))
}

/// The empty id clears (inferred). `USE_DESIRED` without a set is allowed, since clearing leads
/// there: the devices then keep what they have.
fn apply_desired_set(cx: &Context, environment: &mut Environment) -> Result<(), Failure> {
    environment.desired_set = match cx.input.text("desiredSoftwareSetId") {
        None => return Ok(()),
        Some("") => None,
        Some(id) => Some(software_sets::find(cx, id)?.id),
    };
    Ok(())
}

fn violations(environment: &Environment) -> Vec<Violation> {
    let mut found = window::violations(&environment.maintenance_window);
    let desktop_type = desktop_type(&environment.desktop_arn);
    if desktop_type.is_none() {
        let demand = "Member must be the ARN of a WorkSpaces directory, a WorkSpaces Secure Browser portal or an AppStream 2.0 stack";
        found.push(Violation::new("desktopArn", demand));
    }
    // The console demands it; that the service does too is inferred.
    if desktop_type == Some("appstream") && environment.desktop_endpoint.is_none() {
        let demand = "Member must not be null when the desktop is an AppStream 2.0 stack";
        found.push(Violation::new("desktopEndpoint", demand));
    }
    found
}

fn refuse(violations: &[Violation]) -> Result<(), Failure> {
    if violations.is_empty() {
        return Ok(());
    }
    Err(Failure::invalid(violations))
}

/// `DeleteEnvironment`. Devices that are registered, or have not let go yet, forbid it. AWS's guide
/// wants the others deleted as well, but its API speaks of registered ones only; they stay behind,
/// naming an environment that is gone.
///
/// # Errors
/// The error to answer.
pub fn delete(cx: &Context) -> Result<Value, Failure> {
    let environment = find(cx)?;
    if devices::any_attached(cx.db, &environment.id, cx.now)? {
        let subject = Subject {
            kind: ENVIRONMENT,
            id: &environment.id,
        };
        let message = "The environment has registered devices; deregister them first.";
        return Err(Failure::conflict(subject, message));
    }
    tags::clear(cx, ENVIRONMENT, &environment.id)?;
    environments::remove(cx.db, &environment.id)?;
    Ok(render::nothing())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desktop_type_follows_the_service_of_the_arn() {
        let of = |service: &str| desktop_type(&format!("arn:aws:{service}:us-east-1:1:x/y"));
        for known in DESKTOP_TYPES {
            assert_eq!(of(known), Some(known));
        }
        assert_eq!(of("ec2"), None);
        assert_eq!(desktop_type("nonsense"), None);
    }

    #[test]
    fn invented_ids_have_the_form_of_the_model() {
        let environment = invent(&mut Random::new(1, 1));
        assert_eq!(environment.id.len(), 9);
        assert_eq!(environment.activation_code.len(), 8);
        assert_eq!(environment, invent(&mut Random::new(1, 1)));
        assert_ne!(environment.id, invent(&mut Random::new(1, 2)).id);
    }
}
