//! A map of names to texts, where a format knows only rows.

use serde::{Serialize, Serializer};

use super::{ColumnSpec, Kind, Rows, Value};

/// The entries of a map, in its order.
pub(super) struct Entries(pub(super) Vec<(String, String)>);

impl Entries {
    pub(super) fn columns() -> Vec<ColumnSpec> {
        let column = |name: &'static str| ColumnSpec {
            name: name.into(),
            kind: Kind::Text,
            in_table: true,
        };
        vec![column("key"), column("value")]
    }
}

impl Rows for Entries {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        let (key, value) = self.0.get(row)?;
        Some(if column == 0 { key } else { value }.as_str().into())
    }
}

impl Serialize for Entries {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
