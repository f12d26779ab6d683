//! Who works on a job.

use jiff::Timestamp;

use super::record::Run;
use crate::client::Connection;

/// This process, as an audit wants to know it. The names are those that the system tells, nothing proves them.
#[must_use]
pub fn operator(connection: &Connection, time: Timestamp, retries_failed: bool) -> Run {
    Run {
        time,
        user: user(),
        host: host(),
        profile: connection.profile().map(str::to_owned),
        program: concat!("thinctl ", env!("CARGO_PKG_VERSION")).to_owned(),
        retries_failed,
    }
}

fn user() -> Option<String> {
    let named = ["LOGNAME", "USER", "USERNAME"]
        .into_iter()
        .find_map(|variable| std::env::var(variable).ok().filter(|name| !name.is_empty()));
    #[cfg(unix)]
    let named = named.or_else(|| Some(format!("uid {}", rustix::process::getuid().as_raw())));
    named
}

fn host() -> Option<String> {
    #[cfg(unix)]
    let name = rustix::system::uname()
        .nodename()
        .to_str()
        .ok()
        .map(str::to_owned);
    #[cfg(not(unix))]
    let name = std::env::var("COMPUTERNAME").ok();
    name
}
