//! What the service answers instead of a success.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value, json};

use super::validate::Violation;

/// The header that names an error, as restJson1 wants it.
pub const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

/// An error's name and HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind(&'static str, u16);

/// The modelled errors, then those that AWS answers before a service is reached.
#[allow(missing_docs, reason = "the names are the API's own")]
impl Kind {
    pub const ACCESS_DENIED: Self = Self("AccessDeniedException", 403);
    pub const CONFLICT: Self = Self("ConflictException", 409);
    pub const INTERNAL: Self = Self("InternalServerException", 500);
    pub const NOT_FOUND: Self = Self("ResourceNotFoundException", 404);
    pub const QUOTA: Self = Self("ServiceQuotaExceededException", 402);
    pub const THROTTLING: Self = Self("ThrottlingException", 429);
    pub const VALIDATION: Self = Self("ValidationException", 400);

    pub const EXPIRED_TOKEN: Self = Self("ExpiredTokenException", 403);
    pub const INCOMPLETE_SIGNATURE: Self = Self("IncompleteSignatureException", 403);
    pub const INVALID_SIGNATURE: Self = Self("InvalidSignatureException", 403);
    pub const MISDIRECTED: Self = Self("MisdirectedRequestException", 421);
    pub const MISSING_TOKEN: Self = Self("MissingAuthenticationTokenException", 403);
    pub const ORIGIN_REFUSED: Self = Self("ForbiddenException", 403);
    pub const TOO_LARGE: Self = Self("RequestEntityTooLargeException", 413);
    pub const UNAVAILABLE: Self = Self("ServiceUnavailableException", 503);
    pub const UNKNOWN_OPERATION: Self = Self("UnknownOperationException", 404);
}

/// The value of `reason` in a `ValidationException`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The request is not JSON, or a value is of another type.
    CannotParse,
    /// Members break constraints.
    FieldValidationFailed,
    /// A rule that no single member breaks.
    Other,
}

impl Reason {
    fn as_str(self) -> &'static str {
        match self {
            Self::CannotParse => "cannotParse",
            Self::FieldValidationFailed => "fieldValidationFailed",
            Self::Other => "other",
        }
    }
}

/// A resource that an error is about; the types are those of the ARNs.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// `device`, `environment` or `softwareset`.
    pub kind: &'a str,
    /// The resource's id.
    pub id: &'a str,
}

/// An error answer.
#[derive(Clone, Debug)]
pub struct Failure {
    kind: Kind,
    members: Map<String, Value>,
    retry_after: Option<u64>,
}

impl Failure {
    /// Makes an answer of a name and a message.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        let mut members = Map::new();
        members.insert("message".to_owned(), Value::String(message.into()));
        // The service tells how long to wait with every 429 and 500.
        let retry_after = [Kind::THROTTLING, Kind::INTERNAL]
            .contains(&kind)
            .then_some(1);
        Self {
            kind,
            members,
            retry_after,
        }
    }

    /// Says that a resource is not there.
    pub fn not_found(subject: Subject) -> Self {
        let message = format!("The {} {} does not exist.", subject.kind, subject.id);
        Self::new(Kind::NOT_FOUND, message).about(subject)
    }

    /// Says that a resource's state forbids the operation.
    pub fn conflict(subject: Subject, message: impl Into<String>) -> Self {
        Self::new(Kind::CONFLICT, message).about(subject)
    }

    /// Refuses the input for the given violations.
    pub fn invalid(violations: &[Violation]) -> Self {
        let count = violations.len();
        let errors = if count == 1 { "error" } else { "errors" };
        let all: Vec<_> = violations.iter().map(Violation::message).collect();
        let message = format!("{count} validation {errors} detected: {}", all.join("; "));
        let fields = violations
            .iter()
            .map(|violation| json!({"name": violation.path, "message": violation.message()}))
            .collect();
        let reason = if violations.iter().any(|violation| violation.wrong_type) {
            Reason::CannotParse
        } else {
            Reason::FieldValidationFailed
        };
        Self::validation(reason, message).with("fieldList", Value::Array(fields))
    }

    /// Refuses the input for one member.
    pub fn invalid_member(path: &str, demand: &str) -> Self {
        Self::invalid(&[Violation::new(path, demand)])
    }

    /// Refuses the input as a whole.
    pub fn validation(reason: Reason, message: impl Into<String>) -> Self {
        Self::new(Kind::VALIDATION, message).with("reason", reason.as_str())
    }

    /// Adds a modelled member.
    #[must_use]
    pub fn with(mut self, member: &str, value: impl Into<Value>) -> Self {
        self.members.insert(member.to_owned(), value.into());
        self
    }

    /// Names the resource that the error is about.
    #[must_use]
    pub fn about(self, subject: Subject) -> Self {
        self.with("resourceId", subject.id)
            .with("resourceType", subject.kind)
    }

    /// Says after how many seconds another try is worth it.
    #[must_use]
    pub fn retry_after(self, seconds: u64) -> Self {
        let retry_after = Some(seconds);
        Self {
            retry_after,
            ..self
        }
    }

    /// Renders the answer.
    pub fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(Value::Object(self.members).to_string()));
        *response.status_mut() =
            StatusCode::from_u16(self.kind.1).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, JSON);
        headers.insert(ERROR_TYPE, HeaderValue::from_static(self.kind.0));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

/// The content type of every body.
pub const JSON: HeaderValue = HeaderValue::from_static("application/json");

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::new(Kind::INTERNAL, format!("The sandbox's database: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_several_violations_are_worded_as_aws_does() {
        let one = [Violation::new("name", "Member must not be null")];
        let text = "Value at 'name' failed to satisfy constraint: Member must not be null";
        let failure = Failure::invalid(&one);
        assert_eq!(
            failure.members["message"],
            format!("1 validation error detected: {text}")
        );
        assert_eq!(
            failure.members["fieldList"],
            json!([{"name": "name", "message": text}])
        );
        assert_eq!(failure.members["reason"], "fieldValidationFailed");
        let two = Failure::invalid(&[one[0].clone(), one[0].clone()]);
        let message = two.members["message"].as_str().expect("a string");
        assert!(message.starts_with("2 validation errors detected: Value at"));
    }

    #[test]
    fn throttling_and_internal_errors_say_when_to_try_again() {
        let retry = |kind| {
            let response = Failure::new(kind, "x").into_response();
            response.headers().get(header::RETRY_AFTER).cloned()
        };
        assert_eq!(retry(Kind::THROTTLING), Some(HeaderValue::from(1)));
        assert_eq!(retry(Kind::INTERNAL), Some(HeaderValue::from(1)));
        assert_eq!(retry(Kind::CONFLICT), None);
    }
}
