//! A signal ends a wait: nothing was changed that would have to be finished.
//!
//! They are caught only to leave a clean terminal; and where something before the wait caught them, they would do
//! nothing any more by themselves.

use crate::error::{Error, Kind};

/// The signals by which somebody ends a program.
#[cfg(unix)]
const ENDING: [i32; 3] = [
    signal_hook::consts::SIGINT,
    signal_hook::consts::SIGTERM,
    signal_hook::consts::SIGHUP,
];

/// Signals that are watched for; those that were ignored when the program started stay so.
#[derive(Default)]
pub(super) struct Signals {
    #[cfg(unix)]
    watched: Vec<(i32, tokio::signal::unix::Signal)>,
}

impl Signals {
    /// Watches from now on.
    #[cfg(unix)]
    pub(super) fn watch() -> Self {
        use tokio::signal::unix::{SignalKind, signal};

        let ignored = ignored();
        let watched = ENDING
            .into_iter()
            .filter(|number| ignored >> (number - 1) & 1 == 0)
            // A signal that cannot be caught ends the program by itself.
            .filter_map(|number| Some((number, signal(SignalKind::from_raw(number)).ok()?)));
        Self {
            watched: watched.collect(),
        }
    }

    #[cfg(not(unix))]
    pub(super) fn watch() -> Self {
        Self::default()
    }

    /// The next signal.
    #[cfg(unix)]
    pub(super) async fn next(&mut self) -> i32 {
        use std::task::Poll;

        std::future::poll_fn(|context| {
            let mut came = self.watched.iter_mut().filter_map(|(number, signal)| {
                signal.poll_recv(context).is_ready().then_some(*number)
            });
            came.next().map_or(Poll::Pending, Poll::Ready)
        })
        .await
    }

    #[cfg(not(unix))]
    pub(super) async fn next(&mut self) -> i32 {
        std::future::pending().await
    }
}

/// Ends the process as `signal` does where nobody catches it.
pub(super) fn die_of(signal: i32) -> Error {
    #[cfg(unix)]
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    Error::new(
        Kind::Other,
        "Interrupted",
        format!("ended by signal {signal}"),
    )
}

/// The signals that are ignored, a bit each; none where the system does not tell.
#[cfg(unix)]
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or(0)
}
