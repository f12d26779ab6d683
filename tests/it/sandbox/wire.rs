//! The sandbox at its edges: who may speak to it, the log, shared state.

use jiff::fmt::rfc2822;
use jiff::{SpanRelativeTo, Timestamp};
use serde_json::{Value, json};
use thinctl::sandbox::{self, Clock, Fleet, Location, Options};

use crate::sandbox::support::service::{
    AUTHORIZATION, Answer, DIRECTORY, START, Sandbox, error_of, exchange, request, text,
};

fn list_with(sandbox: &Sandbox, headers: &[(&str, &str)]) -> Answer {
    let answer = sandbox.raw(&request("GET", "/devices", headers, ""));
    answer.expect("an answer")
}

#[test]
fn only_known_hosts_are_served() {
    let sandbox = Sandbox::with(|options| options.hosts = vec!["fleet.test".to_owned()]);
    let status = |host: &str| {
        list_with(
            &sandbox,
            &[("host", host), ("authorization", AUTHORIZATION)],
        )
        .status
    };
    for host in [
        "localhost:1",
        "api.127.0.0.1",
        "[::1]:8787",
        "api.thinclient.eu-west-1.amazonaws.com",
        "fleet.test:8787",
    ] {
        assert_eq!(status(host), 200, "{host}");
    }
    for host in [
        "example.com",
        "localhost.example.com",
        "evil.fleet.test",
        "",
    ] {
        assert_eq!(status(host), 421, "{host}");
    }
    let nameless = list_with(&sandbox, &[("authorization", AUTHORIZATION)]);
    assert_eq!(nameless.status, 421);
    let twice = [
        ("host", "localhost"),
        ("host", "example.com"),
        ("authorization", AUTHORIZATION),
    ];
    assert!(list_with(&sandbox, &twice).status >= 400);
    let absolute = request(
        "GET",
        "http://example.com/devices",
        &[("host", "localhost"), ("authorization", AUTHORIZATION)],
        "",
    );
    assert_eq!(sandbox.raw(&absolute).expect("an answer").status, 421);
}

#[test]
fn web_pages_are_refused() {
    let sandbox = Sandbox::start();
    for origin in ["https://example.com", "null", "http://localhost"] {
        let headers = [
            ("host", "localhost"),
            ("authorization", AUTHORIZATION),
            ("origin", origin),
        ];
        assert_eq!(list_with(&sandbox, &headers).status, 403);
    }
}

#[test]
fn a_signature_for_the_service_is_required() {
    let sandbox = Sandbox::start();
    let status = |authorization: &str| {
        let headers = [("host", "localhost"), ("authorization", authorization)];
        error_of(&list_with(&sandbox, &headers))
    };
    let unsigned = error_of(&list_with(&sandbox, &[("host", "localhost")]));
    assert_eq!(
        unsigned,
        (403, "MissingAuthenticationTokenException".to_owned())
    );
    let other = AUTHORIZATION.replace("/thinclient/", "/workspaces/");
    assert_eq!(
        status(&other),
        (403, "InvalidSignatureException".to_owned())
    );
    let bearer = status("Bearer abc");
    assert_eq!(bearer, (403, "IncompleteSignatureException".to_owned()));
    assert_eq!(status(AUTHORIZATION).0, 200);
}

#[test]
fn arns_name_the_region_that_was_signed_for() {
    let sandbox = Sandbox::start();
    let authorization = AUTHORIZATION.replace("us-east-1", "eu-central-1");
    let headers = [
        ("host", "localhost"),
        ("authorization", authorization.as_str()),
    ];
    let devices = list_with(&sandbox, &headers).json();
    let arn = text(&devices["devices"][0]["arn"]);
    assert!(arn.starts_with("arn:aws:thinclient:eu-central-1:123456789012:device/"));
}

#[test]
fn large_bodies_are_refused() {
    let sandbox = Sandbox::start();
    let target = format!("/devices/{}", sandbox.devices("REGISTERED")[0]);
    let body = |length: usize| {
        let padding = " ".repeat(length - 2);
        format!("{{{padding}}}")
    };
    assert_eq!(
        sandbox.send("PATCH", &target, &body(1024 * 1024)).status,
        200
    );
    let answer = sandbox.send("PATCH", &target, &body(1024 * 1024 + 1));
    assert_eq!(
        error_of(&answer),
        (413, "RequestEntityTooLargeException".to_owned())
    );
}

#[test]
fn other_paths_and_methods_are_unknown_operations() {
    let sandbox = Sandbox::start();
    let id = &sandbox.devices("REGISTERED")[0];
    for (method, target) in [
        ("GET", "/".to_owned()),
        ("GET", "/robots".to_owned()),
        ("GET", "/devices/".to_owned()),
        ("GET", format!("/devices/{id}/more")),
        ("PUT", format!("/devices/{id}")),
        ("POST", "/devices".to_owned()),
        ("DELETE", "/environments".to_owned()),
        ("GET", format!("/deregister-device/{id}")),
    ] {
        let answer = sandbox.send(method, &target, "");
        let expected = (404, "UnknownOperationException".to_owned());
        assert_eq!(error_of(&answer), expected, "{method} {target}");
        assert!(answer.header("x-amzn-requestid").is_some());
    }
    assert_eq!(sandbox.send("HEAD", "/devices", "").status, 404);
}

#[test]
fn the_date_is_true_whatever_the_fleets_time_is() {
    let sandbox = Sandbox::start();
    let answer = sandbox.send("GET", "/devices", "");
    let date = rfc2822::parse(&answer.header("date").expect("a date")).expect("a date");
    let away = Timestamp::now().since(date.timestamp()).expect("a span");
    let minutes = away.total((jiff::Unit::Minute, SpanRelativeTo::days_are_24_hours()));
    assert!(minutes.expect("minutes").abs() < 5.0);
}

#[test]
fn every_request_has_its_own_id() {
    let sandbox = Sandbox::start();
    let id = || {
        sandbox
            .send("GET", "/devices", "")
            .header("x-amzn-requestid")
            .expect("an id")
    };
    let (one, other) = (id(), id());
    assert_ne!(one, other);
    let form: String = one
        .chars()
        .map(|c| if c == '-' { '-' } else { 'x' })
        .collect();
    assert_eq!(form, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
    assert_eq!(one.as_bytes()[14], b'4');
}

#[test]
fn the_log_tells_what_was_asked_and_keeps_secrets() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("requests.jsonl");
    let sandbox = Sandbox::with(|options| {
        options.request_log = Some(path.clone());
        options.faults.fail = vec!["GetDevice=lost@1".parse().expect("a fault")];
    });
    let id = sandbox.devices("REGISTERED")[0].clone();
    let headers = [("host", "localhost"), ("authorization", AUTHORIZATION)];
    sandbox.raw(&request("GET", &format!("/devices/{id}"), &headers, ""));
    sandbox.ok("UpdateDevice", &json!({"id": id, "name": "secret"}));
    sandbox.ok(
        "DeregisterDevice",
        &json!({"id": id, "clientToken": "token-1"}),
    );
    let arn = format!("arn:aws:thinclient:us-east-1:123456789012:device/{id}");
    sandbox.ok(
        "UntagResource",
        &json!({"resourceArn": arn, "tagKeys": ["secret"]}),
    );
    sandbox.raw(&request(
        "GET",
        "/x?q=secret",
        &[("host", "secret.com")],
        "",
    ));
    let log = std::fs::read_to_string(&path).expect("a log");
    assert!(!log.contains("secret\""), "{log}");
    assert!(!log.contains("=secret"), "{log}");
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let [listed, lost, update, deregister, untag, refused] = &lines[..] else {
        panic!("{log}");
    };
    assert_eq!(listed["operation"], "ListDevices");
    assert_eq!(listed["status"], 200);
    assert_eq!(listed["time"], START);
    assert_eq!((lost.get("status"), &lost["fault"]), (None, &json!("lost")));
    assert_eq!(update["resourceId"], *id);
    assert_eq!(deregister["clientToken"], "token-1");
    assert_eq!(deregister["host"], sandbox.address.to_string());
    assert_eq!(untag["query"], "tagKeys=*");
    assert_eq!(
        (refused.get("operation"), &refused["status"]),
        (None, &json!(421))
    );
}

#[test]
fn sandboxes_share_a_file() {
    let directory = tempfile::tempdir().expect("a directory");
    let location = Location::File(directory.path().join("sandbox.db"));
    let start = || Sandbox::with(|options| options.location = location.clone());
    let (one, other) = (start(), start());
    let device = one.devices("REGISTERED")[0].clone();
    let input = json!({"desktopArn": DIRECTORY});
    std::thread::scope(|scope| {
        for sandbox in [&one, &other] {
            let (input, device) = (&input, &device);
            scope.spawn(move || {
                for number in 0..20 {
                    sandbox.ok("CreateEnvironment", input);
                    // Reads before it writes, which must not be overtaken.
                    let name = format!("{} {number}", sandbox.address.port());
                    sandbox.ok("UpdateDevice", &json!({"id": device, "name": name}));
                }
            });
        }
    });
    assert_eq!(one.environments().len(), 44);
    assert_eq!(one.environments(), other.environments());
    let mut ids = one.environments();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 44);
    drop((one, other));
    assert_eq!(start().environments().len(), 44);
}

#[test]
fn a_reset_brings_a_new_fleet_to_running_sandboxes() {
    let directory = tempfile::tempdir().expect("a directory");
    let location = Location::File(directory.path().join("sandbox.db"));
    let sandbox = Sandbox::with(|options| options.location = location.clone());
    let before = sandbox.devices("REGISTERED");
    let fleet = Fleet {
        devices: 60,
        environments: 2,
        software_sets: 3,
        seed: 5,
    };
    let clock: Clock = std::sync::Arc::new(Timestamp::now);
    sandbox::reset(&location, &fleet, &clock).expect("reset");
    assert_eq!(sandbox.all("ListDevices").len(), 60);
    assert_eq!(sandbox.environments().len(), 2);
    assert!(!sandbox.devices("REGISTERED").contains(&before[0]));
}

#[test]
fn an_embedded_sandbox_serves_from_the_runtime_it_is_started_in() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let sandbox = sandbox::Sandbox::open(Options::new(Location::Memory)).expect("opened");
        let address = sandbox.embed().await.expect("a port");
        assert!(address.ip().is_loopback());
        let ask = move || {
            let headers = [("host", "localhost"), ("authorization", AUTHORIZATION)];
            exchange(address, &request("GET", "/devices", &headers, ""))
        };
        let answer = tokio::task::spawn_blocking(ask).await.expect("no panic");
        assert_eq!(answer.expect("an answer").status, 200);
    });
}
