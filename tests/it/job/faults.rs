//! What may happen to single requests of a job.

use snapbox::str;

use super::fleet::{Fault, Fleet, deregister, id, summary};

#[test]
fn no_target_fails_for_throttling_alone() {
    let fleet = Fleet::new(30, |number, _| match number % 3 {
        0 => Fault::None,
        _ => Fault::Throttled(None),
    });
    let ran = fleet.world().run(&format!("{} -o json", deregister(30)));
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(summary(&ran), r#"{"succeeded":30}"#);
    fleet.each_once(30);
}

/// The one that was told to wait waits; the others go on meanwhile.
#[test]
fn retry_after_holds_back_the_refused_target_alone() {
    let fleet = Fleet::new(6, |number, _| match number {
        0 => Fault::Throttled(Some(1)),
        _ => Fault::None,
    });
    let ran = fleet
        .world()
        .run(&format!("{} -o json --concurrency 1", deregister(6)));
    assert_eq!(ran.code, Some(0), "{ran}");
    let order: Vec<_> = fleet
        .changes()
        .into_iter()
        .map(|change| change.id)
        .collect();
    let expected: Vec<_> = [0, 1, 2, 3, 4, 5, 0].map(id).to_vec();
    assert_eq!(order, expected);
}

#[test]
fn a_lost_answer_is_asked_for_again_under_the_same_token() {
    let fleet = Fleet::new(4, |number, _| match number {
        1 => Fault::Lost,
        2 => Fault::Reset,
        _ => Fault::None,
    });
    let ran = fleet.world().run(&format!("{} -o json", deregister(4)));
    assert_eq!(ran.code, Some(0), "{ran}");
    fleet.each_once(4);
}

#[test]
fn an_answer_that_never_comes_leaves_the_outcome_unknown() {
    let fleet = Fleet::new(2, |_, change| {
        if change.id == id(0) {
            Fault::Busy
        } else {
            Fault::None
        }
    });
    let ran = fleet.world().run(&format!("{} -o json", deregister(2)));
    assert_eq!(ran.code, Some(3), "{ran}");
    let tries = fleet.changes().iter().filter(|c| c.id == id(0)).count();
    assert_eq!(
        tries, 3,
        "a conflict is tried again while the device is still registered"
    );
    assert_eq!(summary(&ran), r#"{"succeeded":1,"failed":1}"#);
}

#[test]
fn a_silent_service_leaves_an_unknown_outcome_that_a_resume_clears_up() {
    let fleet = Fleet::new(2, |number, change| {
        if change.id == id(0) && number < 6 {
            Fault::Silent
        } else {
            Fault::None
        }
    });
    let world = fleet.world();
    let line = format!("{} -o json --timeout 200ms --max-attempts 2", deregister(2));
    let ran = world.run(&line);
    // The device was deregistered; reading it again told so.
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(summary(&ran), r#"{"succeeded":1,"skipped":1}"#);
    fleet.each_once(2);
}

#[test]
fn failures_of_targets_are_their_own_and_can_be_tried_again() {
    let fleet = Fleet::new(3, |number, change| {
        if change.id == id(1) && number < 3 {
            Fault::Invalid
        } else {
            Fault::None
        }
    });
    let world = fleet.world();
    let line = deregister(3);
    world.check(&line, str![[r#"
$ thinctl device deregister device000000000000000000 device000000000000000001 device000000000000000002 --yes
id                        action      outcome    reason  error
device000000000000000000  deregister  succeeded  -       -
device000000000000000001  deregister  failed     -       Not this one.
device000000000000000002  deregister  succeeded  -       -
--- stderr
error: 1 of 3 devices failed; the first: Not this one. (ValidationException in DeregisterDevice, request req-1)
hint: try the failed ones again with: thinctl job resume [JOB] --retry-failed
--- exit 3
"#]]);
    let job = super::fleet::job(&world);
    world.check(
        &format!("job resume {job} --yes"),
        str![[r#"
$ thinctl job resume [JOB] --yes
id                        action      outcome    reason  error
device000000000000000000  deregister  succeeded  -       -
device000000000000000001  deregister  failed     -       ValidationException in an earlier run
device000000000000000002  deregister  succeeded  -       -
--- stderr
error: 1 of 3 devices failed; the first: ValidationException in an earlier run
hint: try the failed ones again with: thinctl job resume [JOB] --retry-failed
--- exit 3
"#]],
    );
    world.check(&format!("job resume {job} --retry-failed --dry-run"), str![[r#"
$ thinctl job resume [JOB] --retry-failed --dry-run
id                        action      outcome  request
device000000000000000001  deregister  planned  {"operation":"DeregisterDevice","id":"device000000000000000001"}
--- exit 0
"#]]);
    world.check(
        &format!("job resume {job} --retry-failed --yes"),
        str![[r#"
$ thinctl job resume [JOB] --retry-failed --yes
id                        action      outcome    reason  error
device000000000000000000  deregister  succeeded  -       -
device000000000000000001  deregister  succeeded  -       -
device000000000000000002  deregister  succeeded  -       -
--- exit 0
"#]],
    );
    fleet.each_once(3);
}

#[test]
fn updates_are_repeated_plainly() {
    let fleet = Fleet::new(3, |number, _| {
        if number == 1 {
            Fault::Lost
        } else {
            Fault::None
        }
    });
    let ids: Vec<_> = (0..3).map(id).collect();
    let line = format!("device update {} --name new --yes -o json", ids.join(" "));
    let ran = fleet.world().run(&line);
    assert_eq!(ran.code, Some(0), "{ran}");
    let names: Vec<_> = (0..3).map(|number| fleet.device(number, "name")).collect();
    assert!(
        names.iter().all(|name| name.as_deref() == Some("new")),
        "{names:?}"
    );
}
