//! The times of conditions: RFC 3339, a date, or relative.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::text::parse_duration;

/// A time as far as it was told: a date is a whole day, what has no fraction a whole second. Tables show times
/// without fraction, and what is copied from them has to be found again.
pub(super) type Period = RangeInclusive<Timestamp>;

/// The first moment of the year 0: RFC 3339 knows none before it.
const FIRST: Timestamp = Timestamp::constant(-62_167_219_200, 0);
const DAY: i64 = 86_400;
const EXPECTED: &str =
    "expected a time: 2026-01-31T08:30:00Z, a date such as 2026-01-31, or relative such as -30d";

/// Reads a time; a relative one counts from `now`, without its fraction.
pub(super) fn parse(text: &str, now: Timestamp) -> Result<Period, String> {
    match text.as_bytes() {
        [b'-' | b'+', ..] => relative(text, now),
        // The separators tell the only form that is accepted from others of ISO 8601.
        [_, _, _, _, b'-', _, _, b'-', _, _] => day(text),
        [
            _,
            _,
            _,
            _,
            b'-',
            _,
            _,
            b'-',
            _,
            _,
            _,
            _,
            _,
            b':',
            _,
            _,
            b':',
            ..,
        ] => instant(text),
        _ if parse_duration(text).is_ok() => Err(format!(
            "a relative time has a sign: -{text} is that long ago, +{text} that long from now"
        )),
        _ => Err(EXPECTED.to_owned()),
    }
}

fn relative(text: &str, now: Timestamp) -> Result<Period, String> {
    let (sign, length) = text.split_at(1);
    let length = parse_duration(length).map_err(|why| why.to_string())?;
    let length = SignedDuration::try_from(length).map_err(|_| out_of_range())?;
    let now = Timestamp::from_second(now.as_second()).unwrap_or(now);
    let time = if sign == "-" {
        now.checked_sub(length)
    } else {
        now.checked_add(length)
    };
    moment(time.map_err(|_| out_of_range())?)
}

fn day(text: &str) -> Result<Period, String> {
    let date: Date = text
        .parse()
        .map_err(|_| format!("there is no day {text}"))?;
    let midnight = date.to_zoned(TimeZone::UTC).map_err(|_| out_of_range())?;
    period(midnight.timestamp(), DAY)
}

fn instant(text: &str) -> Result<Period, String> {
    let time = text.parse().map_err(|_| {
        // What has no offset would mean another time on each machine.
        let in_utc = format!("{text}Z").parse::<Timestamp>();
        match in_utc {
            Ok(_) => format!("the time lacks its offset from UTC, as in {text}Z"),
            Err(_) => EXPECTED.to_owned(),
        }
    })?;
    moment(time)
}

/// The second that begins with `time`, or just the moment where it has a fraction.
fn moment(time: Timestamp) -> Result<Period, String> {
    if time.subsec_nanosecond() == 0 {
        return period(time, 1);
    }
    if time < FIRST {
        return Err(out_of_range());
    }
    Ok(time..=time)
}

/// So many seconds from `first`.
fn period(first: Timestamp, seconds: i64) -> Result<Period, String> {
    let length = SignedDuration::from_secs(seconds) - SignedDuration::from_nanos(1);
    match first.checked_add(length) {
        Ok(last) if first >= FIRST => Ok(first..=last),
        _ => Err(out_of_range()),
    }
}

fn out_of_range() -> String {
    "the time is beyond the years 0 to 9999".to_owned()
}

/// The text that [`parse`] reads as this period.
pub(super) fn print(period: &Period) -> String {
    let (first, last) = (period.start(), period.end());
    if last.duration_since(*first).as_secs() + 1 == DAY {
        return first.strftime("%Y-%m-%d").to_string();
    }
    first.to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: &str = "2026-03-01T12:00:00.75Z";

    fn read(text: &str) -> Result<Period, String> {
        parse(text, NOW.parse().expect("a time"))
    }

    fn period_of(first: &str, last: &str) -> Period {
        first.parse().expect(first)..=last.parse().expect(last)
    }

    #[test]
    fn a_time_is_as_long_as_it_was_told() {
        for (text, first, last) in [
            (
                "2026-02-28",
                "2026-02-28T00:00:00Z",
                "2026-02-28T23:59:59.999999999Z",
            ),
            (
                "2026-02-28T08:30:00Z",
                "2026-02-28T08:30:00Z",
                "2026-02-28T08:30:00.999999999Z",
            ),
            (
                "2026-02-28t08:30:00.000+02:00",
                "2026-02-28T06:30:00Z",
                "2026-02-28T06:30:00.999999999Z",
            ),
            (
                "2026-02-28 08:30:00.5Z",
                "2026-02-28T08:30:00.5Z",
                "2026-02-28T08:30:00.5Z",
            ),
            (
                "-30d",
                "2026-01-30T12:00:00Z",
                "2026-01-30T12:00:00.999999999Z",
            ),
            (
                "+2w",
                "2026-03-15T12:00:00Z",
                "2026-03-15T12:00:00.999999999Z",
            ),
            (
                "-1h30m",
                "2026-03-01T10:30:00Z",
                "2026-03-01T10:30:00.999999999Z",
            ),
            ("-500ms", "2026-03-01T11:59:59.5Z", "2026-03-01T11:59:59.5Z"),
            (
                "-0s",
                "2026-03-01T12:00:00Z",
                "2026-03-01T12:00:00.999999999Z",
            ),
        ] {
            assert_eq!(read(text), Ok(period_of(first, last)), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_says_what_is_expected() {
        for (text, part) in [
            ("", "expected a time"),
            ("soon", "expected a time"),
            ("2026", "expected a time"),
            ("2026-02", "expected a time"),
            ("20260228T083000Z", "expected a time"),
            ("2026-02-28T08:30Z", "expected a time"),
            ("2026-02-28T08:30:0xZ", "expected a time"),
            ("2026-02-30", "there is no day"),
            ("2026-02-28T08:30:00", "lacks its offset"),
            ("30d", "has a sign: -30d"),
            ("-30", "expected a duration"),
            ("--30d", "cannot be negative"),
            ("-1mo", "use days"),
            ("-9000000000d", "expected a duration"),
            ("-3000000d", "beyond the years"),
            ("+3000000d", "beyond the years"),
            ("9999-12-31", "beyond the years"),
            ("0000-01-01T00:00:00+01:00", "beyond the years"),
            ("0000-01-01T00:00:00.5+01:00", "beyond the years"),
        ] {
            let why = read(text).expect_err(text);
            assert!(why.contains(part), "{text}: {why}");
        }
    }

    proptest! {
        #[test]
        fn periods_print_as_they_read(
            second in FIRST.as_second()..Timestamp::MAX.as_second(),
            nano in prop_oneof![Just(0), 1..1_000_000_000],
            whole_day: bool,
        ) {
            let time = Timestamp::new(second, nano).expect("a time");
            let text = if whole_day { time.strftime("%Y-%m-%d").to_string() } else { time.to_string() };
            if let Ok(period) = read(&text) {
                prop_assert!(period.contains(&time));
                prop_assert_eq!(print(&period), text);
            } else {
                prop_assert!(text.starts_with("9999-12-30"));
            }
        }

        #[test]
        fn any_text_is_a_time_or_an_error(chars: Vec<char>, like in "[-+]?[0-9]{1,4}[-:dwhT.Z+0-9]{0,20}") {
            let _ = read(&chars.into_iter().collect::<String>());
            let _ = read(&like);
        }
    }
}
