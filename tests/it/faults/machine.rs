//! This machine: streams, folders, names, terminals.

use std::ffi::OsStr;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::process::{Command, Stdio};

use snapbox::str;
use unicode_width::UnicodeWidthStr;

use super::{answering, completing, id, page};
use crate::support::terminal::Screen;
use crate::support::{Ran, Server, World};

/// Runs a command line in a shell that sets up the streams around it.
fn in_shell(world: &World, line: &str, streams: &str) -> Ran {
    let program = world.command(line);
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(format!("exec \"$@\" {streams}"))
        .arg("sh")
        .arg(program.get_program())
        .args(program.get_args())
        .env_clear()
        .envs(
            program
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .current_dir(world.home())
        .stdin(Stdio::null());
    world.finish(line, &mut shell)
}

/// The system gives the next file that is opened the number of a closed stream; Rust opens /dev/null in its
/// place before anything else runs. What is lost is what the caller threw away.
#[test]
fn streams_that_are_closed() {
    let world = World::small();
    let ran = in_shell(&world, "sw get 7", "2>&-");
    assert_eq!(
        (ran.code, ran.stdout, ran.stderr),
        (Some(5), String::new(), String::new())
    );
    let ran = in_shell(&world, "sw list --columns id -o text -vv", "2>&- <&-");
    assert_eq!((ran.code, &*ran.stdout), (Some(0), "31\n33\n"));
    for line in ["sw list", "device update W500pDzLQPuuNWCcSX4IKsnT --name x"] {
        let ran = in_shell(&world, line, ">&-");
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
    }
    let ran = in_shell(&world, "device list --where name=x", "<&- >&- 2>&-");
    assert_eq!(ran.code, Some(0), "the database is not written into");
    assert_eq!(
        world.json("device list")["devices"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn messages_that_cannot_be_written() {
    let world = World::small();
    let ran = in_shell(&world, "sw get 7", "2>/dev/full");
    assert_eq!((ran.code, &*ran.stdout), (Some(5), ""), "{ran}");
    let ran = in_shell(&world, "sw list --columns id -o text -vv", "2>/dev/full");
    assert_eq!((ran.code, &*ran.stdout), (Some(0), "31\n33\n"), "{ran}");
}

#[test]
fn no_home() {
    for home in ["", "/dev/null", "/nowhere"] {
        let world = World::aws().with("HOME", home);
        let server = Server::answering(vec![page(&[], None)]);
        let ran = world
            .with("AWS_ENDPOINT_URL", &server.url)
            .run("device list");
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
    }
    let world = World::sandbox().with("HOME", "/dev/null");
    world.check("sw list", str![[r#"
$ thinctl sw list
--- stderr
error: the sandbox cannot be used: cannot use the sandbox's database /dev/null/.local/state/thinctl/sandbox.db: Not a directory (os error 20)
--- exit 1
"#]]);
    let world = World::sandbox().without("HOME");
    assert_eq!(world.run("sw list").code, Some(0));
}

/// A file in a folder's place: permissions would not stop root.
#[test]
fn folders_that_cannot_be_written() {
    let world = World::sandbox();
    let file = world.write("file", "");
    let world = world.with("XDG_STATE_HOME", &file.display().to_string());
    world.check("sw list", str![[r#"
$ thinctl sw list
--- stderr
error: the sandbox cannot be used: cannot use the sandbox's database [HOME]/file/thinctl/sandbox.db: Not a directory (os error 20)
--- exit 1
"#]]);
    world.check("sandbox reset", str![[r#"
$ thinctl sandbox reset
--- stderr
error: the sandbox cannot be used: cannot use the sandbox's database [HOME]/file/thinctl/sandbox.db: Not a directory (os error 20)
--- exit 1
"#]]);
    // Completions do without what they would keep.
    let (server, world) = answering(vec![page(&[1], None)]);
    let cache = world.write("file", "");
    let world = world.with("XDG_CACHE_HOME", &cache.display().to_string());
    for requests in 1..3 {
        let ran = completing(&world, "thinctl device get A");
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
        assert!(ran.stdout.contains(&id(1)), "{ran}");
        assert_eq!(server.lines().len(), requests);
    }
}

#[test]
fn files_whose_names_are_not_utf8() {
    let world = World::small();
    let name = OsStr::from_bytes(b"targets\xff");
    let path = world.home().join(name);
    let read = |format: &str| {
        let line = format!("device list --columns id -o {format} --from-file");
        world.finish(&line, world.command(&line).arg(&path))
    };
    let missing = read("json");
    assert_eq!(
        (missing.code, missing.error()["exitCode"].as_i64()),
        (Some(2), Some(2))
    );
    std::fs::write(&path, "W500pDzLQPuuNWCcSX4IKsnT\n").expect("written");
    assert_eq!(read("text").stdout, "W500pDzLQPuuNWCcSX4IKsnT\n");
    std::fs::write(&path, b"desk\xff\n").expect("written");
    assert_eq!(read("text").code, Some(2), "nor their content");

    let database = world.home().join(OsStr::from_bytes(b"\xff.db"));
    let mut command = world.command("sw list -o text --columns id");
    let ran = world.finish("a database", command.env("THINCTL_SANDBOX_DB", &database));
    assert_eq!(ran.code, Some(0), "{ran}");
    assert!(database.is_file());
}

#[test]
fn variables_that_are_wrong_are_named() {
    let world = World::small();
    let with = |value: &OsStr, line: &str| {
        world.finish(line, world.command(line).env("THINCTL_OUTPUT", value))
    };
    with("xml".as_ref(), "sw list").is(str![[r#"
$ thinctl sw list
--- stderr
error: THINCTL_OUTPUT: "xml" is not an output format
hint: the formats are table, json, yaml, csv, ndjson, text
--- exit 2
"#]]);
    with(OsStr::from_bytes(b"js\xffon"), "sw list").is(str![[r#"
$ thinctl sw list
--- stderr
error: THINCTL_OUTPUT: "js�on" is not an output format
hint: the formats are table, json, yaml, csv, ndjson, text
--- exit 2
"#]]);
    for (value, line) in [
        ("xml", "sw list -o text --columns id"),
        ("", "sw list -o text --columns id"),
    ] {
        assert_eq!(
            with(value.as_ref(), line).stdout,
            "31\n33\n",
            "the option wins"
        );
    }
    assert_eq!(with("".as_ref(), "sw list").code, Some(2));
    assert_eq!(with("xml".as_ref(), "completions bash").code, Some(0));
}

#[test]
fn terminals_of_any_width() {
    let world = World::small().with("NO_COLOR", "1").with("TERM", "xterm");
    for columns in [1, 7, 20, 80] {
        for line in [
            "device list",
            "device get W500pDzLQPuuNWCcSX4IKsnT",
            "sw list",
        ] {
            let ran = world.showing(line, columns);
            assert_eq!(ran.code, Some(0), "{ran}");
            // A card leaves words that are longer than the line to the terminal: so they can be copied.
            if columns >= 20 && !line.contains(" get ") {
                // What is said besides, wraps itself.
                let said =
                    |line: &&str| line.contains(" not fit: ") || line.starts_with("sandbox: ");
                let results = ran.stderr.lines().filter(|line| !said(line));
                let widest = results.map(UnicodeWidthStr::width).max();
                assert!(
                    widest.is_some_and(|widest| widest <= usize::from(columns)),
                    "{ran}"
                );
            }
        }
    }
    let wide = world.showing("device list", 5000);
    let piped = world.run("device list --columns id,serialNumber,name,environmentId,status,currentSoftwareSetId,lastPostureAt");
    assert!(wide.stderr.contains(&piped.stdout), "{wide}{piped}");
    // A terminal that does not know its size has none of its columns hidden.
    assert_eq!(world.showing("device list", 0).code, Some(0));
}

#[test]
fn a_terminal_that_is_resized_while_it_asks() {
    let world = World::small();
    let screen = Screen {
        columns: 200,
        shows_results: true,
    };
    let line = "device deregister W500pDzLQPuuNWCcSX4IKsnT";
    let ran = world.asked(line, screen, |terminal, _| {
        terminal
            .resize(pty_process::Size::new(3, 10))
            .expect("a size");
        (&*terminal).write_all(b"n\n").expect("typed");
    });
    assert_eq!(ran.code, Some(9), "{ran}");
    let ran = world.run("device get W500pDzLQPuuNWCcSX4IKsnT --query device.status -o text");
    assert_eq!(ran.stdout, "REGISTERED\n");
}

#[test]
fn a_dumb_terminal() {
    let world = World::small().with("TERM", "dumb");
    let line = "device list --columns id,name --where model=x";
    let shown = world.showing(line, 80).stderr;
    assert!(!shown.contains('\u{1b}'), "{shown:?}");
    let shown = world.showing("sw get 7", 80).stderr;
    assert!(
        shown.contains("error: ") && !shown.contains('\u{1b}'),
        "{shown:?}"
    );
}
