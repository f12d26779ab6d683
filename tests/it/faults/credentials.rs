//! Whose identity it is: none, a wrong one, one that ends, one that never comes.

use std::fs::File;
use std::io::Seek;
use std::time::{Duration, Instant};

use snapbox::str;

use super::{answering, page};
use crate::support::{Answer, Server, World};

/// A world with the profile `x` and nothing else.
fn profile(settings: &str) -> World {
    let world = World::new().with("AWS_PROFILE", "x");
    world.write(
        ".aws/config",
        &format!("[profile x]\nregion = us-east-1\n{settings}\n"),
    );
    world
}

#[test]
fn wrong_keys() {
    for (code, message) in [
        (
            "UnrecognizedClientException",
            "The security token included in the request is invalid.",
        ),
        (
            "InvalidSignatureException",
            "The request signature does not match.",
        ),
    ] {
        let (server, world) = answering(vec![Answer::error(403, code, message)]);
        let ran = world.run("device list");
        assert_eq!(ran.code, Some(4), "{ran}");
        assert!(ran.stderr.contains(message), "{ran}");
        assert!(
            ran.stderr
                .contains("hint: the credentials come from AWS_ACCESS_KEY_ID"),
            "{ran}"
        );
        assert_eq!(server.lines().len(), 1, "{code}");
    }
}

#[test]
fn keys_that_expire_half_way() {
    let expired = Answer::error(
        403,
        "ExpiredTokenException",
        "The security token is expired",
    );
    let (server, world) = answering(vec![page(&[1], Some("a")), expired]);
    world.check(
        "device list --columns id -o csv",
        str![[r#"
$ thinctl device list --columns id -o csv
id
AAAAAAAAAAAAAAAAAAAA0001
--- stderr
error: page 2: The security token is expired (ExpiredTokenException in ListDevices, request req-1)
hint: the credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN
--- exit 4
"#]],
    );
    assert_eq!(server.lines().len(), 2);
}

#[test]
fn half_a_profile() {
    let world = profile("aws_access_key_id = AKIDEXAMPLE");
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: no credentials from profile "x": the credentials provider was not properly configured: ProfileFile provider could not be built: invalid credential source in `x`: profile missing aws_secret_access_key
hint: see the settings of profile "x"
--- exit 4
"#]]);
    let world = profile("aws_secret_access_key = secret");
    let ran = world.run("device list");
    assert_eq!(ran.code, Some(4), "{ran}");
    assert!(!ran.stderr.contains("secret\n"), "{ran}");
}

#[cfg(unix)]
#[test]
fn a_credential_process_that_fails() {
    let world = profile("credential_process = printf '\\033[31mno token\\n' >&2; exit 3");
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: no credentials from profile "x": an error occurred while loading credentials: its credential_process ended with exit status: 3: \u{1b}[31mno token
hint: look at the output of the credential_process of profile "x"
--- exit 4
"#]]);
    let world = profile("credential_process = /nowhere/at/all");
    let ran = world.run("device list");
    assert_eq!(ran.code, Some(4), "{ran}");
    assert!(ran.stderr.contains("not found"), "{ran}");
}

#[cfg(unix)]
#[test]
fn a_credential_process_that_prints_garbage() {
    let world =
        profile("credential_process = echo '{\"Version\":1,\"SecretAccessKey\":\"S3CRET\"}'");
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: no credentials from profile "x": an error occurred while loading credentials: its credential_process did not print the JSON of credentials (line 1, column 40)
hint: look at the output of the credential_process of profile "x"
--- exit 4
"#]]);
    let world = profile("credential_process = echo S3CRET");
    let ran = world.run("device list -vv");
    assert_eq!(ran.code, Some(4), "{ran}");
    assert!(!ran.stderr.contains("S3CRET"), "{ran}");
    // It would go on for ever.
    let ran = profile("credential_process = yes").ends("device list");
    assert_eq!(ran.code, Some(4), "{ran}");
}

#[cfg(unix)]
const PROCESS: &str =
    r#"printf '{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"secret"}'"#;

/// The rest of a caller's list, as of `while read`.
#[cfg(unix)]
#[test]
fn a_credential_process_that_reads_standard_input() {
    let server = Server::answering(vec![page(&[], None)]);
    let world = profile(&format!("credential_process = cat >&2; {PROCESS}"))
        .with("AWS_ENDPOINT_URL", &server.url);
    let mut list = File::open(world.write("list", "one\ntwo\n")).expect("a file");
    let mut command = world.command("device list");
    let ran = world.finish(
        "device list",
        command.stdin(list.try_clone().expect("a handle")),
    );
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
    assert_eq!(list.stream_position().expect("a position"), 0);
    let requests = server.requests();
    let authorization = requests[0].header("authorization").expect("signed");
    assert!(authorization.contains("AKIDPROCESS"), "{authorization}");
}

/// The role is assumed with what the process prints: STS is asked, with its key.
#[cfg(unix)]
#[test]
fn a_role_with_a_credential_process() {
    let proxy = Server::answering(vec![Answer::typed(502, "text/plain", "no")]);
    let world = profile(&format!(
        "role_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\n\
         [profile base]\ncredential_process = {PROCESS}"
    ));
    let world = world.with("HTTPS_PROXY", &proxy.url);
    let ran = world.run("device list --max-attempts 1");
    assert_eq!(ran.code, Some(7), "{ran}");
    assert_eq!(proxy.lines(), ["CONNECT sts.us-east-1.amazonaws.com:443"]);
}

/// The name of the file that keeps the token of the session `corp`: SHA-1 of its name.
const CACHE: &str = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";

const SSO: &str = "sso_session = corp\nsso_account_id = 123456789012\nsso_role_name = admin\n\
                   [sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://example.awsapps.com/start";

#[test]
fn an_sso_token_that_is_missing() {
    let proxy = Server::answering(vec![Answer::Reset]);
    let world = profile(SSO).with("HTTPS_PROXY", &proxy.url);
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: no credentials from profile "x": an error occurred while loading credentials: an error occurred while loading an access token: failed to load the cached SSO token
hint: log in with `aws sso login --profile x`
--- exit 4
"#]]);
    world.check("device list -o json", str![[r#"
$ thinctl device list -o json
--- stderr
{"error":{"code":"CredentialsError","message":"no credentials from profile \"x\": an error occurred while loading credentials: an error occurred while loading an access token: failed to load the cached SSO token","retryable":false,"hint":"log in with `aws sso login --profile x`","exitCode":4}}
--- exit 4
"#]]);
    assert_eq!(proxy.lines(), [""; 0]);
}

#[test]
fn an_sso_token_that_is_expired() {
    let proxy = Server::answering(vec![Answer::Reset]);
    let world = profile(SSO).with("HTTPS_PROXY", &proxy.url);
    world.write(
        CACHE,
        r#"{"accessToken":"S3CRET-TOKEN","expiresAt":"2020-01-01T00:00:00Z","region":"us-east-1","startUrl":"https://example.awsapps.com/start"}"#,
    );
    let ran = world.run("device list -vv");
    assert!(!ran.to_string().contains("S3CRET"), "{ran}");
    world.check("device list", str![[r#"
$ thinctl device list
--- stderr
error: no credentials from profile "x": an error occurred while loading credentials: an error occurred while loading an access token: the SSO token has expired and cannot be refreshed
hint: log in with `aws sso login --profile x`
--- exit 4
"#]]);
    assert_eq!(proxy.lines(), [""; 0]);
}

fn without_keys(metadata: &str) -> World {
    World::new()
        .with("AWS_REGION", "us-east-1")
        .with("AWS_EC2_METADATA_DISABLED", "false")
        .with("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata)
}

#[test]
fn instance_metadata_that_is_not_there() {
    without_keys("http://127.0.0.1:1").check(
        "device list",
        str![[r#"
$ thinctl device list
--- stderr
error: no AWS credentials are configured
hint: run `aws configure`, or `aws configure sso`, or name a profile with --profile
hint: to try thinctl without an AWS account, use --sandbox
--- exit 4
"#]],
    );
}

/// Both are given two seconds; the rest is what a busy machine needs.
fn gives_up_soon(world: &World, server: &Server) {
    let start = Instant::now();
    let ran = world.ends("device list");
    let took = start.elapsed();
    assert_eq!(ran.code, Some(4), "{ran}");
    assert_eq!(ran.error_line(), "error: no AWS credentials are configured");
    assert!(took < Duration::from_secs(8), "{took:?}");
    assert!(!server.lines().is_empty());
}

#[test]
fn instance_metadata_that_is_silent() {
    let drip = Answer::Dripping("HTTP/1.1 200 OK\r\n".repeat(99), Duration::from_millis(200));
    for answer in [Answer::Silence, drip] {
        let metadata = Server::answering(vec![answer]);
        gives_up_soon(&without_keys(&metadata.url), &metadata);
    }
}

#[test]
fn container_credentials_that_are_silent() {
    let container = Server::answering(vec![Answer::Silence]);
    let world = World::new()
        .with("AWS_REGION", "us-east-1")
        .with("AWS_CONTAINER_CREDENTIALS_FULL_URI", &container.url);
    gives_up_soon(&world, &container);
}

#[test]
fn a_fips_or_dual_stack_endpoint_is_the_one_that_is_called() {
    let called = |variable: &str| {
        let proxy = Server::answering(vec![Answer::typed(502, "text/plain", "no")]);
        let world = World::aws()
            .with("HTTPS_PROXY", &proxy.url)
            .with(variable, "true");
        assert_eq!(world.run("device list --max-attempts 1").code, Some(7));
        proxy.lines().concat()
    };
    assert_eq!(
        called("AWS_USE_FIPS_ENDPOINT"),
        "CONNECT api.thinclient-fips.us-east-1.amazonaws.com:443"
    );
    assert_eq!(
        called("AWS_USE_DUALSTACK_ENDPOINT"),
        "CONNECT api.thinclient.us-east-1.api.aws:443"
    );
    let (server, world) = answering(vec![page(&[], None)]);
    let ran = world
        .with("AWS_USE_FIPS_ENDPOINT", "true")
        .run("device list");
    assert_eq!(ran.code, Some(2), "{ran}");
    assert_eq!(server.lines(), [""; 0]);
}

/// Values that nobody should set.
const WILD: [&str; 11] = [
    "0",
    "x",
    "localhost:80",
    "-1",
    "legacy",
    "http://",
    "::",
    "/x y",
    "a\nb",
    "\u{e9}\u{7f}",
    "18446744073709551616",
];

/// Whatever the SDK reads is refused or of no effect; it never panics.
#[test]
fn no_variable_makes_it_panic() {
    let server = Server::replying(|_| page(&[], None));
    let run = |name: &str| {
        for value in WILD {
            let world = if OF_OTHER_SOURCES.contains(&name) {
                without_keys("http://127.0.0.1:1")
            } else {
                World::aws()
            };
            let world = world
                .with("AWS_ENDPOINT_URL", &server.url)
                .with(name, value);
            let ran = world.ends("device list --timeout 2s --max-attempts 1");
            assert!(
                matches!(ran.code, Some(0 | 2 | 4 | 7)),
                "{name}={value}: {ran}"
            );
        }
    };
    let (mine, others) = VARIABLES.split_at(VARIABLES.len() / 2);
    std::thread::scope(|scope| {
        for part in [mine, others, OF_OTHER_SOURCES] {
            scope.spawn(move || part.iter().for_each(|name| run(name)));
        }
    });
}

/// The variables that the SDK's source names.
const VARIABLES: &[&str] = &[
    "AWS_ACCESS_KEY_ID",
    "AWS_ACCOUNT_ID",
    "AWS_ACCOUNT_ID_ENDPOINT_MODE",
    "AWS_AUTH_SCHEME_PREFERENCE",
    "AWS_CA_BUNDLE",
    "AWS_CONFIG_FILE",
    "AWS_DEFAULT_REGION",
    "AWS_DISABLE_CLOCK_SKEW_CORRECTION",
    "AWS_DISABLE_REQUEST_COMPRESSION",
    "AWS_ENDPOINT_URL",
    "AWS_EXECUTION_ENV",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_MAX_ATTEMPTS",
    "AWS_NEW_RETRIES_2026",
    "AWS_PROFILE",
    "AWS_REGION",
    "AWS_REQUEST_CHECKSUM_CALCULATION",
    "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
    "AWS_RESPONSE_CHECKSUM_VALIDATION",
    "AWS_RETRY_MODE",
    "AWS_SDK_UA_APP_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_SIGV4A_SIGNING_REGION_SET",
    "AWS_USE_DUALSTACK_ENDPOINT",
    "AWS_USE_FIPS_ENDPOINT",
    "SMITHY_CLIENT_SDK_CUSTOM_PARTITION",
];

/// Those that it reads where there are no keys.
const OF_OTHER_SOURCES: &[&str] = &[
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_EC2_METADATA_DISABLED",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
    "AWS_LOGIN_CACHE_DIRECTORY",
    "AWS_ROLE_ARN",
    "AWS_ROLE_SESSION_NAME",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
];
