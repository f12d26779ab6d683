//! Faults on demand: throttling, delay and failures of chosen calls.

use std::str::FromStr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::failure::{self, Failure};
use super::model::{OPERATIONS, Operation};

/// What goes wrong, and when.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// Requests admitted in a second, with a burst of a fifth of it; beyond, 429.
    pub throttle_rate: Option<f64>,
    /// How long each answer is held back.
    pub latency: Duration,
    /// Failures of chosen calls; the first that applies decides.
    pub fail: Vec<Fail>,
}

/// A failure of chosen calls, written `OPERATION=KIND[@N[+]]`.
///
/// `*` stands for every operation. `@3` means the third such call alone, `@3+` the third and all
/// after it; without it every call fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fail {
    operation: Option<&'static str>,
    kind: Kind,
    calls: Calls,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Calls {
    All,
    Only(u64),
    From(u64),
}

/// How a chosen call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An error answer; nothing is done.
    Answer(failure::Kind),
    /// The connection is closed without an answer; nothing is done.
    Reset,
    /// The call is done, then the connection is closed without an answer.
    Lost,
    /// The call is done, and the answer never comes.
    Stall,
    /// A web page answers with 200; nothing is done.
    Html,
    /// 200 with an empty body; nothing is done.
    Empty,
    /// The call is done, and the connection is closed in the middle of the answer.
    Truncated,
}

/// The kinds by the names they are asked for with.
const KINDS: &[(&str, Kind)] = &[
    ("throttle", Kind::Answer(failure::Kind::THROTTLING)),
    ("internal", Kind::Answer(failure::Kind::INTERNAL)),
    ("unavailable", Kind::Answer(failure::Kind::UNAVAILABLE)),
    ("validation", Kind::Answer(failure::Kind::VALIDATION)),
    ("conflict", Kind::Answer(failure::Kind::CONFLICT)),
    ("access-denied", Kind::Answer(failure::Kind::ACCESS_DENIED)),
    ("expired-token", Kind::Answer(failure::Kind::EXPIRED_TOKEN)),
    ("not-found", Kind::Answer(failure::Kind::NOT_FOUND)),
    ("quota", Kind::Answer(failure::Kind::QUOTA)),
    ("reset", Kind::Reset),
    ("lost", Kind::Lost),
    ("stall", Kind::Stall),
    ("html", Kind::Html),
    ("empty", Kind::Empty),
    ("truncated", Kind::Truncated),
];

impl Kind {
    /// Returns the name that the kind is asked for with.
    pub fn name(self) -> &'static str {
        let named = KINDS.iter().find(|(_, kind)| *kind == self);
        named.map_or("", |(name, _)| name)
    }
}

impl FromStr for Fail {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (operation, rest) = text
            .split_once('=')
            .ok_or_else(|| anyhow::anyhow!("`{text}` is not of the form OPERATION=KIND[@N[+]]"))?;
        let (kind, calls) = match rest.split_once('@') {
            Some((kind, calls)) => (kind, calls.parse()?),
            None => (rest, Calls::All),
        };
        Ok(Self {
            operation: parse_operation(operation)?,
            kind: parse_kind(kind)?,
            calls,
        })
    }
}

fn parse_operation(text: &str) -> anyhow::Result<Option<&'static str>> {
    if text == "*" {
        return Ok(None);
    }
    let found = OPERATIONS
        .iter()
        .find(|operation| operation.name.eq_ignore_ascii_case(text));
    found.map(|operation| Some(operation.name)).ok_or_else(|| {
        let names: Vec<_> = OPERATIONS.iter().map(|operation| operation.name).collect();
        anyhow::anyhow!(
            "`{text}` is no operation; use one of {}, or *",
            names.join(", ")
        )
    })
}

fn parse_kind(text: &str) -> anyhow::Result<Kind> {
    let found = KINDS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(text));
    found.map(|(_, kind)| *kind).ok_or_else(|| {
        let names: Vec<_> = KINDS.iter().map(|(name, _)| *name).collect();
        anyhow::anyhow!(
            "`{text}` is no kind of failure; use one of {}",
            names.join(", ")
        )
    })
}

impl FromStr for Calls {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (number, calls): (_, fn(u64) -> Self) = match text.strip_suffix('+') {
            Some(number) => (number, Self::From),
            None => (text, Self::Only),
        };
        match number.parse() {
            Ok(number) if number > 0 => Ok(calls(number)),
            _ => anyhow::bail!("`@{text}` must be @N or @N+ with N from 1"),
        }
    }
}

impl Calls {
    fn include(self, number: u64) -> bool {
        match self {
            Self::All => true,
            Self::Only(only) => number == only,
            Self::From(first) => number >= first,
        }
    }
}

/// Decides for each call whether it fails; counts calls and admits them at the given rate.
#[derive(Debug)]
pub struct Injector {
    latency: Duration,
    rules: Mutex<Vec<Rule>>,
    bucket: Option<Mutex<Bucket>>,
}

#[derive(Debug)]
struct Rule {
    fail: Fail,
    seen: u64,
}

impl Injector {
    /// Takes what shall go wrong.
    pub fn new(faults: Faults) -> Self {
        let rules = faults.fail.into_iter().map(|fail| Rule { fail, seen: 0 });
        Self {
            latency: faults.latency,
            rules: Mutex::new(rules.collect()),
            bucket: faults
                .throttle_rate
                .map(|rate| Mutex::new(Bucket::full(rate, Instant::now()))),
        }
    }

    /// Holds an answer back.
    pub async fn delay(&self) {
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
    }

    /// Refuses a request that comes faster than the rate allows.
    ///
    /// # Errors
    /// The 429 to answer.
    pub fn admit(&self) -> Result<(), Failure> {
        let Some(bucket) = &self.bucket else {
            return Ok(());
        };
        lock(bucket).take(Instant::now()).map_err(|wait| {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            throttled().retry_after(seconds.max(1))
        })
    }

    /// Counts a call and returns how it fails, if it does.
    pub fn strike(&self, operation: &Operation) -> Option<Kind> {
        let mut struck = None;
        for rule in lock(&self.rules).iter_mut() {
            if rule
                .fail
                .operation
                .is_none_or(|name| name == operation.name)
            {
                rule.seen += 1;
                if struck.is_none() && rule.fail.calls.include(rule.seen) {
                    struck = Some(rule.fail.kind);
                }
            }
        }
        struck
    }
}

/// Returns the answer of an injected error, with the members that the real one carries.
pub fn answer(kind: failure::Kind) -> Failure {
    let message = "This failure was asked for by --fail.";
    match kind {
        failure::Kind::THROTTLING => throttled(),
        failure::Kind::VALIDATION => Failure::validation(failure::Reason::Other, message),
        failure::Kind::QUOTA => Failure::new(kind, message)
            .with("serviceCode", "thinclient")
            .with("quotaCode", "L-00000000"),
        _ => Failure::new(kind, message),
    }
}

fn throttled() -> Failure {
    Failure::new(failure::Kind::THROTTLING, "Rate exceeded").with("serviceCode", "thinclient")
}

/// A token bucket. It follows the real clock: it limits how fast requests come.
#[derive(Debug)]
struct Bucket {
    rate: f64,
    tokens: f64,
    filled: Instant,
}

impl Bucket {
    fn full(rate: f64, now: Instant) -> Self {
        let tokens = Self::burst(rate);
        Self {
            rate,
            tokens,
            filled: now,
        }
    }

    fn burst(rate: f64) -> f64 {
        (rate / 5.0).max(1.0)
    }

    /// Takes a token, or tells how long it takes until there is one.
    fn take(&mut self, now: Instant) -> Result<(), Duration> {
        let grown = now.duration_since(self.filled).as_secs_f64() * self.rate;
        self.tokens = (self.tokens + grown).min(Self::burst(self.rate));
        self.filled = now;
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            return Ok(());
        }
        // A rate of zero admits the burst and nothing more.
        let wait = Duration::try_from_secs_f64((1.0 - self.tokens) / self.rate);
        Err(wait.unwrap_or(Duration::from_hours(1)))
    }
}

/// A panic elsewhere leaves counters usable, so a poisoned lock is none of our concern.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn injector(fail: &[&str]) -> Injector {
        let fail = fail.iter().map(|text| text.parse().expect("valid"));
        Injector::new(Faults {
            fail: fail.collect(),
            ..Faults::default()
        })
    }

    fn named(name: &str) -> &'static Operation {
        let found = OPERATIONS.iter().find(|operation| operation.name == name);
        found.expect("an operation")
    }

    #[test]
    fn a_failure_strikes_the_calls_it_names() {
        let faults = injector(&["getdevice=LOST@2", "*=throttle@4+"]);
        let strikes: Vec<_> = (0..5).map(|_| faults.strike(named("GetDevice"))).collect();
        let throttle = Some(Kind::Answer(failure::Kind::THROTTLING));
        assert_eq!(strikes, [None, Some(Kind::Lost), None, throttle, throttle]);
        assert_eq!(faults.strike(named("ListDevices")), throttle);
        let always = injector(&["ListDevices=html"]);
        assert_eq!(always.strike(named("GetDevice")), None);
        assert_eq!(always.strike(named("ListDevices")), Some(Kind::Html));
    }

    #[test]
    fn errors_list_what_is_allowed() {
        let error = |text: &str| text.parse::<Fail>().expect_err(text).to_string();
        assert!(error("GetDevice").contains("OPERATION=KIND[@N[+]]"));
        assert!(error("GetDevices=lost").contains("GetDevice, GetEnvironment"));
        assert!(error("GetDevice=explode").contains("lost, stall, html"));
        for wrong in ["*=lost@0", "*=lost@", "*=lost@+", "*=lost@-1", "*=lost@x"] {
            assert!(error(wrong).contains("N from 1"), "{wrong}");
        }
    }

    #[test]
    fn the_bucket_admits_its_rate_after_a_burst() {
        let start = Instant::now();
        let mut bucket = Bucket::full(10.0, start);
        let mut admitted = 0;
        for tenth in 0..1000_u64 {
            let now = start + Duration::from_millis(tenth * 10);
            admitted += u32::from(bucket.take(now).is_ok());
        }
        assert!((100..=102).contains(&admitted), "{admitted}");
    }

    #[test]
    fn a_rate_of_nothing_admits_the_burst_alone() {
        let start = Instant::now();
        let mut bucket = Bucket::full(0.0, start);
        assert!(bucket.take(start).is_ok());
        let later = start + Duration::from_secs(1000);
        assert_eq!(bucket.take(later), Err(Duration::from_hours(1)));
    }
}
