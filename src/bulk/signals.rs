//! Being asked to stop.

use crate::error::{Error, Kind, Result};

/// The signals that ask work to stop.
#[derive(Default)]
pub struct Signals {
    #[cfg(unix)]
    streams: Vec<(i32, tokio::signal::unix::Signal)>,
}

/// Why work ended that was asked to stop; the process is to die of the signal.
#[must_use]
pub fn interrupted(signal: i32) -> Error {
    Error::new(Kind::Partial, "Interrupted", "interrupted by a signal").of_signal(signal)
}

#[cfg(unix)]
mod unix {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    use std::task::Poll;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use tokio::signal::unix::{Signal, SignalKind, signal};

    use super::{Error, Result, Signals};

    const ASKING: [i32; 3] = [SIGINT, SIGTERM, SIGHUP];

    impl Signals {
        /// Begins to listen. What was ignored when the process started, as by nohup, stays ignored.
        ///
        /// # Errors
        /// Where the system does not allow it.
        pub fn listen() -> Result<Self> {
            let ignored = ignored();
            let heard = ASKING.iter().filter(|number| !ignored.contains(number));
            let listen = |number: &i32| Ok((*number, signal(SignalKind::from_raw(*number))?));
            let streams: std::io::Result<Vec<(i32, Signal)>> = heard.map(listen).collect();
            streams
                .map(|streams| Self { streams })
                .map_err(|why| Error::bug("signals cannot be listened to").caused_by(why))
        }

        /// Waits for the next one.
        pub async fn next(&mut self) -> i32 {
            std::future::poll_fn(|task| {
                let heard = self.streams.iter_mut();
                let mut heard = heard.filter_map(|(number, stream)| {
                    stream.poll_recv(task).is_ready().then_some(*number)
                });
                heard.next().map_or(Poll::Pending, Poll::Ready)
            })
            .await
        }

        /// Gives the signals their usual effect back, for what comes after the work.
        pub fn release(&mut self) {
            let always = Arc::new(AtomicBool::new(true));
            for (number, _) in self.streams.drain(..) {
                let _ =
                    signal_hook::flag::register_conditional_default(number, Arc::clone(&always));
            }
        }
    }

    /// The signals that this process ignores. Nothing but the kernel's own report tells without unsafe code;
    /// where there is none, nothing counts as ignored.
    fn ignored() -> Vec<i32> {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        let mask = mask.unwrap_or_default();
        ASKING
            .into_iter()
            .filter(|number| mask >> (number - 1) & 1 == 1)
            .collect()
    }
}

#[cfg(not(unix))]
impl Signals {
    /// Begins to listen to the interrupt key.
    ///
    /// # Errors
    /// None here.
    pub fn listen() -> Result<Self> {
        Ok(Self {})
    }

    /// Waits for the next one.
    pub async fn next(&mut self) -> i32 {
        match tokio::signal::ctrl_c().await {
            Ok(()) => 2,
            Err(_) => std::future::pending().await,
        }
    }

    /// Nothing to give back.
    pub fn release(&mut self) {}
}
