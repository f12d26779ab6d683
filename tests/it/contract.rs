//! What scripts rely on, frozen: new entries may come, none may change or go.

use std::fmt::Write;

use clap::builder::PossibleValue;
use clap::{Arg, Command, ValueEnum};
use snapbox::str;
use thinctl::bulk::{Outcome, State};
use thinctl::cli::Cli;
use thinctl::error::{Error, Field, Kind};
use thinctl::output::Format;
use thinctl::resource::{Device, Environment, Resource, SoftwareSet};

use crate::support::{Answer, Server, World};

#[test]
fn exit_codes() {
    let codes = Kind::ALL.map(|kind| (format!("{kind:?}"), kind.exit_code()));
    let expected = [
        ("Other", 1),
        ("Usage", 2),
        ("Partial", 3),
        ("Credentials", 4),
        ("NotFound", 5),
        ("Conflict", 6),
        ("Transient", 7),
        ("Check", 8),
        ("Declined", 9),
        ("Untrusted", 10),
        ("Bug", 70),
        ("Output", 74),
    ];
    assert_eq!(codes, expected.map(|(name, code)| (name.to_owned(), code)));
}

#[test]
fn exit_codes_are_in_the_help() {
    let help = World::new().run("--help").stdout;
    for kind in Kind::ALL {
        let code = kind.exit_code();
        assert!(help.contains(&format!(" {code} ")), "{code}: {help}");
    }
}

#[test]
fn members_of_an_error() {
    let field = Field {
        name: "name".to_owned(),
        message: "is too long".to_owned(),
    };
    let error = Error::new(Kind::Other, "ValidationException", "1 error")
        .operation("UpdateDevice")
        .resource("x")
        .fields([field])
        .request_id(Some("req-1"))
        .hint("shorten it")
        .hint("or leave it out");
    let expected = serde_json::json!({
        "code": "ValidationException",
        "message": "1 error",
        "operation": "UpdateDevice",
        "resourceId": "x",
        "fields": [{"name": "name", "message": "is too long"}],
        "requestId": "req-1",
        "retryable": false,
        "hint": "shorten it\nor leave it out",
        "exitCode": 1,
    });
    assert_eq!(error.to_json(), expected);
    let bare = Error::usage("no").to_json();
    assert_eq!(
        bare,
        serde_json::json!({"code": "UsageError", "message": "no", "retryable": false, "exitCode": 2})
    );
}

#[test]
fn every_failure_is_one_object_whatever_it_is_about() {
    let world = World::new();
    for line in [
        "device",
        "devise",
        "device list",
        "device get",
        "device list --sandbox --profile x",
        "device deregister W500pDzLQPuuNWCcSX4IKsnT",
    ] {
        for format in [
            "-o json",
            "-o=json",
            "-ojson",
            "--output json",
            "--output=NDJSON",
        ] {
            let ran = world.run(&format!("{line} {format}"));
            assert_eq!(ran.stderr.lines().count(), 1, "{ran}");
            assert_eq!(
                ran.error()["exitCode"],
                ran.code.unwrap_or_default(),
                "{ran}"
            );
        }
    }
}

#[test]
fn members_of_results() {
    let names = |columns: Vec<thinctl::output::ColumnSpec>| {
        columns
            .into_iter()
            .map(|column| column.name.into_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(Outcome::columns(Some("device"))),
        [
            "id", "action", "outcome", "reason", "error", "request", "device"
        ]
    );
    assert_eq!(
        State::WORDS,
        [
            "succeeded",
            "skipped",
            "failed",
            "unknown",
            "pending",
            "planned"
        ]
    );
}

#[test]
fn formats() {
    let names: Vec<_> = Format::value_variants()
        .iter()
        .map(|format| format.name())
        .collect();
    assert_eq!(names, ["table", "json", "yaml", "csv", "ndjson", "text"]);
}

fn columns<R: Resource>() -> String {
    let names: Vec<_> = R::columns().iter().map(|column| column.name).collect();
    names.join(
        "
",
    )
}

#[test]
fn columns_of_devices() {
    snapbox::assert_data_eq!(
        columns::<Device>(),
        str![[r#"
id
serialNumber
name
model
environmentId
status
currentSoftwareSetId
currentSoftwareSetVersion
desiredSoftwareSetId
pendingSoftwareSetId
pendingSoftwareSetVersion
softwareSetUpdateSchedule
softwareSetComplianceStatus
softwareSetUpdateStatus
lastConnectedAt
lastPostureAt
createdAt
updatedAt
arn
kmsKeyArn
lastUserId
tags
environmentName
inactiveDays
active
pending
supportedUntil
daysOfSupport
"#]]
    );
}

#[test]
fn columns_of_environments() {
    snapbox::assert_data_eq!(
        columns::<Environment>(),
        str![[r#"
id
name
desktopArn
desktopEndpoint
desktopType
activationCode
registeredDevicesCount
softwareSetUpdateSchedule
maintenanceWindow
softwareSetUpdateMode
desiredSoftwareSetId
pendingSoftwareSetId
pendingSoftwareSetVersion
softwareSetComplianceStatus
createdAt
updatedAt
arn
kmsKeyArn
deviceCreationTags
tags
"#]]
    );
}

#[test]
fn columns_of_software_sets() {
    snapbox::assert_data_eq!(
        columns::<SoftwareSet>(),
        str![[r#"
id
version
releasedAt
supportedUntil
validationStatus
software
arn
tags
daysOfSupport
devices
environments
"#]]
    );
}

/// How an argument is written, with the values that it takes where they are a list.
fn written(arg: &Arg) -> String {
    let short = arg.get_short().map(|short| format!("-{short} "));
    let name = match arg.get_long() {
        Some(long) => format!("{}--{long}", short.unwrap_or_default()),
        None => format!("<{}>", arg.get_value_names().map_or("", |names| &names[0])),
    };
    let values = arg.get_possible_values();
    if values.is_empty() || !arg.get_action().takes_values() {
        return name;
    }
    let values: Vec<_> = values.iter().map(PossibleValue::get_name).collect();
    format!("{name} {}", values.join("|"))
}

fn tree(command: &Command, path: &str, lines: &mut String) {
    let aliases: Vec<_> = command.get_all_aliases().collect();
    let aliases = if aliases.is_empty() {
        String::new()
    } else {
        format!(" ({})", aliases.join(", "))
    };
    let _ = writeln!(lines, "{path}{aliases}");
    let is_own = |arg: &&Arg| path == "thinctl" || !arg.is_global_set();
    for arg in command.get_arguments().filter(is_own) {
        let _ = writeln!(lines, "    {}", written(arg));
    }
    for subcommand in command.get_subcommands() {
        tree(
            subcommand,
            &format!("{path} {}", subcommand.get_name()),
            lines,
        );
    }
}

#[test]
fn commands_and_options() {
    let mut root = Cli::whole();
    root.build();
    let mut lines = String::new();
    tree(&root, "thinctl", &mut lines);
    let is_kept = |line: &&str| !line.ends_with("--help") && !line.contains(" help");
    let lines: Vec<_> = lines.lines().filter(is_kept).collect();
    snapbox::assert_data_eq!(
        lines.join("\n"),
        str![[r#"
thinctl
    -o --output table|json|yaml|csv|ndjson|text
    --query
    --profile
    --region
    --endpoint-url
    --sandbox
    --timeout
    --max-attempts
    --color auto|always|never
    -q --quiet
    -v --verbose
    -V --version
thinctl device
thinctl device list
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --environment
    --status
    --model
    --inactive-for
    --columns
    --no-headers
    --csv-safe
    --with-tags
    --sort
    --limit
thinctl device get
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --environment
    --status
    --model
    --inactive-for
    --columns
    --no-headers
    --csv-safe
    --with-tags
thinctl device update
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --environment
    --status
    --model
    --inactive-for
    --name
    --desired-software-set-id
    --software-set-update-schedule USE_MAINTENANCE_WINDOW|APPLY_IMMEDIATELY
    --kms-key-arn
    -y --yes
    --dry-run
    --max-affected
    --ignore-missing
    --rate
    --max-failures
    --wait
    --wait-timeout
    --interval
thinctl device deregister
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --environment
    --status
    --model
    --inactive-for
    --target-device-status DEREGISTERED|ARCHIVED
    --client-token
    -y --yes
    --dry-run
    --max-affected
    --ignore-missing
    --rate
    --max-failures
    --wait
    --wait-timeout
    --interval
thinctl device delete
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --environment
    --status
    --model
    --inactive-for
    --client-token
    -y --yes
    --dry-run
    --max-affected
    --ignore-missing
    --rate
    --max-failures
thinctl device wait
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --environment
    --status
    --model
    --inactive-for
    --for
    --fail-on
    --wait-timeout
    --interval
thinctl environment (env)
thinctl environment list
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --columns
    --no-headers
    --csv-safe
    --with-tags
    --sort
    --limit
thinctl environment get
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --columns
    --no-headers
    --csv-safe
    --with-tags
thinctl environment create
    --desktop-arn
    --name
    --desktop-endpoint
    --software-set-update-schedule USE_MAINTENANCE_WINDOW|APPLY_IMMEDIATELY
    --maintenance-window
    --software-set-update-mode USE_LATEST|USE_DESIRED
    --device-creation-tags
    --desired-software-set-id
    --kms-key-arn
    --tags
    --client-token
    --dry-run
thinctl environment update
    <ENVIRONMENT>
    --desktop-arn
    --name
    --desktop-endpoint
    --software-set-update-schedule USE_MAINTENANCE_WINDOW|APPLY_IMMEDIATELY
    --maintenance-window
    --software-set-update-mode USE_LATEST|USE_DESIRED
    --device-creation-tags
    --desired-software-set-id
    --clear-desired-software-set
    --dry-run
thinctl environment delete
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --client-token
    -y --yes
    --dry-run
    --max-affected
    --ignore-missing
    --rate
    --max-failures
thinctl software-set (sw)
thinctl software-set list
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --columns
    --no-headers
    --csv-safe
    --with-tags
    --sort
    --limit
thinctl software-set get
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --columns
    --no-headers
    --csv-safe
    --with-tags
thinctl software-set check
    <TARGET>
    --rule validated|supported|newest-validated|desired-exists|fleet-supported|environment-compliant
    --skip validated|supported|newest-validated|desired-exists|fleet-supported|environment-compliant
    --environment
    --min-support
    --max-devices
    --explain validated|supported|newest-validated|desired-exists|fleet-supported|environment-compliant
    --concurrency
    --report junit|github|markdown
    --report-file
thinctl software-set diff
    <A>
    <B>
    --exit-code
    --report markdown
    --report-file
thinctl software-set update
    <TARGET>
    --from-file
    --where
    --all
    --concurrency
    --validation-status VALIDATED|NOT_VALIDATED
    --if-check
    -y --yes
    --dry-run
    --max-affected
    --ignore-missing
    --rate
    --max-failures
thinctl tag
thinctl tag list
    <TARGET>
thinctl tag add
    <TARGET> <KEY=VALUE>
    --type device|environment|softwareset
    --from-file
    --where
    --all
    --concurrency
    -y --yes
    --dry-run
    --max-affected
    --ignore-missing
    --rate
    --max-failures
thinctl tag remove
    <TARGET> <KEY>
    --type device|environment|softwareset
    --from-file
    --where
    --all
    --concurrency
    -y --yes
    --dry-run
    --max-affected
    --ignore-missing
    --rate
    --max-failures
thinctl job
thinctl job list
    --columns
    --no-headers
    --csv-safe
thinctl job show
    <JOB>
    --columns
    --no-headers
    --csv-safe
thinctl job resume
    <JOB>
    --retry-failed
    -y --yes
    --dry-run
    --rate
    --max-failures
    --concurrency
thinctl sandbox
thinctl sandbox serve
    --port
    --bind
    --allow-host
    --database
    --in-memory
    --request-log
    --devices
    --environments
    --software-sets
    --seed
    --throttle-rate
    --latency
    --fail
thinctl sandbox reset
    --database
    --devices
    --environments
    --software-sets
    --seed
thinctl config
thinctl config show
thinctl iam-policy
    <COMMAND>
thinctl where
thinctl completions
    <SHELL> bash|elvish|fish|powershell|zsh
    --dynamic
thinctl man
    <DIR>
"#]]
    );
}

#[test]
fn enumerations_take_any_spelling() {
    let server = Server::answering(vec![Answer::json(204, "")]);
    let world = World::sending_to(&server);
    for word in [
        "NOT_VALIDATED",
        "not_validated",
        "not-validated",
        "Not-Validated",
    ] {
        let ran = world.run(&format!(
            "software-set update 42 --validation-status {word}"
        ));
        assert_eq!(ran.code, Some(0), "{ran}");
    }
    for request in server.requests() {
        assert_eq!(request.body, r#"{"validationStatus":"NOT_VALIDATED"}"#);
    }
}

#[test]
fn nothing_may_be_abbreviated() {
    let world = World::sandbox();
    for line in [
        "dev list",
        "device li",
        "device list --col id",
        "device list --limi 3",
    ] {
        let ran = world.run(line);
        assert_eq!(ran.code, Some(2), "{ran}");
    }
}
