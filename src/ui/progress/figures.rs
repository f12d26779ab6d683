//! How far the work is, in figures, as a line of a terminal or of a log.

use std::time::Duration;

use indicatif::HumanCount;
use serde_json::{Value as Json, json};

use crate::text;

/// What stands between the parts of a line.
const GAP: &str = "  ";

/// The bar's widths: steps, so that it does not tremble while the figures beside it change.
const BAR_STEP: usize = 10;
const BAR_MOST: usize = 40;

/// What is left takes longer than anybody can foresee.
const UNFORESEEN: Duration = Duration::from_hours(100);

/// How far the work is.
pub(super) struct Figures<'a> {
    pub what: &'a str,
    pub done: u64,
    pub total: Option<usize>,
    pub per_second: f64,
    pub left: Option<Duration>,
    pub message: &'a str,
}

impl Figures<'_> {
    /// One line of at most `width` columns: what matters least is left out first.
    pub(super) fn line(&self, width: usize) -> String {
        let Some(total) = self.total else {
            return cut(&format!("{}: {}", self.what, HumanCount(self.done)), width);
        };
        let count = format!("{}/{}", HumanCount(self.done), HumanCount(total as u64));
        let taken = text::width(self.what) + GAP.len() + text::width(&count);
        let mut room = Room(width.saturating_sub(taken));
        let message = room.take(cut(self.message, room.0.saturating_sub(GAP.len())));
        let left = self.left();
        let left = room
            .take(left.as_ref().map(|left| format!("{left} left")))
            .or_else(|| room.take(left));
        let rate = room.take(self.rate());
        let bar = room.take(self.bar(total, room.0.saturating_sub(GAP.len())));
        let parts = [
            Some(self.what.to_owned()),
            bar,
            Some(count),
            rate,
            left,
            message,
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        cut(&parts.join(GAP), width)
    }

    /// For a log: `deregister: 1,204 of 5,000, 3 failed, 61/s, about 1m 2s left`.
    pub(super) fn sentence(&self) -> String {
        let count = match self.total {
            Some(total) => format!("{} of {}", HumanCount(self.done), HumanCount(total as u64)),
            None => HumanCount(self.done).to_string(),
        };
        let message = Some(self.message).filter(|message| !message.is_empty());
        let left = self.left().map(|left| format!("about {left} left"));
        let parts = [
            Some(format!("{}: {count}", self.what)),
            message.map(str::to_owned),
            self.rate(),
            left,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// For a program that reads the log.
    pub(super) fn json(&self) -> Json {
        let mut json = json!({"what": self.what, "done": self.done});
        if let Some(total) = self.total {
            json["total"] = total.into();
        }
        if !self.message.is_empty() {
            json["message"] = self.message.into();
        }
        json
    }

    fn rate(&self) -> Option<String> {
        let rate = self.per_second;
        Some(if rate >= 10.0 {
            format!("{rate:.0}/s")
        } else if rate >= 1.0 {
            format!("{rate:.1}/s")
        } else if rate * 60.0 >= 1.0 {
            format!("{:.0}/min", rate * 60.0)
        } else {
            return None;
        })
    }

    fn left(&self) -> Option<String> {
        let left = self
            .left
            .filter(|left| (Duration::from_secs(1)..UNFORESEEN).contains(left));
        left.map(|left| text::duration(Duration::from_secs(left.as_secs())))
    }

    fn bar(&self, total: usize, room: usize) -> Option<String> {
        let width = room.min(BAR_MOST) / BAR_STEP * BAR_STEP;
        let done = usize::try_from(self.done).unwrap_or(total).min(total);
        let filled = (width * done).checked_div(total)?;
        (width > 0).then(|| "█".repeat(filled) + &"░".repeat(width - filled))
    }
}

/// The columns that are free.
struct Room(usize);

impl Room {
    /// Gives a part its place, if it is something and there is room.
    fn take(&mut self, part: impl Into<Option<String>>) -> Option<String> {
        let part = part.into().filter(|part| !part.is_empty())?;
        self.0 = self.0.checked_sub(GAP.len() + text::width(&part))?;
        Some(part)
    }
}

/// At most `width` columns of `text`; an ellipsis shows that it goes on.
fn cut(text: &str, width: usize) -> String {
    if text::width(text) <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(1);
    let mut end = 0;
    for (start, char) in text.char_indices() {
        let next = start + char.len_utf8();
        if text::width(&text[..next]) > room {
            break;
        }
        end = next;
    }
    let ellipsis = if width == 0 { "" } else { "…" };
    format!("{}{ellipsis}", text[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WORK: Figures<'_> = Figures {
        what: "deregister",
        done: 1_204,
        total: Some(5_000),
        per_second: 61.2,
        left: Some(Duration::from_millis(62_300)),
        message: "3 failed",
    };

    #[test]
    fn a_wide_line_has_everything() {
        assert_eq!(
            WORK.line(100),
            "deregister  █████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  1,204/5,000  61/s  1m 2s left  3 failed"
        );
        assert_eq!(
            WORK.line(80),
            "deregister  ████░░░░░░░░░░░░░░░░  1,204/5,000  61/s  1m 2s left  3 failed"
        );
    }

    #[test]
    fn a_narrow_line_leaves_out_what_matters_least() {
        for (width, line) in [
            (60, "deregister  1,204/5,000  61/s  1m 2s left  3 failed"),
            (45, "deregister  1,204/5,000  1m 2s left  3 failed"),
            (40, "deregister  1,204/5,000  1m 2s  3 failed"),
            (39, "deregister  1,204/5,000  61/s  3 failed"),
            (33, "deregister  1,204/5,000  3 failed"),
            (30, "deregister  1,204/5,000  3 fa…"),
            (20, "deregister  1,204/5…"),
            (0, ""),
        ] {
            assert_eq!(WORK.line(width), line, "{width}");
        }
    }

    #[test]
    fn a_count_without_an_end_is_a_count() {
        let count = Figures {
            total: None,
            ..WORK
        };
        assert_eq!(count.line(80), "deregister: 1,204");
    }

    #[test]
    fn a_log_gets_a_sentence() {
        assert_eq!(
            WORK.sentence(),
            "deregister: 1,204 of 5,000, 3 failed, 61/s, about 1m 2s left"
        );
        let stalled = Figures {
            per_second: 0.001,
            left: None,
            message: "",
            ..WORK
        };
        assert_eq!(stalled.sentence(), "deregister: 1,204 of 5,000");
        assert_eq!(
            WORK.json().to_string(),
            r#"{"what":"deregister","done":1204,"total":5000,"message":"3 failed"}"#
        );
    }

    #[test]
    fn rates_have_two_figures() {
        let rate = |per_second| Figures { per_second, ..WORK }.rate();
        for (per_second, shown) in [
            (500.4, Some("500/s")),
            (6.14, Some("6.1/s")),
            (0.5, Some("30/min")),
            (0.01, None),
            (f64::NAN, None),
        ] {
            assert_eq!(rate(per_second).as_deref(), shown);
        }
    }

    proptest! {
        #[test]
        fn a_line_fits(width in 0usize..200, what in "\\PC{0,30}", message in "\\PC{0,60}", done in 0u64..10_000, total in 0usize..10_000) {
            let figures = Figures { what: &text::escape(&what), done, total: Some(total), message: &text::escape(&message), ..WORK };
            prop_assert!(text::width(&figures.line(width)) <= width);
        }
    }
}
