//! Settings and command lines that are refused before anything is sent.

use snapbox::str;

use super::{LIST, fails};
use crate::support::World;

#[test]
fn no_credentials() {
    let world = World::new().with("AWS_REGION", "us-east-1");
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: no AWS credentials are configured
hint: run `aws configure`, or `aws configure sso`, or name a profile with --profile
hint: to try thinctl without an AWS account, use --sandbox
--- exit 4
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"MissingCredentials","message":"no AWS credentials are configured","retryable":false,"hint":"run `aws configure`, or `aws configure sso`, or name a profile with --profile\nto try thinctl without an AWS account, use --sandbox","exitCode":4}}
--- exit 4
"#]],
    );
}

#[test]
fn half_of_the_credentials() {
    let world = World::aws().without("AWS_SECRET_ACCESS_KEY");
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not
hint: set both or neither
--- exit 4
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"PartialCredentials","message":"AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not","retryable":false,"hint":"set both or neither","exitCode":4}}
--- exit 4
"#]],
    );
}

#[test]
fn an_unknown_profile() {
    let world = World::aws();
    world.write(".aws/config", "[profile production]\nregion = us-east-1\n");
    fails(
        &world,
        "device list --profile prodution",
        str![[r#"
$ thinctl device list --profile prodution
--- stderr
error: there is no profile "prodution" in the AWS configuration
hint: did you mean "production"?
--- exit 4
"#]],
        str![[r#"
$ thinctl device list --profile prodution -o json
--- stderr
{"error":{"code":"UnknownProfile","message":"there is no profile \"prodution\" in the AWS configuration","retryable":false,"hint":"did you mean \"production\"?","exitCode":4}}
--- exit 4
"#]],
    );
    let world = world.with("AWS_PROFILE", "other");
    world.check(
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: there is no profile "other" in the AWS configuration
hint: the profiles are: production
--- exit 4
"#]],
    );
}

#[test]
fn no_region() {
    let world = World::aws().without("AWS_REGION");
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: no region is set
hint: use --region, AWS_REGION, or `aws configure set region REGION`
hint: the service is in us-east-1, us-west-2, ap-south-1, eu-west-1, eu-west-2, eu-central-1, ca-central-1
--- exit 2
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"MissingRegion","message":"no region is set","retryable":false,"hint":"use --region, AWS_REGION, or `aws configure set region REGION`\nthe service is in us-east-1, us-west-2, ap-south-1, eu-west-1, eu-west-2, eu-central-1, ca-central-1","exitCode":2}}
--- exit 2
"#]],
    );
}

#[test]
fn what_is_no_region() {
    fails(
        &World::aws(),
        "device list --region 'us east'",
        str![[r#"
$ thinctl device list --region 'us east'
--- stderr
error: --region: "us east" is not the name of a region
hint: the service is in us-east-1, us-west-2, ap-south-1, eu-west-1, eu-west-2, eu-central-1, ca-central-1
--- exit 2
"#]],
        str![[r#"
$ thinctl device list --region 'us east' -o json
--- stderr
{"error":{"code":"UsageError","message":"--region: \"us east\" is not the name of a region","retryable":false,"hint":"the service is in us-east-1, us-west-2, ap-south-1, eu-west-1, eu-west-2, eu-central-1, ca-central-1","exitCode":2}}
--- exit 2
"#]],
    );
}

#[test]
fn addresses_that_cannot_be_used() {
    let world = World::aws();
    fails(
        &world,
        "device list --endpoint-url http://thinclient.example.com",
        str![[r#"
$ thinctl device list --endpoint-url http://thinclient.example.com
--- stderr
error: --endpoint-url: cannot use "http://thinclient.example.com": plain http is for this machine only (localhost, 127.0.0.1, [::1]); use https
--- exit 2
"#]],
        str![[r#"
$ thinctl device list --endpoint-url http://thinclient.example.com -o json
--- stderr
{"error":{"code":"UsageError","message":"--endpoint-url: cannot use \"http://thinclient.example.com\": plain http is for this machine only (localhost, 127.0.0.1, [::1]); use https","retryable":false,"exitCode":2}}
--- exit 2
"#]],
    );
    fails(
        &world,
        "device list --endpoint-url ftp://127.0.0.1",
        str![[r#"
$ thinctl device list --endpoint-url ftp://127.0.0.1
--- stderr
error: --endpoint-url: cannot use "ftp://127.0.0.1": only https and http are supported
--- exit 2
"#]],
        str![[r#"
$ thinctl device list --endpoint-url ftp://127.0.0.1 -o json
--- stderr
{"error":{"code":"UsageError","message":"--endpoint-url: cannot use \"ftp://127.0.0.1\": only https and http are supported","retryable":false,"exitCode":2}}
--- exit 2
"#]],
    );
    world.check(
        "device list --endpoint-url '127.0.0.1:8787'",
        str![[r#"
$ thinctl device list --endpoint-url '127.0.0.1:8787'
--- stderr
error: --endpoint-url: cannot use "127.0.0.1:8787": a URL starts with https:// or http://
--- exit 2
"#]],
    );
    world.check(
        "device list --endpoint-url http://user:password@127.0.0.1:8787/",
        str![[r#"
$ thinctl device list --endpoint-url http://user:password@127.0.0.1:8787/
--- stderr
error: --endpoint-url: a user name or password does not belong in a URL
--- exit 2
"#]],
    );
}

#[test]
fn retries_that_cannot_be() {
    let world = World::aws().with("AWS_RETRY_MODE", "legacy");
    fails(
        &world,
        "device list",
        str![[r#"
$ thinctl device list
--- stderr
error: AWS_RETRY_MODE: "legacy" is not "standard" or "adaptive"
--- exit 2
"#]],
        str![[r#"
$ thinctl device list -o json
--- stderr
{"error":{"code":"UsageError","message":"AWS_RETRY_MODE: \"legacy\" is not \"standard\" or \"adaptive\"","retryable":false,"exitCode":2}}
--- exit 2
"#]],
    );
    let world = World::aws().with("AWS_MAX_ATTEMPTS", "0");
    fails(
        &world,
        "device list",
        str![[r#"
$ thinctl device list
--- stderr
error: AWS_MAX_ATTEMPTS: "0" is not a whole number from 1 to 100
--- exit 2
"#]],
        str![[r#"
$ thinctl device list -o json
--- stderr
{"error":{"code":"UsageError","message":"AWS_MAX_ATTEMPTS: \"0\" is not a whole number from 1 to 100","retryable":false,"exitCode":2}}
--- exit 2
"#]],
    );
    world.check(
        "device list --max-attempts 0",
        str![[r#"
$ thinctl device list --max-attempts 0
--- stderr
error: invalid value '0' for '--max-attempts <N>': 0 is not in 1..=100

For more information, try '--help'.
--- exit 2
"#]],
    );
    world.check("device list --timeout soon", str![[r#"
$ thinctl device list --timeout soon
--- stderr
error: invalid value 'soon' for '--timeout <DURATION>': expected a duration such as 500ms, 10s, 30m, 1h30m or 30d

For more information, try '--help'.
--- exit 2
"#]]);
    world.check("device list --timeout 0s", str![[r#"
$ thinctl device list --timeout 0s
--- stderr
error: invalid value '0s' for '--timeout <DURATION>': the duration must be longer than zero, such as 30m

For more information, try '--help'.
--- exit 2
"#]]);
}

#[test]
fn a_command_line_that_cannot_be_parsed() {
    fails(
        &World::aws(),
        "device lsit",
        str![[r#"
$ thinctl device lsit
--- stderr
error: unrecognized subcommand 'lsit'

  tip: a similar subcommand exists: 'list'

Usage: thinctl device [OPTIONS] <COMMAND>

For more information, try '--help'.
--- exit 2
"#]],
        str![[r#"
$ thinctl device lsit -o json
--- stderr
{"error":{"code":"UsageError","message":"unrecognized subcommand 'lsit'","retryable":false,"hint":"tip: a similar subcommand exists: 'list'\n\nUsage: thinctl device [OPTIONS] <COMMAND>\n\nFor more information, try '--help'.","exitCode":2}}
--- exit 2
"#]],
    );
    fails(
        &World::aws(),
        "device list --colums id",
        str![[r#"
$ thinctl device list --colums id
--- stderr
error: unexpected argument '--colums' found

  tip: a similar argument exists: '--columns'

Usage: thinctl device list --columns <NAME,…> [TARGET]...

For more information, try '--help'.
--- exit 2
"#]],
        str![[r#"
$ thinctl device list --colums id -o json
--- stderr
{"error":{"code":"UsageError","message":"unexpected argument '--colums' found","retryable":false,"hint":"tip: a similar argument exists: '--columns'\n\nUsage: thinctl device list --columns <NAME,…> [TARGET]...\n\nFor more information, try '--help'.","exitCode":2}}
--- exit 2
"#]],
    );
    World::aws().check(
        "device list --output xml",
        str![[r#"
$ thinctl device list --output xml
--- stderr
error: invalid value 'xml' for '--output <FORMAT>'
  [possible values: table, json, yaml, csv, ndjson, text]

  tip: a similar value exists: 'yaml'

For more information, try '--help'.
--- exit 2
"#]],
    );
}

#[test]
fn the_sandbox_has_no_profile() {
    fails(
        &World::aws(),
        "device list --sandbox --profile x",
        str![[r#"
$ thinctl device list --sandbox --profile x
--- stderr
error: --profile cannot be used with the sandbox
hint: leave out --sandbox and unset THINCTL_SANDBOX to work on AWS
--- exit 2
"#]],
        str![[r#"
$ thinctl device list --sandbox --profile x -o json
--- stderr
{"error":{"code":"UsageError","message":"--profile cannot be used with the sandbox","retryable":false,"hint":"leave out --sandbox and unset THINCTL_SANDBOX to work on AWS","exitCode":2}}
--- exit 2
"#]],
    );
    fails(
        &World::aws(),
        "device list --sandbox --endpoint-url http://127.0.0.1:1",
        str![[r#"
$ thinctl device list --sandbox --endpoint-url http://127.0.0.1:1
--- stderr
error: --endpoint-url cannot be used with the sandbox
hint: leave out --sandbox and unset THINCTL_SANDBOX to work on AWS
--- exit 2
"#]],
        str![[r#"
$ thinctl device list --sandbox --endpoint-url http://127.0.0.1:1 -o json
--- stderr
{"error":{"code":"UsageError","message":"--endpoint-url cannot be used with the sandbox","retryable":false,"hint":"leave out --sandbox and unset THINCTL_SANDBOX to work on AWS","exitCode":2}}
--- exit 2
"#]],
    );
}
