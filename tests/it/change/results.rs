//! Several targets, what became of each, and repetitions.

use snapbox::str;

use super::{ARCHIVED, DEREGISTERED, NONE, REGISTERED, status};
use crate::support::World;

#[test]
fn results_keep_the_order_of_the_targets() {
    let world = World::sandbox();
    let line = format!(
        "device deregister {ARCHIVED} {REGISTERED} {NONE} {DEREGISTERED} {REGISTERED} --yes"
    );
    world.check(&line, str![[r#"
$ thinctl device deregister spr22OW9XVvNEgIzQXAubEwn W500pDzLQPuuNWCcSX4IKsnT AAAAAAAAAAAAAAAAAAAAAAAA 7cQKNgTDXPj972LQZi8lbpsw W500pDzLQPuuNWCcSX4IKsnT --yes
id                        action      outcome    reason                              error
spr22OW9XVvNEgIzQXAubEwn  deregister  failed     -                                   Only a registered device can be deregistered. Its status is ARCHIVED.
W500pDzLQPuuNWCcSX4IKsnT  deregister  succeeded  -                                   -
AAAAAAAAAAAAAAAAAAAAAAAA  deregister  failed     -                                   The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist.
7cQKNgTDXPj972LQZi8lbpsw  deregister  skipped    the device is DEREGISTERED already  -
--- stderr
error: 2 of 4 devices failed; the first: Only a registered device can be deregistered. Its status is ARCHIVED. (ConflictException in DeregisterDevice, request [UUID])
hint: the device is ARCHIVED; only a REGISTERED one can become DEREGISTERED
hint: try the failed ones again with: thinctl job resume [JOB] --sandbox --retry-failed
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
{"error":{"code":"PartialFailure","message":"2 of 4 devices failed; the first: Only a registered device can be deregistered. Its status is ARCHIVED. (ConflictException in DeregisterDevice, request [UUID])","retryable":false,"hint":"the device is ARCHIVED; only a REGISTERED one can become DEREGISTERED\ntry the failed ones again with: thinctl job resume [JOB] --sandbox --retry-failed","exitCode":3}}
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
AAAAAAAAAAAAAAAAAAAAAAAA  delete  failed   -       The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist.
--- stderr
error: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (ResourceNotFoundException in DeleteDevice, request [UUID])
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
    world.check(
        "environment delete aaaaaaaaa nobody --yes --ignore-missing",
        str![[r#"
$ thinctl environment delete aaaaaaaaa nobody --yes --ignore-missing
id         action  outcome  reason                      error
aaaaaaaaa  delete  skipped  environment does not exist  -
nobody     delete  skipped  environment does not exist  -
--- exit 0
"#]],
    );
    world.check(
        "environment delete aaaaaaaaa bbbbbbbbb --yes",
        str![[r#"
$ thinctl environment delete aaaaaaaaa bbbbbbbbb --yes
--- stderr
error: no environment is called "aaaaaaaaa", "bbbbbbbbb"
hint: `list` shows what there is; nothing was sent for any environment
--- exit 5
"#]],
    );
    world.check(
        "environment update id:aaaaaaaaa --name x",
        str![[r#"
$ thinctl environment update id:aaaaaaaaa --name x
--- stderr
error: The environment aaaaaaaaa does not exist. (ResourceNotFoundException in UpdateEnvironment, request [UUID])
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
