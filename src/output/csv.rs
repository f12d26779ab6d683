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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::output::testing::{
        columns, devices, format, hostile, listing, printed, record, specs, tags,
    };
    use crate::output::{CsvCells, Format, Headers, Listing, Report, Settings};

    const ROWS: &str = "a,\"desk \"\"1\"\", 東京\",7,1970-01-01T00:00:00+00:00,\"{\"\"type\"\":\"\"CUSTOM\"\",\"\"days\"\":[\"\"MONDAY\"\"],\"\"none\"\":[]}\",us1234567
b,\"=1\tü\u{202e}\n\",7,1970-01-01T00:00:00+00:00,\"{\"\"type\"\":\"\"CUSTOM\"\",\"\"days\"\":[\"\"MONDAY\"\"],\"\"none\"\":[]}\",us1234567
c,,,,,
";

    #[test]
    fn all_columns_with_a_header() {
        let text = printed(Report::Listing(devices()), &format(Format::Csv));
        assert_eq!(
            text,
            format!("id,name,count,createdAt,window,activationCode\n{ROWS}")
        );
        let none = printed(Report::Listing(listing(Vec::new())), &format(Format::Csv));
        assert_eq!(none, "id,name,count,createdAt,window,activationCode\n");
    }

    #[test]
    fn the_header_can_be_left_out() {
        let settings = Settings {
            headers: Headers::Omitted,
            ..format(Format::Csv)
        };
        assert_eq!(printed(Report::Listing(devices()), &settings), ROWS);
    }

    #[test]
    fn records_and_maps_are_rows() {
        assert_eq!(
            printed(record(), &columns(Format::Csv, &["name", "id"])),
            "name,id\n,a\n"
        );
        assert_eq!(
            printed(tags(&[("k", "v")]), &format(Format::Csv)),
            "key,value\nk,v\n"
        );
    }

    #[test]
    fn an_empty_cell_alone_is_still_a_record() {
        let text = printed(record(), &columns(Format::Csv, &["name"]));
        assert_eq!(text, "name\n\"\"\n");
    }

    #[test]
    fn formulas_are_guarded_on_demand() {
        let settings = Settings {
            csv_cells: CsvCells::Guarded,
            ..format(Format::Csv)
        };
        let entries = [("=1+1", "+1"), ("-1", "@a"), ("\tx", "\rx"), ("a=1", "'=")];
        let expected = "key,value\n'=1+1,'+1\n'-1,'@a\n'\tx,\"'\rx\"\na=1,'=\n";
        assert_eq!(printed(tags(&entries), &settings), expected);
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(rows in prop::collection::vec([hostile(), hostile()], 0..4)) {
            let cells = |row: &[String; 2]| row.iter().map(|text| Some(text.clone().into())).collect();
            let page = rows.iter().map(cells).collect();
            let texts = Listing { columns: specs(&["a", "b"]), ..listing(vec![Ok(page)]) };
            let text = printed(Report::Listing(texts), &format(Format::Csv));
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let read: Vec<[String; 2]> = reader.deserialize().collect::<Result<_, _>>()?;
            prop_assert_eq!(read, rows);
        }
    }
}
