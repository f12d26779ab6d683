//! Devices: updated, deregistered, deleted.

use snapbox::str;

use super::{ARCHIVED, OTHER, REGISTERED, status};
use crate::support::World;

#[test]
fn a_device_is_updated() {
    let world = World::sandbox();
    let line = format!(
        "device update {REGISTERED} --name 'desk 12' --desired-software-set-id 41 --software-set-update-schedule use-maintenance-window"
    );
    world.check(&line, str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name 'desk 12' --desired-software-set-id 41 --software-set-update-schedule use-maintenance-window
id                        action  outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  update  succeeded  -       -
--- exit 0
"#]]);
    let device = world.json(&format!("device get {REGISTERED}"))["device"].clone();
    assert_eq!(device["name"], "desk 12");
    assert_eq!(device["desiredSoftwareSetId"], "41");
    assert_eq!(
        device["softwareSetUpdateSchedule"],
        "USE_MAINTENANCE_WINDOW"
    );
    world.check(
        &format!("device update {REGISTERED} --name '' -o json"),
        str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name '' -o json
{
    "results": [
        {
            "id": "W500pDzLQPuuNWCcSX4IKsnT",
            "action": "update",
            "outcome": "succeeded",
            "device": {
                "id": "W500pDzLQPuuNWCcSX4IKsnT",
                "serialNumber": "G1D00W10477201XJ",
                "name": "",
                "model": "AFTGAZL",
                "environmentId": "c6xnpxteu",
                "status": "REGISTERED",
                "currentSoftwareSetId": "41",
                "desiredSoftwareSetId": "41",
                "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
                "lastConnectedAt": "2026-11-17T16:58:33.617000+00:00",
                "lastPostureAt": "2026-11-17T20:33:30.527000+00:00",
                "createdAt": "2025-09-06T09:09:19.088000+00:00",
                "updatedAt": "2026-11-22T12:00:00+00:00",
                "arn": "arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT",
                "lastUserId": "grace.murphy"
            }
        }
    ],
    "summary": {
        "succeeded": 1
    }
}
--- exit 0
"#]],
    );
    assert_eq!(
        world.json(&format!("device get {REGISTERED}"))["device"]["name"],
        ""
    );
}

#[test]
fn several_devices_are_updated() {
    let world = World::sandbox();
    let line = format!(
        "device update {REGISTERED} {OTHER} --software-set-update-schedule apply-immediately --yes"
    );
    world.check(&line, str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --software-set-update-schedule apply-immediately --yes
id                        action  outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  update  succeeded  -       -
W0693U3gH7WOesDyqHMqOEY2  update  succeeded  -       -
--- exit 0
"#]]);
    world.check(&format!("{line} --query summary"), str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --software-set-update-schedule apply-immediately --yes --query summary
{
    "succeeded": 2
}
--- exit 0
"#]]);
    let csv = world.run(&format!("device update {REGISTERED} --name x -o csv"));
    csv.is(str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name x -o csv
id,action,outcome,reason,error,request,device
W500pDzLQPuuNWCcSX4IKsnT,update,succeeded,,,,"{""id"":""W500pDzLQPuuNWCcSX4IKsnT"",""serialNumber"":""G1D00W10477201XJ"",""name"":""x"",""model"":""AFTGAZL"",""environmentId"":""c6xnpxteu"",""status"":""REGISTERED"",""currentSoftwareSetId"":""41"",""softwareSetUpdateSchedule"":""APPLY_IMMEDIATELY"",""lastConnectedAt"":""2026-11-17T16:58:33.617000+00:00"",""lastPostureAt"":""2026-11-17T20:33:30.527000+00:00"",""createdAt"":""2025-09-06T09:09:19.088000+00:00"",""updatedAt"":""2026-11-22T12:00:00+00:00"",""arn"":""arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT"",""lastUserId"":""grace.murphy""}"
--- exit 0
"#]]);
    let ndjson = world.run(&format!("device update {REGISTERED} --name x -o ndjson"));
    ndjson.is(str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name x -o ndjson
{"id":"W500pDzLQPuuNWCcSX4IKsnT","action":"update","outcome":"succeeded","device":{"id":"W500pDzLQPuuNWCcSX4IKsnT","serialNumber":"G1D00W10477201XJ","name":"x","model":"AFTGAZL","environmentId":"c6xnpxteu","status":"REGISTERED","currentSoftwareSetId":"41","softwareSetUpdateSchedule":"APPLY_IMMEDIATELY","lastConnectedAt":"2026-11-17T16:58:33.617000+00:00","lastPostureAt":"2026-11-17T20:33:30.527000+00:00","createdAt":"2025-09-06T09:09:19.088000+00:00","updatedAt":"2026-11-22T12:00:00+00:00","arn":"arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT","lastUserId":"grace.murphy"}}
--- exit 0
"#]]);
}

#[test]
fn an_update_without_a_change_is_a_usage_error() {
    let world = World::sandbox();
    world.check(
        &format!("device update {REGISTERED}"),
        str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT
--- stderr
error: the following required arguments were not provided:
  <--name <NAME>|--desired-software-set-id <ID>|--software-set-update-schedule <WHEN>>

Usage: thinctl device update [OPTIONS] <DEVICE>...

For more information, try '--help'.
--- exit 2
"#]],
    );
    world.check("environment update xc6iyrijo", str![[r#"
$ thinctl environment update xc6iyrijo
--- stderr
error: the following required arguments were not provided:
  <--desktop-arn <ARN>|--name <NAME>|--desktop-endpoint <URL>|--software-set-update-schedule <WHEN>|--maintenance-window <WINDOW>|--software-set-update-mode <MODE>|--desired-software-set-id <ID>|--clear-desired-software-set|--device-creation-tags <KEY=VALUE>>

Usage: thinctl environment update [OPTIONS] <ENVIRONMENT>

For more information, try '--help'.
--- exit 2
"#]]);
    world.check(
        "software-set update 41",
        str![[r#"
$ thinctl software-set update 41
--- stderr
error: the following required arguments were not provided:
  --validation-status <STATUS>

Usage: thinctl software-set update --validation-status <STATUS> --sandbox <TARGET>...

For more information, try '--help'.
--- exit 2
"#]],
    );
}

#[test]
fn a_device_has_no_key_of_its_own() {
    let world = World::sandbox();
    world.check(
        &format!(
            "device update {REGISTERED} --kms-key-arn arn:aws:kms:us-east-1:123456789012:key/1"
        ),
        str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT --kms-key-arn arn:aws:kms:us-east-1:123456789012:key/1
--- stderr
error: invalid value 'arn:aws:kms:us-east-1:123456789012:key/1' for '--kms-key-arn <ARN>': a device's key cannot be changed: the API took this option away in 2024; the key comes from the device's environment, so give --kms-key-arn to `thinctl environment create`

For more information, try '--help'.
--- exit 2
"#]],
    );
    world.check(
        &format!("device update {REGISTERED} --name x --kms-key-arn any -o json"),
        str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name x --kms-key-arn any -o json
--- stderr
{"error":{"code":"UsageError","message":"invalid value 'any' for '--kms-key-arn <ARN>': a device's key cannot be changed: the API took this option away in 2024; the key comes from the device's environment, so give --kms-key-arn to `thinctl environment create`","retryable":false,"hint":"For more information, try '--help'.","exitCode":2}}
--- exit 2
"#]],
    );
}

#[test]
fn deregistering_takes_its_time() {
    let mut world = World::sandbox();
    world.check(
        &format!("device deregister {REGISTERED} --yes"),
        str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT --yes
id                        action      outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  deregister  succeeded  -       -
--- exit 0
"#]],
    );
    assert_eq!(status(&world, REGISTERED), "DEREGISTERING");
    world.check(
        &format!("device deregister {REGISTERED} --yes"),
        str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT --yes
id                        action      outcome  reason                               error
W500pDzLQPuuNWCcSX4IKsnT  deregister  skipped  the device is DEREGISTERING already  -
--- exit 0
"#]],
    );
    world.at("2026-11-22T13:00:00Z");
    assert_eq!(status(&world, REGISTERED), "DEREGISTERED");
    world.check(
        &format!("device deregister {REGISTERED} --yes -o json"),
        str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT --yes -o json
{
    "results": [
        {
            "id": "W500pDzLQPuuNWCcSX4IKsnT",
            "action": "deregister",
            "outcome": "skipped",
            "reason": "the device is DEREGISTERED already"
        }
    ],
    "summary": {
        "skipped": 1
    }
}
--- exit 0
"#]],
    );
    world.check(
        &format!("device delete {REGISTERED} --yes"),
        str![[r#"
$ thinctl device delete W500pDzLQPuuNWCcSX4IKsnT --yes
id                        action  outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  delete  succeeded  -       -
--- exit 0
"#]],
    );
    assert_eq!(world.run(&format!("device get {REGISTERED}")).code, Some(5));
}

#[test]
fn a_device_is_archived() {
    let mut world = World::sandbox();
    world.check(
        &format!("device deregister {REGISTERED} --target-device-status archived --yes -o ndjson"),
        str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT --target-device-status archived --yes -o ndjson
{"id":"W500pDzLQPuuNWCcSX4IKsnT","action":"deregister","outcome":"succeeded"}
--- exit 0
"#]],
    );
    world.at("2026-11-22T13:00:00Z");
    assert_eq!(status(&world, REGISTERED), "ARCHIVED");
}

#[test]
fn another_final_state_is_a_conflict() {
    let world = World::sandbox();
    world.check(&format!("device deregister {ARCHIVED} --yes"), str![[r#"
$ thinctl device deregister spr22OW9XVvNEgIzQXAubEwn --yes
id                        action      outcome  reason  error
spr22OW9XVvNEgIzQXAubEwn  deregister  failed   -       Only a registered device can be deregistered. Its status is ARCHIVED.
--- stderr
error: Only a registered device can be deregistered. Its status is ARCHIVED. (ConflictException in DeregisterDevice, request [UUID])
hint: the device is ARCHIVED; only a REGISTERED one can become DEREGISTERED
--- exit 6
"#]]);
    world.check(
        &format!("device deregister {ARCHIVED} --yes -o json"),
        str![[r#"
$ thinctl device deregister spr22OW9XVvNEgIzQXAubEwn --yes -o json
{
    "results": [
        {
            "id": "spr22OW9XVvNEgIzQXAubEwn",
            "action": "deregister",
            "outcome": "failed",
            "error": {
                "code": "ConflictException",
                "message": "Only a registered device can be deregistered. Its status is ARCHIVED.",
                "operation": "DeregisterDevice",
                "resourceId": "spr22OW9XVvNEgIzQXAubEwn",
                "requestId": "[UUID]",
                "retryable": false,
                "hint": "the device is ARCHIVED; only a REGISTERED one can become DEREGISTERED",
                "exitCode": 6
            }
        }
    ],
    "summary": {
        "failed": 1
    }
}
--- stderr
{"error":{"code":"ConflictException","message":"Only a registered device can be deregistered. Its status is ARCHIVED.","operation":"DeregisterDevice","resourceId":"spr22OW9XVvNEgIzQXAubEwn","requestId":"[UUID]","retryable":false,"hint":"the device is ARCHIVED; only a REGISTERED one can become DEREGISTERED","exitCode":6}}
--- exit 6
"#]],
    );
}

#[test]
fn a_registered_device_cannot_be_deleted() {
    let world = World::sandbox();
    world.check(&format!("device delete {REGISTERED} --yes"), str![[r#"
$ thinctl device delete W500pDzLQPuuNWCcSX4IKsnT --yes
id                        action  outcome  reason  error
W500pDzLQPuuNWCcSX4IKsnT  delete  failed   -       A device must be deregistered before it is deleted. Its status is REGISTERED.
--- stderr
error: A device must be deregistered before it is deleted. Its status is REGISTERED. (ConflictException in DeleteDevice, request [UUID])
hint: deregister it first: thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- exit 6
"#]]);
}
