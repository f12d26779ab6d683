//! From a report to bytes: the only code that knows formats.
//!
//! A command returns a [`Report`]; [`print()`] turns it into the format that was asked for. Formatters see
//! [`Rows`] of [`Value`]s under [`ColumnSpec`]s, never a resource: a new resource needs no change here.

mod card;
pub mod columns;
mod csv;
mod document;
mod fit;
mod formatter;
mod json;
mod layout;
mod map;
mod ndjson;
mod query;
mod row;
mod settings;
mod table;
#[cfg(test)]
mod testing;
mod text;
pub mod value;
mod yaml;

use std::borrow::Cow;

use futures_util::stream::{self, LocalBoxStream, StreamExt};

use self::columns::choose;
use self::formatter::Formatter;
use self::map::Entries;
pub use self::query::Query;
use self::row::Row;
pub use self::settings::{CsvCells, Format, Headers, Output, Settings, Target};
pub use self::value::{Kind, Value};
use crate::error::{Error, Result};

/// What a formatter knows of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnSpec {
    /// The one name that this column has everywhere: JSON and YAML key, CSV header, table heading, option value.
    pub name: Cow<'static, str>,
    /// What its values are.
    pub kind: Kind,
    /// Whether the default table of a list shows it.
    pub in_table: bool,
}

/// Some records, read cell by cell.
pub trait Rows {
    /// How many records there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The cell at `row` and `column`, both counted from 0; `None` where the service left the member out.
    fn value(&self, row: usize, column: usize) -> Option<Value<'_>>;
}

/// Records that arrive together: a page of a list, or one result.
pub type Batch<'a> = Box<dyn Rows + 'a>;

/// Records of one kind, as they arrive.
pub struct Listing<'a> {
    /// The member of the JSON object that holds the records (`devices`).
    pub envelope: &'static str,
    /// The columns of every batch, in order.
    pub columns: Vec<ColumnSpec>,
    /// The records. An error ends the listing: what was printed must not look whole.
    pub batches: LocalBoxStream<'a, Result<Batch<'a>>>,
    /// What becomes of the rest where the records can no longer be written.
    pub unwritten: Unwritten,
    /// Asked once, after the last batch.
    pub ending: Box<dyn FnOnce() -> Ending + 'a>,
}

/// What becomes of records that nobody can read, because standard output is closed or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritten {
    /// They are not fetched: only the answer is lost.
    Dropped,
    /// They are awaited all the same: each stands for a change that was begun.
    Awaited,
}

/// What is known only when the last record has been written.
#[derive(Debug, Default)]
pub struct Ending {
    /// A second member of the JSON object, after the records (`summary`); not in ndjson, csv and text.
    pub trailer: Option<(&'static str, serde_json::Value)>,
    /// Becomes the command's failure although everything was printed (some targets failed).
    pub failure: Option<Error>,
    /// Said to a person at a terminal, after everything was printed.
    pub note: Option<String>,
}

/// What a command has to say on standard output.
pub enum Report<'a> {
    /// Many records, streamed.
    Listing(Listing<'a>),
    /// One record: `{"device":{…}}`, a card as table.
    Record {
        /// The member of the JSON object that holds the record (`device`).
        envelope: &'static str,
        /// The columns of `row`.
        columns: Vec<ColumnSpec>,
        /// Exactly one record.
        row: Batch<'a>,
        /// Becomes the command's failure although the record was printed (its tags could not be fetched).
        failure: Option<Error>,
    },
    /// A map of names to texts: `{"tags":{"k":"v"}}`, two columns `key` and `value` elsewhere.
    Map {
        /// The member of the JSON object that holds the map.
        envelope: &'static str,
        /// Sorted by key.
        entries: Vec<(String, String)>,
    },
    /// Text that is the same in every format (a completion script).
    Text(String),
    /// Lines as they come, the same in every format (what a server says of itself).
    Lines(LocalBoxStream<'a, Result<String>>),
    /// Nothing to say.
    Nothing,
}

/// Prints `report` as `settings` say.
///
/// json, ndjson, csv and text print a listing batch by batch, and flush each; yaml, table and what a query
/// found are printed when the listing came whole.
///
/// # Errors
///
/// What `settings` cannot have, before anything is awaited; the listing's own error; its
/// [`Ending::failure`] after everything was printed; standard output's, with its [`Error::io_kind`].
pub async fn print(report: Report<'_>, settings: &Settings, target: &mut Target<'_>) -> Result<()> {
    settings.check()?;
    match report {
        Report::Nothing => Ok(()),
        Report::Text(text) => target.send(text.as_bytes()),
        Report::Lines(mut lines) => {
            while let Some(line) = lines.next().await {
                target.send(format!("{}\n", line?).as_bytes())?;
            }
            Ok(())
        }
        Report::Listing(listing) => print_listing(listing, settings, target).await,
        Report::Record {
            envelope,
            columns,
            row,
            failure,
        } => {
            print_record(envelope, columns, row, settings, target).await?;
            failure.map_or(Ok(()), Err)
        }
        Report::Map { envelope, entries } => print_map(envelope, entries, settings, target).await,
    }
}

async fn print_listing(
    listing: Listing<'_>,
    settings: &Settings,
    target: &mut Target<'_>,
) -> Result<()> {
    let compact =
        settings.format == Format::Table && listing.columns.iter().any(|column| column.in_table);
    let asked = settings.columns.as_deref();
    let columns = choose(&listing.columns, asked, |column| {
        !compact || column.in_table
    })?;
    let mut formatter = formatter(listing.envelope, settings, target);
    formatter::run(listing, &columns, &mut *formatter, target).await
}

fn formatter<'a>(
    envelope: &'static str,
    settings: &'a Settings,
    target: &Target<'_>,
) -> Box<dyn Formatter + 'a> {
    match (settings.format, &settings.query) {
        (format, Some(query)) => Box::new(document::Searcher::new(envelope, format, query)),
        (Format::Yaml, None) => Box::new(document::Collector::new(envelope, settings.format)),
        (Format::Table, None) => Box::new(table::Table::new(settings, target)),
        (Format::Json, None) => Box::new(json::Stream::new(envelope)),
        (Format::Csv, None) => Box::new(csv::Records::new(settings)),
        (Format::Ndjson, None) => Box::new(ndjson::Lines),
        (Format::Text, None) => Box::new(text::Lines),
    }
}

async fn print_record(
    envelope: &'static str,
    columns: Vec<ColumnSpec>,
    rows: Batch<'_>,
    settings: &Settings,
    target: &mut Target<'_>,
) -> Result<()> {
    if !settings.is_document() && settings.format != Format::Table {
        return print_listing(one_batch(envelope, columns, rows), settings, target).await;
    }
    let columns = choose(&columns, settings.columns.as_deref(), |_| true)?;
    let row = Row {
        rows: &*rows,
        number: 0,
        columns: &columns,
    };
    let mut out = Vec::new();
    if settings.is_document() {
        document::render(serde_json::json!({ envelope: row }), settings, &mut out)?;
    } else {
        card::render(&row, table::limit(target), &mut out);
    }
    target.send(&out)
}

async fn print_map(
    envelope: &'static str,
    entries: Vec<(String, String)>,
    settings: &Settings,
    target: &mut Target<'_>,
) -> Result<()> {
    let entries = Entries(entries);
    if !settings.is_document() {
        let listing = one_batch(envelope, Entries::columns(), Box::new(entries));
        return print_listing(listing, settings, target).await;
    }
    if settings.columns.is_some() {
        return Err(Error::usage(format!(
            "--columns cannot be used here with --output {}",
            settings.format.name()
        )));
    }
    let mut out = Vec::new();
    document::render(serde_json::json!({ envelope: entries }), settings, &mut out)?;
    target.send(&out)
}

/// One record as the JSON object that the formats make of it: what is absent is left out.
///
/// # Errors
///
/// A bug where a value has no JSON form.
pub fn record_json(
    columns: &[ColumnSpec],
    rows: &dyn Rows,
    number: usize,
) -> Result<serde_json::Value> {
    let columns = &choose(columns, None, |_| true)?;
    let row = Row {
        rows,
        number,
        columns,
    };
    serde_json::to_value(row).map_err(|why| Error::bug("a value has no JSON form").caused_by(why))
}

fn one_batch<'a>(envelope: &'static str, columns: Vec<ColumnSpec>, rows: Batch<'a>) -> Listing<'a> {
    Listing {
        envelope,
        columns,
        batches: Box::pin(stream::iter([Ok(rows)])),
        unwritten: Unwritten::Dropped,
        ending: Box::new(Ending::default),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, ErrorKind, Write};

    use futures_util::{FutureExt, StreamExt};

    use super::testing::{columns, devices, format, listing, print_to, printed, record, tags};
    use super::*;
    use crate::error::Kind;

    /// Fails at its first write, or only when flushed.
    struct Failing {
        when_flushed: bool,
    }

    impl Write for Failing {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.when_flushed {
                return Ok(bytes.len());
            }
            Err(ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(ErrorKind::StorageFull.into())
        }
    }

    fn failure(when_flushed: bool, report: Report<'_>, format: Format) -> Error {
        let mut target = Target {
            ui: crate::output::testing::silent(),
            output: Output::Memory(&mut Failing { when_flushed }),
            width: None,
            styled: false,
        };
        print(report, &testing::format(format), &mut target)
            .now_or_never()
            .expect("nothing to wait for")
            .expect_err("a failure")
    }

    #[test]
    fn output_that_cannot_be_written_is_never_success() {
        use clap::ValueEnum;
        for &format in Format::value_variants() {
            for report in [Report::Listing(devices()), record(), tags(&[("k", "v")])] {
                let error = failure(false, report, format);
                assert_eq!(error.kind(), Kind::Output);
                assert_eq!(error.io_kind(), Some(ErrorKind::BrokenPipe));
            }
            let error = failure(true, Report::Listing(devices()), format);
            assert_eq!(error.io_kind(), Some(ErrorKind::StorageFull));
        }
        let error = failure(true, Report::Text("x".to_owned()), Format::Table);
        assert_eq!(error.io_kind(), Some(ErrorKind::StorageFull));
    }

    #[test]
    fn text_is_verbatim_and_nothing_is_nothing() {
        let text = "complete \u{1b} -F _thinctl\n\n";
        let settings = format(Format::Json);
        assert_eq!(printed(Report::Text(text.to_owned()), &settings), text);
        assert_eq!(printed(Report::Nothing, &settings), "");
    }

    #[test]
    fn what_cannot_be_printed_is_refused_before_anything_is_awaited() {
        let untouched = || Listing {
            batches: stream::poll_fn(|_| panic!("awaited")).boxed_local(),
            ..listing(Vec::new())
        };
        for settings in [
            columns(Format::Json, &["nonsense"]),
            Settings {
                headers: Headers::Omitted,
                ..format(Format::Json)
            },
        ] {
            let (text, result) = print_to(None, Report::Listing(untouched()), &settings);
            assert_eq!(text, "");
            assert_eq!(result.expect_err("refused").kind(), Kind::Usage);
        }
    }

    #[test]
    fn a_map_in_a_document_has_no_columns() {
        let report = || tags(&[("k", "v")]);
        let (_, result) = print_to(None, report(), &columns(Format::Yaml, &["key"]));
        assert_eq!(result.expect_err("refused").kind(), Kind::Usage);
        assert_eq!(printed(report(), &columns(Format::Text, &["VALUE"])), "v\n");
    }
}
