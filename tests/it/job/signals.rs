//! Being asked to stop, and output that goes away.

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::fleet::{Fault, Fleet, deregister, id, job, resume, summary};
use crate::support::World;

/// Waits until the service was asked for so many changes.
#[track_caller]
fn wait_for(fleet: &Fleet, changes: usize) {
    let begin = Instant::now();
    while fleet.changes().len() < changes {
        assert!(begin.elapsed() < Duration::from_secs(30), "nothing happens");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Starts a command whose output is kept.
fn begin(world: &World, line: &str) -> Child {
    let mut command = world.command(line);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("it starts")
}

fn send(child: &Child, signal: Signal) {
    let process = Pid::from_raw(child.id().cast_signed()).expect("a process");
    kill_process(process, signal).expect("it is sent");
}

/// Begins to deregister 20 devices slowly, and sends `signal` after the third.
fn interrupted_by(signal: Signal, number: i32) {
    let fleet = Fleet::sound(20);
    let world = fleet.world();
    let line = format!("{} -o json --rate 10 --concurrency 2", deregister(20));
    let child = begin(&world, &line);
    wait_for(&fleet, 3);
    send(&child, signal);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(
        std::os::unix::process::ExitStatusExt::signal(&output.status),
        Some(number),
        "it dies of the signal"
    );
    let results: serde_json::Value = serde_json::from_slice(&output.stdout).expect("whole JSON");
    let pending = results["summary"]["pending"].as_u64().expect("a number");
    assert!((1..18).contains(&pending), "{results}");
    assert_eq!(results["summary"].get("unknown"), None, "{results}");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(
        told.contains(&format!("thinctl job resume {}", job(&world))),
        "{told}"
    );
    let before = fleet.changes().len();
    let ran = resume(&world, "");
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(summary(&ran), r#"{"succeeded":20}"#);
    assert_eq!(
        fleet.changes().len(),
        20,
        "nothing was sent twice, nor read: {before}"
    );
    fleet.each_once(20);
}

#[test]
fn ctrl_c_lets_running_requests_end() {
    interrupted_by(Signal::INT, 2);
}

#[test]
fn term_and_hup_do_the_same() {
    interrupted_by(Signal::TERM, 15);
    interrupted_by(Signal::HUP, 1);
}

#[test]
fn a_second_signal_stops_at_once() {
    let fleet = Fleet::new(4, |number, _| match number {
        0 | 1 => Fault::Silent,
        _ => Fault::None,
    });
    let world = fleet.world();
    let line = format!("{} -o json --concurrency 2", deregister(4));
    let child = begin(&world, &line);
    wait_for(&fleet, 2);
    send(&child, Signal::INT);
    // Signals of the same kind merge while nobody looks.
    std::thread::sleep(Duration::from_millis(100));
    send(&child, Signal::INT);
    let output = child.wait_with_output().expect("it ends");
    let results: serde_json::Value = serde_json::from_slice(&output.stdout).expect("whole JSON");
    assert_eq!(
        results["summary"].to_string(),
        r#"{"unknown":2,"pending":2}"#
    );
    let ran = resume(&world, "");
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(summary(&ran), r#"{"succeeded":2,"skipped":2}"#, "{ran}");
    fleet.each_once(4);
}

#[test]
fn signals_that_were_ignored_stay_ignored() {
    let fleet = Fleet::sound(6);
    let world = fleet.world();
    let script = "trap '' HUP; exec \"$0\" \"$@\"";
    let mut ignoring = world.command_by(script, &format!("{} --rate 10", deregister(6)));
    ignoring.stdout(Stdio::null());
    let mut child = ignoring.spawn().expect("it starts");
    wait_for(&fleet, 2);
    send(&child, Signal::HUP);
    let status = child.wait().expect("it ends");
    assert_eq!(status.code(), Some(0));
    fleet.each_once(6);
}

#[test]
fn a_closed_pipe_does_not_stop_changes() {
    let fleet = Fleet::sound(20);
    let world = fleet.world();
    let line = format!("{} -o ndjson --concurrency 2", deregister(20));
    let mut child = world
        .command(&line)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let status = child.wait().expect("it ends");
    assert_eq!(status.code(), Some(74));
    fleet.each_once(20);
    assert_eq!(
        fleet.device(19, "status").as_deref(),
        Some("DEREGISTERED"),
        "{}",
        id(19)
    );
}
