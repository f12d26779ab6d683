//! One record under the columns that are printed.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::columns::Column;
use super::{Rows, Value};

/// What a person sees where the service left a member out.
pub(super) const ABSENT: &str = "-";

/// One record under the columns that are printed.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) rows: &'a dyn Rows,
    pub(super) number: usize,
    pub(super) columns: &'a [Column],
}

impl<'a> Row<'a> {
    /// All cells, absent ones too.
    pub(super) fn cells(self) -> impl Iterator<Item = (&'a str, Option<Value<'a>>)> {
        let cell = move |column: &'a Column| self.rows.value(self.number, column.index);
        self.columns
            .iter()
            .map(move |column| (&*column.name, cell(column)))
    }

    /// All cells as a person reads them; [`ABSENT`] where there is none.
    pub(super) fn labels(self) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
        let label = |cell: Option<Value<'a>>| cell.map_or(Cow::Borrowed(ABSENT), Value::into_label);
        self.cells().map(move |(name, cell)| (name, label(cell)))
    }
}

/// The record as a JSON object: what is absent or could not be fetched is left out.
impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let known = self.cells().filter_map(|(name, cell)| {
            let value = cell.filter(|value| !value.is_failed())?;
            Some((name, value))
        });
        serializer.collect_map(known)
    }
}
