//! `thinctl sandbox serve`

use std::future;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use futures_util::FutureExt;
use futures_util::stream::{self, StreamExt};
use tokio::net::TcpListener;

use super::fleet::{FleetArgs, StateArgs};
use crate::args;
use crate::client;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::Report;
use crate::sandbox::{Fail, Faults, Location, Options, Sandbox};

pub const HELP: &str = "Examples:
  thinctl sandbox serve
  thinctl sandbox serve --port 0 --in-memory --devices 500
  thinctl sandbox serve --throttle-rate 20 --fail DeregisterDevice=lost@3

The first line printed is the address. Then, elsewhere:
  export AWS_ENDPOINT_URL_WORKSPACES_THIN_CLIENT=http://127.0.0.1:8787
  export AWS_DISABLE_HOST_PREFIX_INJECTION=true AWS_DEFAULT_REGION=us-east-1
  export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any
  aws workspaces-thin-client list-devices";

const FAIL_HELP: &str = "Let a call fail: OPERATION=KIND, OPERATION=KIND@N or OPERATION=KIND@N+; repeat for more

OPERATION is an operation of the API, or * for all. @N is the Nth such call alone, @N+ that and all after it. \
KIND: throttle, internal, unavailable, validation, conflict, access-denied, expired-token, not-found, quota; \
reset (no answer), lost (done, no answer), stall (done, and the answer never comes), html, empty, truncated.";

/// Options of `serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Listen on this port; 0 for any that is free
    #[arg(long, value_name = "PORT", default_value_t = 8787)]
    port: u16,

    /// Listen on this address; beyond loopback everybody who can reach it can change the fleet
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    bind: IpAddr,

    /// Serve requests for this host name too; repeat for more
    #[arg(long, value_name = "HOST")]
    allow_host: Vec<String>,

    #[command(flatten)]
    state: StateArgs,

    /// Keep the state in memory, for this run alone
    #[arg(long, conflicts_with = "database")]
    in_memory: bool,

    /// Append a line of JSON for each request to this file
    #[arg(long, value_name = "FILE")]
    request_log: Option<PathBuf>,

    #[command(flatten)]
    fleet: FleetArgs,

    #[command(flatten)]
    faults: FaultArgs,
}

/// What shall go wrong.
#[derive(Debug, Args)]
#[command(next_help_heading = "Fault options")]
struct FaultArgs {
    /// Admit this many requests a second and throttle the others
    #[arg(long, value_name = "RATE", value_parser = rate)]
    throttle_rate: Option<f64>,

    /// Hold each answer back this long
    #[arg(long, value_name = "DURATION", value_parser = args::duration)]
    latency: Option<Duration>,

    /// Let a call fail: OPERATION=KIND[@N[+]]; repeat for more
    #[arg(long, value_name = "FAULT", long_help = FAIL_HELP)]
    fail: Vec<Fail>,
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text
        .parse()
        .ok()
        .filter(|rate: &f64| rate.is_finite() && *rate > 0.0);
    rate.ok_or_else(|| "expected a positive number of requests a second, such as 20".to_owned())
}

impl ServeArgs {
    fn location(&self) -> Result<Location> {
        let location = if self.in_memory {
            Location::Memory
        } else {
            self.state.location()
        };
        match &location {
            Location::File(path) if self.fleet.is_given() && path.exists() => Err(Error::usage(format!(
                "the sandbox has a fleet already, in {}",
                path.display()
            ))
            .hint("plant a new one with `thinctl sandbox reset`, or serve another with --in-memory or --database")),
            _ => Ok(location),
        }
    }
}

pub async fn run(context: &Context, args: ServeArgs) -> Result<Report<'_>> {
    let clock = context.clock;
    let sandbox = Sandbox::open(Options {
        fleet: args.fleet.fleet(),
        clock: Arc::new(move || clock.now()),
        faults: Faults {
            throttle_rate: args.faults.throttle_rate,
            latency: args.faults.latency.unwrap_or_default(),
            fail: args.faults.fail.clone(),
        },
        request_log: args.request_log.clone(),
        hosts: args.allow_host.clone(),
        ..Options::new(args.location()?)
    });
    let sandbox = sandbox.map_err(|why| client::sandbox_failure(&why))?;
    let listener = TcpListener::bind((args.bind, args.port))
        .await
        .map_err(|why| {
            Error::new(
                Kind::Other,
                "SandboxError",
                format!("cannot listen on {}:{}: {why}", args.bind, args.port),
            )
            .hint("--port 0 takes any port that is free")
        })?;
    let address = listener
        .local_addr()
        .map_err(|why| Error::bug("a listener has no address").caused_by(why))?;
    // It serves until a signal ends the process; then nothing is left to print.
    let serving = sandbox
        .serve(listener, future::pending())
        .into_stream()
        .filter_map(|()| future::ready(None));
    let lines = stream::iter([Ok(format!("http://{address}"))]).chain(serving);
    Ok(Report::Lines(lines.boxed_local()))
}
