//! Killed at any moment, a job is finished by a resume: nobody is missed, nobody is changed twice.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};

use rustix::process::{Pid, Signal, kill_process};

use super::fleet::{Fault, Fleet, deregister, id, job, journal, resume, summary};
use crate::support::World;

/// How many targets the jobs have.
const COUNT: usize = 12;

/// Kills a process when the service sees a certain request.
#[derive(Default)]
struct Trap {
    process: Mutex<Option<u32>>,
    is_set: Condvar,
    /// How many requests are let through before.
    after: AtomicU32,
}

impl Trap {
    fn set(&self, process: u32) {
        *self.process.lock().expect("the trap") = Some(process);
        self.is_set.notify_all();
    }

    /// Called for each request.
    fn step(&self) {
        let process = self.process.lock().expect("the trap");
        let process = self.is_set.wait_while(process, |process| process.is_none());
        let process = process.expect("the trap").expect("a process");
        if self.after.fetch_sub(1, Ordering::SeqCst) == 0 {
            let process = Pid::from_raw(process.cast_signed()).expect("a process");
            kill_process(process, Signal::KILL).expect("it is killed");
        }
    }

    fn disarm(&self) {
        self.after.store(u32::MAX, Ordering::SeqCst);
    }
}

fn killed_at(request: u32, fault: Fault) {
    let trap = Arc::new(Trap::default());
    trap.after.store(request, Ordering::SeqCst);
    let armed = Arc::clone(&trap);
    let fleet = Fleet::new(COUNT, move |_, _| {
        let before = armed.after.load(Ordering::SeqCst);
        armed.step();
        if before == 0 { fault } else { Fault::None }
    });
    let world = fleet.world();
    let mut child = world
        .command(&format!("{} --concurrency 4", deregister(COUNT)))
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    trap.set(child.id());
    let status = child.wait().expect("it ends");
    assert!(!status.success(), "it was killed");
    trap.disarm();
    let ran = resume(&world, "");
    assert_eq!(ran.code, Some(0), "killed at {request} ({fault:?}): {ran}");
    fleet.each_once(COUNT);
    let mut left = (0..COUNT).map(|number| fleet.device(number, "status"));
    assert!(left.all(|state| state.as_deref() == Some("DEREGISTERED")));
}

#[test]
fn killed_at_every_request_before_it_is_carried_out() {
    (0..12).for_each(|request| killed_at(request, Fault::Reset));
}

#[test]
fn killed_at_every_request_after_it_was_carried_out() {
    (0..12).for_each(|request| killed_at(request, Fault::Lost));
}

/// The program, with files of at most so many bytes: the write that would exceed them kills it, or fails where
/// the shell command `before` has the signal ignored.
fn with_limit(world: &World, line: &str, bytes: usize, before: &str) -> Command {
    let script = format!("{before} exec prlimit --fsize={bytes} \"$0\" \"$@\"");
    let mut limited = world.command_by(&script, line);
    limited.stdout(Stdio::null()).stderr(Stdio::null());
    limited
}

/// Not for every byte: the lines have about 150.
const STEP: usize = 97;

#[test]
#[cfg(target_os = "linux")]
fn killed_at_every_write_of_the_journal() {
    let line = format!("{} --concurrency 4", deregister(COUNT));
    let whole = {
        let fleet = Fleet::sound(COUNT);
        let world = fleet.world();
        assert_eq!(world.run(&line).code, Some(0));
        std::fs::read(journal(&world)).expect("a journal")
    };
    let text = String::from_utf8_lossy(&whole);
    let plan = text.find("{\"type\":\"run\"").expect("a run");
    for limit in (plan..whole.len()).step_by(STEP) {
        let fleet = Fleet::sound(COUNT);
        let world = fleet.world();
        let status = with_limit(&world, &line, limit, "")
            .status()
            .expect("prlimit");
        assert!(!status.success(), "{limit}: {status}");
        let ran = resume(&world, "");
        assert_eq!(ran.code, Some(0), "limit {limit}: {ran}");
        fleet.each_once(COUNT);
        // What was torn is not in the way of what was written after it.
        let shown = world.json(&format!("job show {}", job(&world)));
        assert_eq!(shown["job"]["state"], "finished", "limit {limit}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_journal_that_cannot_be_written_whole_stops_everything() {
    let fleet = Fleet::sound(COUNT);
    let world = fleet.world();
    let mut limited = with_limit(&world, &deregister(COUNT), 300, "");
    let status = limited.status().expect("prlimit");
    assert!(!status.success());
    assert_eq!(fleet.changes(), [], "nothing was sent");
    assert_eq!(world.run("job list -o text").stdout, "");
}

#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_is_full_in_the_middle_stops_the_job() {
    let fleet = Fleet::sound(COUNT);
    let world = fleet.world();
    let line = format!("{} --concurrency 1 --rate 20 -o json", deregister(COUNT));
    let mut limited = with_limit(&world, &line, 2000, "trap '' XFSZ;");
    limited.stdout(Stdio::piped()).stderr(Stdio::piped());
    let ran = world.finish(&line, &mut limited);
    assert_eq!(ran.code, Some(74), "{ran}");
    assert_eq!(ran.error()["code"], "OutputError", "{ran}");
    let sent = fleet.changes().len();
    assert!((1..COUNT).contains(&sent), "{sent} were sent");
    let ran = resume(&world, "");
    assert_eq!(ran.code, Some(0), "{ran}");
    fleet.each_once(COUNT);
}

/// Where a deletion was carried out and the answer was lost, the resume finds nothing: that was us.
#[test]
fn what_an_earlier_attempt_removed_is_skipped() {
    let trap = Arc::new(Trap::default());
    let armed = Arc::clone(&trap);
    let fleet = Fleet::new(3, move |_, _| {
        armed.step();
        Fault::Lost
    });
    let world = fleet.world();
    let line = format!(
        "device delete {} {} {} --yes --concurrency 1",
        id(0),
        id(1),
        id(2)
    );
    let mut child = world
        .command(&line)
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    trap.set(child.id());
    child.wait().expect("it ends");
    trap.disarm();
    let job = job(&world);
    let shown = world.json(&format!("job show {job}"));
    assert_eq!(shown["job"]["state"], "interrupted");
    assert_eq!(shown["results"][0]["outcome"], "unknown");
    let fate = |ran: &crate::support::Ran| {
        let first = &ran.json()["results"][0];
        (first["outcome"].to_string(), first["reason"].to_string())
    };
    let ran = resume(&world, "--concurrency 1");
    assert_eq!(
        fate(&ran),
        (
            "\"skipped\"".to_owned(),
            "\"an earlier attempt removed the device\"".to_owned()
        ),
        "{ran}"
    );
    assert_eq!(fleet.device(0, "id"), None);
    assert_eq!(summary(&ran), r#"{"skipped":3}"#, "{ran}");
}
