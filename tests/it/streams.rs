//! The program among others: pipes, full disks, terminals, and surroundings with nothing in them.

use snapbox::str;

use crate::support::World;

#[test]
fn thinctl_output_is_a_default() {
    let world = World::small().with("THINCTL_OUTPUT", "csv");
    world.check(
        "sw list --columns id,version",
        str![[r#"
$ thinctl sw list --columns id,version
id,version
31,2.19.1
33,2.20.1
--- exit 0
"#]],
    );
    world.check(
        "sw list --columns id,version -o text",
        str![[r#"
$ thinctl sw list --columns id,version -o text
31	2.19.1
33	2.20.1
--- exit 0
"#]],
    );
    world.check(
        "sw get 7",
        str![[r#"
$ thinctl sw get 7
--- stderr
error: The softwareset 7 does not exist. (ResourceNotFoundException in GetSoftwareSet, request [UUID])
--- exit 5
"#]],
    );
    let world = world.with("THINCTL_OUTPUT", "ndjson");
    world.check("sw get 7", str![[r#"
$ thinctl sw get 7
--- stderr
{"error":{"code":"ResourceNotFoundException","message":"The softwareset 7 does not exist.","operation":"GetSoftwareSet","resourceId":"7","requestId":"[UUID]","retryable":false,"exitCode":5}}
--- exit 5
"#]]);
    world.check("sw got 7", str![[r#"
$ thinctl sw got 7
--- stderr
{"error":{"code":"UsageError","message":"unrecognized subcommand 'got'","retryable":false,"hint":"tip: a similar subcommand exists: 'get'\n\nUsage: thinctl software-set [OPTIONS] <COMMAND>\n\nFor more information, try '--help'.","exitCode":2}}
--- exit 2
"#]]);
    let world = world.with("THINCTL_OUTPUT", "xml");
    world.check(
        "sw get 7",
        str![[r#"
$ thinctl sw get 7
--- stderr
error: THINCTL_OUTPUT: "xml" is not an output format
hint: the formats are table, json, yaml, csv, ndjson, text
--- exit 2
"#]],
    );
}

#[test]
fn thinctl_sandbox_is_a_switch() {
    let code = |value: &str| {
        World::new()
            .with("THINCTL_SANDBOX", value)
            .run("sw list")
            .code
    };
    for value in ["1", "true", "yes"] {
        assert_eq!(code(value), Some(0), "{value}");
    }
    for value in ["", "0", "false", "no"] {
        assert_eq!(code(value), Some(2), "{value}: there is no region");
    }
    assert_eq!(World::new().run("sw list --sandbox").code, Some(0));
    assert_eq!(World::new().run("--sandbox sw list").code, Some(0));
}

#[test]
fn the_sandbox_keeps_its_state_where_it_is_told() {
    let keeps = |world: World, file: &str| {
        let ran = world.run("sandbox reset");
        assert_eq!(ran.code, Some(0), "{ran}");
        let kept = world.home().join(file);
        assert!(kept.is_file(), "{}", kept.display());
    };
    keeps(World::new(), ".local/state/thinctl/sandbox.db");
    // Every command runs in its home, so these are below it.
    keeps(World::new().with("THINCTL_SANDBOX_DB", "own.db"), "own.db");
    let world = World::new();
    let state = world.home().join("state").display().to_string();
    keeps(
        world.with("XDG_STATE_HOME", &state),
        "state/thinctl/sandbox.db",
    );
}

#[test]
fn a_time_that_is_none() {
    World::sandbox().with("THINCTL_NOW", "yesterday").check(
        "sw list",
        str![[r#"
$ thinctl sw list
--- stderr
error: THINCTL_NOW is not an RFC 3339 time, such as 2026-11-22T12:00:00Z
--- exit 2
"#]],
    );
}

#[test]
fn no_surroundings_at_all() {
    let world = World::new();
    for line in [
        "--help",
        "--version",
        "completions bash",
        "man",
        "help device",
        "sandbox reset --help",
        "device list --sandbox",
    ] {
        let mut command = world.command(line);
        let ran = world.finish(line, command.env_clear());
        assert_eq!(ran.code, Some(0), "{ran}");
        assert_eq!(ran.stderr, "", "{ran}");
        assert!(ran.stdout.len() > 10, "{ran}");
    }
    assert_eq!(
        world.home().read_dir().expect("a folder").count(),
        0,
        "nothing is written"
    );
}

#[test]
fn nothing_to_do_is_explained() {
    let world = World::new();
    let ran = world.run("");
    assert_eq!(ran.code, Some(2), "{ran}");
    assert!(ran.stderr.contains("Usage: thinctl"), "{ran}");
    assert_eq!(ran.stdout, "");
}

#[test]
fn the_version() {
    let ran = World::new().run("--version");
    assert_eq!(
        ran.stdout,
        format!("thinctl {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn quiet_and_verbose() {
    let world = World::small();
    let duration = regex::Regex::new("[0-9]+ ms").expect("an expression");
    let stderr = |line: &str| {
        duration
            .replace_all(&world.run(line).stderr, "[N] ms")
            .into_owned()
    };
    assert_eq!(stderr("sw list"), "");
    assert_eq!(stderr("sw list -q"), "");
    snapbox::assert_data_eq!(
        stderr("sw list -v"),
        str![[r#"
connected to us-east-1 (sandbox)

"#]]
    );
    snapbox::assert_data_eq!(
        stderr("sw list -vv"),
        str![[r#"
connected to us-east-1 (sandbox)
ListSoftwareSets: 200 after [N] ms, request [UUID]

"#]]
    );
    snapbox::assert_data_eq!(
        stderr("sw get 7 -q"),
        str![[r#"
error: The softwareset 7 does not exist. (ResourceNotFoundException in GetSoftwareSet, request [UUID])

"#]]
    );
    world.check(
        "sw list -q -v",
        str![[r#"
$ thinctl sw list -q -v
--- stderr
error: the argument '--quiet' cannot be used with '--verbose...'

Usage: thinctl software-set list --quiet --sandbox [TARGET]...

For more information, try '--help'.
--- exit 2
"#]],
    );
}

#[test]
fn colour_on_demand() {
    let is_coloured = |world: World, line: &str| {
        let ran = world.run(line);
        assert_eq!(ran.code, Some(4), "{ran}");
        ran.stderr.contains('\u{1b}')
    };
    let world = || World::new().with("AWS_REGION", "us-east-1");
    assert!(!is_coloured(world(), "sw list"));
    assert!(is_coloured(world(), "sw list --color always"));
    assert!(is_coloured(world().with("CLICOLOR_FORCE", "1"), "sw list"));
    assert!(!is_coloured(world().with("CLICOLOR_FORCE", "0"), "sw list"));
    assert!(!is_coloured(
        world().with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1"),
        "sw list"
    ));
    assert!(!is_coloured(
        world().with("CLICOLOR_FORCE", "1"),
        "sw list --color never"
    ));
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::io::{BufRead, BufReader, Read};
    use std::os::unix::ffi::OsStrExt;
    use std::process::Stdio;

    use super::*;

    const SIGPIPE: i32 = 13;

    #[test]
    fn a_reader_that_has_seen_enough() {
        let world = World::sandbox();
        world.run("sandbox reset --devices 2000");
        for format in ["table", "json", "ndjson", "csv", "yaml", "text"] {
            let mut command = world.command(&format!("device list -o {format}"));
            let mut child = command
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("started");
            let mut line = String::new();
            let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
            stdout.read_line(&mut line).expect("a line");
            drop(stdout);
            let mut stderr = String::new();
            child
                .stderr
                .take()
                .expect("a pipe")
                .read_to_string(&mut stderr)
                .expect("text");
            let status = child.wait().expect("an end");
            assert_eq!(
                std::os::unix::process::ExitStatusExt::signal(&status),
                Some(SIGPIPE),
                "{format}"
            );
            assert_eq!(stderr, "", "{format}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_no_success() {
        let world = World::small();
        for line in [
            "device list",
            "device list -o json",
            "device list -o yaml",
            "device list -o csv",
            "device list -o ndjson",
            "device list -o text",
            "device get W500pDzLQPuuNWCcSX4IKsnT",
            "device get W500pDzLQPuuNWCcSX4IKsnT -o json",
            "tag list environment/xc6iyrijo",
            "completions bash",
            "man",
            "--help",
            "device list --help",
            "--version",
        ] {
            let full = std::fs::File::options()
                .write(true)
                .open("/dev/full")
                .expect("a device");
            let ran = world.finish(line, world.command(line).stdout(full));
            assert_eq!(ran.code, Some(74), "{ran}");
            assert!(ran.stderr.contains("cannot write "), "{ran}");
            assert!(ran.stderr.contains("No space left"), "{ran}");
        }
    }

    #[test]
    fn text_that_is_not_utf8() {
        let world = World::small();
        let bad = OsStr::from_bytes(b"desk\xff");
        for line in [
            "device get",
            "device list --query",
            "device list --columns",
            "device update W500pDzLQPuuNWCcSX4IKsnT --name",
            "tag list",
            "device list --profile",
        ] {
            let ran = world.finish(line, world.command(line).arg(bad));
            assert_eq!(ran.code, Some(2), "{ran}");
            assert!(ran.stderr.contains("invalid UTF-8"), "{ran}");
        }
        let ran = world.finish("-o json", world.command("device get -o json").arg(bad));
        assert_eq!(ran.error()["code"], "UsageError", "{ran}");
        let ran = world.finish(
            "AWS_PROFILE",
            World::aws().command("sw list").env("AWS_PROFILE", bad),
        );
        ran.is(str![[r#"
$ thinctl AWS_PROFILE
--- stderr
error: the environment variable AWS_PROFILE is not valid UTF-8
--- exit 2
"#]]);
        for name in ["THINCTL_OUTPUT", "THINCTL_SANDBOX", "THINCTL_NOW"] {
            let ran = world.finish(name, world.command("sw list").env(name, bad));
            assert_eq!(ran.code, Some(2), "{ran}");
        }
    }

    #[test]
    fn at_a_terminal_the_sandbox_says_that_it_is_one() {
        let world = World::small().with("NO_COLOR", "1");
        world.typing("sw list", "").is(str![[r#"
$ thinctl sw list
id  version  releasedAt            supportedUntil        validationStatus
31  2.19.1   2026-09-30T19:20:26Z  2026-12-20T12:00:00Z  NOT_VALIDATED
33  2.20.1   2026-11-10T12:00:00Z  -                     NOT_VALIDATED
--- stderr
sandbox: nothing is sent to AWS
2 software sets
--- exit 0
"#]]);
        world.typing("sw list -q", "").is(str![[r#"
$ thinctl sw list -q
id  version  releasedAt            supportedUntil        validationStatus
31  2.19.1   2026-09-30T19:20:26Z  2026-12-20T12:00:00Z  NOT_VALIDATED
33  2.20.1   2026-11-10T12:00:00Z  -                     NOT_VALIDATED
--- exit 0
"#]]);
        world
            .typing(
                "sandbox reset --devices 1 --environments 1 --software-sets 1",
                "",
            )
            .is(str![[r#"
$ thinctl sandbox reset --devices 1 --environments 1 --software-sets 1
--- stderr
a new fleet: 1 device, 1 environment, 1 software set
--- exit 0
"#]]);
    }

    #[test]
    fn without_a_home_it_says_that_nothing_is_kept() {
        let world = World::sandbox().without("HOME");
        world
            .typing("device list --limit 1 --columns id", "")
            .is(str![[r#"
$ thinctl device list --limit 1 --columns id
id
W500pDzLQPuuNWCcSX4IKsnT
--- stderr
sandbox: nothing is sent to AWS; without HOME nothing is kept either
1 device
--- exit 0
"#]]);
        assert_eq!(world.home().read_dir().expect("a folder").count(), 0);
    }

    #[test]
    fn a_terminal_gets_colour_unless_it_does_not_want_it() {
        let shown = |world: World| world.typing("sw list", "").stderr;
        let world = || World::new().with("AWS_REGION", "us-east-1");
        assert!(shown(world()).contains("\u{1b}["));
        assert!(!shown(world().with("TERM", "dumb")).contains('\u{1b}'));
        assert!(!shown(world().with("NO_COLOR", "1")).contains('\u{1b}'));
    }
}
