//! Everything between the commands and the AWS SDK.
//!
//! A command calls [`connect`] once, sends requests through [`Connection::api`], and turns what fails into an
//! [`Error`](crate::error::Error) with [`Explain::explain`]:
//!
//! ```no_run
//! # use thinctl::client::{Explain, Options, connect};
//! # async fn example(options: Options) -> thinctl::error::Result<()> {
//! let connection = connect(&options).await?;
//! let answer = connection.api.get_device().id("123456789012345678901234").send().await;
//! let device = answer.explain(&connection)?;
//! # Ok(())
//! # }
//! ```
//!
//! Lists go through [`pages`]. Nothing here prints, and no error shows what the SDK's `Debug` would.

mod cause;
mod credentials;
mod embedded;
mod endpoint;
mod failure;
mod guard;
mod http;
mod limited;
mod pager;
mod process;
mod proxy;
mod retry;
mod settings;
mod skew;
#[cfg(test)]
mod tests;
mod trace;

use std::net::SocketAddr;
use std::time::Duration;

use aws_config::identity::IdentityCache;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials;
use aws_sdk_workspacesthinclient::Client;
use aws_sdk_workspacesthinclient::config::{
    AppName, BehaviorVersion, Builder, Config, Region, StalledStreamProtectionConfig,
};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

use self::credentials::Source;
pub use self::embedded::{
    REGION as SANDBOX_REGION, embed, failure as sandbox_failure, file as sandbox_file,
    location as sandbox_location, named_file as named_sandbox_file,
};
pub use self::endpoint::{Endpoint, REGIONS};
pub use self::failure::Explain;
use self::limited::Limited;
pub use self::pager::{Page, pages};
use self::settings::{Settings, Surroundings};
use self::skew::ClockSkew;
pub use self::trace::Trace;
use crate::error::Result;
use crate::text::escape;

/// The most tries that one call may be given; more would wait for days.
pub const MAX_ATTEMPTS: u32 = 100;

/// The longest time that one call may be given.
pub const MAX_TIMEOUT: Duration = Duration::from_hours(24);

/// Establishing a connection takes longer than this only where nobody answers.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Pinned, so that an upgrade of the SDK changes retries and time-outs only when this line says so.
fn behavior_version() -> BehaviorVersion {
    BehaviorVersion::v2026_01_12()
}

/// What the command line says about connecting; the rest comes from environment and profile.
#[derive(Clone, Debug)]
pub struct Options {
    /// The profile to use; `None` leaves it to `AWS_PROFILE`.
    pub profile: Option<String>,
    /// The region; `None` leaves it to environment and profile.
    pub region: Option<String>,
    /// Replaces the region's endpoint.
    pub endpoint_url: Option<String>,
    /// The time that one API call may take with all its retries, up to [`MAX_TIMEOUT`].
    pub timeout: Duration,
    /// How often one call is tried, 1 to [`MAX_ATTEMPTS`]; `None` leaves it to `AWS_MAX_ATTEMPTS` and profile.
    pub max_attempts: Option<u32>,
    /// Is told of every request.
    pub trace: Option<Trace>,
}

/// The service, ready to be called, and what messages say about the way to it.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The SDK's client.
    pub api: Client,
    region: String,
    profile: Option<String>,
    endpoint: Option<Endpoint>,
    source: Option<Source>,
    skew: ClockSkew,
    timeout: Duration,
    notice: Option<&'static str>,
}

impl Connection {
    /// What somebody at a terminal should know of this connection.
    #[must_use]
    pub fn notice(&self) -> Option<&'static str> {
        self.notice
    }

    /// The region of all requests.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The profile that was named, by option or environment.
    #[must_use]
    pub fn profile(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    /// What replaces the region's own endpoint.
    #[must_use]
    pub fn endpoint(&self) -> Option<&Endpoint> {
        self.endpoint.as_ref()
    }

    /// Whether it is the sandbox inside this process: nothing else goes without a source of credentials.
    #[must_use]
    pub fn is_sandbox(&self) -> bool {
        self.source.is_none()
    }

    /// How often one call is tried.
    #[must_use]
    pub fn max_attempts(&self) -> u32 {
        let retry = self.api.config().retry_config();
        retry.map_or(1, RetryConfig::max_attempts)
    }

    /// The time that one call may take with all its retries.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// The same way to the service, for somebody who repeats what fails: each call is tried once. Between them,
    /// the SDK's retries would use up what it allows and fail what is only throttled.
    #[must_use]
    pub fn without_retries(&self) -> Self {
        let patience = attempt_timeout(self.timeout, self.max_attempts());
        let config = self.api.config().to_builder();
        let config = config
            .retry_config(RetryConfig::disabled())
            .timeout_config(timeouts(patience, 1));
        Self {
            api: Client::from_conf(config.build()),
            timeout: patience,
            ..self.clone()
        }
    }

    /// Where requests take effect, for questions: `account 123456789012, us-east-1 (profile x)`. The account is
    /// that of the ARNs at hand.
    #[must_use]
    pub fn place(&self, account: Option<&str>) -> String {
        let account = account.map_or_else(String::new, |account| format!("account {account}, "));
        if self.is_sandbox() {
            return format!("{account}{} (sandbox)", self.region);
        }
        let endpoint = self.endpoint.as_ref().map(Endpoint::authority);
        let endpoint = endpoint.map_or_else(String::new, |host| format!(" at {host}"));
        let profile = self.profile.as_deref().map(escape);
        let profile = profile.map_or_else(String::new, |name| format!(" (profile {name})"));
        format!("{account}{}{endpoint}{profile}", self.region)
    }

    /// In words, how wrong this machine's clock is; `None` while it seems right. Signatures were corrected.
    #[must_use]
    pub fn clock_skew(&self) -> Option<String> {
        self.skew.describe()
    }
}

/// The profile that a variable of the environment names.
#[must_use]
pub fn profile_in_environment() -> Option<String> {
    settings::profile_in(&Surroundings::default().env)
}

/// The region that a variable of the environment names.
#[must_use]
pub fn region_in_environment() -> Option<String> {
    settings::region_in(&Surroundings::default().env)
}

/// Connects to AWS as the options, the environment and the profile say. Sends nothing to the service.
///
/// # Errors
///
/// Usage errors for settings that cannot be used and for a missing region; `Kind::Credentials` for an unknown
/// profile and for credentials that cannot be obtained.
pub async fn connect(options: &Options) -> Result<Connection> {
    settings::refuse_undecodable(std::env::vars_os())?;
    connect_in(options, &Surroundings::default()).await
}

/// The names of the profiles in the AWS configuration, sorted; none where it cannot be read.
pub async fn profiles() -> Vec<String> {
    settings::profiles(&Surroundings::default()).await
}

async fn connect_in(options: &Options, surroundings: &Surroundings) -> Result<Connection> {
    let settings = Settings::resolve(options, surroundings).await?;
    let http = http::Http::new(settings.ca_bundle);
    let region = Region::new(settings.region.clone());
    let timeouts = timeouts(options.timeout, settings.retry.max_attempts());
    let provider_config = ProviderConfig::without_region()
        .with_region(Some(region.clone()))
        .with_behavior_version(Some(behavior_version()))
        .with_http_client(http.clone())
        .with_retry_config(settings.retry.clone())
        .with_timeout_config(timeouts.clone())
        .with_use_fips(Some(settings.use_fips))
        .with_use_dual_stack(Some(settings.use_dual_stack));
    let source = settings.source;
    let credentials =
        Limited::fetch(&source, &provider_config, surroundings, options.timeout).await?;
    let skew = ClockSkew::default();
    let mut config = base_config(options, settings.retry, timeouts, &skew)
        .region(region)
        .http_client(http)
        .use_fips(settings.use_fips)
        .use_dual_stack(settings.use_dual_stack)
        .identity_cache(
            IdentityCache::lazy()
                .load_timeout(credentials.limit())
                .build(),
        )
        .credentials_provider(credentials);
    config.set_endpoint_url(settings.endpoint.as_ref().map(|e| e.url().to_owned()));
    if settings.plain_host {
        config = config.interceptor(endpoint::PlainHost);
    }
    Ok(Connection {
        api: Client::from_conf(config.build()),
        region: settings.region,
        profile: settings.profile,
        endpoint: settings.endpoint,
        source: Some(source),
        skew,
        timeout: options.timeout,
        notice: None,
    })
}

/// Connects to a service inside this process: reads no profile, no credentials and no environment.
///
/// # Errors
///
/// Usage errors for options out of range.
fn connect_local(
    address: SocketAddr,
    region: &str,
    options: &Options,
    notice: &'static str,
) -> Result<Connection> {
    let endpoint = Endpoint::parse(&format!("http://{address}"), "the sandbox's address")?;
    let retry = settings::retry(options, None, None)?;
    let timeouts = timeouts(options.timeout, retry.max_attempts());
    let skew = ClockSkew::default();
    let config = base_config(options, retry, timeouts, &skew)
        .region(Region::new(region.to_owned()))
        .http_client(http::Http::new(None))
        .endpoint_url(endpoint.url())
        .interceptor(endpoint::PlainHost)
        // A signature must be there; nobody knows a secret for it.
        .credentials_provider(Credentials::new(
            "SANDBOX", "sandbox", None, None, "Sandbox",
        ));
    Ok(Connection {
        api: Client::from_conf(config.build()),
        region: region.to_owned(),
        profile: None,
        endpoint: Some(endpoint),
        source: None,
        skew,
        timeout: options.timeout,
        notice: Some(notice),
    })
}

fn base_config(
    options: &Options,
    retry: RetryConfig,
    timeouts: TimeoutConfig,
    skew: &ClockSkew,
) -> Builder {
    let mut config = Config::builder()
        .behavior_version(behavior_version())
        .app_name(app_name())
        .retry_config(retry)
        .timeout_config(timeouts)
        // The time-outs end a body that stalls, sooner and with a plainer error.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .retry_classifier(retry::AnswerClassifier {
            patience: options.timeout,
        })
        .interceptor(guard::AnswerGuard)
        .interceptor(skew.clone());
    if let Some(trace) = &options.trace {
        config = config.interceptor(trace.clone());
    }
    config
}

/// What the requests' User-Agent names besides the SDK.
fn app_name() -> AppName {
    const NAME: &str = concat!("thinctl-", env!("CARGO_PKG_VERSION"));
    AppName::new(NAME).unwrap_or_else(|_| unreachable!("a package version is a valid name"))
}

/// All four are set: the SDK has no limits of its own for reading, nor for a call as a whole.
fn timeouts(call: Duration, attempts: u32) -> TimeoutConfig {
    let attempt = attempt_timeout(call, attempts);
    TimeoutConfig::builder()
        .connect_timeout(CONNECT_TIMEOUT.min(attempt))
        .read_timeout(attempt)
        .operation_attempt_timeout(attempt)
        .operation_timeout(call)
        .build()
}

/// One try may take half the call's time, so that a lost answer leaves time for another.
fn attempt_timeout(call: Duration, attempts: u32) -> Duration {
    match attempts {
        1 => call,
        _ => call / 2,
    }
}
