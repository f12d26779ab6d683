//! Judges an answer before anybody believes it.
//!
//! The SDK takes a 200 with an empty body for an empty list, and reports HTML from a captive portal as an
//! "unhandled error". Here both become [`Untrusted`].

use std::error::Error as StdError;
use std::fmt;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::EndpointPrefix;
use aws_smithy_runtime_api::client::interceptors::context::AfterDeserializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, Metadata};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use hyper::Uri;

/// The operations whose output has no members: an empty body is an answer.
const BODILESS: [&str; 6] = [
    "DeleteDevice",
    "DeleteEnvironment",
    "DeregisterDevice",
    "TagResource",
    "UntagResource",
    "UpdateSoftwareSet",
];

/// How many characters of a foreign body a message shows.
const EXCERPT: usize = 200;

/// An answer that is not one of the service's, or not whole.
#[derive(Debug)]
pub(super) struct Untrusted {
    /// What is wrong with it.
    pub(super) problem: Problem,
    /// Who answered, with what: for messages.
    pub(super) answer: String,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// It points elsewhere; the service never does.
    Redirect,
    /// It is not JSON.
    Foreign,
    /// The body that the operation promises is missing.
    Empty,
    /// The JSON ends too early.
    Cut,
    /// The JSON is not the operation's output.
    Shape,
}

impl fmt::Display for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.problem {
            Problem::Redirect => "a redirect, which is not followed",
            Problem::Foreign => "an answer that is not the service's",
            Problem::Empty => "an empty answer where data was due",
            Problem::Cut => "an answer that was cut short",
            Problem::Shape => "an answer that does not fit the operation",
        };
        write!(f, "{what}: {}", self.answer)
    }
}

impl StdError for Untrusted {}

/// Refuses answers that are not the service's.
#[derive(Debug)]
pub(super) struct AnswerGuard;

#[dyn_dispatch_hint]
impl Intercept for AnswerGuard {
    fn name(&self) -> &'static str {
        "AnswerGuard"
    }

    // The first hook at which the body has been read.
    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response();
        let operation = cfg.load::<Metadata>().map_or("", Metadata::name);
        let Some(problem) = judge(response, operation, context.output_or_error().err()) else {
            return Ok(());
        };
        let detail = match problem {
            Problem::Redirect => response.headers().get("location").map(str::to_owned),
            Problem::Foreign => excerpt(response),
            // Names, codes and tags of the customer stand in a body that is nearly right: not shown.
            Problem::Empty | Problem::Cut | Problem::Shape => None,
        };
        Err(Box::new(Untrusted {
            problem,
            answer: describe(response, &host(cfg), detail.as_deref()),
        }))
    }
}

/// What is wrong with `response`, if anything; `failure` is what the SDK made of it.
fn judge(
    response: &HttpResponse,
    operation: &str,
    failure: Option<&(impl StdError + 'static)>,
) -> Option<Problem> {
    let status = response.status();
    if (300..400).contains(&status.as_u16()) {
        return Some(Problem::Redirect);
    }
    if !status.is_success() {
        return None;
    }
    // A body that broke off on the way is the SDK's to report, and to retry.
    let body = response.body().bytes()?;
    if body.trim_ascii().is_empty() {
        return (!BODILESS.contains(&operation)).then_some(Problem::Empty);
    }
    if !is_json(response) {
        return Some(Problem::Foreign);
    }
    failure?;
    match serde_json::from_slice::<serde::de::IgnoredAny>(body) {
        Err(error) if error.is_eof() => Some(Problem::Cut),
        _ => Some(Problem::Shape),
    }
}

/// Whether the answer says that its body is JSON.
pub(super) fn is_json(response: &HttpResponse) -> bool {
    let essence = content_type(response)
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    essence == "application/json"
        || essence.starts_with("application/x-amz-json")
        || essence.ends_with("+json")
}

/// `HOST answered STATUS CONTENT-TYPE: DETAIL`.
pub(super) fn describe(response: &HttpResponse, host: &str, detail: Option<&str>) -> String {
    let mut text = format!("{host} answered {}", response.status());
    let content_type = content_type(response);
    if !content_type.is_empty() {
        text.push(' ');
        text.push_str(content_type);
    }
    if let Some(detail) = detail {
        text.push_str(": ");
        text.push_str(detail);
    }
    text
}

/// The beginning of the body, white space folded; `None` when there is no text.
pub(super) fn excerpt(response: &HttpResponse) -> Option<String> {
    let body = String::from_utf8_lossy(response.body().bytes()?);
    let words = body.split_whitespace().collect::<Vec<_>>().join(" ");
    let text: String = words.chars().take(EXCERPT).collect();
    (!text.is_empty()).then_some(text)
}

fn content_type(response: &HttpResponse) -> &str {
    response.headers().get("content-type").unwrap_or_default()
}

/// The host that the request went to, as the orchestrator composed it.
fn host(cfg: &ConfigBag) -> String {
    let prefix = cfg.load::<EndpointPrefix>().map_or("", |p| p.as_str());
    let uri = cfg
        .load::<Endpoint>()
        .and_then(|endpoint| endpoint.url().parse::<Uri>().ok());
    let authority = uri.as_ref().and_then(Uri::authority);
    format!("{prefix}{}", authority.map_or("", |a| a.as_str()))
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::body::SdkBody;
    use proptest::prelude::*;

    use super::*;

    fn response(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> HttpResponse {
        let status = status.try_into().expect("status");
        let mut response = HttpResponse::new(status, SdkBody::from(body.into()));
        if !content_type.is_empty() {
            response
                .headers_mut()
                .insert("content-type", content_type.to_owned());
        }
        response
    }

    /// Judges an answer that the SDK understood.
    fn understood(response: &HttpResponse, operation: &str) -> Option<Problem> {
        judge(response, operation, None::<&fmt::Error>)
    }

    #[test]
    fn json_with_a_body_is_an_answer() {
        for content_type in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "application/x-amz-json-1.1",
        ] {
            let response = response(200, content_type, "{}");
            assert_eq!(understood(&response, "GetDevice"), None);
        }
    }

    #[test]
    fn only_operations_without_output_may_answer_nothing() {
        for body in ["", " \n"] {
            let response = response(202, "", body);
            assert_eq!(understood(&response, "DeregisterDevice"), None);
            assert_eq!(understood(&response, "ListDevices"), Some(Problem::Empty));
        }
    }

    #[test]
    fn anything_that_is_not_json_is_foreign_even_for_a_delete() {
        for content_type in ["text/html", "", "text/plain", "application/jsonp"] {
            let response = response(200, content_type, "<html>sign in</html>");
            assert_eq!(understood(&response, "GetDevice"), Some(Problem::Foreign));
            assert_eq!(
                understood(&response, "DeleteDevice"),
                Some(Problem::Foreign)
            );
        }
    }

    #[test]
    fn a_failed_reading_is_cut_or_misshapen() {
        let failed = |body: &str| {
            let response = response(200, "application/json", body);
            judge(&response, "ListDevices", Some(&fmt::Error))
        };
        assert_eq!(failed("{\"devices\":[{\"id\":\"a"), Some(Problem::Cut));
        assert_eq!(failed("{\"devices\":[{\"id\":7}]}"), Some(Problem::Shape));
        assert_eq!(failed("nonsense"), Some(Problem::Shape));
    }

    #[test]
    fn redirects_are_refused_and_errors_left_to_their_mapping() {
        assert_eq!(
            understood(&response(302, "", ""), "DeleteDevice"),
            Some(Problem::Redirect)
        );
        for status in [400, 403, 404, 500, 503] {
            assert_eq!(
                understood(&response(status, "text/html", "<p>"), "GetDevice"),
                None
            );
        }
    }

    proptest! {
        #[test]
        fn any_body_can_be_judged_and_excerpted(
            status in 200u16..600,
            body in prop::collection::vec(any::<u8>(), 0..400),
            content_type in "[a-z/;=-]{0,20}",
        ) {
            let response = response(status, &content_type, body);
            let _ = judge(&response, "GetDevice", Some(&fmt::Error));
            let text = excerpt(&response).unwrap_or_default();
            prop_assert!(text.chars().count() <= EXCERPT);
        }
    }
}
