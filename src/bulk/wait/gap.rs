//! How long to pause between two polls.

use std::time::Duration;

/// The pause while something happens.
const SHORT: Duration = Duration::from_secs(5);

/// The pause while nothing does: devices may take hours to check in.
const LONG: Duration = Duration::from_secs(30);

/// The pause between two polls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Gap {
    /// As somebody said.
    Fixed(Duration),
    /// Short after a change, longer and longer without one.
    Growing(Duration),
}

impl Gap {
    pub(super) fn new(interval: Option<Duration>) -> Self {
        interval.map_or(Self::Growing(SHORT), Self::Fixed)
    }

    /// The pause after a poll, which found a change or not.
    pub(super) fn after(&mut self, has_changed: bool) -> Duration {
        match self {
            Self::Fixed(pause) => *pause,
            Self::Growing(pause) => {
                let grown = (*pause * 3 / 2).min(LONG);
                *pause = if has_changed { SHORT } else { grown };
                *pause
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_until_something_happens() {
        let mut gap = Gap::new(None);
        let pauses = [true, false, false, false, false, false, false, true]
            .map(|has_changed| gap.after(has_changed).as_millis());
        assert_eq!(
            pauses,
            [5_000, 7_500, 11_250, 16_875, 25_312, 30_000, 30_000, 5_000]
        );
    }

    #[test]
    fn a_pause_that_was_said_stays() {
        let said = Duration::from_millis(10);
        let mut gap = Gap::new(Some(said));
        assert_eq!([true, false].map(|changed| gap.after(changed)), [said; 2]);
    }
}
