//! Every member of every operation's input has an option, and what is typed is what is sent.
//!
//! The service's model says what the members are and where they travel.

use std::collections::BTreeSet;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use crate::sandbox::support::model::{MODEL, input_shape, members, restjson, target};
use crate::support::{Answer, Request, Server, World};

const DEVICE: &str = "W500pDzLQPuuNWCcSX4IKsnT";
const ARN: &str = "arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT";
const DIRECTORY: &str = "arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789";
const KEY: &str = "arn:aws:kms:us-east-1:123456789012:key/0123-4567";
const WINDOW: &str = "type=CUSTOM,startTimeHour=1,startTimeMinute=2,endTimeHour=3,endTimeMinute=4,daysOfTheWeek=MONDAY,sunday,applyTimeOf=device";

/// A command line that sets every member of an operation's input, and the input that it sets.
pub struct Case {
    operation: &'static str,
    /// What is typed.
    pub line: String,
    input: Value,
    /// The body of the answer; empty where the service sends none.
    answer: &'static str,
}

fn case(
    operation: &'static str,
    line: impl Into<String>,
    input: Value,
    answer: &'static str,
) -> Case {
    Case {
        operation,
        line: line.into(),
        input,
        answer,
    }
}

fn window() -> Value {
    json!({
        "type": "CUSTOM", "startTimeHour": 1, "startTimeMinute": 2, "endTimeHour": 3, "endTimeMinute": 4,
        "daysOfTheWeek": ["MONDAY", "SUNDAY"], "applyTimeOf": "DEVICE",
    })
}

/// One for every operation that changes something.
pub fn changes() -> Vec<Case> {
    let settings = format!(
        "--name 'Lab, 2nd floor' --desktop-arn {DIRECTORY} --desktop-endpoint https://login.example.com/a?b=c \
         --software-set-update-schedule apply-immediately --maintenance-window {WINDOW} \
         --software-set-update-mode use-desired --desired-software-set-id 42 \
         --device-creation-tags site=Berlin --device-creation-tags 'a b=c=d'"
    );
    let environment = json!({
        "name": "Lab, 2nd floor", "desktopArn": DIRECTORY, "desktopEndpoint": "https://login.example.com/a?b=c",
        "softwareSetUpdateSchedule": "APPLY_IMMEDIATELY", "maintenanceWindow": window(),
        "softwareSetUpdateMode": "USE_DESIRED", "desiredSoftwareSetId": "42",
        "deviceCreationTags": {"site": "Berlin", "a b": "c=d"},
    });
    let with = |more: Value| {
        let mut input = environment.clone();
        let members = more.as_object().cloned().expect("an object");
        input.as_object_mut().expect("an object").extend(members);
        input
    };
    vec![
        case(
            "CreateEnvironment",
            format!(
                "environment create {settings} --kms-key-arn {KEY} --client-token 'a/b c' --tags team=it --tags 'ü/x='"
            ),
            with(
                json!({"kmsKeyArn": KEY, "clientToken": "a/b c", "tags": {"team": "it", "ü/x": ""}}),
            ),
            r#"{"environment":{"id":"aaaaaaaaa"}}"#,
        ),
        case(
            "UpdateEnvironment",
            format!("environment update id:aaaaaaaaa {settings}"),
            with(json!({"id": "aaaaaaaaa"})),
            r#"{"environment":{"id":"aaaaaaaaa"}}"#,
        ),
        case(
            "DeleteEnvironment",
            "environment delete id:aaaaaaaaa --client-token 'a/b c&d=é' --yes",
            json!({"id": "aaaaaaaaa", "clientToken": "a/b c&d=é"}),
            "",
        ),
        case(
            "UpdateDevice",
            format!(
                "device update {DEVICE} --name '' --desired-software-set-id 42 --software-set-update-schedule USE_MAINTENANCE_WINDOW"
            ),
            json!({"id": DEVICE, "name": "", "desiredSoftwareSetId": "42", "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW"}),
            r#"{"device":{"id":"W500pDzLQPuuNWCcSX4IKsnT"}}"#,
        ),
        case(
            "DeregisterDevice",
            format!(
                "device deregister {DEVICE} --target-device-status archived --client-token 'a/b c' --yes"
            ),
            json!({"id": DEVICE, "targetDeviceStatus": "ARCHIVED", "clientToken": "a/b c"}),
            "",
        ),
        case(
            "DeleteDevice",
            format!("device delete {DEVICE} --client-token 'a/b c' --yes"),
            json!({"id": DEVICE, "clientToken": "a/b c"}),
            "",
        ),
        case(
            "UpdateSoftwareSet",
            "software-set update 42 --validation-status not-validated",
            json!({"id": "42", "validationStatus": "NOT_VALIDATED"}),
            "",
        ),
        case(
            "TagResource",
            format!("tag add {ARN} team=it 'ü/x='"),
            json!({"resourceArn": ARN, "tags": {"team": "it", "ü/x": ""}}),
            "{}",
        ),
        case(
            "UntagResource",
            format!("tag remove {ARN} team 'ü/x&y'"),
            json!({"resourceArn": ARN, "tagKeys": ["team", "ü/x&y"]}),
            "{}",
        ),
    ]
}

/// One for every operation that reads.
pub fn reads() -> Vec<Case> {
    // The second page is the one that sends a token.
    let page = json!({"nextToken": "a/b+c=", "maxResults": 50});
    vec![
        case(
            "GetDevice",
            format!("device get {DEVICE}"),
            json!({"id": DEVICE}),
            r#"{"device":{"id":"x"}}"#,
        ),
        case(
            "GetEnvironment",
            "environment get id:aaaaaaaaa",
            json!({"id": "aaaaaaaaa"}),
            r#"{"environment":{"id":"x"}}"#,
        ),
        case(
            "GetSoftwareSet",
            "software-set get 42",
            json!({"id": "42"}),
            r#"{"softwareSet":{"id":"x"}}"#,
        ),
        case(
            "ListTagsForResource",
            format!("tag list {ARN}"),
            json!({"resourceArn": ARN}),
            r#"{"tags":{}}"#,
        ),
        case(
            "ListDevices",
            "device list",
            page.clone(),
            r#"{"devices":[]}"#,
        ),
        case(
            "ListEnvironments",
            "environment list",
            page.clone(),
            r#"{"environments":[]}"#,
        ),
        case(
            "ListSoftwareSets",
            "software-set list",
            page,
            r#"{"softwareSets":[]}"#,
        ),
    ]
}

/// Answers a case's request as the service would, a list's first page with a token.
fn service(case: &Case) -> Server {
    let status = MODEL["operations"][case.operation]["http"]["responseCode"].as_u64();
    let status = u16::try_from(status.expect("a status")).expect("a status");
    let (answer, is_list) = (
        case.answer,
        case.operation.starts_with("List") && case.input["nextToken"].is_string(),
    );
    Server::replying(move |request| {
        if is_list && !request.line.contains("nextToken") {
            return Answer::json(200, &answer.replace("[]}", r#"[],"nextToken":"a/b+c="}"#));
        }
        Answer::json(status, answer)
    })
}

/// Method, path segments, sorted parameters and body, whatever way they were escaped.
type Sent = (String, Vec<String>, BTreeSet<String>, Value);

fn sent(method: &str, target: &str, body: &str) -> Sent {
    let plain = |text: &str| {
        percent_decode_str(text)
            .decode_utf8()
            .expect("UTF-8")
            .into_owned()
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pair = |pair: &str| {
        let (key, value) = pair.split_once('=').expect("a pair");
        let value = utf8_percent_encode(&plain(value), NON_ALPHANUMERIC).to_string();
        format!("{}={value}", plain(key))
    };
    let body = if body.is_empty() {
        json!({})
    } else {
        serde_json::from_str(body).expect("JSON")
    };
    (
        method.to_owned(),
        path.split('/').map(plain).collect(),
        pairs.map(pair).collect(),
        body,
    )
}

fn recorded(request: &Request) -> Sent {
    let (method, target) = request.line.split_once(' ').expect("a request line");
    sent(method, target, &request.body)
}

/// The members that a value of a structure leaves out, those of structures within it included.
fn left_out(shape: &'static Value, value: &Value) -> Vec<String> {
    let mut missing = Vec::new();
    for (name, member) in members(shape) {
        let within = target(member);
        match value.get(name) {
            None => missing.push(name.clone()),
            Some(value) if within["type"] == "structure" => missing.extend(left_out(within, value)),
            Some(_) => {}
        }
    }
    missing
}

#[test]
fn every_operation_and_every_member_is_covered() {
    let cases: Vec<_> = changes().into_iter().chain(reads()).collect();
    let covered: BTreeSet<_> = cases.iter().map(|case| case.operation).collect();
    let operations = MODEL["operations"].as_object().expect("operations");
    assert_eq!(covered, operations.keys().map(String::as_str).collect());
    for case in cases {
        let missing = left_out(input_shape(case.operation), &case.input);
        assert_eq!(missing, [""; 0], "{}", case.operation);
    }
}

#[test]
fn every_member_that_is_typed_is_sent() {
    for case in changes().into_iter().chain(reads()) {
        let server = service(&case);
        let ran = World::sending_to(&server).run(&case.line);
        assert_eq!(ran.code, Some(0), "{ran}");
        let requests = server.requests();
        let (method, target, body) = restjson(case.operation, &case.input);
        let last = requests
            .last()
            .unwrap_or_else(|| panic!("nothing was sent: {ran}"));
        assert_eq!(recorded(last), sent(&method, &target, &body), "{ran}");
        let pages = if case.input["nextToken"].is_string() {
            2
        } else {
            1
        };
        assert_eq!(requests.len(), pages, "{ran}");
    }
}

#[test]
fn a_dry_run_prints_the_request_and_sends_nothing() {
    for case in changes() {
        let server = service(&case);
        let line = case.line.replace(" --yes", "");
        let ran = World::sending_to(&server).run(&format!("{line} --dry-run -o json"));
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
        let mut request = ran.json()["results"][0]["request"].take();
        let operation = request
            .as_object_mut()
            .and_then(|request| request.remove("operation"));
        assert_eq!(operation, Some(case.operation.into()), "{ran}");
        assert_eq!(request, case.input, "{ran}");
        assert_eq!(ran.json()["summary"], json!({"planned": 1}), "{ran}");
        assert_eq!(server.lines(), [""; 0], "{ran}");
    }
}

#[test]
fn a_dry_run_needs_no_credentials_where_nothing_has_to_be_asked() {
    let world = World::new();
    for case in changes() {
        let ran = world.run(&format!("{} --dry-run", case.line));
        assert_eq!(ran.code, Some(0), "{ran}");
    }
}

#[test]
fn clearing_sends_the_empty_id() {
    let server = Server::answering(vec![Answer::json(
        200,
        r#"{"environment":{"id":"aaaaaaaaa"}}"#,
    )]);
    let ran = World::sending_to(&server)
        .run("environment update id:aaaaaaaaa --clear-desired-software-set");
    assert_eq!(ran.code, Some(0), "{ran}");
    let bodies: Vec<_> = server
        .requests()
        .into_iter()
        .map(|request| request.body)
        .collect();
    assert_eq!(bodies, [r#"{"desiredSoftwareSetId":""}"#]);
}

#[test]
fn what_is_not_typed_is_not_sent() {
    let server = Server::answering(vec![Answer::json(200, r#"{"device":{"id":"x"}}"#)]);
    let ran = World::sending_to(&server).run(&format!("device update {DEVICE} --name x"));
    assert_eq!(ran.code, Some(0), "{ran}");
    let bodies: Vec<_> = server
        .requests()
        .into_iter()
        .map(|request| request.body)
        .collect();
    assert_eq!(bodies, [r#"{"name":"x"}"#]);
}

#[test]
fn requests_are_signed_for_the_host_that_they_are_sent_to() {
    let server = Server::answering(vec![Answer::json(200, r#"{"devices":[]}"#)]);
    World::sending_to(&server).run("device list");
    let requests = server.requests();
    let request = &requests[0];
    assert_eq!(request.header("host"), server.url.strip_prefix("http://"));
    let authorization = request.header("authorization").expect("a signature");
    assert!(
        authorization.contains("/us-east-1/thinclient/aws4_request"),
        "{authorization}"
    );
    assert!(
        authorization.contains("SignedHeaders=") && authorization.contains("host;"),
        "{authorization}"
    );
}

#[test]
fn a_repetition_uses_the_same_token() {
    let server = Server::answering(vec![
        Answer::error(500, "InternalServerException", "again"),
        Answer::json(202, ""),
    ]);
    let ran = World::sending_to(&server).run(&format!(
        "device deregister {DEVICE} --yes --max-attempts 2"
    ));
    assert_eq!(ran.code, Some(0), "{ran}");
    let bodies: Vec<Value> = server
        .requests()
        .iter()
        .map(|request| serde_json::from_str(&request.body).expect("JSON"))
        .collect();
    assert_eq!(bodies.len(), 2);
    assert!(bodies[0]["clientToken"].is_string());
    assert_eq!(bodies[0], bodies[1]);
}
