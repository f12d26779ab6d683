//! `NOUN list`, and what every command that prints records takes.

use snapbox::str;

use crate::support::{Answer, Server, World};

#[test]
fn columns_narrow_every_format() {
    let world = World::small();
    world.check(
        "device list --columns STATUS,id,status",
        str![[r#"
$ thinctl device list --columns STATUS,id,status
status      id
REGISTERED  W500pDzLQPuuNWCcSX4IKsnT
REGISTERED  W0693U3gH7WOesDyqHMqOEY2
--- exit 0
"#]],
    );
    world.check(
        "device list --columns STATUS,id -o json",
        str![[r#"
$ thinctl device list --columns STATUS,id -o json
{
    "devices": [
        {
            "status": "REGISTERED",
            "id": "W500pDzLQPuuNWCcSX4IKsnT"
        },
        {
            "status": "REGISTERED",
            "id": "W0693U3gH7WOesDyqHMqOEY2"
        }
    ]
}
--- exit 0
"#]],
    );
    world.check(
        "device list --columns STATUS,id -o yaml",
        str![[r#"
$ thinctl device list --columns STATUS,id -o yaml
devices:
- status: 'REGISTERED'
  id: 'W500pDzLQPuuNWCcSX4IKsnT'
- status: 'REGISTERED'
  id: 'W0693U3gH7WOesDyqHMqOEY2'
--- exit 0
"#]],
    );
    world.check(
        "device list --columns STATUS,id -o csv",
        str![[r#"
$ thinctl device list --columns STATUS,id -o csv
status,id
REGISTERED,W500pDzLQPuuNWCcSX4IKsnT
REGISTERED,W0693U3gH7WOesDyqHMqOEY2
--- exit 0
"#]],
    );
    world.check(
        "device list --columns STATUS,id -o ndjson",
        str![[r#"
$ thinctl device list --columns STATUS,id -o ndjson
{"status":"REGISTERED","id":"W500pDzLQPuuNWCcSX4IKsnT"}
{"status":"REGISTERED","id":"W0693U3gH7WOesDyqHMqOEY2"}
--- exit 0
"#]],
    );
    world.check(
        "device list --columns STATUS,id -o text",
        str![[r#"
$ thinctl device list --columns STATUS,id -o text
REGISTERED	W500pDzLQPuuNWCcSX4IKsnT
REGISTERED	W0693U3gH7WOesDyqHMqOEY2
--- exit 0
"#]],
    );
}

#[test]
fn an_unknown_column_is_a_usage_error_that_names_the_closest() {
    let world = World::small();
    world.check("device list --columns id,enviromentId", str![[r#"
$ thinctl device list --columns id,enviromentId
--- stderr
error: there is no column "enviromentId"; did you mean "environmentId"?
hint: the columns are id, serialNumber, name, model, environmentId, status, currentSoftwareSetId, currentSoftwareSetVersion, desiredSoftwareSetId, pendingSoftwareSetId, pendingSoftwareSetVersion, softwareSetUpdateSchedule, softwareSetComplianceStatus, softwareSetUpdateStatus, lastConnectedAt, lastPostureAt, createdAt, updatedAt, arn, kmsKeyArn, lastUserId, tags, environmentName, inactiveDays, active, pending, supportedUntil, daysOfSupport
--- exit 2
"#]]);
    world.check("device list --columns=", str![[r#"
$ thinctl device list --columns=
--- stderr
error: there is no column ""
hint: the columns are id, serialNumber, name, model, environmentId, status, currentSoftwareSetId, currentSoftwareSetVersion, desiredSoftwareSetId, pendingSoftwareSetId, pendingSoftwareSetVersion, softwareSetUpdateSchedule, softwareSetComplianceStatus, softwareSetUpdateStatus, lastConnectedAt, lastPostureAt, createdAt, updatedAt, arn, kmsKeyArn, lastUserId, tags, environmentName, inactiveDays, active, pending, supportedUntil, daysOfSupport
--- exit 2
"#]]);
}

#[test]
fn no_headers() {
    let world = World::small();
    world.check(
        "sw list --columns id,version --no-headers",
        str![[r#"
$ thinctl sw list --columns id,version --no-headers
31  2.19.1
33  2.20.1
--- exit 0
"#]],
    );
    world.check(
        "sw list --columns id,version --no-headers -o csv",
        str![[r#"
$ thinctl sw list --columns id,version --no-headers -o csv
31,2.19.1
33,2.20.1
--- exit 0
"#]],
    );
    world.check("sw list --no-headers -o json", str![[r#"
$ thinctl sw list --no-headers -o json
--- stderr
{"error":{"code":"UsageError","message":"--no-headers cannot be used with --output json, which has none","retryable":false,"exitCode":2}}
--- exit 2
"#]]);
}

#[test]
fn csv_safe_guards_formulas() {
    let server = Server::answering(vec![Answer::json(
        200,
        r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA1","name":"=1+1"},{"id":"AAAAAAAAAAAAAAAAAAAAAAA2","name":"-desk, \"12\""},{"id":"AAAAAAAAAAAAAAAAAAAAAAA3","name":"desk"}]}"#,
    )]);
    let world = World::sending_to(&server);
    world.check(
        "device list --columns id,name -o csv",
        str![[r#"
$ thinctl device list --columns id,name -o csv
id,name
AAAAAAAAAAAAAAAAAAAAAAA1,=1+1
AAAAAAAAAAAAAAAAAAAAAAA2,"-desk, ""12"""
AAAAAAAAAAAAAAAAAAAAAAA3,desk
--- exit 0
"#]],
    );
    world.check(
        "device list --columns id,name -o csv --csv-safe",
        str![[r#"
$ thinctl device list --columns id,name -o csv --csv-safe
id,name
AAAAAAAAAAAAAAAAAAAAAAA1,'=1+1
AAAAAAAAAAAAAAAAAAAAAAA2,"'-desk, ""12"""
AAAAAAAAAAAAAAAAAAAAAAA3,desk
--- exit 0
"#]],
    );
    world.check(
        "device list --csv-safe",
        str![[r#"
$ thinctl device list --csv-safe
--- stderr
error: --csv-safe cannot be used with --output table
hint: use --output csv
--- exit 2
"#]],
    );
}

#[test]
fn a_query_sees_the_whole_result() {
    let world = World::small();
    world.check(
        "device list --query 'length(devices)'",
        str![[r#"
$ thinctl device list --query 'length(devices)'
2
--- exit 0
"#]],
    );
    world.check(
        "device list --query 'devices[].[id,name]'",
        str![[r#"
$ thinctl device list --query 'devices[].[id,name]'
[
    [
        "W500pDzLQPuuNWCcSX4IKsnT",
        "São Paulo help desk 01"
    ],
    [
        "W0693U3gH7WOesDyqHMqOEY2",
        "São Paulo help desk 02"
    ]
]
--- exit 0
"#]],
    );
    world.check(
        "device list --query 'devices[].[id,name]' -o text",
        str![[r#"
$ thinctl device list --query 'devices[].[id,name]' -o text
W500pDzLQPuuNWCcSX4IKsnT	São Paulo help desk 01
W0693U3gH7WOesDyqHMqOEY2	São Paulo help desk 02
--- exit 0
"#]],
    );
    world.check(
        "device list --query 'devices[].{id:id,on:status}' -o yaml",
        str![[r#"
$ thinctl device list --query 'devices[].{id:id,on:status}' -o yaml
- id: 'W500pDzLQPuuNWCcSX4IKsnT'
  'on': 'REGISTERED'
- id: 'W0693U3gH7WOesDyqHMqOEY2'
  'on': 'REGISTERED'
--- exit 0
"#]],
    );
    world.check(
        "device list --query 'devices[9].id' -o text",
        str![[r#"
$ thinctl device list --query 'devices[9].id' -o text
None
--- exit 0
"#]],
    );
}

#[test]
fn a_query_goes_with_documents_only() {
    let server = Server::answering(vec![Answer::json(200, r#"{"devices":[]}"#)]);
    let world = World::sending_to(&server);
    for line in [
        "device list --query devices -o table",
        "device list --query devices -o csv",
        "device list --query devices -o ndjson",
        "device list --query devices --columns id",
        "device list --query devices[",
        "device list --query ''",
    ] {
        let ran = world.run(line);
        assert_eq!(ran.code, Some(2), "{ran}");
        assert_eq!(ran.stdout, "", "{ran}");
    }
    world.check(
        "device list --query devices -o table",
        str![[r#"
$ thinctl device list --query devices -o table
--- stderr
error: --query cannot be used with --output table
hint: use --output json, yaml or text
--- exit 2
"#]],
    );
    world.check("device list --query devices --columns id", str![[r#"
$ thinctl device list --query devices --columns id
--- stderr
{"error":{"code":"UsageError","message":"--query cannot be used with --columns","retryable":false,"hint":"a query chooses members itself: --query 'devices[].[id,name]'","exitCode":2}}
--- exit 2
"#]]);
    world.check("device list --query devices[", str![[r#"
$ thinctl device list --query devices[
--- stderr
{"error":{"code":"UsageError","message":"invalid value 'devices[' for '--query <JMESPATH>': --query is not valid JMESPath at its end: Expected number, ':', or '*'","retryable":false,"hint":"For more information, try '--help'.","exitCode":2}}
--- exit 2
"#]]);
    assert_eq!(server.lines(), [""; 0], "nothing was sent");
}

#[test]
fn with_tags() {
    let world = World::small();
    world.check(
        "device list --with-tags --columns id,tags",
        str![[r#"
$ thinctl device list --with-tags --columns id,tags
id                        tags
W500pDzLQPuuNWCcSX4IKsnT  asset=TC-000001, aws:thinclient:environment-id=b4s42dwir
W0693U3gH7WOesDyqHMqOEY2  aws:thinclient:environment-id=b4s42dwir
--- exit 0
"#]],
    );
    world.check(
        "device list --with-tags --columns id,tags -o json",
        str![[r#"
$ thinctl device list --with-tags --columns id,tags -o json
{
    "devices": [
        {
            "id": "W500pDzLQPuuNWCcSX4IKsnT",
            "tags": {
                "asset": "TC-000001",
                "aws:thinclient:environment-id": "b4s42dwir"
            }
        },
        {
            "id": "W0693U3gH7WOesDyqHMqOEY2",
            "tags": {
                "aws:thinclient:environment-id": "b4s42dwir"
            }
        }
    ]
}
--- exit 0
"#]],
    );
    world.check(
        "device list --with-tags --columns id,tags -o csv",
        str![[r#"
$ thinctl device list --with-tags --columns id,tags -o csv
id,tags
W500pDzLQPuuNWCcSX4IKsnT,"{""asset"":""TC-000001"",""aws:thinclient:environment-id"":""b4s42dwir""}"
W0693U3gH7WOesDyqHMqOEY2,"{""aws:thinclient:environment-id"":""b4s42dwir""}"
--- exit 0
"#]],
    );
    world.check(
        "device list --columns id,tags",
        str![[r#"
$ thinctl device list --columns id,tags
id                        tags
W500pDzLQPuuNWCcSX4IKsnT  asset=TC-000001, aws:thinclient:environment-id=b4s42dwir
W0693U3gH7WOesDyqHMqOEY2  aws:thinclient:environment-id=b4s42dwir
--- exit 0
"#]],
    );
}

#[test]
fn tags_that_cannot_be_fetched_are_marked() {
    let server = Server::replying(|request| match request.line.as_str() {
        line if line.contains("/devices") => Answer::json(
            200,
            r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA1","arn":"arn:aws:thinclient:us-east-1:123456789012:device/AAAAAAAAAAAAAAAAAAAAAAA1"},{"id":"AAAAAAAAAAAAAAAAAAAAAAA2","arn":"arn:aws:thinclient:us-east-1:123456789012:device/AAAAAAAAAAAAAAAAAAAAAAA2"}]}"#,
        ),
        line if line.ends_with("AAA1") => Answer::json(200, r#"{"tags":{"team":"it"}}"#),
        _ => Answer::error(400, "ValidationException", "no"),
    });
    let world = World::sending_to(&server);
    world.check(
        "device list --with-tags --columns id,tags",
        str![[r#"
$ thinctl device list --with-tags --columns id,tags
id                        tags
AAAAAAAAAAAAAAAAAAAAAAA1  team=it
AAAAAAAAAAAAAAAAAAAAAAA2  ?
--- stderr
warning: details of device AAAAAAAAAAAAAAAAAAAAAAA2 could not be fetched: no (ValidationException in ListTagsForResource, request req-1)
error: details of 1 device could not be fetched
--- exit 3
"#]],
    );
    world.check("device list --with-tags --columns id,tags -o json", str![[r#"
$ thinctl device list --with-tags --columns id,tags -o json
{
    "devices": [
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAA1",
            "tags": {
                "team": "it"
            }
        },
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAA2"
        }
    ]
}
--- stderr
{"warning":{"message":"details of device AAAAAAAAAAAAAAAAAAAAAAA2 could not be fetched: no (ValidationException in ListTagsForResource, request req-1)"}}
{"error":{"code":"DetailMissing","message":"details of 1 device could not be fetched","retryable":false,"exitCode":3}}
--- exit 3
"#]]);
}

#[test]
fn limit() {
    let world = World::sandbox();
    world.check(
        "device list --limit 2 --columns id",
        str![[r#"
$ thinctl device list --limit 2 --columns id
id
W500pDzLQPuuNWCcSX4IKsnT
W0693U3gH7WOesDyqHMqOEY2
--- exit 0
"#]],
    );
    world.check(
        "device list --limit 0 --columns id -o json",
        str![[r#"
$ thinctl device list --limit 0 --columns id -o json
{
    "devices": []
}
--- exit 0
"#]],
    );
    world.check(
        "device list --limit 99 --query 'length(devices)'",
        str![[r#"
$ thinctl device list --limit 99 --query 'length(devices)'
24
--- exit 0
"#]],
    );
}

#[test]
fn nothing_at_all() {
    let world = World::sandbox();
    world.check(
        "sandbox reset --devices 0 --environments 0 --software-sets 0",
        str![[r#"
$ thinctl sandbox reset --devices 0 --environments 0 --software-sets 0
--- exit 0
"#]],
    );
    world.check(
        "device list",
        str![[r#"
$ thinctl device list
id  serialNumber  name  environmentId  status  currentSoftwareSetId  lastPostureAt
--- exit 0
"#]],
    );
    world.check(
        "device list -o json",
        str![[r#"
$ thinctl device list -o json
{
    "devices": []
}
--- exit 0
"#]],
    );
    world.check(
        "device list -o yaml",
        str![[r#"
$ thinctl device list -o yaml
devices: []
--- exit 0
"#]],
    );
    world.check("device list -o csv", str![[r#"
$ thinctl device list -o csv
id,serialNumber,name,model,environmentId,status,currentSoftwareSetId,desiredSoftwareSetId,pendingSoftwareSetId,softwareSetUpdateSchedule,lastConnectedAt,lastPostureAt,createdAt,updatedAt,arn,lastUserId,inactiveDays,active,pending
--- exit 0
"#]]);
    world.check(
        "device list -o ndjson",
        str![[r#"
$ thinctl device list -o ndjson
--- exit 0
"#]],
    );
    world.check(
        "device list -o text",
        str![[r#"
$ thinctl device list -o text
--- exit 0
"#]],
    );
    world.check(
        "environment list -o json",
        str![[r#"
$ thinctl environment list -o json
{
    "environments": []
}
--- exit 0
"#]],
    );
    world.check(
        "software-set list -o json",
        str![[r#"
$ thinctl software-set list -o json
{
    "softwareSets": []
}
--- exit 0
"#]],
    );
}

#[test]
fn every_page_is_followed() {
    let world = World::sandbox();
    world.run("sandbox reset --devices 120");
    let devices = world.json("device list")["devices"].clone();
    let ids: std::collections::BTreeSet<_> = devices
        .as_array()
        .expect("an array")
        .iter()
        .map(|device| device["id"].to_string())
        .collect();
    assert_eq!(ids.len(), 120);
    let lines = world.run("device list -o ndjson").stdout;
    assert_eq!(lines.lines().count(), 120);
}

#[test]
fn pages_are_asked_for_as_large_as_they_come() {
    let server = Server::answering(vec![
        Answer::json(
            200,
            r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA1"}],"nextToken":"a/b="}"#,
        ),
        Answer::json(200, r#"{"devices":[],"nextToken":"c"}"#),
        Answer::json(200, r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA2"}]}"#),
    ]);
    let world = World::sending_to(&server);
    world.check(
        "device list --columns id",
        str![[r#"
$ thinctl device list --columns id
id
AAAAAAAAAAAAAAAAAAAAAAA1
AAAAAAAAAAAAAAAAAAAAAAA2
--- exit 0
"#]],
    );
    assert_eq!(
        server.lines(),
        [
            "GET /devices?maxResults=50",
            "GET /devices?nextToken=a%2Fb%3D&maxResults=50",
            "GET /devices?nextToken=c&maxResults=50",
        ]
    );
}

#[test]
fn no_page_is_fetched_beyond_the_limit() {
    let server = Server::answering(vec![Answer::json(
        200,
        r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA1"},{"id":"AAAAAAAAAAAAAAAAAAAAAAA2"}],"nextToken":"a"}"#,
    )]);
    let world = World::sending_to(&server);
    world.check(
        "device list --columns id --limit 2 -o text",
        str![[r#"
$ thinctl device list --columns id --limit 2 -o text
AAAAAAAAAAAAAAAAAAAAAAA1
AAAAAAAAAAAAAAAAAAAAAAA2
--- exit 0
"#]],
    );
    assert_eq!(server.lines(), ["GET /devices?maxResults=50"]);
}

#[test]
fn the_unknown_is_shown_as_it_came() {
    let server = Server::answering(vec![Answer::json(
        200,
        r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA1","name":"a\u001b[31mred\u202e\tb","status":"RETIRED","lastPostureAt":1760000000.5}]}"#,
    )]);
    let world = World::sending_to(&server);
    world.check("device list", str![[r#"
$ thinctl device list
id                        serialNumber  name                       environmentId  status   currentSoftwareSetId  lastPostureAt
AAAAAAAAAAAAAAAAAAAAAAA1  -             a\u{1b}[31mred\u{202e}\tb  -              RETIRED  -                     2025-10-09T08:53:20Z
--- exit 0
"#]]);
    world.check(
        "device list -o text --columns name,status",
        str![[r#"
$ thinctl device list -o text --columns name,status
a\u{1b}[31mred\u{202e}\tb	RETIRED
--- exit 0
"#]],
    );
    let device = &world.json("device list")["devices"][0];
    assert_eq!(device["name"], "a\u{1b}[31mred\u{202e}\tb");
    assert_eq!(device["lastPostureAt"], "2025-10-09T08:53:20.500000+00:00");
}

#[test]
fn tags_that_may_not_be_fetched_end_it() {
    let server = Server::replying(|request| match request.line.as_str() {
        line if line.contains("/devices") => Answer::json(
            200,
            r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA1","arn":"arn:aws:thinclient:us-east-1:123456789012:device/AAAAAAAAAAAAAAAAAAAAAAA1"}]}"#,
        ),
        _ => Answer::error(403, "AccessDeniedException", "no"),
    });
    let world = World::sending_to(&server);
    world.check("device list --with-tags --columns id,tags", str![[r#"
$ thinctl device list --with-tags --columns id,tags
id                        tags
AAAAAAAAAAAAAAAAAAAAAAA1  ?
--- stderr
warning: details of device AAAAAAAAAAAAAAAAAAAAAAA1 could not be fetched: no (AccessDeniedException in ListTagsForResource, request req-1)
error: details of 1 device could not be fetched
hint: the identity needs the IAM action thinclient:ListTagsForResource (credentials of the environment, us-east-1)
--- exit 3
"#]]);
}
