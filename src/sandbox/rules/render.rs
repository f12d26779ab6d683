//! Resources as the API shows them; members without a value are left out.

use serde_json::{Map, Value};

use super::{Context, DEVICE, ENVIRONMENT, SOFTWARE_SET, environments, rollout};
use crate::sandbox::failure::Failure;
use crate::sandbox::store::Millis;
use crate::sandbox::store::devices::{self, Device};
use crate::sandbox::store::environments::Environment;
use crate::sandbox::store::software_sets::{self, SoftwareSet};

/// Returns a structure of one member.
pub fn envelope(name: &str, content: Map<String, Value>) -> Value {
    Value::Object(Map::from_iter([(name.to_owned(), Value::Object(content))]))
}

/// Returns the body of operations that answer nothing.
pub fn nothing() -> Value {
    Value::Object(Map::new())
}

fn structure<const N: usize>(members: [(&str, Value); N]) -> Map<String, Value> {
    let present = members.into_iter().filter(|(_, value)| !value.is_null());
    present
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// Seconds since the epoch, with a fraction only where there is one.
fn time(millis: impl Into<Option<Millis>>) -> Value {
    let Some(millis) = millis.into() else {
        return Value::Null;
    };
    if millis % 1000 == 0 {
        return Value::from(millis / 1000);
    }
    #[allow(
        clippy::cast_precision_loss,
        reason = "milliseconds are exact for 280,000 years"
    )]
    let seconds = millis as f64 / 1000.0;
    Value::from(seconds)
}

/// Shows a device as lists do.
pub fn device_summary(cx: &Context, device: &Device) -> Map<String, Value> {
    structure([
        ("id", device.id.as_str().into()),
        ("serialNumber", device.serial.as_str().into()),
        ("name", device.name.as_deref().into()),
        ("model", device.model.as_str().into()),
        ("environmentId", device.environment.as_str().into()),
        ("status", device.status.as_str().into()),
        ("currentSoftwareSetId", device.current_set.as_deref().into()),
        ("desiredSoftwareSetId", device.desired_set.as_deref().into()),
        ("pendingSoftwareSetId", device.pending_set.as_deref().into()),
        ("softwareSetUpdateSchedule", device.schedule.as_str().into()),
        ("lastConnectedAt", time(device.last_connected_at)),
        ("lastPostureAt", time(device.last_posture_at)),
        ("createdAt", time(device.created_at)),
        ("updatedAt", time(device.updated_at)),
        ("arn", cx.arn(DEVICE, &device.id).into()),
        ("lastUserId", device.last_user_id.as_deref().into()),
    ])
}

/// Shows a device in full.
///
/// # Errors
/// The database's.
pub fn device(cx: &Context, device: &Device) -> Result<Map<String, Value>, Failure> {
    let current = find_set(cx, device.current_set.as_deref())?;
    let pending = find_set(cx, device.pending_set.as_deref())?;
    let compliance = match &current {
        Some(set) if device.is_registered() => compliance(set.is_supported(cx.now)),
        _ => "NONE",
    };
    let version = |set: Option<SoftwareSet>| Value::from(set.map(|set| set.version));
    let mut shown = device_summary(cx, device);
    shown.extend(structure([
        ("currentSoftwareSetVersion", version(current)),
        ("pendingSoftwareSetVersion", version(pending)),
        ("softwareSetComplianceStatus", compliance.into()),
        (
            "softwareSetUpdateStatus",
            update_status(device, cx.now).into(),
        ),
        ("kmsKeyArn", device.kms_key_arn.as_deref().into()),
    ]));
    Ok(shown)
}

fn compliance(supported: bool) -> &'static str {
    if supported {
        "COMPLIANT"
    } else {
        "NOT_COMPLIANT"
    }
}

fn find_set(cx: &Context, id: Option<&str>) -> Result<Option<SoftwareSet>, Failure> {
    let found = id.map(|id| software_sets::find(cx.db, id)).transpose()?;
    Ok(found.flatten())
}

/// Tells how far an update is; devices that left have no such status.
fn update_status(device: &Device, now: Millis) -> Option<&'static str> {
    if !device.is_registered() {
        return None;
    }
    Some(match (&device.pending_set, device.update_starts_at) {
        (Some(_), Some(start)) if start <= now => "IN_PROGRESS",
        (Some(_), _) => "AVAILABLE",
        (None, _) => "UP_TO_DATE",
    })
}

/// Shows an environment as lists do.
///
/// # Errors
/// The database's.
pub fn environment_summary(
    cx: &Context,
    environment: &Environment,
) -> Result<Map<String, Value>, Failure> {
    let desktop_type = environments::desktop_type(&environment.desktop_arn);
    let window = Value::Object(environment.maintenance_window.clone());
    let pending = pending_set(cx, environment)?;
    Ok(structure([
        ("id", environment.id.as_str().into()),
        ("name", environment.name.as_deref().into()),
        ("desktopArn", environment.desktop_arn.as_str().into()),
        (
            "desktopEndpoint",
            environment.desktop_endpoint.as_deref().into(),
        ),
        ("desktopType", desktop_type.into()),
        (
            "activationCode",
            environment.activation_code.as_str().into(),
        ),
        (
            "softwareSetUpdateSchedule",
            environment.schedule.as_str().into(),
        ),
        ("maintenanceWindow", window),
        ("softwareSetUpdateMode", environment.mode.as_str().into()),
        (
            "desiredSoftwareSetId",
            environment.desired_set.as_deref().into(),
        ),
        ("pendingSoftwareSetId", pending.as_deref().into()),
        ("createdAt", time(environment.created_at)),
        ("updatedAt", time(environment.updated_at)),
        ("arn", cx.arn(ENVIRONMENT, &environment.id).into()),
    ]))
}

/// Returns the environment's set while some of its devices still wait for it.
fn pending_set(cx: &Context, environment: &Environment) -> Result<Option<String>, Failure> {
    let Some(set) = rollout::target(cx, environment)? else {
        return Ok(None);
    };
    let waiting = devices::any_waiting(cx.db, &environment.id, &set, cx.now)?;
    Ok(waiting.then_some(set))
}

/// Shows an environment in full.
///
/// # Errors
/// The database's.
pub fn environment(cx: &Context, environment: &Environment) -> Result<Map<String, Value>, Failure> {
    let mut shown = environment_summary(cx, environment)?;
    let pending = pending_set(cx, environment)?;
    let pending = find_set(cx, pending.as_deref())?;
    let registered = devices::count_registered(cx.db, &environment.id)?;
    let compliance = environment_compliance(cx, environment, registered)?;
    let tags = environment.device_creation_tags.clone();
    shown.extend(structure([
        ("registeredDevicesCount", registered.into()),
        (
            "pendingSoftwareSetVersion",
            pending.map(|set| set.version).into(),
        ),
        ("softwareSetComplianceStatus", compliance.into()),
        ("kmsKeyArn", environment.kms_key_arn.as_deref().into()),
        ("deviceCreationTags", tags.map(Value::Object).into()),
    ]));
    Ok(shown)
}

/// An environment complies when every registered device of it does.
fn environment_compliance(
    cx: &Context,
    environment: &Environment,
    registered: i64,
) -> Result<&'static str, Failure> {
    if registered == 0 {
        return Ok("NO_REGISTERED_DEVICES");
    }
    for id in devices::sets_in_use(cx.db, &environment.id, cx.now)? {
        let set = find_set(cx, id.as_deref())?;
        if set.is_some_and(|set| !set.is_supported(cx.now)) {
            return Ok(compliance(false));
        }
    }
    Ok(compliance(true))
}

/// Shows a software set as lists do.
pub fn software_set_summary(cx: &Context, set: &SoftwareSet) -> Map<String, Value> {
    structure([
        ("id", set.id.as_str().into()),
        ("version", set.version.as_str().into()),
        ("releasedAt", time(set.released_at)),
        ("supportedUntil", time(set.supported_until)),
        ("validationStatus", set.validation_status.as_str().into()),
        ("arn", cx.arn(SOFTWARE_SET, &set.id).into()),
    ])
}

/// Shows a software set in full.
pub fn software_set(cx: &Context, set: &SoftwareSet) -> Map<String, Value> {
    let mut shown = software_set_summary(cx, set);
    shown.insert("software".to_owned(), set.software.clone());
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn times_have_a_fraction_only_when_there_is_one() {
        assert_eq!(time(1_760_000_000_000), json!(1_760_000_000));
        assert_eq!(time(None), Value::Null);
        let shown = time(1_760_000_000_123).to_string();
        assert_eq!(shown, "1760000000.123");
        assert_eq!(time(-1).to_string(), "-0.001");
    }

    #[test]
    fn an_update_is_available_then_in_progress() {
        let mut device = Device {
            status: devices::REGISTERED.to_owned(),
            pending_set: Some("7".to_owned()),
            update_starts_at: Some(100),
            ..Device::default()
        };
        assert_eq!(update_status(&device, 99), Some("AVAILABLE"));
        assert_eq!(update_status(&device, 100), Some("IN_PROGRESS"));
        device.cancel_update();
        assert_eq!(update_status(&device, 100), Some("UP_TO_DATE"));
        device.status = devices::ARCHIVED.to_owned();
        assert_eq!(update_status(&device, 100), None);
    }
}
