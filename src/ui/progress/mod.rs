//! A sign of life while something takes long.
//!
//! Who counts says so by [`step`](Progress::step) or [`set`](Progress::set); who waits lets
//! [`accompany`](Progress::accompany) show how time passes. No thread does it (as `enable_steady_tick` would start
//! one): a drawing thread would go on while the program dies of a signal, and write between the parts of a message.

mod figures;
mod screen;

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::time::{MissedTickBehavior, interval};

use self::figures::Figures;
pub(super) use self::screen::aside;
use super::{Ui, Verbosity};
use crate::text::escape;

/// What ends sooner than this needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often a line says how far the work is, where no bar can be drawn.
const LINES: Duration = Duration::from_secs(10);

/// How often the time that is left is drawn anew while nothing else happens.
const TICK: Duration = Duration::from_millis(500);

/// How far some work is: a bar or a count on a terminal, gone when it ends; a line now and then elsewhere.
#[derive(Debug)]
pub struct Progress {
    ui: Ui,
    manner: Manner,
    what: String,
    total: Option<usize>,
    message: RefCell<String>,
    bar: ProgressBar,
    forecast: Cell<Forecast>,
    next_line: Cell<Instant>,
}

/// How progress is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    Silent,
    Screen,
    Lines,
}

impl Manner {
    fn of(ui: Ui) -> Self {
        if !ui.says(Verbosity::Normal) {
            Self::Silent
        } else if ui.is_attended() && !console::is_dumb() {
            Self::Screen
        } else {
            Self::Lines
        }
    }
}

/// When the work will be done, as it seemed when it last advanced.
///
/// The rate that indicatif estimates falls while nothing happens, and the time left would rise without bound
/// between two polls, or while a service asks to wait.
#[derive(Clone, Copy, Debug, Default)]
struct Forecast {
    position: u64,
    end: Option<Instant>,
}

impl Progress {
    /// Begins to count `what`, of which nobody knows the number; shown on a terminal only.
    #[must_use]
    pub fn of(ui: Ui, what: &str) -> Self {
        let manner = match Manner::of(ui) {
            Manner::Lines => Manner::Silent,
            manner => manner,
        };
        Self::new(ui, manner, what, None)
    }

    /// Begins work on `total` items; `what` is done to them.
    #[must_use]
    pub fn bar(ui: Ui, what: &str, total: usize) -> Self {
        Self::new(ui, Manner::of(ui), what, Some(total))
    }

    /// Shows nothing, whoever watches.
    #[must_use]
    pub fn silent() -> Self {
        let ui = Ui::new(
            Verbosity::Quiet,
            super::ErrorFormat::Text,
            super::ColorChoice::Never,
        );
        Self::new(ui, Manner::Silent, "", None)
    }

    fn new(ui: Ui, manner: Manner, what: &str, total: Option<usize>) -> Self {
        let length = total.and_then(|total| u64::try_from(total).ok());
        let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::hidden());
        if manner == Manner::Screen
            && let Ok(style) = ProgressStyle::with_template("{msg}")
        {
            bar.set_style(style);
        }
        Self {
            ui,
            manner,
            what: escape(what).into_owned(),
            total,
            message: RefCell::default(),
            bar,
            forecast: Cell::default(),
            next_line: Cell::new(Instant::now() + LINES),
        }
    }

    /// So many were done before this work began, and say nothing about its pace.
    pub fn resume_at(&self, done: usize) {
        self.bar.set_position(done as u64);
        self.bar.reset_eta();
        self.forecast.set(Forecast {
            position: self.bar.position(),
            end: None,
        });
        self.show();
    }

    /// One more.
    pub fn step(&self) {
        self.bar.inc(1);
        self.show();
    }

    /// So many in all.
    pub fn set(&self, done: usize) {
        self.bar.set_position(done as u64);
        self.show();
    }

    /// Says in a few words how it goes, besides the count: `3 failed`.
    pub fn message(&self, text: impl AsRef<str>) {
        self.message.replace(escape(text.as_ref()).into_owned());
        self.show();
    }

    /// Says something above the count; what is said through [`Ui`] comes there by itself.
    pub fn interrupt<T>(&self, say: impl FnOnce() -> T) -> T {
        aside(say)
    }

    /// Shows how time passes while `work` goes on.
    pub async fn accompany<T>(&self, work: impl Future<Output = T>) -> T {
        if self.manner == Manner::Silent {
            return work.await;
        }
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        tokio::pin!(work);
        loop {
            tokio::select! {
                biased;
                done = &mut work => return done,
                _ = ticks.tick() => self.show(),
            }
        }
    }

    /// Takes it off the terminal.
    pub fn end(&self) {
        screen::clear(&self.bar);
    }

    fn show(&self) {
        match self.manner {
            Manner::Silent => {}
            Manner::Screen => self.draw(),
            Manner::Lines => self.say(),
        }
    }

    /// indicatif limits how often this reaches the terminal.
    fn draw(&self) {
        if self.bar.is_finished() || self.bar.elapsed() < PATIENCE || !screen::claim(&self.bar) {
            return;
        }
        let line = self.figures(|figures| figures.line(screen::width()));
        self.bar.set_message(line);
    }

    fn say(&self) {
        let now = Instant::now();
        self.forecast(now);
        if now < self.next_line.get() {
            return;
        }
        self.next_line.set(now + LINES);
        self.figures(|figures| self.ui.progress(&figures.sentence(), &figures.json()));
    }

    fn figures<T>(&self, show: impl FnOnce(&Figures<'_>) -> T) -> T {
        let now = Instant::now();
        let left = self.forecast(now).end;
        show(&Figures {
            what: &self.what,
            done: self.bar.position(),
            total: self.total,
            per_second: self.bar.per_sec(),
            left: left.map(|end| end.saturating_duration_since(now)),
            message: &self.message.borrow(),
        })
    }

    /// Looks ahead anew where the work has advanced.
    fn forecast(&self, now: Instant) -> Forecast {
        let position = self.bar.position();
        if position > self.forecast.get().position {
            let left = Some(self.bar.eta()).filter(|left| !left.is_zero());
            let end = left.and_then(|left| now.checked_add(left));
            self.forecast.set(Forecast { position, end });
        }
        self.forecast.get()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}
