//! No answer, or half of one.

use snapbox::str;

use super::{LIST, answering, fails};
use crate::support::{Answer, World};

#[test]
fn a_silent_server() {
    let (_server, world) = answering(Answer::Silence);
    fails(
        &world,
        "device list --timeout 1s",
        str![[r#"
$ thinctl device list --timeout 1s
--- stderr
error: no answer from [SERVER] within 1s (TimeoutError in ListDevices)
--- exit 7
"#]],
        str![[r#"
$ thinctl device list --timeout 1s -o json
--- stderr
{"error":{"code":"TimeoutError","message":"no answer from [SERVER] within 1s","operation":"ListDevices","retryable":true,"exitCode":7}}
--- exit 7
"#]],
    );
}

#[test]
fn nobody_listens() {
    let world = World::aws().with("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: no answer from 127.0.0.1:1: connection refused (DispatchFailure in ListDevices)
--- exit 7
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"DispatchFailure","message":"no answer from 127.0.0.1:1: connection refused","operation":"ListDevices","retryable":true,"exitCode":7}}
--- exit 7
"#]],
    );
}

#[test]
fn a_connection_that_breaks() {
    let (_server, world) = answering(Answer::Reset);
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: no answer from [SERVER]: connection closed before message completed (DispatchFailure in ListDevices)
--- exit 7
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"DispatchFailure","message":"no answer from [SERVER]: connection closed before message completed","operation":"ListDevices","retryable":true,"exitCode":7}}
--- exit 7
"#]],
    );
}

#[test]
fn an_answer_that_breaks_off() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{\"devices\":[";
    let (_server, world) = answering(Answer::Bytes(cut.to_owned()));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: the answer broke off on the way, still after retries (TruncatedAnswer in ListDevices)
--- exit 10
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"TruncatedAnswer","message":"the answer broke off on the way, still after retries","operation":"ListDevices","retryable":false,"exitCode":10}}
--- exit 10
"#]],
    );
}

#[test]
fn an_unfinished_change_is_not_called_done() {
    let (server, world) = answering(Answer::Reset);
    world.check(
        "device deregister W500pDzLQPuuNWCcSX4IKsnT --yes --max-attempts 1",
        str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT --yes --max-attempts 1
id                        action      outcome  reason  error
W500pDzLQPuuNWCcSX4IKsnT  deregister  unknown  -       no answer from [SERVER]: connection closed before message completed
--- stderr
error: no answer from [SERVER]: connection closed before message completed (DispatchFailure in DeregisterDevice)
--- exit 7
"#]],
    );
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn a_region_without_the_service() {
    // A proxy that is not there, so that no name is looked up.
    let world = World::aws().with("HTTPS_PROXY", "http://127.0.0.1:1");
    fails(
        &world,
        "device list --region us-west-9 --max-attempts 1",
        str![[r#"
$ thinctl device list --region us-west-9 --max-attempts 1
--- stderr
error: no answer from api.thinclient.us-west-9.amazonaws.com:443: connection refused (DispatchFailure in ListDevices)
hint: HTTPS_PROXY is set: it may be the proxy that fails
hint: the service is not known to be in us-west-9; it is in us-east-1, us-west-2, ap-south-1, eu-west-1, eu-west-2, eu-central-1, ca-central-1
--- exit 7
"#]],
        str![[r#"
$ thinctl device list --region us-west-9 --max-attempts 1 -o json
--- stderr
{"error":{"code":"DispatchFailure","message":"no answer from api.thinclient.us-west-9.amazonaws.com:443: connection refused","operation":"ListDevices","retryable":true,"hint":"HTTPS_PROXY is set: it may be the proxy that fails\nthe service is not known to be in us-west-9; it is in us-east-1, us-west-2, ap-south-1, eu-west-1, eu-west-2, eu-central-1, ca-central-1","exitCode":7}}
--- exit 7
"#]],
    );
}
