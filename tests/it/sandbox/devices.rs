//! The life of devices, under a clock that the test moves.

use serde_json::{Value, json};

use crate::sandbox::support::service::{DAY, DIRECTORY, Sandbox, text};

#[test]
fn deregistering_takes_seconds_and_ends_in_the_wanted_state() {
    let sandbox = Sandbox::start();
    let ids = sandbox.devices("REGISTERED");
    for (id, target) in [
        (&ids[0], None),
        (&ids[1], Some("DEREGISTERED")),
        (&ids[2], Some("ARCHIVED")),
    ] {
        let environment = text(&sandbox.device(id)["environmentId"]);
        let before = sandbox.environment(&environment)["registeredDevicesCount"].clone();
        let mut input = json!({"id": id});
        if let Some(target) = target {
            input["targetDeviceStatus"] = json!(target);
        }
        let answer = sandbox.ok("DeregisterDevice", &input);
        assert_eq!(answer, json!({}));
        let device = sandbox.device(id);
        assert_eq!(device["status"], "DEREGISTERING");
        assert_eq!(device.get("softwareSetUpdateStatus"), None);
        let after = sandbox.environment(&environment)["registeredDevicesCount"].clone();
        assert_eq!(after.as_i64(), before.as_i64().map(|count| count - 1));
        sandbox.advance(4);
        assert_eq!(sandbox.device(id)["status"], "DEREGISTERING");
        sandbox.advance(2);
        let settled = sandbox.device(id);
        assert_eq!(settled["status"], target.unwrap_or("DEREGISTERED"));
        assert!(settled["updatedAt"].as_f64() > device["updatedAt"].as_f64());
        assert_eq!(settled["softwareSetComplianceStatus"], "NONE");
    }
}

#[test]
fn only_registered_devices_are_deregistered_and_only_others_deleted() {
    let sandbox = Sandbox::start();
    for status in ["DEREGISTERED", "ARCHIVED", "DEREGISTERING"] {
        let id = &sandbox.devices(status)[0];
        let input = json!({"id": id});
        let conflict = sandbox.refused("DeregisterDevice", &input, "ConflictException");
        assert_eq!(conflict["resourceId"], **id);
        assert_eq!(conflict["resourceType"], "device");
        sandbox.ok("DeleteDevice", &input);
        sandbox.refused("GetDevice", &input, "ResourceNotFoundException");
        sandbox.refused("DeleteDevice", &input, "ResourceNotFoundException");
    }
    let input = json!({"id": sandbox.devices("REGISTERED")[0]});
    sandbox.refused("DeleteDevice", &input, "ConflictException");
}

#[test]
fn a_device_out_of_reach_keeps_deregistering() {
    let sandbox = Sandbox::start();
    let id = &sandbox.devices("DEREGISTERING")[0];
    sandbox.advance(365 * DAY);
    assert_eq!(sandbox.device(id)["status"], "DEREGISTERING");
}

#[test]
fn what_does_not_exist_is_not_found() {
    let sandbox = Sandbox::start();
    let device = json!({"id": "a".repeat(24)});
    for operation in [
        "GetDevice",
        "UpdateDevice",
        "DeregisterDevice",
        "DeleteDevice",
    ] {
        let error = sandbox.refused(operation, &device, "ResourceNotFoundException");
        assert_eq!(error["resourceId"], device["id"]);
        assert_eq!(error["resourceType"], "device");
    }
    let environment = json!({"id": "a".repeat(9)});
    for operation in ["GetEnvironment", "UpdateEnvironment", "DeleteEnvironment"] {
        let error = sandbox.refused(operation, &environment, "ResourceNotFoundException");
        assert_eq!(error["resourceType"], "environment");
    }
    let set = json!({"id": "999", "validationStatus": "VALIDATED"});
    let error = sandbox.refused("UpdateSoftwareSet", &set, "ResourceNotFoundException");
    assert_eq!(error["resourceType"], "softwareset");
    sandbox.refused(
        "GetSoftwareSet",
        &json!({"id": "999"}),
        "ResourceNotFoundException",
    );
}

#[test]
fn an_update_becomes_available_then_runs_then_is_current() {
    let sandbox = Sandbox::start();
    let sets = sandbox.software_sets();
    let (old, new) = (&sets[sets.len() - 2], &sets[sets.len() - 1]);
    let id = text(&sandbox.device_with(|d| d["currentSoftwareSetId"] == **new)["id"]);
    let input = json!({
        "id": id,
        "desiredSoftwareSetId": old,
        "softwareSetUpdateSchedule": "APPLY_IMMEDIATELY",
    });
    let answer = sandbox.ok("UpdateDevice", &input);
    assert_eq!(answer["device"]["pendingSoftwareSetId"], **old);
    let device = sandbox.device(&id);
    assert_eq!(device["softwareSetUpdateStatus"], "AVAILABLE");
    assert_eq!(device["currentSoftwareSetId"], **new);
    assert!(device["pendingSoftwareSetVersion"].is_string());
    sandbox.advance(7);
    assert_eq!(
        sandbox.device(&id)["softwareSetUpdateStatus"],
        "IN_PROGRESS"
    );
    // An installation that runs is not begun again by the same wish.
    sandbox.ok("UpdateDevice", &input);
    sandbox.advance(6);
    let device = sandbox.device(&id);
    assert_eq!(device["softwareSetUpdateStatus"], "UP_TO_DATE");
    assert_eq!(device["currentSoftwareSetId"], **old);
    assert_eq!(device["desiredSoftwareSetId"], **old);
    assert_eq!(device.get("pendingSoftwareSetId"), None);
    assert_eq!(device.get("pendingSoftwareSetVersion"), None);
}

#[test]
fn software_is_for_registered_devices_and_must_exist() {
    let sandbox = Sandbox::start();
    let set = &sandbox.software_sets()[0];
    let gone = json!({"id": sandbox.devices("ARCHIVED")[0], "desiredSoftwareSetId": set});
    sandbox.refused("UpdateDevice", &gone, "ValidationException");
    let renamed = json!({"id": gone["id"], "name": "in the attic"});
    sandbox.ok("UpdateDevice", &renamed);
    let unknown = json!({"id": sandbox.devices("REGISTERED")[0], "desiredSoftwareSetId": "999"});
    let error = sandbox.refused("UpdateDevice", &unknown, "ResourceNotFoundException");
    assert_eq!(error["resourceType"], "softwareset");
    let unknown = json!({"desktopArn": DIRECTORY, "desiredSoftwareSetId": "999"});
    sandbox.refused("CreateEnvironment", &unknown, "ResourceNotFoundException");
}

#[test]
fn an_update_of_nothing_changes_nothing() {
    let sandbox = Sandbox::start();
    sandbox.advance(60);
    let id = &sandbox.devices("REGISTERED")[0];
    let device = sandbox.device(id);
    sandbox.ok("UpdateDevice", &json!({"id": id}));
    sandbox.ok("UpdateDevice", &json!({"id": id, "name": device["name"]}));
    assert_eq!(sandbox.device(id), device);
    let id = &sandbox.environments()[0];
    let environment = sandbox.environment(id);
    sandbox.ok("UpdateEnvironment", &json!({"id": id}));
    assert_eq!(sandbox.environment(id), environment);
}

#[test]
fn a_device_that_leaves_waits_for_no_update() {
    let sandbox = Sandbox::start();
    let device = sandbox.device_with(|device| device.get("pendingSoftwareSetId").is_some());
    let id = text(&device["id"]);
    sandbox.ok("DeregisterDevice", &json!({"id": id}));
    assert_eq!(sandbox.device(&id).get("pendingSoftwareSetId"), None);
    sandbox.advance(30 * DAY);
    let current = &sandbox.device(&id)["currentSoftwareSetId"];
    assert_eq!(*current, device["currentSoftwareSetId"]);
}

#[test]
fn a_desired_set_of_its_own_keeps_a_device_out_of_roll_outs() {
    let sandbox = Sandbox::start();
    let device = sandbox.device_with(|device| device.get("desiredSoftwareSetId").is_some());
    let roll_out = json!({
        "id": device["environmentId"],
        "softwareSetUpdateMode": "USE_DESIRED",
        "desiredSoftwareSetId": sandbox.software_sets()[0],
        "softwareSetUpdateSchedule": "APPLY_IMMEDIATELY",
    });
    sandbox.ok("UpdateEnvironment", &roll_out);
    sandbox.advance(DAY);
    let of_it = |other: &Value| other["environmentId"] == device["environmentId"];
    let others = sandbox.device_with(|other| of_it(other) && other["id"] != device["id"]);
    assert_eq!(
        others["currentSoftwareSetId"],
        roll_out["desiredSoftwareSetId"]
    );
    let after = sandbox.device(&text(&device["id"]));
    assert_eq!(
        after["currentSoftwareSetId"],
        device["currentSoftwareSetId"]
    );
}
