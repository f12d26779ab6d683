//! The order of a list.

use std::cmp::Ordering;

use crate::error::Result;
use crate::output::Value;
use crate::resource::{Chosen, Facts, Record, Resource};

/// A column to sort by.
pub struct SortKey<R: Resource> {
    column: Chosen<R>,
    is_reversed: bool,
}

impl<R: Resource> SortKey<R> {
    /// Reads `NAME`, or `-NAME` for the reverse.
    ///
    /// # Errors
    /// A usage error for an unknown name.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        let name = text.strip_prefix('-');
        Ok(Self {
            column: Chosen::find(name.unwrap_or(text))?,
            is_reversed: name.is_some(),
        })
    }

    /// The column.
    #[must_use]
    pub fn column(&self) -> &Chosen<R> {
        &self.column
    }

    fn compare(&self, a: &Record<R>, b: &Record<R>, facts: &Facts) -> Ordering {
        let known = |record| {
            self.column
                .value(record, facts)
                .filter(|value| !value.is_failed())
        };
        match (known(a), known(b)) {
            (Some(a), Some(b)) if self.is_reversed => order(&b, &a),
            (Some(a), Some(b)) => order(&a, &b),
            // What is absent comes last, whatever the direction.
            (a, b) => a.is_none().cmp(&b.is_none()),
        }
    }
}

/// Sorts by the first key, then the next; items that are equal in all keep their order.
pub fn sort<R: Resource>(records: &mut [Record<R>], keys: &[SortKey<R>], facts: &Facts) {
    records.sort_by(|a, b| {
        let orders = keys.iter().map(|key| key.compare(a, b, facts));
        orders.fold(Ordering::Equal, Ordering::then)
    });
}

/// Numbers by size, times by date, texts as people look them up: whatever their case.
fn order(a: &Value<'_>, b: &Value<'_>) -> Ordering {
    match (a, b) {
        (Value::Integer(a), Value::Integer(b)) => a.cmp(b),
        (Value::Time(a), Value::Time(b)) => a.cmp(b),
        (Value::Boolean(a), Value::Boolean(b)) => a.cmp(b),
        (a, b) => {
            let (a, b) = (a.text(), b.text());
            a.to_lowercase()
                .cmp(&b.to_lowercase())
                .then_with(|| a.cmp(&b))
        }
    }
}
