//! Pagination tokens and client tokens.

use serde_json::{Value, json};
use thinctl::sandbox::Fleet;

use crate::sandbox::support::service::{DAY, DIRECTORY, Sandbox, fields, text};

#[test]
fn pages_hold_everything_once() {
    let sandbox = Sandbox::with(|options| {
        options.fleet = Fleet {
            devices: 120,
            ..Fleet::default()
        };
    });
    let first = sandbox.ok("ListDevices", &json!({}));
    assert_eq!(first["devices"].as_array().map(Vec::len), Some(50));
    for size in [1, 7, 40, 50] {
        let mut input = json!({"maxResults": size});
        let mut ids = Vec::new();
        loop {
            let page = sandbox.ok("ListDevices", &input);
            let devices = page["devices"].as_array().expect("a list");
            assert!(devices.len() <= size && !devices.is_empty());
            ids.extend(devices.iter().map(|device| text(&device["id"])));
            match page.get("nextToken") {
                Some(token) => input["nextToken"] = token.clone(),
                None => break,
            }
        }
        assert_eq!(ids.len(), 120);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 120);
    }
}

#[test]
fn a_page_goes_on_where_it_was_although_devices_went() {
    let sandbox = Sandbox::start();
    let all: Vec<_> = sandbox
        .all("ListDevices")
        .iter()
        .map(|d| text(&d["id"]))
        .collect();
    let page = sandbox.ok("ListDevices", &json!({"maxResults": 12}));
    for status in ["DEREGISTERED", "ARCHIVED", "DEREGISTERING"] {
        for id in sandbox.devices(status) {
            sandbox.ok("DeleteDevice", &json!({"id": id}));
        }
    }
    let next = sandbox.ok("ListDevices", &json!({"nextToken": page["nextToken"]}));
    let rest: Vec<_> = next["devices"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|d| text(&d["id"]))
        .collect();
    assert_eq!(rest, all[12..]);
}

#[test]
fn pagination_tokens_expire_and_belong_to_a_list() {
    let sandbox = Sandbox::start();
    let other = Sandbox::with(|options| options.fleet.seed = 99);
    let page = sandbox.ok("ListDevices", &json!({"maxResults": 5}));
    let token = &page["nextToken"];
    let with = |token: &Value| json!({"nextToken": token});
    sandbox.refused("ListEnvironments", &with(token), "ValidationException");
    other.refused("ListDevices", &with(token), "ValidationException");
    let cut = json!(text(token)[1..]);
    for wrong in [cut, json!("x"), json!("0".repeat(48)), json!("é")] {
        let refused = sandbox.refused("ListDevices", &with(&wrong), "ValidationException");
        assert_eq!(fields(&refused), ["nextToken"]);
    }
    sandbox.advance(DAY - 1);
    sandbox.ok("ListDevices", &with(token));
    sandbox.advance(1);
    sandbox.refused("ListDevices", &with(token), "ValidationException");
}

#[test]
fn a_client_token_makes_a_call_repeatable() {
    let sandbox = Sandbox::start();
    let input = json!({"desktopArn": DIRECTORY, "clientToken": "t", "tags": {"a": "1", "b": "2"}});
    let created = sandbox.create(&input);
    let same = json!({"tags": {"b": "2", "a": "1"}, "clientToken": "t", "desktopArn": DIRECTORY});
    assert_eq!(sandbox.create(&same), created);
    assert_eq!(sandbox.environments().len(), 5);
    let registered = json!({"id": sandbox.devices("REGISTERED")[0], "clientToken": "t"});
    let deregistered = json!({"id": sandbox.devices("DEREGISTERED")[0], "clientToken": "t"});
    let environment = json!({"id": created["id"], "clientToken": "t"});
    for (operation, input) in [
        ("DeregisterDevice", &registered),
        ("DeleteDevice", &deregistered),
        ("DeleteEnvironment", &environment),
    ] {
        assert_eq!(sandbox.ok(operation, input), sandbox.ok(operation, input));
    }
}

#[test]
fn a_client_token_is_for_one_set_of_parameters() {
    let sandbox = Sandbox::start();
    let id = &sandbox.devices("REGISTERED")[0];
    sandbox.ok("DeregisterDevice", &json!({"id": id, "clientToken": "t"}));
    let other = json!({"id": id, "clientToken": "t", "targetDeviceStatus": "ARCHIVED"});
    let conflict = sandbox.refused("DeregisterDevice", &other, "ConflictException");
    assert!(text(&conflict["message"]).contains("IdempotentParameterMismatch"));
}

#[test]
fn a_client_token_is_forgotten_after_hours_and_by_failures() {
    let sandbox = Sandbox::start();
    let id = &sandbox.devices("REGISTERED")[0];
    let delete = json!({"id": id, "clientToken": "t"});
    sandbox.refused("DeleteDevice", &delete, "ConflictException");
    let deregister = json!({"id": id, "clientToken": "t"});
    sandbox.ok("DeregisterDevice", &deregister);
    sandbox.advance(8 * 3600 - 1);
    sandbox.ok("DeregisterDevice", &deregister);
    sandbox.advance(1);
    sandbox.refused("DeregisterDevice", &deregister, "ConflictException");
    sandbox.ok("DeleteDevice", &delete);
    sandbox.ok("DeleteDevice", &delete);
}
