//! `software-set diff`.

use serde_json::json;
use snapbox::str;

use crate::support::{Answer, Request, Server, World};

#[test]
fn what_differs_and_who_runs_it() {
    let world = World::sandbox();
    world.check(
        "software-set diff 2.19.1 latest",
        str![[r#"
$ thinctl software-set diff 2.19.1 latest
aspect     name                     from                  to                    change
member     id                       39                    41                    changed
member     version                  2.19.1                2.20.1                changed
member     releasedAt               2026-09-30T19:20:26Z  2026-11-10T12:00:00Z  changed
member     supportedUntil           2026-12-20T12:00:00Z  -                     removed
member     validationStatus         NOT_VALIDATED         NOT_VALIDATED         same
component  Amazon DCV client        2024.19               2024.20               changed
component  Desktop session browser  129.0.0               130.0.0               changed
component  Operating system         2.19.1                2.20.1                changed
component  Peripheral firmware      1.9                   1.10                  changed
devices    Berlin office            1                     5                     changed
devices    São Paulo call centre    7                     0                     changed
devices    Tokyo 東京 training      1                     4                     changed
devices    Zürich clinic            0                     1                     changed
--- exit 0
"#]],
    );
    world.check(
        "sw diff 39 41 --report markdown",
        str![[r#"
$ thinctl sw diff 39 41 --report markdown
## Software sets 2.19.1 and 2.20.1

### Software set

| Name | From | To | Change |
| --- | --- | --- | --- |
| id | 39 | 41 | changed |
| version | 2.19.1 | 2.20.1 | changed |
| releasedAt | 2026-09-30T19\:20\:26Z | 2026-11-10T12\:00\:00Z | changed |
| supportedUntil | 2026-12-20T12\:00\:00Z | - | removed |
| validationStatus | NOT\_VALIDATED | NOT\_VALIDATED | same |

### Components

| Name | From | To | Change |
| --- | --- | --- | --- |
| Amazon DCV client | 2024.19 | 2024.20 | changed |
| Desktop session browser | 129.0.0 | 130.0.0 | changed |
| Operating system | 2.19.1 | 2.20.1 | changed |
| Peripheral firmware | 1.9 | 1.10 | changed |

### Registered devices that run it

| Name | From | To | Change |
| --- | --- | --- | --- |
| Berlin office | 1 | 5 | changed |
| São Paulo call centre | 7 | 0 | changed |
| Tokyo 東京 training | 1 | 4 | changed |
| Zürich clinic | 0 | 1 | changed |
--- exit 0
"#]],
    );
    let found = world.json("sw diff 39 41");
    assert_eq!(
        found["summary"],
        json!({"added": 0, "removed": 0, "changed": 4})
    );
    let devices = found["differences"].as_array().expect("differences").iter();
    let devices: Vec<_> = devices.filter(|one| one["aspect"] == "devices").collect();
    assert_eq!(devices[0]["from"], 1);
}

#[test]
fn components_decide_about_the_exit_code() {
    let world = World::sandbox();
    assert_eq!(world.run("sw diff 39 41").code, Some(0));
    world.check(
        "sw diff 39 41 --exit-code -o csv",
        str![[r#"
$ thinctl sw diff 39 41 --exit-code -o csv
aspect,name,from,to,change
member,id,39,41,changed
member,version,2.19.1,2.20.1,changed
member,releasedAt,2026-09-30T19:20:26.703000+00:00,2026-11-10T12:00:00+00:00,changed
member,supportedUntil,2026-12-20T12:00:00+00:00,,removed
member,validationStatus,NOT_VALIDATED,NOT_VALIDATED,same
component,Amazon DCV client,2024.19,2024.20,changed
component,Desktop session browser,129.0.0,130.0.0,changed
component,Operating system,2.19.1,2.20.1,changed
component,Peripheral firmware,1.9,1.10,changed
devices,Berlin office,1,5,changed
devices,São Paulo call centre,7,0,changed
devices,Tokyo 東京 training,1,4,changed
devices,Zürich clinic,0,1,changed
--- stderr
error: 4 components differ
--- exit 8
"#]],
    );
    assert_eq!(
        world
            .run("sw diff 39 41 --exit-code --report markdown")
            .code,
        Some(8)
    );
    assert_eq!(world.run("sw diff 41 latest --exit-code").code, Some(0));
}

#[test]
fn what_is_unknown_or_cannot_be_fetched_is_no_difference() {
    let world = World::sandbox();
    world.check(
        "sw diff 41 2.20.2 --exit-code",
        str![[r#"
$ thinctl sw diff 41 2.20.2 --exit-code
--- stderr
error: no software set is called "2.20.2"
hint: did you mean "2.20.1"?
--- exit 5
"#]],
    );
    let server = Server::replying(|request: &Request| {
        if request.line.starts_with("GET /devices") {
            return Answer::error(500, "InternalServerException", "no");
        }
        let set = r#"{"id":"1","version":"2.0.0"}"#;
        Answer::json(
            200,
            &match request.line.split('?').next() {
                Some("GET /softwaresets") => format!(r#"{{"softwareSets":[{set}]}}"#),
                Some("GET /environments") => r#"{"environments":[]}"#.to_owned(),
                _ => format!(r#"{{"softwareSet":{set}}}"#),
            },
        )
    });
    let ran = World::sending_to(&server).run("sw diff 1 latest --exit-code --max-attempts 1");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(7), ""), "{ran}");
}

/// A name cannot end its cell or line.
#[test]
fn names_stay_in_their_cells() {
    let server = Server::replying(|request: &Request| {
        let part = r#"{"name":"a|b\n# c","version":"<b>1"}"#;
        let (id, software) = if request.line.contains("/softwaresets/1") {
            ("1", "[]".to_owned())
        } else {
            ("2", format!("[{part}]"))
        };
        Answer::json(
            200,
            &match request.line.split('?').next() {
                Some("GET /softwaresets") => {
                    r#"{"softwareSets":[{"id":"1"},{"id":"2"}]}"#.to_owned()
                }
                Some("GET /environments") => r#"{"environments":[]}"#.to_owned(),
                Some("GET /devices") => r#"{"devices":[]}"#.to_owned(),
                _ => format!(r#"{{"softwareSet":{{"id":"{id}","software":{software}}}}}"#),
            },
        )
    });
    let ran = World::sending_to(&server).run("sw diff 1 2 --report markdown");
    assert!(
        ran.stdout
            .contains("\n| a\\|b\\\\n\\# c | - | \\<b\\>1 | added |\n"),
        "{ran}"
    );
}
