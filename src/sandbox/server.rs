//! Connections: accepting them, their time limits, and an orderly end.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::Clock;
use super::guard;
use super::request_log::{Entry, RequestLog};
use super::service::Dropped;

/// How long running requests may take after the end was asked for.
const END_PATIENCE: Duration = Duration::from_secs(2);
/// How long to wait when the system has no room for another connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What every connection needs.
pub struct Front {
    /// The operations.
    pub router: Router,
    /// Hosts that are served besides those of the machine and of the service.
    pub hosts: Vec<String>,
    /// Where requests are logged.
    pub log: Option<RequestLog>,
    /// The time that the log names.
    pub clock: Clock,
    /// How long the headers of a request may take to arrive; also how long a connection may idle.
    pub patience: Duration,
}

/// Serves connections until `shutdown` ends, then lets running requests finish. A connection that
/// cannot be accepted is no reason to stop.
pub async fn serve(listener: TcpListener, front: Front, shutdown: impl Future<Output = ()>) {
    let front = Arc::new(front);
    let (ending, end) = watch::channel(false);
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&front), end.clone()));
                }
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
            () = &mut shutdown => break,
        }
    }
    // Dropping the set afterwards ends what is still running.
    let _ = ending.send(true);
    let rest = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(END_PATIENCE, rest).await;
}

async fn connection(stream: TcpStream, front: Arc<Front>, mut end: watch::Receiver<bool>) {
    // Small answers must not wait for the acknowledgement of the ones before.
    let _ = stream.set_nodelay(true);
    let patience = front.patience;
    let service = service_fn(move |request| {
        let front = Arc::clone(&front);
        async move { respond(&front, request).await }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    // How a connection ends is the client's affair, and often a fault asked for.
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = end.wait_for(|ending| *ending) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// Answers a request, or asks hyper with an error to close the connection.
async fn respond(front: &Front, request: Request<Incoming>) -> Result<Response<Body>, io::Error> {
    let mut entry = front
        .log
        .as_ref()
        .map(|_| Entry::of(&request, (front.clock)()));
    let admitted = guard::admit(request.uri(), request.headers(), &front.hosts);
    let mut response = match admitted {
        Ok(()) => route(&front.router, request).await,
        Err(refusal) => refusal.into_response(),
    };
    response
        .headers_mut()
        .insert("x-amzn-requestid", request_id());
    if let (Some(log), Some(entry)) = (&front.log, entry.as_mut()) {
        // The answer matters more than the log; a log that fails shows by what it lacks.
        let _ = log.append(&entry.finish(&response));
    }
    if response.extensions().get::<Dropped>().is_some() {
        return Err(io::ErrorKind::ConnectionAborted.into());
    }
    Ok(response)
}

async fn route(router: &Router, request: Request<Incoming>) -> Response<Body> {
    let Ok(response) = TowerToHyperService::new(router.clone()).call(request).await;
    response
}

/// Returns a random id in the form of AWS's, a version 4 UUID.
fn request_id() -> HeaderValue {
    let mut bytes = [0; 16];
    // An id that is all zeros does no harm; nothing depends on it.
    let _ = getrandom::fill(&mut bytes);
    let random = u128::from_be_bytes(bytes);
    let part = |shift: u32, bits: u32| (random >> shift) & ((1 << bits) - 1);
    let id = format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
        part(96, 32),
        part(80, 16),
        part(64, 12),
        8 + part(60, 2),
        part(48, 12),
        part(0, 48)
    );
    HeaderValue::try_from(id).unwrap_or_else(|_| HeaderValue::from_static(""))
}
