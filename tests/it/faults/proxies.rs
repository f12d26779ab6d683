//! Proxies between here and AWS.

use snapbox::str;

use super::{answering, page};
use crate::support::{Answer, Server, World};

fn refusing_proxy() -> Server {
    Server::answering(vec![Answer::typed(502, "text/plain", "no")])
}

#[test]
fn a_proxy_is_honoured() {
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
        let proxy = refusing_proxy();
        let url = proxy.url.replace("http://", "http://user:S3CRET@");
        let ran = World::aws()
            .with(variable, &url)
            .run("device list --max-attempts 1 -vv");
        assert_eq!(ran.code, Some(7), "{ran}");
        assert!(
            ran.stderr.contains(&format!("hint: {variable} is set")),
            "{ran}"
        );
        assert!(!ran.stderr.contains("S3CRET"), "{ran}");
        let asked = proxy.requests();
        assert_eq!(
            asked[0].line,
            "CONNECT api.thinclient.us-east-1.amazonaws.com:443"
        );
        let basic = asked[0].header("proxy-authorization").map(str::to_owned);
        assert_eq!(basic.as_deref(), Some("Basic dXNlcjpTM0NSRVQ="));
        assert_eq!(
            asked[0].header("authorization"),
            None,
            "that is for AWS alone"
        );
    }
}

#[test]
fn loopback_is_never_sent_to_a_proxy() {
    let proxy = refusing_proxy();
    let (server, world) = answering(vec![page(&[], None)]);
    let world = world
        .with("HTTPS_PROXY", &proxy.url)
        .with("HTTP_PROXY", &proxy.url);
    assert_eq!(world.run("device list").code, Some(0));
    assert_eq!(world.run("sw list --sandbox").code, Some(0));
    let secure = server.url.replace("http://", "https://");
    let ran = world.run(&format!(
        "device list --max-attempts 1 --endpoint-url {secure}"
    ));
    assert_eq!(ran.code, Some(7), "{ran}");
    assert!(!ran.stderr.contains("HTTPS_PROXY"), "{ran}");
    assert_eq!(proxy.lines(), [""; 0]);
}

#[test]
fn no_proxy_is_honoured() {
    let proxy = refusing_proxy();
    let world = World::aws()
        .with("HTTPS_PROXY", &proxy.url)
        .with("NO_PROXY", "thinclient.invalid")
        .with("AWS_DISABLE_HOST_PREFIX_INJECTION", "true");
    let line = "device list --max-attempts 1 --timeout 10s --endpoint-url";
    let ran = world.ends(&format!("{line} https://thinclient.invalid"));
    assert_eq!(ran.code, Some(7), "{ran}");
    assert_eq!(proxy.lines(), [""; 0]);
    world.ends(&format!("{line} https://other.invalid"));
    assert_eq!(proxy.lines(), ["CONNECT other.invalid:443"]);
}

#[test]
fn a_proxy_that_is_none() {
    for url in [
        "http://",
        "socks5://user:S3CRET@proxy.example.com:1080",
        "http://proxy:port",
    ] {
        for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            let ran = World::aws()
                .with(variable, url)
                .ends("device list --timeout 1s");
            assert_eq!(ran.code, Some(2), "{ran}");
            assert!(!ran.stderr.contains("S3CRET"), "{ran}");
            assert_eq!(
                ran.error_line(),
                format!("error: {variable} is not the address of an http proxy")
            );
        }
    }
    World::aws().with("HTTPS_PROXY", "socks5://proxy:1080").check("device list -o json", str![[r#"
$ thinctl device list -o json
--- stderr
{"error":{"code":"UsageError","message":"HTTPS_PROXY is not the address of an http proxy","retryable":false,"hint":"one looks like http://proxy.example.com:3128; unset it to go without","exitCode":2}}
--- exit 2
"#]]);
}

#[test]
fn a_proxy_that_would_be_passed_over() {
    let proxy = refusing_proxy();
    let world = World::aws()
        .with("HTTPS_PROXY", &proxy.url)
        .with("REQUEST_METHOD", "GET");
    world.check(
        "device list --max-attempts 1 --timeout 1s",
        str![[r#"
$ thinctl device list --max-attempts 1 --timeout 1s
--- stderr
error: HTTPS_PROXY would not be used while REQUEST_METHOD is set: unset one of them
--- exit 2
"#]],
    );
    let (server, world) = answering(vec![page(&[], None)]);
    let ran = world.with("REQUEST_METHOD", "GET").run("device list");
    assert_eq!(ran.code, Some(0), "{ran}");
    assert_eq!(server.lines().len(), 1);
}
