//! A faithful local service of the thin client API, with a demo fleet.
//!
//! All 16 operations over restJson1; state in `SQLite`, shared safely by several processes; life
//! cycles that move with time; faults on demand. It is an implementation of its own: it imports
//! nothing from the client's side and no type of the SDK, so that one mistake cannot hide in both.
//!
//! The way of a request: `server` accepts it, `guard` admits it, `service` routes it by the
//! table in `model`, `call` reads and checks its input by the same table, `rules` do what it
//! asks for on the `store`, and an answer or a `failure` goes back, unless `faults` decide
//! otherwise. `seed` plants the fleet.

mod call;
mod failure;
mod faults;
mod guard;
mod model;
mod pattern;
mod random;
mod request_log;
mod rules;
mod seed;
mod server;
mod service;
mod store;
mod validate;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use tokio::net::TcpListener;

pub use faults::{Fail, Faults};
pub use seed::Fleet;
pub use store::Location;

use faults::Injector;
use request_log::RequestLog;
use server::Front;
use service::Service;
use store::Store;

/// The source of the time that resources and their life cycles follow. The `Date` header always
/// tells the real time.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What a sandbox is made of.
#[derive(Clone)]
pub struct Options {
    /// Where the state lives.
    pub location: Location,
    /// The fleet of a state that does not exist yet.
    pub fleet: Fleet,
    /// The source of time.
    pub clock: Clock,
    /// What shall go wrong.
    pub faults: Faults,
    /// How many environments there may be.
    pub environments_quota: u32,
    /// Where each request is logged as a line of JSON: never its body, never names.
    pub request_log: Option<PathBuf>,
    /// Hosts that requests may name besides those of the machine and of the service; needed when
    /// the sandbox listens beyond loopback.
    pub hosts: Vec<String>,
    /// How long the headers of a request may take to arrive.
    pub patience: Duration,
}

impl Options {
    /// Returns the usual sandbox at a location: the default fleet, the system's clock, no faults.
    pub fn new(location: Location) -> Self {
        Self {
            location,
            fleet: Fleet::default(),
            clock: Arc::new(Timestamp::now),
            faults: Faults::default(),
            environments_quota: 1000,
            request_log: None,
            hosts: Vec::new(),
            patience: Duration::from_secs(30),
        }
    }
}

/// A sandbox that is ready to serve.
pub struct Sandbox {
    front: Front,
}

impl Sandbox {
    /// Opens the state, and plants the fleet if there is none yet.
    ///
    /// # Errors
    /// The state or the request log cannot be used; the error names the file.
    pub fn open(options: Options) -> anyhow::Result<Self> {
        let log = options.request_log.as_deref().map(RequestLog::open);
        let now = (options.clock)().as_millisecond();
        let service = Service {
            store: Mutex::new(Store::open(&options.location, &options.fleet, now)?),
            faults: Injector::new(options.faults),
            clock: Arc::clone(&options.clock),
            environments_quota: options.environments_quota,
        };
        let front = Front {
            router: service::router(Arc::new(service)),
            hosts: options.hosts,
            log: log.transpose()?,
            clock: options.clock,
            patience: options.patience,
        };
        Ok(Self { front })
    }

    /// Serves until `shutdown` ends. Which address that is reachable from is the caller's choice.
    pub async fn serve(self, listener: TcpListener, shutdown: impl Future<Output = ()>) {
        server::serve(listener, self.front, shutdown).await;
    }

    /// Serves on a free loopback port, as a task of the running runtime, until that ends.
    ///
    /// # Errors
    /// No port can be bound.
    pub async fn embed(self) -> std::io::Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        tokio::spawn(self.serve(listener, std::future::pending()));
        Ok(address)
    }
}

/// Replaces the state with a new fleet, also under sandboxes that have it open.
///
/// # Errors
/// The file cannot be used, or is not a sandbox's; the error names it.
pub fn reset(location: &Location, fleet: &Fleet, clock: &Clock) -> anyhow::Result<()> {
    store::reset(location, fleet, clock().as_millisecond())
}
