//! Connections: plain HTTP for this machine, TLS for the rest, proxies from the environment.
//!
//! Nothing is built before the first request of its kind: setting TLS up costs more than a whole call over
//! plain HTTP.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_types::os_shim_internal::Env;
use hyper::Uri;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use super::cause::causes;
use super::endpoint::is_loopback;
use super::proxy;

/// The certificates to trust, named by the user.
#[derive(Clone, Debug)]
pub(super) struct CaBundle {
    /// A file with certificates in PEM format.
    pub(super) path: PathBuf,
    /// The setting that named it, for messages.
    pub(super) origin: String,
}

/// The HTTP client of all SDK parts: the service's and those that fetch credentials.
#[derive(Clone, Debug)]
pub(super) struct Http(Arc<Clients>);

#[derive(Debug)]
struct Clients {
    ca_bundle: Option<CaBundle>,
    tls: OnceLock<Result<TlsContext, Setup>>,
    plain: SharedHttpClient,
    direct: OnceLock<SharedHttpClient>,
    proxied: OnceLock<SharedHttpClient>,
}

impl Http {
    pub(super) fn new(ca_bundle: Option<CaBundle>) -> Self {
        // No proxy: plain http goes to this machine, and to container and instance metadata beside it.
        let plain = Builder::new().build_with_connector_fn(|settings, _| {
            let mut builder = Connector::builder();
            builder.set_connector_settings(settings.cloned());
            builder.build_http()
        });
        Self(Arc::new(Clients {
            ca_bundle,
            tls: OnceLock::new(),
            plain,
            direct: OnceLock::new(),
            proxied: OnceLock::new(),
        }))
    }
}

impl Clients {
    fn select(&self, uri: &Uri) -> Result<&SharedHttpClient, Setup> {
        if uri.scheme_str() != Some("https") {
            return Ok(&self.plain);
        }
        let context = self
            .tls
            .get_or_init(|| tls_context(self.ca_bundle.as_ref()))
            .as_ref()
            .map_err(Clone::clone)?;
        Ok(if uri.host().is_some_and(is_loopback) {
            self.direct
                .get_or_init(|| secure_client(context, &ProxyConfig::disabled()))
        } else {
            self.proxied
                .get_or_init(|| secure_client(context, &ProxyConfig::from_env()))
        })
    }
}

fn secure_client(context: &TlsContext, proxy: &ProxyConfig) -> SharedHttpClient {
    let (context, proxy) = (context.clone(), proxy.clone());
    Builder::new().build_with_connector_fn(move |settings, _| {
        let mut builder = Connector::builder()
            .proxy_config(proxy.clone())
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .tls_context(context.clone());
        builder.set_connector_settings(settings.cloned());
        builder.build()
    })
}

impl HttpClient for Http {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Route {
            clients: Arc::clone(&self.0),
            settings: settings.clone(),
            components: components.clone(),
        })
    }
}

/// Chooses the connector when the request, and with it the URL, is known.
#[derive(Debug)]
struct Route {
    clients: Arc<Clients>,
    settings: HttpConnectorSettings,
    components: RuntimeComponents,
}

impl HttpConnector for Route {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let uri: Uri = match request.uri().parse() {
            Ok(uri) => uri,
            Err(source) => {
                return HttpConnectorFuture::ready(Err(ConnectorError::user(Box::new(source))));
            }
        };
        let client = match self.clients.select(&uri) {
            Ok(client) => client,
            Err(setup) => {
                return HttpConnectorFuture::ready(Err(ConnectorError::user(Box::new(setup))));
            }
        };
        let answer = client
            .http_connector(&self.settings, &self.components)
            .call(request);
        HttpConnectorFuture::new(async move { answer.await.map_err(|error| explain(&uri, error)) })
    }
}

/// Adds where the request went. The verdict (time-out, input and output, other) is what the retry classifiers
/// go by: it stays.
fn explain(uri: &Uri, error: ConnectorError) -> ConnectorError {
    let (is_timeout, is_io, kind) = (error.is_timeout(), error.is_io(), error.as_other());
    let source = Box::new(Unreachable::new(uri, error));
    if is_timeout {
        ConnectorError::timeout(source)
    } else if is_io {
        ConnectorError::io(source)
    } else {
        ConnectorError::other(source, kind)
    }
}

/// A request that got no answer, in words for people.
#[derive(Debug)]
pub(super) struct Unreachable {
    /// Why.
    pub(super) reason: Reason,
    /// The variable that names a proxy, where one may have been in the way.
    pub(super) proxy: Option<&'static str>,
    host: String,
    detail: String,
    source: ConnectorError,
}

/// Why a request got no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The name does not resolve.
    Dns,
    /// The TLS handshake failed, most often because of a certificate.
    Tls,
    /// Connecting or waiting took too long.
    Timeout,
    /// Nobody listens.
    Refused,
    /// Reset, closed.
    Connection,
}

impl Reason {
    /// Whether the request was perhaps sent before it failed.
    pub(super) fn may_follow_sending(self) -> bool {
        matches!(self, Self::Timeout | Self::Connection)
    }
}

impl Unreachable {
    fn new(uri: &Uri, source: ConnectorError) -> Self {
        let (reason, detail) = diagnose(&source);
        let is_secure = uri.scheme_str() == Some("https");
        let may_be_proxied = is_secure && !uri.host().is_some_and(is_loopback);
        Self {
            reason,
            proxy: proxy::named_by(&Env::real()).filter(|_| may_be_proxied),
            host: format!(
                "{}:{}",
                uri.host().unwrap_or_default(),
                uri.port_u16().unwrap_or(if is_secure { 443 } else { 80 })
            ),
            detail,
            source,
        }
    }
}

/// The cause that a person understands, from a chain of mostly private error types.
fn diagnose(error: &ConnectorError) -> (Reason, String) {
    let mut detail = None;
    for cause in causes(error) {
        if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
            return (Reason::Tls, tls.to_string());
        }
        let text = cause.to_string();
        // The resolver's error type is private to the HTTP library; its text is not.
        if text == "dns error" {
            return (Reason::Dns, "the name does not resolve".to_owned());
        }
        if text == "TLS handshake failed" {
            return (Reason::Tls, innermost(cause));
        }
        if let Some(io) = cause.downcast_ref::<io::Error>() {
            let kind = io.kind();
            if kind == io::ErrorKind::ConnectionRefused {
                return (Reason::Refused, kind.to_string());
            }
            if kind != io::ErrorKind::Other {
                detail = Some(kind.to_string());
            }
        }
    }
    if error.is_timeout() {
        return (Reason::Timeout, innermost(error));
    }
    (
        Reason::Connection,
        detail.unwrap_or_else(|| innermost(error)),
    )
}

fn innermost(error: &(dyn StdError + 'static)) -> String {
    causes(error)
        .last()
        .map(ToString::to_string)
        .unwrap_or_default()
}

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no answer from {}: {}", self.host, self.detail)
    }
}

impl StdError for Unreachable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}

/// TLS cannot be set up with what the user named.
#[derive(Clone, Debug)]
pub(super) struct Setup(String);

impl fmt::Display for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Setup {}

/// What to trust: the user's bundle alone, else the system's, read from one file where there is one.
fn tls_context(ca_bundle: Option<&CaBundle>) -> Result<TlsContext, Setup> {
    let store = match ca_bundle {
        Some(bundle) => {
            let pem = read_bundle(&bundle.path).map_err(|why| {
                Setup(format!(
                    "{}: cannot use {}: {why}",
                    bundle.origin,
                    bundle.path.display()
                ))
            })?;
            TrustStore::empty().with_pem_certificate(pem)
        }
        None => match system_bundle().and_then(|path| read_bundle(&path).ok()) {
            Some(pem) => TrustStore::empty().with_pem_certificate(pem),
            None => TrustStore::default(),
        },
    };
    TlsContext::builder()
        .with_trust_store(store)
        .build()
        .map_err(|source| Setup(source.to_string()))
}

/// Reads certificates, checked: the HTTP library panics on a bad one.
fn read_bundle(path: &Path) -> Result<Vec<u8>, String> {
    let pem = std::fs::read(path).map_err(|source| source.to_string())?;
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&pem) {
        let certificate = certificate.map_err(|source| source.to_string())?;
        roots
            .add(certificate)
            .map_err(|source| source.to_string())?;
    }
    if roots.is_empty() {
        return Err("no certificates in it".to_owned());
    }
    Ok(pem)
}

/// The system's single file: the trust store's own way reads its directory as well, 147 files on Debian.
#[cfg(all(unix, not(target_os = "macos")))]
fn system_bundle() -> Option<PathBuf> {
    if std::env::var_os("SSL_CERT_DIR").is_some() {
        return None;
    }
    openssl_probe::probe().cert_file
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn system_bundle() -> Option<PathBuf> {
    None
}
