//! Conditions such as `status=REGISTERED` or `lastConnectedAt<-30d`: a small grammar over the declared columns.
//!
//! ```text
//! condition = column operator [ values ]
//! column    = name | "tag:" ( key | quoted )
//! operator  = "=" | "!=" | "~" | "!~" | "<" | "<=" | ">" | ">="
//! values    = value { "," value }            after = and !=; elsewhere a comma is part of the value
//! value     = bare | quoted                  blanks around any part are ignored
//! quoted    = '"' { character | '\"' | '\\' } '"'
//! ```
//!
//! The kind of the column decides which operators there are and how a value is read. Whatever could match by
//! mistake is refused, since conditions choose what is destroyed: a value that begins like an operator, an
//! unknown word, a regular expression over a time.

mod flaw;
mod operand;
mod operator;
mod pattern;
mod scan;
#[cfg(test)]
mod tests;
mod time;

use std::borrow::Cow;
use std::fmt::{self, Write};

use jiff::Timestamp;
use serde_json::Value as Json;

use self::flaw::Flaw;
use self::operand::Operand;
use self::operator::Operator;
use self::scan::Scanner;
use crate::error::Result;
use crate::output::columns::find;
use crate::output::{ColumnSpec, Kind, Value};

/// What `thinctl help where` prints.
pub const HELP: &str = include_str!("help.txt");

/// The column that holds all tags of a resource.
pub const TAGS: &str = "tags";

/// What the name of a column begins with that holds one tag; the key follows, in its exact case.
pub const TAG_PREFIX: &str = "tag:";

/// The operators for a column of `kind`, as they are written.
pub fn operators(kind: Kind) -> impl Iterator<Item = &'static str> {
    Operator::of(kind).iter().map(|operator| operator.symbol())
}

/// A test of one column.
///
/// Shown, it is the canonical text that reads back as the same condition, with relative times resolved; like
/// any text that was typed, it has to be escaped before a terminal sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    column: String,
    operator: Operator,
    operand: Operand,
}

/// The column that a condition tests.
struct Subject {
    column: String,
    kind: Kind,
}

impl Condition {
    /// Reads a condition over `columns`; relative times count from `now`. `tag:KEY` stands for one tag wherever
    /// there is a column of tags.
    ///
    /// # Errors
    ///
    /// A usage error that points at the character where the condition goes wrong.
    pub fn parse(text: &str, columns: &[ColumnSpec], now: Timestamp) -> Result<Self> {
        read(text, columns, now).map_err(|flaw| flaw.within(text))
    }

    /// The column that it tests, as it is declared; or `tag:` and the exact key.
    #[must_use]
    pub fn column(&self) -> &str {
        &self.column
    }

    /// Whether it holds for the column's `value`, which is `None` where the service left it out.
    ///
    /// A map or list of nothing counts as left out. A value that could not be fetched never matches: the caller
    /// has to treat it as an error.
    #[must_use]
    pub fn matches(&self, value: Option<&Value<'_>>) -> bool {
        let value = value.filter(|value| !is_empty(value));
        match (value, &self.operand) {
            (Some(Value::Failed), _) => false,
            (value, Operand::Nothing) => value.is_some() == self.operator.is_negative(),
            (Some(value), operand) => self.compares(value, operand),
            (None, _) => false,
        }
    }

    fn compares(&self, value: &Value<'_>, operand: &Operand) -> bool {
        match (value, operand) {
            (Value::Text(text), Operand::Texts(wanted)) => {
                self.agrees(wanted.iter().any(|wanted| wanted == text), text, None)
            }
            (Value::Text(_) | Value::Boolean(_), Operand::Words { wanted, known }) => {
                let word = value.text();
                self.agrees(wanted.contains(&&*word), &word, Some(known))
            }
            (Value::Integer(number), Operand::Numbers(ranges)) => {
                self.operator.compares(number, ranges)
            }
            (Value::Time(time), Operand::Times(periods)) => self.operator.compares(time, periods),
            (value, Operand::Pattern { pattern, known }) => {
                let text = searched(value);
                self.agrees(pattern.is_match(&text), &text, *known)
            }
            _ => false,
        }
    }

    /// Whether the operator holds for a text that was `found`, or not, among the values.
    ///
    /// What a negative operator selects may be destroyed: it never selects a word of which nothing is `known`.
    fn agrees(&self, found: bool, text: &str, known: Option<&[&str]>) -> bool {
        if !self.operator.is_negative() {
            return found;
        }
        !found && known.is_none_or(|known| known.contains(&text))
    }
}

/// Whether a structure has nothing in it, which says no more than its absence.
fn is_empty(value: &Value<'_>) -> bool {
    match value {
        Value::Nested { json, .. } => match json {
            Json::Array(items) => items.is_empty(),
            Json::Object(members) => members.is_empty(),
            json => json.is_null(),
        },
        _ => false,
    }
}

/// What a regular expression is matched with: exact texts, and structures as tables show them.
fn searched<'a>(value: &'a Value<'_>) -> Cow<'a, str> {
    match value {
        Value::Nested { label, .. } => Cow::Borrowed(label),
        value => value.text(),
    }
}

fn read(text: &str, columns: &[ColumnSpec], now: Timestamp) -> Result<Condition, Flaw> {
    let mut scanner = Scanner::new(text);
    let (name, place) = scanner.column()?;
    let subject = subject(&name, columns).map_err(|error| Flaw::of(place, error))?;
    let (operator, place) = scanner.operator()?;
    let operand = Operand::read(&mut scanner, (operator, place), &subject, now)?;
    Ok(Condition {
        column: subject.column,
        operator,
        operand,
    })
}

fn subject(name: &str, columns: &[ColumnSpec]) -> Result<Subject> {
    if name.starts_with(TAG_PREFIX) && columns.iter().any(|column| column.name == TAGS) {
        return Ok(Subject {
            column: name.to_owned(),
            kind: Kind::Text,
        });
    }
    let column = &columns[find(name, columns)?];
    Ok(Subject {
        column: column.name.to_string(),
        kind: column.kind,
    })
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column.strip_prefix(TAG_PREFIX) {
            Some(key) => {
                f.write_str(TAG_PREFIX)?;
                scan::write_key(f, key)?;
            }
            None => f.write_str(&self.column)?,
        }
        f.write_str(self.operator.symbol())?;
        for (number, value) in self.operand.texts().iter().enumerate() {
            if number > 0 {
                f.write_char(',')?;
            }
            scan::write_value(f, value, self.operator)?;
        }
        Ok(())
    }
}
