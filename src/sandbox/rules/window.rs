//! Maintenance windows: what they must name, what AWS chooses, when they open next.

use jiff::civil::{DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde_json::{Map, Value, json};

use crate::sandbox::random::Random;
use crate::sandbox::store::Millis;
use crate::sandbox::validate::Violation;

const DAYS: [(&str, Weekday); 7] = [
    ("MONDAY", Weekday::Monday),
    ("TUESDAY", Weekday::Tuesday),
    ("WEDNESDAY", Weekday::Wednesday),
    ("THURSDAY", Weekday::Thursday),
    ("FRIDAY", Weekday::Friday),
    ("SATURDAY", Weekday::Saturday),
    ("SUNDAY", Weekday::Sunday),
];

/// What a window of one's own must name (inferred; minutes count as zero when absent).
const CUSTOM_NEEDS: [&str; 4] = [
    "startTimeHour",
    "endTimeHour",
    "daysOfTheWeek",
    "applyTimeOf",
];

/// Tells whether AWS chooses the time of a window.
pub fn is_system(window: &Map<String, Value>) -> bool {
    window.get("type").and_then(Value::as_str) == Some("SYSTEM")
}

/// Lists what a window of one's own leaves open.
pub fn violations(window: &Map<String, Value>) -> Vec<Violation> {
    if is_system(window) {
        return Vec::new();
    }
    let missing = CUSTOM_NEEDS
        .iter()
        .filter(|name| window.get(**name).is_none_or(Value::is_null));
    missing
        .map(|name| {
            let path = format!("maintenanceWindow.{name}");
            Violation::new(path, "Member must not be null when type is CUSTOM")
        })
        .collect()
}

/// Chooses the weekly window that AWS would choose; other members given with SYSTEM mean nothing.
pub fn system(random: &mut Random) -> Map<String, Value> {
    let day = random.pick(&DAYS.each_ref().map(|(name, _)| *name));
    let start = random.below(20);
    let window = json!({
        "type": "SYSTEM",
        "startTimeHour": start,
        "startTimeMinute": 0,
        "endTimeHour": start + 4,
        "endTimeMinute": 0,
        "daysOfTheWeek": [day],
        "applyTimeOf": "UTC",
    });
    window.as_object().cloned().unwrap_or_default()
}

/// Returns when a window opens next: now, if it is open. Devices are taken to live in UTC.
pub fn next_opening(window: &Map<String, Value>, now: Millis) -> Millis {
    let Ok(instant) = Timestamp::from_millisecond(now) else {
        return now;
    };
    let civil = instant.to_zoned(TimeZone::UTC).datetime();
    opening_after(window, civil)
        .and_then(|opening| opening.to_zoned(TimeZone::UTC).ok())
        .map_or(now, |opening| opening.timestamp().as_millisecond().max(now))
}

fn opening_after(window: &Map<String, Value>, now: DateTime) -> Option<DateTime> {
    let start = time(window, "startTimeHour", "startTimeMinute")?;
    let end = time(window, "endTimeHour", "endTimeMinute")?;
    // A window that ends before it begins crosses midnight; yesterday's may still be open.
    let midnights = i64::from(end <= start);
    (-1..=7).find_map(|offset| {
        let day = now.date().checked_add(offset.days()).ok()?;
        let closing = day.checked_add(midnights.days()).ok()?.to_datetime(end);
        (opens_on(window, day.weekday()) && closing > now).then(|| day.to_datetime(start))
    })
}

fn opens_on(window: &Map<String, Value>, weekday: Weekday) -> bool {
    let days = window.get("daysOfTheWeek").and_then(Value::as_array);
    let mut names = days.into_iter().flatten().filter_map(Value::as_str);
    names.any(|name| DAYS.contains(&(name, weekday)))
}

fn time(window: &Map<String, Value>, hour: &str, minute: &str) -> Option<Time> {
    let part = |name: &str| window.get(name).and_then(Value::as_i64);
    let hour = i8::try_from(part(hour)?).ok()?;
    let minute = i8::try_from(part(minute).unwrap_or(0)).ok()?;
    Time::new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(window: &Value, now: &str) -> String {
        let now: Timestamp = now.parse().expect("a time");
        let window = window.as_object().cloned().expect("an object");
        let next = next_opening(&window, now.as_millisecond());
        Timestamp::from_millisecond(next)
            .expect("in range")
            .to_string()
    }

    fn weekdays(start: u8, end: u8) -> Value {
        json!({
            "type": "CUSTOM",
            "startTimeHour": start,
            "endTimeHour": end,
            "endTimeMinute": 30,
            "daysOfTheWeek": ["MONDAY", "FRIDAY"],
        })
    }

    #[test]
    fn an_open_window_opens_now() {
        // 2026-01-02 is a Friday.
        for (window, now) in [
            (weekdays(1, 5), "2026-01-02T01:00:00Z"),
            (weekdays(1, 5), "2026-01-02T05:29:59.999Z"),
            (weekdays(22, 4), "2026-01-02T23:00:00Z"),
            (weekdays(22, 4), "2026-01-03T04:29:00Z"),
        ] {
            let parse = |time: &str| time.parse::<Timestamp>().expect("a time");
            assert_eq!(parse(&opening(&window, now)), parse(now));
        }
    }

    #[test]
    fn a_closed_window_opens_on_the_next_of_its_days() {
        for (window, now, next) in [
            (
                weekdays(1, 5),
                "2026-01-02T00:59:00Z",
                "2026-01-02T01:00:00Z",
            ),
            (
                weekdays(1, 5),
                "2026-01-02T05:30:00Z",
                "2026-01-05T01:00:00Z",
            ),
            (
                weekdays(1, 5),
                "2026-01-05T05:30:00Z",
                "2026-01-09T01:00:00Z",
            ),
            (
                weekdays(22, 4),
                "2026-01-03T04:30:00Z",
                "2026-01-05T22:00:00Z",
            ),
        ] {
            assert_eq!(opening(&window, now), next);
        }
        let weekly = json!({"startTimeHour": 3, "endTimeHour": 4, "daysOfTheWeek": ["FRIDAY"]});
        assert_eq!(
            opening(&weekly, "2026-01-02T04:00:00Z"),
            "2026-01-09T03:00:00Z"
        );
    }

    #[test]
    fn an_unusable_window_holds_nothing_up() {
        for window in [json!({}), json!({"startTimeHour": 1, "endTimeHour": 2})] {
            let now = "2026-01-02T00:00:00Z";
            assert_eq!(opening(&window, now), now);
        }
    }

    #[test]
    fn a_window_of_ones_own_names_its_times() {
        let window = |value: Value| violations(value.as_object().expect("an object")).len();
        assert_eq!(window(json!({"type": "SYSTEM"})), 0);
        assert_eq!(window(json!({"type": "CUSTOM"})), 4);
        assert_eq!(
            window(
                json!({"type": "CUSTOM", "startTimeHour": 1, "endTimeHour": 2,
            "daysOfTheWeek": ["MONDAY"], "applyTimeOf": null})
            ),
            1
        );
        assert_eq!(violations(&system(&mut Random::new(1, 1))), []);
    }
}
