//! A sign of life while many calls are made.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Ui, Verbosity};

/// Counts on the terminal, and is gone when it ends; where nobody watches it shows nothing.
#[derive(Debug)]
pub struct Progress(ProgressBar);

impl Progress {
    /// Begins to count `what`.
    #[must_use]
    pub fn of(ui: Ui, what: &str) -> Self {
        let is_watched = ui.is_attended() && ui.says(Verbosity::Normal);
        let target = if is_watched {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target).with_message(what.to_owned());
        if let Ok(style) = ProgressStyle::with_template("{msg}: {pos}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Shows nothing, whoever watches.
    #[must_use]
    pub fn silent() -> Self {
        Self(ProgressBar::hidden())
    }

    /// One more.
    pub fn step(&self) {
        self.0.inc(1);
    }

    /// Says something above the count.
    pub fn interrupt(&self, say: impl FnOnce()) {
        self.0.suspend(say);
    }

    /// Takes it off the terminal.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}
