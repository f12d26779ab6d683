//! What a command gets: the global options as they were resolved, and the way to the service.

use clap::Command;
use jiff::Timestamp;
use tokio::sync::OnceCell;

use crate::client::{self, Connection, Options};
use crate::config::{Resolved, Setting, Source};
use crate::error::{Error, Result};
use crate::output::Settings;
use crate::ui::{Ui, Verbosity};

/// Handed to every command.
pub struct Context {
    /// Messages and questions.
    pub ui: Ui,
    /// How reports are printed.
    pub settings: Settings,
    /// What the configuration file may say too.
    pub resolved: Resolved,
    /// The time.
    pub clock: Clock,
    /// Builds the whole tree of commands, for completions and manual pages.
    pub root: fn() -> Command,
    service: Service,
    connection: OnceCell<Connection>,
}

/// Who answers the requests.
#[derive(Clone, Debug)]
pub enum Service {
    /// AWS, or what stands at another endpoint.
    Aws(Options),
    /// The sandbox, inside this process.
    Sandbox(Options),
}

impl Service {
    /// Makes a way to the service.
    ///
    /// # Errors
    /// Settings that cannot be used, credentials that cannot be obtained; see [`client::connect`].
    pub async fn connect(&self, clock: Clock) -> Result<Connection> {
        match self {
            Self::Aws(options) => client::connect(options).await,
            Self::Sandbox(options) => client::embed(options, move || clock.now()).await,
        }
    }
}

impl Context {
    /// A context without a connection yet.
    #[must_use]
    pub fn new(
        ui: Ui,
        clock: Clock,
        settings: Settings,
        resolved: Resolved,
        service: Service,
        root: fn() -> Command,
    ) -> Self {
        Self {
            ui,
            settings,
            resolved,
            clock,
            root,
            service,
            connection: OnceCell::new(),
        }
    }

    /// Whether rows appear on the terminal while the work goes on: signs of life enough, and in a bar's way.
    #[must_use]
    pub fn shows_rows_meanwhile(&self) -> bool {
        !self.settings.waits_for_all() && self.ui.shows_results()
    }

    /// How many requests are under way at once.
    #[must_use]
    pub fn concurrency(&self) -> usize {
        self.resolved.concurrency.value.get()
    }

    /// The profile that an option or a variable names.
    #[must_use]
    pub fn profile(&self) -> Option<Setting<String>> {
        match &self.service {
            Service::Aws(options) => {
                named(options.profile.as_ref(), client::profile_in_environment)
            }
            Service::Sandbox(_) => None,
        }
    }

    /// The region that an option or a variable names; profiles are not looked up.
    #[must_use]
    pub fn region(&self) -> Option<Setting<String>> {
        match &self.service {
            Service::Aws(options) => named(options.region.as_ref(), client::region_in_environment),
            Service::Sandbox(options) => named(options.region.as_ref(), || None).or_else(|| {
                Some(Setting::new(
                    client::SANDBOX_REGION.to_owned(),
                    Source::Default,
                ))
            }),
        }
    }

    /// The options, as they were typed, with which another command reaches the same service: each with a space
    /// before it.
    #[must_use]
    pub fn retyped(&self) -> String {
        let (sandbox, options) = match &self.service {
            Service::Aws(options) => ("", options),
            Service::Sandbox(options) => (" --sandbox", options),
        };
        let typed = [
            ("--profile", &options.profile),
            ("--region", &options.region),
            ("--endpoint-url", &options.endpoint_url),
        ];
        let typed = typed.into_iter().filter_map(|(option, value)| {
            let value = shlex::try_quote(value.as_deref()?).ok()?;
            Some(format!(" {option} {value}"))
        });
        sandbox.to_owned() + &typed.collect::<String>()
    }

    /// The way to the service, made when first asked for.
    ///
    /// # Errors
    /// As [`Service::connect`].
    pub async fn connect(&self) -> Result<Connection> {
        let connection = self.connection.get_or_try_init(|| async {
            let connection = self.service.connect(self.clock).await?;
            if let Some(notice) = connection.notice() {
                self.ui.note(notice);
            }
            self.ui.detail(
                Verbosity::Verbose,
                format_args!("connected to {}", connection.place(None)),
            );
            Ok(connection)
        });
        connection.await.cloned()
    }
}

fn named(
    option: Option<&String>,
    variable: impl FnOnce() -> Option<String>,
) -> Option<Setting<String>> {
    option
        .cloned()
        .map(|name| Setting::new(name, Source::Flag))
        .or_else(|| variable().map(|name| Setting::new(name, Source::Environment)))
}

/// Where the time comes from: the system, or `THINCTL_NOW` for runs that must repeat exactly.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Option<Timestamp>);

impl Clock {
    /// Reads `THINCTL_NOW`, an RFC 3339 time that stands for now.
    ///
    /// # Errors
    /// [`Kind::Usage`](crate::error::Kind::Usage) where it is set and no time.
    pub fn from_env() -> Result<Self> {
        let Some(text) = std::env::var_os("THINCTL_NOW") else {
            return Ok(Self(None));
        };
        let time = text.to_str().and_then(|text| text.parse().ok());
        time.map(|time| Self(Some(time))).ok_or_else(|| {
            Error::usage("THINCTL_NOW is not an RFC 3339 time, such as 2026-11-22T12:00:00Z")
        })
    }

    /// The current time.
    #[must_use]
    pub fn now(self) -> Timestamp {
        self.0.unwrap_or_else(Timestamp::now)
    }
}
