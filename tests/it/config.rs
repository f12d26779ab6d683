//! The configuration file: what it says, what wins over it, and what it must not touch.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};

use serde_json::{Value, json};
use snapbox::str;

use crate::support::{Answer, Server, World};

const FILE: &str = ".config/thinctl/config.toml";
const DEVICES: &str = "W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 RTQDjmVCV1Ss0Uiga8fVyGde";

fn saying(world: World, text: &str) -> World {
    world.write(FILE, text);
    world
}

/// What `config show` says of a setting: its value and where it stands.
fn shown(world: &World, options: &str, key: &str) -> (Value, String) {
    let json = world.json(&format!("config show {options}"));
    let settings = json["settings"].as_array().expect("settings");
    let setting = settings.iter().find(|setting| setting["key"] == key);
    let setting = setting.expect("the key");
    let source = setting["source"].as_str().unwrap_or_default().to_owned();
    (setting["value"].clone(), source)
}

#[test]
fn defaults() {
    // Without a home there is no path, whose length would be that of the columns.
    World::new()
        .without("HOME")
        .check("config show", str![[r#"
$ thinctl config show
key                   value                                                                                                       source
output                table                                                                                                       default
columns.device        id,serialNumber,name,environmentId,status,currentSoftwareSetId,lastPostureAt                                default
columns.environment   id,name,desktopType,softwareSetUpdateSchedule,maintenanceWindow,softwareSetUpdateMode,desiredSoftwareSetId  default
columns.software-set  id,version,releasedAt,supportedUntil,validationStatus                                                       default
concurrency           16                                                                                                          default
max-affected          50                                                                                                          default
check.min-support     14d                                                                                                         default
check.max-devices     0                                                                                                           default
check.skip            -                                                                                                           default
sandbox               false                                                                                                       default
profile               -                                                                                                           -
region                -                                                                                                           -
config-file           -                                                                                                           -
state-folder          -                                                                                                           -
sandbox-database      -                                                                                                           -
--- exit 0
"#]]);
}

#[test]
fn each_value_and_where_it_stands() {
    let world = saying(
        World::new(),
        "concurrency = 4\nmax-affected = 0\n[columns]\ndevice = [\"name\", \"tag:team\"]\n",
    )
    .with("THINCTL_OUTPUT", "csv")
    .with("AWS_DEFAULT_REGION", "eu-central-1");
    world.check("config show --profile prod", str![[r#"
$ thinctl config show --profile prod
key,value,source
output,csv,environment
columns.device,"[""name"",""tag:team""]",file
columns.environment,"[""id"",""name"",""desktopType"",""softwareSetUpdateSchedule"",""maintenanceWindow"",""softwareSetUpdateMode"",""desiredSoftwareSetId""]",default
columns.software-set,"[""id"",""version"",""releasedAt"",""supportedUntil"",""validationStatus""]",default
concurrency,4,file
max-affected,0,file
check.min-support,14d,default
check.max-devices,0,default
check.skip,[],default
sandbox,false,default
profile,prod,flag
region,eu-central-1,environment
config-file,[HOME]/.config/thinctl/config.toml,default
state-folder,[HOME]/.local/state/thinctl,default
sandbox-database,[HOME]/.local/state/thinctl/sandbox.db,default
--- exit 0
"#]]);
    world.check(
        "config show --query 'settings[?source==`\"file\"`].key'",
        str![[r#"
$ thinctl config show --query 'settings[?source==`"file"`].key'
--- stderr
error: --query cannot be used with --output csv
hint: use --output json, yaml or text
--- exit 2
"#]],
    );
}

#[test]
fn an_option_wins_over_a_variable_a_variable_over_the_file_the_file_over_the_default() {
    let format = |world: &World, options: &str| {
        let ran = world.run(&format!("config show {options}"));
        ran.stdout.lines().next().expect("a line").to_owned()
    };
    let world = World::new();
    assert!(format(&world, "").starts_with("key  "));
    let world = saying(world, "output = \"csv\"");
    assert_eq!(format(&world, ""), "key,value,source");
    let world = world.with("THINCTL_OUTPUT", "yaml");
    assert_eq!(format(&world, ""), "settings:");
    assert_eq!(format(&world, "-o json"), "{");
    assert_eq!(shown(&world, "", "output"), (json!("json"), "flag".into()));
    assert_eq!(
        shown(&world, "--sandbox", "sandbox"),
        (json!(true), "flag".into())
    );
    let world = world.with("THINCTL_SANDBOX", "0");
    assert_eq!(
        shown(&world, "", "sandbox"),
        (json!(false), "environment".into())
    );
}

#[test]
fn profile_and_region_come_from_option_or_variable() {
    let world = World::new();
    assert_eq!(shown(&world, "", "region"), (Value::Null, String::new()));
    assert_eq!(
        shown(&world, "--sandbox", "region"),
        (json!("us-east-1"), "default".into())
    );
    let world = world
        .with("AWS_REGION", "eu-west-1")
        .with("AWS_PROFILE", "blue");
    assert_eq!(
        shown(&world, "", "region"),
        (json!("eu-west-1"), "environment".into())
    );
    assert_eq!(
        shown(&world, "", "profile"),
        (json!("blue"), "environment".into())
    );
    assert_eq!(
        shown(&world, "--region eu-central-1", "region"),
        (json!("eu-central-1"), "flag".into())
    );
}

#[test]
fn the_file_is_where_xdg_says() {
    let world = saying(World::new(), "concurrency = 3");
    world.write("elsewhere/thinctl/config.toml", "concurrency = 5");
    let elsewhere = world.home().join("elsewhere").display().to_string();
    assert_eq!(shown(&world, "", "concurrency").0, 3);
    let world = world.with("XDG_CONFIG_HOME", &elsewhere);
    assert_eq!(shown(&world, "", "concurrency").0, 5);
    let file = json!("[HOME]/elsewhere/thinctl/config.toml");
    assert_eq!(
        shown(&world, "", "config-file"),
        (file, "environment".into())
    );
    let world = world.without("HOME");
    assert_eq!(shown(&world, "", "concurrency").0, 5);
    let world = world.without("XDG_CONFIG_HOME");
    assert_eq!(
        shown(&world, "", "concurrency"),
        (json!(16), "default".into())
    );
    assert_eq!(
        shown(&world, "", "config-file"),
        (Value::Null, String::new())
    );
}

#[test]
fn columns_are_those_of_the_table_of_a_list() {
    let world = saying(
        World::small(),
        "[columns]\ndevice = [\"name\", \"STATUS\", \"name\"]\nsoftware-set = [\"version\"]",
    );
    world.check(
        "device list",
        str![[r#"
$ thinctl device list
name                    status
São Paulo help desk 01  REGISTERED
São Paulo help desk 02  REGISTERED
--- exit 0
"#]],
    );
    world.check(
        "device list --with-tags",
        str![[r#"
$ thinctl device list --with-tags
name                    status      tags
São Paulo help desk 01  REGISTERED  asset=TC-000001, aws:thinclient:environment-id=b4s42dwir
São Paulo help desk 02  REGISTERED  aws:thinclient:environment-id=b4s42dwir
--- exit 0
"#]],
    );
    world.check(
        "device list --columns id --sort name",
        str![[r#"
$ thinctl device list --columns id --sort name
id
W500pDzLQPuuNWCcSX4IKsnT
W0693U3gH7WOesDyqHMqOEY2
--- exit 0
"#]],
    );
    world.check(
        "sw list",
        str![[r#"
$ thinctl sw list
version
2.19.1
2.20.1
--- exit 0
"#]],
    );
}

#[test]
fn columns_of_the_file_leave_every_other_format_alone() {
    let plain = World::small();
    let lines = ["device list", "device get W500pDzLQPuuNWCcSX4IKsnT"];
    let formats = ["json", "yaml", "ndjson", "csv", "text"];
    let lines: Vec<_> = lines
        .iter()
        .flat_map(|line| formats.map(|format| format!("{line} -o {format}")))
        .chain([
            "device list --query devices[].id".to_owned(),
            "device get W500pDzLQPuuNWCcSX4IKsnT".to_owned(),
        ])
        .collect();
    let before: Vec<_> = lines.iter().map(|line| plain.run(line).stdout).collect();
    let world = saying(plain, "columns.device = [\"name\"]");
    for (line, before) in lines.iter().zip(before) {
        assert_eq!(world.run(line).stdout, before, "{line}");
    }
}

#[test]
fn a_format_of_the_file_gives_way_to_a_query() {
    let world = saying(World::small(), "output = \"csv\"");
    world.check(
        "device list --query devices[].status --where status=REGISTERED",
        str![[r#"
$ thinctl device list --query devices[].status --where status=REGISTERED
[
    "REGISTERED",
    "REGISTERED"
]
--- exit 0
"#]],
    );
}

#[test]
fn errors_have_the_format_of_the_file_too() {
    let world = saying(World::sandbox(), "output = \"json\"");
    let code = |line: &str| world.run(line).error()["code"].clone();
    assert_eq!(
        code("device get WWWWWWWWWWWWWWWWWWWWWWWW"),
        "ResourceNotFoundException"
    );
    assert_eq!(code("device lst"), "UsageError");
}

#[test]
fn the_cap_is_that_of_the_option_or_else_of_the_file() {
    let world = saying(World::sandbox(), "max-affected = 2");
    let line = "device update --all --name x --yes";
    world.check(
        line,
        str![[r#"
$ thinctl device update --all --name x --yes
--- stderr
error: 24 targets are meant, more than --max-affected 2; nothing was sent
hint: look at them with --dry-run, then give --max-affected 24
--- exit 2
"#]],
    );
    assert_eq!(
        world.run(&format!("{line} --max-affected 23")).code,
        Some(2)
    );
    assert_eq!(
        world.run(&format!("{line} --max-affected 24")).code,
        Some(0)
    );
    let world = saying(world, "max-affected = 0");
    assert_eq!(world.run(line).code, Some(0));
}

/// Answers gets, `together` at a time, and tells how many were under way at once.
fn counting(together: usize) -> (Server, Arc<AtomicUsize>) {
    let (running, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let (barrier, seen) = (Barrier::new(together), Arc::clone(&most));
    let server = Server::replying(move |request| {
        let now = running.fetch_add(1, Ordering::SeqCst) + 1;
        seen.fetch_max(now, Ordering::SeqCst);
        barrier.wait();
        running.fetch_sub(1, Ordering::SeqCst);
        let id = request.line.rsplit('/').next().expect("an id");
        Answer::json(200, &json!({ "device": { "id": id } }).to_string())
    });
    (server, most)
}

#[test]
fn concurrency_is_that_of_the_option_or_else_of_the_file() {
    let line = format!("device get {DEVICES} --timeout 20s -o ndjson --columns id");
    let (server, most) = counting(1);
    let world = saying(World::sending_to(&server), "concurrency = 1");
    assert_eq!(world.run(&line).code, Some(0));
    assert_eq!(most.load(Ordering::SeqCst), 1);

    let (server, most) = counting(3);
    let world = saying(World::sending_to(&server), "concurrency = 1");
    let ran = world.run(&format!("{line} --concurrency 3"));
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(most.load(Ordering::SeqCst), 3);
}

#[test]
fn concurrency_has_a_range() {
    let world = World::sandbox();
    for number in ["0", "257", "x"] {
        let ran = world.run(&format!("device list --concurrency {number}"));
        assert_eq!(ran.code, Some(2), "{ran}");
        assert!(ran.stderr.contains("from 1 to 256"), "{ran}");
    }
}

#[test]
fn a_mistake_is_shown_where_it_stands() {
    let world = saying(World::sandbox(), "# mine\noutptu = \"json\"\n");
    world.check(
        "device list",
        str![[r#"
$ thinctl device list
--- stderr
error: [HOME]/.config/thinctl/config.toml, line 2: there is no key "outptu"; did you mean "output"?
  outptu = "json"
  ^
hint: the keys are output, columns, concurrency, max-affected, check
--- exit 2
"#]],
    );
    world.check("config show -o json", str![[r#"
$ thinctl config show -o json
--- stderr
{"error":{"code":"UsageError","message":"[HOME]/.config/thinctl/config.toml, line 2: there is no key \"outptu\"; did you mean \"output\"? (at character 1 of: outptu = \"json\")","retryable":false,"hint":"the keys are output, columns, concurrency, max-affected, check","exitCode":2}}
--- exit 2
"#]]);
    let world = saying(world, "[columns]\nenvironment = [\"name\", \"desktop\"]\n");
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: [HOME]/.config/thinctl/config.toml, line 2: there is no column "desktop"; did you mean "desktopArn"?
  environment = ["name", "desktop"]
                         ^
hint: the columns are id, name, desktopArn, desktopEndpoint, desktopType, activationCode, registeredDevicesCount, softwareSetUpdateSchedule, maintenanceWindow, softwareSetUpdateMode, desiredSoftwareSetId, pendingSoftwareSetId, pendingSoftwareSetVersion, softwareSetComplianceStatus, createdAt, updatedAt, arn, kmsKeyArn, deviceCreationTags, tags
--- exit 2
"#]]);
    let world = saying(world, "output = \"tabel\"");
    world.check(
        "device list",
        str![[r#"
$ thinctl device list
--- stderr
error: [HOME]/.config/thinctl/config.toml, line 1: there is no format "tabel"; did you mean "table"?
  output = "tabel"
           ^
hint: the formats are table, json, yaml, csv, ndjson, text
--- exit 2
"#]],
    );
    let world = saying(world, "concurrency = 1000");
    world.check(
        "device list",
        str![[r#"
$ thinctl device list
--- stderr
error: [HOME]/.config/thinctl/config.toml, line 1: expected a whole number from 1 to 256
  concurrency = 1000
                ^
--- exit 2
"#]],
    );
    let world = saying(world, "output =");
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: [HOME]/.config/thinctl/config.toml, line 1: string values must be quoted, expected literal string
  output =
          ^
--- exit 2
"#]]);
}

#[test]
fn nothing_confirms_and_nothing_identifies_in_the_file() {
    for key in [
        "yes = true",
        "profile = \"prod\"",
        "region = \"eu-west-1\"",
        "sandbox = true",
    ] {
        let ran = saying(World::sandbox(), key).run("device list");
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{ran}");
        assert!(ran.stderr.contains("there is no key"), "{ran}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_refused() {
    let world = World::sandbox();
    std::fs::create_dir_all(world.home().join(FILE)).expect("a folder in its place");
    let ran = world.run("device list");
    assert_eq!(ran.code, Some(2), "{ran}");
    assert!(
        ran.stderr.contains("[HOME]/.config/thinctl/config.toml"),
        "{ran}"
    );
}

#[test]
fn what_the_program_says_of_itself_needs_no_file() {
    let world = saying(World::new(), "nonsense");
    for line in [
        "--help",
        "device list --help",
        "--version",
        "completions bash",
        "man",
        "where",
        "help where",
    ] {
        let ran = world.run(line);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran}");
    }
    assert_eq!(world.run("config show").code, Some(2));
}

#[test]
fn showing_reads_no_aws_configuration_and_makes_no_file() {
    let world = World::new().with("AWS_PROFILE", "prod");
    world.write(".aws/config", "[profile prod\nbroken");
    assert_eq!(world.run("config show").code, Some(0));
    assert!(!world.home().join(".local").exists());
    assert!(!world.home().join(".config").exists());
}

#[test]
fn the_example_of_the_readme_is_a_configuration() {
    let readme = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(readme).expect("the README");
    let (_, example) = readme.split_once("```toml\n").expect("an example");
    let (example, _) = example.split_once("```").expect("its end");
    let world = saying(World::new(), example);
    for key in [
        "concurrency",
        "max-affected",
        "columns.device",
        "columns.software-set",
    ] {
        assert_eq!(shown(&world, "", key).1, "file", "{key}");
    }
}
