//! Text for people: escaping, display width, times and durations. A leaf: it imports nothing of the crate.

mod closest;
mod excerpt;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use jiff::fmt::temporal::DateTimePrinter;
use jiff::{RoundMode, Span, SpanRelativeTo, SpanRound, Timestamp, TimestampRound, Unit};
use unicode_width::UnicodeWidthStr;

pub use self::closest::closest;
pub use self::excerpt::excerpt;

/// Shows what a terminal would obey or hide, so that a foreign text can do neither.
///
/// Control characters (C0, DEL, C1), line and paragraph separators, bidi controls and everything that
/// Unicode calls ignorable (zero-width characters, fillers, tags, byte order marks) become `\n`, `\t`,
/// `\u{202e}` and so on. What can be seen stays as it is, a backslash too.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    let mut copied = 0;
    let mut after_base = false;
    for (start, char) in text.char_indices() {
        let selector = is_variation_selector(char);
        if is_invisible(char) || (selector && !after_base) {
            shown.push_str(&text[copied..start]);
            shown.extend(char.escape_default());
            copied = start + char.len_utf8();
            after_base = false;
        } else {
            after_base = !selector && !char.is_ascii();
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[copied..]);
    Cow::Owned(shown)
}

/// Whether all of `text` is printable ASCII: what nearly every text is, seen without decoding it.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Whether a terminal would obey `char` or show nothing for it.
///
/// The general categories Cc, Cf, Zl and Zp and the property `Default_Ignorable_Code_Point`, without
/// variation selectors and without the Arabic, Syriac and Kaithi number marks of Cf, which are visible.
fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e00ff}'
            | '\u{e01f0}'..='\u{e0fff}'
    )
}

/// Whether `char` chooses the glyph of the character before it: emoji, ideographs and Mongolian letters
/// need one. After anything else, or a second time, it could only hide data.
fn is_variation_selector(char: char) -> bool {
    matches!(
        char,
        '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'
    )
}

/// How many terminal columns `text` takes.
#[must_use]
pub fn width(text: &str) -> usize {
    if is_plain(text) {
        return text.len();
    }
    UnicodeWidthStr::width(text)
}

/// The longest beginning of `text` that takes at most `room` terminal columns.
#[must_use]
pub fn beginning(text: &str, room: usize) -> &str {
    let ends = text
        .char_indices()
        .map(|(start, char)| start + char.len_utf8());
    let fits = ends
        .map(|end| &text[..end])
        .take_while(|part| width(part) <= room);
    fits.last().unwrap_or_default()
}

/// A time as `aws` prints it: Python's `datetime.isoformat()` for UTC, with microseconds only when there
/// are any (`2025-10-09T08:53:20+00:00`).
#[must_use]
pub fn aws_time(time: Timestamp) -> String {
    // Python reads the service's seconds to the nearest microsecond.
    let micros = TimestampRound::new()
        .smallest(Unit::Microsecond)
        .mode(RoundMode::HalfEven);
    let time = match time.subsec_nanosecond() % 1_000 {
        0 => time,
        _ => time.round(micros).unwrap_or(time),
    };
    let digits = if time.subsec_nanosecond() == 0 { 0 } else { 6 };
    let mut text = rfc_3339(time, digits);
    text.truncate(text.len() - "Z".len());
    text.push_str("+00:00");
    text
}

/// A time as tables show it: RFC 3339 in UTC, without fraction (`2025-10-09T08:53:20Z`).
#[must_use]
pub fn table_time(time: Timestamp) -> String {
    rfc_3339(time, 0)
}

/// A time with so many digits after the second, by the printer that does nothing else: a format that has to be
/// read takes several times as long, and a long list has hundreds of thousands of times.
fn rfc_3339(time: Timestamp, digits: u8) -> String {
    DateTimePrinter::new()
        .precision(Some(digits))
        .timestamp_to_string(&time)
}

/// Why a text is not a usable duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DurationError {
    /// It cannot be read.
    Syntax,
    /// It has months or years, whose length varies.
    Calendar,
    /// It is less than nothing.
    Negative,
    /// It is nothing, where something is needed.
    Zero,
    /// It is longer than can be counted.
    TooLong,
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => "expected a duration such as 500ms, 10s, 30m, 1h30m or 30d",
            Self::Calendar => "months and years vary in length; use days, such as 30d",
            Self::Negative => "a duration cannot be negative; expected one such as 30m",
            Self::Zero => "the duration must be longer than zero, such as 30m",
            Self::TooLong => "the duration is too long; expected one such as 30d",
        })
    }
}

impl std::error::Error for DurationError {}

/// Reads a duration such as `500ms`, `10s`, `30m`, `1h30m` or `30d`; a day has 24 hours.
///
/// # Errors
///
/// What is not a duration with units, is negative, or counts in months or years.
pub fn parse_duration(text: &str) -> Result<Duration, DurationError> {
    let span: Span = text.trim().parse().map_err(|_| DurationError::Syntax)?;
    if span.get_years() != 0 || span.get_months() != 0 {
        return Err(DurationError::Calendar);
    }
    if span.is_negative() {
        return Err(DurationError::Negative);
    }
    span.to_duration(SpanRelativeTo::days_are_24_hours())
        .ok()
        .and_then(|duration| Duration::try_from(duration).ok())
        .ok_or(DurationError::TooLong)
}

/// Reads a duration as [`parse_duration`] does, but not zero.
///
/// # Errors
///
/// As [`parse_duration`], and zero.
pub fn parse_positive_duration(text: &str) -> Result<Duration, DurationError> {
    match parse_duration(text)? {
        Duration::ZERO => Err(DurationError::Zero),
        duration => Ok(duration),
    }
}

/// A duration as [`parse_duration`] reads it, in days where it has any: `14d`, `1d 12h`.
#[must_use]
pub fn duration(duration: Duration) -> String {
    let largest = SpanRound::new().largest(Unit::Day).days_are_24_hours();
    let span = Span::try_from(duration).and_then(|span| span.round(largest));
    // Longer than a span can be: the number itself still says something.
    span.map_or_else(
        |_| format!("{}s", duration.as_secs()),
        |span| format!("{span:#}"),
    )
}

/// `count` things, in words: `1 device`, `2 devices`.
#[must_use]
pub fn count(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// How many items a message names before it says how many more there are.
pub const NAMED: usize = 10;

/// The first items, and how many more there are.
#[must_use]
pub fn first_of<T: AsRef<str>>(items: impl ExactSizeIterator<Item = T>, separator: &str) -> String {
    let more = items.len().saturating_sub(NAMED);
    let mut named: Vec<String> = items
        .take(NAMED)
        .map(|item| item.as_ref().to_owned())
        .collect();
    if more > 0 {
        named.push(format!("… and {more} more"));
    }
    named.join(separator)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::Regex;

    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn escape_shows_controls_and_leaves_the_rest() {
        for (text, shown) in [
            ("desk 12", "desk 12"),
            (
                "Zürich \\n 東京 👍🏽 ❤\u{fe0f}",
                "Zürich \\n 東京 👍🏽 ❤\u{fe0f}",
            ),
            ("a\nb\tc\r", "a\\nb\\tc\\r"),
            ("\u{1b}[31m", "\\u{1b}[31m"),
            ("\u{9b}31m\u{7f}\0", "\\u{9b}31m\\u{7f}\\u{0}"),
            ("a\u{202e}b", "a\\u{202e}b"),
            ("\u{feff}a\u{200b}\u{200d}", "\\u{feff}a\\u{200b}\\u{200d}"),
            ("\u{2028}\u{2029}\u{85}", "\\u{2028}\\u{2029}\\u{85}"),
            ("\u{e0041}", "\\u{e0041}"),
            ("prod\u{fe0f}", "prod\\u{fe0f}"),
            ("葛\u{e0100}\u{e0100}", "葛\u{e0100}\\u{e0100}"),
        ] {
            assert_eq!(escape(text), shown);
        }
    }

    #[test]
    fn escape_borrows_what_needs_nothing() {
        assert!(matches!(escape("plain"), Cow::Borrowed(_)));
        assert!(matches!(escape("東京"), Cow::Borrowed(_)));
    }

    #[test]
    fn invisible_is_what_unicode_says() {
        let all: String = ('\0'..=char::MAX).collect();
        let class = |class: &str| -> String {
            let class = Regex::new(class).expect("a class");
            class.find_iter(&all).map(|found| found.as_str()).collect()
        };
        let filter = |wanted: fn(char) -> bool| -> String {
            all.chars().filter(|&char| wanted(char)).collect()
        };
        let visible_marks = r"\u{600}-\u{605}\u{6dd}\u{70f}\u{890}\u{891}\u{8e2}\u{110bd}\u{110cd}";
        let invisible = class(&format!(
            r"[[\p{{Cc}}\p{{Cf}}\p{{Zl}}\p{{Zp}}\p{{DI}}]--[\p{{VS}}{visible_marks}]]"
        ));
        assert_eq!(
            filter(is_invisible).escape_unicode().to_string(),
            invisible.escape_unicode().to_string()
        );
        assert_eq!(filter(is_variation_selector), class(r"\p{VS}"));
    }

    #[test]
    fn durations_are_printed_as_they_are_read() {
        for text in ["14d", "1d 12h", "90s", "1m 30s", "500ms", "0s"] {
            let read = parse_duration(text).expect(text);
            let printed = duration(read);
            assert_eq!(parse_duration(&printed), Ok(read), "{printed}");
        }
        assert_eq!(duration(Duration::from_hours(14 * 24)), "14d");
        assert_eq!(duration(Duration::from_hours(36)), "1d 12h");
    }

    #[test]
    fn width_is_of_the_display() {
        assert_eq!(width("desk"), 4);
        assert_eq!(width("東京"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("👍🏽"), 2);
    }

    #[test]
    fn times_are_as_python_prints_them() {
        for (text, aws, table) in [
            (
                "2025-10-09T08:53:20Z",
                "2025-10-09T08:53:20+00:00",
                "2025-10-09T08:53:20Z",
            ),
            (
                "2025-10-09T08:53:20.5Z",
                "2025-10-09T08:53:20.500000+00:00",
                "2025-10-09T08:53:20Z",
            ),
            (
                "2025-10-09T08:53:59.9999999Z",
                "2025-10-09T08:54:00+00:00",
                "2025-10-09T08:53:59Z",
            ),
            (
                "1969-12-31T23:59:59.25Z",
                "1969-12-31T23:59:59.250000+00:00",
                "1969-12-31T23:59:59Z",
            ),
        ] {
            assert_eq!(aws_time(time(text)), aws);
            assert_eq!(table_time(time(text)), table);
        }
        assert!(aws_time(Timestamp::MAX).starts_with("9999-"));
        assert!(!table_time(Timestamp::MIN).is_empty());
    }

    #[test]
    fn durations_have_units() {
        for (text, millis) in [
            ("500ms", 500),
            ("10s", 10_000),
            ("30m", 1_800_000),
            ("1h30m", 5_400_000),
            ("30d", 2_592_000_000),
            ("2w", 1_209_600_000),
            ("1.5h", 5_400_000),
            (" 1h 30m ", 5_400_000),
            ("PT30M", 1_800_000),
            ("0s", 0),
        ] {
            assert_eq!(
                parse_duration(text),
                Ok(Duration::from_millis(millis)),
                "{text}"
            );
        }
    }

    #[test]
    fn refused_durations_say_what_is_expected() {
        for (text, error) in [
            ("", DurationError::Syntax),
            ("30", DurationError::Syntax),
            ("soon", DurationError::Syntax),
            ("-30m", DurationError::Negative),
            ("30m ago", DurationError::Negative),
            ("1mo", DurationError::Calendar),
            ("1y", DurationError::Calendar),
        ] {
            assert_eq!(parse_duration(text), Err(error), "{text}");
            assert!(error.to_string().contains("such as"));
        }
        assert_eq!(duration(Duration::from_mins(90)), "1h 30m");
        assert_eq!(parse_positive_duration("0s"), Err(DurationError::Zero));
        assert_eq!(parse_positive_duration("1s"), Ok(Duration::from_secs(1)));
    }

    proptest! {
        #[test]
        fn escaped_text_is_visible_and_stays(chars: Vec<char>) {
            let text: String = chars.into_iter().collect();
            let shown = escape(&text);
            prop_assert!(!shown.chars().any(is_invisible));
            prop_assert_eq!(escape(&shown), shown.as_ref());
        }

        #[test]
        fn printable_text_is_borrowed(text in r"[\p{L}\p{N}\p{P}\p{S} &&[^\u{115f}\u{1160}\u{3164}\u{ffa0}]]*") {
            prop_assert!(matches!(escape(&text), Cow::Borrowed(_)));
        }

        #[test]
        fn any_time_of_rfc_3339_can_be_printed(second in -62_167_219_200..=Timestamp::MAX.as_second(), nano in 0..1_000_000_000i32) {
            if let Ok(time) = Timestamp::new(second, nano) {
                prop_assert!(aws_time(time).ends_with("+00:00"));
                prop_assert_eq!(table_time(time).parse::<Timestamp>().ok(), Timestamp::from_second(second).ok());
            }
        }

        #[test]
        fn any_text_is_a_duration_or_an_error(chars: Vec<char>, digits in "[0-9]{1,30}[dhms]{1,2}") {
            let _ = parse_duration(&chars.into_iter().collect::<String>());
            let _ = parse_positive_duration(&digits);
        }
    }
}
