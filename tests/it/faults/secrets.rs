//! What nobody else may see, and who may not come in.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::json;
use snapbox::str;

use super::{completing, id};
use crate::sandbox::support::service::Sandbox;
use crate::support::{Answer, Server, World};
use crate::wire;

/// In every secret.
const MARK: &str = "S3CRET";

/// A world whose credentials are marked, and so is everything sensitive in the answers.
fn marked() -> (Server, World) {
    let device = json!({
        "id": id(1), "name": "S3CRET-name", "lastUserId": "S3CRET-user", "status": "REGISTERED", "serialNumber": "S1",
        "arn": format!("arn:aws:thinclient:us-east-1:123456789012:device/{}", id(1)),
    });
    let environment = json!({
        "id": "aaaaaaaaa", "name": "S3CRET-office", "activationCode": "usS3CRET",
        "arn": "arn:aws:thinclient:us-east-1:123456789012:environment/aaaaaaaaa",
        "desktopEndpoint": "https://S3CRET.example.com", "deviceCreationTags": {"S3CRET-key": "S3CRET-value"},
    });
    let body = json!({
        "device": device, "devices": [device], "environment": environment, "environments": [environment],
        "softwareSet": {"id": "42"}, "softwareSets": [{"id": "42"}], "tags": {"S3CRET-key": "S3CRET-value"},
    });
    let server = Server::answering(vec![Answer::json(200, &body.to_string())]);
    let world = with_credentials(&server);
    (server, world)
}

fn with_credentials(server: &Server) -> World {
    World::sending_to(server)
        .with("AWS_SECRET_ACCESS_KEY", "S3CRET-access-key")
        .with("AWS_SESSION_TOKEN", "S3CRET-session-token")
}

/// The command lines of all operations, and some that make several calls.
fn lines() -> Vec<String> {
    let cases = wire::reads().into_iter().chain(wire::changes());
    let more = [
        "device list --with-tags --columns name,tags,lastUserId",
        "device list --where name~S3CRET --sort name",
        "device get S3CRET-name",
        "environment list --with-tags",
        "device update AAAAAAAAAAAAAAAAAAAA0001 --name S3CRET-new",
        "tag add device/AAAAAAAAAAAAAAAAAAAA0001 S3CRET-key=S3CRET-value",
        "device list --query devices[].name",
        "config show",
    ];
    cases
        .map(|case| case.line)
        .chain(more.map(str::to_owned))
        .collect()
}

#[test]
fn logs_hold_no_secret() {
    let (_server, world) = marked();
    for line in lines() {
        for format in ["yaml", "json"] {
            let ran = world.run(&format!("{line} -vv -o {format}"));
            assert_eq!(ran.code, Some(0), "{ran}");
            assert!(!ran.stderr.contains(MARK), "{ran}");
            assert!(!ran.stdout.contains("S3CRET-access-key"), "{ran}");
            assert!(!ran.stdout.contains("S3CRET-session-token"), "{ran}");
        }
    }
}

/// An answer that is nearly right, and what the SDK makes of it, would show them.
#[test]
fn errors_hold_no_secret() {
    for body in [
        r#"{"devices":[{"id":"A","name":"S3CRET"#,
        r#"{"devices":[{"id":"A","name":"S3CRET","createdAt":"S3CRET"}]}"#,
        r#"{"devices":"S3CRET"}"#,
        r#"{"S3CRET":1}"#,
        "S3CRET",
    ] {
        let server = Server::answering(vec![Answer::json(200, body)]);
        let world = with_credentials(&server);
        for format in ["table", "json"] {
            let ran = world.run(&format!("device list -vv --max-attempts 1 -o {format}"));
            assert_eq!(ran.code, Some(10), "{ran}");
            assert!(!ran.to_string().contains(MARK), "{ran}");
        }
    }
    let world = World::new().with("AWS_REGION", "us-east-1");
    for settings in [
        "aws_secret_access_key = S3CRET",
        "aws_access_key_id = S3CRET key\naws_secret_access_key = S3CRET",
        "aws_access_key_id = a\naws_secret_access_key = S3CRET\naws_session_token = S3CRET\u{7}",
    ] {
        world.write(".aws/config", &format!("[default]\n{settings}\n"));
        let ran = world.run("device list -vv");
        assert_eq!(ran.code, Some(4), "{ran}");
        assert!(!ran.to_string().contains(MARK), "{ran}");
    }
    world.write(".aws/config", "[default]\naws_secret_access_key S3CRET\n");
    let ran = world.run("device list -vv");
    assert_eq!(ran.code, Some(2), "{ran}");
    assert!(!ran.to_string().contains(MARK), "{ran}");
}

/// Everything below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            found.extend(below(&path));
        }
        found.push(path);
    }
    found
}

#[track_caller]
fn is_private(path: &Path) {
    let mode = path.metadata().expect("there").permissions().mode() & 0o777;
    let wanted = if path.is_dir() { 0o700 } else { 0o600 };
    assert_eq!(mode, wanted, "{}: {mode:o}", path.display());
}

#[test]
fn files_hold_no_secret_and_are_private() {
    let (_server, world) = marked();
    for line in lines() {
        world.run(&format!("{line} -vv"));
    }
    let ran = completing(&world, "thinctl device get A");
    assert!(ran.stdout.contains(&id(1)), "{ran}");
    let sandbox = [
        "sandbox reset --devices 2",
        "device list --sandbox",
        "device update W500pDzLQPuuNWCcSX4IKsnT --name x --sandbox",
    ];
    for line in sandbox {
        let ran = world.run(line);
        assert_eq!(ran.code, Some(0), "{ran}");
    }
    let files = below(world.home());
    assert!(files.len() > 4, "{files:?}");
    for path in files {
        is_private(&path);
        if path.is_dir() {
            continue;
        }
        let text = String::from_utf8_lossy(&fs::read(&path).expect("a file")).into_owned();
        let secrets = [
            "S3CRET-access-key",
            "S3CRET-session-token",
            "usS3CRET",
            "S3CRET-user",
            "S3CRET-key",
            "S3CRET-value",
        ];
        for secret in secrets {
            assert!(!text.contains(secret), "{secret} in {}", path.display());
        }
    }
}

#[test]
fn links_are_not_followed() {
    let world = World::sandbox();
    let target = world.home().join("target");
    let database = world.home().join("link.db");
    symlink(&target, &database).expect("a link");
    let world = world.with("THINCTL_SANDBOX_DB", "link.db");
    world.check("sw list", str![[r#"
$ thinctl sw list
--- stderr
error: the sandbox cannot be used: cannot use the sandbox's database link.db: it is a symbolic link, which is not followed; name the file itself
--- exit 1
"#]]);
    world.check("sandbox reset", str![[r#"
$ thinctl sandbox reset
--- stderr
error: the sandbox cannot be used: cannot use the sandbox's database link.db: it is a symbolic link, which is not followed; name the file itself
--- exit 1
"#]]);
    assert!(!target.exists());
}

#[test]
fn no_option_takes_a_secret() {
    fn check(command: &clap::Command) {
        for argument in command.get_arguments() {
            let name = argument.get_id().as_str().replace('_', "-");
            let harmless = ["client-token", "kms-key-arn"].contains(&&*name);
            let telling = [
                "secret",
                "password",
                "token",
                "credential",
                "access-key",
                "passphrase",
            ];
            let is_secret = telling.iter().any(|word| name.contains(word));
            assert!(harmless || !is_secret, "{} --{name}", command.get_name());
        }
        command.get_subcommands().for_each(check);
    }
    check(&thinctl::cli::Cli::whole());
}

/// The library for names needs a thread, and panics where none can be had.
#[test]
fn a_bug_is_reported_without_arguments_and_data() {
    let (_server, world) = marked();
    let world = world.with("RUST_MIN_STACK", "9223372036854775807");
    let world = world.with("RUST_BACKTRACE", "full");
    for format in ["table", "json"] {
        let line =
            format!("device update AAAAAAAAAAAAAAAAAAAA0001 --name S3CRET-new -vv -o {format}");
        let ran = world.run(&format!("{line} --endpoint-url http://localhost:1"));
        assert_eq!((ran.code, &*ran.stdout), (Some(70), ""), "{ran}");
        assert!(!ran.stderr.contains(MARK), "{ran}");
        let report: Vec<_> = ran
            .stderr
            .lines()
            .skip_while(|line| !line.starts_with("error: "))
            .collect();
        let [error, hint] = report[..] else {
            panic!("{ran}")
        };
        assert!(
            error.starts_with(concat!(
                "error: thinctl ",
                env!("CARGO_PKG_VERSION"),
                " failed at "
            )),
            "{ran}"
        );
        assert!(error.ends_with("; this is a bug"), "{ran}");
        assert_eq!(
            hint,
            "hint: please report this line; what was sent before it may have been carried out"
        );
    }
}

#[test]
fn slow_headers_end_at_the_sandbox() {
    let sandbox = Sandbox::with(|options| options.patience = Duration::from_millis(200));
    let mut stream = TcpStream::connect(sandbox.address).expect("connected");
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .expect("a limit");
    stream
        .write_all(b"GET /devices HTTP/1.1\r\nhost: loc")
        .expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("it is closed");
    assert_eq!(String::from_utf8_lossy(&answer), "");
}

/// 127.0.0.2 is this machine too, but not the address that is listened on.
#[cfg(target_os = "linux")]
#[test]
fn the_sandbox_listens_beyond_one_address_only_when_asked() {
    let reaches = |more: &str| {
        let world = World::new();
        let mut command = world.command(&format!("sandbox serve --port 0 --in-memory {more}"));
        let mut child = command.stdout(Stdio::piped()).spawn().expect("started");
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        stdout.read_line(&mut line).expect("an address");
        let port = line
            .trim()
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok());
        let port: u16 = port.expect("a port");
        let connects = |host: &str| TcpStream::connect((host, port)).is_ok();
        let reached = (connects("127.0.0.1"), connects("127.0.0.2"));
        child.kill().expect("ended");
        child.wait().expect("an end");
        reached
    };
    assert_eq!(reaches(""), (true, false));
    assert_eq!(reaches("--bind 0.0.0.0"), (true, true));
}
