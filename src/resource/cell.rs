//! The SDK's member types as cells.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_workspacesthinclient::primitives::DateTime;
use aws_sdk_workspacesthinclient::types;
use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};

use crate::output::{Kind, Value};

/// A member's type, and how it is shown.
pub(super) trait Cell {
    /// What its values are.
    const KIND: Kind;

    /// The value, if there is one.
    fn cell(&self) -> Option<Value<'_>>;
}

impl<T: Cell> Cell for Option<T> {
    const KIND: Kind = T::KIND;

    fn cell(&self) -> Option<Value<'_>> {
        self.as_ref().and_then(Cell::cell)
    }
}

impl Cell for String {
    const KIND: Kind = Kind::Text;

    fn cell(&self) -> Option<Value<'_>> {
        Some(self.as_str().into())
    }
}

impl Cell for i32 {
    const KIND: Kind = Kind::Integer;

    fn cell(&self) -> Option<Value<'_>> {
        Some(i64::from(*self).into())
    }
}

impl Cell for DateTime {
    const KIND: Kind = Kind::Time;

    fn cell(&self) -> Option<Value<'_>> {
        let time = timestamp(self).map(Value::from);
        // Beyond the year 9999 there is no calendar text; the number itself still says something.
        Some(time.unwrap_or_else(|| self.secs().to_string().into()))
    }
}

/// The SDK's time as this program's own; `None` beyond the calendar.
///
/// Rounded to microseconds, as Python's datetime does: the wire carries a floating-point number.
#[must_use]
pub fn timestamp(time: &DateTime) -> Option<Timestamp> {
    let micros = (time.as_nanos() + 500).div_euclid(1_000);
    Timestamp::from_microsecond(i64::try_from(micros).ok()?).ok()
}

macro_rules! enum_cells {
    ($($name:ident),+ $(,)?) => {
        $(impl Cell for types::$name {
            const KIND: Kind = Kind::Enum(Self::values());

            fn cell(&self) -> Option<Value<'_>> {
                Some(self.as_str().into())
            }
        })+
    };
}

enum_cells!(
    DesktopType,
    DeviceSoftwareSetComplianceStatus,
    DeviceStatus,
    EnvironmentSoftwareSetComplianceStatus,
    SoftwareSetUpdateMode,
    SoftwareSetUpdateSchedule,
    SoftwareSetUpdateStatus,
    SoftwareSetValidationStatus,
);

impl Cell for types::MaintenanceWindow {
    const KIND: Kind = Kind::Nested;

    fn cell(&self) -> Option<Value<'_>> {
        let members = [
            ("type", Some(json!(self.r#type.as_str()))),
            ("startTimeHour", self.start_time_hour.map(Json::from)),
            ("startTimeMinute", self.start_time_minute.map(Json::from)),
            ("endTimeHour", self.end_time_hour.map(Json::from)),
            ("endTimeMinute", self.end_time_minute.map(Json::from)),
            (
                "daysOfTheWeek",
                self.days_of_the_week
                    .as_ref()
                    .map(|days| days.iter().map(|day| Json::from(day.as_str())).collect()),
            ),
            (
                "applyTimeOf",
                self.apply_time_of.as_ref().map(|base| json!(base.as_str())),
            ),
        ];
        Some(Value::Nested {
            json: object(members),
            label: window_label(self),
        })
    }
}

/// `CUSTOM 01:00-05:30 UTC MON TUE`; what is absent is left out.
fn window_label(window: &types::MaintenanceWindow) -> String {
    let mut words = vec![window.r#type.as_str().to_owned()];
    if let (Some(start), Some(end)) = (window.start_time_hour, window.end_time_hour) {
        let minute = |minute: Option<i32>| minute.unwrap_or_default();
        words.push(format!(
            "{start:02}:{:02}-{end:02}:{:02}",
            minute(window.start_time_minute),
            minute(window.end_time_minute)
        ));
    }
    words.extend(
        window
            .apply_time_of
            .as_ref()
            .map(|base| base.as_str().to_owned()),
    );
    words.extend(
        window
            .days_of_the_week()
            .iter()
            .map(|day| day.as_str().chars().take(3).collect()),
    );
    words.join(" ")
}

impl Cell for Vec<types::Software> {
    const KIND: Kind = Kind::Nested;

    fn cell(&self) -> Option<Value<'_>> {
        let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
        let json = self
            .iter()
            .map(|software| {
                object([
                    ("name", text(&software.name)),
                    ("version", text(&software.version)),
                ])
            })
            .collect();
        let label = self
            .iter()
            .map(|software| {
                format!(
                    "{} {}",
                    software.name().unwrap_or("-"),
                    software.version().unwrap_or("-")
                )
            })
            .collect::<Vec<_>>()
            .join(", ");
        Some(Value::Nested { json, label })
    }
}

/// Tags that devices get at registration, sorted by key: the SDK keeps no order.
impl Cell for HashMap<String, String> {
    const KIND: Kind = Kind::Nested;

    fn cell(&self) -> Option<Value<'_>> {
        let sorted: BTreeMap<&String, &String> = self.iter().collect();
        Some(map(&sorted))
    }
}

/// A map of texts as a cell.
pub(super) fn map<'a, T: AsRef<str>>(map: &BTreeMap<T, T>) -> Value<'a> {
    let entries = || {
        map.iter()
            .map(|(key, value)| (key.as_ref(), value.as_ref()))
    };
    let labels: Vec<_> = entries()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    Value::Nested {
        json: entries()
            .map(|(key, value)| (key.to_owned(), json!(value)))
            .collect(),
        label: labels.join(", "),
    }
}

/// An object of the members that are there.
fn object<const N: usize>(members: [(&str, Option<Json>); N]) -> Json {
    members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect::<Map<_, _>>()
        .into()
}
