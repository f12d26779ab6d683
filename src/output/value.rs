//! One cell, between the SDK's types and the formats.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Serialize, Serializer};

use crate::text::{aws_time, escape, table_time};

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// A point in time.
    Time,
    /// Yes or no.
    Boolean,
    /// One of these words; a newer service may send others.
    Enum(&'static [&'static str]),
    /// A structure, list or map.
    Nested,
}

impl Kind {
    /// The words that its values are; none where they may be anything.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Enum(words) => words,
            Self::Boolean => &["false", "true"],
            Self::Text | Self::Integer | Self::Time | Self::Nested => &[],
        }
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Text exactly as the service sent it.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// A point in time.
    Time(Timestamp),
    /// Yes or no.
    Boolean(bool),
    /// A structure, list or map.
    Nested {
        /// What machines read: JSON and YAML nest it, CSV writes it as compact JSON.
        json: serde_json::Value,
        /// What a person reads in a table or card.
        label: String,
    },
    /// The same where a person reads what a machine reads, as compact JSON.
    Json(Cow<'a, serde_json::Value>),
    /// The cell could not be fetched: `?` for a person, absent for a machine.
    Failed,
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<Timestamp> for Value<'_> {
    fn from(time: Timestamp) -> Self {
        Self::Time(time)
    }
}

impl From<bool> for Value<'_> {
    fn from(yes: bool) -> Self {
        Self::Boolean(yes)
    }
}

impl Value<'_> {
    /// The same cell, whatever becomes of what it was read from.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Text(text) => Value::Text(text.into_owned().into()),
            Self::Integer(number) => Value::Integer(number),
            Self::Time(time) => Value::Time(time),
            Self::Boolean(yes) => Value::Boolean(yes),
            Self::Nested { json, label } => Value::Nested { json, label },
            Self::Json(json) => Value::Json(Cow::Owned(json.into_owned())),
            Self::Failed => Value::Failed,
        }
    }

    /// Whether the cell could not be fetched.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// The cell as one exact text, for machines that know nothing but text; a failed one is empty.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Integer(number) => number.to_string().into(),
            Self::Time(time) => aws_time(*time).into(),
            Self::Boolean(yes) => Cow::Borrowed(if *yes { "true" } else { "false" }),
            Self::Nested { json, .. } => json.to_string().into(),
            Self::Json(json) => json.to_string().into(),
            Self::Failed => Cow::Borrowed(""),
        }
    }

    /// The cell as a person reads it, on one line and with nothing that a terminal would obey.
    #[must_use]
    pub fn label(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => escape(text),
            Self::Time(time) => table_time(*time).into(),
            Self::Nested { label, .. } => escape(label),
            Self::Json(json) => escape(&json.to_string()).into_owned().into(),
            Self::Failed => Cow::Borrowed("?"),
            Self::Integer(_) | Self::Boolean(_) => self.text(),
        }
    }
}

impl<'a> Value<'a> {
    /// The cell as [`label`](Value::label) has it, for longer than the cell itself.
    #[must_use]
    pub fn into_label(self) -> Cow<'a, str> {
        match self {
            Self::Text(Cow::Borrowed(text)) => escape(text),
            value => Cow::Owned(value.label().into_owned()),
        }
    }
}

/// The cell as JSON has it. A failed cell is null: whoever writes a record leaves it out.
impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Time(time) => serializer.serialize_str(&aws_time(*time)),
            Self::Boolean(yes) => serializer.serialize_bool(*yes),
            Self::Nested { json, .. } => json.serialize(serializer),
            Self::Json(json) => json.serialize(serializer),
            Self::Failed => serializer.serialize_unit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_reader_gets_its_own_form() {
        let time: Timestamp = "2025-10-09T08:53:20.5Z".parse().expect("a time");
        let window = || Value::Nested {
            json: json!({"type": "SYSTEM"}),
            label: "chosen\nby AWS".to_owned(),
        };
        for (value, text, label, as_json) in [
            ("a\tb".into(), "a\tb", "a\\tb", json!("a\tb")),
            (7.into(), "7", "7", json!(7)),
            (
                time.into(),
                "2025-10-09T08:53:20.500000+00:00",
                "2025-10-09T08:53:20Z",
                json!("2025-10-09T08:53:20.500000+00:00"),
            ),
            (
                window(),
                r#"{"type":"SYSTEM"}"#,
                "chosen\\nby AWS",
                json!({"type": "SYSTEM"}),
            ),
            (
                Value::Json(Cow::Owned(json!({"a": "\u{1b}"}))),
                r#"{"a":"\u001b"}"#,
                r#"{"a":"\u001b"}"#,
                json!({"a": "\u{1b}"}),
            ),
            (Value::Failed, "", "?", json!(null)),
        ] {
            assert_eq!(value.text(), text);
            assert_eq!(value.label(), label);
            assert_eq!(serde_json::to_value(&value).expect("JSON"), as_json);
        }
    }
}
