//! Lists: their pages, and what is in them.

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;
use snapbox::str;

use super::{answering, id, page};
use crate::support::{Answer, Server, World};

#[test]
fn members_that_are_unknown() {
    let body = json!({"devices": [{"id": id(1), "color": "red"}], "more": {"nextToken": "a"}});
    let (server, world) = answering(vec![Answer::json(200, &body.to_string())]);
    assert_eq!(
        world.json("device list"),
        json!({"devices": [{"id": id(1)}]})
    );
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn a_page_token_that_expires_half_way() {
    let expired = || {
        let body =
            r#"{"message":"Invalid input","fieldList":[{"name":"nextToken","message":"expired"}]}"#;
        Answer::json_with(400, "x-amzn-errortype: ValidationException\r\n", body)
    };
    let (server, world) = answering(vec![
        page(&[1, 2], Some("a")),
        expired(),
        page(&[1, 2], Some("b")),
        page(&[3], None),
    ]);
    world.check(
        "device list --columns id -o csv",
        str![[r#"
$ thinctl device list --columns id -o csv
id
AAAAAAAAAAAAAAAAAAAA0001
AAAAAAAAAAAAAAAAAAAA0002
AAAAAAAAAAAAAAAAAAAA0003
--- exit 0
"#]],
    );
    assert_eq!(server.lines().len(), 4);

    let (server, world) = answering(vec![
        page(&[1], Some("a")),
        expired(),
        page(&[1], Some("b")),
        expired(),
    ]);
    world.check("device list --columns id -o ndjson", str![[r#"
$ thinctl device list --columns id -o ndjson
{"id":"AAAAAAAAAAAAAAAAAAAA0001"}
--- stderr
{"error":{"code":"ValidationException","message":"page 2: Invalid input","operation":"ListDevices","fields":[{"name":"nextToken","message":"expired"}],"retryable":false,"exitCode":1}}
--- exit 1
"#]]);
    assert_eq!(server.lines().len(), 4, "it begins anew once");
}

#[test]
fn a_page_token_that_comes_again() {
    let (server, world) = answering(vec![page(&[1], Some("a")), page(&[2], Some("a"))]);
    let ran = world.ends("device list --columns id -o csv");
    ran.is(str![[r#"
$ thinctl device list --columns id -o csv
id
AAAAAAAAAAAAAAAAAAAA0001
--- stderr
error: page 2 of the list repeats a pagination token: the list is not whole
--- exit 10
"#]]);
    assert_eq!(server.lines().len(), 2);
}

#[test]
fn empty_pages_with_tokens() {
    let (server, world) = answering(vec![
        page(&[], Some("a")),
        page(&[], Some("b")),
        page(&[1], None),
    ]);
    assert_eq!(world.json("device list")["devices"][0]["id"], *id(1));
    assert_eq!(server.lines().len(), 3);

    // Each with a token that was never there before.
    let pages = AtomicU32::new(0);
    let server = Server::replying(move |_| {
        let token = pages.fetch_add(1, Ordering::SeqCst).to_string();
        page(&[], Some(&token))
    });
    let ran = World::sending_to(&server).ends("device list");
    assert_eq!((ran.code, &*ran.stdout), (Some(10), ""), "{ran}");
}

#[test]
fn pages_that_overlap() {
    let (_server, world) = answering(vec![
        page(&[1, 2], Some("a")),
        page(&[2, 3], Some("b")),
        page(&[1], None),
    ]);
    world.check(
        "device list --columns id -o text",
        str![[r#"
$ thinctl device list --columns id -o text
AAAAAAAAAAAAAAAAAAAA0001
AAAAAAAAAAAAAAAAAAAA0002
AAAAAAAAAAAAAAAAAAAA0003
--- exit 0
"#]],
    );
}

#[test]
fn members_of_a_wrong_type() {
    let body = r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAA0001","name":["secret"]}]}"#;
    let (server, world) = answering(vec![Answer::json(200, body)]);
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: an answer that does not fit the operation: [SERVER] answered 200 application/json (UntrustedAnswer in ListDevices)
--- exit 10
"#]]);
    assert_eq!(server.lines().len(), 1);
    let second = Answer::json(200, body);
    let (_server, world) = answering(vec![page(&[2], Some("a")), second]);
    world.check("device list --columns id -o csv", str![[r#"
$ thinctl device list --columns id -o csv
id
AAAAAAAAAAAAAAAAAAAA0002
--- stderr
error: page 2: an answer that does not fit the operation: [SERVER] answered 200 application/json (UntrustedAnswer in ListDevices)
--- exit 10
"#]]);
}

#[test]
fn members_that_are_missing() {
    let (_server, world) = answering(vec![Answer::json(200, r#"{"devices":[{},{"name":"x"}]}"#)]);
    world.check(
        "device list",
        str![[r#"
$ thinctl device list
id  serialNumber  name  environmentId  status  currentSoftwareSetId  lastPostureAt
-   -             -     -              -       -                     -
-   -             x     -              -       -                     -
--- exit 0
"#]],
    );
    world.check(
        "device list -o json",
        str![[r#"
$ thinctl device list -o json
{
    "devices": [
        {},
        {
            "name": "x"
        }
    ]
}
--- exit 0
"#]],
    );
    let (_server, world) = answering(vec![Answer::json(200, "{}")]);
    world.check(
        &format!("device get {}", id(1)),
        str![[r#"
$ thinctl device get AAAAAAAAAAAAAAAAAAAA0001
--- stderr
error: the answer has no `device` (IncompleteAnswer in GetDevice)
hint: something other than the service may have answered: check the endpoint and any proxy
--- exit 10
"#]],
    );
}

#[test]
fn a_page_of_64_mib() {
    let name = "東".repeat((64 << 20) / 3);
    let body = format!(r#"{{"devices":[{{"id":"{}","name":"{name}"}}]}}"#, id(1));
    let (server, world) = answering(vec![Answer::json(200, &body)]);
    let ran = world.run("device list --columns name -o ndjson");
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""));
    assert!(
        ran.stdout == format!("{{\"name\":\"{name}\"}}\n"),
        "it is another name"
    );
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn a_device_that_vanishes_between_list_and_get() {
    let server = Server::replying(|request| match &*request.line {
        line if line.starts_with("GET /devices?") => page(&[1, 2], None),
        line if line.ends_with("0001") => Answer::json(
            200,
            r#"{"device":{"id":"AAAAAAAAAAAAAAAAAAAA0001","softwareSetComplianceStatus":"COMPLIANT"}}"#,
        ),
        _ => Answer::error(404, "ResourceNotFoundException", "it is gone"),
    });
    let world = World::sending_to(&server);
    world.check("device list --columns id,softwareSetComplianceStatus", str![[r#"
$ thinctl device list --columns id,softwareSetComplianceStatus
id                        softwareSetComplianceStatus
AAAAAAAAAAAAAAAAAAAA0001  COMPLIANT
AAAAAAAAAAAAAAAAAAAA0002  ?
--- stderr
warning: details of device AAAAAAAAAAAAAAAAAAAA0002 could not be fetched: it is gone (ResourceNotFoundException in GetDevice, request req-1)
error: details of 1 device could not be fetched
--- exit 3
"#]]);
    assert_eq!(server.lines().len(), 3);
}

#[test]
fn a_conflict_among_several() {
    let server = Server::replying(|request| {
        if request.line.starts_with("GET") {
            let (_, id) = request.line.rsplit_once('/').expect("an id");
            return Answer::json(
                200,
                &format!(
                    r#"{{"device":{{"id":"{id}","status":"DEREGISTERED","arn":"arn:aws:thinclient:us-east-1:123456789012:device/{id}"}}}}"#
                ),
            );
        }
        if request.line.contains("0002") {
            Answer::error(409, "ConflictException", "It is busy.")
        } else {
            Answer::json(200, "")
        }
    });
    let world = World::sending_to(&server);
    let targets = [1, 2, 3].map(id).join(" ");
    let ran = world.run(&format!("device delete {targets} --yes -o json"));
    assert_eq!(ran.code, Some(3), "{ran}");
    let outcomes: Vec<_> = ran.json()["results"]
        .as_array()
        .expect("results")
        .iter()
        .map(|result| result["outcome"].as_str().expect("an outcome").to_owned())
        .collect();
    assert_eq!(outcomes, ["succeeded", "failed", "succeeded"]);
    assert_eq!(
        ran.json()["results"][1]["error"]["code"],
        "ConflictException"
    );
    let deletions = server
        .lines()
        .iter()
        .filter(|line| line.starts_with("DELETE"))
        .count();
    // It could still be deleted, so the conflict may have been somebody else's, and passing.
    assert_eq!(deletions, 2 + 3, "as often as anything else that may pass");
}
