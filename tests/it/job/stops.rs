//! What stops a job as a whole, and leaves it to be resumed.

use snapbox::str;

use super::fleet::{Fault, Fleet, deregister, resume, summary};

#[test]
fn expired_credentials_stop_the_job() {
    let fleet = Fleet::new(40, |number, _| match number {
        5..20 => Fault::Expired,
        _ => Fault::None,
    });
    let world = fleet.world();
    let line = format!("{} --concurrency 1 -o json --query summary", deregister(40));
    world.check(&line, str![[r#"
$ thinctl device deregister device000000000000000000 device000000000000000001 device000000000000000002 device000000000000000003 device000000000000000004 device000000000000000005 device000000000000000006 device000000000000000007 device000000000000000008 device000000000000000009 device000000000000000010 device000000000000000011 device000000000000000012 device000000000000000013 device000000000000000014 device000000000000000015 device000000000000000016 device000000000000000017 device000000000000000018 device000000000000000019 device000000000000000020 device000000000000000021 device000000000000000022 device000000000000000023 device000000000000000024 device000000000000000025 device000000000000000026 device000000000000000027 device000000000000000028 device000000000000000029 device000000000000000030 device000000000000000031 device000000000000000032 device000000000000000033 device000000000000000034 device000000000000000035 device000000000000000036 device000000000000000037 device000000000000000038 device000000000000000039 --yes --concurrency 1 -o json --query summary
{
    "succeeded": 5,
    "pending": 35
}
--- stderr
{"error":{"code":"ExpiredTokenException","message":"stopped with 5 of 40 devices done: The token has expired.","operation":"DeregisterDevice","requestId":"req-1","retryable":false,"hint":"the credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN\ngo on with: thinctl job resume [JOB]","exitCode":4}}
--- exit 4
"#]]);
    assert_eq!(fleet.changes().len(), 6, "nothing more was sent");
    for _ in 0..14 {
        assert_eq!(resume(&world, "--concurrency 1").code, Some(4));
    }
    let ran = resume(&world, "");
    assert_eq!(summary(&ran), r#"{"succeeded":40}"#);
    fleet.each_once(40);
}

#[test]
fn a_missing_permission_stops_the_job() {
    let fleet = Fleet::new(40, |number, _| match number {
        0..1 => Fault::None,
        _ => Fault::Denied,
    });
    let world = fleet.world();
    let ran = world.run(&format!("{} --concurrency 1 -o json", deregister(40)));
    assert_eq!(ran.code, Some(4), "{ran}");
    assert_eq!(summary(&ran), r#"{"succeeded":1,"failed":2,"pending":37}"#);
    let never = Fleet::new(40, |_, _| Fault::Denied);
    let ran = never.world().run(&format!("{} -o json", deregister(40)));
    assert_eq!(ran.code, Some(4), "{ran}");
    assert_eq!(summary(&ran), r#"{"pending":40}"#);
}

/// A policy may allow some devices and not others.
#[test]
fn a_permission_that_is_missing_for_single_targets_fails_those() {
    let fleet = Fleet::new(10, |number, _| match number {
        3 | 7 => Fault::Denied,
        _ => Fault::None,
    });
    let ran = fleet
        .world()
        .run(&format!("{} -o json --concurrency 1", deregister(10)));
    assert_eq!(ran.code, Some(4), "{ran}");
    assert_eq!(summary(&ran), r#"{"succeeded":8,"failed":2}"#);
}

#[test]
fn max_failures() {
    let fleet = Fleet::new(40, |number, _| match number % 2 {
        0 => Fault::Invalid,
        _ => Fault::None,
    });
    let line = format!(
        "{} --concurrency 1 --max-failures 3 -o json --query summary",
        deregister(40)
    );
    fleet.world().check(&line, str![[r#"
$ thinctl device deregister device000000000000000000 device000000000000000001 device000000000000000002 device000000000000000003 device000000000000000004 device000000000000000005 device000000000000000006 device000000000000000007 device000000000000000008 device000000000000000009 device000000000000000010 device000000000000000011 device000000000000000012 device000000000000000013 device000000000000000014 device000000000000000015 device000000000000000016 device000000000000000017 device000000000000000018 device000000000000000019 device000000000000000020 device000000000000000021 device000000000000000022 device000000000000000023 device000000000000000024 device000000000000000025 device000000000000000026 device000000000000000027 device000000000000000028 device000000000000000029 device000000000000000030 device000000000000000031 device000000000000000032 device000000000000000033 device000000000000000034 device000000000000000035 device000000000000000036 device000000000000000037 device000000000000000038 device000000000000000039 --yes --concurrency 1 --max-failures 3 -o json --query summary
{
    "succeeded": 2,
    "failed": 3,
    "pending": 35
}
--- stderr
{"error":{"code":"TooManyFailures","message":"stopped with 2 of 40 devices done, 3 failed: 3 targets have failed, as many as --max-failures allows","retryable":false,"hint":"go on with: thinctl job resume [JOB]","exitCode":3}}
--- exit 3
"#]]);
}

/// A laptop that wakes up behind a sign-in page.
#[test]
fn somebody_else_s_answers_fail_no_target() {
    let fleet = Fleet::new(10, |number, _| match number {
        3..6 => Fault::Portal,
        _ => Fault::None,
    });
    let ran = fleet
        .world()
        .run(&format!("{} -o json --concurrency 1", deregister(10)));
    assert_eq!(ran.code, Some(0), "{ran}");
    fleet.each_once(10);
    let shut = Fleet::new(10, |_, _| Fault::Portal);
    let world = shut.world();
    let ran = world.run(&format!("{} -o json --concurrency 1", deregister(10)));
    assert_eq!(ran.code, Some(10), "{ran}");
    assert_eq!(summary(&ran), r#"{"pending":10}"#);
}
