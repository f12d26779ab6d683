//! The sandbox against the service's own model: every constraint of every input broken once, every
//! operation answered as modelled.

use serde_json::{Value, json};

use crate::sandbox::support::breaches::{Breach, breaches};
use crate::sandbox::support::model::{MODEL, input_shape, restjson};
use crate::sandbox::support::service::{Sandbox, fields, text};

/// What each operation succeeds with, on a fresh demo fleet.
fn valid_input(sandbox: &Sandbox, operation: &str) -> Value {
    let device = &sandbox.devices("REGISTERED")[0];
    let environment = &sandbox.environments()[0];
    let set = &sandbox.software_sets()[0];
    let arn = sandbox.device(device)["arn"].clone();
    match operation {
        "CreateEnvironment" => {
            json!({"desktopArn": "arn:aws:workspaces:us-east-1:123456789012:directory/d-1"})
        }
        "ListDevices" | "ListEnvironments" | "ListSoftwareSets" => json!({}),
        "DeleteDevice" => json!({"id": sandbox.devices("DEREGISTERED")[0]}),
        "DeleteEnvironment" => {
            let created = sandbox.create(&valid_input(sandbox, "CreateEnvironment"));
            json!({"id": created["id"]})
        }
        "DeregisterDevice" | "GetDevice" | "UpdateDevice" => json!({"id": device}),
        "GetEnvironment" | "UpdateEnvironment" => json!({"id": environment}),
        "GetSoftwareSet" => json!({"id": set}),
        "UpdateSoftwareSet" => json!({"id": set, "validationStatus": "VALIDATED"}),
        "ListTagsForResource" => json!({"resourceArn": arn}),
        "TagResource" => json!({"resourceArn": arn, "tags": {"a": "b"}}),
        "UntagResource" => json!({"resourceArn": arn, "tagKeys": ["a"]}),
        other => panic!("a new operation: {other}"),
    }
}

fn window() -> Value {
    json!({
        "type": "CUSTOM",
        "startTimeHour": 1,
        "startTimeMinute": 0,
        "endTimeHour": 2,
        "endTimeMinute": 0,
        "daysOfTheWeek": ["MONDAY"],
        "applyTimeOf": "UTC",
    })
}

/// Puts a value, or nothing in the place of null, into an otherwise valid input.
fn broken(mut input: Value, breach: &Breach) -> Value {
    let (name, parents) = breach.path.split_last().expect("a member");
    let mut object = input.as_object_mut().expect("an object");
    for parent in parents {
        let inner = object.entry(parent.clone()).or_insert_with(window);
        object = inner.as_object_mut().expect("an object");
    }
    match &breach.value {
        Value::Null => object.remove(name),
        value => object.insert(name.clone(), value.clone()),
    };
    input
}

fn operations() -> impl Iterator<Item = &'static str> {
    let operations = MODEL["operations"].as_object().expect("operations");
    operations.keys().map(String::as_str)
}

#[test]
fn every_constraint_of_every_input_is_enforced() {
    let sandbox = Sandbox::start();
    let mut broken_constraints = 0;
    for operation in operations() {
        let valid = valid_input(&sandbox, operation);
        for breach in breaches(input_shape(operation), &[]) {
            let input = broken(valid.clone(), &breach);
            let body = sandbox.refused(operation, &input, "ValidationException");
            let path = breach.path.join(".");
            let names = fields(&body);
            let is_it = |name: &String| *name == path || name.starts_with(&format!("{path}."));
            assert!(names.iter().all(is_it), "{operation} {breach:?}: {names:?}");
            assert!(!names.is_empty(), "{operation} {breach:?}");
            let message = text(&body["message"]);
            assert!(message.contains(&format!("Value at '{path}")), "{message}");
            assert!(message.contains(&breach.demand), "{breach:?}: {message}");
            broken_constraints += 1;
        }
    }
    // Frozen, so that a generator that has gone blind is noticed.
    assert_eq!(broken_constraints, 149);
}

#[test]
fn every_operation_succeeds_as_modelled() {
    for operation in operations() {
        let sandbox = Sandbox::start();
        let input = valid_input(&sandbox, operation);
        sandbox.ok(operation, &input);
    }
}

#[test]
fn values_at_the_edge_are_taken() {
    let sandbox = Sandbox::start();
    let device = &sandbox.devices("REGISTERED")[0];
    let environment = &sandbox.environments()[0];
    let tags = |count| -> Value { (0..count).map(|n| (format!("k{n}"), json!("v"))).collect() };
    let endpoint = |length: usize| format!("https://a.io/{}", "x".repeat(length - 13));
    let many_days = json!([
        "MONDAY", "MONDAY", "MONDAY", "MONDAY", "MONDAY", "MONDAY", "SUNDAY"
    ]);
    let mut edges = window();
    edges["startTimeHour"] = json!(23);
    edges["startTimeMinute"] = json!(59);
    edges["endTimeHour"] = json!(0);
    edges["daysOfTheWeek"] = many_days;
    for (operation, input) in [
        ("ListDevices", json!({"maxResults": 1, "nextToken": ""})),
        ("ListDevices", json!({"maxResults": 50})),
        (
            "UpdateDevice",
            json!({"id": device, "name": "東".repeat(64)}),
        ),
        ("UpdateDevice", json!({"id": device, "name": ""})),
        (
            "UpdateEnvironment",
            json!({"id": environment, "name": "a=".repeat(32)}),
        ),
        (
            "UpdateEnvironment",
            json!({"id": environment, "deviceCreationTags": tags(50)}),
        ),
        (
            "UpdateEnvironment",
            json!({"id": environment, "deviceCreationTags": {}}),
        ),
        (
            "UpdateEnvironment",
            json!({"id": environment, "desktopEndpoint": endpoint(1024)}),
        ),
        (
            "UpdateEnvironment",
            json!({"id": environment, "maintenanceWindow": edges}),
        ),
        (
            "UpdateEnvironment",
            json!({"id": environment, "desiredSoftwareSetId": ""}),
        ),
        (
            "DeregisterDevice",
            json!({"id": device, "clientToken": "t".repeat(512)}),
        ),
    ] {
        sandbox.ok(operation, &input);
    }
}

#[test]
fn all_broken_constraints_are_listed_at_once() {
    let sandbox = Sandbox::start();
    let input = json!({
        "name": "a_b",
        "desktopArn": "arn",
        "softwareSetUpdateMode": "USE_LUCK",
        "maintenanceWindow": {"startTimeHour": 24},
    });
    let body = sandbox.refused("CreateEnvironment", &input, "ValidationException");
    assert_eq!(body["reason"], "fieldValidationFailed");
    let names = fields(&body);
    // The ARN is too short and of another form.
    let expected = [
        "name",
        "desktopArn",
        "desktopArn",
        "maintenanceWindow.type",
        "maintenanceWindow.startTimeHour",
        "softwareSetUpdateMode",
    ];
    assert_eq!(names, expected);
    assert!(text(&body["message"]).starts_with("6 validation errors detected: "));
    assert!(!body.to_string().contains("a_b"), "a name is echoed");
}

#[test]
fn what_is_no_json_object_cannot_be_parsed() {
    let sandbox = Sandbox::start();
    let id = &sandbox.devices("REGISTERED")[0];
    let (method, target, _) = restjson("UpdateDevice", &json!({"id": id}));
    for body in [
        "{",
        "[]",
        "1",
        "\"secret\"",
        "{\"name\": \"secret}",
        "\u{1}",
    ] {
        let answer = sandbox.send(&method, &target, body);
        assert_eq!(
            (answer.status, &answer.json()["reason"]),
            (400, &json!("cannotParse"))
        );
        assert!(!answer.json().to_string().contains("secret"));
    }
    assert_eq!(
        sandbox.send("GET", "/devices/%FF", "").json()["reason"],
        "cannotParse"
    );
    let wrong = json!({"id": id, "name": 1});
    let refused = sandbox.refused("UpdateDevice", &wrong, "ValidationException");
    assert_eq!(refused["reason"], "cannotParse");
}

#[test]
fn unknown_members_and_nulls_are_passed_over() {
    let sandbox = Sandbox::start();
    let id = &sandbox.devices("REGISTERED")[0];
    let (method, target, _) = restjson("UpdateDevice", &json!({"id": id}));
    let answer = sandbox.send(&method, &target, r#"{"kmsKeyArn": 7, "name": null}"#);
    assert_eq!(answer.status, 200);
}
