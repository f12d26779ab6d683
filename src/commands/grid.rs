//! Rows of this program's own, such as jobs: cells under declared columns.

use futures_util::stream::{self, StreamExt};

use crate::output::{Batch, ColumnSpec, Ending, Kind, Listing, Report, Rows, Unwritten, Value};

/// A row: a cell for each column, in order.
pub type Cells = Vec<Option<Value<'static>>>;

/// A declared column: its name, what its values are, and whether the table shows it.
pub type Declared = (&'static str, Kind, bool);

struct Grid(Vec<Cells>);

impl Rows for Grid {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        self.0.get(row)?.get(column)?.clone()
    }
}

/// The report of `rows`, as the member `envelope` of a JSON object, and `trailer` as another.
pub fn report<'a>(
    envelope: &'static str,
    columns: &[Declared],
    rows: Vec<Cells>,
    trailer: Option<(&'static str, serde_json::Value)>,
) -> Report<'a> {
    let spec = |&(name, kind, in_table): &Declared| ColumnSpec {
        name: name.into(),
        kind,
        in_table,
    };
    let batch: Batch<'a> = Box::new(Grid(rows));
    Report::Listing(Listing {
        envelope,
        columns: columns.iter().map(spec).collect(),
        batches: stream::iter([Ok(batch)]).boxed_local(),
        unwritten: Unwritten::Dropped,
        ending: Box::new(|| Ending {
            trailer,
            ..Ending::default()
        }),
    })
}
