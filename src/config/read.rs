//! Values of the file, read as the options of the same names are.
//!
//! What is wrong is said in lines: the message, then the advice, as `explain` expects them.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use clap::ValueEnum;
use serde::de::{self, Error as _, Visitor};
use serde::{Deserialize, Deserializer};

use crate::args::{self, Concurrency};
use crate::check::{self, MaxDevices, Rule};
use crate::output::Format;
use crate::resource::{Chosen, Resource};
use crate::text::closest;

/// An unknown name in words, with the closest of those that are known, and all of them as advice.
pub(super) fn unknown(noun: &str, name: &str, known: &[&str]) -> String {
    let meant = closest(name, known.iter().copied());
    let meant = meant.map_or_else(String::new, |name| format!("; did you mean \"{name}\"?"));
    let known = known.join(", ");
    format!("there is no {noun} \"{name}\"{meant}\nthe {noun}s are {known}")
}

pub(super) fn format<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Format>, D::Error> {
    let names: Vec<_> = Format::value_variants().iter().map(|f| f.name()).collect();
    let name = String::deserialize(value).map_err(|_| {
        let names = names.join(", ");
        D::Error::custom(format!(
            "expected the name of a format\nthe formats are {names}"
        ))
    })?;
    let format = Format::from_str(&name, false);
    format
        .map(Some)
        .map_err(|_| D::Error::custom(unknown("format", &name, &names)))
}

pub(super) fn concurrency<'de, D: Deserializer<'de>>(
    value: D,
) -> Result<Option<Concurrency>, D::Error> {
    // What is no number at all is as wrong as one out of range.
    let number = i64::deserialize(value).unwrap_or(0);
    number.try_into().map(Some).map_err(D::Error::custom)
}

pub(super) fn limit<'de, D: Deserializer<'de>>(value: D) -> Result<Option<usize>, D::Error> {
    let limit = usize::deserialize(value);
    limit
        .map(Some)
        .map_err(|_| D::Error::custom("expected a whole number, 0 for no limit"))
}

pub(super) fn duration<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Duration>, D::Error> {
    // What is no text at all is as wrong as one that is no duration.
    let text = String::deserialize(value).unwrap_or_default();
    args::duration(&text).map(Some).map_err(D::Error::custom)
}

pub(super) fn max_devices<'de, D: Deserializer<'de>>(
    value: D,
) -> Result<Option<MaxDevices>, D::Error> {
    let text = match toml::Value::deserialize(value)? {
        toml::Value::String(text) => text,
        toml::Value::Integer(number) => number.to_string(),
        _ => String::new(),
    };
    text.parse().map(Some).map_err(D::Error::custom)
}

pub(super) fn rules<'de, D: Deserializer<'de>>(
    value: D,
) -> Result<Option<Vec<&'static Rule>>, D::Error> {
    let known: Vec<_> = check::names().collect();
    let names = Vec::<String>::deserialize(value)?.into_iter();
    let find = |name: String| {
        check::find(&name).ok_or_else(|| D::Error::custom(unknown("rule", &name, &known)))
    };
    names.map(find).collect::<Result<_, _>>().map(Some)
}

pub(super) fn columns<'de, R: Resource, D: Deserializer<'de>>(
    value: D,
) -> Result<Option<Vec<String>>, D::Error> {
    let columns = Vec::<ColumnName<R>>::deserialize(value)?;
    if columns.is_empty() {
        return Err(D::Error::custom("expected at least one column"));
    }
    Ok(Some(
        columns.into_iter().map(|column| column.name).collect(),
    ))
}

/// The name of one column.
struct ColumnName<R> {
    name: String,
    resource: PhantomData<R>,
}

impl<'de, R: Resource> Deserialize<'de> for ColumnName<R> {
    /// Refuses a name while it is read: later, only the place of the whole list would be known.
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        value.deserialize_str(ColumnVisitor(PhantomData))
    }
}

struct ColumnVisitor<R>(PhantomData<R>);

impl<R: Resource> Visitor<'_> for ColumnVisitor<R> {
    type Value = ColumnName<R>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a column")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        match Chosen::<R>::find(name.trim()) {
            Ok(_) => Ok(ColumnName {
                name: name.to_owned(),
                resource: self.0,
            }),
            Err(why) => {
                let advice = why.hints().join("\n");
                Err(E::custom(format!("{}\n{advice}", why.message())))
            }
        }
    }
}
