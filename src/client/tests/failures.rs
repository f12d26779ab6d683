//! From the service's and the network's failures to kinds, codes and hints.

use super::*;

async fn failed(step: Step) -> Error {
    let server = Server::start(vec![step]).await;
    server.get_device().await.expect_err("failure")
}

#[tokio::test]
async fn modelled_errors_keep_their_members() {
    let error = failed(modelled(
        "400 Bad Request",
        "ValidationException",
        r#"{"message":"Invalid","reason":"fieldValidationFailed","fieldList":[{"name":"id","message":"too short"}]}"#,
    ))
    .await;
    let json = error.to_json();
    assert_eq!(json["code"], "ValidationException");
    assert_eq!(json["exitCode"], 1);
    assert_eq!(json["fields"][0]["name"], "id");
    assert_eq!(json["requestId"], "req-1");
    assert_eq!(json["operation"], "GetDevice");

    let error = failed(modelled(
        "404 Not Found",
        "ResourceNotFoundException",
        r#"{"message":"no such device","resourceId":"a1","resourceType":"DEVICE"}"#,
    ))
    .await;
    assert_eq!(error.kind(), Kind::NotFound);
    assert_eq!(error.to_json()["resourceId"], "a1");
}

#[tokio::test]
async fn codes_decide_before_the_status_does() {
    for (status, code, kind) in [
        ("409 Conflict", "ConflictException", Kind::Conflict),
        ("403 Forbidden", "AccessDeniedException", Kind::Credentials),
        ("403 Forbidden", "ExpiredTokenException", Kind::Credentials),
        (
            "403 Forbidden",
            "UnrecognizedClientException",
            Kind::Credentials,
        ),
        (
            "402 Payment Required",
            "ServiceQuotaExceededException",
            Kind::Other,
        ),
        (
            "400 Bad Request",
            "IdempotentParameterMismatch",
            Kind::Conflict,
        ),
        ("400 Bad Request", "SomethingNew", Kind::Other),
        ("404 Not Found", "UnknownOperationException", Kind::NotFound),
    ] {
        let error = failed(modelled(status, code, r#"{"message":"m"}"#)).await;
        assert_eq!((error.kind(), error.code()), (kind, code));
    }
}

#[tokio::test]
async fn server_errors_are_tried_again_and_stay_retryable() {
    let body = r#"{"message":"oops"}"#;
    let step = modelled("500 Internal Server Error", "InternalServerException", body);
    let server = Server::start(vec![step]).await;
    let error = server.get_device().await.expect_err("failure");
    assert_eq!(error.kind(), Kind::Transient);
    assert_eq!(error.to_json()["retryable"], true);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_html_error_page_counts_by_its_status_and_is_not_shown() {
    let page = |status| {
        answer(
            status,
            "content-type: text/html\r\n",
            "<html>secret page</html>",
        )
    };
    let error = failed(page("503 Service Unavailable")).await;
    assert_eq!((error.kind(), error.code()), (Kind::Transient, "Http503"));
    assert!(!error.message().contains("<html>"), "{error}");

    let error = failed(page("403 Forbidden")).await;
    assert_eq!(error.kind(), Kind::Untrusted);
}

#[tokio::test]
async fn access_denied_names_the_actions() {
    let step = modelled(
        "403 Forbidden",
        "AccessDeniedException",
        r#"{"message":"no"}"#,
    );
    let server = Server::start(vec![step]).await;
    let url = format!("http://{}", server.address);
    let connection = connect_with(&[("AWS_ENDPOINT_URL", &url)], "")
        .await
        .expect("connection");
    let answer = connection.api.update_environment().id("abc").send().await;
    let error = answer.explain(&connection).map(drop).expect_err("denied");
    let hints = error.hints().join("\n");
    assert!(hints.contains("thinclient:UpdateEnvironment"), "{hints}");
    assert!(hints.contains("eu-west-1"), "{hints}");
    assert!(hints.contains("workspaces-web:GetPortal"), "{hints}");
    assert!(!hints.contains("CreateServiceLinkedRole"), "{hints}");
}

#[tokio::test]
async fn a_server_that_falls_silent_ends_in_time() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{";
    for beginning in ["", "HTTP/1.1 200", head] {
        let server = Server::start(vec![Step::Stall(beginning)]).await;
        let options = Options {
            timeout: Duration::from_millis(300),
            ..options()
        };
        let connection = connect_local(server.address, "us-east-1", &options, "local");
        let error = get_device(&connection.expect("connection")).await;
        let error = error.expect_err("time-out");
        assert_eq!(
            (error.kind(), error.code()),
            (Kind::Transient, "TimeoutError")
        );
        let message = error.message();
        assert!(message.contains(&server.address.to_string()), "{message}");
    }
}

#[tokio::test]
async fn a_closed_port_is_named() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    drop(listener);
    let connection = connect_local(address, "us-east-1", &options(), "local").expect("connection");
    let error = get_device(&connection).await.expect_err("refused");
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Transient, "DispatchFailure")
    );
    assert_eq!(
        error.message(),
        format!("no answer from {address}: connection refused")
    );
}

#[tokio::test]
async fn a_connection_closed_without_an_answer_is_transient() {
    let error = failed(Step::Close).await;
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Transient, "DispatchFailure")
    );
    assert!(error.message().contains("127.0.0.1:"), "{error}");
}

#[tokio::test]
async fn a_server_without_tls_is_a_tls_failure() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let url = format!("https://{}", listener.local_addr().expect("address"));
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let connection = connect_with(&[("AWS_ENDPOINT_URL", &url)], "")
        .await
        .expect("connection");
    let error = get_device(&connection).await.expect_err("no TLS");
    assert_eq!((error.kind(), error.code()), (Kind::Transient, "TlsError"));
    assert_eq!(error.to_json()["retryable"], false);
}

#[tokio::test]
async fn an_unreachable_host_explains_the_region() {
    // Whatever the name server says of it, or does not: nothing answers there.
    let options = Options {
        region: Some("xx-nowhere-1".into()),
        timeout: Duration::from_secs(2),
        ..options()
    };
    let connection = connect_in(&options, &surroundings(&KEYS, "")).await;
    let connection = connection.expect("connection");
    let error = get_device(&connection).await.expect_err("no such host");
    assert_eq!(error.kind(), Kind::Transient);
    let hints = error.hints().join("\n");
    assert!(hints.contains("not known to be in xx-nowhere-1"), "{hints}");
    assert!(hints.contains("ca-central-1"), "{hints}");
}

#[tokio::test]
async fn a_bad_certificate_bundle_is_a_usage_error() {
    let file = tempfile::NamedTempFile::new().expect("file");
    let path = file.path().to_str().expect("path");
    let garbage = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (path, content) in [(path, ""), (path, garbage), ("/nonexistent.pem", "")] {
        std::fs::write(file.path(), content).expect("write");
        let variables = [
            ("AWS_CA_BUNDLE", path),
            ("AWS_ENDPOINT_URL", "https://localhost:9"),
        ];
        let connection = connect_with(&variables, "").await.expect("connection");
        let error = get_device(&connection).await.expect_err("bundle");
        assert_eq!(error.kind(), Kind::Usage, "{error}");
        assert!(error.message().contains("AWS_CA_BUNDLE"), "{error}");
        assert!(error.message().contains(path), "{error}");
    }
}

#[tokio::test]
async fn an_empty_id_is_refused_before_anything_is_sent() {
    let server = Server::start(vec![device()]).await;
    let connection = server.connect();
    let answer = connection.api.get_device().id("").send().await;
    let error = answer.explain(&connection).map(drop).expect_err("empty");
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Usage, "ConstructionFailure")
    );
    assert!(error.message().contains("id"), "{error}");
    assert!(server.requests().is_empty());
}
