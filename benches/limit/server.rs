//! A service as fast as can be: pages rendered before the first request, answers without a look at signatures.

use std::convert::Infallible;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Args;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// The most that the real service puts on a page.
const PAGE_SIZE: usize = 50;

/// What the service has, and how it behaves.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// How many devices there are
    #[arg(long, default_value_t = 0)]
    pub devices: usize,
    /// How long it waits before each answer, in milliseconds
    #[arg(long, default_value_t = 0)]
    pub latency: u64,
    /// How many updates a second it takes; 0 takes all
    #[arg(long, default_value_t = 0.0)]
    pub rate: f64,
    /// How many updates it takes at once after a pause
    #[arg(long, default_value_t = 0.0)]
    pub burst: f64,
    /// Serve https, and leave the certificate of its authority here
    #[arg(long)]
    pub tls: Option<PathBuf>,
}

/// Serves until standard input ends; tells its address first, and at the end how many updates it took and refused.
pub fn run(options: &Options) -> Result<()> {
    let service = Arc::new(Service::new(options));
    let acceptor = options.tls.as_ref().map(acceptor).transpose()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let counted = Arc::clone(&service);
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let line = format!("{} {}\n", count(&counted.taken), count(&counted.refused));
        let _ = std::io::stdout().write_all(line.as_bytes());
        end();
    });
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
        loop {
            let (socket, _) = listener.accept().await?;
            socket.set_nodelay(true)?;
            let (service, acceptor) = (Arc::clone(&service), acceptor.clone());
            tokio::spawn(async move {
                match acceptor {
                    None => service.serve(socket).await,
                    Some(acceptor) => {
                        if let Ok(socket) = acceptor.accept(socket).await {
                            service.serve(socket).await;
                        }
                    }
                }
            });
        }
    })
}

#[allow(
    clippy::exit,
    reason = "the server has no other end than its starter's"
)]
fn end() {
    std::process::exit(0);
}

struct Service {
    pages: Vec<Bytes>,
    latency: Duration,
    limit: Option<Mutex<Bucket>>,
    taken: AtomicU64,
    refused: AtomicU64,
}

impl Service {
    fn new(options: &Options) -> Self {
        let limit = (options.rate > 0.0).then(|| {
            Mutex::new(Bucket {
                rate: options.rate,
                burst: options.burst,
                left: options.burst,
                since: Instant::now(),
            })
        });
        Self {
            pages: pages(options.devices),
            latency: Duration::from_millis(options.latency),
            limit,
            taken: AtomicU64::new(0),
            refused: AtomicU64::new(0),
        }
    }

    async fn serve(self: Arc<Self>, socket: impl AsyncRead + AsyncWrite + Unpin) {
        let answer = service_fn(|request| self.answer(request));
        // A connection that breaks is the client's affair.
        let _ = http1::Builder::new()
            .timer(TokioTimer::new())
            .serve_connection(TokioIo::new(socket), answer)
            .await;
    }

    async fn answer(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let (head, body) = request.into_parts();
        let _ = body.collect().await;
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        let id = head.uri.path().strip_prefix("/devices").unwrap_or_default();
        Ok(match (head.method, id.trim_start_matches('/')) {
            (Method::GET, "") => self.page(head.uri.query().unwrap_or_default()),
            (Method::GET, id) => found(&detail(id)),
            (Method::PATCH, id) => self.update(id),
            _ => refusal(StatusCode::NOT_FOUND, "ResourceNotFoundException"),
        })
    }

    fn page(&self, query: &str) -> Response<Full<Bytes>> {
        let token = query
            .split('&')
            .find_map(|pair| pair.strip_prefix("nextToken="));
        let page = token.map_or(Some(0), |token| token.trim_start_matches('0').parse().ok());
        match page.and_then(|page: usize| self.pages.get(page)) {
            Some(page) => respond(StatusCode::OK, page.clone()),
            None => refusal(StatusCode::BAD_REQUEST, "ValidationException"),
        }
    }

    fn update(&self, id: &str) -> Response<Full<Bytes>> {
        let is_allowed =
            |bucket: &Mutex<Bucket>| bucket.lock().is_ok_and(|mut bucket| bucket.take());
        if self.limit.as_ref().is_none_or(is_allowed) {
            self.taken.fetch_add(1, Ordering::Relaxed);
            return found(&summary(id, 1));
        }
        self.refused.fetch_add(1, Ordering::Relaxed);
        refusal(StatusCode::TOO_MANY_REQUESTS, "ThrottlingException")
    }
}

/// A token bucket.
struct Bucket {
    rate: f64,
    burst: f64,
    left: f64,
    since: Instant,
}

impl Bucket {
    fn take(&mut self) -> bool {
        let now = Instant::now();
        let refilled = now.duration_since(self.since).as_secs_f64() * self.rate;
        self.left = (self.left + refilled).min(self.burst);
        self.since = now;
        let is_left = self.left >= 1.0;
        if is_left {
            self.left -= 1.0;
        }
        is_left
    }
}

/// The id of a device, as long as real ones.
pub fn id(number: usize) -> String {
    format!("Bench{number:019}")
}

fn pages(devices: usize) -> Vec<Bytes> {
    let count = devices.div_ceil(PAGE_SIZE).max(1);
    let page = |page: usize| {
        let numbers = page * PAGE_SIZE..devices.min((page + 1) * PAGE_SIZE);
        let items: Vec<_> = numbers.map(|number| summary(&id(number), number)).collect();
        let mut answer = json!({ "devices": items });
        if page + 1 < count {
            // As long as a real token.
            answer["nextToken"] = format!("{:0120}", page + 1).into();
        }
        Bytes::from(answer.to_string())
    };
    (0..count).map(page).collect()
}

/// What a list says of a device: every member that a device in use has.
fn summary(id: &str, number: usize) -> Value {
    let time = 1_760_000_000 + number % 10_000_000;
    json!({
        "id": id,
        "serialNumber": format!("G1D00W{:08}XJ", number % 100_000_000),
        "name": format!("São Paulo call centre {number}"),
        "model": "AFTGAZL",
        "environmentId": "c6xnpxteu",
        "status": "REGISTERED",
        "currentSoftwareSetId": "41",
        "desiredSoftwareSetId": "42",
        "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
        "lastConnectedAt": time + 1,
        "lastPostureAt": format!("{}.123", time + 2).parse::<f64>().unwrap_or_default(),
        "createdAt": time,
        "updatedAt": time + 3,
        "arn": format!("arn:aws:thinclient:us-east-1:123456789012:device/{id}"),
        "lastUserId": "maria.silva@example.com",
    })
}

fn detail(id: &str) -> Value {
    let mut device = summary(id, 1);
    device["softwareSetUpdateStatus"] = "UP_TO_DATE".into();
    device["softwareSetComplianceStatus"] = "COMPLIANT".into();
    device
}

fn found(device: &Value) -> Response<Full<Bytes>> {
    respond(
        StatusCode::OK,
        json!({ "device": device }).to_string().into(),
    )
}

fn refusal(status: StatusCode, code: &'static str) -> Response<Full<Bytes>> {
    let body = json!({ "message": "refused by the benchmark" }).to_string();
    let mut response = respond(status, body.into());
    let headers = response.headers_mut();
    headers.insert(
        "x-amzn-errortype",
        hyper::header::HeaderValue::from_static(code),
    );
    response
}

fn respond(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    let json = hyper::header::HeaderValue::from_static("application/json");
    response
        .headers_mut()
        .insert(hyper::header::CONTENT_TYPE, json);
    response
}

/// Makes an authority and a certificate of its for this machine.
fn acceptor(ca_file: &PathBuf) -> Result<TlsAcceptor> {
    let authority_key = rcgen::KeyPair::generate()?;
    let mut authority = rcgen::CertificateParams::new(Vec::new())?;
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let certificate = authority.self_signed(&authority_key)?;
    std::fs::write(ca_file, certificate.pem()).context("the authority's certificate")?;
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate()?;
    let server =
        rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()])?.signed_by(&key, &issuer)?;
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(anyhow::Error::msg)?;
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![server.der().clone()], key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
