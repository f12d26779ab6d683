//! Answers that cannot be trusted, and lists that fail half way.

use snapbox::str;

use super::{LIST, answering, fails};
use crate::support::{Answer, Server, World};

#[test]
fn nothing_in_it() {
    let (_server, world) = answering(Answer::json(200, ""));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: an empty answer where data was due: [SERVER] answered 200 application/json (UntrustedAnswer in ListDevices)
--- exit 10
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"UntrustedAnswer","message":"an empty answer where data was due: [SERVER] answered 200 application/json","operation":"ListDevices","retryable":false,"exitCode":10}}
--- exit 10
"#]],
    );
}

#[test]
fn a_web_page() {
    let (_server, world) = answering(Answer::typed(
        200,
        "text/html",
        "<html><title>Sign in\u{1b}[2J</title></html>",
    ));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: an answer that is not the service's: [SERVER] answered 200 text/html: <html><title>Sign in\u{1b}[2J</title></html> (UntrustedAnswer in ListDevices)
hint: something between here and AWS answers in its place: a proxy, a sign-in page
--- exit 10
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"UntrustedAnswer","message":"an answer that is not the service's: [SERVER] answered 200 text/html: <html><title>Sign in\u001b[2J</title></html>","operation":"ListDevices","retryable":false,"hint":"something between here and AWS answers in its place: a proxy, a sign-in page","exitCode":10}}
--- exit 10
"#]],
    );
}

#[test]
fn a_web_page_that_says_no() {
    let (_server, world) = answering(Answer::typed(404, "text/html", "<html>Not here</html>"));
    fails(
        &world,
        "device get W500pDzLQPuuNWCcSX4IKsnT",
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT
--- stderr
error: [SERVER] answered 404 text/html: <html>Not here</html> (Http404 in GetDevice)
--- exit 10
"#]],
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT -o json
--- stderr
{"error":{"code":"Http404","message":"[SERVER] answered 404 text/html: <html>Not here</html>","operation":"GetDevice","resourceId":"W500pDzLQPuuNWCcSX4IKsnT","retryable":false,"exitCode":10}}
--- exit 10
"#]],
    );
}

#[test]
fn json_that_is_cut() {
    let (_server, world) = answering(Answer::json(200, r#"{"devices":[{"id":"#));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: an answer that was cut short: [SERVER] answered 200 application/json (TruncatedAnswer in ListDevices)
--- exit 10
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"TruncatedAnswer","message":"an answer that was cut short: [SERVER] answered 200 application/json","operation":"ListDevices","retryable":false,"exitCode":10}}
--- exit 10
"#]],
    );
}

#[test]
fn json_of_something_else() {
    let (_server, world) = answering(Answer::json(200, r#"{"hello":"world"}"#));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: the answer has no `devices` (IncompleteAnswer in ListDevices)
hint: something other than the service may have answered: check the endpoint and any proxy
--- exit 10
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"IncompleteAnswer","message":"the answer has no `devices`","operation":"ListDevices","retryable":false,"hint":"something other than the service may have answered: check the endpoint and any proxy","exitCode":10}}
--- exit 10
"#]],
    );
}

#[test]
fn a_redirect() {
    let redirect = "HTTP/1.1 302 Found\r\nlocation: https://login.example.com/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let (server, world) = answering(Answer::Bytes(redirect.to_owned()));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: a redirect, which is not followed: [SERVER] answered 302: https://login.example.com/ (UntrustedAnswer in ListDevices)
hint: something between here and AWS answers in its place: a proxy, a sign-in page
--- exit 10
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"UntrustedAnswer","message":"a redirect, which is not followed: [SERVER] answered 302: https://login.example.com/","operation":"ListDevices","retryable":false,"hint":"something between here and AWS answers in its place: a proxy, a sign-in page","exitCode":10}}
--- exit 10
"#]],
    );
    assert_eq!(server.lines().len(), 2, "it is not followed");
}

#[test]
fn pages_that_go_in_circles() {
    let page = |token: &str| {
        Answer::json(
            200,
            &format!(
                r#"{{"devices":[{{"id":"AAAAAAAAAAAAAAAAAAAAAAA{token}"}}],"nextToken":"{token}"}}"#
            ),
        )
    };
    let server = Server::answering(vec![page("1"), page("2"), page("1")]);
    let world = World::sending_to(&server);
    world.check(
        "device list",
        str![[r#"
$ thinctl device list
--- stderr
error: page 3 of the list repeats a pagination token: the list is not whole
--- exit 10
"#]],
    );
    assert_eq!(server.lines().len(), 3);
}

#[test]
fn a_later_page_that_fails() {
    let script = vec![
        Answer::json(
            200,
            r#"{"devices":[{"id":"AAAAAAAAAAAAAAAAAAAAAAA1"}],"nextToken":"a"}"#,
        ),
        Answer::error(403, "AccessDeniedException", "no more"),
    ];
    for (format, stdout) in [
        ("table", ""),
        ("yaml", ""),
        ("csv", "id\nAAAAAAAAAAAAAAAAAAAAAAA1\n"),
        ("text", "AAAAAAAAAAAAAAAAAAAAAAA1\n"),
        ("ndjson", "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAAA1\"}\n"),
    ] {
        let world = World::sending_to(&Server::answering(script.clone()));
        let ran = world.run(&format!("device list --columns id -o {format}"));
        assert_eq!((ran.code, &*ran.stdout), (Some(4), stdout), "{ran}");
    }
    let server = Server::answering(script.clone());
    let world = World::sending_to(&server);
    world.check("device list --columns id -o json", str![[r#"
$ thinctl device list --columns id -o json
{
    "devices": [
        {
            "id": "AAAAAAAAAAAAAAAAAAAAAAA1"
        }--- stderr
{"error":{"code":"AccessDeniedException","message":"page 2: no more","operation":"ListDevices","requestId":"req-1","retryable":false,"hint":"the identity needs the IAM action thinclient:ListDevices (credentials of the environment, us-east-1)","exitCode":4}}
--- exit 4
"#]]);
}
