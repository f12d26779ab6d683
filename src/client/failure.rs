//! From the SDK's errors to [`Error`]: the typed variants and the metadata, never the `Debug` text, which
//! holds whole answers.

use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_workspacesthinclient::Error as ServiceError;
use aws_sdk_workspacesthinclient::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_workspacesthinclient::operation;
use aws_sdk_workspacesthinclient::types::error::ValidationException;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_types::request_id::RequestId;

use super::Connection;
use super::cause::{chain_text, find_cause};
use super::endpoint::REGIONS;
use super::guard::{self, Problem, Untrusted};
use super::http::{Reason, Setup, Unreachable};
use super::retry;
use crate::error::{Error, Field, Kind, Reach, Result};

/// Turns the outcome of a request into the program's own.
pub trait Explain<T> {
    /// Says what went wrong in words for people, with the operation's name, the exit code's kind and hints.
    ///
    /// # Errors
    ///
    /// The explained failure.
    fn explain(self, connection: &Connection) -> Result<T>;
}

impl<T, E: OperationError> Explain<T> for Result<T, SdkError<E, HttpResponse>> {
    fn explain(self, connection: &Connection) -> Result<T> {
        self.map_err(|error| {
            let failure = Failure {
                operation: E::OPERATION,
                connection,
            };
            failure.explain(error.map_service_error(Into::into))
        })
    }
}

/// An operation's error type; it knows the operation's name.
pub trait OperationError: Into<ServiceError> {
    /// The operation as the API spells it, which is also its IAM action.
    const OPERATION: &'static str;
}

macro_rules! operation_errors {
    ($($module:ident :: $error:ident => $operation:literal,)*) => {$(
        impl OperationError for operation::$module::$error {
            const OPERATION: &'static str = $operation;
        }
    )*};
}

operation_errors! {
    create_environment::CreateEnvironmentError => "CreateEnvironment",
    delete_device::DeleteDeviceError => "DeleteDevice",
    delete_environment::DeleteEnvironmentError => "DeleteEnvironment",
    deregister_device::DeregisterDeviceError => "DeregisterDevice",
    get_device::GetDeviceError => "GetDevice",
    get_environment::GetEnvironmentError => "GetEnvironment",
    get_software_set::GetSoftwareSetError => "GetSoftwareSet",
    list_devices::ListDevicesError => "ListDevices",
    list_environments::ListEnvironmentsError => "ListEnvironments",
    list_software_sets::ListSoftwareSetsError => "ListSoftwareSets",
    list_tags_for_resource::ListTagsForResourceError => "ListTagsForResource",
    tag_resource::TagResourceError => "TagResource",
    untag_resource::UntagResourceError => "UntagResource",
    update_device::UpdateDeviceError => "UpdateDevice",
    update_environment::UpdateEnvironmentError => "UpdateEnvironment",
    update_software_set::UpdateSoftwareSetError => "UpdateSoftwareSet",
}

/// One failed request.
struct Failure<'a> {
    operation: &'static str,
    connection: &'a Connection,
}

impl Failure<'_> {
    fn explain(&self, error: SdkError<ServiceError, HttpResponse>) -> Error {
        let request_id = error.raw_response().and_then(RequestId::request_id);
        let request_id = request_id.map(str::to_owned);
        let delay = error.raw_response().and_then(retry::asked_delay);
        let status = error
            .raw_response()
            .map(|response| response.status().as_u16());
        let explained = self.translate(error);
        let explained = match (explained.kind(), status) {
            (Kind::Transient, Some(429 | 503)) => explained.reached(Reach::Throttled),
            (Kind::Transient, _) if explained.code().contains("Throttl") => {
                explained.reached(Reach::Throttled)
            }
            _ => explained,
        };
        explained
            .retry_after(delay)
            .operation(self.operation)
            .request_id(request_id.as_deref())
    }

    fn translate(&self, error: SdkError<ServiceError, HttpResponse>) -> Error {
        if let Some(cause) = find_cause::<Untrusted>(&error) {
            return untrusted(cause);
        }
        if let Some(cause) = find_cause::<Setup>(&error) {
            return Error::usage(cause.to_string());
        }
        if let Some(cause) = find_cause::<CredentialsError>(&error)
            && let Some(source) = &self.connection.source
        {
            return source.explain(cause);
        }
        if let Some(cause) = find_cause::<Unreachable>(&error) {
            return self.hint_region(unreachable(cause));
        }
        match error {
            SdkError::ServiceError(context) => {
                let response = context.raw();
                self.service_error(context.err(), response)
            }
            SdkError::TimeoutError(_) => self.hint_region(self.timed_out()),
            SdkError::ResponseError(_) => Error::new(
                Kind::Untrusted,
                "TruncatedAnswer",
                "the answer broke off on the way, still after retries",
            )
            .reached(Reach::Unanswered),
            SdkError::ConstructionFailure(_) => Error::new(
                Kind::Usage,
                "ConstructionFailure",
                format!("the request cannot be made: {}", chain_text(&error)),
            ),
            _ => Error::new(
                Kind::Transient,
                "DispatchFailure",
                format!("the request was not sent: {}", chain_text(&error)),
            )
            .reached(Reach::Unsent),
        }
    }

    fn timed_out(&self) -> Error {
        let (place, timeout) = (self.place(), self.connection.timeout);
        let message = format!("no answer from {place} within {timeout:?}");
        Error::new(Kind::Transient, "TimeoutError", message).reached(Reach::Unanswered)
    }

    fn place(&self) -> String {
        match &self.connection.endpoint {
            Some(endpoint) => endpoint.authority().to_owned(),
            None => format!("the service in {}", self.connection.region),
        }
    }

    /// New regions are not refused beforehand: this list ages. But it explains a name that does not resolve.
    fn hint_region(&self, error: Error) -> Error {
        let region = &*self.connection.region;
        if self.connection.endpoint.is_some() || REGIONS.contains(&region) {
            return error;
        }
        error.hint(format!(
            "the service is not known to be in {region}; it is in {}",
            REGIONS.join(", ")
        ))
    }

    fn service_error(&self, error: &ServiceError, response: &HttpResponse) -> Error {
        let status = response.status().as_u16();
        let Some(code) = error.code() else {
            return self.uncoded(response);
        };
        let kind = kind_of(error).or_else(|| kind_of_code(code));
        let kind = kind.unwrap_or_else(|| kind_of_status(status));
        let message = error.message().filter(|message| !message.is_empty());
        let message = message.map_or_else(|| format!("{code} ({status})"), str::to_owned);
        let explained = add_details(Error::new(kind, code.to_owned(), message), error);
        match kind {
            Kind::Credentials => self.hint_identity(explained, code),
            _ => explained,
        }
    }

    /// An error answer without a code: from something in front of the service, judged by its status.
    fn uncoded(&self, response: &HttpResponse) -> Error {
        let status = response.status().as_u16();
        let kind = match kind_of_status(status) {
            // A proxy's page says nothing about the resource or the permissions.
            kind if kind != Kind::Transient && !guard::is_json(response) => Kind::Untrusted,
            kind => kind,
        };
        let excerpt = match kind {
            Kind::Untrusted => guard::excerpt(response),
            _ => None,
        };
        let message = guard::describe(response, &self.place(), excerpt.as_deref());
        let error = Error::new(kind, format!("Http{status}"), message);
        match kind {
            Kind::Credentials => self.hint_identity(error, ""),
            _ => error,
        }
    }

    fn hint_identity(&self, error: Error, code: &str) -> Error {
        if let Some(skew) = self.connection.clock_skew() {
            return error.hint(format!("{skew}: set it right"));
        }
        if matches!(code, "AccessDeniedException" | "AccessDenied") {
            return self.hint_permission(error);
        }
        match &self.connection.source {
            Some(source) => source.advise(error),
            None => error,
        }
    }

    fn hint_permission(&self, error: Error) -> Error {
        let operation = self.operation;
        let Connection { region, source, .. } = self.connection;
        let source = source.as_ref().map_or_else(String::new, |source| {
            format!(" (credentials of {}, {region})", source.describe())
        });
        let error = error.hint(format!(
            "the identity needs the IAM action thinclient:{operation}{source}"
        ));
        match extra_actions(operation) {
            [] => error,
            extra => error.hint(format!("this operation also needs {}", extra.join(", "))),
        }
    }
}

/// The IAM actions beyond `thinclient:OPERATION`, from the administrator guide.
fn extra_actions(operation: &str) -> &'static [&'static str] {
    // Creating needs them all, updating all but the last.
    const ACTIONS: [&str; 5] = [
        "workspaces:DescribeWorkspaceDirectories",
        "appstream:DescribeStacks",
        "workspaces-web:GetPortal",
        "workspaces-web:GetUserSettings",
        "iam:CreateServiceLinkedRole",
    ];
    match operation {
        "CreateEnvironment" => &ACTIONS,
        "UpdateEnvironment" => ACTIONS.split_at(4).0,
        _ => &[],
    }
}

/// The kind of a modelled error.
fn kind_of(error: &ServiceError) -> Option<Kind> {
    Some(match error {
        ServiceError::AccessDeniedException(_) => Kind::Credentials,
        ServiceError::ConflictException(_) => Kind::Conflict,
        ServiceError::InternalServerException(_) | ServiceError::ThrottlingException(_) => {
            Kind::Transient
        }
        ServiceError::ResourceNotFoundException(_) => Kind::NotFound,
        ServiceError::ServiceQuotaExceededException(_) | ServiceError::ValidationException(_) => {
            Kind::Other
        }
        _ => return None,
    })
}

/// The kind of an error that every AWS service may send, but no model has.
fn kind_of_code(code: &str) -> Option<Kind> {
    Some(match code {
        "AccessDenied"
        | "AuthFailure"
        | "ExpiredToken"
        | "ExpiredTokenException"
        | "IncompleteSignature"
        | "IncompleteSignatureException"
        | "InvalidClientTokenId"
        | "InvalidSignatureException"
        | "MissingAuthenticationToken"
        | "MissingAuthenticationTokenException"
        | "NotAuthorized"
        | "OptInRequired"
        | "RequestExpired"
        | "RequestTimeTooSkewed"
        | "SignatureDoesNotMatch"
        | "UnauthorizedException"
        | "UnrecognizedClientException" => Kind::Credentials,
        "IdempotentParameterMismatch" | "IdempotentParameterMismatchException" => Kind::Conflict,
        "RequestTimeout"
        | "RequestTimeoutException"
        | "ServiceUnavailable"
        | "ServiceUnavailableException" => Kind::Transient,
        _ if code.contains("Throttl") || code.starts_with("TooManyRequests") => Kind::Transient,
        _ => return None,
    })
}

fn kind_of_status(status: u16) -> Kind {
    match status {
        401 | 403 => Kind::Credentials,
        404 => Kind::NotFound,
        409 => Kind::Conflict,
        408 | 429 | 500.. => Kind::Transient,
        _ => Kind::Other,
    }
}

/// Adds what the modelled members say.
fn add_details(explained: Error, error: &ServiceError) -> Error {
    let seconds = |after: Option<i32>| after.filter(|after| *after > 0);
    let (resource, after) = match error {
        ServiceError::ConflictException(e) => (e.resource_id(), None),
        ServiceError::ResourceNotFoundException(e) => (e.resource_id(), None),
        ServiceError::ServiceQuotaExceededException(e) => {
            let explained = match e.quota_code() {
                Some(quota) => explained.hint(format!(
                    "ask for more in Service Quotas (service thinclient, quota {quota})"
                )),
                None => explained,
            };
            return with_resource(explained, e.resource_id());
        }
        ServiceError::ThrottlingException(e) => (None, seconds(e.retry_after_seconds())),
        ServiceError::InternalServerException(e) => (None, seconds(e.retry_after_seconds())),
        ServiceError::ValidationException(e) => return explained.fields(fields(e)),
        _ => (None, None),
    };
    let explained = with_resource(explained, resource);
    match after {
        Some(after) => explained.hint(format!("the service asks to wait {after} s")),
        None => explained,
    }
}

fn with_resource(error: Error, id: Option<&str>) -> Error {
    match id {
        Some(id) => error.resource(id),
        None => error,
    }
}

fn fields(error: &ValidationException) -> impl Iterator<Item = Field> + '_ {
    error.field_list().iter().map(|field| Field {
        name: field.name().to_owned(),
        message: field.message().to_owned(),
    })
}

fn untrusted(cause: &Untrusted) -> Error {
    let code = match cause.problem {
        Problem::Cut => "TruncatedAnswer",
        Problem::Redirect | Problem::Foreign | Problem::Empty | Problem::Shape => "UntrustedAnswer",
    };
    let error = Error::new(Kind::Untrusted, code, cause.to_string());
    match cause.problem {
        Problem::Redirect | Problem::Foreign => error
            .hint("something between here and AWS answers in its place: a proxy, a sign-in page"),
        Problem::Empty | Problem::Cut | Problem::Shape => error.reached(Reach::Unanswered),
    }
}

/// A request that got no answer.
pub(super) fn unreachable(cause: &Unreachable) -> Error {
    let code = match cause.reason {
        Reason::Timeout => "TimeoutError",
        Reason::Tls => "TlsError",
        Reason::Dns | Reason::Refused | Reason::Connection => "DispatchFailure",
    };
    let error = Error::new(Kind::Transient, code, cause.to_string());
    let error = match cause.proxy {
        Some(variable) => error.hint(format!("{variable} is set: it may be the proxy that fails")),
        None => error,
    };
    match cause.reason {
        Reason::Tls => error
            .retryable(false)
            .reached(Reach::Unsent)
            .hint("a proxy that inspects TLS needs its certificate in AWS_CA_BUNDLE"),
        reason if reason.may_follow_sending() => error.reached(Reach::Unanswered),
        Reason::Dns | Reason::Refused | Reason::Timeout | Reason::Connection => {
            error.reached(Reach::Unsent)
        }
    }
}
