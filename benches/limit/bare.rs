//! The limit: the same requests with hyper, aws-sigv4 and `serde_json`, and nothing of what makes a program safe to
//! use: no retries, no time-outs, no configuration, one kind of output.

use std::cell::Cell;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::SystemTime;

use anyhow::{Context, Result, ensure};
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use clap::{Args, ValueEnum};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use serde::{Deserialize, Serialize};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::server;

/// What to do.
#[derive(Args)]
pub struct Options {
    work: Work,
    /// Where the service listens
    address: String,
    /// How many updates to send
    #[arg(long, default_value_t = 0)]
    count: usize,
    /// How many of them at once
    #[arg(long, default_value_t = 16)]
    concurrency: usize,
    /// Speak https, and trust this authority
    #[arg(long)]
    ca: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Work {
    /// Print every device as a line of JSON
    List,
    /// Update devices
    Update,
}

/// Does it.
pub fn run(options: &Options) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, async {
        match options.work {
            Work::List => list(options).await,
            Work::Update => update(options).await,
        }
    })
}

/// A device of a list; only what stands in every answer of the benchmark's service or the sandbox.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Device {
    id: String,
    serial_number: Option<String>,
    name: Option<String>,
    model: Option<String>,
    environment_id: Option<String>,
    status: Option<String>,
    current_software_set_id: Option<String>,
    desired_software_set_id: Option<String>,
    pending_software_set_id: Option<String>,
    software_set_update_schedule: Option<String>,
    last_connected_at: Option<f64>,
    last_posture_at: Option<f64>,
    created_at: Option<f64>,
    updated_at: Option<f64>,
    arn: Option<String>,
    last_user_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    devices: Vec<Device>,
    next_token: Option<String>,
}

async fn list(options: &Options) -> Result<()> {
    let mut client = Client::connect(options).await?;
    let mut stdout = std::io::stdout().lock();
    let mut lines = Vec::new();
    let mut target = "/devices?maxResults=50".to_owned();
    loop {
        let body = client.send(Method::GET, &target, Bytes::new()).await?;
        let page: Page = serde_json::from_slice(&body)?;
        for device in &page.devices {
            serde_json::to_writer(&mut lines, device)?;
            lines.push(b'\n');
        }
        stdout.write_all(&lines)?;
        lines.clear();
        let Some(token) = page.next_token else {
            return Ok(());
        };
        target = format!("/devices?maxResults=50&nextToken={token}");
    }
}

async fn update(options: &Options) -> Result<()> {
    let next = Rc::new(Cell::new(0));
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..options.concurrency {
        let mut client = Client::connect(options).await?;
        let (next, count) = (Rc::clone(&next), options.count);
        workers.spawn_local(async move {
            while next.get() < count {
                let number = next.replace(next.get() + 1);
                let target = format!("/devices/{}", server::id(number));
                let answer = client
                    .send(Method::PATCH, &target, r#"{"name":"x"}"#.into())
                    .await?;
                let _: serde_json::Value = serde_json::from_slice(&answer)?;
            }
            anyhow::Ok(())
        });
    }
    while let Some(worker) = workers.join_next().await {
        worker??;
    }
    Ok(())
}

/// One connection, and what signs.
struct Client {
    connection: SendRequest<Full<Bytes>>,
    address: String,
    scheme: &'static str,
    identity: Identity,
}

impl Client {
    async fn connect(options: &Options) -> Result<Self> {
        let address = options.address.clone();
        let socket = TcpStream::connect(&address).await?;
        socket.set_nodelay(true)?;
        let connection = match &options.ca {
            None => {
                let (sender, connection) = handshake(TokioIo::new(socket)).await?;
                tokio::task::spawn_local(connection);
                sender
            }
            Some(ca) => {
                let host = address.split(':').next().unwrap_or_default().to_owned();
                let socket = connector(ca)?
                    .connect(ServerName::try_from(host)?, socket)
                    .await?;
                let (sender, connection) = handshake(TokioIo::new(socket)).await?;
                tokio::task::spawn_local(connection);
                sender
            }
        };
        let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "bare");
        Ok(Self {
            connection,
            address,
            scheme: if options.ca.is_some() {
                "https"
            } else {
                "http"
            },
            identity: credentials.into(),
        })
    }

    async fn send(&mut self, method: Method, target: &str, body: Bytes) -> Result<Bytes> {
        let request = self.signed(&method, target, &body)?;
        self.connection.ready().await?;
        let answer = self.connection.send_request(request).await?;
        ensure!(
            answer.status() == StatusCode::OK,
            "the service answered {}",
            answer.status()
        );
        Ok(answer.into_body().collect().await?.to_bytes())
    }

    fn signed(&self, method: &Method, target: &str, body: &Bytes) -> Result<Request<Full<Bytes>>> {
        let params = v4::SigningParams::builder()
            .identity(&self.identity)
            .region("us-east-1")
            .name("thinclient")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()?
            .into();
        let uri = format!("{}://{}{target}", self.scheme, self.address);
        let headers = [("host", self.address.as_str())];
        let signable = SignableRequest::new(
            method.as_str(),
            &uri,
            headers.into_iter(),
            SignableBody::Bytes(body),
        )?;
        let (instructions, _) = sign(signable, &params)?.into_parts();
        let mut request = Request::builder()
            .method(method)
            .uri(target)
            .header("host", &self.address)
            .body(Full::new(body.clone()))?;
        if *method == Method::PATCH {
            let json = hyper::header::HeaderValue::from_static("application/json");
            request.headers_mut().insert("content-type", json);
        }
        instructions.apply_to_request_http1x(&mut request);
        Ok(request)
    }
}

fn connector(ca: &Path) -> Result<TlsConnector> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(ca).context("the authority")? {
        roots.add(certificate?)?;
    }
    let config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}
