//! Comma-separated values: RFC 4180, the names of the columns first.

use std::borrow::Cow;

use super::columns::Column;
use super::formatter::{Formatter, unexpressed};
use super::row::Row;
use super::{CsvCells, Headers, Settings, Value};
use crate::error::Result;

/// A listing as records.
pub(super) struct Records {
    headers: Headers,
    cells: CsvCells,
}

impl Records {
    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            headers: settings.headers,
            cells: settings.csv_cells,
        }
    }

    fn guard<'a>(&self, cell: Cow<'a, str>) -> Cow<'a, str> {
        if self.cells == CsvCells::Guarded && cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            return Cow::Owned(format!("'{cell}"));
        }
        cell
    }
}

impl Formatter for Records {
    fn begin(&mut self, columns: &[Column], out: &mut Vec<u8>) -> Result<()> {
        if self.headers == Headers::Omitted {
            return Ok(());
        }
        record(columns.iter().map(|column| column.name.clone()), out)
    }

    fn row(&mut self, row: &Row<'_>, out: &mut Vec<u8>) -> Result<()> {
        let cells: Vec<_> = row.cells().map(|(_, cell)| cell).collect();
        let texts = cells
            .iter()
            .map(|cell| cell.as_ref().map_or(Cow::Borrowed(""), Value::text));
        record(texts.map(|text| self.guard(text)), out)
    }
}

/// Appends one record. It ends with LF alone: every reader takes it, while the CR of the RFC would stay
/// in the last field for awk, cut and a shell's `read`.
fn record<'a>(cells: impl Iterator<Item = Cow<'a, str>>, out: &mut Vec<u8>) -> Result<()> {
    // The writer collects what goes to `out` next, which is memory already: a large buffer is of no use.
    let mut writer = csv::WriterBuilder::new()
        .buffer_capacity(1 << 10)
        .from_writer(out);
    for cell in cells {
        writer.write_field(&*cell).map_err(unexpressed)?;
    }
    let end: [&str; 0] = [];
    writer.write_record(end).map_err(unexpressed)?;
    writer.flush().map_err(unexpressed)
}
