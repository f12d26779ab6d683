//! The sandbox inside this process.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Connection, Options, connect_local};
use crate::dirs;
use crate::error::{Error, Kind, Result};
use crate::sandbox::{self, Location, Sandbox};

/// The region of the sandbox where none is asked for.
pub const REGION: &str = "us-east-1";

/// Where the sandbox keeps its state: `THINCTL_SANDBOX_DB`, or a file of its own; without a home, in memory.
#[must_use]
pub fn location() -> Location {
    file().map_or(Location::Memory, Location::File)
}

/// The file of the sandbox's state, where there is one.
#[must_use]
pub fn file() -> Option<PathBuf> {
    named_file().or_else(|| dirs::state().map(|dir| dir.join("sandbox.db")))
}

/// The file that `THINCTL_SANDBOX_DB` names.
#[must_use]
pub fn named_file() -> Option<PathBuf> {
    std::env::var_os("THINCTL_SANDBOX_DB")
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
}

/// Starts the sandbox inside this process and connects to it; no profile and no credentials are read.
///
/// # Errors
/// Where the sandbox's state cannot be used.
pub async fn embed(
    options: &Options,
    clock: impl Fn() -> Timestamp + Send + Sync + 'static,
) -> Result<Connection> {
    let location = location();
    let notice = match location {
        Location::File(_) => "sandbox: nothing is sent to AWS",
        Location::Memory => "sandbox: nothing is sent to AWS; without HOME nothing is kept either",
    };
    let mut sandbox = sandbox::Options::new(location);
    sandbox.clock = Arc::new(clock);
    let sandbox = Sandbox::open(sandbox).map_err(|why| failure(&why))?;
    let address = sandbox.embed().await.map_err(|why| failure(&why.into()))?;
    let region = options.region.as_deref().unwrap_or(REGION);
    connect_local(address, region, options, notice)
}

/// What the sandbox says of its own trouble, as a failure of the command.
#[must_use]
pub fn failure(why: &anyhow::Error) -> Error {
    Error::new(
        Kind::Other,
        "SandboxError",
        format!("the sandbox cannot be used: {why:#}"),
    )
}
