//! Errors that the service reports.

use snapbox::str;

use super::{LIST, answering, fails};
use crate::support::Answer;

#[test]
fn access_denied() {
    let (_server, world) = answering(Answer::error(
        403,
        "AccessDeniedException",
        "User: arn:aws:iam::123456789012:user/x is not authorized",
    ));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: User: arn:aws:iam::123456789012:user/x is not authorized (AccessDeniedException in ListDevices, request req-1)
hint: the identity needs the IAM action thinclient:ListDevices (credentials of the environment, us-east-1)
--- exit 4
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"AccessDeniedException","message":"User: arn:aws:iam::123456789012:user/x is not authorized","operation":"ListDevices","requestId":"req-1","retryable":false,"hint":"the identity needs the IAM action thinclient:ListDevices (credentials of the environment, us-east-1)","exitCode":4}}
--- exit 4
"#]],
    );
    world.check(
        "environment create --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789",
        str![[r#"
$ thinctl environment create --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789
--- stderr
error: User: arn:aws:iam::123456789012:user/x is not authorized (AccessDeniedException in CreateEnvironment, request req-1)
hint: the identity needs the IAM action thinclient:CreateEnvironment (credentials of the environment, us-east-1)
hint: this operation also needs workspaces:DescribeWorkspaceDirectories, appstream:DescribeStacks, workspaces-web:GetPortal, workspaces-web:GetUserSettings, iam:CreateServiceLinkedRole
--- exit 4
"#]],
    );
}

#[test]
fn an_expired_token() {
    let (_server, world) = answering(Answer::error(
        403,
        "ExpiredTokenException",
        "The security token included in the request is expired",
    ));
    fails(
        &world,
        LIST,
        str![[r#"
$ thinctl device list --max-attempts 1
--- stderr
error: The security token included in the request is expired (ExpiredTokenException in ListDevices, request req-1)
hint: the credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN
--- exit 4
"#]],
        str![[r#"
$ thinctl device list --max-attempts 1 -o json
--- stderr
{"error":{"code":"ExpiredTokenException","message":"The security token included in the request is expired","operation":"ListDevices","requestId":"req-1","retryable":false,"hint":"the credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN","exitCode":4}}
--- exit 4
"#]],
    );
}

#[test]
fn not_found() {
    let (_server, world) = answering(Answer::json_with(
        404,
        "x-amzn-errortype: ResourceNotFoundException\r\n",
        r#"{"message":"no such device","resourceId":"W500pDzLQPuuNWCcSX4IKsnT","resourceType":"device"}"#,
    ));
    fails(
        &world,
        "device get W500pDzLQPuuNWCcSX4IKsnT",
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT
--- stderr
error: no such device (ResourceNotFoundException in GetDevice)
--- exit 5
"#]],
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT -o json
--- stderr
{"error":{"code":"ResourceNotFoundException","message":"no such device","operation":"GetDevice","resourceId":"W500pDzLQPuuNWCcSX4IKsnT","retryable":false,"exitCode":5}}
--- exit 5
"#]],
    );
}

#[test]
fn a_conflict() {
    let (_server, world) = answering(Answer::error(409, "ConflictException", "It is in use."));
    fails(
        &world,
        "environment update id:aaaaaaaaa --name x",
        str![[r#"
$ thinctl environment update id:aaaaaaaaa --name x
--- stderr
error: It is in use. (ConflictException in UpdateEnvironment, request req-1)
--- exit 6
"#]],
        str![[r#"
$ thinctl environment update id:aaaaaaaaa --name x -o json
--- stderr
{"error":{"code":"ConflictException","message":"It is in use.","operation":"UpdateEnvironment","resourceId":"aaaaaaaaa","requestId":"req-1","retryable":false,"exitCode":6}}
--- exit 6
"#]],
    );
}

#[test]
fn a_quota() {
    let (_server, world) = answering(Answer::json_with(
        402,
        "x-amzn-errortype: ServiceQuotaExceededException\r\n",
        r#"{"message":"Too many environments.","quotaCode":"L-123","serviceCode":"thinclient","resourceId":"x","resourceType":"environment"}"#,
    ));
    fails(
        &world,
        "environment create --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789",
        str![[r#"
$ thinctl environment create --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789
--- stderr
error: Too many environments. (ServiceQuotaExceededException in CreateEnvironment)
hint: ask for more in Service Quotas (service thinclient, quota L-123)
--- exit 1
"#]],
        str![[r#"
$ thinctl environment create --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789 -o json
--- stderr
{"error":{"code":"ServiceQuotaExceededException","message":"Too many environments.","operation":"CreateEnvironment","resourceId":"x","retryable":false,"hint":"ask for more in Service Quotas (service thinclient, quota L-123)","exitCode":1}}
--- exit 1
"#]],
    );
}

#[test]
fn what_the_service_does_not_take() {
    let (_server, world) = answering(Answer::json_with(
        400,
        "x-amzn-errortype: ValidationException\r\nx-amzn-requestid: req-1\r\n",
        r#"{"message":"2 validation errors","reason":"fieldValidationFailed","fieldList":[{"name":"name","message":"is too \u001b[31mred"},{"name":"desktopArn","message":"is unknown"}]}"#,
    ));
    fails(
        &world,
        "environment update id:aaaaaaaaa --name x",
        str![[r#"
$ thinctl environment update id:aaaaaaaaa --name x
--- stderr
error: 2 validation errors (ValidationException in UpdateEnvironment, request req-1)
  name: is too \u{1b}[31mred
  desktopArn: is unknown
--- exit 1
"#]],
        str![[r#"
$ thinctl environment update id:aaaaaaaaa --name x -o json
--- stderr
{"error":{"code":"ValidationException","message":"2 validation errors","operation":"UpdateEnvironment","resourceId":"aaaaaaaaa","fields":[{"name":"name","message":"is too \u001b[31mred"},{"name":"desktopArn","message":"is unknown"}],"requestId":"req-1","retryable":false,"exitCode":1}}
--- exit 1
"#]],
    );
}

#[test]
fn throttled_for_ever() {
    let (server, world) = answering(Answer::json_with(
        429,
        "x-amzn-errortype: ThrottlingException\r\nretry-after: 7\r\nx-amz-retry-after: 1\r\n",
        r#"{"message":"Slow down.","retryAfterSeconds":7}"#,
    ));
    fails(
        &world,
        "device list --max-attempts 2",
        str![[r#"
$ thinctl device list --max-attempts 2
--- stderr
error: Slow down. (ThrottlingException in ListDevices)
hint: the service asks to wait 7 s
--- exit 7
"#]],
        str![[r#"
$ thinctl device list --max-attempts 2 -o json
--- stderr
{"error":{"code":"ThrottlingException","message":"Slow down.","operation":"ListDevices","retryable":true,"hint":"the service asks to wait 7 s","exitCode":7}}
--- exit 7
"#]],
    );
    assert_eq!(server.lines().len(), 4);
}

#[test]
fn broken_for_ever() {
    let (server, world) = answering(Answer::error(
        500,
        "InternalServerException",
        "Something broke.",
    ));
    fails(
        &world,
        "device list --max-attempts 2",
        str![[r#"
$ thinctl device list --max-attempts 2
--- stderr
error: Something broke. (InternalServerException in ListDevices, request req-1)
--- exit 7
"#]],
        str![[r#"
$ thinctl device list --max-attempts 2 -o json
--- stderr
{"error":{"code":"InternalServerException","message":"Something broke.","operation":"ListDevices","requestId":"req-1","retryable":true,"exitCode":7}}
--- exit 7
"#]],
    );
    assert_eq!(server.lines().len(), 4);
}
