//! Environments and software sets.

use serde_json::json;
use snapbox::str;

use crate::support::World;

#[test]
fn an_environment_lives_and_dies() {
    let world = World::sandbox();
    let created = world.json("environment create --name Lab --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789 --tags team=it");
    let environment = &created["environment"];
    let id = environment["id"].as_str().expect("an id");
    assert_eq!(environment["name"], "Lab");
    assert_eq!(
        environment["activationCode"].as_str().map(str::len),
        Some(8)
    );
    assert_eq!(
        world.json(&format!("tag list environment/{id}")),
        json!({"tags": {"team": "it"}})
    );

    let updated = world.json(&format!(
        "environment update {id} --name Laboratory --maintenance-window type=SYSTEM"
    ));
    assert_eq!(updated["environment"]["name"], "Laboratory");
    let deleted = world.json(&format!("environment delete {id} --yes"));
    assert_eq!(
        deleted,
        json!({"results": [{"id": id, "action": "delete", "outcome": "succeeded"}], "summary": {"succeeded": 1}})
    );
    assert_eq!(world.run(&format!("environment get {id}")).code, Some(5));
}

#[test]
fn an_environment_is_updated() {
    let world = World::sandbox();
    let line = "environment update b4s42dwir --software-set-update-mode use-latest --clear-desired-software-set --device-creation-tags team=it --maintenance-window type=CUSTOM,startTimeHour=1,startTimeMinute=0,endTimeHour=5,endTimeMinute=30,daysOfTheWeek=MONDAY,TUESDAY,applyTimeOf=UTC";
    world.check(line, str![[r#"
$ thinctl environment update b4s42dwir --software-set-update-mode use-latest --clear-desired-software-set --device-creation-tags team=it --maintenance-window type=CUSTOM,startTimeHour=1,startTimeMinute=0,endTimeHour=5,endTimeMinute=30,daysOfTheWeek=MONDAY,TUESDAY,applyTimeOf=UTC
id                         b4s42dwir
name                       São Paulo call centre
desktopArn                 arn:aws:workspaces:us-east-1:123456789012:directory/d-90670630cf
desktopEndpoint            -
desktopType                workspaces
activationCode             kzgtuhkm
softwareSetUpdateSchedule  USE_MAINTENANCE_WINDOW
maintenanceWindow          CUSTOM 01:00-05:30 UTC MON TUE
softwareSetUpdateMode      USE_LATEST
desiredSoftwareSetId       -
pendingSoftwareSetId       41
createdAt                  2024-08-23T00:14:07Z
updatedAt                  2026-11-22T12:00:00Z
arn                        arn:aws:thinclient:us-east-1:123456789012:environment/b4s42dwir
--- exit 0
"#]]);
    world.check("environment get b4s42dwir --columns softwareSetUpdateMode,desiredSoftwareSetId,maintenanceWindow,deviceCreationTags", str![[r#"
$ thinctl environment get b4s42dwir --columns softwareSetUpdateMode,desiredSoftwareSetId,maintenanceWindow,deviceCreationTags
softwareSetUpdateMode  USE_LATEST
desiredSoftwareSetId   -
maintenanceWindow      CUSTOM 01:00-05:30 UTC MON TUE
deviceCreationTags     team=it
--- exit 0
"#]]);
}

#[test]
fn an_environment_with_devices_stays() {
    let world = World::sandbox();
    world.check("environment delete 1nzq51ap0 --yes", str![[r#"
$ thinctl environment delete 1nzq51ap0 --yes
id         action  outcome  reason  error
1nzq51ap0  delete  failed   -       The environment has registered devices; deregister them first.
--- stderr
error: The environment has registered devices; deregister them first. (ConflictException in DeleteEnvironment, request [UUID])
hint: 1 device is left in it; deregister and delete them first: s7EaGNoHkGRfvixIdqguMVBI (REGISTERED)
--- exit 6
"#]]);
    world.check("environment delete xc6iyrijo --yes -o json", str![[r#"
$ thinctl environment delete xc6iyrijo --yes -o json
{
    "results": [
        {
            "id": "xc6iyrijo",
            "action": "delete",
            "outcome": "failed",
            "error": {
                "code": "ConflictException",
                "message": "The environment has registered devices; deregister them first.",
                "operation": "DeleteEnvironment",
                "resourceId": "xc6iyrijo",
                "requestId": "[UUID]",
                "retryable": false,
                "hint": "8 devices are left in it; deregister and delete them first: 76Tm1eaFoIoNFttEvCUtqpLj (REGISTERED), T04lqLTrdSjD8rb1Q3uAoBMt (REGISTERED), spr22OW9XVvNEgIzQXAubEwn (ARCHIVED), AGznw2tqAZiXZn7OM4TfPuFT (REGISTERED), hLb3mEDNMcmdXAaGKmk5ATEs (REGISTERED), kvud5jzsvWHvOvYfLHxNgrAg (REGISTERED), i11rxwy30TGSNz5GpTDGBLoN (REGISTERED), YXzSecXylJUo3B6vXbbOMMhz (REGISTERED)",
                "exitCode": 6
            }
        }
    ],
    "summary": {
        "failed": 1
    }
}
--- stderr
{"error":{"code":"ConflictException","message":"The environment has registered devices; deregister them first.","operation":"DeleteEnvironment","resourceId":"xc6iyrijo","requestId":"[UUID]","retryable":false,"hint":"8 devices are left in it; deregister and delete them first: 76Tm1eaFoIoNFttEvCUtqpLj (REGISTERED), T04lqLTrdSjD8rb1Q3uAoBMt (REGISTERED), spr22OW9XVvNEgIzQXAubEwn (ARCHIVED), AGznw2tqAZiXZn7OM4TfPuFT (REGISTERED), hLb3mEDNMcmdXAaGKmk5ATEs (REGISTERED), kvud5jzsvWHvOvYfLHxNgrAg (REGISTERED), i11rxwy30TGSNz5GpTDGBLoN (REGISTERED), YXzSecXylJUo3B6vXbbOMMhz (REGISTERED)","exitCode":6}}
--- exit 6
"#]]);
}

#[test]
fn an_arn_of_an_unknown_form_is_left_to_the_service() {
    let world = World::sandbox();
    world.check("environment create --desktop-arn arn:aws:ec2:us-east-1:123456789012:instance/i-1 --dry-run", str![[r#"
$ thinctl environment create --desktop-arn arn:aws:ec2:us-east-1:123456789012:instance/i-1 --dry-run
id  action  outcome  request
-   create  planned  {"operation":"CreateEnvironment","desktopArn":"arn:aws:ec2:us-east-1:123456789012:instance/i-1"}
--- stderr
warning: --desktop-arn has none of the documented forms (a WorkSpaces directory or connection alias, a WorkSpaces Web portal, an AppStream stack); the service decides
--- exit 0
"#]]);
}

#[test]
fn a_software_set_is_marked() {
    let world = World::sandbox();
    world.check(
        "software-set update 41 --validation-status validated",
        str![[r#"
$ thinctl software-set update 41 --validation-status validated
id  action  outcome    reason  error
41  update  succeeded  -       -
--- exit 0
"#]],
    );
    assert_eq!(
        world.json("sw get 41")["softwareSet"]["validationStatus"],
        "VALIDATED"
    );
    world.check(
        "sw update 41 39 --validation-status NOT_VALIDATED --yes -o json",
        str![[r#"
$ thinctl sw update 41 39 --validation-status NOT_VALIDATED --yes -o json
{
    "results": [
        {
            "id": "41",
            "action": "update",
            "outcome": "succeeded"
        },
        {
            "id": "39",
            "action": "update",
            "outcome": "succeeded"
        }
    ],
    "summary": {
        "succeeded": 2
    }
}
--- exit 0
"#]],
    );
    world.check(
        "sw update 41 --validation-status perhaps",
        str![[r#"
$ thinctl sw update 41 --validation-status perhaps
--- stderr
error: invalid value 'perhaps' for '--validation-status <STATUS>'
  [possible values: VALIDATED, NOT_VALIDATED]

For more information, try '--help'.
--- exit 2
"#]],
    );
}
