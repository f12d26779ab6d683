//! How fast requests go out: as fast as the service admits them, or as told by `--rate`.
//!
//! Nobody publishes the rate that the service admits, so it is measured. A service that refuses
//! requests has used up what it saved, and hands out new admissions at its rate R alone: what it
//! admits from one refusal to a later one, divided by the time between, *is* R. The pacer
//!
//! - does not wait at all until a request is refused;
//! - from then on measures from refusal to refusal and goes slightly faster than what it measured,
//!   because only further refusals keep the measure true;
//! - corrects at once where most requests are refused (the start, or R fell), by what was admitted
//!   since the first refusal;
//! - grows quickly where refusals stay away (R rose), until none is left to wait for.
//!
//! The rate is set from admissions and never multiplied by a factor per refusal, so refusals of
//! requests that were under way when it fell cannot cut it again.
//!
//! # Why no library
//! `governor`, `ratelimit`, `leaky-bucket` and tower's `RateLimit` hold a rate which they are given
//! and cannot learn it. `backon` spaces the attempts of one call and knows nothing of the others.
//! `congestion-limiter`, `rate_limiter_aimd` and `throttle-net` adapt the number of requests under way,
//! which limits no rate: a single one at 1 ms each is 1,000 requests a second. `request-rate-limiter`
//! adapts a rate, but cuts it by a fifth for each refusal, so that a handful of requests under way take
//! it to its minimum. The limiter of the SDK's adaptive retries cannot be used without them, and
//! took twice the time possible.
//!
//! `--rate` is a ceiling of the same schedule rather than a `governor` before it: two gates in a row
//! let the first one save up admissions while the second holds back, and `governor` wakes its
//! waiters in no order.

use std::cell::RefCell;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

#[cfg(test)]
mod tests;

/// How much faster than measured requests go out. A refusal in some thirty requests is enough to
/// measure by and to notice soon that none comes; twice as much doubles the refusals for no gain.
const PROBE: f64 = 0.03;

/// The shortest time to measure over: what a stall of the network or of this machine hides is small
/// against it, and R may fall without hundreds of refusals.
const MEASURE_TIME: Duration = Duration::from_millis(250);

/// The fewest answers to measure by, so that one more or less is at most 5 %.
const MEASURE_ANSWERS: u32 = 20;

/// How many more refusals than admissions mean that the rate is over twice R, and how many admissions
/// may be missing because answers come in bunches.
const BUNCH: u32 = 3;

/// Refusals have ended when none comes for this many times the time in which one is due. They come
/// evenly, as tokens do; waiting for twice the time made 20 → 200 requests a second miss 3 %.
const OVERDUE: f64 = 1.5;

/// The time in which the rate doubles where refusals have ended. Half a second loses 1 % of the time more
/// for 100 → 800 requests a second; a faster growth runs far ahead of answers that take 200 ms.
const DOUBLING: Duration = Duration::from_millis(250);

/// The longest time for which one answer makes the rate grow (by 15 %): few answers prove little.
const GROWTH_PER_ANSWER: Duration = Duration::from_millis(50);

/// The rate below which every request counts: a bucket this slow may hold a single token, and then
/// loses what it cannot hold whenever a request comes too early, so that measuring finds too little.
/// There the rate moves in small steps about R, and requests keep their distance.
const SLOW: f64 = 10.0;

/// By how much an answer raises a slow rate.
const SLOW_RISE: f64 = 0.004;

/// By how much a refusal lowers a slow rate, divided by two more than the answers since the one before:
/// with [`SLOW_RISE`] some seven answers a refusal in balance, and a seventh at once when far off.
const SLOW_CUT: f64 = 0.3;

/// The refusals due a request at a slow rate: less than the two steps above come to, as they come unevenly.
const SLOW_PROBE: f64 = 0.08;

/// The slowest rate learned: where everything is refused, one request a second finds out soon enough
/// that it is over.
const SLOWEST: f64 = 1.0;

/// A rate above this is no limit: several times what a client on one thread can send.
const UNLIMITED: f64 = 100_000.0;

/// How far requests may lag behind the schedule and be made up for. The timer of tokio wakes only at
/// whole milliseconds, which at 2,000 requests a second is two requests.
const CATCH_UP: Duration = Duration::from_millis(10);

/// What is added between slow requests, so that one which comes late does not make the next one too
/// early: a tick of the timer and the network each. At most 2 % of the time.
const SLOW_MARGIN: Duration = Duration::from_millis(2);

/// The least time that is measured: a tick of the timer.
const TICK: Duration = Duration::from_millis(1);

/// The longest pause between two requests, for ceilings next to nothing.
const LONGEST_PAUSE: Duration = Duration::from_hours(24);

/// One gate for all workers of a job.
///
/// Every request passes [`admit`](Self::admit) once, and ends with one call of
/// [`answered`](Self::answered) or [`throttled`](Self::throttled).
#[derive(Debug)]
pub struct Pacer {
    /// Requests a second, infinite without `--rate`.
    most: f64,
    /// The time of the next request, held by whoever waits for it; the lock is fair.
    next: Mutex<Option<Instant>>,
    learned: RefCell<Learned>,
}

impl Pacer {
    /// Creates a pacer that never exceeds `most` requests a second.
    ///
    /// Without it, there is no limit until the service refuses a request.
    #[must_use]
    pub fn new(most: Option<f64>) -> Self {
        Self {
            most: most.unwrap_or(f64::INFINITY),
            next: Mutex::new(None),
            learned: RefCell::new(Learned::default()),
        }
    }

    /// Waits until one more request may be sent; waiters go in the order in which they came.
    ///
    /// Dropping the future gives the place to the next.
    pub async fn admit(&self) {
        if self.rate().is_none() {
            return;
        }
        // The first in the line alone looks at the clock, so that a new rate holds for all others.
        let mut next = self.next.lock().await;
        if let Some(due) = *next {
            sleep_until(due).await;
        }
        let Some(rate) = self.rate() else { return };
        let now = Instant::now();
        *next = Some(if rate < SLOW {
            now + pause(rate) + SLOW_MARGIN
        } else {
            let lag = next.map_or(Duration::ZERO, |due| now - due);
            now - lag.min(CATCH_UP) + pause(rate)
        });
    }

    /// Notes that a request ended without being throttled, whatever else became of it.
    pub fn answered(&self) {
        let mut learned = self.learned.borrow_mut();
        if learned.is_limited() {
            learned.answered(Instant::now());
        }
    }

    /// Notes that the service refused a request for coming too early.
    pub fn throttled(&self) {
        self.learned.borrow_mut().throttled(Instant::now());
    }

    /// Returns the requests sent in a second at present; `None` while there is no limit.
    pub fn rate(&self) -> Option<f64> {
        let rate = self.learned.borrow().rate.min(self.most);
        rate.is_finite().then_some(rate)
    }
}

/// The time between two requests.
fn pause(rate: f64) -> Duration {
    let pause = Duration::try_from_secs_f64(rate.recip());
    pause.map_or(LONGEST_PAUSE, |pause| pause.min(LONGEST_PAUSE))
}

/// What answers told of the service.
#[derive(Debug)]
struct Learned {
    /// Requests a second; infinite while the service admits all.
    rate: f64,
    /// Refusals due a second at this rate.
    excess: f64,
    /// While refusals come.
    period: Option<Period>,
    /// The last answer that made the rate grow.
    grown: Option<Instant>,
}

impl Default for Learned {
    fn default() -> Self {
        Self {
            rate: f64::INFINITY,
            excess: f64::INFINITY,
            period: None,
            grown: None,
        }
    }
}

impl Learned {
    fn is_limited(&self) -> bool {
        self.period.is_some() || self.rate.is_finite()
    }

    fn answered(&mut self, now: Instant) {
        let Some(period) = &mut self.period else {
            return self.grow(now);
        };
        period.admitted += 1;
        period.run += 1;
        if self.rate < SLOW {
            self.rate *= 1.0 + SLOW_RISE;
        }
        let patience = (OVERDUE / self.excess).max(MEASURE_TIME.as_secs_f64());
        if (now - period.refused_last).as_secs_f64() > patience {
            self.period = None;
            self.grown = Some(now);
        }
    }

    fn grow(&mut self, now: Instant) {
        let time = self.grown.map_or(Duration::ZERO, |grown| now - grown);
        self.grown = Some(now);
        let doublings = time.min(GROWTH_PER_ANSWER).div_duration_f64(DOUBLING);
        self.rate *= doublings.exp2();
        if self.rate > UNLIMITED {
            *self = Self::default();
        }
    }

    fn throttled(&mut self, now: Instant) {
        let Some(period) = &mut self.period else {
            self.period = Some(Period::new(now));
            return;
        };
        let run = period.refuse(now);
        let time = (now - period.since).max(TICK).as_secs_f64();
        let complete = period.is_complete(now);
        if period.is_mostly_refused() && !complete {
            let bound = f64::from(period.admitted + BUNCH) / time;
            self.rate = self.rate.min(bound).max(SLOWEST);
        } else if self.rate < SLOW {
            self.rate = (self.rate * (1.0 - SLOW_CUT / f64::from(run + 2))).max(SLOWEST);
            // Two refusals in a row: no request at all may be admitted at this rate.
            let share = if run == 0 { 1.0 } else { SLOW_PROBE };
            self.excess = self.rate * share;
        } else if complete {
            // Of a time in which one request more would have been admitted at its very end.
            let bound = f64::from(period.admitted + 1) / time;
            self.rate = (bound * (1.0 + PROBE)).max(SLOWEST);
            self.excess = self.rate - f64::from(period.admitted) / time;
        }
        if complete {
            self.period = Some(Period::new(now));
        }
    }
}

/// The time since a refusal: the service had nothing left when it began.
#[derive(Debug)]
struct Period {
    since: Instant,
    refused_last: Instant,
    admitted: u32,
    refused: u32,
    /// Admitted since the last refusal.
    run: u32,
}

impl Period {
    fn new(now: Instant) -> Self {
        Self {
            since: now,
            refused_last: now,
            admitted: 0,
            refused: 0,
            run: 0,
        }
    }

    /// Counts a refusal; returns how many requests were admitted since the one before.
    fn refuse(&mut self, now: Instant) -> u32 {
        self.refused += 1;
        self.refused_last = now;
        std::mem::take(&mut self.run)
    }

    fn is_mostly_refused(&self) -> bool {
        self.refused > self.admitted + BUNCH
    }

    fn is_complete(&self, now: Instant) -> bool {
        now - self.since >= MEASURE_TIME && self.admitted + self.refused >= MEASURE_ANSWERS
    }
}
