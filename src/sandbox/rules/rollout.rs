//! How software reaches devices: available at first, then in progress, then current.
//!
//! AWS also updates devices by force once their software has expired. That is not played here, so
//! that the fleet keeps stragglers to look for.

use serde_json::{Map, Value};

use super::{Context, window};
use crate::sandbox::failure::Failure;
use crate::sandbox::store::devices::{self, Device};
use crate::sandbox::store::environments::Environment;
use crate::sandbox::store::{Millis, software_sets};

/// How long a device takes to notice an update once it may be applied.
const NOTICE: Millis = 2_000;
/// Over how long the devices of an environment spread.
const SPREAD: Millis = 4_000;
/// How long an installation takes.
const INSTALLATION: Millis = 6_000;

/// Returns the software set that an environment's devices shall run, if any is named.
///
/// # Errors
/// The database's.
pub fn target(cx: &Context, environment: &Environment) -> Result<Option<String>, Failure> {
    if environment.mode == "USE_DESIRED" {
        return Ok(environment.desired_set.clone());
    }
    Ok(software_sets::newest(cx.db)?)
}

/// Sets the registered devices of an environment on their way to its software set.
///
/// A device with a desired set of its own follows that one.
///
/// # Errors
/// The database's.
pub fn begin(cx: &Context, environment: &Environment) -> Result<(), Failure> {
    let target = target(cx, environment)?;
    let opening = opening(
        &environment.schedule,
        &environment.maintenance_window,
        cx.now,
    );
    for mut device in devices::registered(cx.db, &environment.id, cx.now)? {
        let before = device.clone();
        if device.desired_set.is_none() {
            plan(&mut device, target.as_deref(), opening, cx.now);
        }
        if device != before {
            devices::put(cx.db, &device)?;
        }
    }
    Ok(())
}

/// Returns when updates may next be applied.
pub fn opening(schedule: &str, window: &Map<String, Value>, now: Millis) -> Millis {
    if schedule == "APPLY_IMMEDIATELY" {
        return now;
    }
    window::next_opening(window, now)
}

/// Plans a device's way to `target`; an installation of it that runs already goes on.
pub fn plan(device: &mut Device, target: Option<&str>, opening: Millis, now: Millis) {
    let Some(target) = target.filter(|target| device.current_set.as_deref() != Some(*target))
    else {
        return device.cancel_update();
    };
    let is_pending = device.pending_set.as_deref() == Some(target);
    if is_pending && device.update_starts_at.is_some_and(|start| start <= now) {
        return;
    }
    let turn = device
        .seq
        .unwrap_or_default()
        .wrapping_mul(1_618)
        .rem_euclid(SPREAD);
    let start = opening + NOTICE + turn;
    device.pending_set = Some(target.to_owned());
    device.update_starts_at = Some(start);
    device.update_ends_at = Some(start + INSTALLATION);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device() -> Device {
        Device {
            current_set: Some("1".to_owned()),
            ..Device::default()
        }
    }

    #[test]
    fn a_device_that_has_the_set_waits_for_nothing() {
        let mut device = device();
        plan(&mut device, Some("2"), 0, 0);
        assert_eq!(device.pending_set.as_deref(), Some("2"));
        plan(&mut device, Some("1"), 0, 0);
        assert_eq!(device, self::device());
        plan(&mut device, None, 0, 0);
        assert_eq!(device, self::device());
    }

    #[test]
    fn a_running_installation_is_not_begun_again() {
        let mut device = device();
        plan(&mut device, Some("2"), 0, 0);
        let running = device.clone();
        plan(&mut device, Some("2"), NOTICE, NOTICE);
        assert_eq!(device, running);
        plan(&mut device, Some("3"), NOTICE, NOTICE);
        assert_eq!(device.update_starts_at, Some(2 * NOTICE));
    }
}
