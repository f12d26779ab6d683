//! Signals, and other processes.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::{answering, page};
use crate::support::terminal::Screen;
use crate::support::{Answer, World};

/// The signals that end a command, and are to be seen as its end.
const SIGNALS: [Signal; 3] = [Signal::INT, Signal::TERM, Signal::HUP];

fn start(world: &World, line: &str) -> Child {
    let mut command = world.command(line);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("started")
}

fn send(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).expect("sent");
}

fn wait_for(what: impl Fn() -> bool) {
    for _ in 0..3000 {
        if what() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it does not happen");
}

/// While a page, the details of one, or the first answer of all is waited for.
#[test]
fn a_signal_while_it_reads() {
    let details = "device list -o csv --columns id,softwareSetComplianceStatus";
    for (line, script, printed) in [
        ("device list -o json", vec![Answer::Silence], ""),
        (
            "device list -o csv --columns id",
            vec![page(&[1], Some("a")), Answer::Silence],
            "id\nAAAAAAAAAAAAAAAAAAAA0001\n",
        ),
        (details, vec![page(&[1], None), Answer::Silence], ""),
    ] {
        for signal in SIGNALS {
            let (server, world) = answering(script.clone());
            let child = start(&world, line);
            wait_for(|| server.lines().len() == script.len());
            send(&child, signal);
            let output = child.wait_with_output().expect("an end");
            assert_eq!(output.status.signal(), Some(signal.as_raw()), "{line}");
            let stdout = String::from_utf8(output.stdout).expect("UTF-8");
            assert!(
                stdout == printed || stdout == "id,softwareSetComplianceStatus\n",
                "{stdout}"
            );
            assert_eq!(String::from_utf8(output.stderr).expect("UTF-8"), "");
        }
    }
}

#[test]
fn a_signal_that_was_ignored_at_the_start() {
    let (server, world) = answering(vec![Answer::Dripping(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 14\r\n\r\n{\"devices\":[]}".to_owned(),
        Duration::from_millis(5),
    )]);
    let program = world.command("device list -o json");
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "trap '' HUP; exec \"$@\"", "sh"])
        .arg(program.get_program())
        .args(program.get_args())
        .env_clear()
        .envs(
            program
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .stdout(Stdio::piped());
    let child = shell.spawn().expect("started");
    wait_for(|| server.lines().len() == 1);
    send(&child, Signal::HUP);
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(0), "as under nohup");
}

#[test]
fn a_signal_while_it_asks() {
    let world = World::small();
    let line = "device deregister W500pDzLQPuuNWCcSX4IKsnT";
    let screen = Screen {
        columns: 200,
        shows_results: false,
    };
    for signal in SIGNALS {
        let ran = world.asked(line, screen, |_, process| {
            let process = i32::try_from(process).ok().and_then(Pid::from_raw);
            kill_process(process.expect("a process"), signal).expect("sent");
        });
        assert_eq!(ran.signal, Some(signal.as_raw()), "{ran}");
        assert_eq!(ran.stdout, "");
    }
    let ran = world.run("device get W500pDzLQPuuNWCcSX4IKsnT --query device.status -o text");
    assert_eq!(ran.stdout, "REGISTERED\n");
}

#[test]
fn a_signal_to_the_sandbox() {
    for signal in SIGNALS {
        let world = World::new();
        let mut child = start(&world, "sandbox serve --port 0 --in-memory");
        let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        stdout.read_line(&mut String::new()).expect("an address");
        send(&child, signal);
        assert_eq!(
            child.wait().expect("an end").signal(),
            Some(signal.as_raw())
        );
        let mut rest = String::new();
        stdout.read_to_string(&mut rest).expect("text");
        assert_eq!(rest, "");
    }
}

/// The first of them all plant the fleet, and each sees what the others wrote.
#[test]
fn several_processes_on_one_sandbox() {
    let world = World::sandbox();
    let first: Vec<_> = (0..4)
        .map(|_| start(&world, "device list --columns id -o text"))
        .collect();
    let lists: Vec<_> = first
        .into_iter()
        .map(|child| {
            let output = child.wait_with_output().expect("an end");
            assert!(output.status.success(), "{output:?}");
            output.stdout
        })
        .collect();
    assert!(!lists[0].is_empty());
    assert!(lists.iter().all(|list| *list == lists[0]));

    let create = "environment create --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789 --name";
    let before = world.json("environment list")["environments"]
        .as_array()
        .map_or(0, Vec::len);
    let many: Vec<_> = (0..8)
        .map(|i| start(&world, &format!("{create} e{i}")))
        .collect();
    for child in many {
        let output = child.wait_with_output().expect("an end");
        assert!(output.status.success(), "{output:?}");
    }
    let after = world.json("environment list")["environments"]
        .as_array()
        .map_or(0, Vec::len);
    assert_eq!(after, before + 8);
}
