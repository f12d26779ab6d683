//! Faults on demand.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::json;

use crate::sandbox::support::service::{AUTHORIZATION, DIRECTORY, Sandbox, error_of, request};

fn with_faults(fail: &[&str]) -> Sandbox {
    Sandbox::with(|options| {
        options.faults.fail = fail
            .iter()
            .map(|text| text.parse().expect("a fault"))
            .collect();
    })
}

#[test]
fn errors_can_be_asked_for() {
    for (kind, status, code) in [
        ("throttle", 429, "ThrottlingException"),
        ("internal", 500, "InternalServerException"),
        ("access-denied", 403, "AccessDeniedException"),
        ("validation", 400, "ValidationException"),
        ("conflict", 409, "ConflictException"),
        ("not-found", 404, "ResourceNotFoundException"),
        ("quota", 402, "ServiceQuotaExceededException"),
    ] {
        let sandbox = with_faults(&[&format!("CreateEnvironment={kind}@2")]);
        let input = json!({"desktopArn": DIRECTORY});
        sandbox.ok("CreateEnvironment", &input);
        let refusal = sandbox
            .call("CreateEnvironment", &input)
            .expect_err("a fault");
        assert_eq!((refusal.status, refusal.code.as_str()), (status, code));
        assert_eq!(sandbox.environments().len(), 5, "{kind}: nothing is done");
        sandbox.ok("CreateEnvironment", &input);
    }
    for (kind, status, name) in [
        ("unavailable", 503, "ServiceUnavailableException"),
        ("expired-token", 403, "ExpiredTokenException"),
    ] {
        let answer = with_faults(&[&format!("*={kind}")]).send("GET", "/devices", "");
        assert_eq!(error_of(&answer), (status, name.to_owned()));
    }
}

#[test]
fn answers_can_be_lost_before_and_after_the_deed() {
    for (kind, done) in [("reset", false), ("lost", true)] {
        let sandbox = with_faults(&[&format!("DeregisterDevice={kind}@1")]);
        let id = sandbox.devices("REGISTERED")[0].clone();
        let target = format!("/deregister-device/{id}");
        let host = ("host", "localhost");
        let bytes = request(
            "POST",
            &target,
            &[host, ("authorization", AUTHORIZATION)],
            "{}",
        );
        assert!(sandbox.raw(&bytes).is_none(), "{kind}");
        let status = sandbox.device(&id)["status"].clone();
        assert_eq!(status == "DEREGISTERING", done, "{kind}");
    }
}

#[test]
fn answers_can_be_what_no_service_sends() {
    let sandbox = with_faults(&[
        "ListDevices=html@1",
        "ListDevices=empty@2",
        "ListDevices=truncated@3",
    ]);
    let html = sandbox.send("GET", "/devices", "");
    assert_eq!(
        (html.status, html.header("content-type")),
        (200, Some("text/html".to_owned()))
    );
    let empty = sandbox.send("GET", "/devices", "");
    assert_eq!((empty.status, empty.body.len()), (200, 0));
    let cut = sandbox.send("GET", "/devices", "");
    let announced: usize = cut
        .header("content-length")
        .and_then(|length| length.parse().ok())
        .expect("a length");
    assert_eq!((cut.status, cut.body.len()), (200, announced / 2));
    assert_eq!(
        sandbox.send("GET", "/devices", "").json()["devices"]
            .as_array()
            .map(Vec::len),
        Some(24)
    );
}

#[test]
fn a_stalled_call_is_done_and_never_answered() {
    let sandbox = with_faults(&["UpdateDevice=stall"]);
    let id = sandbox.devices("REGISTERED")[0].clone();
    let headers = [("host", "localhost"), ("authorization", AUTHORIZATION)];
    let bytes = request(
        "PATCH",
        &format!("/devices/{id}"),
        &headers,
        r#"{"name":"new"}"#,
    );
    let mut stream = TcpStream::connect(sandbox.address).expect("connected");
    stream.write_all(&bytes).expect("sent");
    while sandbox.device(&id)["name"] != "new" {
        std::thread::yield_now();
    }
    stream.set_nonblocking(true).expect("set");
    let read = stream.read(&mut [0]);
    assert_eq!(
        read.expect_err("no byte").kind(),
        std::io::ErrorKind::WouldBlock
    );
}

#[test]
fn requests_beyond_the_rate_are_throttled() {
    let sandbox = Sandbox::with(|options| options.faults.throttle_rate = Some(0.001));
    let list = |_| sandbox.call("ListDevices", &json!({}));
    let [first, second] = [0, 1].map(list);
    assert!(first.is_ok());
    let refusal = second.expect_err("throttled");
    assert_eq!(refusal.code, "ThrottlingException");
}
