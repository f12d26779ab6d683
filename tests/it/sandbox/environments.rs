//! Environments and the software that they roll out.

use serde_json::{Value, json};

use crate::sandbox::support::service::{DAY, DIRECTORY, STACK, Sandbox, fields, text};

#[test]
fn a_maintenance_window_holds_updates_back() {
    let sandbox = Sandbox::start();
    let sets = sandbox.software_sets();
    let id = &sandbox.environments()[0];
    // The clock starts on a Thursday at noon.
    let window = json!({
        "type": "CUSTOM",
        "startTimeHour": 22,
        "startTimeMinute": 30,
        "endTimeHour": 2,
        "endTimeMinute": 0,
        "daysOfTheWeek": ["FRIDAY"],
        "applyTimeOf": "UTC",
    });
    let input = json!({
        "id": id,
        "softwareSetUpdateMode": "USE_DESIRED",
        "desiredSoftwareSetId": sets[0],
        "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
        "maintenanceWindow": window,
    });
    let changed = sandbox.ok("UpdateEnvironment", &input)["environment"].take();
    assert_eq!(changed["pendingSoftwareSetId"], *sets[0]);
    assert_eq!(changed["maintenanceWindow"], window);
    let waiting = |device: &Value| device["pendingSoftwareSetId"] == *sets[0];
    let device = text(&sandbox.device_with(waiting)["id"]);
    let status = || sandbox.device(&device)["softwareSetUpdateStatus"].clone();
    sandbox.advance(DAY + 10 * 3600 + 1790);
    assert_eq!(status(), "AVAILABLE");
    sandbox.advance(60);
    assert_eq!(status(), "UP_TO_DATE");
    let environment = sandbox.environment(id);
    assert_eq!(environment.get("pendingSoftwareSetId"), None);
    assert_eq!(environment["softwareSetComplianceStatus"], "NOT_COMPLIANT");
    let of_it = |d: &&Value| d["environmentId"] == **id && d["status"] == "REGISTERED";
    for device in sandbox.all("ListDevices").iter().filter(of_it) {
        let has_own = device.get("desiredSoftwareSetId").is_some();
        assert!(has_own || device["currentSoftwareSetId"] == *sets[0]);
    }
}

#[test]
fn clearing_the_desired_set_stops_what_has_not_begun() {
    let sandbox = Sandbox::start();
    let sets = sandbox.software_sets();
    let id = &sandbox.environments()[0];
    let count = || {
        let all = sandbox.all("ListDevices");
        let pending =
            |d: &&Value| d["environmentId"] == **id && d.get("pendingSoftwareSetId").is_some();
        all.iter().filter(pending).count()
    };
    let wish = json!({
        "id": id,
        "softwareSetUpdateMode": "USE_DESIRED",
        "desiredSoftwareSetId": sets[1],
    });
    let changed = sandbox.ok("UpdateEnvironment", &wish);
    assert_eq!(changed["environment"]["desiredSoftwareSetId"], *sets[1]);
    assert!(count() > 0);
    let clear = json!({"id": id, "desiredSoftwareSetId": ""});
    let cleared = sandbox.ok("UpdateEnvironment", &clear);
    assert_eq!(cleared["environment"].get("desiredSoftwareSetId"), None);
    assert_eq!(count(), 0);
    let latest = json!({"id": id, "softwareSetUpdateMode": "USE_LATEST"});
    sandbox.ok("UpdateEnvironment", &latest);
    assert!(
        count() > 0,
        "some devices of the demo fleet lack the newest set"
    );
}

#[test]
fn an_environment_is_created_with_what_the_console_proposes() {
    let sandbox = Sandbox::start();
    let created = sandbox.create(&json!({"desktopArn": DIRECTORY}));
    assert_eq!(created.get("name"), None);
    assert_eq!(created["desktopType"], "workspaces");
    assert_eq!(created["softwareSetUpdateMode"], "USE_LATEST");
    assert_eq!(
        created["softwareSetUpdateSchedule"],
        "USE_MAINTENANCE_WINDOW"
    );
    assert_eq!(created["maintenanceWindow"]["type"], "SYSTEM");
    assert_eq!(
        created["maintenanceWindow"]["daysOfTheWeek"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    assert_eq!(created["createdAt"], created["updatedAt"]);
    let environment = sandbox.environment(&text(&created["id"]));
    assert_eq!(environment["registeredDevicesCount"], 0);
    assert_eq!(
        environment["softwareSetComplianceStatus"],
        "NO_REGISTERED_DEVICES"
    );
    assert_eq!(sandbox.all("ListEnvironments").last(), Some(&created));
}

#[test]
fn an_environment_keeps_all_it_was_created_with() {
    let sandbox = Sandbox::start();
    let set = sandbox.software_sets()[3].clone();
    let window = json!({
        "type": "CUSTOM",
        "startTimeHour": 22,
        "startTimeMinute": 15,
        "endTimeHour": 4,
        "endTimeMinute": 45,
        "daysOfTheWeek": ["MONDAY", "SUNDAY"],
        "applyTimeOf": "DEVICE",
    });
    let input = json!({
        "name": "Köln: \"Süd\"",
        "desktopArn": STACK,
        "desktopEndpoint": "https://login.example.com/apps",
        "softwareSetUpdateSchedule": "APPLY_IMMEDIATELY",
        "maintenanceWindow": window,
        "softwareSetUpdateMode": "USE_DESIRED",
        "desiredSoftwareSetId": set,
        "kmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/abc-1",
        "deviceCreationTags": {"site": "k 1"},
        "tags": {"owner": "it", "empty": ""},
    });
    let created = sandbox.create(&input);
    let environment = sandbox.environment(&text(&created["id"]));
    for (name, value) in input.as_object().expect("an object") {
        match name.as_str() {
            "tags" => assert_eq!(sandbox.tags(&created["arn"]), *value),
            _ => assert_eq!(environment[name], *value, "{name}"),
        }
    }
    let other = json!({"id": created["id"], "desktopArn": DIRECTORY, "name": ""});
    let updated = sandbox.ok("UpdateEnvironment", &other)["environment"].take();
    assert_eq!(updated["desktopType"], "workspaces");
    assert_eq!(updated["name"], "");
    assert_eq!(updated["activationCode"], created["activationCode"]);
}

#[test]
fn what_members_demand_of_each_other_is_enforced() {
    let sandbox = Sandbox::start();
    let refused =
        |input: Value| fields(&sandbox.refused("CreateEnvironment", &input, "ValidationException"));
    let custom = json!({"desktopArn": DIRECTORY, "maintenanceWindow": {"type": "CUSTOM"}});
    assert_eq!(
        refused(custom),
        [
            "maintenanceWindow.startTimeHour",
            "maintenanceWindow.endTimeHour",
            "maintenanceWindow.daysOfTheWeek",
            "maintenanceWindow.applyTimeOf",
        ]
    );
    assert_eq!(refused(json!({"desktopArn": STACK})), ["desktopEndpoint"]);
    let other = "arn:aws:ec2:us-east-1:123456789012:instance/i-1";
    assert_eq!(refused(json!({"desktopArn": other})), ["desktopArn"]);
    let id = &sandbox.environments()[0];
    let input = json!({"id": id, "desktopArn": STACK});
    let refused = sandbox.refused("UpdateEnvironment", &input, "ValidationException");
    assert_eq!(fields(&refused), ["desktopEndpoint"]);
}

#[test]
fn the_system_chooses_its_window_once() {
    let sandbox = Sandbox::start();
    let id = &sandbox.environments()[0];
    let chosen = sandbox.environment(id)["maintenanceWindow"].take();
    assert_eq!(chosen["type"], "SYSTEM");
    let set = |window: Value| {
        let input = json!({"id": id, "maintenanceWindow": window});
        sandbox.ok("UpdateEnvironment", &input)["environment"]["maintenanceWindow"].take()
    };
    let own = json!({"type": "CUSTOM", "startTimeHour": 1, "endTimeHour": 2,
        "daysOfTheWeek": ["MONDAY"], "applyTimeOf": "UTC"});
    assert_eq!(set(own.clone()), own);
    assert_eq!(set(json!({"type": "SYSTEM"})), chosen);
}

#[test]
fn an_environment_goes_when_its_devices_have_left() {
    let sandbox = Sandbox::start();
    let id = &sandbox.environments()[3];
    let input = json!({"id": id});
    let conflict = sandbox.refused("DeleteEnvironment", &input, "ConflictException");
    assert_eq!(conflict["resourceType"], "environment");
    let all = sandbox.all("ListDevices");
    let of_it: Vec<_> = all.iter().filter(|d| d["environmentId"] == **id).collect();
    for device in &of_it {
        match device["status"].as_str() {
            Some("REGISTERED") => sandbox.ok("DeregisterDevice", &json!({"id": device["id"]})),
            Some("DEREGISTERING") => sandbox.ok("DeleteDevice", &json!({"id": device["id"]})),
            _ => json!({}),
        };
    }
    sandbox.refused("DeleteEnvironment", &input, "ConflictException");
    sandbox.advance(10);
    sandbox.ok("DeleteEnvironment", &input);
    sandbox.refused("GetEnvironment", &input, "ResourceNotFoundException");
    let left = sandbox.device(of_it[0]["id"].as_str().expect("an id"));
    assert_eq!(left["environmentId"], **id);
}

#[test]
fn environments_have_a_quota() {
    let sandbox = Sandbox::with(|options| options.environments_quota = 5);
    let input = json!({"desktopArn": DIRECTORY});
    sandbox.create(&input);
    let error = sandbox.refused("CreateEnvironment", &input, "ServiceQuotaExceededException");
    assert!(error["quotaCode"].is_string() && error["serviceCode"].is_string());
}

#[test]
fn compliance_ends_with_support() {
    let sandbox = Sandbox::start();
    let sets = sandbox.all("ListSoftwareSets");
    let (older, newest) = (&sets[sets.len() - 2], &sets[sets.len() - 1]);
    assert_eq!(newest.get("supportedUntil"), None);
    let device = sandbox.device_with(|device| {
        device["currentSoftwareSetId"] == older["id"]
            && device.get("pendingSoftwareSetId").is_none()
    });
    let compliance = || sandbox.device(&text(&device["id"]))["softwareSetComplianceStatus"].clone();
    assert_eq!(compliance(), "COMPLIANT");
    sandbox.advance(29 * DAY);
    assert_eq!(compliance(), "NOT_COMPLIANT");
}

#[test]
fn the_mark_of_a_software_set_is_the_customers() {
    let sandbox = Sandbox::start();
    let id = &sandbox.software_sets()[0];
    for status in ["NOT_VALIDATED", "VALIDATED"] {
        let answer = sandbox.ok(
            "UpdateSoftwareSet",
            &json!({"id": id, "validationStatus": status}),
        );
        assert_eq!(answer, json!({}));
        let set = sandbox.ok("GetSoftwareSet", &json!({"id": id}))["softwareSet"].take();
        assert_eq!(set["validationStatus"], status);
        assert!(!set["software"].as_array().expect("software").is_empty());
    }
}
