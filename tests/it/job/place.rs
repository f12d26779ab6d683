//! A job is resumed where it belongs, and by one process at a time.

use snapbox::str;

use super::fleet::{Fault, Fleet, deregister, id, job};
use crate::support::World;

/// A service, and a home with a job of which the first target is left.
fn interrupted() -> (Fleet, World) {
    let fleet = Fleet::new(3, |number, _| match number {
        0 => Fault::Expired,
        _ => Fault::None,
    });
    let world = fleet.world();
    let ran = world.run(&format!("{} --concurrency 1", deregister(3)));
    assert_eq!(ran.code, Some(4), "{ran}");
    (fleet, world)
}

#[test]
fn another_region_endpoint_or_account_is_refused() {
    let (fleet, world) = interrupted();
    let sent = fleet.changes().len();
    let job = job(&world);
    world.check(&format!("job resume {job} --yes --region eu-west-1"), str![[r#"
$ thinctl job resume [JOB] --yes --region eu-west-1
--- stderr
error: the job belongs to another region (us-east-1) than this command works on (eu-west-1); nothing was sent
--- exit 6
"#]]);
    let other = Fleet::sound(3);
    let world = world.hiding(other.server.authority(), "[OTHER]");
    world.check(
        &format!("job resume {job} --yes --endpoint-url {}", other.server.url),
        str![[r#"
$ thinctl job resume [JOB] --yes --endpoint-url http://[OTHER]
--- stderr
error: the job belongs to another endpoint (http://[SERVER]) than this command works on (http://[OTHER]); nothing was sent
--- exit 6
"#]],
    );
    world.check(&format!("job resume {job} --yes --sandbox"), str![[r#"
$ thinctl job resume [JOB] --yes --sandbox
--- stderr
error: the job belongs to another sandbox (none) than this command works on ([HOME]/.local/state/thinctl/sandbox.db); nothing was sent
--- exit 6
"#]]);
    fleet.move_to("999999999999");
    world.check(&format!("job resume {job} --yes"), str![[r#"
$ thinctl job resume [JOB] --yes
--- stderr
error: the job belongs to another account (123456789012) than this command works on (999999999999); nothing was sent
--- exit 6
"#]]);
    fleet.move_to("123456789012");
    assert_eq!((fleet.changes().len(), other.changes().len()), (sent, 0));
    assert_eq!(world.run(&format!("job resume {job} --yes")).code, Some(0));
    fleet.each_once(3);
}

#[test]
fn another_sandbox_is_refused() {
    let world = World::sandbox();
    let line = "device update --all --name x --yes --max-affected 0 --rate 0.01 --concurrency 1";
    let mut child = world.command(line).spawn().expect("it starts");
    while world.run("job list -o text").stdout.is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let job = job(&world);
    world.check(
        &format!("job resume {job} --yes"),
        str![[r#"
$ thinctl job resume [JOB] --yes
--- stderr
error: another process works on job [JOB]; nothing was sent
hint: wait for it, or interrupt it first
--- exit 6
"#]],
    );
    world.check(
        "job list --columns id,command,state",
        str![[r#"
$ thinctl job list --columns id,command,state
id                      command        state
[JOB]  device update  running
--- exit 0
"#]],
    );
    child.kill().expect("it is killed");
    child.wait().expect("it ends");
    let other = format!("{}/other.db", world.home().display());
    let world = world.with("THINCTL_SANDBOX_DB", &other);
    world.check(&format!("job resume {job} --yes"), str![[r#"
$ thinctl job resume [JOB] --yes
--- stderr
error: the job belongs to another sandbox ([HOME]/.local/state/thinctl/sandbox.db) than this command works on ([HOME]/other.db); nothing was sent
--- exit 6
"#]]);
}

#[test]
fn without_a_terminal_a_resume_needs_yes() {
    let (fleet, world) = interrupted();
    let sent = fleet.changes().len();
    world.check(
        &format!("job resume {}", job(&world)),
        str![[r#"
$ thinctl job resume [JOB]
--- stderr
error: this needs a confirmation, and there is no terminal to ask on; nothing was sent
hint: give --yes to confirm on the command line, or --dry-run to see what would be done
--- exit 9
"#]],
    );
    assert_eq!(fleet.changes().len(), sent);
}

#[test]
fn without_a_place_for_the_journal_nothing_is_sent() {
    let fleet = Fleet::sound(2);
    let nowhere = fleet.world().without("HOME");
    nowhere.check(
        &deregister(2),
        str![[r#"
$ thinctl device deregister device000000000000000000 device000000000000000001 --yes
--- stderr
error: there is no place for the journal: neither HOME nor XDG_STATE_HOME is set; nothing was sent
hint: set XDG_STATE_HOME to a folder where the journal may be kept
--- exit 74
"#]],
    );
    let blocked = fleet.world().with("XDG_STATE_HOME", "/proc/self");
    blocked.check(
        &deregister(2),
        str![[r#"
$ thinctl device deregister device000000000000000000 device000000000000000001 --yes
--- stderr
error: cannot write the journal in /proc/self/thinctl/jobs: No such file or directory (os error 2)
hint: nothing was sent: work on more than one target is written down first
--- exit 74
"#]],
    );
    assert_eq!(fleet.changes(), []);
    // One target needs no journal.
    let line = format!("device deregister {} --yes", id(0));
    assert_eq!(blocked.run(&line).code, Some(0));
}
