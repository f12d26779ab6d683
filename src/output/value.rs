//! One cell, between the SDK's types and the formats.

use std::borrow::Cow;

use jiff::Timestamp;

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// A point in time.
    Time,
    /// One of these words; a newer service may send others.
    Enum(&'static [&'static str]),
    /// A structure, list or map.
    Nested,
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
    /// A structure, list or map.
    Nested {
        /// What machines read: JSON and YAML nest it, CSV writes it as compact JSON.
        json: serde_json::Value,
        /// What a person reads in a table or card.
        label: String,
    },
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
