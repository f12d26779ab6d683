//! From an HTTP request to its answer: routing, authorization, faults, rules.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use axum::routing::{MethodFilter, on};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use serde_json::Value;

use super::call::{self, Call, Raw};
use super::failure::{Failure, JSON, Kind, Reason};
use super::faults::{self, Injector};
use super::model::{OPERATIONS, Operation};
use super::request_log::Trace;
use super::rules::{self, Context};
use super::store::Store;
use super::{Clock, guard};

/// The largest body that is taken.
const MAX_BODY: usize = 1024 * 1024;
/// The most that is read of a larger one, so that its sender gets to read the refusal.
const MAX_DRAINED: usize = 16 * MAX_BODY;
/// How long a body may take to arrive.
const BODY_PATIENCE: Duration = Duration::from_secs(30);

/// What all requests share.
pub struct Service {
    /// The state; one request at a time.
    pub store: Mutex<Store>,
    /// What shall go wrong.
    pub faults: Injector,
    /// The source of the time of all resources.
    pub clock: Clock,
    /// How many environments there may be.
    pub environments_quota: u32,
}

/// The labels of a path, decoded; a path may hold what is no text.
type Labels = Result<RawPathParams, RawPathParamsRejection>;

/// Marks an answer that is never sent: the connection is closed in its place.
#[derive(Clone, Copy, Debug)]
pub struct Dropped;

/// Routes every operation of the table.
pub fn router(service: Arc<Service>) -> Router {
    let unknown = || async { unknown_operation() };
    OPERATIONS
        .iter()
        .fold(Router::new(), |router, operation| {
            let handler = move |State(service): State<Arc<Service>>,
                                labels: Labels,
                                request: Request| async move {
                answer(&service, operation, labels, request).await
            };
            router.route(&path(operation), on(method(operation), handler))
        })
        .fallback(unknown)
        .method_not_allowed_fallback(unknown)
        .with_state(service)
}

/// Some clients leave the slashes of an ARN in the path as they are, so that label takes them.
fn path(operation: &Operation) -> String {
    operation.uri.replace("{resourceArn}", "{*resourceArn}")
}

fn method(operation: &Operation) -> MethodFilter {
    match operation.method {
        "POST" => MethodFilter::POST,
        "PATCH" => MethodFilter::PATCH,
        "DELETE" => MethodFilter::DELETE,
        _ => MethodFilter::GET,
    }
}

fn unknown_operation() -> Response<Body> {
    Failure::new(
        Kind::UNKNOWN_OPERATION,
        "No operation has this method and path.",
    )
    .into_response()
}

/// Answers a call of `operation`, and leaves in the answer what the request log wants to know.
async fn answer(
    service: &Service,
    operation: &'static Operation,
    labels: Labels,
    request: Request,
) -> Response<Body> {
    // A path that answers GET is offered HEAD as well; the service knows none.
    if request.method() == Method::HEAD {
        return unknown_operation();
    }
    let mut trace = Trace::of(operation);
    let done = match label(labels) {
        Ok(label) => {
            trace.resource_id.clone_from(&label);
            handle(service, operation, label.as_deref(), request, &mut trace).await
        }
        Err(failure) => Err(failure),
    };
    service.faults.delay().await;
    let mut response = done.unwrap_or_else(Failure::into_response);
    response.extensions_mut().insert(trace);
    response
}

/// Returns the decoded value of the path's label, if it has one.
fn label(labels: Labels) -> Result<Option<String>, Failure> {
    let labels = labels.map_err(|_| {
        let message = "The path is not UTF-8.";
        Failure::validation(Reason::CannotParse, message)
    })?;
    Ok(labels.iter().next().map(|(_, value)| value.to_owned()))
}

async fn handle(
    service: &Service,
    operation: &'static Operation,
    label: Option<&str>,
    request: Request,
    trace: &mut Trace,
) -> Result<Response<Body>, Failure> {
    let (parts, body) = request.into_parts();
    let body = read(body).await?;
    let region = guard::signed_region(&parts.headers)?;
    service.faults.admit()?;
    let fault = service.faults.strike(operation);
    trace.fault = fault.map(faults::Kind::name);
    let call = || {
        let call = read_call(operation, label, region, &parts, &body);
        trace.client_token = call.as_ref().ok().and_then(client_token);
        call.and_then(|call| perform(service, &call))
            .map(|body| success(operation, &body))
    };
    match fault {
        None => call(),
        Some(fault) => strike(fault, call).await,
    }
}

fn client_token(call: &Call) -> Option<String> {
    call.input.owned("clientToken")
}

fn read_call(
    operation: &'static Operation,
    label: Option<&str>,
    region: String,
    parts: &Parts,
    body: &[u8],
) -> Result<Call, Failure> {
    let query = parts.uri.query().unwrap_or_default();
    let raw = Raw { label, query, body };
    Ok(Call {
        operation,
        input: call::read(operation, &raw)?,
        region,
    })
}

fn perform(service: &Service, call: &Call) -> Result<Value, Failure> {
    let now = (service.clock)().as_millisecond();
    let mut store = service.store.lock().unwrap_or_else(PoisonError::into_inner);
    let work = |db: &rusqlite::Connection| {
        let cx = Context {
            db,
            input: &call.input,
            region: &call.region,
            now,
            environments_quota: service.environments_quota,
        };
        rules::perform(call, &cx)
    };
    if call.operation.reads() {
        store.read(work)
    } else {
        store.write(work)
    }
}

fn success(operation: &Operation, body: &Value) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(operation.code).unwrap_or_default();
    // 204 has no body; the others have one even when it says nothing, as restJson1 wants it.
    if operation.code != 204 {
        *response.body_mut() = Body::from(body.to_string());
        response.headers_mut().insert(header::CONTENT_TYPE, JSON);
    }
    response
}

/// Reads a body; one that is too large is read on and thrown away, within limits.
async fn read(body: Body) -> Result<Vec<u8>, Failure> {
    let reading = async {
        let mut chunks = body.into_data_stream();
        let mut kept = Vec::new();
        let mut length = 0;
        while let Ok(Some(chunk)) = chunks.try_next().await {
            length += chunk.len();
            if length <= MAX_BODY {
                kept.extend_from_slice(&chunk);
            }
            if length > MAX_DRAINED {
                break;
            }
        }
        (length <= MAX_BODY).then_some(kept)
    };
    let read = tokio::time::timeout(BODY_PATIENCE, reading).await;
    read.ok().flatten().ok_or_else(|| {
        let message = "The body is larger than 1 MiB, or came too slowly.";
        Failure::new(Kind::TOO_LARGE, message)
    })
}

/// Answers as a fault demands; `call` does what was asked for.
async fn strike(
    fault: faults::Kind,
    call: impl FnOnce() -> Result<Response<Body>, Failure>,
) -> Result<Response<Body>, Failure> {
    match fault {
        faults::Kind::Answer(kind) => Err(faults::answer(kind)),
        faults::Kind::Reset => Ok(dropped()),
        faults::Kind::Lost => call().map(|_| dropped()),
        faults::Kind::Stall => {
            call()?;
            std::future::pending().await
        }
        faults::Kind::Html => Ok(page()),
        faults::Kind::Empty => Ok(Response::new(Body::empty())),
        faults::Kind::Truncated => truncated(call()?).await,
    }
}

fn dropped() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(Dropped);
    response
}

/// What proxies and captive portals put in the place of an answer.
fn page() -> Response<Body> {
    let html =
        "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>";
    let mut response = Response::new(Body::from(html));
    let html = HeaderValue::from_static("text/html");
    response.headers_mut().insert(header::CONTENT_TYPE, html);
    response
}

/// Announces the whole body and closes the connection after half of it.
async fn truncated(response: Response<Body>) -> Result<Response<Body>, Failure> {
    let (mut parts, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX)
        .await
        .map_err(|_| Failure::new(Kind::INTERNAL, "The answer cannot be read."))?;
    if whole.is_empty() {
        return Ok(dropped());
    }
    parts
        .headers
        .insert(header::CONTENT_LENGTH, whole.len().into());
    let half = whole.slice(..whole.len() / 2);
    let cut = async {
        // What was written so far leaves while this waits.
        tokio::task::yield_now().await;
        Err::<Bytes, _>(io::Error::from(io::ErrorKind::ConnectionAborted))
    };
    let halves = stream::iter([Ok(half)]).chain(stream::once(cut));
    let body = Body::from_stream(halves);
    Ok(Response::from_parts(parts, body))
}
