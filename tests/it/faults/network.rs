//! Between here and the service: connections and answers.

use std::time::Duration;

use snapbox::str;

use super::{answering, id, page};
use crate::support::Answer;

const LIST: &str = "device list --max-attempts 1";

#[test]
fn a_connection_that_is_torn_down() {
    let (server, world) = answering(vec![Answer::Torn(String::new())]);
    world.check(
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: no answer from [SERVER]: connection reset (DispatchFailure in ListDevices)
--- exit 7
"#]],
    );
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn an_answer_that_is_torn_down() {
    let (server, world) = answering(vec![Answer::Torn("HTTP/1.1 200 OK\r\ncontent-".into())]);
    world.check(
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: no answer from [SERVER]: connection reset (DispatchFailure in ListDevices)
--- exit 7
"#]],
    );
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n";
    let (again, world) = answering(vec![Answer::Torn(format!("{head}{{\"devices\":["))]);
    world.check(
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: the answer broke off on the way, still after retries (TruncatedAnswer in ListDevices)
--- exit 10
"#]],
    );
    assert_eq!((server.lines().len(), again.lines().len()), (1, 1));
}

#[test]
fn json_that_is_none() {
    let (server, world) = answering(vec![Answer::json(200, "{\"devices\": secret!}")]);
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: an answer that does not fit the operation: [SERVER] answered 200 application/json (UntrustedAnswer in ListDevices)
--- exit 10
"#]]);
    assert_eq!(server.lines().len(), 1, "it would come again");
}

#[test]
fn json_under_another_name() {
    let (server, world) = answering(vec![Answer::typed(200, "text/plain", r#"{"devices":[]}"#)]);
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: an answer that is not the service's: [SERVER] answered 200 text/plain: {"devices":[]} (UntrustedAnswer in ListDevices)
hint: something between here and AWS answers in its place: a proxy, a sign-in page
--- exit 10
"#]]);
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn a_web_page_that_says_later() {
    let (server, world) = answering(vec![Answer::typed(503, "text/html", "<p>Sign in</p>")]);
    world.check(
        "device list --max-attempts 2",
        str![[r#"
$ thinctl device list --max-attempts 2
--- stderr
error: [SERVER] answered 503 text/html (Http503 in ListDevices)
--- exit 7
"#]],
    );
    assert_eq!(server.lines().len(), 2);
}

#[test]
fn headers_that_drip() {
    let head = format!("HTTP/1.1 200 OK\r\nx-slow: {}\r\n", "x".repeat(1000));
    let pause = Duration::from_millis(100);
    let (_server, world) = answering(vec![Answer::Dripping(head, pause)]);
    world.ends("device list --timeout 1s").is(str![[r#"
$ thinctl device list --timeout 1s
--- stderr
error: no answer from [SERVER] within 1s (TimeoutError in ListDevices)
--- exit 7
"#]]);
}

#[test]
fn a_body_that_drips() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n";
    let (_server, world) = answering(vec![Answer::Dripping(
        format!("{head}{{\"devices\":[{}", " ".repeat(9000)),
        Duration::from_millis(5),
    )]);
    world.ends("device list --timeout 2s").is(str![[r#"
$ thinctl device list --timeout 2s
--- stderr
error: no answer from [SERVER] within 2s (TimeoutError in ListDevices)
--- exit 7
"#]]);
}

#[test]
fn what_fails_once_is_tried_again() {
    let once = |status: u16, headers: &str| {
        let failure = Answer::json_with(status, headers, r#"{"message":"later"}"#);
        let (server, world) = answering(vec![failure, page(&[1], None)]);
        let ran = world.run("device list --columns id -o text");
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
        assert_eq!(ran.stdout, format!("{}\n", id(1)));
        assert_eq!(server.lines().len(), 2, "{status} {headers}");
    };
    std::thread::scope(|scope| {
        for status in [429, 500, 503] {
            scope.spawn(move || once(status, ""));
            scope.spawn(move || once(status, "retry-after: 1\r\n"));
        }
    });
}

#[test]
fn what_fails_for_ever_ends() {
    let for_ever = |status: u16, headers: &str, requests: usize| {
        let failure = Answer::json_with(status, headers, r#"{"message":"later"}"#);
        let (server, world) = answering(vec![failure]);
        let ran = world.ends("device list --max-attempts 2");
        assert_eq!((ran.code, &*ran.stdout), (Some(7), ""), "{ran}");
        assert!(ran.stderr.contains(&format!("answered {status}")), "{ran}");
        assert_eq!(server.lines().len(), requests, "{status} {headers}");
    };
    std::thread::scope(|scope| {
        for status in [429, 500, 503] {
            scope.spawn(move || for_ever(status, "", 2));
            scope.spawn(move || for_ever(status, "retry-after: 1\r\n", 2));
            // To wait for longer than the call may take would be of no use.
            scope.spawn(move || for_ever(status, "retry-after: 3600\r\n", 1));
        }
    });
}

#[test]
fn a_clock_that_is_an_hour_off() {
    let skewed = Answer::json_with(
        403,
        "x-amzn-errortype: RequestTimeTooSkewed\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\n",
        r#"{"message":"Signature not yet current"}"#,
    );
    let (server, world) = answering(vec![skewed.clone(), page(&[], None)]);
    assert_eq!(world.run("device list").code, Some(0));
    let sent = server.requests();
    let times: Vec<_> = sent.iter().map(|r| r.header("x-amz-date")).collect();
    assert_eq!(times.len(), 2);
    assert!(
        times[1].expect("a time").starts_with("20260101T"),
        "{times:?}"
    );

    let (_server, world) = answering(vec![skewed]);
    let ran = world.run(LIST);
    assert_eq!(ran.code, Some(4), "{ran}");
    assert!(
        ran.stderr
            .contains("minutes ahead of the service's: set it right"),
        "{ran}"
    );
}
