//! How long to go on while nobody answers.

use std::time::Duration;

use tokio::time::Instant;

/// How long a service may refuse everything, beyond the delay that it asks for, before the job stops. Throttling
/// passes; a service that admits nothing for so long does not.
const THROTTLED: Duration = Duration::from_mins(10);

/// A time without answers.
#[derive(Debug)]
pub struct Outage {
    patience: Duration,
    /// Whether anything was ever answered: where not, the way to the service may be wrong altogether.
    was_heard: bool,
    since: Option<Instant>,
}

impl Outage {
    /// None yet; once the service has answered it may be out of reach for `patience`.
    #[must_use]
    pub fn new(patience: Duration) -> Self {
        Self {
            patience,
            was_heard: false,
            since: None,
        }
    }

    /// The service answered.
    pub fn over(&mut self) {
        self.was_heard = true;
        self.since = None;
    }

    /// Too many requests; whether that has gone on too long.
    #[must_use]
    pub fn throttled(&mut self, asked: Option<Duration>) -> bool {
        self.was_heard = true;
        self.lasts() > THROTTLED + asked.unwrap_or_default()
    }

    /// Nobody was there; whether that has gone on too long. Where nobody ever was, `may_repeat` says it.
    #[must_use]
    pub fn unreachable(&mut self, may_repeat: bool) -> bool {
        let lasts = self.lasts();
        if self.was_heard {
            lasts > self.patience
        } else {
            !may_repeat
        }
    }

    fn lasts(&mut self) -> Duration {
        self.since.get_or_insert_with(Instant::now).elapsed()
    }
}
