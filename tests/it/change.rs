//! Every verb that changes something: what it prints, and what it leaves behind.

use serde_json::json;
use snapbox::str;

use crate::support::World;

const REGISTERED: &str = "W500pDzLQPuuNWCcSX4IKsnT";
const OTHER: &str = "W0693U3gH7WOesDyqHMqOEY2";
const DEREGISTERED: &str = "7cQKNgTDXPj972LQZi8lbpsw";
const ARCHIVED: &str = "spr22OW9XVvNEgIzQXAubEwn";
const NONE: &str = "AAAAAAAAAAAAAAAAAAAAAAAA";

fn status(world: &World, device: &str) -> String {
    let found = world.json(&format!("device get {device}"));
    found["device"]["status"]
        .as_str()
        .expect("a status")
        .to_owned()
}

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
    world.check(&format!("device update {REGISTERED}"), str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT
--- stderr
error: the following required arguments were not provided:
  <--name <NAME>|--desired-software-set-id <ID>|--software-set-update-schedule <WHEN>>

Usage: thinctl device update --sandbox <--name <NAME>|--desired-software-set-id <ID>|--software-set-update-schedule <WHEN>> <DEVICE>...

For more information, try '--help'.
--- exit 2
"#]]);
    world.check("environment update xc6iyrijo", str![[r#"
$ thinctl environment update xc6iyrijo
--- stderr
error: the following required arguments were not provided:
  <--desktop-arn <ARN>|--name <NAME>|--desktop-endpoint <URL>|--software-set-update-schedule <WHEN>|--maintenance-window <WINDOW>|--software-set-update-mode <MODE>|--desired-software-set-id <ID>|--clear-desired-software-set|--device-creation-tags <KEY=VALUE>>

Usage: thinctl environment update --sandbox <--desktop-arn <ARN>|--name <NAME>|--desktop-endpoint <URL>|--software-set-update-schedule <WHEN>|--maintenance-window <WINDOW>|--software-set-update-mode <MODE>|--desired-software-set-id <ID>|--clear-desired-software-set|--device-creation-tags <KEY=VALUE>> <ENVIRONMENT>

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

Usage: thinctl software-set update --validation-status <STATUS> --sandbox <SOFTWARE_SET>...

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
spr22OW9XVvNEgIzQXAubEwn  deregister  failed   -       Only a registered device can be deregistered. Its status is ARCHIVED. (request [UUID])
--- stderr
error: Only a registered device can be deregistered. Its status is ARCHIVED. (request [UUID])
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
W500pDzLQPuuNWCcSX4IKsnT  delete  failed   -       A device must be deregistered before it is deleted. Its status is REGISTERED. (request [UUID])
--- stderr
error: A device must be deregistered before it is deleted. Its status is REGISTERED. (request [UUID])
hint: deregister it first: thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- exit 6
"#]]);
}

#[test]
fn results_keep_the_order_of_the_targets() {
    let world = World::sandbox();
    let line = format!(
        "device deregister {ARCHIVED} {REGISTERED} {NONE} {DEREGISTERED} {REGISTERED} --yes"
    );
    world.check(&line, str![[r#"
$ thinctl device deregister spr22OW9XVvNEgIzQXAubEwn W500pDzLQPuuNWCcSX4IKsnT AAAAAAAAAAAAAAAAAAAAAAAA 7cQKNgTDXPj972LQZi8lbpsw W500pDzLQPuuNWCcSX4IKsnT --yes
id                        action      outcome    reason                              error
spr22OW9XVvNEgIzQXAubEwn  deregister  failed     -                                   Only a registered device can be deregistered. Its status is ARCHIVED. (request [UUID])
W500pDzLQPuuNWCcSX4IKsnT  deregister  succeeded  -                                   -
AAAAAAAAAAAAAAAAAAAAAAAA  deregister  failed     -                                   The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (request [UUID])
7cQKNgTDXPj972LQZi8lbpsw  deregister  skipped    the device is DEREGISTERED already  -
--- stderr
error: 2 of 4 devices failed; the first: Only a registered device can be deregistered. Its status is ARCHIVED. (request [UUID])
hint: the device is ARCHIVED; only a REGISTERED one can become DEREGISTERED
--- exit 3
"#]]);
    world.check(&format!("{line} -o json"), str![[r#"
$ thinctl device deregister spr22OW9XVvNEgIzQXAubEwn W500pDzLQPuuNWCcSX4IKsnT AAAAAAAAAAAAAAAAAAAAAAAA 7cQKNgTDXPj972LQZi8lbpsw W500pDzLQPuuNWCcSX4IKsnT --yes -o json
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
        },
        {
            "id": "W500pDzLQPuuNWCcSX4IKsnT",
            "action": "deregister",
            "outcome": "skipped",
            "reason": "the device is DEREGISTERING already"
        },
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAAA",
            "action": "deregister",
            "outcome": "failed",
            "error": {
                "code": "ResourceNotFoundException",
                "message": "The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist.",
                "operation": "DeregisterDevice",
                "resourceId": "AAAAAAAAAAAAAAAAAAAAAAAA",
                "requestId": "[UUID]",
                "retryable": false,
                "exitCode": 5
            }
        },
        {
            "id": "7cQKNgTDXPj972LQZi8lbpsw",
            "action": "deregister",
            "outcome": "skipped",
            "reason": "the device is DEREGISTERED already"
        }
    ],
    "summary": {
        "skipped": 2,
        "failed": 2
    }
}
--- stderr
{"error":{"code":"PartialFailure","message":"2 of 4 devices failed; the first: Only a registered device can be deregistered. Its status is ARCHIVED. (request [UUID])","retryable":false,"hint":"the device is ARCHIVED; only a REGISTERED one can become DEREGISTERED","exitCode":3}}
--- exit 3
"#]]);
    assert_eq!(status(&world, REGISTERED), "DEREGISTERING");
}

#[test]
fn results_as_lines() {
    let world = World::sandbox();
    let line = format!("device delete {DEREGISTERED} {NONE} --yes");
    let sorted = |ran: crate::support::Ran| {
        let mut lines: Vec<_> = ran.stdout.lines().map(str::to_owned).collect();
        lines.sort();
        lines.join("\n")
    };
    let csv = world.run(&format!("{line} -o csv"));
    assert_eq!(csv.code, Some(3), "{csv}");
    snapbox::assert_data_eq!(
        sorted(csv),
        str![[r#"
7cQKNgTDXPj972LQZi8lbpsw,delete,succeeded,,,
AAAAAAAAAAAAAAAAAAAAAAAA,delete,failed,,"{""code"":""ResourceNotFoundException"",""message"":""The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist."",""operation"":""DeleteDevice"",""resourceId"":""AAAAAAAAAAAAAAAAAAAAAAAA"",""requestId"":""[UUID]"",""retryable"":false,""exitCode"":5}",
id,action,outcome,reason,error,request
"#]]
    );
    let ndjson = world.run(&format!("{line} -o ndjson"));
    assert_eq!(ndjson.code, Some(5), "{ndjson}");
    snapbox::assert_data_eq!(
        sorted(ndjson),
        str![[r#"
{"id":"7cQKNgTDXPj972LQZi8lbpsw","action":"delete","outcome":"failed","error":{"code":"ResourceNotFoundException","message":"The device 7cQKNgTDXPj972LQZi8lbpsw does not exist.","operation":"DeleteDevice","resourceId":"7cQKNgTDXPj972LQZi8lbpsw","requestId":"[UUID]","retryable":false,"exitCode":5}}
{"id":"AAAAAAAAAAAAAAAAAAAAAAAA","action":"delete","outcome":"failed","error":{"code":"ResourceNotFoundException","message":"The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist.","operation":"DeleteDevice","resourceId":"AAAAAAAAAAAAAAAAAAAAAAAA","requestId":"[UUID]","retryable":false,"exitCode":5}}
"#]]
    );
}

#[test]
fn what_does_not_exist() {
    let world = World::sandbox();
    world.check(&format!("device delete {NONE} --yes"), str![[r#"
$ thinctl device delete AAAAAAAAAAAAAAAAAAAAAAAA --yes
id                        action  outcome  reason  error
AAAAAAAAAAAAAAAAAAAAAAAA  delete  failed   -       The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (request [UUID])
--- stderr
error: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (request [UUID])
--- exit 5
"#]]);
    world.check(
        &format!("device delete {NONE} --yes --ignore-missing"),
        str![[r#"
$ thinctl device delete AAAAAAAAAAAAAAAAAAAAAAAA --yes --ignore-missing
id                        action  outcome  reason                 error
AAAAAAAAAAAAAAAAAAAAAAAA  delete  skipped  device does not exist  -
--- exit 0
"#]],
    );
    world.check(
        &format!("device deregister {NONE} {REGISTERED} --yes --ignore-missing --query summary"),
        str![[r#"
$ thinctl device deregister AAAAAAAAAAAAAAAAAAAAAAAA W500pDzLQPuuNWCcSX4IKsnT --yes --ignore-missing --query summary
{
    "succeeded": 1,
    "skipped": 1
}
--- exit 0
"#]],
    );
    world.check("environment delete aaaaaaaaa bbbbbbbbb --yes", str![[r#"
$ thinctl environment delete aaaaaaaaa bbbbbbbbb --yes
id         action  outcome  reason  error
aaaaaaaaa  delete  failed   -       The environment aaaaaaaaa does not exist. (request [UUID])
bbbbbbbbb  delete  failed   -       The environment bbbbbbbbb does not exist. (request [UUID])
--- stderr
error: 2 of 2 environments failed; the first: The environment aaaaaaaaa does not exist. (request [UUID])
--- exit 5
"#]]);
    world.check(
        "environment update aaaaaaaaa --name x",
        str![[r#"
$ thinctl environment update aaaaaaaaa --name x
--- stderr
error: The environment aaaaaaaaa does not exist. (request [UUID])
--- exit 5
"#]],
    );
    world.check(
        "software-set update 7 --validation-status validated -o json",
        str![[r#"
$ thinctl software-set update 7 --validation-status validated -o json
{
    "results": [
        {
            "id": "7",
            "action": "update",
            "outcome": "failed",
            "error": {
                "code": "ResourceNotFoundException",
                "message": "The softwareset 7 does not exist.",
                "operation": "UpdateSoftwareSet",
                "resourceId": "7",
                "requestId": "[UUID]",
                "retryable": false,
                "exitCode": 5
            }
        }
    ],
    "summary": {
        "failed": 1
    }
}
--- stderr
{"error":{"code":"ResourceNotFoundException","message":"The softwareset 7 does not exist.","operation":"UpdateSoftwareSet","resourceId":"7","requestId":"[UUID]","retryable":false,"exitCode":5}}
--- exit 5
"#]],
    );
}

#[test]
fn an_environment_lives_and_dies() {
    let world = World::sandbox();
    let created = world.json("environment create --name Lab --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789 --tags team=it");
    let environment = &created["environment"];
    let id = environment["id"].as_str().expect("an id");
    assert_eq!(environment["name"], "Lab");
    assert_eq!(
        environment["activationCode"].as_str().map(str::len),
        Some(8)
    );
    assert_eq!(
        world.json(&format!("tag list environment/{id}")),
        json!({"tags": {"team": "it"}})
    );

    let updated = world.json(&format!(
        "environment update {id} --name Laboratory --maintenance-window type=SYSTEM"
    ));
    assert_eq!(updated["environment"]["name"], "Laboratory");
    let deleted = world.json(&format!("environment delete {id} --yes"));
    assert_eq!(
        deleted,
        json!({"results": [{"id": id, "action": "delete", "outcome": "succeeded"}], "summary": {"succeeded": 1}})
    );
    assert_eq!(world.run(&format!("environment get {id}")).code, Some(5));
}

#[test]
fn an_environment_is_updated() {
    let world = World::sandbox();
    let line = "environment update b4s42dwir --software-set-update-mode use-latest --clear-desired-software-set --device-creation-tags team=it --maintenance-window type=CUSTOM,startTimeHour=1,startTimeMinute=0,endTimeHour=5,endTimeMinute=30,daysOfTheWeek=MONDAY,TUESDAY,applyTimeOf=UTC";
    world.check(line, str![[r#"
$ thinctl environment update b4s42dwir --software-set-update-mode use-latest --clear-desired-software-set --device-creation-tags team=it --maintenance-window type=CUSTOM,startTimeHour=1,startTimeMinute=0,endTimeHour=5,endTimeMinute=30,daysOfTheWeek=MONDAY,TUESDAY,applyTimeOf=UTC
id                         b4s42dwir
name                       São Paulo call centre
desktopArn                 arn:aws:workspaces:us-east-1:123456789012:directory/d-90670630cf
desktopEndpoint            -
desktopType                workspaces
activationCode             kzgtuhkm
softwareSetUpdateSchedule  USE_MAINTENANCE_WINDOW
maintenanceWindow          CUSTOM 01:00-05:30 UTC MON TUE
softwareSetUpdateMode      USE_LATEST
desiredSoftwareSetId       -
pendingSoftwareSetId       41
createdAt                  2024-08-23T00:14:07Z
updatedAt                  2026-11-22T12:00:00Z
arn                        arn:aws:thinclient:us-east-1:123456789012:environment/b4s42dwir
--- exit 0
"#]]);
    world.check("environment get b4s42dwir --columns softwareSetUpdateMode,desiredSoftwareSetId,maintenanceWindow,deviceCreationTags", str![[r#"
$ thinctl environment get b4s42dwir --columns softwareSetUpdateMode,desiredSoftwareSetId,maintenanceWindow,deviceCreationTags
softwareSetUpdateMode  USE_LATEST
desiredSoftwareSetId   -
maintenanceWindow      CUSTOM 01:00-05:30 UTC MON TUE
deviceCreationTags     team=it
--- exit 0
"#]]);
}

#[test]
fn an_environment_with_devices_stays() {
    let world = World::sandbox();
    world.check("environment delete 1nzq51ap0 --yes", str![[r#"
$ thinctl environment delete 1nzq51ap0 --yes
id         action  outcome  reason  error
1nzq51ap0  delete  failed   -       The environment has registered devices; deregister them first. (request [UUID])
--- stderr
error: The environment has registered devices; deregister them first. (request [UUID])
hint: 1 device is left in it; deregister and delete them first: s7EaGNoHkGRfvixIdqguMVBI (REGISTERED)
--- exit 6
"#]]);
    world.check("environment delete xc6iyrijo --yes -o json", str![[r#"
$ thinctl environment delete xc6iyrijo --yes -o json
{
    "results": [
        {
            "id": "xc6iyrijo",
            "action": "delete",
            "outcome": "failed",
            "error": {
                "code": "ConflictException",
                "message": "The environment has registered devices; deregister them first.",
                "operation": "DeleteEnvironment",
                "resourceId": "xc6iyrijo",
                "requestId": "[UUID]",
                "retryable": false,
                "hint": "8 devices are left in it; deregister and delete them first: 76Tm1eaFoIoNFttEvCUtqpLj (REGISTERED), T04lqLTrdSjD8rb1Q3uAoBMt (REGISTERED), spr22OW9XVvNEgIzQXAubEwn (ARCHIVED), AGznw2tqAZiXZn7OM4TfPuFT (REGISTERED), hLb3mEDNMcmdXAaGKmk5ATEs (REGISTERED), kvud5jzsvWHvOvYfLHxNgrAg (REGISTERED), i11rxwy30TGSNz5GpTDGBLoN (REGISTERED), YXzSecXylJUo3B6vXbbOMMhz (REGISTERED)",
                "exitCode": 6
            }
        }
    ],
    "summary": {
        "failed": 1
    }
}
--- stderr
{"error":{"code":"ConflictException","message":"The environment has registered devices; deregister them first.","operation":"DeleteEnvironment","resourceId":"xc6iyrijo","requestId":"[UUID]","retryable":false,"hint":"8 devices are left in it; deregister and delete them first: 76Tm1eaFoIoNFttEvCUtqpLj (REGISTERED), T04lqLTrdSjD8rb1Q3uAoBMt (REGISTERED), spr22OW9XVvNEgIzQXAubEwn (ARCHIVED), AGznw2tqAZiXZn7OM4TfPuFT (REGISTERED), hLb3mEDNMcmdXAaGKmk5ATEs (REGISTERED), kvud5jzsvWHvOvYfLHxNgrAg (REGISTERED), i11rxwy30TGSNz5GpTDGBLoN (REGISTERED), YXzSecXylJUo3B6vXbbOMMhz (REGISTERED)","exitCode":6}}
--- exit 6
"#]]);
}

#[test]
fn an_arn_of_an_unknown_form_is_left_to_the_service() {
    let world = World::sandbox();
    world.check("environment create --desktop-arn arn:aws:ec2:us-east-1:123456789012:instance/i-1 --dry-run", str![[r#"
$ thinctl environment create --desktop-arn arn:aws:ec2:us-east-1:123456789012:instance/i-1 --dry-run
id  action  outcome  request
-   create  planned  {"operation":"CreateEnvironment","desktopArn":"arn:aws:ec2:us-east-1:123456789012:instance/i-1"}
--- stderr
warning: --desktop-arn has none of the documented forms (a WorkSpaces directory or connection alias, a WorkSpaces Web portal, an AppStream stack); the service decides
--- exit 0
"#]]);
}

#[test]
fn a_software_set_is_marked() {
    let world = World::sandbox();
    world.check(
        "software-set update 41 --validation-status validated",
        str![[r#"
$ thinctl software-set update 41 --validation-status validated
id  action  outcome    reason  error
41  update  succeeded  -       -
--- exit 0
"#]],
    );
    assert_eq!(
        world.json("sw get 41")["softwareSet"]["validationStatus"],
        "VALIDATED"
    );
    world.check(
        "sw update 41 39 --validation-status NOT_VALIDATED --yes -o json",
        str![[r#"
$ thinctl sw update 41 39 --validation-status NOT_VALIDATED --yes -o json
{
    "results": [
        {
            "id": "41",
            "action": "update",
            "outcome": "succeeded"
        },
        {
            "id": "39",
            "action": "update",
            "outcome": "succeeded"
        }
    ],
    "summary": {
        "succeeded": 2
    }
}
--- exit 0
"#]],
    );
    world.check(
        "sw update 41 --validation-status perhaps",
        str![[r#"
$ thinctl sw update 41 --validation-status perhaps
--- stderr
error: invalid value 'perhaps' for '--validation-status <STATUS>'
  [possible values: VALIDATED, NOT_VALIDATED]

For more information, try '--help'.
--- exit 2
"#]],
    );
}

#[test]
fn tags() {
    let world = World::sandbox();
    world.check(
        "tag list environment/xc6iyrijo",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo
key          value
cost-centre  4484
owner        emil.nowak
--- exit 0
"#]],
    );
    world.check(
        "tag add environment/xc6iyrijo team=it 'note=a=b c' empty=",
        str![[r#"
$ thinctl tag add environment/xc6iyrijo team=it 'note=a=b c' empty=
id                                                               action  outcome    reason  error
arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo  tag     succeeded  -       -
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo
key          value
cost-centre  4484
empty
note         a=b c
owner        emil.nowak
team         it
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o json",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o json
{
    "tags": {
        "cost-centre": "4484",
        "empty": "",
        "note": "a=b c",
        "owner": "emil.nowak",
        "team": "it"
    }
}
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o yaml",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o yaml
tags:
  cost-centre: '4484'
  empty: ''
  note: 'a=b c'
  owner: 'emil.nowak'
  team: 'it'
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o csv",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o csv
key,value
cost-centre,4484
empty,
note,a=b c
owner,emil.nowak
team,it
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o ndjson",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o ndjson
{"key":"cost-centre","value":"4484"}
{"key":"empty","value":""}
{"key":"note","value":"a=b c"}
{"key":"owner","value":"emil.nowak"}
{"key":"team","value":"it"}
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o text",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o text
cost-centre	4484
empty	
note	a=b c
owner	emil.nowak
team	it
--- exit 0
"#]],
    );
    world.check(
        "tag remove environment/xc6iyrijo note nothing -o json",
        str![[r#"
$ thinctl tag remove environment/xc6iyrijo note nothing -o json
{
    "results": [
        {
            "id": "arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo",
            "action": "untag",
            "outcome": "succeeded"
        }
    ],
    "summary": {
        "succeeded": 1
    }
}
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo --query tags.note",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo --query tags.note
null
--- exit 0
"#]],
    );
    world.check(
        "tag list softwareset/41",
        str![[r#"
$ thinctl tag list softwareset/41
key  value
--- exit 0
"#]],
    );
}

#[test]
fn tags_that_cannot_be() {
    let world = World::sandbox();
    world.check("tag add device/desk12 team=it", str![[r#"
$ thinctl tag add device/desk12 team=it
--- stderr
error: invalid value 'device/desk12' for '<TARGET>': does not have the form of an id; expected a device id (24 letters and digits) or ARN

For more information, try '--help'.
--- exit 2
"#]]);
    world.check("tag add device/W500pDzLQPuuNWCcSX4IKsnT team", str![[r#"
$ thinctl tag add device/W500pDzLQPuuNWCcSX4IKsnT team
--- stderr
error: invalid value 'team' for '<KEY=VALUE>...': has no `=`; expected KEY=VALUE (KEY= for an empty value)

For more information, try '--help'.
--- exit 2
"#]]);
    world.check(
        "tag add device/W500pDzLQPuuNWCcSX4IKsnT aws:team=it",
        str![[r#"
$ thinctl tag add device/W500pDzLQPuuNWCcSX4IKsnT aws:team=it
--- stderr
error: invalid value 'aws:team=it' for '<KEY=VALUE>...': starts with `aws:`, which is reserved for AWS itself

For more information, try '--help'.
--- exit 2
"#]],
    );
    world.check(
        &format!("tag add device/{NONE} team=it"),
        str![[r#"
$ thinctl tag add device/AAAAAAAAAAAAAAAAAAAAAAAA team=it
--- stderr
error: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (request [UUID])
--- exit 5
"#]],
    );
    world.check(
        &format!("tag list arn:aws:thinclient:us-east-1:123456789012:device/{NONE} -o json"),
        str![[r#"
$ thinctl tag list arn:aws:thinclient:us-east-1:123456789012:device/AAAAAAAAAAAAAAAAAAAAAAAA -o json
--- stderr
{"error":{"code":"ResourceNotFoundException","message":"The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist.","operation":"ListTagsForResource","resourceId":"AAAAAAAAAAAAAAAAAAAAAAAA","requestId":"[UUID]","retryable":false,"exitCode":5}}
--- exit 5
"#]],
    );
}

#[test]
fn a_client_token_makes_a_repetition_safe() {
    let world = World::sandbox();
    let create = |name: &str| {
        world.run(&format!("environment create --name {name} --client-token once -o json --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789"))
    };
    let (first, second) = (create("Lab"), create("Lab"));
    assert_eq!(first.json(), second.json(), "{second}");
    let third = create("Other");
    third.is(str![[r#"
$ thinctl environment create --name Other --client-token once -o json --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789
--- stderr
{"error":{"code":"ConflictException","message":"IdempotentParameterMismatch: the client token was used before with other parameters.","operation":"CreateEnvironment","requestId":"[UUID]","retryable":false,"exitCode":6}}
--- exit 6
"#]]);
    world.check(
        &format!("device delete {DEREGISTERED} {ARCHIVED} --client-token once --yes"),
        str![[r#"
$ thinctl device delete 7cQKNgTDXPj972LQZi8lbpsw spr22OW9XVvNEgIzQXAubEwn --client-token once --yes
--- stderr
error: --client-token goes with one target only
hint: leave it out: each request gets a token of its own
--- exit 2
"#]],
    );
}
