//! Whose credentials are used, and which are refused.

use super::*;

#[tokio::test]
async fn an_unknown_profile_is_refused_whoever_else_has_keys() {
    let config = format!("[profile production]\n{OTHER_KEYS}[profile test]\n");
    for variable in ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"] {
        let error = refused(&[(variable, "prodution")], &config).await;
        assert_eq!(
            (error.kind(), error.code()),
            (Kind::Credentials, "UnknownProfile")
        );
        assert_eq!(error.hints(), ["did you mean \"production\"?"]);
    }
    let options = Options {
        profile: Some("zzz".into()),
        ..options()
    };
    let error = connect_in(&options, &surroundings(&KEYS, &config)).await;
    let error = error.expect_err("unknown");
    assert_eq!(error.hints(), ["the profiles are: production, test"]);
}

async fn key_id(profile: Option<&str>, variables: &[(&str, &str)], config: &str) -> String {
    let server = Server::start(vec![device()]).await;
    let options = Options {
        profile: profile.map(str::to_owned),
        endpoint_url: Some(format!("http://{}", server.address)),
        region: Some("us-east-1".into()),
        ..options()
    };
    let connection = connect_in(&options, &surroundings(variables, config)).await;
    get_device(&connection.expect("connection"))
        .await
        .expect("device");
    let requests = server.requests();
    let (_, credential) = header(&requests[0], "authorization")
        .split_once("Credential=")
        .expect("signed");
    credential.split('/').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_profile_on_the_command_line_comes_before_keys_in_the_environment() {
    let config = format!("[profile x]\n{OTHER_KEYS}");
    assert_eq!(key_id(Some("x"), &KEYS, &config).await, "AKIDPROFILE");
    assert_eq!(key_id(None, &KEYS, &config).await, "AKIDEXAMPLE");
    assert_eq!(
        key_id(None, &[("AWS_PROFILE", "x")], &config).await,
        "AKIDPROFILE"
    );
}

/// Fails to obtain credentials, from a profile `x` alone.
async fn no_credentials(profile: &str) -> Error {
    let config = format!("[profile x]\n{profile}\n");
    let options = Options {
        profile: Some("x".into()),
        ..options()
    };
    let error = connect_in(&options, &surroundings(&KEYS, &config)).await;
    let error = error.expect_err("no credentials");
    assert_eq!(error.kind(), Kind::Credentials, "{error}");
    error
}

#[tokio::test]
async fn half_of_the_keys_is_refused() {
    let error = no_credentials("aws_access_key_id = AKID").await;
    assert!(error.message().contains("aws_secret_access_key"), "{error}");
    let error = no_credentials("aws_secret_access_key = s").await;
    assert!(error.message().contains("aws_access_key_id"), "{error}");

    for half in &KEYS[..2] {
        let variables = [*half, ("AWS_REGION", "us-east-1")];
        let config = format!("[default]\n{OTHER_KEYS}");
        let error = connect_in(&options(), &surroundings(&variables, &config)).await;
        assert_eq!(error.expect_err("half").code(), "PartialCredentials");
    }
}

#[tokio::test]
async fn a_broken_chain_of_profiles_falls_through_to_nobody() {
    let role = "role_arn = arn:aws:iam::123456789012:role/r\n";
    let error = no_credentials(&format!("{role}source_profile = nowhere")).await;
    assert!(error.message().contains("nowhere"), "{error}");
    no_credentials(&format!("{role}source_profile = x")).await;
    no_credentials(role).await;
    no_credentials("sso_session = nowhere").await;
}

#[tokio::test]
async fn sso_profiles_name_the_command_that_logs_in() {
    let sso = "sso_start_url = https://example.awsapps.com/start\nsso_region = us-east-1\n\
               sso_account_id = 123456789012\nsso_role_name = Admin\n";
    let error = no_credentials(sso).await;
    assert_eq!(error.hints(), ["log in with `aws sso login --profile x`"]);

    let role = "role_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\n";
    let error = no_credentials(&format!("{role}[profile base]\n{sso}")).await;
    assert_eq!(
        error.hints(),
        ["log in with `aws sso login --profile base`"]
    );
}

#[tokio::test]
async fn console_login_profiles_name_the_way_round() {
    let login = "login_session = arn:aws:iam::123456789012:user/u";
    let error = no_credentials(login).await;
    assert_eq!(error.code(), "UnsupportedCredentials");
    assert!(error.hints()[0].contains("export-credentials --profile x"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_credential_process_is_believed_or_quoted() {
    let output = r#"{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"s"}"#;
    let config = format!("[profile x]\ncredential_process = printf '%s' '{output}'\n");
    assert_eq!(key_id(Some("x"), &[], &config).await, "AKIDPROCESS");

    let error = no_credentials("credential_process = printf '\\033[31mno token' >&2; exit 3").await;
    assert!(error.message().contains("no token"), "{error}");
    assert!(error.hints()[0].contains("credential_process"));
}

#[tokio::test]
async fn keys_that_no_header_can_hold_are_refused() {
    for key in ["AKID\nX: y", "AKID\u{7}", "schlüssel", "two words"] {
        let error = refused(&[("AWS_ACCESS_KEY_ID", key)], "").await;
        assert_eq!(error.kind(), Kind::Credentials, "{error}");
        let error = refused(&[("AWS_SESSION_TOKEN", key)], "").await;
        assert_eq!(error.kind(), Kind::Credentials, "{error}");
    }
}
