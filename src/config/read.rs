//! Values of the file, read as the options of the same names are.
//!
//! What is wrong is said in lines: the message, then the advice, as `explain` expects them.

use std::marker::PhantomData;

use clap::ValueEnum;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::args::Concurrency;
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

/// The name of one column; a type, so that a wrong one is known by its place in the file.
#[derive(Deserialize)]
#[serde(try_from = "String", bound = "R: Resource")]
struct ColumnName<R> {
    name: String,
    resource: PhantomData<R>,
}

impl<R: Resource> TryFrom<String> for ColumnName<R> {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        match Chosen::<R>::find(name.trim()) {
            Ok(_) => Ok(Self {
                name,
                resource: PhantomData,
            }),
            Err(why) => Err(format!("{}\n{}", why.message(), why.hints().join("\n"))),
        }
    }
}
