//! Jobs against a simulated service, in simulated time: nothing here depends on how fast it runs.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use futures_util::future::{join, join_all};
use tokio::time::sleep;

use super::*;

/// A token bucket whose rate changes at given seconds.
struct Service {
    /// Seconds and the rates that hold from them on.
    rates: Vec<(f64, f64)>,
    /// Tokens that the bucket holds; without it a fifth of a second's, at least one.
    burst: Option<f64>,
    tokens: f64,
    start: Instant,
    filled: f64,
}

impl Service {
    fn new(rates: &[(f64, f64)], burst: Option<f64>) -> Self {
        let mut service = Self {
            rates: rates.to_vec(),
            burst,
            tokens: f64::INFINITY,
            start: Instant::now(),
            filled: 0.0,
        };
        service.fill();
        service
    }

    fn fill(&mut self) {
        let now = self.start.elapsed().as_secs_f64();
        let current = self.rates.iter().rfind(|(from, _)| *from <= now);
        let rate = current.expect("a rate from the start").1;
        let burst = self.burst.unwrap_or((rate / 5.0).max(1.0));
        self.tokens = (self.tokens + (now - self.filled) * rate).min(burst);
        self.filled = now;
    }

    fn admits(&mut self) -> bool {
        self.fill();
        let admits = self.tokens >= 1.0;
        self.tokens -= f64::from(u8::from(admits));
        admits
    }
}

/// Longer than any job here should take.
const LIMIT: Duration = Duration::from_mins(5);

/// How a job went.
#[derive(Debug)]
struct Run {
    seconds: f64,
    refused: u32,
    rate: Option<f64>,
}

/// Sends `targets` requests; what is refused goes back into the queue.
async fn work(
    pacer: Pacer,
    mut service: Service,
    targets: u32,
    concurrency: u32,
    latency: u32,
) -> Run {
    let start = service.start;
    let queue = RefCell::new((0..targets).collect::<VecDeque<_>>());
    let done = Cell::new(0);
    let refused = Cell::new(0);
    service.fill();
    let service = RefCell::new(service);
    let way = Duration::from_micros(u64::from(latency) * 500);
    let next = || queue.borrow_mut().pop_front();
    let worker = || async {
        // Whoever is refused takes the target up again, so an empty queue leaves nothing to do.
        while let Some(target) = next() {
            pacer.admit().await;
            sleep(way).await;
            let admitted = service.borrow_mut().admits();
            sleep(way).await;
            if admitted {
                pacer.answered();
                done.set(done.get() + 1);
            } else {
                pacer.throttled();
                refused.set(refused.get() + 1);
                queue.borrow_mut().push_back(target);
            }
        }
    };
    let workers = join_all((0..concurrency).map(|_| worker()));
    let ended = tokio::time::timeout(LIMIT, workers).await;
    assert!(ended.is_ok(), "{} of {targets} in {LIMIT:?}", done.get());
    assert_eq!(done.get(), targets, "none is lost, none is sent twice");
    Run {
        seconds: start.elapsed().as_secs_f64(),
        refused: refused.get(),
        rate: pacer.rate(),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few thousand"
)]
fn whole(number: f64) -> u32 {
    number.round() as u32
}

/// Runs a job of ten seconds for all usual concurrencies that can reach the rate.
///
/// `latency` is in milliseconds.
async fn every_job(rate: f64, latency: u32, burst: Option<f64>, check: impl Fn(&Run, u32)) {
    for concurrency in [1, 4, 16, 64, 256] {
        // A millisecond for the timer.
        let most = f64::from(concurrency) * 1000.0 / f64::from(latency + 1);
        if most < rate * 1.2 {
            continue;
        }
        let service = Service::new(&[(0.0, rate)], burst);
        let targets = whole(rate * 10.0);
        let run = work(Pacer::new(None), service, targets, concurrency, latency).await;
        let case = format!("{rate}/s × {concurrency}, {latency} ms, {burst:?}: {run:?}");
        assert!(run.seconds <= 10.3, "{case}");
        check(&run, concurrency);
    }
}

/// Of the requests to a fast service at most 8 % are refused.
///
/// What is under way at the first refusal, and again at the first answer after it, is refused
/// whatever the pacer does; it is small against a job at the usual concurrencies.
async fn few_are_refused(rate: f64, latency: u32, burst: Option<f64>) {
    every_job(rate, latency, burst, |run, concurrency| {
        let calls = whole(rate * 10.0) + run.refused;
        let under_way = if concurrency > 64 { 2 * concurrency } else { 0 };
        assert!(
            (run.refused - under_way.min(run.refused)) * 100 < calls * 8,
            "{concurrency}: {run:?}"
        );
    })
    .await;
}

/// Besides, a slow service refuses a number that does not depend on the concurrency.
async fn at_most_are_refused(most: u32, rate: f64, burst: Option<f64>) {
    for latency in [1, 20, 200] {
        every_job(rate, latency, burst, |run, concurrency| {
            assert!(
                run.refused < most + 2 * concurrency,
                "{concurrency}: {run:?}"
            );
        })
        .await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_fast_service_refuses_few_requests() {
    few_are_refused(500.0, 20, None).await;
    few_are_refused(500.0, 1, Some(100.0)).await;
}

#[tokio::test(start_paused = true)]
async fn a_fast_service_far_away_refuses_few_requests() {
    few_are_refused(500.0, 200, None).await;
    few_are_refused(500.0, 200, Some(100.0)).await;
}

#[tokio::test(start_paused = true)]
async fn a_very_fast_service_refuses_few_requests() {
    few_are_refused(2000.0, 20, None).await;
}

#[tokio::test(start_paused = true)]
async fn a_slow_service_refuses_a_few_dozen_requests() {
    for burst in [None, Some(100.0)] {
        at_most_are_refused(50, 20.0, burst).await;
        at_most_are_refused(120, 100.0, burst).await;
    }
    at_most_are_refused(50, 5.0, Some(5.0)).await;
}

#[tokio::test(start_paused = true)]
async fn a_bucket_of_one_token_costs_some_time() {
    let service = Service::new(&[(0.0, 5.0)], Some(1.0));
    let run = work(Pacer::new(None), service, 100, 16, 20).await;
    assert!(run.seconds < 24.0 && run.refused < 70, "{run:?}");
}

/// Runs a job that just fills `seconds` at `rates`; returns how much longer it took, and its refusals.
async fn changing(rates: &[(f64, f64)], seconds: f64, concurrency: u32) -> (f64, f64) {
    let ends = rates.iter().skip(1).map(|(from, _)| *from).chain([seconds]);
    let sum: f64 = rates
        .iter()
        .zip(ends)
        .map(|((from, rate), to)| (to - from) * rate)
        .sum();
    let service = Service::new(rates, None);
    let run = work(Pacer::new(None), service, whole(sum), concurrency, 20).await;
    (
        run.seconds / seconds,
        f64::from(run.refused) / (sum + f64::from(run.refused)),
    )
}

#[tokio::test(start_paused = true)]
async fn a_rate_that_changes_is_followed() {
    for concurrency in [16, 64] {
        let (time, refused) = changing(
            &[(0.0, 500.0), (10.0, 100.0), (20.0, 800.0)],
            30.0,
            concurrency,
        )
        .await;
        assert!(time <= 1.03 && refused < 0.08, "{time} {refused}");
        let (time, refused) = changing(&[(0.0, 20.0), (20.0, 200.0)], 50.0, concurrency).await;
        assert!(time <= 1.03 && refused < 0.08, "{time} {refused}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_survived() {
    let rates = [(0.0, 500.0), (5.0, 0.0), (65.0, 500.0)];
    let run = work(Pacer::new(None), Service::new(&rates, None), 5000, 16, 20).await;
    // A minute without any admission, and some seconds until it is sure that it is over.
    assert!(run.seconds < 85.0 && run.refused < 600, "{run:?}");
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_goes_is_forgotten() {
    let rates = [(0.0, 100.0), (5.0, 1e9)];
    let run = work(Pacer::new(None), Service::new(&rates, None), 20_000, 16, 20).await;
    assert_eq!(run.rate, None);
    assert!(run.seconds < 5.0 + 20_000.0 / 800.0 + 3.0, "{run:?}");
}

#[tokio::test(start_paused = true)]
async fn without_a_limit_nothing_waits() {
    let pacer = Pacer::new(None);
    let start = Instant::now();
    for _ in 0..100_000 {
        pacer.admit().await;
        pacer.answered();
    }
    assert_eq!((start.elapsed(), pacer.rate()), (Duration::ZERO, None));
}

#[tokio::test(start_paused = true)]
async fn a_known_rate_is_kept_without_refusals() {
    for (rate, most_seconds) in [
        (2.0, 20.3),
        (5.0, 20.3),
        (20.0, 20.1),
        (500.0, 20.1),
        (2000.0, 20.1),
    ] {
        let service = Service::new(&[(0.0, rate)], None);
        let run = work(Pacer::new(Some(rate)), service, whole(rate * 20.0), 16, 5).await;
        assert_eq!((run.refused, run.rate), (0, Some(rate)));
        let least = 20.0 - 1.0 / rate;
        assert!(
            (least..most_seconds).contains(&run.seconds),
            "{rate}: {run:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_known_rate_is_never_exceeded() {
    let pacer = Pacer::new(Some(1000.0));
    let start = Instant::now();
    let mut sent: u32 = 0;
    while start.elapsed() < Duration::from_secs(2) {
        // Now and then there is nothing to send for a while, which saves nothing up.
        if sent.is_multiple_of(100) {
            sleep(Duration::from_millis(50)).await;
        }
        pacer.admit().await;
        pacer.answered();
        sent += 1;
        let bound = start.elapsed().as_secs_f64() * 1000.0 + 1.0;
        assert!(f64::from(sent) <= bound, "{sent}");
    }
    assert!((1200..1500).contains(&sent), "{sent}");
}

#[tokio::test(start_paused = true)]
async fn a_known_rate_gives_way_to_a_slower_service() {
    let service = Service::new(&[(0.0, 100.0)], None);
    let run = work(Pacer::new(Some(500.0)), service, 1000, 16, 20).await;
    assert!(run.seconds < 10.3 && run.refused < 120, "{run:?}");
}

#[tokio::test(start_paused = true)]
async fn waiters_go_in_order_and_one_that_leaves_holds_up_none() {
    let pacer = Rc::new(Pacer::new(Some(10.0)));
    let order = RefCell::new(Vec::new());
    let waiter = |number: u32| {
        let (pacer, order) = (Rc::clone(&pacer), &order);
        async move {
            // The fourth gives up while it is the first of the line.
            let patience = Duration::from_millis(if number == 3 { 250 } else { 10_000 });
            let admitted = tokio::time::timeout(patience, pacer.admit()).await;
            order.borrow_mut().push((number, admitted.is_ok()));
        }
    };
    let start = Instant::now();
    join(join_all((0..6).map(waiter)), async {}).await;
    let expected = [0, 1, 2, 3, 4, 5].map(|number| (number, number != 3));
    assert_eq!(order.take(), expected);
    assert_eq!(start.elapsed().as_millis() / 10, 40);
}

#[tokio::test(start_paused = true)]
async fn ceilings_next_to_nothing_are_waited_for() {
    for most in [0.0, -1.0, 1e-300, f64::MIN_POSITIVE] {
        let pacer = Pacer::new(Some(most));
        pacer.admit().await;
        let start = Instant::now();
        pacer.admit().await;
        assert!(start.elapsed() >= LONGEST_PAUSE, "{most}");
    }
}
