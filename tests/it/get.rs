//! `NOUN get`: one target, several, and some that are not there.

use snapbox::str;

use crate::support::{Answer, Server, World};

const FIRST: &str = "W500pDzLQPuuNWCcSX4IKsnT";
const SECOND: &str = "W0693U3gH7WOesDyqHMqOEY2";
const NONE: &str = "AAAAAAAAAAAAAAAAAAAAAAAA";

#[test]
fn an_arn_is_as_good_as_an_id() {
    let world = World::small();
    let by_id = world.json(&format!("device get {FIRST}"));
    let arn = by_id["device"]["arn"].as_str().expect("an ARN");
    assert_eq!(world.json(&format!("device get {arn}")), by_id);
    world.check(
        "device get arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo",
        str![[r#"
$ thinctl device get arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo
--- stderr
error: "arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo" is not the ARN of a device
--- exit 2
"#]],
    );
}

#[test]
fn what_can_be_no_target_is_refused_before_anything_is_sent() {
    let server = Server::answering(vec![Answer::json(200, "{}")]);
    let world = World::sending_to(&server);
    for line in [
        "device get arn:aws:thinclient:us-east-1:123456789012:environment/abcdefghi",
        "environment get arn:aws:s3:::bucket",
        "software-set get ''",
        "device get",
    ] {
        let ran = world.run(line);
        assert_eq!(ran.code, Some(2), "{ran}");
        assert!(ran.stdout.is_empty(), "{ran}");
    }
    world.check(
        "device get",
        str![[r#"
$ thinctl device get
--- stderr
error: no device is named
hint: name some, choose some with --where, or give --all
--- exit 2
"#]],
    );
    assert_eq!(server.lines(), [""; 0]);
}

#[test]
fn what_is_no_id_may_be_a_name() {
    let world = World::small();
    world.check(
        "device get desk-12",
        str![[r#"
$ thinctl device get desk-12
--- stderr
error: no device is called "desk-12"
hint: `list` shows what there is; nothing was sent for any device
--- exit 5
"#]],
    );
    world.check(
        "environment get XC6IYRIJO",
        str![[r#"
$ thinctl environment get XC6IYRIJO
--- stderr
error: no environment is called "XC6IYRIJO"
hint: did you mean "xc6iyrijo"?
--- exit 5
"#]],
    );
    world.check("software-set get 1234567890 -o json", str![[r#"
$ thinctl software-set get 1234567890 -o json
--- stderr
{"error":{"code":"TargetNotFound","message":"no software set is called \"1234567890\"","retryable":false,"hint":"`list` shows what there is; nothing was sent for any software set","exitCode":5}}
--- exit 5
"#]]);
    let found = world.json("device get 'São Paulo help desk 01'");
    assert_eq!(found["device"]["id"], FIRST);
}

#[test]
fn an_id_costs_one_request() {
    let server = Server::answering(vec![Answer::json(
        200,
        r#"{"device":{"id":"W500pDzLQPuuNWCcSX4IKsnT"}}"#,
    )]);
    let world = World::sending_to(&server);
    for format in ["table", "json", "csv"] {
        assert_eq!(
            world.run(&format!("device get {FIRST} -o {format}")).code,
            Some(0)
        );
    }
    assert_eq!(
        server.lines(),
        [(); 3].map(|()| format!("GET /devices/{FIRST}"))
    );
}

#[test]
fn several_come_in_the_order_asked_and_once() {
    let world = World::small();
    let line = format!("device get {SECOND} {FIRST} {SECOND} --columns id,status");
    world.check(&line, str![[r#"
$ thinctl device get W0693U3gH7WOesDyqHMqOEY2 W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --columns id,status
id                        status
W0693U3gH7WOesDyqHMqOEY2  REGISTERED
W500pDzLQPuuNWCcSX4IKsnT  REGISTERED
--- exit 0
"#]]);
    world.check(&format!("{line} -o json"), str![[r#"
$ thinctl device get W0693U3gH7WOesDyqHMqOEY2 W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --columns id,status -o json
{
    "devices": [
        {
            "id": "W0693U3gH7WOesDyqHMqOEY2",
            "status": "REGISTERED"
        },
        {
            "id": "W500pDzLQPuuNWCcSX4IKsnT",
            "status": "REGISTERED"
        }
    ]
}
--- exit 0
"#]]);
    world.check(&format!("{line} -o csv"), str![[r#"
$ thinctl device get W0693U3gH7WOesDyqHMqOEY2 W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --columns id,status -o csv
id,status
W0693U3gH7WOesDyqHMqOEY2,REGISTERED
W500pDzLQPuuNWCcSX4IKsnT,REGISTERED
--- exit 0
"#]]);
}

#[test]
fn the_same_target_twice_is_one_target() {
    let server = Server::answering(vec![Answer::json(
        200,
        r#"{"device":{"id":"W500pDzLQPuuNWCcSX4IKsnT"}}"#,
    )]);
    let world = World::sending_to(&server);
    let found = world.json(&format!("device get {FIRST} {FIRST}"));
    assert_eq!(found, serde_json::json!({"device": {"id": FIRST}}));
    assert_eq!(server.lines(), [format!("GET /devices/{FIRST}")]);
}

#[test]
fn one_that_is_not_there() {
    let world = World::small();
    world.check(
        &format!("device get {NONE}"),
        str![[r#"
$ thinctl device get AAAAAAAAAAAAAAAAAAAAAAAA
--- stderr
error: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (ResourceNotFoundException in GetDevice, request [UUID])
--- exit 5
"#]],
    );
    world.check(&format!("device get {NONE} -o json"), str![[r#"
$ thinctl device get AAAAAAAAAAAAAAAAAAAAAAAA -o json
--- stderr
{"error":{"code":"ResourceNotFoundException","message":"The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist.","operation":"GetDevice","resourceId":"AAAAAAAAAAAAAAAAAAAAAAAA","requestId":"[UUID]","retryable":false,"exitCode":5}}
--- exit 5
"#]]);
    world.check(
        "environment get aaaaaaaaa",
        str![[r#"
$ thinctl environment get aaaaaaaaa
--- stderr
error: no environment is called "aaaaaaaaa"
hint: `list` shows what there is; nothing was sent for any environment
--- exit 5
"#]],
    );
    world.check(
        "software-set get 7",
        str![[r#"
$ thinctl software-set get 7
--- stderr
error: The softwareset 7 does not exist. (ResourceNotFoundException in GetSoftwareSet, request [UUID])
--- exit 5
"#]],
    );
}

#[test]
fn one_among_several_that_is_not_there() {
    let world = World::small();
    let line = format!("device get {FIRST} {NONE} {SECOND} --columns id,status");
    world.check(&line, str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT AAAAAAAAAAAAAAAAAAAAAAAA W0693U3gH7WOesDyqHMqOEY2 --columns id,status
id                        status
W500pDzLQPuuNWCcSX4IKsnT  REGISTERED
W0693U3gH7WOesDyqHMqOEY2  REGISTERED
--- stderr
error: 1 of 3 devices failed; the first: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (ResourceNotFoundException in GetDevice, request [UUID])
--- exit 3
"#]]);
    world.check(&format!("{line} -o json"), str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT AAAAAAAAAAAAAAAAAAAAAAAA W0693U3gH7WOesDyqHMqOEY2 --columns id,status -o json
{
    "devices": [
        {
            "id": "W500pDzLQPuuNWCcSX4IKsnT",
            "status": "REGISTERED"
        },
        {
            "id": "W0693U3gH7WOesDyqHMqOEY2",
            "status": "REGISTERED"
        }
    ]
}
--- stderr
{"error":{"code":"PartialFailure","message":"1 of 3 devices failed; the first: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (ResourceNotFoundException in GetDevice, request [UUID])","retryable":false,"exitCode":3}}
--- exit 3
"#]]);
    world.check(&format!("{line} -o ndjson"), str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT AAAAAAAAAAAAAAAAAAAAAAAA W0693U3gH7WOesDyqHMqOEY2 --columns id,status -o ndjson
{"id":"W500pDzLQPuuNWCcSX4IKsnT","status":"REGISTERED"}
{"id":"W0693U3gH7WOesDyqHMqOEY2","status":"REGISTERED"}
--- stderr
{"error":{"code":"PartialFailure","message":"1 of 3 devices failed; the first: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (ResourceNotFoundException in GetDevice, request [UUID])","retryable":false,"exitCode":3}}
--- exit 3
"#]]);
}

#[test]
fn several_of_which_none_is_there() {
    let world = World::small();
    world.check(
        "software-set get 7 8",
        str![[r#"
$ thinctl software-set get 7 8
id  version  releasedAt  supportedUntil  validationStatus  software  arn  daysOfSupport
--- stderr
warning: The softwareset 8 does not exist. (ResourceNotFoundException in GetSoftwareSet, request [UUID])
error: 2 of 2 software sets failed; the first: The softwareset 7 does not exist. (ResourceNotFoundException in GetSoftwareSet, request [UUID])
--- exit 5
"#]],
    );
    world.check("software-set get 7 8 -o json", str![[r#"
$ thinctl software-set get 7 8 -o json
{
    "softwareSets": []
}
--- stderr
{"warning":{"message":"The softwareset 8 does not exist. (ResourceNotFoundException in GetSoftwareSet, request [UUID])"}}
{"error":{"code":"ResourceNotFoundException","message":"2 of 2 software sets failed; the first: The softwareset 7 does not exist. (ResourceNotFoundException in GetSoftwareSet, request [UUID])","retryable":false,"exitCode":5}}
--- exit 5
"#]]);
}

#[test]
fn columns_and_headers() {
    let world = World::small();
    world.check(
        "sw get 33 --columns VERSION,id",
        str![[r#"
$ thinctl sw get 33 --columns VERSION,id
version  2.20.1
id       33
--- exit 0
"#]],
    );
    world.check(
        "sw get 33 --columns version,id -o json",
        str![[r#"
$ thinctl sw get 33 --columns version,id -o json
{
    "softwareSet": {
        "version": "2.20.1",
        "id": "33"
    }
}
--- exit 0
"#]],
    );
    world.check(
        "sw get 33 --columns version,id -o csv --no-headers",
        str![[r#"
$ thinctl sw get 33 --columns version,id -o csv --no-headers
2.20.1,33
--- exit 0
"#]],
    );
    world.check(
        "sw get 33 --columns verzion",
        str![[r#"
$ thinctl sw get 33 --columns verzion
--- stderr
error: there is no column "verzion"; did you mean "version"?
hint: the columns are id, version, releasedAt, supportedUntil, validationStatus, software, arn, tags, daysOfSupport, devices, environments
--- exit 2
"#]],
    );
}

#[test]
fn queries() {
    let world = World::small();
    world.check(
        "env get xc6iyrijo --query environment.activationCode",
        str![[r#"
$ thinctl env get xc6iyrijo --query environment.activationCode
"ypf9ijjx"
--- exit 0
"#]],
    );
    world.check(
        "env get xc6iyrijo --query environment.activationCode -o text",
        str![[r#"
$ thinctl env get xc6iyrijo --query environment.activationCode -o text
ypf9ijjx
--- exit 0
"#]],
    );
    world.check(
        "env get xc6iyrijo --query environment.maintenanceWindow -o yaml",
        str![[r#"
$ thinctl env get xc6iyrijo --query environment.maintenanceWindow -o yaml
type: 'SYSTEM'
startTimeHour: 4
startTimeMinute: 0
endTimeHour: 8
endTimeMinute: 0
daysOfTheWeek:
- 'SUNDAY'
applyTimeOf: 'UTC'
--- exit 0
"#]],
    );
    world.check(
        "sw get 31 33 --query 'softwareSets[].software[].name' -o text",
        str![[r#"
$ thinctl sw get 31 33 --query 'softwareSets[].software[].name' -o text
Operating system	Amazon DCV client	Desktop session browser	Peripheral firmware	Operating system	Amazon DCV client	Desktop session browser	Peripheral firmware
--- exit 0
"#]],
    );
}

#[test]
fn with_tags() {
    let world = World::small();
    world.check(
        &format!("device get {FIRST} --with-tags --columns id,tags"),
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT --with-tags --columns id,tags
id    W500pDzLQPuuNWCcSX4IKsnT
tags  asset=TC-000001, aws:thinclient:environment-id=b4s42dwir
--- exit 0
"#]],
    );
    world.check(
        &format!("device get {FIRST} --with-tags --columns id,tags -o json"),
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT --with-tags --columns id,tags -o json
{
    "device": {
        "id": "W500pDzLQPuuNWCcSX4IKsnT",
        "tags": {
            "asset": "TC-000001",
            "aws:thinclient:environment-id": "b4s42dwir"
        }
    }
}
--- exit 0
"#]],
    );
    world.check(
        &format!("device get {FIRST} {SECOND} --with-tags --columns id,tags -o yaml"),
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --with-tags --columns id,tags -o yaml
devices:
- id: 'W500pDzLQPuuNWCcSX4IKsnT'
  tags:
    asset: 'TC-000001'
    'aws:thinclient:environment-id': 'b4s42dwir'
- id: 'W0693U3gH7WOesDyqHMqOEY2'
  tags:
    'aws:thinclient:environment-id': 'b4s42dwir'
--- exit 0
"#]],
    );
}

#[test]
fn tags_that_cannot_be_fetched() {
    let server = Server::answering(vec![
        Answer::json(
            200,
            r#"{"device":{"id":"W500pDzLQPuuNWCcSX4IKsnT","arn":"arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT"}}"#,
        ),
        Answer::error(400, "ValidationException", "It is odd."),
    ]);
    let world = World::sending_to(&server);
    world.check(
        &format!("device get {FIRST} --with-tags --columns id,tags"),
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT --with-tags --columns id,tags
id    W500pDzLQPuuNWCcSX4IKsnT
tags  ?
--- stderr
warning: details of device W500pDzLQPuuNWCcSX4IKsnT could not be fetched: It is odd. (ValidationException in ListTagsForResource, request req-1)
error: details of 1 device could not be fetched
--- exit 3
"#]],
    );
}
