//! `device wait`: which requests it makes, how it ends, and what it says of it.

use std::sync::Mutex;

use serde_json::{Value, json};
use snapbox::str;

use crate::sandbox::support::service::Sandbox;
use crate::support::{Answer, Request, Server, World};

const A: &str = "AAAAAAAAAAAAAAAAAAAAAAAA";
const B: &str = "BBBBBBBBBBBBBBBBBBBBBBBB";
const C: &str = "CCCCCCCCCCCCCCCCCCCCCCCC";
const D: &str = "DDDDDDDDDDDDDDDDDDDDDDDD";

const ON_ITS_WAY: &str = "DEREGISTERING";
const THERE: &str = "DEREGISTERED";
const GONE: &str = "";

const FOR: &str = "--for status=DEREGISTERED --interval 10ms";

/// A device and the statuses that it shows, one at each look; the last one for ever.
struct Device {
    id: &'static str,
    life: &'static [&'static str],
    looks: usize,
}

impl Device {
    fn new(id: &'static str, life: &'static [&'static str]) -> Self {
        Self { id, life, looks: 0 }
    }

    /// `None` where it has been deleted.
    fn look(&mut self) -> Option<Value> {
        let status = self.life[self.looks.min(self.life.len() - 1)];
        self.looks += 1;
        let arn = format!(
            "arn:aws:thinclient:us-east-1:123456789012:device/{}",
            self.id
        );
        (status != GONE).then(
            || json!({"id": self.id, "status": status, "arn": arn, "softwareSetUpdateStatus": "UP_TO_DATE"}),
        )
    }
}

/// A service whose devices live on with each look; `pages` are those of its list.
fn fleet(pages: Vec<Vec<Device>>) -> Server {
    let pages = Mutex::new(pages);
    Server::replying(move |request| answer(&mut pages.lock().expect("the fleet"), request))
}

fn answer(pages: &mut [Vec<Device>], request: &Request) -> Answer {
    let target = request.line.trim_start_matches("GET ");
    if target.starts_with("/tags/") {
        return Answer::json(200, r#"{"tags":{"Team":"it"}}"#);
    }
    let Some(id) = target.strip_prefix("/devices/") else {
        let token = target
            .split_once("nextToken=")
            .map_or("0", |(_, token)| token);
        let page: usize = token
            .split('&')
            .next()
            .expect("a token")
            .parse()
            .expect("a page");
        let devices: Vec<_> = pages[page].iter_mut().filter_map(Device::look).collect();
        let mut body = json!({ "devices": devices });
        if page + 1 < pages.len() {
            body["nextToken"] = json!((page + 1).to_string());
        }
        return Answer::json(200, &body.to_string());
    };
    let device = pages.iter_mut().flatten().find(|device| device.id == id);
    match device.and_then(Device::look) {
        Some(device) => Answer::json(200, &json!({ "device": device }).to_string()),
        None => Answer::error(404, "ResourceNotFoundException", "No such device."),
    }
}

/// How many requests were for pages of the list, and which ones for a device.
fn calls(server: &Server) -> (usize, Vec<String>) {
    let (pages, gets): (Vec<_>, Vec<_>) = server
        .lines()
        .into_iter()
        .partition(|line| line.starts_with("GET /devices?"));
    let gets = gets.iter().map(|line| line.replace("GET /devices/", ""));
    let mut gets: Vec<_> = gets.collect();
    gets.sort();
    (pages.len(), gets)
}

#[test]
fn one_device_is_asked_for_by_itself() {
    let server = fleet(vec![vec![Device::new(A, &[ON_ITS_WAY, ON_ITS_WAY, THERE])]]);
    World::sending_to(&server).check(
        &format!("device wait {A} {FOR}"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms
id                        action  outcome    reason  error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    succeeded  -       -
--- exit 0
"#]],
    );
    assert_eq!(calls(&server), (0, vec![A.to_owned(); 3]));
}

#[test]
fn several_are_asked_for_by_the_list_where_that_takes_fewer_requests() {
    let server = fleet(vec![vec![
        Device::new(A, &[ON_ITS_WAY, ON_ITS_WAY, THERE]),
        Device::new(B, &["REGISTERED"]),
        Device::new(C, &[ON_ITS_WAY, ON_ITS_WAY, THERE]),
    ]]);
    World::sending_to(&server).check(&format!("device wait {C} {A} {FOR} -o json"), str![[r#"
$ thinctl device wait CCCCCCCCCCCCCCCCCCCCCCCC AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms -o json
{
    "results": [
        {
            "id": "CCCCCCCCCCCCCCCCCCCCCCCC",
            "action": "wait",
            "outcome": "succeeded"
        },
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAAA",
            "action": "wait",
            "outcome": "succeeded"
        }
    ],
    "summary": {
        "succeeded": 2
    }
}
--- exit 0
"#]]);
    assert_eq!(calls(&server), (3, vec![]));
}

#[test]
fn the_fewer_are_left_the_sooner_gets_are_cheaper() {
    let server = fleet(vec![
        vec![Device::new(A, &[THERE]), Device::new(B, &[THERE])],
        vec![Device::new(C, &[ON_ITS_WAY, ON_ITS_WAY, THERE])],
        vec![Device::new(D, &[ON_ITS_WAY, THERE])],
    ]);
    let ran = World::sending_to(&server).run(&format!("device wait {A} {B} {C} {D} {FOR}"));
    assert_eq!(ran.code, Some(0), "{ran}");
    let gets = [C, C, D].map(str::to_owned);
    assert_eq!(calls(&server), (3, gets.to_vec()));
}

#[test]
fn a_long_list_is_not_read_for_a_few() {
    let empty = || vec![Device::new("XXXXXXXXXXXXXXXXXXXXXXXX", &["REGISTERED"])];
    let server = fleet(vec![
        vec![Device::new(A, &[ON_ITS_WAY, THERE])],
        empty(),
        empty(),
        vec![Device::new(B, &[ON_ITS_WAY, THERE])],
    ]);
    let ran = World::sending_to(&server).run(&format!("device wait {A} {B} {FOR}"));
    assert_eq!(ran.code, Some(0), "{ran}");
    let gets = [A, B, B].map(str::to_owned);
    assert_eq!(calls(&server), (2, gets.to_vec()));
}

#[test]
fn details_are_only_in_gets() {
    let server = fleet(vec![vec![
        Device::new(A, &[THERE]),
        Device::new(B, &[ON_ITS_WAY, THERE]),
    ]]);
    let ran = World::sending_to(&server).run(&format!(
        "device wait {A} {B} {FOR} --for softwareSetUpdateStatus=up_to_date"
    ));
    assert_eq!(ran.code, Some(0), "{ran}");
    let gets = [A, B, B].map(str::to_owned);
    assert_eq!(calls(&server), (0, gets.to_vec()));
}

#[test]
fn tags_are_fetched_for_those_that_are_waited_for() {
    let server = fleet(vec![vec![
        Device::new(A, &[THERE]),
        Device::new(B, &[ON_ITS_WAY, THERE]),
    ]]);
    let ran =
        World::sending_to(&server).run(&format!("device wait {A} {B} {FOR} --for tag:Team=it"));
    assert_eq!(ran.code, Some(0), "{ran}");
    let tags = server.lines();
    let tags = tags.iter().filter(|line| line.starts_with("GET /tags/"));
    assert_eq!(tags.count(), 3);
}

#[test]
fn the_time_runs_out() {
    let server = fleet(vec![vec![
        Device::new(A, &[ON_ITS_WAY]),
        Device::new(B, &[THERE]),
    ]]);
    let world = World::sending_to(&server);
    let line = format!("device wait {A} {B} {FOR} --wait-timeout 500ms");
    world.check(&line, str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms --wait-timeout 500ms
id                        action  outcome    reason                   error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    pending    status is DEREGISTERING  -
BBBBBBBBBBBBBBBBBBBBBBBB  wait    succeeded  -                        -
--- stderr
error: 1 of 2 devices did not get there within 500ms (status: DEREGISTERING 1 · DEREGISTERED 1)
hint: to go on waiting: thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for 'status=DEREGISTERED'
--- exit 7
"#]]);
    world.check(&format!("{line} -o json"), str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms --wait-timeout 500ms -o json
{
    "results": [
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAAA",
            "action": "wait",
            "outcome": "pending",
            "reason": "status is DEREGISTERING"
        },
        {
            "id": "BBBBBBBBBBBBBBBBBBBBBBBB",
            "action": "wait",
            "outcome": "succeeded"
        }
    ],
    "summary": {
        "succeeded": 1,
        "pending": 1
    }
}
--- stderr
{"error":{"code":"WaitTimeout","message":"1 of 2 devices did not get there within 500ms (status: DEREGISTERING 1 · DEREGISTERED 1)","retryable":true,"hint":"to go on waiting: thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for 'status=DEREGISTERED'","exitCode":7}}
--- exit 7
"#]]);
    world.check(&format!("{line} -o csv"), str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms --wait-timeout 500ms -o csv
id,action,outcome,reason,error,request
BBBBBBBBBBBBBBBBBBBBBBBB,wait,succeeded,,,
AAAAAAAAAAAAAAAAAAAAAAAA,wait,pending,status is DEREGISTERING,,
--- stderr
error: 1 of 2 devices did not get there within 500ms (status: DEREGISTERING 1 · DEREGISTERED 1)
hint: to go on waiting: thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for 'status=DEREGISTERED'
--- exit 7
"#]]);
}

#[test]
fn the_time_runs_out_although_nothing_answers() {
    let server = Server::answering(vec![Answer::Silence]);
    World::sending_to(&server).check(
        &format!("device wait {A} {FOR} --wait-timeout 300ms"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms --wait-timeout 300ms
id                        action  outcome  reason                   error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    pending  the device was not seen  -
--- stderr
error: 1 of 1 device did not get there within 300ms
hint: to go on waiting: thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for 'status=DEREGISTERED'
--- exit 7
"#]],
    );
}

#[test]
fn a_command_that_goes_on_names_a_few_only() {
    let ids: Vec<_> = ('A'..='L').map(|c| c.to_string().repeat(24)).collect();
    let devices: Vec<_> = ids
        .iter()
        .map(|id| json!({"id": id, "status": ON_ITS_WAY}))
        .collect();
    let body = json!({ "devices": devices }).to_string();
    let server = Server::answering(vec![Answer::json(200, &body)]);
    let ran = World::sending_to(&server).run(&format!(
        "device wait --all --for 'lastUserId=o brien' {FOR} --wait-timeout 500ms -q"
    ));
    assert_eq!(ran.code, Some(7), "{ran}");
    assert!(
        ran.stderr
            .contains("12 of 12 devices did not get there within 500ms (lastUserId: - 12)"),
        "{ran}"
    );
    assert!(
        ran.stderr.contains("thinctl device wait --from-file RESULTS --for 'lastUserId=o brien' --for 'status=DEREGISTERED'\n"),
        "{ran}"
    );
}

#[test]
fn some_will_not_get_there() {
    let server = fleet(vec![vec![
        Device::new(A, &[ON_ITS_WAY, THERE]),
        Device::new(B, &[ON_ITS_WAY, "ARCHIVED"]),
    ]]);
    World::sending_to(&server).check(
        &format!("device wait {A} {B} {FOR} --fail-on name~x --fail-on status=archived -o json"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms --fail-on name~x --fail-on status=archived -o json
{
    "results": [
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAAA",
            "action": "wait",
            "outcome": "succeeded"
        },
        {
            "id": "BBBBBBBBBBBBBBBBBBBBBBBB",
            "action": "wait",
            "outcome": "failed",
            "error": {
                "code": "WaitFailed",
                "message": "device BBBBBBBBBBBBBBBBBBBBBBBB meets status=archived, and is not waited for any longer",
                "resourceId": "BBBBBBBBBBBBBBBBBBBBBBBB",
                "retryable": false,
                "exitCode": 6
            }
        }
    ],
    "summary": {
        "succeeded": 1,
        "failed": 1
    }
}
--- stderr
{"error":{"code":"PartialFailure","message":"1 of 2 devices failed; the first: device BBBBBBBBBBBBBBBBBBBBBBBB meets status=archived, and is not waited for any longer","retryable":false,"exitCode":3}}
--- exit 3
"#]],
    );
}

#[test]
fn none_will_get_there() {
    let archived = || vec![Device::new(A, &["ARCHIVED"]), Device::new(B, &["ARCHIVED"])];
    let server = fleet(vec![archived()]);
    World::sending_to(&server).check(
        &format!("device wait {A} {FOR} --fail-on status=ARCHIVED"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms --fail-on status=ARCHIVED
id                        action  outcome  reason  error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    failed   -       device AAAAAAAAAAAAAAAAAAAAAAAA meets status=ARCHIVED, and is not waited for any longer
--- stderr
error: device AAAAAAAAAAAAAAAAAAAAAAAA meets status=ARCHIVED, and is not waited for any longer
--- exit 6
"#]],
    );
    let ran = World::sending_to(&server).run(&format!(
        "device wait {A} {B} {FOR} --fail-on status=ARCHIVED"
    ));
    assert_eq!(ran.code, Some(6), "{ran}");
}

#[test]
fn what_is_reached_outweighs_what_would_fail() {
    let server = fleet(vec![vec![Device::new(A, &[THERE])]]);
    let ran = World::sending_to(&server).run(&format!("device wait {A} {FOR} --fail-on status!="));
    assert_eq!(ran.code, Some(0), "{ran}");
}

#[test]
fn failures_weigh_more_than_time_that_ran_out() {
    let server = fleet(vec![vec![
        Device::new(A, &[ON_ITS_WAY]),
        Device::new(B, &["ARCHIVED"]),
    ]]);
    World::sending_to(&server).check(
        &format!("device wait {A} {B} {FOR} --fail-on status=ARCHIVED --wait-timeout 500ms"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms --fail-on status=ARCHIVED --wait-timeout 500ms
id                        action  outcome  reason                   error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    pending  status is DEREGISTERING  -
BBBBBBBBBBBBBBBBBBBBBBBB  wait    failed   -                        device BBBBBBBBBBBBBBBBBBBBBBBB meets status=ARCHIVED, and is not waited for any longer
--- stderr
error: 1 of 2 devices failed; the first: device BBBBBBBBBBBBBBBBBBBBBBBB meets status=ARCHIVED, and is not waited for any longer
hint: 1 of 2 devices did not get there within 500ms (status: DEREGISTERING 1 · ARCHIVED 1)
hint: to go on waiting: thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for 'status=DEREGISTERED' --fail-on 'status=ARCHIVED'
--- exit 3
"#]],
    );
}

#[test]
fn a_device_is_deleted_meanwhile() {
    let server = fleet(vec![vec![Device::new(A, &[ON_ITS_WAY, GONE])]]);
    World::sending_to(&server).check(&format!("device wait {A} {FOR}"), str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms
id                        action  outcome  reason  error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    failed   -       deleted while it was waited for: No such device.
--- stderr
error: deleted while it was waited for: No such device. (ResourceNotFoundException in GetDevice, request req-1)
--- exit 5
"#]]);
}

#[test]
fn what_the_list_no_longer_shows_is_asked_for() {
    let server = fleet(vec![vec![
        Device::new(A, &[ON_ITS_WAY, GONE]),
        Device::new(B, &[ON_ITS_WAY, THERE]),
    ]]);
    World::sending_to(&server).check(&format!("device wait {A} {B} {FOR}"), str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms
id                        action  outcome    reason  error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    failed     -       deleted while it was waited for: No such device.
BBBBBBBBBBBBBBBBBBBBBBBB  wait    succeeded  -       -
--- stderr
error: 1 of 2 devices failed; the first: deleted while it was waited for: No such device. (ResourceNotFoundException in GetDevice, request req-1)
--- exit 3
"#]]);
    assert_eq!(calls(&server), (2, vec![A.to_owned()]));
}

#[test]
fn a_device_was_never_there() {
    let server = fleet(vec![vec![Device::new(A, &[THERE])]]);
    let world = World::sending_to(&server);
    world.check(
        &format!("device wait {B} {FOR}"),
        str![[r#"
$ thinctl device wait BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms
id                        action  outcome  reason  error
BBBBBBBBBBBBBBBBBBBBBBBB  wait    failed   -       No such device.
--- stderr
error: No such device. (ResourceNotFoundException in GetDevice, request req-1)
--- exit 5
"#]],
    );
    let ran = world.run(&format!("device wait {A} {B} {FOR}"));
    assert_eq!(ran.code, Some(3), "{ran}");
    let ran = world.run(&format!("device wait {A} 'name:no desk' {FOR}"));
    assert_eq!((ran.code, &*ran.stdout), (Some(5), ""), "{ran}");
}

#[test]
fn a_poll_that_fails_is_repeated() {
    let device = json!({"device": {"id": A, "status": THERE}}).to_string();
    let throttled = Answer::error(429, "ThrottlingException", "Rate exceeded");
    let script = vec![
        throttled.clone(),
        Answer::Reset,
        throttled,
        Answer::json(200, &device),
    ];
    let server = Server::answering(script);
    let world = World::sending_to(&server);
    world.check(
        &format!("device wait {A} {FOR} --max-attempts 1 -v"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms --max-attempts 1 -v
id                        action  outcome    reason  error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    succeeded  -       -
--- stderr
connected to us-east-1 at [SERVER]
a poll failed and is repeated: Rate exceeded (ThrottlingException in GetDevice, request req-1)
--- exit 0
"#]],
    );
    assert_eq!(server.lines().len(), 4);
}

#[test]
fn polls_that_fail_to_the_end_are_told_of() {
    let throttled = Answer::error(429, "ThrottlingException", "Rate exceeded");
    let server = Server::answering(vec![throttled]);
    World::sending_to(&server).check(
        &format!("device wait {A} {FOR} --max-attempts 1 --wait-timeout 300ms"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms --max-attempts 1 --wait-timeout 300ms
id                        action  outcome  reason                   error
AAAAAAAAAAAAAAAAAAAAAAAA  wait    pending  the device was not seen  -
--- stderr
error: 1 of 1 device did not get there within 300ms
hint: the last poll failed: Rate exceeded (ThrottlingException in GetDevice, request req-1)
hint: to go on waiting: thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for 'status=DEREGISTERED'
--- exit 7
"#]],
    );
}

#[test]
fn a_list_that_fails_half_way_tells_what_it_showed() {
    let page = json!({"devices": [{"id": A, "status": THERE}], "nextToken": "1"}).to_string();
    let device = json!({"device": {"id": B, "status": THERE}}).to_string();
    let script = vec![
        Answer::json(200, &page),
        Answer::error(500, "InternalServerException", "sorry"),
        Answer::json(200, &device),
    ];
    let server = Server::answering(script);
    let ran =
        World::sending_to(&server).run(&format!("device wait {A} {B} {FOR} --max-attempts 1"));
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(calls(&server), (2, vec![B.to_owned()]));
}

#[test]
fn expired_credentials_end_the_wait() {
    let page = json!({"devices": [{"id": A, "status": THERE}, {"id": B, "status": ON_ITS_WAY}]});
    let script = vec![
        Answer::json(200, &page.to_string()),
        Answer::error(403, "ExpiredTokenException", "The token has expired"),
    ];
    let server = Server::answering(script);
    World::sending_to(&server).check(&format!("device wait {A} {B} {FOR} -o json"), str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB --for status=DEREGISTERED --interval 10ms -o json
{
    "results": [
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAAA",
            "action": "wait",
            "outcome": "succeeded"
        },
        {
            "id": "BBBBBBBBBBBBBBBBBBBBBBBB",
            "action": "wait",
            "outcome": "pending",
            "reason": "status is DEREGISTERING"
        }
    ],
    "summary": {
        "succeeded": 1,
        "pending": 1
    }
}
--- stderr
{"error":{"code":"ExpiredTokenException","message":"The token has expired","operation":"GetDevice","resourceId":"BBBBBBBBBBBBBBBBBBBBBBBB","requestId":"req-1","retryable":false,"hint":"the credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN\nto go on waiting: thinctl device wait BBBBBBBBBBBBBBBBBBBBBBBB --for 'status=DEREGISTERED'","exitCode":4}}
--- exit 4
"#]]);
    assert_eq!(server.lines().len(), 2);
}

#[test]
fn lines_come_as_devices_arrive() {
    let server = fleet(vec![vec![
        Device::new(A, &[ON_ITS_WAY, THERE]),
        Device::new(B, &[THERE]),
    ]]);
    World::sending_to(&server).check(
        &format!("device wait {A} {B} {A} {FOR} -o ndjson"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBBBBBBBBBB AAAAAAAAAAAAAAAAAAAAAAAA --for status=DEREGISTERED --interval 10ms -o ndjson
{"id":"BBBBBBBBBBBBBBBBBBBBBBBB","action":"wait","outcome":"succeeded"}
{"id":"AAAAAAAAAAAAAAAAAAAAAAAA","action":"wait","outcome":"succeeded"}
--- exit 0
"#]],
    );
}

#[test]
fn nothing_is_chosen() {
    let server = fleet(vec![vec![Device::new(A, &["REGISTERED"])]]);
    World::sending_to(&server).check(
        &format!("device wait --status deregistering {FOR} -o json"),
        str![[r#"
$ thinctl device wait --status deregistering --for status=DEREGISTERED --interval 10ms -o json
{
    "results": [],
    "summary": {}
}
--- exit 0
"#]],
    );
    assert_eq!(calls(&server), (1, vec![]));
}

#[test]
fn the_choice_is_made_once() {
    let server = fleet(vec![vec![
        Device::new(A, &[ON_ITS_WAY, ON_ITS_WAY, THERE]),
        Device::new(B, &["REGISTERED", ON_ITS_WAY]),
    ]]);
    World::sending_to(&server).check(
        &format!("device wait --where status=DEREGISTERING {FOR} -o csv"),
        str![[r#"
$ thinctl device wait --where status=DEREGISTERING --for status=DEREGISTERED --interval 10ms -o csv
id,action,outcome,reason,error,request
AAAAAAAAAAAAAAAAAAAAAAAA,wait,succeeded,,,
--- exit 0
"#]],
    );
}

#[test]
fn relative_times_count_from_each_look() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = now.expect("after 1970").as_secs();
    let device = json!({"device": {"id": A, "lastPostureAt": now}}).to_string();
    let server = Server::answering(vec![Answer::json(200, &device)]);
    let world = World::sending_to(&server).without("THINCTL_NOW");
    let ran = world.run(&format!(
        "device wait {A} --for 'lastPostureAt<-2s' --interval 10ms"
    ));
    assert_eq!(ran.code, Some(0), "{ran}");
    assert!(server.lines().len() > 1, "it was not so at first");
}

#[test]
fn what_cannot_be_understood_is_refused_before_anything_is_sent() {
    let server = fleet(vec![]);
    let world = World::sending_to(&server);
    world.check(
        &format!("device wait {A} --for state=DEREGISTERED"),
        str![[r#"
$ thinctl device wait AAAAAAAAAAAAAAAAAAAAAAAA --for state=DEREGISTERED
--- stderr
error: there is no column "state"; did you mean "status"?
  state=DEREGISTERED
  ^
hint: the columns are id, serialNumber, name, model, environmentId, status, currentSoftwareSetId, currentSoftwareSetVersion, desiredSoftwareSetId, pendingSoftwareSetId, pendingSoftwareSetVersion, softwareSetUpdateSchedule, softwareSetComplianceStatus, softwareSetUpdateStatus, lastConnectedAt, lastPostureAt, createdAt, updatedAt, arn, kmsKeyArn, lastUserId, tags, environmentName, inactiveDays, active, pending, supportedUntil, daysOfSupport
hint: `thinctl help where` explains conditions
--- exit 2
"#]],
    );
    for options in [
        "",
        "--for status=NOWHERE",
        "--for status",
        "--for status=DEREGISTERED --fail-on nothing=1",
        "--for status=DEREGISTERED --interval 0s",
        "--for status=DEREGISTERED --wait-timeout 0s",
        "--for status=DEREGISTERED --wait-timeout soon",
        "--for status=DEREGISTERED --yes",
    ] {
        let ran = world.run(&format!("device wait desk {options} --environment Berlin"));
        assert_eq!(ran.code, Some(2), "{ran}");
    }
    let nobody = world.run("device wait --for status=DEREGISTERED");
    assert_eq!(nobody.code, Some(2), "{nobody}");
    assert_eq!(server.lines(), [""; 0]);
}

#[test]
fn devices_of_the_sandbox_are_deregistered() {
    let sandbox = Sandbox::start();
    let first = sandbox.device_with(|device| device["name"].is_string());
    let id = first["id"].as_str().expect("an id");
    let url = format!("http://{}", sandbox.address);
    let world = World::aws().with("AWS_ENDPOINT_URL", &url);
    let deregistered = world.run(&format!("device deregister {id} --yes"));
    assert_eq!(deregistered.code, Some(0), "{deregistered}");
    let line = format!("device wait {id} {FOR} --query summary.succeeded");
    let waiting = world
        .command(&line)
        .stdout(std::process::Stdio::piped())
        .spawn();
    let mut waiting = waiting.expect("the program starts");
    assert!(waiting.try_wait().expect("a child").is_none());
    sandbox.advance(60);
    let ended = waiting.wait_with_output().expect("an end");
    assert_eq!(String::from_utf8_lossy(&ended.stdout), "1\n");
}

#[cfg(unix)]
#[test]
fn a_terminal_shows_the_states_until_the_end() {
    let device = json!({"device": {"id": A, "status": "\u{1b}[2JNEW\u{202e}"}}).to_string();
    let server = Server::answering(vec![Answer::json(200, &device)]);
    let world = World::sending_to(&server).with("TERM", "xterm");
    let ran = world.typing(
        &format!("device wait {A} {FOR} --wait-timeout 2s --color never"),
        "",
    );
    assert_eq!(ran.code, Some(7), "{ran}");
    let (bar, rest) = ran.stderr.split_once("error:").expect("an error");
    assert!(bar.contains("0/1  \\u{1b}[2JNEW\\u{202e} 1"), "{ran}");
    let bar = bar.trim_end_matches('\r');
    assert!(bar.ends_with("\u{1b}[0J"), "the bar is gone: {ran}");
    assert!(rest.contains("(status: \\u{1b}[2JNEW\\u{202e} 1)"), "{ran}");
    assert!(!ran.stderr.contains("\u{1b}[2J"), "{ran}");
    let quiet = world.typing(
        &format!("device wait {A} {FOR} --wait-timeout 1s --color never -q"),
        "",
    );
    assert!(quiet.stderr.starts_with("error:"), "{quiet}");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_as_if_nobody_caught_it() {
    use std::os::unix::process::ExitStatusExt;
    use std::process::Command;
    use std::time::Duration;

    for (name, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        let server = fleet(vec![vec![Device::new(A, &[ON_ITS_WAY])]]);
        let world = World::sending_to(&server);
        let mut waiting = world
            .command(&format!("device wait {A} {FOR}"))
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("a start");
        while server.lines().len() < 2 {
            std::thread::sleep(Duration::from_millis(5));
        }
        let kill = Command::new("kill")
            .args([&format!("-{name}"), &waiting.id().to_string()])
            .status();
        assert!(kill.expect("kill").success());
        assert_eq!(waiting.wait().expect("an end").signal(), Some(number));
    }
}
