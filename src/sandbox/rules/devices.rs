//! The operations on devices.

use serde_json::Value;

use super::pages::{self, Entry};
use super::{Context, DEVICE, existing, render, rollout, software_sets, tags};
use crate::sandbox::failure::{Failure, Reason, Subject};
use crate::sandbox::store::devices::{self, DEREGISTERED, DEREGISTERING, Device};
use crate::sandbox::store::{Millis, environments};

/// How long deregistering takes. AWS publishes no time.
const DEREGISTRATION: Millis = 5_000;

fn find(cx: &Context) -> Result<Device, Failure> {
    existing(devices::find(cx.db, cx.id(), cx.now)?, DEVICE, cx.id())
}

fn conflict(device: &Device, message: &str) -> Failure {
    let subject = Subject {
        kind: DEVICE,
        id: &device.id,
    };
    Failure::conflict(
        subject,
        format!("{message} Its status is {}.", device.status),
    )
}

/// `GetDevice`.
///
/// # Errors
/// The error to answer, as with all operations.
pub fn get(cx: &Context) -> Result<Value, Failure> {
    let device = find(cx)?;
    Ok(render::envelope("device", render::device(cx, &device)?))
}

/// `ListDevices`, in the order of registration.
///
/// # Errors
/// The error to answer.
pub fn list(cx: &Context) -> Result<Value, Failure> {
    pages::list(cx, "devices", |after, limit| {
        let devices = devices::page(cx.db, after, limit, cx.now)?;
        let entry = |device: &Device| Entry {
            seq: device.seq,
            shown: Value::Object(render::device_summary(cx, device)),
        };
        Ok(devices.iter().map(entry).collect())
    })
}

/// `UpdateDevice`. An update that names nothing changes nothing and succeeds.
///
/// # Errors
/// The error to answer. Software for a device that is not registered is refused; the operation
/// models no conflict, so that is a `ValidationException` (inferred).
pub fn update(cx: &Context) -> Result<Value, Failure> {
    let mut device = find(cx)?;
    let before = device.clone();
    if let Some(name) = cx.input.owned("name") {
        device.name = Some(name);
    }
    update_software(cx, &mut device)?;
    if device != before {
        device.updated_at = cx.now;
        devices::put(cx.db, &device)?;
    }
    Ok(render::envelope(
        "device",
        render::device_summary(cx, &device),
    ))
}

fn update_software(cx: &Context, device: &mut Device) -> Result<(), Failure> {
    let desired = cx.input.owned("desiredSoftwareSetId");
    let schedule = cx.input.owned("softwareSetUpdateSchedule");
    if desired.is_none() && schedule.is_none() {
        return Ok(());
    }
    if !device.is_registered() {
        let message = "Software can be set for registered devices only.";
        return Err(Failure::validation(Reason::Other, message));
    }
    if let Some(id) = desired {
        // A set that is no longer supported is taken too; the device is then not compliant.
        device.desired_set = Some(software_sets::find(cx, &id)?.id);
    }
    device.schedule = schedule.unwrap_or_else(|| device.schedule.clone());
    plan(cx, device)
}

/// Plans the device's own desired set by its own schedule, in its environment's window.
fn plan(cx: &Context, device: &mut Device) -> Result<(), Failure> {
    let environment = environments::find(cx.db, &device.environment)?.unwrap_or_default();
    let target = match device.desired_set.clone() {
        None => rollout::target(cx, &environment)?,
        desired => desired,
    };
    let opening = rollout::opening(&device.schedule, &environment.maintenance_window, cx.now);
    rollout::plan(device, target.as_deref(), opening, cx.now);
    Ok(())
}

/// `DeregisterDevice`: the device is on its way at once, and there after some seconds.
///
/// # Errors
/// The error to answer: a conflict unless the device is registered (inferred).
pub fn deregister(cx: &Context) -> Result<Value, Failure> {
    let mut device = find(cx)?;
    if !device.is_registered() {
        return Err(conflict(
            &device,
            "Only a registered device can be deregistered.",
        ));
    }
    let target = cx.input.text("targetDeviceStatus").unwrap_or(DEREGISTERED);
    DEREGISTERING.clone_into(&mut device.status);
    device.settles_to = Some(target.to_owned());
    device.settles_at = Some(cx.now + DEREGISTRATION);
    device.updated_at = cx.now;
    device.cancel_update();
    devices::put(cx.db, &device)?;
    Ok(render::nothing())
}

/// `DeleteDevice`. AWS's guide contradicts itself on which states allow it; all but REGISTERED do
/// here.
///
/// # Errors
/// The error to answer.
pub fn delete(cx: &Context) -> Result<Value, Failure> {
    let device = find(cx)?;
    if device.is_registered() {
        return Err(conflict(
            &device,
            "A device must be deregistered before it is deleted.",
        ));
    }
    tags::clear(cx, DEVICE, &device.id)?;
    devices::remove(cx.db, &device.id)?;
    Ok(render::nothing())
}
