//! Which answers are believed, which are tried again.

use super::*;

async fn untrusted(steps: Vec<Step>) -> (Error, usize) {
    let server = Server::start(steps).await;
    let error = server.get_device().await.expect_err("untrusted");
    assert_eq!(error.kind(), Kind::Untrusted, "{error}");
    assert_eq!(error.to_json()["operation"], "GetDevice");
    (error, server.requests().len())
}

#[tokio::test]
async fn a_whole_answer_is_believed() {
    let server = Server::start(vec![device()]).await;
    assert_eq!(server.get_device().await.expect("device"), "desk");
    let request = &server.requests()[0];
    assert!(header(request, "user-agent").contains("app/thinctl-"));
}

#[tokio::test]
async fn an_empty_answer_is_not_an_empty_list() {
    let (error, tries) = untrusted(vec![json("200 OK", "")]).await;
    assert!(error.message().contains("empty answer"), "{error}");
    assert_eq!(tries, 1);
}

#[tokio::test]
async fn html_is_shown_once_and_short() {
    let page = format!("<html>\n  sign in {}</html>", "x".repeat(5_000));
    let html = answer("200 OK", "content-type: text/html\r\n", &page);
    let (error, tries) = untrusted(vec![html.clone()]).await;
    let message = error.message();
    assert!(message.contains("127.0.0.1:"), "{message}");
    assert!(
        message.contains("200 text/html: <html> sign in xxx"),
        "{message}"
    );
    assert!(message.len() < 400, "{message}");
    assert_eq!(tries, 1);

    let server = Server::start(vec![html]).await;
    let error = server.delete_device().await.expect_err("not deleted");
    assert_eq!(error.kind(), Kind::Untrusted);
}

#[tokio::test]
async fn a_cut_answer_is_tried_again() {
    let cut = json("200 OK", r#"{"device":{"id":"a1","na"#);
    let server = Server::start(vec![cut.clone(), device()]).await;
    assert_eq!(server.get_device().await.expect("second try"), "desk");

    let (error, tries) = untrusted(vec![cut]).await;
    assert_eq!(error.code(), "TruncatedAnswer");
    assert_eq!(tries, 2);
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_tried_again() {
    let broken = Step::Send(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{\"dev"
            .to_owned(),
    );
    let (error, tries) = untrusted(vec![broken]).await;
    assert_eq!(error.code(), "TruncatedAnswer");
    assert_eq!(tries, 2);
}

#[tokio::test]
async fn a_member_of_the_wrong_type_is_not_quoted() {
    let odd = json("200 OK", r#"{"device":{"id":"a1","name":{"secret":1}}}"#);
    let (error, tries) = untrusted(vec![odd]).await;
    assert!(
        error.message().contains("does not fit the operation"),
        "{error}"
    );
    assert!(!error.message().contains("secret"), "{error}");
    assert_eq!(tries, 1);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = Server::start(vec![device()]).await;
    let location = format!("location: http://{}/devices/a1\r\n", other.address);
    let (error, _) = untrusted(vec![answer("302 Found", &location, "")]).await;
    assert!(error.message().contains("redirect"), "{error}");
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn six_operations_may_answer_nothing_and_the_others_may_not() {
    for status in ["204 No Content", "202 Accepted", "200 OK"] {
        let server = Server::start(vec![answer(status, "", "")]).await;
        let connection = server.connect();
        let api = &connection.api;
        // A plain function instead would have sixteen type parameters.
        macro_rules! believed {
            ($($request:expr),* $(,)?) => {
                [$($request.send().await.explain(&connection).map(drop).is_ok()),*]
            };
        }
        let without_output = believed![
            api.delete_device().id("a"),
            api.delete_environment().id("a"),
            api.deregister_device().id("a"),
            api.update_software_set()
                .id("1")
                .validation_status("VALIDATED".into()),
            api.tag_resource().resource_arn("arn").tags("k", "v"),
            api.untag_resource().resource_arn("arn").tag_keys("k"),
        ];
        assert_eq!(without_output, [true; 6]);
        let with_output = believed![
            api.create_environment().desktop_arn("arn"),
            api.get_device().id("a"),
            api.get_environment().id("a"),
            api.get_software_set().id("1"),
            api.list_devices(),
            api.list_environments(),
            api.list_software_sets(),
            api.list_tags_for_resource().resource_arn("arn"),
            api.update_device().id("a"),
            api.update_environment().id("a"),
        ];
        assert_eq!(with_output, [false; 10]);
        assert_eq!(server.requests().len(), 16);
    }
}

#[tokio::test]
async fn a_bare_429_is_tried_again_after_the_time_it_asks_for() {
    let busy = answer("429 Too Many Requests", "retry-after: 1\r\n", "");
    let server = Server::start(vec![busy, device()]).await;
    let start = tokio::time::Instant::now();
    assert_eq!(server.get_device().await.expect("second try"), "desk");
    // A lower bound only: the backoff without the header is random and may be nearly nothing.
    assert!(start.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_wait_beyond_the_time_out_fails_at_once() {
    let body = r#"{"message":"slow down"}"#;
    let headers = "content-type: application/json\r\nx-amzn-errortype: ThrottlingException\r\nretry-after: 60\r\n";
    let server = Server::start(vec![answer("429 Too Many Requests", headers, body)]).await;
    let error = server.get_device().await.expect_err("throttled");
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Transient, "ThrottlingException")
    );
    assert_eq!(error.hints(), ["the service asks to wait 60 s"]);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn clock_skew_is_corrected_and_told() {
    let there = SystemTime::now() + Duration::from_hours(1);
    let date = DateTime::from(there).fmt(Format::HttpDate).expect("date");
    let headers = format!(
        "content-type: application/json\r\nx-amzn-errortype: InvalidSignatureException\r\ndate: {date}\r\n"
    );
    let skewed = answer("403 Forbidden", &headers, r#"{"message":"expired"}"#);
    let server = Server::start(vec![skewed.clone(), device()]).await;
    let connection = server.connect();
    get_device(&connection).await.expect("signed again");
    let told = connection.clock_skew().expect("skew");
    assert!(told.contains("minutes behind"), "{told}");

    let server = Server::start(vec![skewed]).await;
    let error = server.get_device().await.expect_err("refused");
    assert_eq!(error.kind(), Kind::Credentials);
    assert!(error.hints()[0].contains("clock"), "{:?}", error.hints());
}
