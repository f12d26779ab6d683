//! What the SDK's own classifiers leave out: a bare 429, the `Retry-After` header, an answer cut short.

use std::time::Duration;

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryClassifierPriority, RetryReason,
};
use aws_smithy_types::retry::ErrorKind;

use super::cause::find_cause;
use super::guard::{Problem, Untrusted};

/// Completes the verdict of the classifiers that ran before.
#[derive(Debug)]
pub(super) struct AnswerClassifier {
    /// The time that one call may take with its retries. A longer `Retry-After` ends the call at once.
    pub(super) patience: Duration,
}

impl ClassifyRetry for AnswerClassifier {
    fn name(&self) -> &'static str {
        "AnswerClassifier"
    }

    // Last of all: it reads the verdict of the others.
    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::run_after(RetryClassifierPriority::transient_error_classifier())
    }

    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        self.classify_retry_v2(context, &RetryAction::NoActionIndicated)
    }

    fn classify_retry_v2(
        &self,
        context: &InterceptorContext,
        previous: &RetryAction,
    ) -> RetryAction {
        let kind = match previous {
            RetryAction::RetryIndicated(RetryReason::RetryableError {
                kind,
                retry_after: None,
            }) => *kind,
            RetryAction::NoActionIndicated => match own_verdict(context) {
                Some(kind) => kind,
                None => return RetryAction::NoActionIndicated,
            },
            // Forbidden, or the SDK found a delay of its own.
            _ => return RetryAction::NoActionIndicated,
        };
        match context.response().and_then(asked_delay) {
            Some(delay) if delay >= self.patience => RetryAction::RetryForbidden,
            Some(delay) => RetryAction::retryable_error_with_explicit_delay(kind, delay),
            None => RetryAction::retryable_error(kind),
        }
    }
}

fn own_verdict(context: &InterceptorContext) -> Option<ErrorKind> {
    let failure = context.output_or_error()?.err()?;
    if context.response()?.status().as_u16() == 429 {
        return Some(ErrorKind::ThrottlingError);
    }
    let untrusted = find_cause::<Untrusted>(failure)?;
    (untrusted.problem == Problem::Cut).then_some(ErrorKind::TransientError)
}

/// How long an answer asks to wait. The service sends whole seconds, not the header's date form; the other
/// header, in milliseconds, is what AWS's own clients read.
pub(super) fn asked_delay(response: &HttpResponse) -> Option<Duration> {
    let number = |name| response.headers().get(name)?.trim().parse().ok();
    number("x-amz-retry-after")
        .map(Duration::from_millis)
        .or_else(|| number("retry-after").map(Duration::from_secs))
}
